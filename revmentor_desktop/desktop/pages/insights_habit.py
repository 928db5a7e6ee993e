"""One of the six habits as a card: its figure, its trend, its state, and what to do (08)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.models.insight_words import (
    ICONS,
    SOON,
    dots_words,
    figure_words,
    heard_figure,
    state_words,
    trend_words,
)
from revmentor_desktop.desktop.parts.bars import SegmentedBar
from revmentor_desktop.desktop.parts.card import ClickCard
from revmentor_desktop.desktop.parts.chips import StateChip
from revmentor_desktop.desktop.parts.dots import KeptDots
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.sparkline import Sparkline
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.desktop.theme.fonts import line_height
from revmentor_desktop.journal.habits import HabitFigure
from revmentor_desktop.journal.mentorship import Role
from revmentor_desktop.journal.question import Habit
from revmentor_desktop.operations.insights import HabitCard, Insights

_BAR = 92


class HabitBox(ClickCard):
    """A press shows what the figure was read from."""

    def __init__(self, habit: Habit, parent: QWidget) -> None:
        super().__init__(parent)
        self.habit = habit
        self.setProperty("reads", True)
        self.name = dress(QLabel(habit.label, self), role="labelStrong", tone="1")
        self.name.setWordWrap(True)
        self.chip = StateChip("", "grey", "", self)
        self.figure = dress(QLabel(self), role="titleSmall", tone="1")
        self.unit = dress(QLabel(self), role="label", tone="2")
        self.line = Sparkline(self)
        self.share = SegmentedBar(self)
        self.dots = KeptDots(self)
        self.sentence = Paragraph("", "label", "2", self)
        self._lay_out()

    def show_card(self, card: HabitCard, found: Insights) -> None:
        """Show the habit as it stands."""
        figure, words = card.figure, card.words
        self.chip.say(*state_words(card, found))
        number, unit = figure_words(figure)
        self.figure.setText(number)
        self.figure.setVisible(bool(number))
        self.unit.setText(unit)
        self.unit.setVisible(bool(unit))
        said = f"{words.sentence} {words.todo}".strip()
        self.sentence.say(said)
        self._show_picture(figure, found)
        heard = (self.habit.label, self.chip.text(), heard_figure(figure), said)
        self.setAccessibleName(". ".join(heard))

    def _show_picture(self, figure: HabitFigure, found: Insights) -> None:
        values = [value for value in figure.trend if value is not None]
        rated = self.habit in (Habit.OPEN, Habit.HONEST, Habit.ENGAGED)
        self.line.setVisible(rated and figure.value is not None)
        self.line.show_values(values, "accent", trend_words(figure), within=(1, figure.whole))
        leads = self.habit is Habit.MENTEE_LEADS and figure.value is not None
        self.share.setVisible(leads)
        if leads and figure.value is not None:
            mentee = "other" if found.mentorship.my_role is Role.MENTOR else "accent"
            mentor = "accent" if mentee == "other" else "other"
            pieces = [(figure.value, mentee), (100 - figure.value, mentor)]
            self.share.show_pieces(pieces, 100, heard_figure(figure))
            self.share.setFixedWidth(scaled(_BAR))
        self.dots.setVisible(self.habit is Habit.CHECK_INS)
        soon = found.due is not None and (found.due - found.day).days <= SOON
        self.dots.show_kept(
            [bool(value) for value in figure.trend] if self.habit is Habit.CHECK_INS else [],
            coming=soon and found.mentorship.archived_on is None,
            words=dots_words(figure),
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel(ICONS[self.habit], "text2", 16, self, line="labelStrong"))
        head.addWidget(self.name, 1)
        head.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        bottom = Qt.AlignmentFlag.AlignBottom
        figures = QHBoxLayout()
        figures.setSpacing(7)
        figures.addWidget(self.figure, 0, bottom)
        figures.addWidget(self.unit, 0, bottom)
        figures.addStretch(1)
        for picture in (self.line, self.share, self.dots):
            figures.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        figures.addStrut(line_height("titleSmall"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 13, 18, 15)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addSpacing(7)
        rows.addLayout(figures)
        rows.addSpacing(5)
        rows.addWidget(self.sentence)
        rows.addStretch(1)
