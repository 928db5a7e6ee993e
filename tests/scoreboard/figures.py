"""One figure of the scoreboard, and how the table of them is printed."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A promise in figures: its number in the list, what was measured, and whether it is held."""

    number: int
    what: str
    value: str
    target: str
    held: bool


@dataclass(frozen=True, slots=True)
class Size:
    """How much is tried: `share` of the whole, at least one of each."""

    share: float

    def of(self, whole: int, least: int = 1) -> int:
        """So many of the whole."""
        return max(least, round(whole * self.share))


LATER = {
    2: "power cuts simulated, unsynced writes dropped or reordered",
    9: "canary words in the memory after lock (tests/journeys)",
    11: "private or unticked text reached from what reports are given (tests/plain/storage)",
    15: "50,000 entries: open, search, save (`make bench` has yardsticks for two of them)",
    16: "edits lost merging three devices",
}
"""What is not measured here yet, and where it is held meanwhile."""


def print_table(figures: Iterable[Figure]) -> bool:
    """Print a line for each figure as it comes; whether all were held."""
    held = True
    for figure in figures:
        mark = "held " if figure.held else "SHORT"
        print(f"{mark} {figure.number:>2}  {figure.what:<58} {figure.value:<34} {figure.target}")
        held &= figure.held
    for number, what in LATER.items():
        print(f"later {number:>2}  {what}")
    print("All figures are held." if held else "A figure falls short.")
    return held
