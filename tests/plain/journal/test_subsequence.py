"""Typed letters against the names of things one can do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from revmentor_desktop.journal.subsequence import fit
from revmentor_desktop.journal.words import folded

NAMES = st.text(st.sampled_from("abAB éÉ-"), max_size=20)
TYPED = st.text(st.sampled_from("abe "), max_size=6)


def is_in(typed: str, name: str) -> bool:
    letters = iter(folded(name))
    return all(letter in letters for letter in folded(typed) if letter != " ")


@given(TYPED, NAMES)
def test_it_fits_when_the_letters_stand_in_order_and_says_where(typed: str, name: str) -> None:
    found = fit(typed, name)
    assert (found is not None) == is_in(typed, name)
    if found is not None:
        assert sorted(set(found.at)) == list(found.at)
        assert [folded(name)[place] for place in found.at] == list(typed.replace(" ", ""))


@given(TYPED.filter(str.strip), NAMES)
def test_more_letters_never_make_a_name_fit_again(typed: str, name: str) -> None:
    if fit(typed, name) is None:
        assert fit(typed + "a", name) is None


@given(st.text("ab", min_size=2, max_size=6), st.text("abc ", max_size=12))
def test_a_name_that_begins_with_what_was_typed_fits_best(typed: str, rest: str) -> None:
    begins, other = fit(typed, typed + rest), fit(typed, "c" + rest)
    assert begins is not None
    assert other is None or other.score < begins.score


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [
        ("ada", "Add a mentorship", "Today in Canada"),
        ("set", "Settings", "Sessions with Mei Tanaka"),
        ("ln", "Lock now", "Balance"),
        ("ecole", "École", "The cold"),
    ],
)
def test_what_one_means_goes_first(typed: str, better: str, worse: str) -> None:
    good, bad = fit(typed, better), fit(typed, worse)
    assert good is not None
    assert bad is None or bad.score < good.score
