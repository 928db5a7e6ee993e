"""How dated ratings become a line over the months."""

from datetime import date

from revmentor_desktop.journal.goal import Progress
from revmentor_desktop.journal.goal_chart import monthly, months_of, values_of
from revmentor_desktop.journal.ids import new_id
from revmentor_desktop.journal.sharing import Share, Side


def rated(day: date, value: int, by: Side = Side.ME) -> Progress:
    return Progress(new_id(), new_id(), day, value, by, "", Share.PRIVATE)


def test_a_month_without_a_rating_is_a_gap_and_the_last_of_a_month_counts() -> None:
    progress = (
        rated(date(2026, 1, 16), 1),
        rated(date(2026, 3, 20), 3),
        rated(date(2026, 3, 2), 2),
        rated(date(2026, 2, 1), 4, Side.THEM),
    )
    months = months_of(progress)
    assert months == (date(2026, 1, 1), date(2026, 2, 1), date(2026, 3, 1))
    assert monthly(progress, Side.ME, months) == (1, None, 3)
    assert monthly(progress, Side.THEM, months) == (None, 4, None)
    assert values_of(progress, Side.ME) == (1, 2, 3)


def test_the_line_covers_the_last_twelve_months_at_most() -> None:
    progress = (rated(date(1661, 1, 1), 1), rated(date(2026, 1, 31), 5))
    months = months_of(progress)
    assert (len(months), months[0], months[-1]) == (12, date(2025, 2, 1), date(2026, 1, 1))
    assert months_of(()) == ()
