"""Goals at a glance: how far each is, and how its owner feels about it over time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.pages.today_words import goal_words
from revmentor_desktop.desktop.parts.bars import ProgressBar
from revmentor_desktop.desktop.parts.buttons import LinkButton
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.parts.click_row import ClickRow
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.sparkline import Sparkline
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.operations.today import GoalGlance

MOST = 3


class GoalRow(ClickRow):
    """One goal; a press opens it."""

    def __init__(self, glance: GoalGlance, parent: QWidget) -> None:
        super().__init__(parent)
        goal = glance.goal
        tone = "accent" if goal.owner is Side.ME else "other"
        words = goal_words(goal, glance.mentorship)
        bar = ProgressBar(self)
        bar.show_part(goal.reached, len(goal.milestones), tone, words)
        line = Sparkline(self)
        line.show_values([float(value) for value in glance.values], tone, self._ratings(glance))
        line.setVisible(bool(glance.values))
        self.setAccessibleName(f"{goal.title}, {words}")
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 6, 8, 7)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.addWidget(Paragraph(goal.title, "row", "1", self), 0, 0)
        grid.addWidget(bar, 1, 0)
        grid.addWidget(Paragraph(words, "caption", "2", self), 2, 0)
        grid.addWidget(line, 0, 1, 3, 1, Qt.AlignmentFlag.AlignVCenter)

    def _ratings(self, glance: GoalGlance) -> str:
        """The line in words."""
        if not glance.values:
            return self.tr("Not rated yet")
        first, last = glance.values[0], glance.values[-1]
        if len(glance.values) == 1:
            return self.tr("Rated {value} of 5").format(value=last)
        return self.tr("Rated {first} of 5 at first, {last} now").format(first=first, last=last)


class GoalsCard(Card):
    """The first goals of whoever one meets next. `opened` carries a goal, `all_asked` asks for all.

    Goals of others fill the card where there are fewer than three.
    """

    opened = Signal(object)
    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[GoalGlance, ...] = ()
        self.all = LinkButton(self.tr("All goals"), self)
        self.all.clicked.connect(self.all_asked)
        title = dress(QLabel(self.tr("Goals at a glance"), self), role="rowStrong")
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.all)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.setContentsMargins(12, 16, 12, 10)
        self.body.setSpacing(2)
        self.body.addLayout(head)
        self.body.addLayout(self._rows)

    def show_goals(self, glances: tuple[GoalGlance, ...]) -> None:
        """Show these."""
        self.setVisible(bool(glances))
        if glances == self._shown:
            return
        self._shown = glances
        while (taken := self._rows.takeAt(0)) is not None:
            widget = taken.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for glance in glances:
            row = GoalRow(glance, self)
            row.clicked.connect(lambda one=glance: self.opened.emit(one))
            self._rows.addWidget(row)


def at_a_glance(glances: tuple[GoalGlance, ...], first: str | None) -> tuple[GoalGlance, ...]:
    """Which goals the card shows: those with the person one meets next come first."""
    near = [one for one in glances if one.mentorship.id == first]
    far = [one for one in glances if one.mentorship.id != first]
    return tuple((near + far)[:MOST])
