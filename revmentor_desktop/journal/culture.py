"""The card about the counterpart: how to say the name, which days are theirs, how to speak."""

from dataclasses import dataclass, field
from datetime import date
from zoneinfo import ZoneInfoNotFoundError

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.when import When


@dataclass(frozen=True, slots=True)
class TypedHoliday:
    """A day of theirs as typed; with `every_year` the same date each year."""

    day: date
    name: str
    every_year: bool = False

    def falls_on(self, day: date) -> bool:
        """Whether it is on that day. 29 February is on 28 February in other years."""
        if not self.every_year:
            return day == self.day
        if (self.day.month, self.day.day) == (2, 29):
            leap = (day.month, day.day) == (2, 29)
            return leap or ((day.month, day.day) == (2, 28) and not _is_leap(day.year))
        return (day.month, day.day) == (self.day.month, self.day.day)


@dataclass(frozen=True, slots=True)
class Holidays:
    """Their days: typed ones, and the countries (ISO 3166, "DE") whose public ones are ticked."""

    typed: tuple[TypedHoliday, ...] = ()
    countries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CultureCard:
    """The card of one mentorship; always private. `zone` is an IANA name, "" when unknown.

    `directness` and `feedback` say in words how directly they speak, and how they like feedback.
    """

    mentorship_id: ItemId
    pronunciation: str = ""
    languages: str = ""
    zone: str = ""
    directness: str = ""
    feedback: str = ""
    notes: str = ""
    holidays: Holidays = field(default_factory=Holidays)
    id: ItemId | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing is on it."""
        return not any(
            (
                self.pronunciation, self.languages, self.zone, self.directness, self.feedback,
                self.notes, self.holidays.typed, self.holidays.countries,
            )
        )  # fmt: skip


def their_time(when: When, zone: str) -> When | None:
    """A moment as it is where they are; None where that is the same, or not known."""
    moment = when.moment
    if moment is None or not zone:
        return None
    try:
        there = When.of(moment, zone)
    except (ZoneInfoNotFoundError, ValueError, OSError, OverflowError):
        return None
    return None if (there.day, there.at) == (when.day, when.at) else there


def typed_holiday_on(holidays: Holidays, day: date) -> str | None:
    """The name of the typed holiday on a day, None when it is none."""
    return next((known.name for known in holidays.typed if known.falls_on(day)), None)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
