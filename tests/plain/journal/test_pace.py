"""Early, late and a gap: how meetings keep to their rhythm."""

from datetime import date, timedelta

import pytest

from revmentor_desktop.journal.mentorship import Cadence, Unit
from revmentor_desktop.journal.pace import Behind, Pace, behind, pace_of, usual_days

FORTNIGHT = Cadence(2, Unit.WEEKS)
MONTHLY = Cadence(1, Unit.MONTHS)
LAST = date(2026, 5, 29)


@pytest.mark.parametrize(
    ("days", "pace"),
    [
        (0, Pace.EARLY),
        (10, Pace.EARLY),
        (11, Pace.IN_TIME),
        (14, Pace.IN_TIME),
        (17, Pace.IN_TIME),
        (18, Pace.LATE),
        (27, Pace.LATE),
        (28, Pace.GAP),
    ],
)
def test_late_is_over_a_quarter_more_and_a_gap_is_twice_the_rhythm(days: int, pace: Pace) -> None:
    assert pace_of(FORTNIGHT, LAST, LAST + timedelta(days=days)) is pace


def test_a_month_is_as_long_as_it_is_then() -> None:
    assert usual_days(MONTHLY, date(2026, 1, 31)) == 28
    assert usual_days(MONTHLY, date(2026, 7, 31)) == 31
    assert usual_days(Cadence(3, Unit.MONTHS), date(2026, 1, 1)) == 90
    assert usual_days(MONTHLY, date(9999, 12, 31)) == 30


def test_only_what_is_late_is_told() -> None:
    assert behind(FORTNIGHT, LAST, LAST + timedelta(days=17)) is None
    late = behind(FORTNIGHT, LAST, LAST + timedelta(days=20))
    assert late == Behind(Pace.LATE, 20, 14)
    assert behind(None, LAST, LAST + timedelta(days=200)) is None
    assert behind(FORTNIGHT, None, LAST) is None
    assert behind(FORTNIGHT, LAST, LAST - timedelta(days=40)) is None, "it has not begun"
