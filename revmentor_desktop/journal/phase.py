"""The phases of a mentorship, from the first meeting to the closing review (P8)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.support.language import translate


class Phase(StrEnum):
    """Where a mentorship stands; chosen, never derived."""

    BEGINNING = "beginning"
    MIDDLE = "middle"
    CLOSING = "closing"
    ENDED = "ended"

    @property
    def words(self) -> str:
        """The phase as it is shown."""
        return {
            Phase.BEGINNING: translate("Phase", "Beginning"),
            Phase.MIDDLE: translate("Phase", "Middle"),
            Phase.CLOSING: translate("Phase", "Closing"),
            Phase.ENDED: translate("Phase", "Ended"),
        }[self]


@dataclass(frozen=True, slots=True)
class PhaseSince:
    """A phase and the day it began; None while nobody chose one."""

    phase: Phase = Phase.BEGINNING
    since: date | None = None


@dataclass(frozen=True, slots=True)
class ClosingReview:
    """The closing document of a mentorship, CommonMark source."""

    id: ItemId
    mentorship_id: ItemId
    text: str
    day: date
    share: Share


@dataclass(frozen=True, slots=True)
class Release:
    """A line that touched a boundary and left once all the same, with the reason given."""

    id: str
    item_id: ItemId
    boundary: str
    reason: str
    at: str
