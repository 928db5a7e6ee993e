"""Questions and promises in a write-up."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.shorthand import Mark, Names, read_shorthand
from revmentor_desktop.journal.typed_dates import Here

HERE = Here(datetime(2026, 6, 9, 16, 30, tzinfo=ZoneInfo("Europe/London")), "Europe/London")
NAMES = Names("Helen Brandt", "Amara Okafor")


@pytest.mark.parametrize(
    ("line", "owner", "text", "due"),
    [
        ("! Amara: send notes by Friday", Side.THEM, "send notes", date(2026, 6, 12)),
        ("! amara okafor: send notes", Side.THEM, "send notes", None),
        ("! Me: book the room, by 18 June.", Side.ME, "book the room", date(2026, 6, 18)),
        ("! Helen: read it", Side.ME, "read it", None),
        ("! send the 2019 notes by tomorrow", Side.ME, "send the 2019 notes", date(2026, 6, 10)),
        ("! stand by me", Side.ME, "stand by me", None),
        (
            "! read the book by Priya by Friday",
            Side.ME,
            "read the book by Priya",
            date(2026, 6, 12),
        ),
        ("! Warning: wet paint", Side.ME, "Warning: wet paint", None),
        ("! Amara:", Side.ME, "Amara:", None),
        ("! by Friday", Side.ME, "by Friday", None),
        ("  ! indented a little", Side.ME, "indented a little", None),
    ],
)
def test_a_promise_is_understood(line: str, owner: Side, text: str, due: date | None) -> None:
    (jotted,) = read_shorthand(f"Before.\n{line}\nAfter.", NAMES, HERE)
    assert (jotted.mark, jotted.owner, jotted.text, jotted.due) == (Mark.PROMISE, owner, text, due)
    assert jotted.at == len("Before.\n")


def test_a_question_is_kept_in_its_words() -> None:
    (jotted,) = read_shorthand("? Why does nobody ask by Friday?", NAMES, HERE)
    assert (jotted.mark, jotted.text) == (Mark.QUESTION, "Why does nobody ask by Friday?")


@pytest.mark.parametrize(
    "text",
    [
        "!important",
        "![image](x)",
        "Really ? Yes.",
        "    ! code",
        "!",
        "? ",
        "```\n! x\n```",
        "\n\n",
    ],
)
def test_other_text_is_left_alone(text: str) -> None:
    assert read_shorthand(text, NAMES, HERE) == ()


def test_after_a_fence_lines_are_read_again() -> None:
    found = read_shorthand("~~~\n? no\n~~~\n? yes", NAMES, HERE)
    assert [jotted.text for jotted in found] == ["yes"]


_PIECES = st.sampled_from(
    ["! ", "? ", "\n", "Amara", ":", " by ", "Friday", "31/12", "👩🏽‍💻", "`", " "]
)


@given(st.lists(_PIECES | st.text(max_size=5), max_size=30).map("".join))
def test_any_text_is_read_without_trouble(text: str) -> None:
    for jotted in read_shorthand(text, NAMES, HERE):
        line = text[jotted.at :].split("\n", 1)[0]
        assert line.lstrip(" ")[0] == jotted.mark
        assert jotted.text and jotted.text in line
        assert jotted.at == 0 or text[jotted.at - 1] == "\n"


@given(st.text(alphabet="!? abc:\n", max_size=40), st.text(alphabet="!? abc:\n", max_size=40))
def test_what_follows_changes_nothing_before(text: str, more: str) -> None:
    before = read_shorthand(text, NAMES, HERE)
    assert read_shorthand(f"{text}\n{more}", NAMES, HERE)[: len(before)] == before


def test_a_line_is_known_again_by_a_trace_that_holds_none_of_its_words() -> None:
    text = "! Amara: Send the Notes by Friday\n! send the  notes\n! send the minutes"
    first, same, other = read_shorthand(text, NAMES, HERE)
    assert first.trace == same.trace != other.trace
    assert "notes" not in first.trace
