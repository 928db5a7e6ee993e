"""What dims the window behind a dialog or the palette."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.theme.current import colour


class Scrim(QWidget):
    """Covers a window while something stands in front of it; grows with it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.hide()
        window.installEventFilter(self)

    def cover(self) -> None:
        """Dim the window."""
        self.resize(self._window.size())
        self.raise_()
        self.show()

    def uncover(self) -> None:
        """The window is as before; the scrim is used up."""
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.resize(self._window.size())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("scrim"))
        painter.end()
