"""Boundaries of an agreement as a guard: what leaves is read for them (RULES.md, "Boundaries").

A boundary has a name and words or phrases. They match case-folded, accents aside, as whole words; a
trailing `*` matches any ending; phrases match across spaces, marks and line ends. Compatibility
forms (full-width letters, ligatures) are read as plain ones and invisible characters are skipped,
so that nothing slips through by being written oddly.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.words import has_cjk

_LETTER = r"[^\W_]"
_BETWEEN = r"[\W_]+"
_SHOWN = 120


@dataclass(frozen=True, slots=True)
class Boundary:
    """One boundary: the sentence it is called by, and the words and phrases that touch it."""

    name: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Touch:
    """Where a text touches a boundary.

    `start` and `end` are offsets in the text; `line` is the written line it stands in, shortened,
    and `number` that line's number from 1.
    """

    boundary: Boundary
    found: str
    start: int
    end: int
    line: str
    number: int


@dataclass(frozen=True, slots=True)
class TouchedLine:
    """A line that would leave and touches a boundary. `item_id` None: it is no item of its own."""

    item_id: ItemId | None
    kind: str
    touch: Touch


class BoundaryGuard:
    """Reads texts for a set of boundaries."""

    def __init__(self, boundaries: Iterable[Boundary]) -> None:
        self._patterns = tuple(
            (boundary, pattern)
            for boundary in boundaries
            if (pattern := _pattern(boundary.words)) is not None
        )

    def touches(self, text: str) -> tuple[Touch, ...]:
        """Every place that touches a boundary, in the order of the text."""
        if not self._patterns or not text:
            return ()
        plain, places = _plain(text)
        found: list[Touch] = []
        for boundary, pattern in self._patterns:
            for match in pattern.finditer(plain):
                start, end = places[match.start()], places[match.end() - 1] + 1
                found.append(_touch(boundary, text, start, end))
        return tuple(sorted(found, key=lambda touch: (touch.start, touch.end)))

    def first(self, text: str) -> Touch | None:
        """The first place that touches a boundary, None when the text may leave."""
        return next(iter(self.touches(text)), None)


def touched_lines(
    guard: BoundaryGuard, lines: Iterable[tuple[ItemId | None, str, str]]
) -> tuple[TouchedLine, ...]:
    """The lines (id, kind, text) that touch a boundary, each with the first place it does."""
    return tuple(
        TouchedLine(item_id, kind, touch)
        for item_id, kind, text in lines
        if (touch := guard.first(text)) is not None
    )


def tidied(boundaries: Sequence[Boundary]) -> tuple[Boundary, ...]:
    """Boundaries without empty names and words, each word once."""
    kept: list[Boundary] = []
    for boundary in boundaries:
        name = " ".join(boundary.name.split())
        words = tuple(dict.fromkeys(" ".join(word.split()) for word in boundary.words))
        if name:
            kept.append(Boundary(name, tuple(word for word in words if word.strip("* "))))
    return tuple(kept)


def fresh_boundaries(now: Iterable[Boundary], before: Iterable[Boundary]) -> tuple[Boundary, ...]:
    """The boundaries that are new or watch for a word they did not watch for before."""
    known = {boundary.name: frozenset(boundary.words) for boundary in before}
    return tuple(one for one in now if not known.get(one.name, frozenset()) >= set(one.words))


def _touch(boundary: Boundary, text: str, start: int, end: int) -> Touch:
    from_line = text.rfind("\n", 0, start) + 1
    to_line = text.find("\n", end)
    line = " ".join(text[from_line : None if to_line < 0 else to_line].split())
    if len(line) > _SHOWN:
        line = line[: _SHOWN - 1].rstrip() + "…"
    return Touch(boundary, text[start:end], start, end, line, text.count("\n", 0, start) + 1)


def _plain(text: str) -> tuple[str, list[int]]:
    """The text as it is compared, and for each of its characters the place it came from."""
    parts: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        plain = _plain_one(character)
        parts.append(plain)
        places.extend([place] * len(plain))
    return "".join(parts), places


@lru_cache(maxsize=4096)
def _plain_one(character: str) -> str:
    """One character folded: case, accents and compatibility forms aside; "" for invisible ones."""
    if character.isascii():
        return character.lower()
    apart = unicodedata.normalize("NFKD", character)
    written = "".join(part for part in apart if unicodedata.category(part) not in ("Mn", "Cf"))
    return unicodedata.normalize("NFKC", written).casefold()


def _pattern(words: Iterable[str]) -> re.Pattern[str] | None:
    parts = [part for word in words if (part := _word_pattern(word))]
    return re.compile("|".join(parts)) if parts else None


def _word_pattern(word: str) -> str:
    word = word.strip()
    any_ending = word.endswith("*")
    plain = "".join(_plain_one(character) for character in word.rstrip("*")).split()
    if not plain:
        return ""
    inner = _BETWEEN.join(re.escape(part) for part in plain)
    whole = " ".join(plain)
    if has_cjk(whole):  # these scripts put no spaces between words
        return inner
    before = rf"(?<!{_LETTER})" if whole[0].isalnum() else ""
    if any_ending:
        return f"{before}{inner}{_LETTER}*"
    after = rf"(?!{_LETTER})" if whole[-1].isalnum() else ""
    return f"{before}{inner}{after}"
