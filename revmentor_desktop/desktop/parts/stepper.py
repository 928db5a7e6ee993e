"""A row of choices one steps through with minus and plus: how often, how long."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QSpinBox, QWidget

from revmentor_desktop.desktop.parts.buttons import IconButton
from revmentor_desktop.desktop.theme.current import mirrored, scaled
from revmentor_desktop.desktop.theme.fonts import font

_SIDE = 36
_EDGE = 5


class Stepper(QSpinBox):
    """Shows one of several words. Arrow keys, Home and End step; so do the two buttons.

    It is a spin box to those who hear it, and nothing can be typed. `chosen` tells the new place
    in the row.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ("",)
        self.setProperty("radius", 8)
        self.setRange(0, 0)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line = self.lineEdit()
        line.setReadOnly(True)
        line.setProperty("kind", "bare")
        line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line.selectionChanged.connect(lambda: self.lineEdit().deselect())
        self._less = self._button("minus", -1)
        self._more = self._button("plus", 1)
        self.valueChanged.connect(self._changed)

    @property
    def index(self) -> int:
        """The place of what is shown."""
        return self.value()

    def show_choices(self, words: Sequence[str], index: int) -> None:
        """Take the words to step through and show one of them; nothing is told."""
        self._words = tuple(words)
        told = self.blockSignals(True)
        self.setRange(0, len(self._words) - 1)
        self.setValue(index)
        self.lineEdit().setText(self.textFromValue(self.value()))
        self.blockSignals(told)
        self._follow()
        self.updateGeometry()

    def call(self, name: str, less: str, more: str) -> None:
        """Name it and its two buttons, with their context."""
        self.setAccessibleName(name)
        self._less.call(less)
        self._more.call(more)

    def textFromValue(self, value: int) -> str:  # noqa: N802  # Qt's name
        return self._words[value]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Right:
                self.stepBy(-1 if mirrored(self) else 1)
            case Qt.Key.Key_Left:
                self.stepBy(1 if mirrored(self) else -1)
            case Qt.Key.Key_Home:
                self.setValue(self.minimum())
            case Qt.Key.Key_End:
                self.setValue(self.maximum())
            case _:
                super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        face = QFontMetrics(font("row"))
        widest = max(face.horizontalAdvance(word) for word in self._words)
        return QSize(widest + 2 * scaled(_SIDE) + 24, max(40, scaled(40)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._place()

    def _place(self) -> None:
        """Put the buttons at the ends and the words between: the style leaves them no room."""
        size = self._less.sizeHint()
        top, far = (self.height() - size.height()) // 2, self.width() - _EDGE - size.width()
        first, last = (self._more, self._less) if mirrored(self) else (self._less, self._more)
        first.setGeometry(_EDGE, top, size.width(), size.height())
        last.setGeometry(far, top, size.width(), size.height())
        start = _EDGE + size.width()
        self.lineEdit().setGeometry(start, 2, far - start, self.height() - 4)

    def _changed(self, index: int) -> None:
        self._follow()
        self.chosen.emit(index)

    def _follow(self) -> None:
        self._less.setEnabled(self.value() > self.minimum())
        self._more.setEnabled(self.value() < self.maximum())

    def _button(self, icon: str, step: int) -> IconButton:
        button = IconButton(icon, "", self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAutoRepeat(True)
        button.clicked.connect(lambda: self.stepBy(step))
        return button
