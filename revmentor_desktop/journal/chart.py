"""The geometry of a line chart, as pure figures: the window paints it, a report writes it as SVG.

Everything lies in a unit square: x from the first to the last month, y from the lowest to the
highest value of the scale, upwards.
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """One value: where it lies, and what it is."""

    x: float
    y: float
    value: float


@dataclass(frozen=True, slots=True)
class ChartLine:
    """One person's values. `runs` are what hangs together; a skipped month parts two of them."""

    name: str
    mine: bool
    runs: tuple[tuple[ChartPoint, ...], ...]

    @property
    def last(self) -> ChartPoint | None:
        """Where the line ends, None when there is no value."""
        return self.runs[-1][-1] if self.runs else None


@dataclass(frozen=True, slots=True)
class ChartMark:
    """A label of an axis and where it stands on it, 0 to 1."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Lines over named months, on a scale with rules."""

    lines: tuple[ChartLine, ...]
    months: tuple[ChartMark, ...]
    rules: tuple[ChartMark, ...]


def line_chart(
    months: Sequence[str],
    lines: Sequence[tuple[str, bool, Sequence[float | None]]],
    lowest: int = 1,
    highest: int = 5,
    step: int = 1,
) -> Chart:
    """A chart of lines, each a name, whether it is mine, and a value or None for every month."""
    ends = max(1, len(months) - 1)
    places = [index / ends if len(months) > 1 else 0.5 for index in range(len(months))]
    span = (highest - lowest) or 1
    return Chart(
        tuple(
            ChartLine(name, mine, _runs(places, values, lowest, span))
            for name, mine, values in lines
        ),
        tuple(ChartMark(at, label) for at, label in zip(places, months, strict=True)),
        tuple(
            ChartMark((value - lowest) / span, str(value))
            for value in range(lowest, highest + 1, step)
        ),
    )


@dataclass(frozen=True, slots=True)
class ChartRow:
    """One month as a table has it: its label, and each line's value there, None for a gap."""

    label: str
    values: tuple[float | None, ...]


def table_of(chart: Chart) -> tuple[ChartRow, ...]:
    """The figures of a chart month by month, a column for each of its lines."""
    values = [{point.x: point.value for run in line.runs for point in run} for line in chart.lines]
    return tuple(
        ChartRow(month.label, tuple(column.get(month.at) for column in values))
        for month in chart.months
    )


def apart(places: Sequence[float], least: float) -> list[float]:
    """The places, moved as little as it takes so that each is at least `least` from the next.

    Names at the ends of lines that meet would else lie on one another. The order is kept. What
    is too close becomes a group around its mean (pool adjacent violators).
    """
    order = sorted(range(len(places)), key=lambda index: (places[index], index))
    groups: list[tuple[float, int]] = []
    for rank, index in enumerate(order):
        middle, size = places[index] - rank * least, 1
        while groups and groups[-1][0] > middle:
            other, count = groups.pop()
            middle = (middle * size + other * count) / (size + count)
            size += count
        groups.append((middle, size))
    bases = [middle for middle, size in groups for _one in range(size)]
    found = [0.0] * len(places)
    for rank, (index, base) in enumerate(zip(order, bases, strict=True)):
        found[index] = base + rank * least
    return found


def _runs(
    places: Sequence[float], values: Sequence[float | None], lowest: int, span: int
) -> tuple[tuple[ChartPoint, ...], ...]:
    runs: list[list[ChartPoint]] = []
    broken = True
    for x, value in zip(places, values, strict=True):
        if value is None:
            broken = True
            continue
        if broken:
            runs.append([])
        runs[-1].append(ChartPoint(x, (value - lowest) / span, value))
        broken = False
    return tuple(tuple(run) for run in runs)
