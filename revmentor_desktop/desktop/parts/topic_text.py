"""A field for a topic, as long as it needs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from revmentor_desktop.desktop.parts.fields import PRIVATE_TEXT
from revmentor_desktop.desktop.theme.current import scaled

_TALL = 132


class TopicText(QPlainTextEdit):
    """Several lines. Enter keeps them, Shift+Enter begins another one; `entered` tells."""

    entered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "field")
        self.setTabChangesFocus(True)
        self.setInputMethodHints(PRIVATE_TEXT)
        self.setFixedHeight(scaled(_TALL))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
