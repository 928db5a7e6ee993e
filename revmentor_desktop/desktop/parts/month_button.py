"""The name of a month over a grid: a button without a box."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from revmentor_desktop.desktop.parts.painting import paint_text, painting
from revmentor_desktop.desktop.theme.fonts import font

_LEAST = 24


class MonthButton(QAbstractButton):
    """Underlined under the pointer; one that leads nowhere is only a name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("radius", 6)
        self.setProperty("reads", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def call(self, text: str, name: str, *, leads: bool) -> None:
        """What it shows, how it is heard, and whether it can be pressed."""
        self.setText(text)
        self.setAccessibleName(name)
        self.setToolTip(name if leads else "")
        self.setEnabled(leads)
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)

    def sizeHint(self) -> QSize:
        face = QFontMetrics(font("caption"))
        return QSize(face.horizontalAdvance(self.text()) + 2, max(_LEAST, face.height() + 6))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        face = font("caption")
        over = self.isEnabled() and self.underMouse()
        face.setUnderline(over)
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        with painting(self) as painter:
            ink = "accent_text" if over else "text2" if self.isEnabled() else "text3"
            paint_text(painter, QRectF(self.rect()), self.text(), face, ink, align)
