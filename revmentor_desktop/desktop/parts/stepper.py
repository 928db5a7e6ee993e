"""A row of choices one steps through with minus and plus: how often, how long."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSpinBox, QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.buttons import IconButton
from revmentor_desktop.desktop.theme.current import mirrored, scaled
from revmentor_desktop.desktop.theme.fonts import font

_SIDE = 36


class Stepper(QAbstractSpinBox):
    """Shows one of several words. Arrow keys, Home and End step; so do the two buttons.

    It is a spin box to those who hear it. `chosen` tells the new place in the row.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._index = 0
        self.setProperty("radius", 8)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line = self.lineEdit()
        line.setReadOnly(True)
        line.setProperty("kind", "bare")
        line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._less = self._button("minus", -1)
        self._more = self._button("plus", 1)

    @property
    def index(self) -> int:
        """The place of what is shown."""
        return self._index

    def show_choices(self, words: Sequence[str], index: int) -> None:
        """Take the words to step through and show one of them; nothing is told."""
        self._words = tuple(words)
        self.updateGeometry()
        self.show_index(index)

    def show_index(self, index: int) -> None:
        """Show another one; nothing is told."""
        self._index = min(max(index, 0), len(self._words) - 1)
        self.lineEdit().setText(self._words[self._index])
        self.lineEdit().deselect()
        self._less.setEnabled(self._index > 0)
        self._more.setEnabled(self._index < len(self._words) - 1)

    def call(self, name: str, less: str, more: str) -> None:
        """Name it and its two buttons, with their context."""
        self.setAccessibleName(name)
        self._less.call(less)
        self._more.call(more)

    def stepBy(self, steps: int) -> None:  # noqa: N802  # Qt's name
        before = self._index
        self.show_index(before + steps)
        if self._index != before:
            self.chosen.emit(self._index)

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:  # noqa: N802  # Qt's name
        can = QAbstractSpinBox.StepEnabledFlag.StepNone
        if self._index > 0:
            can |= QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        if self._index < len(self._words) - 1:
            can |= QAbstractSpinBox.StepEnabledFlag.StepUpEnabled
        return can

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Right:
                self.stepBy(-1 if mirrored(self) else 1)
            case Qt.Key.Key_Left:
                self.stepBy(1 if mirrored(self) else -1)
            case Qt.Key.Key_Home:
                self.stepBy(-len(self._words))
            case Qt.Key.Key_End:
                self.stepBy(len(self._words))
            case _:
                super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        face = QFontMetrics(font("row"))
        widest = max((face.horizontalAdvance(word) for word in self._words), default=0)
        return QSize(widest + 2 * scaled(_SIDE) + 24, max(40, scaled(40)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        first, last = (self._more, self._less) if mirrored(self) else (self._less, self._more)
        for button, left in ((first, 5), (last, self.width() - 5 - last.sizeHint().width())):
            size = button.sizeHint()
            button.setGeometry(
                left, (self.height() - size.height()) // 2, size.width(), size.height()
            )

    def _button(self, icon: str, step: int) -> IconButton:
        button = IconButton(icon, "", self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAutoRepeat(True)
        button.clicked.connect(lambda: self.stepBy(step))
        return button
