"""A white box with a line around it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from revmentor_desktop.desktop.theme.dress import dress

INSIDE = 20


class Card(QFrame):
    """A box with room for content in `body`. In a form, its own layout is the content."""

    def __init__(self, parent: QWidget | None = None, box: str = "card") -> None:
        super().__init__(parent)
        dress(self, box=box)
        self._body: QVBoxLayout | None = None

    @property
    def body(self) -> QVBoxLayout:
        """Where the content goes; made when it is first asked for."""
        if self._body is None:
            self._body = QVBoxLayout(self)
            self._body.setContentsMargins(INSIDE, INSIDE - 2, INSIDE, INSIDE - 2)
            self._body.setSpacing(12)
        return self._body


class ClickCard(Card):
    """A card that is one big button; give it an accessible name. Chosen, its edge is the focus."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, clickable=True, radius=12)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._pressed = False
        self._chosen = False

    @property
    def chosen(self) -> bool:
        """Whether it is the one that is chosen."""
        return self._chosen

    def choose(self, chosen: bool) -> None:
        """Show it as chosen; the edge grows by 1 and the margin shrinks by 1, nothing moves."""
        if chosen == self._chosen:
            return
        self._chosen = chosen
        layout = self.layout()
        if layout is not None:
            margins, step = layout.contentsMargins(), -1 if chosen else 1
            layout.setContentsMargins(
                margins.left() + step,
                margins.top() + step,
                margins.right() + step,
                margins.bottom() + step,
            )
        dress(self, box="picked" if chosen else "card")
        words = self.tr("Chosen") if chosen else ""
        self.setAccessibleDescription(words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.button() == Qt.MouseButton.LeftButton

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()
        self._pressed = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)
