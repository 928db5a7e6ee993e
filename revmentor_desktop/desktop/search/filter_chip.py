"""A filter that is on: its words and a cross; pressing it takes the filter away."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.painting import paint_box, paint_text, painting, turned
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.fonts import font
from revmentor_desktop.desktop.theme.icons import paint_icon

_SIDE, _GAP, _CROSS = 12, 8, 11


class ActiveChip(QAbstractButton):
    """26 high, tinted as every choice that is made."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setProperty("radius", 13)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font("captionMedium")).horizontalAdvance(self.text())
        return QSize(words + 2 * scaled(_SIDE) + _GAP + scaled(_CROSS) + 1, scaled(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        place = QRectF(self.rect())
        cross, side = scaled(_CROSS), scaled(_SIDE)
        with painting(self) as painter:
            fill = "row_hover" if self.underMouse() else "soft"
            paint_box(painter, place, place.height() / 2, fill, "soft_edge")
            words = QRectF(side, 0, self.width() - 2 * side - cross - _GAP + 1, self.height())
            face = font("captionMedium")
            paint_text(painter, turned(words, self), self.text(), face, "accent_text")
            spot = QRectF(self.width() - side - cross, (self.height() - cross) / 2, cross, cross)
            paint_icon(painter, "x", "accent_text", turned(spot, self))
