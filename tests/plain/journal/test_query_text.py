"""Filters typed into the search box."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from revmentor_desktop.journal.query_text import Filters, split_filters
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.journal.typed_dates import Here

HERE = Here(datetime(2026, 6, 11, 10, 30, tzinfo=ZoneInfo("Europe/Berlin")), "Europe/Berlin")


def test_filters_are_taken_out_of_the_text() -> None:
    typed = 'board with:"Amara Okafor" kind:session KIND:note tag:trust is:shared after:2026-01-01'
    assert split_filters(typed, HERE) == Filters(
        "board",
        people=("Amara Okafor",),
        kinds=(Kind.SESSION, Kind.NOTE),
        tags=("trust",),
        shares=(Share.MAY_SHARE, Share.AGREED),
        after=date(2026, 1, 1),
    )
    found = split_filters("before:yesterday is:open goal:Board is:private", HERE)
    assert found.before == date(2026, 6, 10)
    assert found.open_only and found.goals == ("Board",) and found.shares == (Share.PRIVATE,)


def test_what_is_no_filter_stays_text() -> None:
    for typed in (
        "kind:elephant",
        "after:soon",
        '"with: quotes"',
        "width:3 http://x.y",
        "is:",
        ":",
    ):
        assert split_filters(typed, HERE) == Filters(typed)


def test_phrases_and_excluded_words_are_left_as_typed() -> None:
    assert split_filters('"release  freeze" -"two words" -draft', HERE).text == (
        '"release  freeze" -"two words" -draft'
    )


@given(typed=st.text(max_size=80))
def test_odd_characters_are_text_and_none_is_lost(typed: str) -> None:
    found = split_filters(typed, HERE)
    if found == Filters(found.text):
        assert "".join(found.text.split()) == "".join(typed.split())
