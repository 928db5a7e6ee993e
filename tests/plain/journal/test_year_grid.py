"""The year at a glance as figures: every meeting has its square, every month its columns."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.together import Meeting, rhythm_year
from revmentor_desktop.journal.year_grid import year_grid

TODAY = date(2026, 6, 11)
MEETINGS = st.lists(
    st.builds(
        Meeting,
        st.dates(TODAY - timedelta(days=500), TODAY + timedelta(days=14)),
        st.sampled_from(Status),
        st.integers(0, 180),
    ),
    max_size=40,
)


@given(MEETINGS, st.integers(-3, 80), st.integers(0, 6))
def test_every_meeting_that_is_shown_lies_on_its_own_day(
    meetings: list[Meeting], columns: int, first_weekday: int
) -> None:
    grid = year_grid(rhythm_year(meetings, TODAY, first_weekday), TODAY, columns)
    first, last = grid.weeks[0], grid.weeks[-1] + timedelta(days=6)
    seen = [one for one in meetings if first <= one.day <= last and one.status is not Status.MOVED]
    assert sorted(one.meeting.day for one in grid.squares) == sorted(one.day for one in seen)
    for square in grid.squares:
        assert grid.day(square.column, square.row) == square.meeting.day
        assert 0 <= square.strength <= 1


@given(MEETINGS, st.integers(1, 60), st.integers(0, 6))
def test_months_follow_one_another_and_count_what_is_shown(
    meetings: list[Meeting], columns: int, first_weekday: int
) -> None:
    grid = year_grid(rhythm_year(meetings, TODAY, first_weekday), TODAY, columns)
    for one, after in zip(grid.months, grid.months[1:], strict=False):
        assert one.column + one.span == after.column
        assert one.first < after.first
    assert grid.months[-1].column + grid.months[-1].span == len(grid.weeks)
    assert len({month.first for month in grid.months}) == len(grid.months)
    for month in grid.months:
        met = [s for s in grid.squares if s.meeting.day.replace(day=1) == month.first]
        assert month.met == sum(s.meeting.status is Status.HELD for s in met)
        assert month.planned == sum(s.meeting.status is Status.PLANNED for s in met)
        assert month.missed == sum(s.meeting.status is Status.MISSED for s in met)


def test_today_has_its_square_and_weekends_only_when_somebody_met_there() -> None:
    grid = year_grid(rhythm_year([], TODAY), TODAY, 26)
    assert grid.rows == (0, 1, 2, 3, 4)
    assert grid.today == (25, 3)
    saturday = Meeting(date(2026, 6, 6), Status.HELD, 45)
    grid = year_grid(rhythm_year([saturday], TODAY), TODAY, 26)
    assert grid.rows == (0, 1, 2, 3, 4, 5)
    assert grid.squares[0].row == 5


def test_of_two_meetings_on_a_day_the_one_that_took_place_is_drawn_last() -> None:
    day = date(2026, 6, 5)
    both = [Meeting(day, Status.HELD, 45), Meeting(day, Status.MISSED, 45)]
    grid = year_grid(rhythm_year(both, TODAY), TODAY, 26)
    assert [square.meeting.status for square in grid.squares] == [Status.MISSED, Status.HELD]


def test_weeks_may_begin_on_sunday() -> None:
    grid = year_grid(rhythm_year([], TODAY, first_weekday=6), TODAY, 4, workdays=range(7))
    assert grid.rows == (6, 0, 1, 2, 3, 4, 5)
    assert grid.day(3, 0) == date(2026, 6, 7)
