"""How a goal's dated ratings become a line: one value a month, a gap where a month has none."""

from collections.abc import Sequence
from datetime import date

from revmentor_desktop.journal.goal import Progress
from revmentor_desktop.journal.sharing import Side

MOST_MONTHS = 12


def months_of(progress: Sequence[Progress]) -> tuple[date, ...]:
    """The first day of each month from the first rating to the last, at most the last twelve."""
    if not progress:
        return ()
    days = [rating.day for rating in progress]
    last = max(days)
    numbers = range(_number(min(days)), _number(last) + 1)
    return tuple(date(number // 12, number % 12 + 1, 1) for number in numbers[-MOST_MONTHS:])


def monthly(
    progress: Sequence[Progress], by: Side, months: Sequence[date]
) -> tuple[float | None, ...]:
    """One side's value in each month: its last rating there, None where there is none."""
    last: dict[int, float] = {}
    for rating in sorted(progress, key=lambda rating: rating.day):
        if rating.by is by:
            last[_number(rating.day)] = rating.value
    return tuple(last.get(_number(month)) for month in months)


def values_of(progress: Sequence[Progress], by: Side) -> tuple[float, ...]:
    """One side's values in the order of their days, for a small line without months."""
    return tuple(float(rating.value) for rating in ratings_of(progress, by))


def ratings_of(progress: Sequence[Progress], by: Side) -> tuple[Progress, ...]:
    """One side's ratings in the order of their days; of one day, as they were given."""
    ordered = sorted(progress, key=lambda rating: rating.day)
    return tuple(rating for rating in ordered if rating.by is by)


def _number(day: date) -> int:
    """Months counted from year 0, so that they can be stepped through."""
    return day.year * 12 + day.month - 1
