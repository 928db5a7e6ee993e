"""A list to choose one from, with our own caret: the style sheet would need a picture."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from revmentor_desktop.desktop.parts.painting import painting, turned
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.icons import paint_icon


class ComboBox(QComboBox):
    """Chooses one of a list. The wheel scrolls the page, never the choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("radius", 8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = scaled(14)
        place = QRectF(self.width() - side - 10, (self.height() - side) / 2, side, side)
        with painting(self) as painter:
            token = "text2" if self.isEnabled() else "control"
            paint_icon(painter, "caret-down", token, turned(place, self))
