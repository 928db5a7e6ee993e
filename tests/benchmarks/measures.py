"""Measuring beside a yardstick: both in turns, so that a slow moment of the machine hits both."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median, quantiles

WIDTH = 46


@dataclass(frozen=True, slots=True)
class Pairs:
    """Seconds of ours and of the yardstick, measured one after the other, many times."""

    what: str
    yardstick: str
    goal: float
    ours: tuple[float, ...]
    theirs: tuple[float, ...]

    @property
    def ratio(self) -> float:
        """The median of the ratios of the pairs."""
        return median(a / b for a, b in zip(self.ours, self.theirs, strict=True))

    def line(self) -> str:
        """One line of the table: medians in milliseconds, the slow end, the ratio and its goal."""
        kept = "" if self.ratio <= self.goal else "  over"
        return (
            f"{self.what:<{WIDTH}} {_ms(median(self.ours))} {_ms(_slow(self.ours))}"
            f" {_ms(median(self.theirs))}   {self.ratio:5.2f}  {self.goal:4.2f}{kept}"
            f"   {self.yardstick}"
        )


HEAD = (
    f"{'median milliseconds':<{WIDTH}} {'ours':>8} {'p95':>8} {'theirs':>8}   ratio  goal"
    "   yardstick"
)


def in_turns(
    what: str,
    yardstick: str,
    goal: float,
    ours: Callable[[], float],
    theirs: Callable[[], float],
    rounds: int,
) -> Pairs:
    """Call both in turns; each gives its own seconds. The first round only warms up."""
    pairs = [(ours(), theirs()) for _ in range(rounds + 1)][1:]
    return Pairs(what, yardstick, goal, *(tuple(side) for side in zip(*pairs, strict=True)))


def seconds(task: Callable[[], object]) -> float:
    """How long a task takes."""
    start = time.perf_counter()
    task()
    return time.perf_counter() - start


def _slow(values: tuple[float, ...]) -> float:
    return quantiles(values, n=20)[-1] if len(values) > 1 else values[0]


def _ms(value: float) -> str:
    return f"{value * 1000:8.2f}"
