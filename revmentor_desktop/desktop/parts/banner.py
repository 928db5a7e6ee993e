"""A tinted box across a page: what wants a look, or what went wrong, and what to do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.announce import announce
from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.support.errors import KnownFailure

_SIGNS = {"warn": "warning-circle", "bad": "warning-circle", "soft": "info"}


class Banner(QFrame):
    """One sentence and one action; `asked` comes when it is pressed. Hidden until it tells."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("warning-circle", "warn", 16, self)
        self._title = Paragraph("", "rowStrong", "1", self)
        self._hint = Paragraph("", "label", "2", self)
        self.button = Button("", parent=self)
        self.button.clicked.connect(self.asked)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._hint)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(16, 10, 10, 10)
        self.row.setSpacing(12)
        self.row.addWidget(self._icon)
        self.row.addLayout(words, 1)
        self.row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def tell(
        self, title: str, hint: str = "", tone: str = "warn", button: str = "", icon: str = ""
    ) -> None:
        """Show it. `tone` is warn, bad or soft; what is bad is said at once, the rest in turn."""
        dress(self, box=tone)
        hue = "accent_text" if tone == "soft" else tone
        self._icon.show_icon(icon or _SIGNS.get(tone, "info"), hue)
        self._title.say(title)
        self._hint.say(hint)
        self._hint.setVisible(bool(hint))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(f"{title} {hint}".strip())
        self.show()
        announce(self, self.accessibleName(), urgent=tone == "bad")

    def show_failure(self, failure: KnownFailure, button: str = "") -> None:
        """Tell a known failure: what is so, what it means for the words, what to do now."""
        hint = " ".join(part for part in (failure.kept, failure.todo) if part)
        self.tell(failure.what, hint, "bad", button)

    def done(self) -> None:
        """What it told is solved."""
        self.hide()
