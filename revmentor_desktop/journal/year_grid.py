"""The geometry of the year at a glance: weeks as columns, weekdays as rows, as pure figures.

The window paints it and lets its months be pressed; a report can write it as SVG.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.together import Meeting, RhythmYear

WORKDAYS = frozenset(range(5))
"""Monday is 0. The other days get rows only where somebody met on them."""

_A_WEEK = 7
_DRAWN = {Status.MISSED: 0, Status.PLANNED: 1, Status.HELD: 2}
"""What can be seen of a day with several: the last of these."""


@dataclass(frozen=True, slots=True)
class GridSquare:
    """A meeting in the grid; `strength` is 1 for the longest one that took place."""

    column: int
    row: int
    meeting: Meeting
    strength: float


@dataclass(frozen=True, slots=True)
class GridMonth:
    """A month over the columns it begins in, and what became of its meetings."""

    first: date
    column: int
    span: int
    met: int
    planned: int
    missed: int

    @property
    def empty(self) -> bool:
        """Whether nobody met, nor meant to."""
        return not (self.met or self.planned or self.missed)


@dataclass(frozen=True, slots=True)
class YearGrid:
    """`rows` are the weekdays shown, Monday 0; `today` is its column and row, None when hidden."""

    weeks: tuple[date, ...]
    rows: tuple[int, ...]
    squares: tuple[GridSquare, ...]
    months: tuple[GridMonth, ...]
    today: tuple[int, int] | None

    def day(self, column: int, row: int) -> date:
        """The day a square stands for."""
        first = self.weeks[column]
        return first + timedelta(days=(self.rows[row] - first.weekday()) % _A_WEEK)


def year_grid(
    year: RhythmYear, today: date, columns: int, workdays: Collection[int] = WORKDAYS
) -> YearGrid:
    """The last `columns` weeks of a year, at least one."""
    weeks = year.weeks[-max(1, columns) :]
    first = weeks[0]
    shown = [
        one
        for one in sorted(year.meetings, key=lambda met: (met.day, _DRAWN.get(met.status, -1)))
        if 0 <= (one.day - first).days < _A_WEEK * len(weeks) and one.status in _DRAWN
    ]
    used = {one.day.weekday() for one in shown} | set(workdays)
    order = [(first.weekday() + step) % _A_WEEK for step in range(_A_WEEK)]
    rows = tuple(day for day in order if day in used)
    return YearGrid(
        weeks,
        rows,
        tuple(GridSquare(*_place(one.day, first, rows), one, year.strength(one)) for one in shown),
        _months(weeks, shown),
        _place(today, first, rows) if _is_shown(today, weeks, rows) else None,
    )


def _place(day: date, first: date, rows: Sequence[int]) -> tuple[int, int]:
    return (day - first).days // _A_WEEK, rows.index(day.weekday())


def _is_shown(day: date, weeks: Sequence[date], rows: Sequence[int]) -> bool:
    return 0 <= (day - weeks[0]).days < _A_WEEK * len(weeks) and day.weekday() in rows


def _months(weeks: Sequence[date], shown: Iterable[Meeting]) -> tuple[GridMonth, ...]:
    """Each month over the weeks that begin in it or hold its first day.

    The first month has no name when it has but one column: the next would lie on it.
    """
    starts: list[tuple[date, int]] = []
    for column, week in enumerate(weeks):
        last = week + timedelta(days=_A_WEEK - 1)
        month = (week if column == 0 else last).replace(day=1)
        if not starts or month > starts[-1][0]:
            starts.append((month, column))
    ends = [column for _month, column in starts[1:]] + [len(weeks)]
    found = list(shown)
    months = [
        _month(first, column, end - column, found)
        for (first, column), end in zip(starts, ends, strict=True)
    ]
    return tuple(months[1:] if len(months) > 1 and months[0].span == 1 else months)


def _month(first: date, column: int, span: int, shown: Sequence[Meeting]) -> GridMonth:
    mine = [
        one.status for one in shown if (one.day.year, one.day.month) == (first.year, first.month)
    ]
    counts = [mine.count(status) for status in (Status.HELD, Status.PLANNED, Status.MISSED)]
    return GridMonth(first, column, span, *counts)
