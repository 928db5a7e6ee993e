"""Recovery words are read from whatever somebody copies off the paper."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mnemonic import Mnemonic

from revmentor_desktop.support.errors import WrongSecret
from revmentor_desktop.vault.recovery import new_recovery_words, read_recovery_words, same_word

WORDS = ("legal", "winner", "thank", "year", "wave", "sausage", "worth", "useful", "legal",
         "winner", "thank", "yellow")  # fmt: skip
"""A test vector of BIP-39: 128 bits of 7f."""


def test_new_words_are_twelve_of_the_list_and_never_the_same() -> None:
    first, second = new_recovery_words(), new_recovery_words()
    assert len(first) == 12 and first != second
    assert set(first) <= set(Mnemonic("english").wordlist)
    assert read_recovery_words(first) == first
    assert Mnemonic("english").to_entropy(list(WORDS)) == bytes([0x7F] * 16)


@pytest.mark.parametrize(
    "typed",
    [
        "legal winner thank year wave sausage worth useful legal winner thank yellow",
        "  LEGAL Winner\tthank\n\nyear wave sausage worth useful legal winner thank yellow\r\n",
        "legal, winner, thank, year, wave, sausage, worth, useful, legal, winner, thank, yellow.",
        "lega winn than year wave saus wort usef lega winn than yell",
        "legal winne thank year wave sausa worth usefu legal winner thank yello",
        "1. legal 2. winner 3. thank 4. year 5. wave 6. sausage\n"
        "7) worth 8) useful 9) legal 10) winner 11) thank 12) yellow",
        "1legal 2winner 3thank 4year 5wave 6sausage 7worth 8useful 9legal 10winner 11thank"
        " 12yellow",
        "ｌｅｇａｌ winner thank year wave sausage worth useful legal winner thank yellow",
        "legal_winner_thank_year-wave-sausage-worth-useful legal/winner/thank/yellow",
    ],
)
def test_the_form_of_what_was_typed_does_not_matter(typed: str) -> None:
    assert read_recovery_words(typed) == WORDS


@settings(max_examples=60, deadline=None)
@given(
    numbers=st.booleans(),
    joint=st.sampled_from([" ", "\n", ", ", " - ", "\t", "\u00a0"]),
    forms=st.lists(st.sampled_from(["lower", "upper", "title", "four"]), min_size=12, max_size=12),
    seed=st.binary(min_size=16, max_size=16),
)
def test_any_page_typed_in_any_way_gives_its_words(
    numbers: bool, joint: str, forms: list[str], seed: bytes
) -> None:
    words = tuple(Mnemonic("english").to_mnemonic(seed).split())
    shaped = [
        word[:4] if form == "four" else str(getattr(word, form)())
        for word, form in zip(words, forms, strict=True)
    ]
    if numbers:
        shaped = [f"{number}. {word}" for number, word in enumerate(shaped, 1)]
    assert read_recovery_words(joint.join(shaped)) == words


def test_a_word_that_is_not_on_the_list_is_named_with_its_place() -> None:
    with pytest.raises(WrongSecret, match="Word 7, “wurth”"):
        read_recovery_words((*WORDS[:6], "Wurth", *WORDS[7:]))
    with pytest.raises(WrongSecret, match="Word 12, “yel”"):  # three letters may fit many words
        read_recovery_words((*WORDS[:11], "yel"))
    with pytest.raises(WrongSecret, match="“legals”"):
        read_recovery_words(("legals", *WORDS[1:]))


@pytest.mark.parametrize(
    ("typed", "said"),
    [("", "^0 words"), ("legal", "^1 word was"), (" ".join(WORDS * 2), "^24 words were")],
)
def test_too_few_or_too_many_words_are_counted(typed: str, said: str) -> None:
    with pytest.raises(WrongSecret, match=said):
        read_recovery_words(typed)


def test_swapped_words_are_found_out_without_working_out_a_key() -> None:
    with pytest.raises(WrongSecret, match="do not belong together"):
        read_recovery_words((WORDS[1], WORDS[0], *WORDS[2:]))


def test_a_word_typed_back_from_the_page_is_taken_as_forgivingly() -> None:
    assert same_word(" Useful ", "useful") and same_word("USEF", "useful")
    assert same_word("8. useful", "useful")
    assert not same_word("usual", "useful") and not same_word("", "useful")
    assert not same_word("use", "useful") and not same_word("useful useful", "useful")
