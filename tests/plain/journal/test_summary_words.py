from datetime import date, timedelta

import pytest

from revmentor_desktop.journal.summary_words import (
    hours_words,
    initials,
    minutes_words,
    period_words,
    short_day,
    title_words,
)

START = date(2026, 1, 16)


@pytest.mark.parametrize(
    ("days", "title"),
    [
        (1, "A day of learning, both ways"),
        (10, "A few days of learning, both ways"),
        (11, "Two weeks of learning, both ways"),
        (41, "Six weeks of learning, both ways"),
        (42, "A month of learning, both ways"),
        (147, "Five months of learning, both ways"),
        (400, "13 months of learning, both ways"),
        (730, "Two years of learning, both ways"),
    ],
)
def test_a_summary_is_called_after_its_length(days: int, title: str) -> None:
    assert title_words(START, START + timedelta(days=days - 1)) == title


def test_a_period_says_a_year_once_where_it_can() -> None:
    assert period_words(START, date(2026, 6, 11)) == "16 January to 11 June 2026"
    assert period_words(date(2025, 12, 1), START) == "1 December 2025 to 16 January 2026"
    assert period_words(START, START) == "16 January 2026"
    assert short_day(date(1660, 1, 1), START) == "1 January 1660"


def test_lengths_are_said_in_hours_and_minutes() -> None:
    assert [minutes_words(minutes) for minutes in (45, 60, 90)] == ["45 min", "1 h", "1 h 30 min"]
    assert [hours_words(minutes) for minutes in (540, 560, 575)] == ["9", "9.5", "9.5"]


def test_initials_are_of_the_first_and_last_word() -> None:
    names = ("Helen Brandt", "Mei", "Ana de la Cruz", "")
    assert [initials(name) for name in names] == ["HB", "M", "AC", "?"]
