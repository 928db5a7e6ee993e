"""A boundary in the agreement's form: its name and the words that touch it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from revmentor_desktop.desktop.editor.lines_field import LinesField
from revmentor_desktop.desktop.parts.buttons import IconButton
from revmentor_desktop.journal.boundaries import Boundary

_TOP = Qt.AlignmentFlag.AlignTop


class BoundaryField(QWidget):
    """A boundary: its name, the words that touch it, and a button that takes it away."""

    edited = Signal()
    gone = Signal()

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = LinesField(self.tr("Boundary"), self, several=False)
        self.words = LinesField(self.tr("Words that touch it"), self, several=False)
        self.words.edit.setPlaceholderText(self.tr("salary, pay rise*"))
        self.away = IconButton("x", "", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.name, 3, _TOP)
        row.addWidget(self.words, 2, _TOP)
        row.addWidget(self.away, 0, Qt.AlignmentFlag.AlignBottom)
        self.name.show_text(name)
        self.words.show_text(words)
        self._call()
        for field in (self.name, self.words):
            field.edited.connect(self._changed)
        self.name.edit.entered.connect(self.words.edit.setFocus)
        self.away.clicked.connect(self.gone)

    @property
    def boundary(self) -> Boundary:
        """What is typed."""
        words = tuple(word for one in self.words.text.split(",") if (word := one.strip()))
        return Boundary(" ".join(self.name.text.split()), words)

    def _changed(self) -> None:
        self.name.clear_told()
        self.words.clear_told()
        self._call()
        self.edited.emit()

    def _call(self) -> None:
        """Name everything by the boundary it belongs to."""
        name = self.name.text
        self.words.edit.setAccessibleName(self.tr("Words that touch: {name}").format(name=name))
        self.away.call(self.tr("Take away: {name}").format(name=name))
