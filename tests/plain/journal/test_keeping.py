"""Which backups stay."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from revmentor_desktop.journal.keeping import Mark, to_keep

NOW = datetime(2026, 6, 11, 12, tzinfo=UTC)

marks = st.lists(
    st.tuples(st.integers(0, 2_000_000), st.booleans()), max_size=80, unique_by=lambda m: m[0]
).map(lambda found: [Mark(str(i), NOW - timedelta(minutes=i), ok) for i, ok in found])


@given(found=marks)
def test_the_newest_and_the_newest_verified_stay(found: list[Mark]) -> None:
    kept = to_keep(found)
    newest = sorted(found, key=lambda mark: mark.made, reverse=True)
    assert {mark.name for mark in newest[:10]} <= kept
    verified = [mark for mark in newest if mark.verified]
    assert not verified or verified[0].name in kept
    assert len(kept) <= 10 + 7 + 4 + 12 + 1
    # thinning twice changes nothing
    assert to_keep(mark for mark in found if mark.name in kept) == kept


def test_a_year_of_daily_backups_thins_out() -> None:
    found = [Mark(str(day), NOW - timedelta(days=day), True) for day in range(400)]
    kept = to_keep(found)
    assert {str(day) for day in range(10)} <= kept
    assert len(kept) < 10 + 4 + 12
    months = {(NOW - timedelta(days=int(name))).month for name in kept}
    assert months == set(range(1, 13))


def test_a_year_of_backups_three_a_day_keeps_a_week_of_days() -> None:
    found = [Mark(str(i), NOW - timedelta(hours=8 * i), True) for i in range(1000)]
    days = {(NOW - timedelta(hours=8 * int(name))).date() for name in to_keep(found)}
    assert {NOW.date() - timedelta(days=back) for back in range(7)} <= days
