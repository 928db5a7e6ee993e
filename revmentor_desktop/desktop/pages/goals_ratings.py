"""The dated ratings of a goal, newest first."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from revmentor_desktop.desktop.models.goal_words import said_of
from revmentor_desktop.desktop.parts.buttons import IconButton
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.spoken import short_day
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.goal import Progress
from revmentor_desktop.journal.sharing import Side


class RatingRow(QWidget):
    """One rating: its day, who gave it, what it was, and the note of it."""

    edit_asked = Signal()
    away_asked = Signal()

    def __init__(self, rating: Progress, first_name: str, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.rating = rating
        who = self.tr("You") if rating.by is Side.ME else first_name
        day = short_day(rating.day, today)
        said = self.tr("{who}: {rating}").format(who=who, rating=said_of(rating))
        when = dress(QLabel(day, self), role="caption", tone="3")
        when.setMinimumWidth(scaled(92))
        value = dress(
            QLabel(said, self),
            role="captionMedium",
            tone="accent" if rating.by is Side.ME else "other",
        )
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
        note = Paragraph(rating.note, "caption", "2", self)
        layout.addWidget(note, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(pen)
        layout.addWidget(away)


def newest_first(progress: Sequence[Progress]) -> list[Progress]:
    """The ratings as they are listed."""
    return sorted(progress, key=lambda rating: rating.day, reverse=True)
