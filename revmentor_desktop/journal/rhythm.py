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


def slot_of(cadence: Cadence, anchor: When, day: date) -> date:
    """The day of the series a meeting stands for: the nearest one, the later of two as near."""
    series = _series(cadence, anchor.day)
    here = datetime.combine(day, time.min)
    before, after = series.before(here, inc=True), series.after(here)
    if before is None:
        return anchor.day
    if after is None:
        return before.date()
    return after.date() if after - here <= here - before else before.date()


def next_meeting(
    cadence: Cadence, anchor: When, last_planned: date | None, today: date
) -> When | None:
    """The meeting that appears once the last planned one has passed, never one in the past.

    `last_planned` is the day of the newest session, planned or held: one that was moved a little
    still uses up its own place in the series.
    """
    passed = today - timedelta(days=1)
    if last_planned is not None:
        passed = max(passed, last_planned, slot_of(cadence, anchor, last_planned))
    return first_after(cadence, anchor, passed)


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
