"""A row of the settings: what it is, a line about it, and what one can do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.dress import dress


class SettingRow(QWidget):
    """Made in code where the number of rows varies; the others stand in the form."""

    def __init__(self, title: str, hint: str, control: QWidget) -> None:
        super().__init__()
        name = dress(QLabel(title), role="rowStrong")
        name.setWordWrap(True)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(1)
        words.addWidget(name)
        words.addWidget(Paragraph(hint, "label", "2"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 12)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)


def show_rows(layout: QVBoxLayout, rows: Sequence[QWidget]) -> None:
    """Put these rows, with lines between them, in place of those that are there."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for number, row in enumerate(rows):
        if number:
            layout.addWidget(Divider())
        layout.addWidget(row)
