"""What the painted parts share: a smooth painter, pills, text in a place."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QWidget

from revmentor_desktop.desktop.theme.current import colour, mirrored


@contextmanager
def painting(widget: QWidget) -> Iterator[QPainter]:
    """A painter on a widget with smooth edges and the widget's direction, ended in any case."""
    painter = QPainter(widget)
    painter.setLayoutDirection(widget.layoutDirection())
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    try:
        yield painter
    finally:
        painter.end()


def mirror(painter: QPainter, widget: QWidget) -> None:
    """Turn what is painted next round when the widget reads from right to left (not its text)."""
    if mirrored(widget):
        painter.translate(widget.width(), 0)
        painter.scale(-1, 1)


def turned(place: QRectF, widget: QWidget) -> QRectF:
    """A place counted from the leading edge, as it lies in the widget."""
    if not mirrored(widget):
        return place
    return QRectF(widget.width() - place.right(), place.top(), place.width(), place.height())


def paint_box(
    painter: QPainter,
    place: QRectF,
    radius: float,
    fill: str | QColor | None = None,
    edge: str | QColor | None = None,
    width: float = 1.0,
) -> None:
    """A rounded box whose edge lies inside the place; colours are tokens."""
    inset = width / 2 if edge else 0.0
    painter.setPen(QPen(_colour(edge), width) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(_colour(fill) if fill else Qt.BrushStyle.NoBrush)
    box = place.adjusted(inset, inset, -inset, -inset)
    radius = max(0.0, min(radius - inset, box.height() / 2, box.width() / 2))
    painter.drawRoundedRect(box, radius, radius)


def paint_text(
    painter: QPainter,
    place: QRectF,
    text: str,
    face: QFont,
    token: str | QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter,
) -> None:
    """One line of text in a place.

    The widget's direction says at which edge it stands, the text's own how its words follow.
    """
    around = painter.layoutDirection()
    align = QStyle.visualAlignment(around, align)
    painter.setFont(face)
    painter.setPen(_colour(token))
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(place, align | Qt.TextFlag.TextSingleLine, text)
    painter.setLayoutDirection(around)


def _colour(token: str | QColor) -> QColor:
    return colour(token) if isinstance(token, str) else token
