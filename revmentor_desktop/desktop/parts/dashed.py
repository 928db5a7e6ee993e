"""A dashed edge: the place for something that is not there yet."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.painting import paint_box, paint_text, painting, turned
from revmentor_desktop.desktop.parts.promoted import text_and_parent
from revmentor_desktop.desktop.theme.current import colour, scaled
from revmentor_desktop.desktop.theme.fonts import font
from revmentor_desktop.desktop.theme.icons import paint_icon


def paint_dashes(painter: QPainter, place: QRectF, radius: float = 12) -> None:
    """A dashed rounded edge inside a place."""
    pen = QPen(colour("field"), 1)
    pen.setDashPattern([5, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


class DashedButton(QAbstractButton):
    """Adds one more to a list, in the place where it will stand."""

    def __init__(
        self, text: str | QWidget = "", icon: str = "plus", parent: QWidget | None = None
    ) -> None:
        words, parent = text_and_parent(text, parent)
        super().__init__(parent)
        self._icon = icon
        self.setText(words)
        self.setProperty("radius", 12)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        face = QFontMetrics(font("labelMedium"))
        wide = 16 + scaled(16) + 10 + face.horizontalAdvance(self.text()) + 17
        return QSize(wide, max(scaled(40), face.height() + 16))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        place, side = QRectF(self.rect()), scaled(16)
        ink = "accent_text" if self.isEnabled() else "text2"
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        with painting(self) as painter:
            if self.underMouse() and self.isEnabled():
                paint_box(painter, place, 12, "row_hover")
            paint_dashes(painter, place)
            spot = QRectF(16, (self.height() - side) / 2, side, side)
            paint_icon(painter, self._icon, ink, turned(spot, self))
            start = 16 + side + 10
            room = turned(QRectF(start, 0, self.width() - start - 16, self.height()), self)
            paint_text(painter, room, self.text(), font("labelMedium"), ink, align)


class DashedPanel(QWidget):
    """A dashed edge around what will stand here one day."""

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            paint_dashes(painter, QRectF(self.rect()))
