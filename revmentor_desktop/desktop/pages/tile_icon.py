"""What a card of the first day begins with: an icon on a tile, or the number of a step."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.painting import paint_box, paint_text, painting
from revmentor_desktop.desktop.theme.current import mirrored, scaled
from revmentor_desktop.desktop.theme.fonts import font
from revmentor_desktop.desktop.theme.icons import paint_icon

_TILES = {
    "accent": ("soft", "accent_text"),
    "other": ("other_soft", "other_text"),
    "blue": ("sunken", "blue_text"),
}


class TileIcon(QWidget):
    """In a form: the properties `iconName` and `hue` (accent, other or blue)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(44), scaled(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        ground, ink = _TILES[str(self.property("hue"))]
        place, side = QRectF(self.rect()), scaled(22)
        spot = QRectF(0, 0, side, side)
        spot.moveCenter(place.center())
        with painting(self) as painter:
            paint_box(painter, place, 10, ground)
            paint_icon(painter, str(self.property("iconName")), ink, spot, mirror=mirrored(self))


class StepNumber(QWidget):
    """In a form: the property `number`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(28), scaled(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        place = QRectF(self.rect())
        with painting(self) as painter:
            paint_box(painter, place, place.height() / 2, "soft")
            words = str(self.property("number"))
            paint_text(painter, place, words, font("labelStrong"), "accent_text")
