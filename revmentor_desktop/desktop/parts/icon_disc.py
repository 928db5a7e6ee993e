"""An icon on a round, tinted ground; what it means is said in words beside it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.painting import paint_box, painting
from revmentor_desktop.desktop.theme.current import scaled, tokens
from revmentor_desktop.desktop.theme.icons import paint_icon

_SIDE, _ICON = 32, 16


class IconDisc(QWidget):
    """Takes the names of an icon, of its colour and of the ground's."""

    def __init__(self, icon: str, ink: str, ground: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self._ink, self._ground = icon, ink, ground
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(_SIDE), scaled(_SIDE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        place, side = QRectF(self.rect()), scaled(_ICON)
        spot = QRectF(0, 0, side, side)
        spot.moveCenter(place.center())
        edge = self._ink if tokens().contrast else None
        with painting(self) as painter:
            paint_box(painter, place, place.height() / 2, self._ground, edge)
            paint_icon(painter, self._icon, self._ink, spot)
