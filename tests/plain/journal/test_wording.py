"""Wording hints find what a person would, and leave a plain deed alone."""

from collections import Counter

import pytest

from revmentor_desktop.journal.wording import FeedbackField, HintSort, has_hints, hints
from tests.plain.journal.labelled_wording import ENGLISH, GERMAN, HELD_BACK

LETTERS = {
    HintSort.JUDGING: "J",
    HintSort.MIND_READING: "M",
    HintSort.ALWAYS_NEVER: "A",
    HintSort.PERSON: "P",
    HintSort.VERDICT: "V",
    HintSort.NO_EXAMPLE: "E",
}


def measured(
    labelled: tuple[tuple[str, str], ...], language: str
) -> tuple[float, float, Counter[str]]:
    """Precision and recall over all hints, and what was right, missed and too much by sort."""
    counts: Counter[str] = Counter()
    for text, wanted in labelled:
        found = {LETTERS[hint.sort] for hint in hints(FeedbackField.BEHAVIOUR, text, language)}
        for letter in found | set(wanted):
            right = letter in found and letter in wanted
            kind = "right" if right else "missed" if letter in wanted else "too much"
            counts[f"{letter} {kind}"] += 1
            counts[kind] += 1
            if not right:
                print(f"  {kind:8} {letter}  {text}")
    precision = counts["right"] / (counts["right"] + counts["too much"])
    recall = counts["right"] / (counts["right"] + counts["missed"])
    return precision, recall, counts


@pytest.mark.parametrize(
    ("labelled", "language", "precision", "recall"),
    [(ENGLISH, "en", 0.9, 0.8), (GERMAN, "de", 0.9, 0.8), (HELD_BACK, "en", 0.85, 0.6)],
)
def test_hints_are_useful_on_sentences_labelled_by_hand(
    labelled: tuple[tuple[str, str], ...], language: str, precision: float, recall: float
) -> None:
    found_precision, found_recall, counts = measured(labelled, language)
    print(f"{language}: {len(labelled)} sentences, precision {found_precision:.2f},"
          f" recall {found_recall:.2f}; {dict(sorted(counts.items()))}")  # fmt: skip
    assert found_precision >= precision
    assert found_recall >= recall


def test_at_least_sixty_sentences_are_labelled_and_each_sort_among_them() -> None:
    assert len(ENGLISH) >= 60 and len(set(ENGLISH)) == len(ENGLISH)
    assert set("".join(labels for _, labels in ENGLISH)) == set(LETTERS.values())
    assert sum(1 for _, labels in ENGLISH if not labels) >= 20


def test_a_hint_names_its_words_in_their_place_and_asks_one_question() -> None:
    text = "In the demo you always speak first"
    (hint,) = hints(FeedbackField.BEHAVIOUR, text)
    assert (text[hint.start : hint.end], hint.words) == ("always", "always")
    assert hint.sentence == "“Always” is hard to answer. Which time?"


def test_no_example_is_asked_for_in_the_deed_only() -> None:
    assert hints(FeedbackField.BEHAVIOUR, "Great job")
    for field in (FeedbackField.SITUATION, FeedbackField.IMPACT, FeedbackField.NEXT_STEP):
        assert hints(field, "Great job") == ()


def test_nothing_typed_and_languages_without_patterns_give_no_hint() -> None:
    assert hints(FeedbackField.BEHAVIOUR, " \n") == ()
    assert hints(FeedbackField.BEHAVIOUR, "You always interrupt", "ja") == ()
    assert has_hints("de_AT") and has_hints("en-GB") and not has_hints("ja")


def test_a_very_long_text_is_read_in_no_time_worth_noticing() -> None:
    text = "you " * 20_000 + "\n" + "a" * 20_000
    assert hints(FeedbackField.BEHAVIOUR, text) == ()
