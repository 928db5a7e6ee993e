"""Something that troubles one side or both, until it is talked about (P47)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Share


class RaisedBy(StrEnum):
    """Whose concern it is."""

    ME = "me"
    THEM = "them"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Concern:
    """A concern as saved; open until `closed_on`, and closed with what was said or done."""

    id: ItemId
    mentorship_id: ItemId
    text: str
    raised_by: RaisedBy
    since: date
    closed_on: date | None
    closed_with: str
    share: Share

    @property
    def open(self) -> bool:
        """Whether it still waits for an answer."""
        return self.closed_on is None

    def age(self, day: date) -> int:
        """How many days it has waited on a day, or did until it was closed; never below 0."""
        until = min(day, self.closed_on) if self.closed_on else day
        return max(0, (until - self.since).days)


@dataclass(frozen=True, slots=True)
class ConcernDraft:
    """A concern as typed; `since` None is today (or stays); `id` None makes a new one."""

    mentorship_id: ItemId
    text: str
    raised_by: RaisedBy = RaisedBy.ME
    since: date | None = None
    closed_on: date | None = None
    closed_with: str = ""
    share: Share = Share.PRIVATE
    id: ItemId | None = None
