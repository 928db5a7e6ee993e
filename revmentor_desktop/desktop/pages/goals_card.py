"""A goal as a card in the list."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.models.goal_words import (
    ending_word,
    how_far,
    how_far_spoken,
    next_step,
    rated_spoken,
    whose,
)
from revmentor_desktop.desktop.parts.avatar import Avatar
from revmentor_desktop.desktop.parts.bars import ProgressBar
from revmentor_desktop.desktop.parts.card import ClickCard
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.sparkline import Sparkline
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.goal import Goal
from revmentor_desktop.journal.goal_chart import values_of
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.sharing import Side


class GoalCard(ClickCard):
    """Whose it is, how far it is, what is next, and how its owner rated it over time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.face = Avatar(20, self)
        self.whose = dress(QLabel(self), role="label", tone="2")
        self.far = dress(QLabel(self), role="labelMedium", tone="1")
        self.title = Paragraph("", "rowStrong", "1", self)
        self.bar = ProgressBar(self)
        self.next = Paragraph("", "label", "2", self)
        self.line = Sparkline(self)
        self._lay_out()

    def show_goal(self, goal: Goal, mentorship: Mentorship, owner: str) -> None:
        """Show a goal of these two."""
        mine = goal.owner is Side.ME
        tone = "accent" if mine else "other"
        self.face.show_person(owner if mine else mentorship.counterpart, "me" if mine else "here")
        self.whose.setText(whose(goal, mentorship.first_name))
        self.far.setText(how_far(goal))
        self.title.say(goal.title)
        self.bar.show_part(goal.reached, len(goal.milestones), tone, how_far_spoken(goal))
        said = ending_word(goal.ending) if goal.ending else next_step(goal)
        self.next.say(said)
        self.line.show_values(values_of(goal.progress, goal.owner), tone)
        parts = (self.whose.text(), goal.title, how_far_spoken(goal), said, rated_spoken(goal))
        self.setAccessibleName(", ".join(parts))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.face)
        top.addWidget(self.whose)
        top.addStretch(1)
        top.addWidget(self.far)
        low = QVBoxLayout()
        low.setSpacing(8)
        low.addWidget(self.bar)
        low.addWidget(self.next)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addLayout(low, 1)
        foot.addWidget(self.line)
        self.body.setContentsMargins(17, 14, 17, 14)
        self.body.setSpacing(10)
        self.body.addLayout(top)
        self.body.addWidget(self.title)
        self.body.addLayout(foot)
