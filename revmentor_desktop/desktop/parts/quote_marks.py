"""The two quotation marks of the logo, as outlines in a unit square."""

from functools import cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath, QTransform


@cache
def _comma() -> QPainterPath:
    """A quotation mark like a 9: a ball, and a tail that swings down to the left. Height 1."""
    path = QPainterPath()
    path.moveTo(0.62, 0.29)
    path.cubicTo(0.62, 0.12, 0.48, 0.0, 0.31, 0.0)
    path.cubicTo(0.13, 0.0, 0.0, 0.13, 0.0, 0.30)
    path.cubicTo(0.0, 0.46, 0.11, 0.58, 0.27, 0.60)
    path.cubicTo(0.26, 0.77, 0.18, 0.91, 0.06, 1.0)
    path.lineTo(0.14, 1.0)
    path.cubicTo(0.42, 0.90, 0.62, 0.62, 0.62, 0.29)
    path.closeSubpath()
    return path


def closing_mark(place: QRectF) -> QPainterPath:
    """The mark like a 9, filling a place."""
    return _fitted(_comma(), place)


def opening_mark(place: QRectF) -> QPainterPath:
    """The mark like a 6: the other one turned by half a circle."""
    turned = QTransform().translate(0.62, 1.0).rotate(180).map(_comma())
    return _fitted(turned, place)


def _fitted(path: QPainterPath, place: QRectF) -> QPainterPath:
    box = path.boundingRect()
    fit = QTransform().translate(place.left(), place.top())
    fit.scale(place.width() / box.width(), place.height() / box.height())
    fit.translate(-box.left(), -box.top())
    return fit.map(path)
