"""Texts as they are kept, what stands for them in a list, and the prompts that open them."""

import unicodedata
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Role
from revmentor_desktop.journal.note import PrivateNote, headline
from revmentor_desktop.journal.plain_text import TEXT_LIMIT, kept, one_line, tidy_tags
from revmentor_desktop.journal.prompts import (
    find_prompt,
    heading_to_insert,
    opening_question,
    prompts_for,
)
from revmentor_desktop.journal.when import When
from revmentor_desktop.support.errors import WrongUsage


@given(text=st.text())
def test_what_is_kept_is_kept_the_same_way_twice(text: str) -> None:
    once = kept(text)
    assert kept(once) == once
    assert "\r" not in once and "\x00" not in once
    assert unicodedata.is_normalized("NFC", once)
    once.encode()


def test_an_accent_typed_two_ways_is_one_text_and_spaces_stay() -> None:
    assert kept("cafe\u0301") == "café"
    assert kept("a\r\n\r\n  b \rc\t") == "a\n\n  b \nc\t"
    assert kept("half \ud83d of one") == "half \ufffd of one"


def test_a_text_too_long_is_refused_whole() -> None:
    assert len(kept("a" * TEXT_LIMIT)) == TEXT_LIMIT
    with pytest.raises(WrongUsage, match="16") as refused:
        kept("é" * (TEXT_LIMIT // 2 + 1))
    assert "Nothing was cut off" in refused.value.kept


def test_a_title_stays_on_one_line() -> None:
    assert one_line("  a\n b\t\u2003c ") == "a b c"


def test_the_first_written_line_stands_for_a_note_without_a_title() -> None:
    assert headline("", "\n\n## What surprised me?\ntext") == "What surprised me?"
    assert headline(" A title ", "text") == "A title"
    assert headline("", "> - \n\n") == ""
    long = headline("", "word " * 60)
    assert len(long) <= 120 and long.endswith("…")


def test_a_cooling_note_opens_on_its_day() -> None:
    moment = datetime(2026, 6, 10, tzinfo=UTC)
    day = When(date(2026, 6, 10))
    note = PrivateNote(ItemId("a"), None, None, day, "", "x", (), date(2026, 6, 12), moment)
    assert note.cooling(date(2026, 6, 11)) and not note.cooling(date(2026, 6, 12))


def test_tags_are_tidied_once_and_for_all() -> None:
    typed = (" #trust", "trust", "# #two\n words ", "Trust", "C#", "#", "", "caf\u0065\u0301")
    tidy = ("trust", "two words", "Trust", "C#", "café")
    assert tidy_tags(typed) == tidy
    assert tidy_tags(tidy) == tidy


def test_each_role_has_a_prompt_of_its_own_after_the_common_ones() -> None:
    labels = {role: [prompt.label for prompt in prompts_for(role)] for role in Role}
    assert labels[Role.BOTH] == ["Talked about", "Surprised me", "Will try"]
    assert labels[Role.MENTOR] == [*labels[Role.BOTH], "Advised"]
    assert labels[Role.MENTEE] == [*labels[Role.BOTH], "Did not ask"]
    assert opening_question() == "What did we talk about?"


@given(text=st.text(alphabet="ab \n#", max_size=40))
def test_a_prompt_is_put_at_the_end_once_and_changes_nothing_before_it(text: str) -> None:
    for prompt in prompts_for(Role.MENTOR):
        whole = text + heading_to_insert(text, prompt)
        assert whole.startswith(text)
        at = find_prompt(whole, prompt)
        assert at is not None and not whole[at:].strip()
        before = whole[len(text) :].split("#")[0]
        assert not text.strip() or (text + before).endswith("\n\n")
