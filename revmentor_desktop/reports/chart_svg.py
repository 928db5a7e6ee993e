"""A line chart as SVG for reports, from the geometry that the window paints too.

Readable without colour: mine is a whole line with discs, theirs a dashed one with diamonds, and
each line is named at its end.
"""

from html import escape

from revmentor_desktop.journal.chart import Chart, ChartLine, ChartPoint, apart

WIDTH, HEIGHT = 480, 200
_LEFT, _RIGHT, _TOP, _BOTTOM = 26, 110, 12, 26
_NAMES_APART = 14 / (HEIGHT - _TOP - _BOTTOM)
_MINE, _THEIRS, _RULE, _TEXT = "#1f6b5a", "#a84c10", "#d9d7d0", "#4a4a44"


def chart_svg(chart: Chart, title: str) -> str:
    """The chart as one SVG element; `title` says in words what it shows."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img"'
        f' font-family="Inter, sans-serif" font-size="11"><title>{escape(title)}</title>'
    ]
    for rule in chart.rules:
        y = _y(rule.at)
        parts.append(
            f'<path d="M{_LEFT} {y}H{WIDTH - _RIGHT}" stroke="{_RULE}"/>'
            f'<text x="{_LEFT - 8}" y="{_n(y + 4)}" text-anchor="end" fill="{_TEXT}">'
            f"{escape(rule.label)}</text>"
        )
    parts += [
        f'<text x="{_x(month.at)}" y="{HEIGHT - 8}" text-anchor="middle" fill="{_TEXT}">'
        f"{escape(month.label)}</text>"
        for month in chart.months
    ]
    parts += [_line(line) for line in chart.lines]
    return "".join([*parts, *_names(chart), "</svg>"])


def _line(line: ChartLine) -> str:
    colour = _MINE if line.mine else _THEIRS
    dashes = "" if line.mine else ' stroke-dasharray="5 4"'
    drawn = []
    for run in line.runs:
        way = "L".join(f"{_x(point.x)} {_y(point.y)}" for point in run)
        drawn.append(f'<path d="M{way}" fill="none" stroke="{colour}" stroke-width="2"{dashes}/>')
        drawn += [_marker(point, line.mine, colour) for point in run]
    return "".join(drawn)


def _marker(point: ChartPoint, mine: bool, colour: str) -> str:
    x, y = _x(point.x), _y(point.y)
    if mine:
        return f'<circle cx="{x}" cy="{y}" r="3.5" fill="{colour}"/>'
    corners = f"M{x} {_n(y - 4.5)}L{_n(x + 4.5)} {y}L{x} {_n(y + 4.5)}L{_n(x - 4.5)} {y}Z"
    return f'<path d="{corners}" fill="#ffffff" stroke="{colour}" stroke-width="1.5"/>'


def _names(chart: Chart) -> list[str]:
    """The names with the last values, far enough from one another to be read."""
    ends = [(line, last) for line in chart.lines if (last := line.last)]
    places = apart([last.y for _, last in ends], _NAMES_APART)
    return [
        f'<text x="{_n(_x(1.0) + 10)}" y="{_n(_y(place) + 4)}" font-weight="600"'
        f' fill="{_MINE if line.mine else _THEIRS}">{escape(line.name)} {last.value:.3g}</text>'
        for (line, last), place in zip(ends, places, strict=True)
    ]


def _x(at: float) -> float:
    return _n(_LEFT + at * (WIDTH - _LEFT - _RIGHT))


def _y(at: float) -> float:
    return _n(HEIGHT - _BOTTOM - at * (HEIGHT - _TOP - _BOTTOM))


def _n(value: float) -> float:
    return round(value, 2)
