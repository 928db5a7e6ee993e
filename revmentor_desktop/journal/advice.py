"""Advice that was given, and what came of it; mistakes and disagreements, and what they taught."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Share, Side

RIPE_AFTER = timedelta(days=14)
"""Advice older than this counts for the rate of applied advice (RULES.md)."""


@dataclass(frozen=True, slots=True)
class Advice:
    """A piece of advice. `resonated` None is not said yet; `outcome` says what came of it."""

    id: ItemId
    mentorship_id: ItemId
    session_id: ItemId | None
    text: str
    given_by: Side
    given_on: date
    tried_on: date | None
    resonated: bool | None
    outcome: str
    share: Share


@dataclass(frozen=True, slots=True)
class AdviceDraft:
    """Advice as typed; `given_on` None is today; `id` None makes a new one."""

    mentorship_id: ItemId
    text: str
    given_by: Side
    session_id: ItemId | None = None
    given_on: date | None = None
    tried_on: date | None = None
    resonated: bool | None = None
    outcome: str = ""
    share: Share = Share.PRIVATE
    id: ItemId | None = None


@dataclass(frozen=True, slots=True)
class Applied:
    """How much advice was applied: tried of what was given more than 14 days ago."""

    tried: int
    given: int


def applied(ledger: tuple[Advice, ...], today: date) -> Applied:
    """The rate of applied advice as of a day."""
    ripe = [advice for advice in ledger if today - advice.given_on > RIPE_AFTER]
    return Applied(sum(1 for advice in ripe if advice.tried_on), len(ripe))


class LessonSort(StrEnum):
    """What something was learned from."""

    MISTAKE = "mistake"
    DISAGREEMENT = "disagreement"


@dataclass(frozen=True, slots=True)
class Lesson:
    """A mistake or a disagreement, and what it taught."""

    id: ItemId
    mentorship_id: ItemId
    session_id: ItemId | None
    sort: LessonSort
    text: str
    taught: str
    day: date
    share: Share


@dataclass(frozen=True, slots=True)
class LessonDraft:
    """A lesson as typed; `day` None is today; `id` None makes a new one."""

    mentorship_id: ItemId
    sort: LessonSort
    text: str
    taught: str = ""
    session_id: ItemId | None = None
    day: date | None = None
    share: Share = Share.PRIVATE
    id: ItemId | None = None
