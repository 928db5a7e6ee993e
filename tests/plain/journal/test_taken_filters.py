"""Filters taken out of a search while it is typed."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from revmentor_desktop.journal.query_text import TypedFilter, split_filters, take_filters
from revmentor_desktop.journal.typed_dates import Here

HERE = Here(datetime(2026, 6, 11, 14, 2), "Europe/London")  # noqa: DTZ001  # local on purpose


@pytest.mark.parametrize(
    ("typed", "rest", "found"),
    [
        ("kind:note", "kind:note", []),
        ("kind:note ", "", ["kind:note"]),
        ("kind:note freeze", "freeze", ["kind:note"]),
        ("a kind:note b", "a b", ["kind:note"]),
        ("kind:nonsense x", "kind:nonsense x", []),
        ('with:"Amara Okafor" x', "x", ['with:"Amara Okafor"']),
        ('"kind:note " x', '"kind:note " x', []),
        ("is:open after:yesterday ", "", ["is:open", "after:yesterday"]),
    ],
)
def test_a_filter_is_taken_once_it_is_ended(typed: str, rest: str, found: list[str]) -> None:
    left, filters = take_filters(typed, HERE)
    assert (left, [one.text() for one in filters]) == (rest, found)


@given(st.text("akind:note \"'", max_size=30))
def test_what_is_no_filter_keeps_every_character(typed: str) -> None:
    left, found = take_filters(typed, HERE)
    if not found:
        assert left == typed


@given(st.text(st.characters(exclude_characters='"', exclude_categories=["C"]), min_size=1))
def test_a_filter_written_out_is_read_back(value: str) -> None:
    value = " ".join(value.split())
    if value:
        typed = TypedFilter("tag", value).text()
        assert split_filters(typed, HERE).tags == (value,)
