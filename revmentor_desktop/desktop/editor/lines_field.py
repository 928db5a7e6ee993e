"""A field with its label above that is as tall as what it holds: sentences are seen whole."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QTextEdit, QVBoxLayout, QWidget

from revmentor_desktop.desktop.editor.growing_text import GrowingText
from revmentor_desktop.desktop.editor.pasted import as_source
from revmentor_desktop.desktop.parts.fields import Told
from revmentor_desktop.desktop.theme.dress import dress


class _Lines(GrowingText):
    """Grows with what it holds; Enter begins the next line."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QTextEdit.keyPressEvent(self, event)
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(as_source(source, plain=True))


class LinesField(QWidget):
    """A label and a field below it, of `several` lines or of one sentence that wraps.

    `tell` says below it what is wrong; `clear_told` takes it away.
    """

    edited = Signal()

    def __init__(self, label: str, parent: QWidget, *, several: bool = True) -> None:
        super().__init__(parent)
        self.edit = _Lines(self) if several else GrowingText(self)
        self.edit.setProperty("kind", "field")
        self.told = Told(self)
        self.hint = ""
        self._label = words = dress(QLabel(self), role="labelMedium")
        words.setBuddy(self.edit)
        self.call(label)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(words)
        rows.addWidget(self.edit)
        rows.addWidget(self.told)
        rows.addStretch(1)
        self.setFocusProxy(self.edit)
        self.edit.edited.connect(self.edited)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.edit.toPlainText()

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines with words in them."""
        return tuple(line for one in self.text.splitlines() if (line := one.strip()))

    def show_text(self, text: str) -> None:
        """Put text in."""
        self.edit.setPlainText(text)

    def call(self, label: str) -> None:
        """Another label."""
        self._label.setText(label)
        self.edit.setAccessibleName(label)

    def describe(self, hint: str) -> None:
        """What who hears the field hears of it, besides its name."""
        self.hint = hint
        self.edit.setAccessibleDescription(hint)

    def tell(self, sentence: str) -> None:
        """Say below the field what is wrong with it."""
        self.told.tell(sentence, wrong=True)
        self.edit.setAccessibleDescription(sentence)
        dress(self.edit, wrong=True)

    def clear_told(self) -> None:
        """Nothing is wrong any more."""
        self.told.hide()
        self.edit.setAccessibleDescription(self.hint)
        dress(self.edit, wrong=False)
