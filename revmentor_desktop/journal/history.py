"""Earlier states of a text, and when a sitting of writing ends (RULES.md)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from revmentor_desktop.journal.ids import ItemId

SITTING_PAUSE = timedelta(minutes=10)
"""Ten minutes without a change end a sitting; leaving the page ends it at once."""


@dataclass(frozen=True, slots=True)
class Version:
    """One state of an item's text, as it stood at the end of a sitting (or stands now).

    `id` is random and `parent_id` names the version it grew from, so that two devices can be
    merged later without losing either. `saved_at` is in UTC.
    """

    id: str
    item_id: ItemId
    parent_id: str | None
    saved_at: datetime
    title: str
    text: str


def sitting_over(last_change: datetime, now: datetime) -> bool:
    """Whether a change now begins a new version. A clock that went backwards begins none."""
    return now - last_change >= SITTING_PAUSE
