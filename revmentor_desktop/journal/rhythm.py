"""When to meet next (RULES.md, "Cadence")."""

from datetime import date, datetime, time, timedelta

from dateutil.rrule import MONTHLY, WEEKLY, rrule, weekday

from revmentor_desktop.journal.mentorship import Cadence, Unit
from revmentor_desktop.journal.when import When


def first_after(cadence: Cadence, anchor: When, day: date) -> When | None:
    """The first meeting of the series after a day; the anchor itself when that lies later.

    The series hangs on `anchor`, the first planned meeting, so a moved meeting does not shift it.
    A month too short for the date takes its last day; a fifth weekday is the month's last one.
    The wall-clock time and zone stay. None past the year 9999.
    """
    if anchor.day > day:
        return anchor
    found = _series(cadence, anchor.day).after(datetime.combine(day, time.max))
    return When(found.date(), anchor.at, anchor.zone) if found else None


def next_meeting(
    cadence: Cadence, anchor: When, used_until: date | None, today: date
) -> When | None:
    """The meeting that appears once the last planned one has passed, never one in the past.

    `used_until` is the last day of the series that a session was planned for, wherever it was
    moved, or that of the newest session. Meetings besides the series use up none of its days.
    """
    passed = today - timedelta(days=1)
    return first_after(cadence, anchor, max(passed, used_until) if used_until else passed)


def days_until(cadence: Cadence, anchor: date, until: date) -> tuple[date, ...]:
    """The days of a series from its anchor to a day, both included, in order."""
    if until < anchor:
        return ()
    start, end = (datetime.combine(day, time.min) for day in (anchor, until))
    return tuple(day.date() for day in _series(cadence, anchor).between(start, end, inc=True))


def _series(cadence: Cadence, anchor: date) -> rrule:
    start = datetime.combine(anchor, time.min)
    if cadence.unit is Unit.WEEKS:
        return rrule(WEEKLY, interval=cadence.every, dtstart=start)
    if cadence.by_weekday:
        place = (anchor.day - 1) // 7 + 1
        nth = weekday(anchor.weekday(), place if place < 5 else -1)
        return rrule(MONTHLY, interval=cadence.every, byweekday=nth, dtstart=start)
    if anchor.day <= 28:
        return rrule(MONTHLY, interval=cadence.every, bymonthday=anchor.day, dtstart=start)
    # of the days 28 to the wanted one that the month has, the last: this clamps to its end
    days = list(range(28, anchor.day + 1))
    return rrule(MONTHLY, interval=cadence.every, bymonthday=days, bysetpos=-1, dtstart=start)
