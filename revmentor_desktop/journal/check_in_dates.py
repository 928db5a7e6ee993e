"""When check-ins were due, which of them were kept, and when the next one is (RULES.md)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from revmentor_desktop.journal.check_in import CheckIn, CheckInRhythm
from revmentor_desktop.journal.mentorship import Cadence, Unit
from revmentor_desktop.journal.rhythm import days_until, first_after
from revmentor_desktop.journal.when import When

GRACE = timedelta(days=7)
"""A check-in is kept when it is held within so many days after its due date."""

_DAYS_A_MONTH = 30


@dataclass(frozen=True, slots=True)
class Due:
    """A day on which a check-in was due. `held_on` is when it was, None when it was not.

    `late` is how many days after it the check-in was held, or by now has not been.
    """

    day: date
    held_on: date | None
    late: int

    @property
    def kept(self) -> bool:
        """Whether it was held in time."""
        return self.held_on is not None and self.late <= GRACE.days


def due_days(
    rhythm: CheckInRhythm, began: date, check_ins: Iterable[CheckIn], until: date
) -> tuple[Due, ...]:
    """The days a check-in was due up to and including `until`, the oldest first.

    They are those of the rhythm; where a check-in says another day it was due, that day stands
    for the nearest of them. Of one without such a day the day it was held counts.
    """
    held = [one for one in check_ins if one.finished_on and one.day <= until]
    days = _series(rhythm, began, until)
    for due in sorted({one.due for one in held if one.due and one.due <= until}):
        days = _with(days, due, _half(rhythm.cadence))
    return tuple(_due(day, held, until) for day in sorted(days))


def next_due(
    rhythm: CheckInRhythm, began: date, check_ins: Iterable[CheckIn], today: date
) -> Due | None:
    """The check-in that is due now or next: the first after the last one answered."""
    answered = [one.due for one in check_ins if one.finished_on and one.due]
    anchor = rhythm.start or began
    after = max(answered, default=anchor - timedelta(days=1) if rhythm.start else anchor)
    if answered:  # a due day that was moved a little stands for its own day of the series
        after += _half(rhythm.cadence)
    found = first_after(rhythm.cadence, When(anchor), after)
    if found is None:
        return None
    return Due(found.day, None, max(0, (today - found.day).days))


def due_for(
    rhythm: CheckInRhythm, began: date, check_ins: Iterable[CheckIn], day: date
) -> date | None:
    """The due day that a check-in held on `day` answers: the nearest, unless it is answered."""
    half = _half(rhythm.cadence)
    near = [one for one in _series(rhythm, began, day + half) if abs(one - day) <= half]
    if not near:
        return None
    found = min(near, key=lambda one: abs(one - day))
    taken = any(one.due and one.finished_on and abs(one.due - found) < half for one in check_ins)
    return None if taken else found


def _series(rhythm: CheckInRhythm, began: date, until: date) -> list[date]:
    """The days of the rhythm; without a first day of its own it begins one turn after `began`."""
    if rhythm.start:
        return list(days_until(rhythm.cadence, rhythm.start, until))
    return [day for day in days_until(rhythm.cadence, began, until) if day > began]


def _with(days: Sequence[date], due: date, half: timedelta) -> list[date]:
    """The days with `due` among them, in place of the nearest that is within half a turn."""
    if due in days:
        return list(days)
    near = min(days, key=lambda day: abs(day - due), default=None)
    rest = [day for day in days if day != near or abs(day - due) > half]
    return [*rest, due]


def _due(day: date, held: Sequence[CheckIn], until: date) -> Due:
    answers = [one.day for one in held if one.due == day]
    answers += [one.day for one in held if one.due is None and day <= one.day <= day + GRACE]
    held_on = min(answers, default=None)
    return Due(day, held_on, max(0, ((held_on or until) - day).days))


def _half(cadence: Cadence) -> timedelta:
    days = 7 if cadence.unit is Unit.WEEKS else _DAYS_A_MONTH
    return timedelta(days=cadence.every * days // 2)
