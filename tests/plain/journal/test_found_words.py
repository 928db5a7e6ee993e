"""How typed words find written ones: folding, terms, and the piece that is shown."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from revmentor_desktop.journal.search import HIT_END, HIT_START
from revmentor_desktop.journal.snippets import Finder
from revmentor_desktop.journal.terms import Terms, expression, read_terms
from revmentor_desktop.journal.words import compared, folded, has_cjk, paired


def shown(query: str, *texts: str, typing: bool = False) -> str:
    """A snippet with its found words in square brackets."""
    finder = Finder(read_terms(query, typing=typing).wanted)
    return finder.snippet(texts).replace(HIT_START, "[").replace(HIT_END, "]")


@given(text=st.text())
def test_folding_keeps_every_position(text: str) -> None:
    assert len(folded(text)) == len(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Café", "cafe\u0301"), ("ÅSA", "asa"), ("  Amara   Okafor ", "amara okafor"), ("Ñ", "n")],
)
def test_names_that_look_alike_are_alike(one: str, other: str) -> None:
    assert compared(one) == compared(other)


def test_scripts_without_spaces_become_pairs() -> None:
    assert paired("会議の議事録") == " 会議 議の の議 議事 事録 "
    assert paired("no such letters") is None
    assert has_cjk("회의") and not has_cjk("Grüße")


def test_words_are_anded_phrases_kept_and_a_minus_excludes() -> None:
    assert expression(read_terms('board "release freeze" -cake', typing=False)) == (
        '("board" AND "release freeze") NOT ("cake")'
    )
    assert expression(read_terms("“release freeze”", typing=False)) == '("release freeze")'


def test_only_the_last_word_goes_on_and_only_while_typing() -> None:
    assert expression(read_terms("board fre", typing=True)) == '("board" AND "fre" *)'
    assert expression(read_terms("board fre", typing=False)) == '("board" AND "fre")'
    assert expression(read_terms("board fre ", typing=True)) == '("board" AND "fre")'


def test_one_letter_asks_nothing_while_typing() -> None:
    assert read_terms("m", typing=True) == Terms()
    assert not read_terms("m", typing=False).empty
    assert not read_terms("会議", typing=True).empty


@given(text=st.text(max_size=60), typing=st.booleans())
def test_any_text_is_a_query_and_every_term_is_quoted(text: str, typing: bool) -> None:
    terms = read_terms(text, typing=typing)
    bare = expression(terms).replace('""', "")
    outside = "".join(bare.split('"')[::2])
    assert set(outside) <= set("() ANDORT*")


def test_a_snippet_is_cut_at_words_around_the_first_hit() -> None:
    text = "one " * 60 + "the Release freeze, mostly. " + "two " * 60
    found = shown("freeze", text)
    assert found.startswith("…one") and found.endswith("…")
    assert "the Release [freeze], mostly." in found
    assert len(found) < 200


def test_accents_and_case_do_not_hide_a_hit() -> None:
    assert shown("cafe", "Au Cafe\u0301 du coin") == "Au [Cafe\u0301] du coin"
    assert shown("ment", "Mentorship", typing=True) == "[Mentorship]"
    assert shown("ment", "Mentorship") == "Mentorship"
    assert shown('"so to bed"', "and so, to bed") == "and [so, to bed]"


def test_without_a_hit_the_first_written_text_stands() -> None:
    assert shown("nowhere", "", "the beginning") == "the beginning"


def test_marks_a_person_typed_are_never_taken_for_ours() -> None:
    found = Finder(read_terms("freeze", typing=False).wanted).snippet([f"a {HIT_START}freeze"])
    assert found == f"a {HIT_START}freeze{HIT_END}"


@given(text=st.text(max_size=300), query=st.text(max_size=12))
def test_a_snippet_holds_nothing_but_the_text(text: str, query: str) -> None:
    finder = Finder(read_terms(query, typing=True).wanted)
    plain = finder.snippet([text]).replace(HIT_START, "").replace(HIT_END, "").strip("…")
    written = text.replace(HIT_START, "").replace(HIT_END, "")
    assert "".join(plain.split()) in "".join(written.split())
    for start, end in finder.spans(text):
        assert 0 <= start < end <= len(text)


def test_a_letter_and_its_accent_stay_together() -> None:
    decomposed = unicodedata.normalize("NFD", "naïve")
    assert shown("naive", f"so {decomposed}!") == f"so [{decomposed}]!"
