"""What a boundary stops, and what it lets pass."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from revmentor_desktop.journal.boundaries import Boundary, BoundaryGuard, tidied

PAY = Boundary("No pay, no promotion rounds", ("salary", "promot*", "pay rise", "C++", "給料"))


def found(text: str) -> list[str]:
    return [touch.found for touch in BoundaryGuard([PAY]).touches(text)]


@pytest.mark.parametrize(
    ("text", "touched"),
    [
        ("Her salary was named.", ["salary"]),
        ("SALARY", ["SALARY"]),
        ("sálary, or sa\u0301lary", ["sálary", "sa\u0301lary"]),
        ("ｓａｌａｒｙ in wide letters", ["ｓａｌａｒｙ"]),
        ("sal\u00adary with a soft hyphen", ["sal\u00adary"]),
        ("promoted, Promotions, promot", ["promoted", "Promotions", "promot"]),
        ("a pay\nrise, a **pay** rise", ["pay\nrise", "pay** rise"]),
        ("salary's end", ["salary"]),
        ("We wrote C++ all day", ["C++"]),
        ("来年の給料の話", ["給料"]),
        ("salaryman, paying a rise, unpromoted", []),
        ("", []),
    ],
)
def test_whole_words_and_phrases_are_found_however_they_are_written(
    text: str, touched: list[str]
) -> None:
    assert found(text) == touched


def test_a_touch_names_its_boundary_and_its_line() -> None:
    touch = BoundaryGuard([PAY]).first("First line\n- the  salary   talk\nlast")
    assert touch is not None
    assert (touch.boundary, touch.line, touch.number) == (PAY, "- the salary talk", 2)


def test_a_boundary_without_words_stops_nothing_and_empty_words_match_nothing() -> None:
    assert (
        BoundaryGuard([Boundary("Names are changed"), Boundary("x", ("", " * "))]).touches(
            "anything at all"
        )
        == ()
    )
    assert tidied([Boundary(" ", ("a",)), Boundary("Pay  talk", (" pay ", "pay", "*"))]) == (
        Boundary("Pay talk", ("pay",)),
    )


@given(st.text(), st.text())
def test_a_word_between_spaces_is_found_in_any_text(before: str, after: str) -> None:
    text = unicodedata.normalize("NFC", f"{before} salary {after}")
    assert "salary" in found(text)


@given(st.text(), st.lists(st.text(), max_size=4))
def test_no_text_and_no_boundary_makes_the_guard_fail(text: str, words: list[str]) -> None:
    for touch in BoundaryGuard([Boundary("b", tuple(words))]).touches(text):
        assert text[touch.start : touch.end] == touch.found != ""
