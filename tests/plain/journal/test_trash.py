"""How long what was thrown away still waits."""

from datetime import UTC, datetime, timedelta

import pytest

from revmentor_desktop.journal.trash import days_left

THROWN = datetime(2026, 6, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("after", "left"),
    [
        (timedelta(0), 30),
        (timedelta(seconds=1), 30),
        (timedelta(days=1), 29),
        (timedelta(days=29, hours=23), 1),
        (timedelta(days=30), 0),
        (timedelta(days=400), 0),
    ],
)
def test_a_day_begun_is_counted_whole(after: timedelta, left: int) -> None:
    assert days_left(THROWN, THROWN + after) == left
