"""Days, spans and titles as a summary writes them."""

from datetime import date

from revmentor_desktop.journal.when import When
from revmentor_desktop.support.language import translate

_DAYS_A_MONTH = 30.44
_DAYS_A_YEAR = 365.25


def day_words(day: date) -> str:
    """16 January 2026."""
    return translate(
        "Summary", "{day} {month} {year}", day=day.day, month=_month(day), year=day.year
    )


def short_day(day: date, near: date) -> str:
    """16 January; with the year when it is not that of `near`."""
    if day.year != near.year:
        return day_words(day)
    return translate("Summary", "{day} {month}", day=day.day, month=_month(day))


def month_words(day: date) -> str:
    """January."""
    return _month(day)


def short_month(day: date) -> str:
    """Jan, as the axis of a chart has it."""
    return (
        translate("Summary", "Jan"),
        translate("Summary", "Feb"),
        translate("Summary", "Mar"),
        translate("Summary", "Apr"),
        translate("Summary", "May"),
        translate("Summary", "Jun"),
        translate("Summary", "Jul"),
        translate("Summary", "Aug"),
        translate("Summary", "Sep"),
        translate("Summary", "Oct"),
        translate("Summary", "Nov"),
        translate("Summary", "Dec"),
    )[day.month - 1]


def moment_words(when: When) -> str:
    """16 January 2026, 14:00; or only the day."""
    if when.at is None:
        return day_words(when.day)
    return translate("Summary", "{day}, {time}", day=day_words(when.day), time=f"{when.at:%H:%M}")


def period_words(start: date, end: date) -> str:
    """16 January to 11 June 2026."""
    if start == end:
        return day_words(end)
    return translate("Summary", "{start} to {end}", start=short_day(start, end), end=day_words(end))


def title_words(start: date, end: date) -> str:
    """What a summary of that period is called: "Five months of learning, both ways".

    By length, rounded: up to 10 days, weeks below six of them, months below 23, then years.
    """
    days = (end - start).days + 1
    if days == 1:
        return translate("Summary", "A day of learning, both ways")
    if days <= 10:
        return translate("Summary", "A few days of learning, both ways")
    if days < 42:
        weeks = round(days / 7)
        return translate("Summary", "{count} weeks of learning, both ways", count=_many(weeks))
    months = round(days / _DAYS_A_MONTH)
    if months == 1:
        return translate("Summary", "A month of learning, both ways")
    if months < 23:
        return translate("Summary", "{count} months of learning, both ways", count=_many(months))
    years = round(days / _DAYS_A_YEAR)
    return translate("Summary", "{count} years of learning, both ways", count=_many(years))


def minutes_words(minutes: int) -> str:
    """45 min, 1 h, 1 h 30 min."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return translate("Summary", "{minutes} min", minutes=rest)
    if not rest:
        return translate("Summary", "{hours} h", hours=hours)
    return translate("Summary", "{hours} h {minutes} min", hours=hours, minutes=rest)


def hours_words(minutes: int) -> str:
    """Hours to the nearest half: 9, 9.5."""
    halves = round(minutes / 30)
    whole, half = divmod(halves, 2)
    if half:
        return translate("Summary", "{whole}.5", whole=whole)
    return str(whole)


def initials(name: str) -> str:
    """HB for Helen Brandt: the first letters of the first and the last word."""
    words = name.split()
    if not words:
        return "?"
    return "".join(word[0] for word in (words[:1] if len(words) == 1 else (words[0], words[-1])))


def _many(count: int) -> str:
    """Two ... Twelve, then digits; written as a sentence begins."""
    words = (
        translate("Summary", "Two"),
        translate("Summary", "Three"),
        translate("Summary", "Four"),
        translate("Summary", "Five"),
        translate("Summary", "Six"),
        translate("Summary", "Seven"),
        translate("Summary", "Eight"),
        translate("Summary", "Nine"),
        translate("Summary", "Ten"),
        translate("Summary", "Eleven"),
        translate("Summary", "Twelve"),
    )
    return words[count - 2] if 2 <= count <= len(words) + 1 else str(count)


def _month(day: date) -> str:
    return (
        translate("Summary", "January"),
        translate("Summary", "February"),
        translate("Summary", "March"),
        translate("Summary", "April"),
        translate("Summary", "May"),
        translate("Summary", "June"),
        translate("Summary", "July"),
        translate("Summary", "August"),
        translate("Summary", "September"),
        translate("Summary", "October"),
        translate("Summary", "November"),
        translate("Summary", "December"),
    )[day.month - 1]
