"""One relationship with one counterpart."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.journal.when import When


class Role(StrEnum):
    """My role; chosen, never derived from seniority. With both, each session says who led."""

    MENTOR = "mentor"
    MENTEE = "mentee"
    BOTH = "both"


class Relation(StrEnum):
    """The kind of a mentorship: the junior mentors (reverse), two peers, or the classic way."""

    REVERSE = "reverse"
    PEER = "peer"
    CLASSIC = "classic"


class Unit(StrEnum):
    """What a cadence counts."""

    WEEKS = "weeks"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class Cadence:
    """Every N weeks or months, anchored at the first planned meeting (RULES.md, "Cadence").

    `by_weekday` matters for months: the same weekday ("second Tuesday") instead of the same date.
    """

    every: int
    unit: Unit
    by_weekday: bool = False


@dataclass(frozen=True, slots=True)
class Mentorship:
    """A mentorship as saved. `colour` is the place in the row of people's colours (DESIGN.md).

    `start` is the first meeting, planned or held, and anchors the cadence. `sample` marks the
    invented one, which never mixes with real people. `share` is that of `their_work`: names, roles
    and dates are facts.
    """

    id: ItemId
    counterpart: str
    my_role: Role
    relation: Relation
    cadence: Cadence | None
    minutes: int
    start: When | None
    colour: int
    their_work: str
    share: Share
    sample: bool
    archived_on: date | None
    created: datetime

    @property
    def first_name(self) -> str:
        """How the counterpart is called in sentences."""
        return self.counterpart.split()[0] if self.counterpart.split() else self.counterpart


@dataclass(frozen=True, slots=True)
class MentorshipDraft:
    """What a person says of a mentorship; only the name is needed. `id` None makes a new one."""

    counterpart: str
    my_role: Role = Role.MENTOR
    relation: Relation = Relation.CLASSIC
    cadence: Cadence | None = None
    minutes: int = 45
    start: When | None = None
    their_work: str = ""
    share: Share = Share.PRIVATE
    id: ItemId | None = None
