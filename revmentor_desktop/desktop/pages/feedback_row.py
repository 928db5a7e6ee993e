"""One piece of feedback in the list."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from revmentor_desktop.desktop.models.feedback_words import second_line, sort_word, spoken_row
from revmentor_desktop.desktop.parts.chips import StateChip
from revmentor_desktop.desktop.parts.click_row import ClickRow
from revmentor_desktop.desktop.parts.icon_disc import IconDisc
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.feedback import Direction
from revmentor_desktop.operations.feedback import FeedbackRow


class FeedbackLine(ClickRow):
    """Which way it went, what it said, whose and when. `stepped` is an arrow up or down."""

    stepped = Signal(int)

    def __init__(self, row: FeedbackRow, name: str, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        feedback = row.feedback
        given = feedback.direction is Direction.GIVEN
        self.setProperty("reads", True)
        self.setAccessibleName(spoken_row(row, name, today))
        arrow = IconDisc(
            "arrow-up-right" if given else "arrow-down-left",
            "accent_text" if given else "other_text",
            "soft" if given else "other_soft",
            self,
        )
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Paragraph(feedback.headline, "rowStrong", "1", self))
        words.addWidget(Paragraph(second_line(row, name, today), "caption", "2", self))
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 12, 12, 12)
        line.setSpacing(14)
        line.addWidget(arrow, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(words, 1)
        line.addWidget(StateChip(sort_word(feedback.sort), "grey", "", self))

    def mark(self, *, chosen: bool) -> None:
        """Show whether this is the one at length."""
        dress(self, box="soft" if chosen else "row")
        self.setAccessibleDescription(self.tr("Chosen") if chosen else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)
