"""The program's sign: two people speaking, one like a 9 and one like a 6."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.painting import paint_box, painting
from revmentor_desktop.desktop.parts.quote_marks import closing_mark, opening_mark
from revmentor_desktop.desktop.theme.tokens import LIGHT


def paint_logo(painter: QPainter, place: QRectF) -> None:
    """The sign in a square place; the same in every scheme, and never mirrored."""
    side = place.width()
    paint_box(painter, place, side * 0.27, QColor(LIGHT.accent))
    painter.fillPath(closing_mark(_part(place, 0.21)), QColor(LIGHT.on_accent))
    painter.fillPath(opening_mark(_part(place, 0.51)), QColor(LIGHT.logo_quote))


def _part(place: QRectF, start: float) -> QRectF:
    side = place.width()
    return QRectF(place.left() + side * start, place.top() + side * 0.25, side * 0.29, side * 0.5)


class Logo(QWidget):
    """The sign as a widget, 28 beside the program's name, 56 above a greeting."""

    def __init__(self, size: int | QWidget = 28, parent: QWidget | None = None) -> None:
        if isinstance(size, QWidget):
            parent, size = size, 28
        super().__init__(parent)
        self.setProperty("side", size)
        self.setAccessibleName("RevMentor")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = int(self.property("side"))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        side = float(min(self.width(), self.height()))
        with painting(self) as painter:
            paint_logo(painter, QRectF(0, 0, side, side))
