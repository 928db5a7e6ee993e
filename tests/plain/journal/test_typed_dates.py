"""Days as people type them."""

import contextlib
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from revmentor_desktop.journal.typed_dates import Here, read_day, read_when, say_when
from revmentor_desktop.journal.when import When
from revmentor_desktop.support.errors import WrongUsage

ZONE = "Europe/Berlin"
# Thursday 11 June 2026, as on the pictures
HERE = Here(datetime(2026, 6, 11, 10, 30, tzinfo=ZoneInfo(ZONE)), ZONE)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-06-19", date(2026, 6, 19)),
        ("1661-01-01", date(1661, 1, 1)),
        ("today", date(2026, 6, 11)),
        ("Tomorrow", date(2026, 6, 12)),
        ("yesterday", date(2026, 6, 10)),
        ("thursday", date(2026, 6, 11)),
        ("next Thursday", date(2026, 6, 18)),
        ("next Tuesday", date(2026, 6, 16)),
        ("Tue", date(2026, 6, 16)),
        ("on Friday", date(2026, 6, 12)),
        ("last Thursday", date(2026, 6, 4)),
        ("last Wed", date(2026, 6, 10)),
        ("in 2 weeks", date(2026, 6, 25)),
        ("in two weeks", date(2026, 6, 25)),
        ("in a month", date(2026, 7, 11)),
        ("in 1 day", date(2026, 6, 12)),
        ("3 days ago", date(2026, 6, 8)),
        ("a year ago", date(2025, 6, 11)),
        ("next week", date(2026, 6, 18)),
        ("last month", date(2026, 5, 11)),
        ("12 June", date(2026, 6, 12)),
        ("12th of June", date(2026, 6, 12)),
        ("June 12, 2027", date(2027, 6, 12)),
        ("Fri 19 June", date(2026, 6, 19)),
        ("Friday, June 19th", date(2026, 6, 19)),
        ("12 January", date(2026, 1, 12)),
        ("20 Dec", date(2025, 12, 20)),
        ("5 Sept", date(2026, 9, 5)),
        ("29 February", date(2028, 2, 29)),
        ("15/12/2026", date(2026, 12, 15)),
        ("15.12.2026", date(2026, 12, 15)),
        ("3/7", date(2026, 7, 3)),
        ("3.7.", date(2026, 7, 3)),
        ("7/15", date(2026, 7, 15)),
        ("3/7/26", date(2026, 7, 3)),
    ],
)
def test_a_typed_day_is_understood(typed: str, day: date) -> None:
    assert read_when(typed, HERE) == When(day, None, ZONE)


@pytest.mark.parametrize(
    ("typed", "day", "at"),
    [
        ("Fri 19 June, 14:00", date(2026, 6, 19), time(14)),
        ("tomorrow 2pm", date(2026, 6, 12), time(14)),
        ("tomorrow at 12:15 am", date(2026, 6, 12), time(0, 15)),
        ("15/12/2026 9:05", date(2026, 12, 15), time(9, 5)),
        ("14:00", date(2026, 6, 11), time(14)),
        ("now", date(2026, 6, 11), time(10, 30)),
        ("2026-06-19T14:00", date(2026, 6, 19), time(14)),
        ("2026-06-19 14:00:30", date(2026, 6, 19), time(14, 0, 30)),
    ],
)
def test_a_typed_moment_is_understood(typed: str, day: date, at: time) -> None:
    assert read_when(typed, HERE) == When(day, at, ZONE)


def test_month_first_is_read_where_the_locale_says_so() -> None:
    here = Here(HERE.now, ZONE, day_first=False)
    assert read_day("3/7", here) == date(2026, 3, 7)
    assert read_day("15/7", here) == date(2026, 7, 15)


@pytest.mark.parametrize(
    ("typed", "utc"),
    [
        ("2017-02-24T12:00:00+09:00", datetime(2017, 2, 24, 3, tzinfo=UTC)),
        ("2017-02-24T02:00:00+05:30", datetime(2017, 2, 23, 20, 30, tzinfo=UTC)),
        ("2017-02-24T02:00:00Z", datetime(2017, 2, 24, 2, tzinfo=UTC)),
        ("2017-02-24T02:00+01:00", datetime(2017, 2, 24, 1, tzinfo=UTC)),
        ("2017-02-24T02:00-02:17", datetime(2017, 2, 24, 4, 17, tzinfo=UTC)),
        ("2017-02-24T02:00[Asia/Tokyo]", datetime(2017, 2, 23, 17, tzinfo=UTC)),
    ],
)
def test_a_moment_with_an_offset_stays_the_same_moment(typed: str, utc: datetime) -> None:
    assert read_when(typed, HERE).utc == utc


def test_a_moment_keeps_the_civil_day_and_offset_it_was_written_with() -> None:
    when = read_when("2017-02-24T02:00:00+09:00", HERE)
    assert when.iso() == "2017-02-24T02:00:00+09:00"
    assert read_when("2017-02-24T02:00:00+01:00", HERE).zone == ZONE


@pytest.mark.parametrize(
    "typed",
    ["", "soon", "31 February", "2026-13-01", "45/45", "25:00", "in x weeks", "13pm",
     "2026-06-19T14:00[Mars/Base]", "in 99999 years", "32 June", "0001-01-01T00:00[Nowhere/X]"],
)  # fmt: skip
def test_what_is_no_day_is_said_kindly(typed: str) -> None:
    with pytest.raises(WrongUsage) as told:
        read_when(typed, HERE)
    assert "is not a day" in told.value.what


def test_a_weekday_that_does_not_fit_its_date_is_pointed_out() -> None:
    with pytest.raises(WrongUsage, match="19 June 2026 is a Friday, not a Monday"):
        read_when("Mon 19 June 2026", HERE)


@given(
    day=st.dates(min_value=date(1000, 1, 1)),
    at=st.none() | st.times().map(lambda t: t.replace(second=0, microsecond=0)),
    today=st.dates(min_value=date(1600, 1, 1), max_value=date(3000, 1, 1)),
)
def test_what_is_said_is_read_back_the_same(day: date, at: time | None, today: date) -> None:
    here = Here(datetime(today.year, today.month, today.day, 12, tzinfo=UTC), "UTC")
    when = When(day, at, "UTC")
    assert read_when(say_when(when, today), here) == when


@given(days=st.integers(-180, 180))
def test_a_day_near_today_is_said_without_its_year(days: int) -> None:
    day = HERE.now.date() + timedelta(days=days)
    assert not say_when(When(day), HERE.now.date())[-4:].isdigit()


@given(typed=st.text(max_size=60))
def test_any_text_is_a_day_or_a_sentence(typed: str) -> None:
    with contextlib.suppress(WrongUsage):
        assert isinstance(read_when(typed, HERE), When)
