"""Days as a person types them, and the same days said back in English.

Understood: ISO 8601 ("2026-06-19", "2017-02-24T12:00:00+09:00"), "today", "tomorrow", "next
Tuesday", "last Friday", "in 2 weeks", "3 days ago", "12 June", "June 12, 2026", "15/12" (day first
or month first, as the locale has it), "Fri 19 June, 14:00", and a bare time for today.

A day without a year is the nearest one to today. What :func:`say_when` writes, :func:`read_when`
reads back to the same minute. Our own table, because the libraries that do this miss "15/12" or
guess in silence (LIBRARIES.md).
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from dateutil.relativedelta import relativedelta

from revmentor_desktop.journal.when import When
from revmentor_desktop.journal.zones import zone_of_offset
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NUMBERS = ("a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_UNITS = ("day", "week", "month", "year")

_ISO = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(Z|[+-]\d\d:?\d\d)?)?"
    r"(?:\s?\[?([A-Za-z]+(?:/[\w+-]+)+)\]?)?",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?:^|[\s,])(?:at\s+)?(?:(\d{1,2}):(\d\d)(?::\d\d)?\s*(am|pm)?|(\d{1,2})\s*(am|pm))$",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"(?:in\s+)?(\w+)\s+(day|week|month|year)s?(\s+ago)?")
_NEXT_UNIT = re.compile(r"(next|last)\s+(week|month|year)")
_NUMERIC = re.compile(r"(\d{1,2})\s?[/.]\s?(\d{1,2})(?:\.?$|\s?[/.]\s?(\d{2}|\d{4})$)")
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]+)\.?,?(?:\s+(\d{4}))?")
_MONTH_DAY = re.compile(r"([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?(?:\s+(\d{4}))?")


@dataclass(frozen=True, slots=True)
class Here:
    """Where and when a date is typed: the local moment, its zone, and how numbers are ordered.

    `now` is the wall-clock moment in `zone` (``Clock.local()``); `day_first` reads "5/12" as the
    5th of December.
    """

    now: datetime
    zone: str
    day_first: bool = True


def read_when(text: str, here: Here) -> When:
    """The day, perhaps with a time, that a person typed.

    Raises WrongUsage with a sentence and an example when it is none, or when a weekday and a date
    do not belong together.
    """
    plain = " ".join(text.split())
    if match := _ISO.fullmatch(plain):
        return _iso(plain, match, here)
    day_text, at = _split_time(plain)
    try:
        day = _day(day_text.strip(" ,").lower(), here) if day_text.strip(" ,") else None
    except (OverflowError, ValueError):
        raise _not_a_day(text) from None
    if day is None and at is None:
        raise _not_a_day(text)
    if plain.lower() == "now":
        return When(here.now.date(), here.now.time().replace(second=0, microsecond=0), here.zone)
    return When(day or here.now.date(), at, here.zone)


def read_day(text: str, here: Here) -> date:
    """The civil day a person typed; a time beside it is let go. Raises WrongUsage."""
    return read_when(text, here).day


def say_day(day: date, today: date) -> str:
    """A day as spoken, "Fri 19 June"; with the year when it is not the nearest such day."""
    said = f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1]}"
    if _nearest(day.day, day.month, today) == day:
        return said
    return f"{said} {day.year:04d}"


def say_when(when: When, today: date) -> str:
    """A day with its time, if it has one: "Fri 19 June, 14:00"."""
    said = say_day(when.day, today)
    return f"{said}, {when.at:%H:%M}" if when.at else said


def _iso(text: str, match: re.Match[str], here: Here) -> When:
    day_text, at_text, offset, zone = match.groups()
    try:
        day = date.fromisoformat(day_text)
        if at_text is None:
            return When(day, None, here.zone)
        at = time.fromisoformat(at_text).replace(microsecond=0)
        if zone is None and offset:
            moment = datetime.fromisoformat(f"{day_text}T{at_text}{offset.upper()}")
            kept = zone_of_offset(moment, here.zone)
            return When(day, at, kept) if kept else When.of(moment, here.zone)
        when = When(day, at, zone or here.zone)
        when.moment  # noqa: B018  # an unknown zone is found here, not when the day is shown
    except (ValueError, KeyError, OSError, OverflowError):
        raise _not_a_day(text) from None
    return when


def _split_time(text: str) -> tuple[str, time | None]:
    """The words of the day, and the clock time that ends them."""
    match = _TIME.search(text)
    if not match:
        return text, None
    hour = int(match[1] or match[4])
    half = (match[3] or match[5] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            raise _not_a_day(text)
        hour = hour % 12 + (12 if half == "pm" else 0)
    try:
        return text[: match.start()], time(hour, int(match[2] or 0))
    except ValueError:
        raise _not_a_day(text) from None


def _day(words: str, here: Here) -> date | None:
    readers: tuple[Callable[[str, Here], date | None], ...] = (
        _named,
        _weekday,
        _relative,
        _numeric,
        _written,
    )
    return next((day for reader in readers if (day := reader(words, here)) is not None), None)


def _named(words: str, here: Here) -> date | None:
    days = {"today": 0, "now": 0, "tomorrow": 1, "yesterday": -1}
    if words not in days:
        return None
    return here.now.date() + timedelta(days=days[words])


def _weekday(words: str, here: Here) -> date | None:
    """ "Tuesday" is the coming one, today included; "next" is after, "last" before today."""
    side, _, name = words.rpartition(" ")
    weekday = _place(name, WEEKDAYS)
    if weekday is None or side not in ("", "this", "on", "next", "last"):
        return None
    today = here.now.date()
    if side == "last":
        return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)
    if side == "next":
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    return today + timedelta(days=(weekday - today.weekday()) % 7)


def _relative(words: str, here: Here) -> date | None:
    """ "in 2 weeks", "a month ago", "next week"; months are clamped to the month's end."""
    today = here.now.date()
    if match := _NEXT_UNIT.fullmatch(words):
        return _shift(today, 1 if match[1] == "next" else -1, match[2])
    match = _RELATIVE.fullmatch(words)
    if not match or bool(match[3]) == words.startswith("in "):
        return None
    count = _number(match[1])
    return None if count is None else _shift(today, -count if match[3] else count, match[2])


def _shift(today: date, count: int, unit: str) -> date:
    steps = {"day": 0, "week": 0, "month": 0, "year": 0} | {unit: count}
    return today + relativedelta(
        days=steps["day"], weeks=steps["week"], months=steps["month"], years=steps["year"]
    )


def _number(word: str) -> int | None:
    if word in _NUMBERS:
        return max(1, _NUMBERS.index(word) - 1)
    return int(word) if re.fullmatch(r"[0-9]{1,5}", word) else None


def _numeric(words: str, here: Here) -> date | None:
    """ "15/12", "15.12.", "15/12/2026"; an order that gives no month is read the other way."""
    match = _NUMERIC.fullmatch(words)
    if not match:
        return None
    first, second = int(match[1]), int(match[2])
    day, month = (first, second) if here.day_first else (second, first)
    if month > 12 >= day:
        day, month = month, day
    if match[3] is None:
        return _nearest(day, month, here.now.date())
    year = int(match[3])
    if len(match[3]) == 2:
        year = _near_century(year, here.now.year)
    return date(year, month, day)


def _near_century(short: int, year: int) -> int:
    """The year ending in these two digits that is nearest to this year."""
    century = year - year % 100
    return min((century + step + short for step in (-100, 0, 100)), key=lambda y: abs(y - year))


def _written(words: str, here: Here) -> date | None:
    """ "12 June", "June 12th, 2026", each perhaps after its weekday."""
    first, _, rest = words.partition(" ")
    weekday = _place(first.strip(",."), WEEKDAYS)
    words = words if weekday is None else rest.strip(" ,")
    if match := _DAY_MONTH.fullmatch(words):
        number, name, year = match.groups()
    elif match := _MONTH_DAY.fullmatch(words):
        name, number, year = match.groups()
    else:
        return _numeric(words, here) if weekday is not None else None
    month = _place(name, MONTHS)
    if month is None:
        return None
    if year:
        day: date | None = date(int(year), month + 1, int(number))
    else:
        day = _nearest(int(number), month + 1, here.now.date(), weekday)
    if day and weekday is not None and day.weekday() != weekday:
        raise WrongUsage(
            translate(
                "Dates",
                "{day} is a {right}, not a {wrong}.",
                day=f"{day.day} {MONTHS[day.month - 1]} {day.year:04d}",
                right=WEEKDAYS[day.weekday()],
                wrong=WEEKDAYS[weekday],
            ),
            todo=translate("Dates", "Leave the weekday out, or change the date."),
        )
    return day


def _nearest(day: int, month: int, today: date, weekday: int | None = None) -> date | None:
    """The date of that day and month nearest to today; one that falls on `weekday` goes first.

    29 February looks up to eight years around, since a century may skip its leap day.
    """
    found: list[date] = []
    for year in range(max(1, today.year - 8), min(9999, today.year + 8) + 1):
        try:
            found.append(date(year, month, day))
        except ValueError:
            continue
    found.sort(key=lambda when: abs((when - today).days))
    for when in found[:3]:
        if weekday is None or when.weekday() == weekday:
            return when
    return found[0] if found else None


def _place(word: str, names: tuple[str, ...]) -> int | None:
    """Which name a word is: whole, or its first three letters ("Sept" and "Tues" too)."""
    for place, name in enumerate(names):
        if len(word) >= 3 and name.lower().startswith(word):
            return place
    return None


def _not_a_day(text: str) -> WrongUsage:
    shown = text if len(text) <= 40 else text[:39] + "…"
    return WrongUsage(
        translate("Dates", "“{text}” is not a day RevMentor knows.", text=shown),
        todo=translate(
            "Dates", "Write it as 2026-06-19, 19 June, next Friday or in 2 weeks, with 14:00 after."
        ),
    )
