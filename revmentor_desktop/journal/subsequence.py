"""How well a few typed letters fit the name of something one can do: "ada" fits "Add a mentorship".

The letters must stand in the name in this order. Letters at the beginning of a word and letters
that follow one another count more, so what a person most likely means comes first.
"""

from dataclasses import dataclass

from revmentor_desktop.journal.words import folded

_LETTER, _FOLLOWS, _WORD_START, _VERY_START = 1, 6, 5, 2
_LONGEST = 40  # letters typed that are looked at: no name is longer


@dataclass(frozen=True, slots=True)
class Fit:
    """A larger `score` fits better; `at` are the places in the name of the letters typed."""

    score: int
    at: tuple[int, ...]


def fit(typed: str, name: str) -> Fit | None:
    """How `typed` fits `name`, case, accents and spaces aside; None when it does not.

    Of all ways to find the letters the best one is taken. Nothing typed fits every name, with 0.
    """
    wanted = [letter for letter in folded(typed) if not letter.isspace()][:_LONGEST]
    letters = folded(name)
    best: dict[int, Fit] = {-1: Fit(0, ())}  # the last letter's place -> the best way to get there
    for letter in wanted:
        found: dict[int, Fit] = {}
        for place, here in enumerate(letters):
            ways = [way for last, way in best.items() if last < place] if here == letter else []
            if ways:
                scores = [way.score + _worth(letters, place, way) for way in ways]
                top = max(range(len(ways)), key=scores.__getitem__)
                found[place] = Fit(scores[top], (*ways[top].at, place))
        best = found
    return max(best.values(), key=lambda way: way.score, default=None)


def _worth(letters: str, place: int, way: Fit) -> int:
    worth = _LETTER
    if place == 0 or not letters[place - 1].isalnum():
        worth += _WORD_START + (_VERY_START if place == 0 else 0)
    if way.at and way.at[-1] == place - 1:
        worth += _FOLLOWS
    return worth
