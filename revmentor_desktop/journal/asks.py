"""Asks of one side that nothing the other side offers seems to meet: ideas for topics."""

import re
from dataclasses import dataclass

from revmentor_desktop.journal.agreement import AgreementParts, BothSides
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.words import compared, has_cjk

_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 4
_STEM = 5
_EMPTY = frozenset(
    {
        "about", "after", "also", "before", "could", "each", "every", "from", "have", "into",
        "more", "most", "once", "only", "over", "should", "some", "than", "that", "their", "them",
        "then", "there", "they", "this", "what", "when", "where", "which", "will", "with",
        "without", "would", "your",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ask:
    """What one side asks for."""

    side: Side
    text: str


def unmatched_asks(parts: AgreementParts) -> tuple[Ask, ...]:
    """The asks that share no word of weight with any offer of the other side.

    Where an agreement keeps one list for both, its offers count for its asks.
    """
    shared_lists = not (parts.asks.theirs or parts.offers.theirs)
    found: list[Ask] = []
    for side, other in ((Side.ME, Side.THEM), (Side.THEM, Side.ME)):
        offers = _offers(parts.offers, side if shared_lists else other)
        found += [Ask(side, text) for text in parts.asks.of(side) if not _weight(text) & offers]
    return tuple(found)


def _offers(offers: BothSides, side: Side) -> frozenset[str]:
    return frozenset(word for text in offers.of(side) for word in _weight(text))


def _weight(text: str) -> frozenset[str]:
    """The words that carry a text, cut to their beginnings; pairs of signs in CJK scripts."""
    found: set[str] = set()
    for word in _WORD.findall(compared(text)):
        if has_cjk(word):
            found.update(word[place : place + 2] for place in range(len(word) - 1))
        elif len(word) >= _SHORTEST and word not in _EMPTY:
            found.add(word[:_STEM])
    return frozenset(found)
