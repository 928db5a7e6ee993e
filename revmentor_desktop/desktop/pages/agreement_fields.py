"""Fields of the agreement's form: several lines, and a boundary with its words."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTextEdit, QVBoxLayout, QWidget

from revmentor_desktop.desktop.editor.growing_text import GrowingText
from revmentor_desktop.desktop.parts.buttons import IconButton
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.boundaries import Boundary


class _Lines(GrowingText):
    """Grows with what it holds; Enter begins the next line."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QTextEdit.keyPressEvent(self, event)
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())


class LinesField(QWidget):
    """A label and a field in which each line is one thing."""

    edited = Signal()

    def __init__(self, label: str, parent: QWidget, context: str = "") -> None:
        super().__init__(parent)
        self.edit = _Lines(self)
        self.edit.setProperty("kind", "field")
        self.edit.setAccessibleName(context or label)
        self.edit.setAccessibleDescription(self.tr("One thing a line"))
        words = dress(QLabel(label, self), role="labelMedium")
        words.setBuddy(self.edit)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(words)
        rows.addWidget(self.edit)
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


class BoundaryField(QWidget):
    """A boundary: its name, the words that touch it, and a button that takes it away."""

    edited = Signal()
    gone = Signal()

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = Field(self.tr("Boundary"), self)
        self.words = Field(self.tr("Words that touch it"), self)
        self.words.edit.setPlaceholderText(self.tr("salary, pay rise*"))
        self.away = IconButton("x", "", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.name, 3)
        row.addWidget(self.words, 2)
        row.addWidget(self.away, 0, Qt.AlignmentFlag.AlignBottom)
        self.name.edit.setText(name)
        self.words.edit.setText(words)
        self._call()
        for field in (self.name, self.words):
            field.edit.setCursorPosition(0)
            field.edit.textEdited.connect(self._changed)
        self.away.clicked.connect(self.gone)

    @property
    def boundary(self) -> Boundary:
        """What is typed."""
        words = tuple(word for one in self.words.text.split(",") if (word := one.strip()))
        return Boundary(self.name.text.strip(), words)

    def _changed(self) -> None:
        self._call()
        self.edited.emit()

    def _call(self) -> None:
        """Name everything by the boundary it belongs to."""
        name = self.name.text
        self.words.edit.setAccessibleName(self.tr("Words that touch: {name}").format(name=name))
        self.away.call(self.tr("Take away: {name}").format(name=name))
