"""The empty page that covers the journal at once, before anything else is done."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.theme.dress import dress

LONG_MS = 400
"""What takes no longer than this happens without a word (DESIGN.md, 6)."""


class Blank(QWidget):
    """Shows nothing; or, after a moment, what takes so long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = dress(QLabel(self), role="body", tone="2")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.addWidget(self._words)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(LONG_MS)
        self._later.timeout.connect(self._words.show)
        self.say_nothing()

    def say_if_long(self, words: str) -> None:
        """Say it only when this is still shown after a moment."""
        self._words.setText(words)
        self._later.start()

    def say_nothing(self) -> None:
        """Be empty again."""
        self._later.stop()
        self._words.hide()
