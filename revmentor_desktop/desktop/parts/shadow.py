"""A floating surface with the one shadow there is: palette, dialogs, toasts, paper."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from revmentor_desktop.desktop.parts.painting import paint_box, painting
from revmentor_desktop.desktop.theme.current import colour, tokens


def paint_shadow(painter: QPainter, place: QRectF, radius: float, reach: int) -> None:
    """A soft shadow around a rounded place, a little lower than the place itself."""
    if tokens().contrast:
        return
    faint = QColor(colour("shadow"))
    whole = faint.alphaF()
    painter.setPen(Qt.PenStyle.NoPen)
    for step in range(reach, 0, -1):
        part = 1 - step / (reach + 1)
        faint.setAlphaF(whole * part * part / reach * 3)
        painter.setBrush(faint)
        box = place.adjusted(-step, -step + reach / 3, step, step + reach / 3)
        painter.drawRoundedRect(box, radius + step, radius + step)


class ShadowBox(QFrame):
    """A surface that floats. Its shadow lies inside the widget: keep `EDGE` free on all sides.

    The shadow is painted once into a picture, not at every repaint.
    """

    EDGE = 16

    def __init__(self, parent: QWidget, radius: int = 16) -> None:
        super().__init__(parent)
        self._radius = radius
        self._picture: tuple[object, QPixmap] | None = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture = None

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.drawPixmap(0, 0, self._painted())

    def _painted(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        key = (tokens(), ratio)
        if self._picture is None or self._picture[0] != key:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = self.EDGE
            place = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
            paint_shadow(painter, place, self._radius, edge - 4)
            paint_box(painter, place, self._radius, "card", "control")
            painter.end()
            self._picture = (key, picture)
        return self._picture[1]
