"""What was thrown away and can still be brought back (RULES.md)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Kind

TIME_IN_TRASH = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Thrown:
    """One thing thrown away with all that hung on it.

    `title` is what stands for it in a list, "" for a private note. `count` counts it and what went
    with it. `thrown_at` is in UTC.
    """

    id: ItemId
    kind: Kind
    title: str
    count: int
    thrown_at: datetime


def days_left(thrown_at: datetime, now: datetime) -> int:
    """How many days it still waits, the last one begun counted whole; 0 when it may go."""
    left = thrown_at + TIME_IN_TRASH - now
    return max(0, -(-left // timedelta(days=1)))
