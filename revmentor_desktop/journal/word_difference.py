"""What changed between two texts, word by word, as a reader would say it.

Paragraphs are matched first, then words inside those that changed, because comparing the words of
long texts takes minutes. Two paragraphs too long to compare are shown whole, one taken out and one
added.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

LONGEST = 400
"""Words, spaces and signs of one paragraph that are compared one by one."""

_TOKENS = re.compile(r"\w+|\s+|[^\w\s]")
_PARAGRAPH = re.compile(r"[^\n]*\n|[^\n]+")


class Change(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    ADDED = "added"
    TAKEN_OUT = "taken-out"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text that stayed, was added or was taken out."""

    change: Change
    text: str


def difference(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces that lead from one text to the other.

    Same and taken-out pieces make up `before`, same and added ones make up `after`, in order and
    without loss.
    """
    old, new = _PARAGRAPH.findall(before), _PARAGRAPH.findall(after)
    return tuple(_joined(_compared(old, new)))


def _compared(old: Sequence[str], new: Sequence[str]) -> Iterator[Piece]:
    for kind, from_old, to_old, from_new, to_new in _steps(old, new):
        if kind == "equal":
            yield Piece(Change.SAME, "".join(old[from_old:to_old]))
        else:
            yield from _paragraphs(old[from_old:to_old], new[from_new:to_new])


def _paragraphs(old: Sequence[str], new: Sequence[str]) -> Iterator[Piece]:
    """Changed paragraphs: one against one as far as there are pairs, the rest whole."""
    pairs = min(len(old), len(new))
    for before, after in zip(old, new, strict=False):
        yield from _words(_TOKENS.findall(before), _TOKENS.findall(after))
    yield Piece(Change.TAKEN_OUT, "".join(old[pairs:]))
    yield Piece(Change.ADDED, "".join(new[pairs:]))


def _words(old: Sequence[str], new: Sequence[str]) -> Iterator[Piece]:
    if max(len(old), len(new)) > LONGEST:
        yield Piece(Change.TAKEN_OUT, "".join(old))
        yield Piece(Change.ADDED, "".join(new))
        return
    for kind, from_old, to_old, from_new, to_new in _steps(old, new):
        if kind == "equal":
            yield Piece(Change.SAME, "".join(old[from_old:to_old]))
        else:
            yield Piece(Change.TAKEN_OUT, "".join(old[from_old:to_old]))
            yield Piece(Change.ADDED, "".join(new[from_new:to_new]))


def _steps(old: Sequence[str], new: Sequence[str]) -> Sequence[tuple[str, int, int, int, int]]:
    return SequenceMatcher(None, old, new, autojunk=False).get_opcodes()


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    """Neighbours of one kind as one piece; a lone space between two changes belongs to them."""
    taken, added, same = "", "", ""
    for piece in pieces:
        if not piece.text:
            continue
        if piece.change is Change.SAME:
            if (taken or added) and piece.text.isspace() and "\n" not in piece.text:
                taken, added = taken + piece.text, added + piece.text
                continue
            yield from _changed(taken, added)
            taken = added = ""
            same += piece.text
            continue
        if same:
            yield Piece(Change.SAME, same)
            same = ""
        if piece.change is Change.TAKEN_OUT:
            taken += piece.text
        else:
            added += piece.text
    yield from _changed(taken, added)
    if same:
        yield Piece(Change.SAME, same)


def _changed(taken: str, added: str) -> Iterator[Piece]:
    """A change; a space at the end of both stays outside of it."""
    tail = ""
    if taken.endswith(" ") and added.endswith(" "):
        tail = " "
        taken, added = taken[:-1], added[:-1]
    if taken:
        yield Piece(Change.TAKEN_OUT, taken)
    if added:
        yield Piece(Change.ADDED, added)
    if tail:
        yield Piece(Change.SAME, tail)
