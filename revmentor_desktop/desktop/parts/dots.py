"""Kept or missed, one dot for each time: filled, struck through, and a ring for what comes."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.painting import mirror, painting
from revmentor_desktop.desktop.theme.current import colour, scaled

_SIDE, _STEP = 12, 18


class KeptDots(QWidget):
    """Their shapes differ, so that they are told apart without colour. Named by its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: tuple[bool, ...] = ()
        self._coming = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_kept(self, kept: Sequence[bool], *, coming: bool, words: str) -> None:
        """Show them in order; `coming` adds the one that is to come."""
        self._kept, self._coming = tuple(kept), coming
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        count = len(self._kept) + self._coming
        gaps = max(0, count - 1) * scaled(_STEP)
        return QSize(gaps + scaled(_SIDE) if count else 0, scaled(_SIDE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            mirror(painter, self)
            for place, kept in enumerate(self._kept):
                self._paint(painter, place, "kept" if kept else "missed")
            if self._coming:
                self._paint(painter, len(self._kept), "coming")

    def _paint(self, painter: QPainter, place: int, look: str) -> None:
        side = scaled(_SIDE)
        dot = QRectF(place * scaled(_STEP), (self.height() - side) / 2, side, side)
        if look == "kept":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_text"))
            painter.drawEllipse(dot)
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ink = colour("warn" if look == "coming" else "text3")
        wide = 2.0 if look == "coming" else 1.5
        painter.setPen(QPen(ink, wide))
        inner = dot.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.drawEllipse(inner)
        if look == "missed":
            away = inner.width() * 0.25
            centre = inner.center()
            painter.drawLine(centre + QPointF(-away, away), centre + QPointF(away, -away))
