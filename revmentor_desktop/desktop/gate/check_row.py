"""One thing that was checked: its name, what came of it, and a sign for that."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.dress import dress


class CheckRow(QWidget):
    """A tick, a cross, or a dashed ring while it is not known yet."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = IconLabel("circle-dashed", "text3", 16, self, line="row")
        self._words = Paragraph("", "caption", "2", self)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(dress(QLabel(name, self), role="row"))
        lines.addWidget(self._words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)

    def wait(self, words: str) -> None:
        """It is not known yet."""
        self._icon.show_icon("circle-dashed", "text3")
        self._words.say(words)

    def show_result(self, well: bool, words: str) -> None:
        """It is known."""
        if well:
            self._icon.show_icon("check-circle-fill", "accent")
        else:
            self._icon.show_icon("x-circle", "bad")
        self._words.say(words)
