"""A dated look at the relationship itself: four statements rated by both, and what to change."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from statistics import fmean

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Cadence, Unit
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.support.language import translate


class Statement(StrEnum):
    """The four statements each side rates from 1 to 5."""

    GLAD = "glad"
    OPEN = "open"
    LEARN = "learn"
    TIME = "time"

    @property
    def words(self) -> str:
        """The statement as it is read."""
        return {
            Statement.GLAD: translate("CheckIn", "I am glad we do this"),
            Statement.OPEN: translate("CheckIn", "I can say what I think"),
            Statement.LEARN: translate("CheckIn", "I learn something I use"),
            Statement.TIME: translate("CheckIn", "We use the time well"),
        }[self]


MONTHLY = Cadence(1, Unit.MONTHS)
"""How often one looks at the relationship unless something else was chosen."""


@dataclass(frozen=True, slots=True)
class Answers:
    """One side's answers; any may be missing. `given` is a satisfaction said in one number."""

    glad: int | None = None
    open: int | None = None
    learn: int | None = None
    time: int | None = None
    helped: str = ""
    more: str = ""
    given: float | None = None

    def of(self, statement: Statement) -> int | None:
        """The rating of one statement."""
        return {
            Statement.GLAD: self.glad,
            Statement.OPEN: self.open,
            Statement.LEARN: self.learn,
            Statement.TIME: self.time,
        }[statement]

    @property
    def satisfaction(self) -> float | None:
        """The mean of the statements rated; the bare number where only that was given."""
        rated = [value for statement in Statement if (value := self.of(statement)) is not None]
        return fmean(rated) if rated else self.given

    @property
    def empty(self) -> bool:
        """Whether this side has said nothing."""
        return self == Answers()


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A check-in as saved. `due` is the day it was due, None for one in between.

    `finished_on` says that it was looked at together; before that the answers are a draft.
    """

    id: ItemId
    mentorship_id: ItemId
    day: date
    due: date | None
    mine: Answers
    theirs: Answers
    finished_on: date | None
    share: Share

    def of(self, side: Side) -> Answers:
        """The answers of one side."""
        return self.mine if side is Side.ME else self.theirs

    @property
    def gap(self) -> float | None:
        """How far apart the two are satisfied, None while a side has not said."""
        return gap(self.mine.satisfaction, self.theirs.satisfaction)

    def apart(self, statement: Statement) -> int | None:
        """How far apart the two rated a statement, None while a side has not."""
        mine, theirs = self.mine.of(statement), self.theirs.of(statement)
        return None if mine is None or theirs is None else abs(mine - theirs)


@dataclass(frozen=True, slots=True)
class CheckInDraft:
    """A check-in as typed; `day` None is today (or stays); `id` None makes a new one."""

    mentorship_id: ItemId
    day: date | None = None
    due: date | None = None
    mine: Answers = field(default_factory=Answers)
    theirs: Answers = field(default_factory=Answers)
    finished_on: date | None = None
    share: Share = Share.PRIVATE
    id: ItemId | None = None


@dataclass(frozen=True, slots=True)
class Adjustment:
    """Something to change, and by whom; it holds once both agreed.

    `agreement_id` is the version of the agreement it became part of.
    """

    id: ItemId
    mentorship_id: ItemId
    check_in_id: ItemId
    text: str
    owner: Side
    position: int
    agreed_on: date | None
    from_day: date | None
    agreement_id: ItemId | None
    share: Share


@dataclass(frozen=True, slots=True)
class AdjustmentDraft:
    """Something to change as typed; `position` None puts it last; `id` None makes a new one."""

    check_in_id: ItemId
    text: str
    owner: Side = Side.ME
    position: int | None = None
    agreed_on: date | None = None
    from_day: date | None = None
    agreement_id: ItemId | None = None
    share: Share = Share.PRIVATE
    id: ItemId | None = None


@dataclass(frozen=True, slots=True)
class CheckInRhythm:
    """How often one looks at the relationship. `start` is the first day due, None without own."""

    cadence: Cadence = MONTHLY
    start: date | None = None


def gap(mine: float | None, theirs: float | None) -> float | None:
    """How far two figures lie apart, None while one is missing."""
    return None if mine is None or theirs is None else abs(mine - theirs)
