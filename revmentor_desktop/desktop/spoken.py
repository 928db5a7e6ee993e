"""Dates and times as one would say them: "Tomorrow, 14:00", "Fri 12 June" (DESIGN.md, voice).

Names of days and months, their order and the clock follow the locale; only "today" and its
neighbours are words of ours.
"""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from revmentor_desktop.journal.when import When


def spoken_time(at: time) -> str:
    """14:00, or as the locale writes it."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def day_and_month(day: date) -> str:
    """12 June."""
    return _written(day, QCoreApplication.translate("Date patterns", "d MMMM"))


def day_and_year(day: date) -> str:
    """11 June 2026, as it stands on paper."""
    return _written(day, QCoreApplication.translate("Date patterns", "d MMMM yyyy"))


def short_date(day: date) -> str:
    """12 June 2025."""
    return _written(day, QCoreApplication.translate("Date patterns", "d MMMM yyyy"))


def short_day(day: date, today: date) -> str:
    """Fri 12 June; with the year when it is another one."""
    if day.year == today.year:
        return _written(day, QCoreApplication.translate("Date patterns", "ddd d MMMM"))
    return _written(day, QCoreApplication.translate("Date patterns", "ddd d MMMM yyyy"))


def long_day(day: date, today: date) -> str:
    """Thursday 11 June; with the year when it is another one."""
    if day.year == today.year:
        return _written(day, QCoreApplication.translate("Date patterns", "dddd d MMMM"))
    return _written(day, QCoreApplication.translate("Date patterns", "dddd d MMMM yyyy"))


def weekday(day: date) -> str:
    """Tuesday."""
    return _written(day, "dddd")


def short_weekday(day: date) -> str:
    """Fri."""
    return _written(day, "ddd")


def month_name(day: date, today: date) -> str:
    """June, or June 2025 when it is another year; as a heading stands it."""
    name = QLocale().standaloneMonthName(day.month)
    return name if day.year == today.year else f"{name} {day.year}"


def month_and_year(day: date) -> str:
    """June 2026, as the head of a calendar stands it."""
    pattern = QCoreApplication.translate("Date patterns", "{month} {year}")
    return pattern.format(
        month=QLocale().standaloneMonthName(day.month), year=_written(day, "yyyy")
    )


def day_number(day: date) -> str:
    """11, in the figures of the locale."""
    return in_figures(day.day)


def in_figures(count: int) -> str:
    """A small number in the figures of the locale."""
    return QLocale().toString(count)


def short_month(day: date) -> str:
    """Jan, as a small label stands it."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)


def near_day(day: date, today: date) -> str:
    """Today, Tomorrow, Yesterday, else the short day."""
    away = (day - today) / timedelta(days=1)
    if away == 0:
        return QCoreApplication.translate("Spoken", "Today")
    if away == 1:
        return QCoreApplication.translate("Spoken", "Tomorrow")
    if away == -1:
        return QCoreApplication.translate("Spoken", "Yesterday")
    return short_day(day, today)


def near_moment(when: When, today: date) -> str:
    """Tomorrow, 14:00; or only the day where there is no time."""
    day = near_day(when.day, today)
    if when.at is None:
        return day
    return QCoreApplication.translate("Spoken", "{day}, {time}").format(
        day=day, time=spoken_time(when.at)
    )


def long_moment(when: When, today: date) -> str:
    """Tuesday 9 June, 16:30; or only the day where there is no time."""
    day = long_day(when.day, today)
    if when.at is None:
        return day
    return QCoreApplication.translate("Spoken", "{day}, {time}").format(
        day=day, time=spoken_time(when.at)
    )


def greeting(moment: datetime) -> str:
    """Good morning, afternoon or evening, by the hour where the person is."""
    if moment.hour < 5 or moment.hour >= 18:
        return QCoreApplication.translate("Spoken", "Good evening")
    if moment.hour < 12:
        return QCoreApplication.translate("Spoken", "Good morning")
    return QCoreApplication.translate("Spoken", "Good afternoon")


def _written(day: date, pattern: str) -> str:
    """The day in the locale's names; translators put the pattern into their language's order."""
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
