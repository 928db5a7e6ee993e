"""Gentle hints about the words of feedback: offline, explainable, never in the way (P36).

Each hint is one pattern that anybody can read, in the tables of its language, and one question to
go with it. A language without a table gives no hints.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from revmentor_desktop.journal.wording_patterns import PATTERNS, Patterns
from revmentor_desktop.support.language import translate

FEWEST_WORDS = 4
"""A deed told in fewer words has no example in it yet."""

MOST_LETTERS = 8_000
"""More of a field is not read: hints come while one types."""

_SENTENCE = re.compile(r"[^.!?\n]{1,400}[.!?\n]*")
_WORD = re.compile(r"\w+(?:['’]\w+)?")  # both apostrophes
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|„[^“]*“|«[^»]*»")


class HintSort(StrEnum):
    """What a hint is about."""

    JUDGING = "judging"
    MIND_READING = "mind-reading"
    ALWAYS_NEVER = "always-never"
    PERSON = "person"
    VERDICT = "verdict"
    NO_EXAMPLE = "no-example"


class FeedbackField(StrEnum):
    """The field of the form that a text stands in."""

    SITUATION = "situation"
    BEHAVIOUR = "behaviour"
    IMPACT = "impact"
    NEXT_STEP = "next-step"


@dataclass(frozen=True, slots=True)
class Hint:
    """A hint about the words from `start` to `end` of a text, and what to ask oneself."""

    sort: HintSort
    start: int
    end: int
    words: str
    sentence: str


def hints(field: FeedbackField, text: str, language: str = "en") -> tuple[Hint, ...]:
    """The hints about one field, in the order of their places; each sort at most once.

    What is quoted counts for nothing: it is what somebody said.
    """
    patterns = PATTERNS.get(language.split("_", maxsplit=1)[0].split("-", maxsplit=1)[0].lower())
    if patterns is None or not text.strip():
        return ()
    # quoted words keep their places, so that a hint's own places are those of the text
    plain = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), text)
    found = _in_sentences(patterns, plain[:MOST_LETTERS], text)
    if field is FeedbackField.BEHAVIOUR and not found:
        found += _without_example(patterns, plain[:MOST_LETTERS], text[:MOST_LETTERS])
    return tuple(sorted(found, key=lambda hint: (hint.start, hint.end)))


def has_hints(language: str) -> bool:
    """Whether a language has hints."""
    return language.split("_", maxsplit=1)[0].split("-", maxsplit=1)[0].lower() in PATTERNS


def _in_sentences(patterns: Patterns, plain: str, text: str) -> list[Hint]:
    """The first hint of each sort, read sentence by sentence."""
    found: dict[HintSort, Hint] = {}
    for sentence in _SENTENCE.finditer(plain):
        for sort, pattern in _of(patterns).items():
            if sort not in found and (match := pattern.search(sentence[0].strip())):
                before = len(sentence[0]) - len(sentence[0].lstrip())
                found[sort] = _hint(sort, match, text, sentence.start() + before)
    return list(found.values())


def _of(patterns: Patterns) -> Mapping[HintSort, re.Pattern[str]]:
    return {
        HintSort.ALWAYS_NEVER: patterns.always_never,
        HintSort.JUDGING: patterns.judging,
        HintSort.MIND_READING: patterns.mind_reading,
        HintSort.PERSON: patterns.person,
        HintSort.VERDICT: patterns.verdict,
    }


def _without_example(patterns: Patterns, plain: str, text: str) -> list[Hint]:
    """A deed in a few words, or one that is only called something, has no example."""
    few = len(_WORD.findall(text)) < FEWEST_WORDS
    vague = patterns.vague.search(plain)
    if patterns.concrete.search(text) or not (few or vague):
        return []
    start, end = vague.span() if vague else (0, len(text.rstrip()))
    return [_made(HintSort.NO_EXAMPLE, start, end, text)]


def _hint(sort: HintSort, match: re.Match[str], text: str, at: int) -> Hint:
    start, end = next(
        (match.span(name) for name in match.re.groupindex if match[name]), match.span()
    )
    return _made(sort, at + start, at + end, text)


def _made(sort: HintSort, start: int, end: int, text: str) -> Hint:
    words = text[start:end]
    return Hint(sort, start, end, words, _sentence(sort, words))


def _sentence(sort: HintSort, words: str) -> str:
    said = words[:1].upper() + words[1:]
    return {
        HintSort.ALWAYS_NEVER: translate(
            "Wording", "“{words}” is hard to answer. Which time?", words=said
        ),
        HintSort.JUDGING: translate(
            "Wording", "“{words}” is a judgement. What would a camera have seen?", words=said
        ),
        HintSort.MIND_READING: translate(
            "Wording", "“{words}” is a guess about somebody's mind. What did you see or hear?",
            words=said,
        ),
        HintSort.PERSON: translate(
            "Wording", "“{words}” is about the person. Which deed was it?", words=said
        ),
        HintSort.VERDICT: translate(
            "Wording", "“{words}” sounds like a verdict. Try it as an offer or a question.",
            words=said,
        ),
        HintSort.NO_EXAMPLE: translate("Wording", "An example helps. What happened, word by word?"),
    }[sort]  # fmt: skip
