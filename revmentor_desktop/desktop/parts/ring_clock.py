"""The clock of a topic: a ring that fills, the time it had in the middle, and out of how much."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.painting import mirror, paint_text, painting
from revmentor_desktop.desktop.theme.current import colour, scaled
from revmentor_desktop.desktop.theme.fonts import font, with_figures
from revmentor_desktop.support.language import translate

_SIDE = 148
_THICK = 8
_LAST = 60
"""Seconds before the end from which on the ring is in the warning colour."""


def clock_figures(seconds: int) -> str:
    """6:12, and from an hour on 1:06:12."""
    hours, rest = divmod(max(0, seconds), 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"


class RingClock(QWidget):
    """Shows how much of its minutes a topic had; time over them is said in words below.

    It can hold the keyboard, so that there is a place for it while nothing is typed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seconds = 0
        self._minutes = 0
        self._below = ""
        self.setProperty("radius", 16)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def below(self) -> str:
        """The words under the time."""
        return self._below

    @property
    def warns(self) -> bool:
        """Whether the last minute has begun."""
        return self._minutes > 0 and self._seconds >= self._minutes * 60 - _LAST

    @property
    def part(self) -> float:
        """How much of the ring is filled, 0 to 1."""
        return min(1.0, self._seconds / (self._minutes * 60)) if self._minutes else 0.0

    def show_time(
        self, seconds: int, minutes: int, *, paused: bool = False, about: str = ""
    ) -> None:
        """Show the seconds of `minutes`; `about` names what they are for, to those who hear it."""
        self._seconds, self._minutes = seconds, minutes
        self._below = self._words(paused)
        self.setAccessibleName(f"{about}: {clock_figures(seconds)}, {self._below}")
        self.setToolTip(self.tr("Space pauses and goes on"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(_SIDE), scaled(_SIDE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        thick = scaled(_THICK)
        half = thick / 2 + 1
        ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
        tone = "warn" if self.warns else "text1"
        with painting(self) as painter:
            painter.save()
            mirror(painter, self)
            self._paint_ring(painter, ring, thick)
            painter.restore()
            face = with_figures(font("title"))
            face.setPixelSize(scaled(36 if self._seconds < 3600 else 28))
            middle, high = self.height() / 2, scaled(44)
            place = QRectF(0, middle - high * 0.75, self.width(), high)
            paint_text(painter, place, clock_figures(self._seconds), face, tone)
            below = QRectF(thick, place.bottom() + scaled(6), self.width() - 2 * thick, scaled(20))
            paint_text(
                painter, below, self._below, font("label"), "warn" if self.warns else "text2"
            )

    def _paint_ring(self, painter: QPainter, ring: QRectF, thick: int) -> None:
        painter.setPen(QPen(colour("rail"), thick))
        painter.drawEllipse(ring)
        if self.part > 0:
            pen = QPen(colour("warn" if self.warns else "accent"), thick)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(ring, 90 * 16, -round(self.part * 360 * 16))

    def _words(self, paused: bool) -> str:
        over = self._seconds - self._minutes * 60
        if paused:
            return self.tr("paused")
        if not self._minutes:
            return ""
        if over >= _LAST:
            return translate("Room", "%n min over", n=over // 60)
        if over >= 0:
            return self.tr("time is up")
        return translate("Room", "of %n min", n=self._minutes)
