"""The handle a row is taken by: dragged with the pointer, moved with Alt and the arrow keys."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from revmentor_desktop.desktop.parts.buttons import IconButton
from revmentor_desktop.desktop.theme.current import scaled


class Grip(IconButton):
    """`lifted` begins a drag, `dragged` tells where the pointer is on the screen, `dropped` ends.

    `gave_up` is Esc while dragging. Keys that move a row are read by its list.
    """

    lifted = Signal(QPoint)
    dragged = Signal(QPoint)
    dropped = Signal()
    gave_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("dots-six-vertical", "", parent, "text3")
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._pressed: QPoint | None = None
        self._dragging = False

    def sizeHint(self) -> QSize:
        return QSize(max(24, scaled(24)), max(28, scaled(28)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = event.globalPosition().toPoint()
        if self._pressed is None:
            return
        far = (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if not self._dragging and far:
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.lifted.emit(self._pressed)
        if self._dragging:
            self.dragged.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        dragging = self._end()
        if dragging:
            self.dropped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._dragging:
            self._end()
            self.gave_up.emit()
            return
        super().keyPressEvent(event)

    def _end(self) -> bool:
        dragging, self._dragging, self._pressed = self._dragging, False, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        return dragging
