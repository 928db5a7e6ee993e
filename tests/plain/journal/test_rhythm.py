"""The next meeting and the pace of a mentorship."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from revmentor_desktop.journal.mentorship import Cadence, Unit
from revmentor_desktop.journal.rhythm import first_after, next_meeting
from revmentor_desktop.journal.when import When

FORTNIGHT = Cadence(2, Unit.WEEKS)
FIRST = When(date(2026, 1, 16), time(14), "Europe/Berlin")


def test_every_two_weeks_from_the_first_meeting() -> None:
    assert first_after(FORTNIGHT, FIRST, date(2026, 6, 11)) == When(
        date(2026, 6, 19), time(14), "Europe/Berlin"
    )


def test_a_moved_meeting_does_not_shift_the_series() -> None:
    # planned for Friday 5 June, held on Tuesday 9 June
    later = next_meeting(FORTNIGHT, FIRST, date(2026, 6, 9), date(2026, 6, 11))
    assert later and later.day == date(2026, 6, 19)
    # planned for Friday 19 June, held two days early: the 19th is used up
    early = next_meeting(FORTNIGHT, FIRST, date(2026, 6, 19), date(2026, 6, 17))
    assert early and early.day == date(2026, 7, 3)


def test_a_meeting_long_ago_is_followed_by_one_to_come() -> None:
    found = next_meeting(FORTNIGHT, FIRST, date(2026, 2, 13), date(2026, 6, 11))
    assert found and found.day == date(2026, 6, 19)


def test_the_first_meeting_is_the_one_named() -> None:
    assert next_meeting(FORTNIGHT, FIRST, None, date(2026, 1, 10)) == FIRST
    assert next_meeting(FORTNIGHT, FIRST, None, date(2026, 1, 16)) == FIRST


@pytest.mark.parametrize(
    ("start", "after", "expected"),
    [
        (date(2026, 1, 31), date(2026, 1, 31), date(2026, 2, 28)),
        (date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31)),
        (date(2027, 11, 30), date(2028, 1, 30), date(2028, 2, 29)),
        (date(2026, 1, 15), date(2026, 1, 15), date(2026, 2, 15)),
    ],
)
def test_a_month_too_short_takes_its_last_day(start: date, after: date, expected: date) -> None:
    found = first_after(Cadence(1, Unit.MONTHS), When(start), after)
    assert found and found.day == expected


def test_the_same_weekday_each_month() -> None:
    second_tuesday = Cadence(1, Unit.MONTHS, by_weekday=True)
    found = first_after(second_tuesday, When(date(2026, 6, 9)), date(2026, 6, 9))
    assert found and found.day == date(2026, 7, 14)
    last_friday = first_after(second_tuesday, When(date(2026, 1, 30)), date(2026, 1, 30))
    assert last_friday and last_friday.day == date(2026, 2, 27)


@given(
    start=st.dates(date(1660, 1, 1), date(2200, 1, 1)),
    days=st.integers(0, 3000),
    every=st.integers(1, 12),
    unit=st.sampled_from(Unit),
    by_weekday=st.booleans(),
)
def test_the_next_meeting_is_soon_and_in_the_series(
    start: date, days: int, every: int, unit: Unit, by_weekday: bool
) -> None:
    cadence = Cadence(every, unit, by_weekday)
    after = start + timedelta(days=days)
    found = first_after(cadence, When(start), after)
    assert found and found.day > after
    assert (found.day - after).days <= (7 * every if unit is Unit.WEEKS else 31 * every + 7)
    if unit is Unit.WEEKS:
        assert (found.day - start).days % (7 * every) == 0
    elif by_weekday:
        assert found.day.weekday() == start.weekday()
    else:
        assert found.day.day == start.day or (found.day + timedelta(days=1)).day == 1
