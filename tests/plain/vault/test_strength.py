"""What is said about a passphrase while it is typed."""

import re
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from revmentor_desktop.support.language import english, use_translator
from revmentor_desktop.vault.strength import _list, assess, suggest_passphrase


def test_the_passphrase_of_the_first_screen_is_strong_and_says_why() -> None:
    found = assess("paper-lantern-orbit-quince", ["Helen Brandt"])
    assert (found.level, found.word) == (4, "Strong")
    assert found.sentence == "Four unrelated words are easy to remember, hard to guess."
    assert found.why == found.warning == ""


@pytest.mark.parametrize(
    ("passphrase", "word", "why"),
    [
        ("password", "Weak", "most used passwords"),
        ("passwordx", "Weak", "close to one of the most used"),
        ("p@ssw0rd", "Weak", "Swapped letters"),
        ("drowssap", "Weak", "backwards"),
        ("helenbrandt", "Weak", "belongs to you"),
        ("Brandt", "Weak", "belongs to you"),
        ("margaret", "Weak", "Names"),
        ("asdfghjkl;'", "Weak", "side by side|most used"),
        ("aaaaaaaaaaaaaaaa", "Weak", "Repeats"),
        ("😀😀😀😀", "Weak", "Repeats"),
        ("abcdefghijkl", "Weak", "Runs"),
        ("12.06.1984", "Weak", "Dates"),
        ("2019", "Weak", "Years"),
        ("Lisbon2019", "Weak", "Common words"),
        ("x", "Weak", "short"),
        ("Tr0ub4dor&3", "Fair", "short"),
        ("abacus-abacus-abacus-abacus", "Weak", "Repeats"),
    ],
)
def test_an_easy_one_is_named_so_with_its_reason(passphrase: str, word: str, why: str) -> None:
    found = assess(passphrase, ["Helen Brandt"])
    assert found.word == word
    assert re.search(why, found.why)
    assert found.why in found.warning and found.sentence in found.warning


def test_words_of_our_own_list_count_for_no_more_than_the_list_gives() -> None:
    words = ["geometry", "chokehold", "dad", "pending"]
    levels = [assess("-".join(words[:count])).level for count in (1, 2, 3, 4)]
    assert levels == [1, 1, 3, 4]
    assert assess(" ".join(words).upper()).level == 4


def test_an_empty_or_untypeable_one_has_no_word_but_a_sentence() -> None:
    assert assess("").level == 0 and assess("").sentence
    found = assess("two\nlines")
    assert (found.level, found.word, found.warning) == (0, "", "")
    assert "one line" in found.sentence


def test_a_passphrase_of_5000_characters_is_judged_by_its_beginning() -> None:
    assert assess("a" * 5000).level == 1
    assert assess("a" * 5000 + "xK9#mQ2vLp7!zz").level == 1
    assert assess("geometry chokehold dad pending " * 160).level >= 3


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120), st.lists(st.text(max_size=20), max_size=3))
def test_any_text_gets_a_judgement(text: str, personal: list[str]) -> None:
    found = assess(text, personal)
    assert 0 <= found.level <= 4 and found.sentence
    assert bool(found.word) == (found.level > 0)


def test_suggestions_are_four_words_strong_and_never_the_same() -> None:
    suggested = {suggest_passphrase() for _ in range(60)}
    assert len(suggested) == 60
    for passphrase in suggested:
        assert len(passphrase.split("-")) == 4 and set(passphrase.split("-")) <= set(_list())
    assert {assess(passphrase).level for passphrase in list(suggested)[:20]} == {4}


def test_the_list_is_the_whole_one_but_for_words_with_a_hyphen() -> None:
    assert len(_list()) == 7776 - 4 == len(set(_list()))


def test_everything_said_can_be_translated() -> None:
    use_translator(lambda _context, source, _n: f"<{source}>")
    try:
        for passphrase in ("", "a\nb", "password", "Tr0ub4dor&3", "xK9#mQ2vLp7!", "long " * 9):
            found = assess(passphrase)
            for text in (found.word, found.sentence, found.why):
                assert text == "" or (text[0], text[-1]) == ("<", ">")
    finally:
        use_translator(english)


def test_unlocking_does_not_wait_for_the_word_lists() -> None:
    code = (
        "import sys, revmentor_desktop.vault.strength, revmentor_desktop.vault.journal_keys\n"
        "assert 'zxcvbn' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=30)
