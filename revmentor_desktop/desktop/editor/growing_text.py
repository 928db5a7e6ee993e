"""A field for one thought that is as tall as what it holds."""

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from revmentor_desktop.desktop.editor.pasted import as_source


class GrowingText(QTextEdit):
    """Plain words that wrap; Enter ends them instead of breaking the line.

    `edited` is for a person's changes only. `entered` is Enter, `emptied` is Backspace where
    nothing is left to take away, `left` is the keyboard going elsewhere.
    """

    edited = Signal()
    entered = Signal()
    emptied = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(True)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self._loading = False
        self.textChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    @property
    def words(self) -> str:
        """What it holds, on one line."""
        return " ".join(self.document().toRawText().replace("\u2029", " ").split("\n")).strip()

    def show_words(self, text: str) -> None:
        """Show other words, unless these are they."""
        if text.strip() == self.words:
            return
        self._loading = True
        self.setPlainText(text)
        self._loading = False

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 8, self._wanted_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                event.ignore()
            else:
                self.entered.emit()
        elif event.key() == Qt.Key.Key_Backspace and self.document().isEmpty():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(as_source(source, plain=True).split()))

    def _wanted_height(self) -> int:
        around = self.contentsMargins().top() + self.contentsMargins().bottom()
        frame = self.height() - self.viewport().height() if self.isVisible() else around
        text = max(self.document().size().height(), self.fontMetrics().lineSpacing())
        if self.isVisible() and self.document().isEmpty():
            text = max(text, self._hint_height())
        return round(text + 0.5) + max(0, frame)

    def _hint_height(self) -> int:
        """What the hint of an empty field takes: with large text it wraps, too."""
        room = QRect(0, 0, self.viewport().width(), 10_000)
        wrap = Qt.TextFlag.TextWordWrap
        return self.fontMetrics().boundingRect(room, wrap, self.placeholderText()).height()

    def _grow(self) -> None:
        self.updateGeometry()

    def _changed(self) -> None:
        self.updateGeometry()
        if not self._loading:
            self.edited.emit()
