"""A difference reads as a person would say it, and loses nothing."""

from hypothesis import given
from hypothesis import strategies as st

from revmentor_desktop.journal.word_difference import LONGEST, Change, difference

TEXTS = st.text(alphabet="ab \n.,é", max_size=60)


def said(before: str, after: str) -> str:
    marks = {Change.SAME: "{}", Change.ADDED: "+[{}]", Change.TAKEN_OUT: "-[{}]"}
    return "".join(marks[piece.change].format(piece.text) for piece in difference(before, after))


def test_changed_words_are_whole_words() -> None:
    assert said("Every three weeks, 60 minutes", "Every two weeks, 45 minutes") == (
        "Every -[three]+[two] weeks, -[60]+[45] minutes"
    )


def test_words_that_changed_side_by_side_are_one_change() -> None:
    assert said("Understand software", "Read a change without help") == (
        "-[Understand software]+[Read a change without help]"
    )


def test_what_was_added_or_taken_out_alone() -> None:
    assert said("Chat", "Chat, never after 19:00") == "Chat+[, never after 19:00]"
    assert said("", "New") == "+[New]"
    assert said("Old", "") == "-[Old]"
    assert said("same", "same") == "same"


def test_a_paragraph_in_the_middle_leaves_its_neighbours_alone() -> None:
    assert said("one\ntwo\nthree", "one\nzwei\nthree") == "one\n-[two]+[zwei]\nthree"


def test_paragraphs_too_long_to_compare_are_shown_whole() -> None:
    long = "word " * (LONGEST + 1)
    pieces = difference(long, long + "end")
    assert [piece.change for piece in pieces] == [Change.TAKEN_OUT, Change.ADDED]


@given(TEXTS, TEXTS)
def test_the_pieces_give_back_both_texts(before: str, after: str) -> None:
    pieces = difference(before, after)
    assert "".join(piece.text for piece in pieces if piece.change is not Change.ADDED) == before
    assert "".join(piece.text for piece in pieces if piece.change is not Change.TAKEN_OUT) == after
