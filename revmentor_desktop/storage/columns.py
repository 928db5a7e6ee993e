"""Days, moments and shares as columns, and back."""

from datetime import UTC, date, datetime, time

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.when import When
from revmentor_desktop.storage.sqlcipher import Row

PLACES_A_SECOND = 1 << 20
"""How many items of the same second have their order kept; a place stays below 2^59."""

_SECONDS_A_DAY = 86_400


def first_place(day: date) -> int:
    """The place before everything of that day."""
    return day.toordinal() * _SECONDS_A_DAY * PLACES_A_SECOND


def place_after(day: date) -> int:
    """The place after everything of that day."""
    return (day.toordinal() + 1) * _SECONDS_A_DAY * PLACES_A_SECOND


def moment_text(moment: datetime) -> str:
    """An aware moment as kept: ISO 8601 in UTC, so that texts sort as moments do."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def to_moment(text: str) -> datetime:
    """The aware UTC moment that :func:`moment_text` wrote."""
    return datetime.fromisoformat(text)


def day_text(day: date | None) -> str | None:
    """A day as kept, None for none."""
    return day.isoformat() if day else None


def to_day(text: str | None) -> date | None:
    """The day that :func:`day_text` wrote."""
    return date.fromisoformat(text) if text else None


def to_when(day: str, at: str | None, zone: str) -> When:
    """The day or moment of an item."""
    return When(date.fromisoformat(day), time.fromisoformat(at) if at else None, zone)


def when_of(row: Row) -> When:
    """The day or moment of a row that holds `day`, `at` and `zone`."""
    return to_when(row["day"], row["at"], row["zone"])


def to_id(text: str | None) -> ItemId | None:
    """An id that may be missing."""
    return ItemId(text) if text else None


def to_tags(text: str) -> tuple[str, ...]:
    """Tags from their column: one a line."""
    return tuple(text.split("\n")) if text else ()
