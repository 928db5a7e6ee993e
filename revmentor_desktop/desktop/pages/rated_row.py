"""A dated rating in a list: its day, who gave it, what it was, and perhaps a note."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from revmentor_desktop.desktop.parts.buttons import IconButton
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress


class RatedRow(QWidget):
    """`said` is the rating with who gave it; it takes the colour of that side."""

    edit_asked = Signal()
    away_asked = Signal()

    def __init__(self, day: str, said: str, note: str, parent: QWidget, *, mine: bool) -> None:
        super().__init__(parent)
        when = dress(QLabel(day, self), role="caption", tone="3")
        when.setMinimumWidth(scaled(92))
        value = dress(QLabel(said, self), role="captionMedium", tone="accent" if mine else "other")
        value.setMinimumWidth(scaled(120))
        context = self.tr("{day}, {rating}").format(day=day, rating=said)
        pen = IconButton(
            "pencil-simple", self.tr("Change: {rating}").format(rating=context), self, "text3", 14
        )
        away = IconButton(
            "x", self.tr("Throw away: {rating}").format(rating=context), self, "text3", 14
        )
        pen.clicked.connect(self.edit_asked)
        away.clicked.connect(self.away_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(when)
        layout.addWidget(value)
        layout.addWidget(Paragraph(note, "caption", "2", self), 1, Qt.AlignmentFlag.AlignVCenter)
        self._hands = (pen, away)
        for hand in self._hands:
            layout.addWidget(hand)

    def rest(self, rest: bool) -> None:
        """Let it only be read."""
        for hand in self._hands:
            hand.setVisible(not rest)
