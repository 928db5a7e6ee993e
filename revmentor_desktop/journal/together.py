"""Figures of two people over time: satisfaction, promises kept, when they met (RULES.md)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from revmentor_desktop.journal.chart import Chart, line_chart
from revmentor_desktop.journal.check_in import CheckIn
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.sharing import Side

MONTHS = 12
A_YEAR = 53
"""Months of the chart of satisfaction, weeks of the year at a glance."""


@dataclass(frozen=True, slots=True)
class MonthOfBoth:
    """How satisfied both were in the last check-in of a month; None where none was given."""

    month: date
    mine: float | None
    theirs: float | None

    @property
    def gap(self) -> float | None:
        """How far they are apart."""
        return None if self.mine is None or self.theirs is None else abs(self.mine - self.theirs)


@dataclass(frozen=True, slots=True)
class Kept:
    """Promises of one side: done by the due date, and due, in a period."""

    kept: int
    due: int


@dataclass(frozen=True, slots=True)
class PromiseFact:
    """What a promise counts for."""

    owner: Side
    due: date | None
    done_on: date | None


@dataclass(frozen=True, slots=True)
class Meeting:
    """A session as the year at a glance shows it."""

    day: date
    status: Status
    minutes: int
    number: int = 0


@dataclass(frozen=True, slots=True)
class RhythmYear:
    """Weeks as columns, the first day of each; the meetings lie on their weekdays.

    `longest` is the most minutes of a held one: strength is relative to it.
    """

    weeks: tuple[date, ...]
    meetings: tuple[Meeting, ...]
    held: int
    missed: int
    longest: int

    def place(self, meeting: Meeting) -> tuple[int, int]:
        """The column and the row of a meeting, both from 0."""
        days = (meeting.day - self.weeks[0]).days
        return days // 7, days % 7

    def strength(self, meeting: Meeting) -> float:
        """How strongly a held meeting is drawn: 1 for the longest, never below a third."""
        if meeting.status is not Status.HELD or not self.longest:
            return 0.0
        return max(1 / 3, meeting.minutes / self.longest)


def months_of_both(check_ins: Iterable[CheckIn], until: date) -> tuple[MonthOfBoth, ...]:
    """Each month from the first finished check-in to the last, at most twelve; some are empty."""
    last: dict[int, CheckIn] = {}
    for one in sorted(check_ins, key=lambda found: found.day):
        if one.finished_on and one.day <= until:
            last[_number(one.day)] = one
    if not last:
        return ()
    numbers = range(min(last), max(last) + 1)[-MONTHS:]
    return tuple(_month(number, last.get(number)) for number in numbers)


def satisfaction_chart(
    months: Sequence[MonthOfBoth], labels: Sequence[str], mine: str, theirs: str, lowest: int = 1
) -> Chart:
    """The two lines over their months; a skipped month parts a line in two.

    `lowest` is the value at the foot; none of the values is below it.
    """
    return line_chart(
        labels,
        [
            (mine, True, [month.mine for month in months]),
            (theirs, False, [month.theirs for month in months]),
        ],
        lowest,
    )


def promises_kept(promises: Iterable[PromiseFact], start: date, end: date) -> tuple[Kept, Kept]:
    """Done by the due date of those due in the period, both days included: mine, theirs."""
    counts = {side: [0, 0] for side in Side}
    for one in promises:
        if one.due and start <= one.due <= end:
            counts[one.owner][1] += 1
            counts[one.owner][0] += bool(one.done_on and one.done_on <= one.due)
    mine, theirs = counts[Side.ME], counts[Side.THEM]
    return Kept(*mine), Kept(*theirs)


def rhythm_year(
    meetings: Iterable[Meeting], today: date, first_weekday: int = 0, weeks: int = A_YEAR
) -> RhythmYear:
    """The weeks up to that of `today` and of the next planned meeting, within two weeks."""
    known = sorted(meetings, key=lambda one: one.day)
    ahead = [one.day for one in known if today <= one.day <= today + timedelta(days=14)]
    last = _week(max(ahead, default=today), first_weekday)
    oldest = date.min + timedelta(days=7 * weeks)
    first = last - timedelta(days=7 * (weeks - 1)) if last > oldest else last
    columns = tuple(first + timedelta(days=7 * n) for n in range(((last - first).days) // 7 + 1))
    shown = tuple(one for one in known if 0 <= (one.day - first).days < 7 * len(columns))
    held = [one for one in shown if one.status is Status.HELD]
    return RhythmYear(
        columns,
        shown,
        len(held),
        sum(1 for one in shown if one.status is Status.MISSED),
        max((one.minutes for one in held), default=0),
    )


def _week(day: date, first_weekday: int) -> date:
    """The first day of a day's week; `first_weekday` is 0 for Monday."""
    back = (day.weekday() - first_weekday) % 7
    return day if day.toordinal() <= back else day - timedelta(days=back)


def _number(day: date) -> int:
    return day.year * 12 + day.month - 1


def _month(number: int, check_in: CheckIn | None) -> MonthOfBoth:
    first = date(number // 12, number % 12 + 1, 1)
    if check_in is None:
        return MonthOfBoth(first, None, None)
    return MonthOfBoth(first, check_in.mine.satisfaction, check_in.theirs.satisfaction)
