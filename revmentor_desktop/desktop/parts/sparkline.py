"""A small line that says only: up, down, level."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.curve import smooth
from revmentor_desktop.desktop.parts.painting import mirror, painting
from revmentor_desktop.desktop.theme.current import colour, scaled

_ROOM = 4.0


class Sparkline(QWidget):
    """One value is a dot; none is nothing, and the words say so. Named by its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[float] = []
        self._tone = "accent"
        self._within: tuple[float, float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_values(
        self,
        values: Sequence[float],
        tone: str = "accent",
        words: str = "",
        within: tuple[float, float] | None = None,
    ) -> None:
        """Show values in their order; `tone` is accent for mine, other for theirs.

        They fill the height, or lie where they belong `within` a scale.
        """
        self._values = list(values)
        self._within = within
        self._tone = "accent_text" if tone == "accent" else f"{tone}_text"
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(70), scaled(26))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        points = self._points()
        if not points:
            return
        hue = colour(self._tone)
        with painting(self) as painter:
            mirror(painter, self)
            if len(points) > 1:
                self._paint_line(painter, points, hue)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(hue)
            painter.drawEllipse(points[-1], 3, 3)

    def _paint_line(self, painter: QPainter, points: list[QPointF], hue: QColor) -> None:
        line = smooth(points)
        area = smooth(points)
        area.lineTo(points[-1].x(), self.height())
        area.lineTo(points[0].x(), self.height())
        faint, clear = QColor(hue), QColor(hue)
        faint.setAlphaF(0.10)
        clear.setAlphaF(0.0)
        fade = QLinearGradient(QPointF(0, 0), QPointF(0, self.height()))
        fade.setColorAt(0, faint)
        fade.setColorAt(1, clear)
        painter.fillPath(area, fade)
        painter.setPen(QPen(hue, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(line)

    def _points(self) -> list[QPointF]:
        """The values in the box; all the same lie in the middle."""
        if not self._values:
            return []
        box = QRectF(self.rect()).adjusted(_ROOM, _ROOM, -_ROOM, -_ROOM)
        low, high = self._within or (min(self._values), max(self._values))
        spread = (high - low) or 1.0
        last = max(1, len(self._values) - 1)
        found = []
        for place, value in enumerate(self._values):
            part = (value - low) / spread if high > low else 0.5
            across = place / last if len(self._values) > 1 else 1.0
            x = box.left() + box.width() * across
            found.append(QPointF(x, box.bottom() - box.height() * part))
        return found
