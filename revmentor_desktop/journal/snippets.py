"""The piece of a found text that shows why it was found."""

import re
from collections.abc import Iterable, Sequence

from revmentor_desktop.journal.search import HIT_END, HIT_START
from revmentor_desktop.journal.terms import Term
from revmentor_desktop.journal.words import MARK, folded, has_cjk

BEFORE, LENGTH = 60, 180
"""Letters shown before the first found word, and in all."""

_FIRST_LOOK, _OVERLAP = 1_000, 200
_LETTER = r"[^\W_]"


class Finder:
    """Finds the words of a query in texts, case and accents aside, as the index does."""

    def __init__(self, terms: Iterable[Term]) -> None:
        terms = list(terms)
        self._pattern = re.compile("|".join(map(_pattern, terms))) if terms else None
        self._quick = [re.compile(_quick_pattern(term)) for term in terms]

    def first(self, text: str) -> int | None:
        """Where a found word begins, the first one if it can be told cheaply; None without one."""
        if self._pattern is None:
            return None
        lower = text.lower()
        if len(lower) == len(text):  # most words are found as they are: folding costs far more
            starts = [match.start() for quick in self._quick if (match := quick.search(lower))]
            if starts:
                return min(starts)
        start, length = 0, _FIRST_LOOK
        while start < len(text):  # most words stand near the beginning: fold no more than needed
            piece = folded(text[start : start + length + _OVERLAP])
            match = self._pattern.search(piece, min(start, 1))
            if match:
                return start + match.start()
            start, length = max(0, start + length - 1), 2 * length
        return None

    def snippet(self, texts: Sequence[str]) -> str:
        """A line cut around the first found word of the first text that has one.

        Found words stand between HIT_START and HIT_END. Without any, the beginning of the first
        text that is not empty.
        """
        for text in texts:
            at = self.first(text)
            if at is not None:
                return self._cut(text, at)
        return self._cut(next((text for text in texts if text.strip()), ""), 0)

    def marked(self, line: str) -> str:
        """A whole line, such as a title, its found words between HIT_START and HIT_END."""
        return self._marked(" ".join(_without_marks(line).split()))

    def spans(self, text: str) -> tuple[tuple[int, int], ...]:
        """Where each found word of a text begins and ends."""
        if self._pattern is None:
            return ()
        return tuple(match.span() for match in self._pattern.finditer(folded(text)))

    def _cut(self, text: str, at: int) -> str:
        start = max(0, at - BEFORE)
        if start:
            start = _next_word(text, start, at)
        end = min(len(text), start + LENGTH)
        piece = " ".join(_without_marks(text[start:end]).split())
        before = "…" if text[:start].strip() else ""
        after = "…" if text[end:].strip() else ""
        return f"{before}{self._marked(piece)}{after}"

    def _marked(self, piece: str) -> str:
        if self._pattern is None:
            return piece
        parts: list[str] = []
        done = 0
        for match in self._pattern.finditer(folded(piece)):
            start, end = match.span()
            while end < len(piece) and folded(piece[end]) == MARK:
                end += 1
            parts += [piece[done:start], HIT_START, piece[start:end], HIT_END]
            done = end
        return "".join([*parts, piece[done:]])


def _without_marks(text: str) -> str:
    """The text without our marks, should a person have typed them."""
    return text.replace(HIT_START, "").replace(HIT_END, "")


def _next_word(text: str, start: int, at: int) -> int:
    """The beginning of the next word, so that no word is cut; `at` at the latest."""
    for position in range(start, at):
        if text[position].isspace():
            return position + 1
    return start


def _pattern(term: Term) -> str:
    """A term as it stands in a folded text; between its words anything that is no letter."""
    last = len(term.words) - 1
    parts = [_word(word, goes_on=term.prefix and at == last) for at, word in enumerate(term.words)]
    return r"[\W_]+".join(parts)


def _quick_pattern(term: Term) -> str:
    """The first word of a term; it begins with plain letters, which `re` finds fastest."""
    word = re.escape(term.words[0])
    if has_cjk(word):
        return word
    after = "" if term.prefix and len(term.words) == 1 else rf"(?!{_LETTER})"
    rest = r"[\W_]+".join(["", *map(re.escape, term.words[1:])])
    return f"{word}(?<!{_LETTER}{word}){after}{rest}"


def _word(word: str, *, goes_on: bool) -> str:
    letters = f"{MARK}*".join(re.escape(letter) for letter in word)
    if has_cjk(word):  # these scripts have no spaces: any place in a run will do
        return letters
    before = rf"(?<!{_LETTER})(?<!{MARK})"
    after = rf"(?:{_LETTER}|{MARK})*" if goes_on else rf"(?!{_LETTER})"
    return f"{before}{letters}{after}"
