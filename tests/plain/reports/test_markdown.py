from hypothesis import given, settings
from hypothesis import strategies as st

from revmentor_desktop.reports.markdown import to_markdown
from revmentor_desktop.reports.tree import plain_words, read_tree
from tests.plain.reports.made import made

MARKS = st.text(alphabet='ab1 \n\t#*_`>-+~=|[](){}<&;!.:/\\"é漢', max_size=60)


def test_every_part_is_in_it_and_headings_go_down_step_by_step() -> None:
    text = to_markdown(made())
    assert text.startswith("# Five months of learning, both ways\n")
    for part in (
        "**Helen Brandt**, Mentee",
        "- **11 of 12** meetings held",
        "## In a few words",
        "### Read a pull request unaided",
        "- ✓ Read one with help, 16 January",
        "- **Helen** Open with courage. (Done 8 May)",
        "| 16 January 2026, 14:00 | A \\| first \\| meeting | 45 min | Held |",
        "#### Candour",
        "```\nprint(1)\n```",
        "link (https://example.org/a\\_b) and https://example.net",
    ):
        assert part in text
    assert text.endswith("It holds only what is marked as shared.\n")


def test_nothing_is_hidden_in_it() -> None:
    text = to_markdown(made())
    assert "<!--" not in text.replace("\\<!--", "") and "secret.png" not in text
    assert "hidden title" not in text and "a picture" not in text


@settings(max_examples=300, deadline=None)
@given(MARKS)
def test_words_of_people_come_back_whatever_marks_they_hold(source: str) -> None:
    written = to_markdown(made(words=source, text=source))
    expected = plain_words(read_tree(source))
    assert plain_words(read_tree(written)).count(expected) >= (2 if expected else 0) or (
        _without_spaces(expected) in _without_spaces(plain_words(read_tree(written)))
    )


@settings(max_examples=200, deadline=None)
@given(MARKS)
def test_a_name_or_title_never_becomes_a_mark(line: str) -> None:
    from dataclasses import replace

    line = " ".join(line.split()) or "x"
    nodes = read_tree(to_markdown(replace(made(), about=line)))
    assert plain_words([nodes[-1]]) == line


def _without_spaces(text: str) -> str:
    return "".join(text.split())
