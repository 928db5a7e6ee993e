"""How a mentor sees their own part, area by area; only ever for oneself (P46)."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from revmentor_desktop.desktop.models.check_in_words import rating_words
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.private_panel import PrivatePanel
from revmentor_desktop.desktop.parts.rating import RatingDots
from revmentor_desktop.desktop.parts.sparkline import Sparkline
from revmentor_desktop.journal.self_evaluation import SelfArea, SelfRating


class OwnPart(PrivatePanel):
    """`rated` carries an area and today's rating, or None when it is taken back."""

    rated = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title.setText(self.tr("Your own part"))
        self.say_open(self.tr("Only for you, over time."))
        self.dots: dict[SelfArea, RatingDots] = {}
        self.lines: dict[SelfArea, Sparkline] = {}
        inside = QWidget(self)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for row, area in enumerate(SelfArea):
            dots = self.dots[area] = RatingDots(area.words, rating_words(), inside, small=True)
            line = self.lines[area] = Sparkline(inside)
            words = Paragraph(area.words, "body", "1", inside)
            for column, widget in enumerate((words, line, dots)):
                grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignVCenter)
            dots.rated.connect(lambda value, area=area: self.rated.emit(area, value))
        self.body.addWidget(inside)

    def show_ratings(self, ratings: Mapping[SelfArea, tuple[SelfRating, ...]], today: date) -> None:
        """Show today's ratings, and how they went before."""
        for area, dots in self.dots.items():
            known = ratings.get(area, ())
            now = next((one.value for one in known if one.day == today), None)
            dots.show_value(now)
            values = [float(one.value) for one in known]
            words = ", ".join(str(one.value) for one in known)
            said = self.tr("{area}: {values}").format(area=area.words, values=words)
            self.lines[area].show_values(values, "accent", said if words else "")
