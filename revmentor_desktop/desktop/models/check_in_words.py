"""What pages say of check-ins, concerns and changes, in words."""

from datetime import date

from PySide6.QtCore import QLocale

from revmentor_desktop.desktop.spoken import (
    day_and_month,
    day_and_year,
    long_day,
    month_name,
    weekday,
)
from revmentor_desktop.journal.check_in import CheckIn, CheckInRhythm
from revmentor_desktop.journal.concern import RaisedBy
from revmentor_desktop.journal.role_words import cadence_words
from revmentor_desktop.operations.concerns import ConcernRow
from revmentor_desktop.support.language import translate

FAR = 2
"""So far apart two ratings are worth talking about first."""

LONG = 28
"""A concern that waits for so many days is marked."""


def rating_words() -> tuple[str, ...]:
    """What 1 to 5 mean of a statement."""
    return (
        translate("CheckIn", "Not at all"),
        translate("CheckIn", "Hardly"),
        translate("CheckIn", "Partly"),
        translate("CheckIn", "Mostly"),
        translate("CheckIn", "Fully"),
    )


def title_of(check_in: CheckIn, today: date) -> str:
    """June check-in."""
    month = month_name(check_in.due or check_in.day, today)
    return translate("CheckIn", "{month} check-in", month=month)


def day_of(day: date, today: date) -> str:
    """11 June; with the year when it is another one."""
    return day_and_month(day) if day.year == today.year else day_and_year(day)


def apart_words(apart: int) -> str:
    """How far two ratings lie apart."""
    return translate("CheckIn", "%n apart", n=apart) if apart else translate("CheckIn", "Same")


def last_words(mine: int | None, theirs: int | None, name: str) -> str:
    """What both said last time, empty when nobody did."""
    if mine is not None and theirs is not None:
        return translate("CheckIn", "Last time {mine} and {theirs}", mine=mine, theirs=theirs)
    if mine is not None:
        return translate("CheckIn", "Last time {mine}, yours", mine=mine)
    if theirs is not None:
        return translate("CheckIn", "Last time {theirs}, {name}", theirs=theirs, name=name)
    return ""


def figure(value: float) -> str:
    """4.5, as the locale writes it; never more than two places."""
    words = QLocale().toString(float(value), "f", 2)
    point = QLocale().decimalPoint()
    return words.rstrip("0").removesuffix(point) if point in words else words


def gap_words(gap: float | None) -> str:
    """How far apart the two are satisfied."""
    if gap is None:
        return translate("CheckIn", "The gap shows once both have answered")
    known = {
        0.0: translate("CheckIn", "There is no gap"),
        0.25: translate("CheckIn", "The gap is a quarter of a point"),
        0.5: translate("CheckIn", "The gap is half a point"),
        0.75: translate("CheckIn", "The gap is three quarters of a point"),
        1.0: translate("CheckIn", "The gap is one point"),
    }
    return known.get(gap) or translate("CheckIn", "The gap is {gap} points", gap=figure(gap))


def age_words(days: int) -> str:
    """How long a concern has waited."""
    return translate("CheckIn", "%n day(s)", n=days) if days else translate("CheckIn", "Today")


def concern_words(row: ConcernRow, name: str) -> str:
    """Whose concern it is, and how often it was on an agenda: "Amara, on the agenda twice"."""
    whose = raised_words(row.concern.raised_by, name)
    if not row.times:
        return whose
    times = {
        1: translate("CheckIn", "on the agenda once"),
        2: translate("CheckIn", "on the agenda twice"),
    }.get(row.times) or translate("CheckIn", "on the agenda %n times", n=row.times)
    return translate("CheckIn", "{whose}, {times}", whose=whose, times=times)


def raised_words(raised_by: RaisedBy, name: str) -> str:
    """Whose concern it is."""
    return {
        RaisedBy.ME: translate("CheckIn", "You"),
        RaisedBy.THEM: name,
        RaisedBy.BOTH: translate("CheckIn", "Both of you"),
    }[raised_by]


def on_agenda(day: date, today: date) -> str:
    """On which agenda it is: "On Friday's agenda"."""
    if 0 <= (day - today).days < 7:
        return translate("CheckIn", "On {day}'s agenda", day=weekday(day))
    return translate("CheckIn", "On the agenda of {day}", day=day_of(day, today))


def rhythm_words(rhythm: CheckInRhythm) -> str:
    """How often one looks at the relationship: "Every month"."""
    return cadence_words(rhythm.cadence)


def due_words(due: date | None, late: int, today: date) -> str:
    """When the next one is due, and how late it is."""
    if due is None:
        return translate("CheckIn", "No check-in is due")
    day = long_day(due, today)
    if late:
        return translate("CheckIn", "Due since {day}, %n day(s) ago", n=late, day=day)
    if due == today:
        return translate("CheckIn", "Due today")
    return translate("CheckIn", "Due on {day}", day=day)


def touches_words(count: int) -> str:
    """What agreed changes mean for the agreement."""
    if count == 1:
        return translate("CheckIn", "One agreed change touches the agreement.")
    return translate("CheckIn", "%n agreed changes touch the agreement.", n=count)
