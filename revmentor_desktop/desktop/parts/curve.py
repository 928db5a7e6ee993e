"""A smooth line through points that never overshoots a value."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath


def smooth(points: Sequence[QPointF]) -> QPainterPath:
    """A path through the points, level at every peak and valley (monotone cubic).

    The slopes follow Fritsch and Carlson, 1980, "Monotone piecewise cubic interpolation".
    """
    path = QPainterPath(points[0])
    slopes = _slopes(points)
    for here, there, start, end in zip(points, points[1:], slopes, slopes[1:], strict=False):
        third = (there.x() - here.x()) / 3
        path.cubicTo(
            QPointF(here.x() + third, here.y() + start * third),
            QPointF(there.x() - third, there.y() - end * third),
            there,
        )
    return path


def _slopes(points: Sequence[QPointF]) -> list[float]:
    """The slope at each point: 0 at the ends of a rise or fall, else the harmonic mean."""
    steps = [
        (there.y() - here.y()) / ((there.x() - here.x()) or 1.0) for here, there in pairwise(points)
    ]
    if not steps:
        return [0.0]
    inner = [
        2 * before * after / (before + after) if before * after > 0 else 0.0
        for before, after in pairwise(steps)
    ]
    return [steps[0], *inner, steps[-1]]
