"""A field for several lines with its label above and, when it must be, a sentence below."""

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.fields import PRIVATE_TEXT, Told
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress

_TALL = 64


class WordsField(QWidget):
    """Enter begins another line, Tab goes on. However much it holds, it scrolls within itself."""

    def __init__(self, label: str, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.edit = QPlainTextEdit(self)
        self.edit.setProperty("kind", "field")
        self.edit.setTabChangesFocus(True)
        self.edit.setInputMethodHints(PRIVATE_TEXT)
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(label)
        self.edit.setFixedHeight(scaled(_TALL))
        self.told = Told(self)
        name = dress(QLabel(label, self), role="labelMedium")
        name.setBuddy(self.edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (name, self.edit, self.told):
            layout.addWidget(part)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self.told.hide)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.edit.toPlainText()

    def show_text(self, text: str) -> None:
        """Show other words."""
        self.edit.setPlainText(text)

    def tell(self, sentence: str) -> None:
        """Say below it what is missing, and go there."""
        self.told.tell(sentence, wrong=True)
        self.edit.setFocus()
