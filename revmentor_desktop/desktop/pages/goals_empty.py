"""No goal yet: what this page is for, and examples of both sides to begin with."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.models.goal_examples import GoalExample, goal_examples
from revmentor_desktop.desktop.parts.avatar import Avatar
from revmentor_desktop.desktop.parts.card import ClickCard
from revmentor_desktop.desktop.parts.empty_state import EmptyState
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.sharing import Side

_BESIDE = 560


class GoalsEmpty(QWidget):
    """`asked` wants a new goal; `begun` carries the example that one begins with."""

    asked = Signal()
    begun = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.examples: list[ClickCard] = []
        self.state = EmptyState(
            "target",
            self.tr("No goals yet"),
            self.tr("One for each of you is a good start: what shall be different by summer?"),
            self.tr("New goal"),
            self,
        )
        self.state.asked.connect(self.asked)
        self.like = dress(QLabel(self.tr("Goals of others, to begin with"), self), role="rowStrong")
        self._columns: QBoxLayout = QHBoxLayout()
        self._columns.setSpacing(12)
        self._halves = {side: QVBoxLayout() for side in Side}
        for half in self._halves.values():
            half.setSpacing(12)
            self._columns.addLayout(half, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 20, 0, 24)
        rows.setSpacing(12)
        rows.addWidget(self.state)
        rows.addSpacing(8)
        rows.addWidget(self.like)
        rows.addLayout(self._columns)

    def show_examples(self, mentorship: Mentorship, owner: str) -> None:
        """Examples of the two of this mentorship."""
        for card in self.examples:
            card.hide()
            card.deleteLater()
        self.examples = [
            self._card(example, mentorship, owner) for example in goal_examples(mentorship)
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= scaled(_BESIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if beside else down)

    def _card(self, example: GoalExample, mentorship: Mentorship, owner: str) -> ClickCard:
        card, mine = ClickCard(self), example.owner is Side.ME
        face = Avatar(20, card)
        face.show_person(owner if mine else mentorship.counterpart, "me" if mine else "here")
        whose = self.tr("Yours") if mine else self.tr("{name}’s").format(name=mentorship.first_name)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(face)
        top.addWidget(dress(QLabel(whose, card), role="label", tone="2"))
        top.addStretch(1)
        card.body.setContentsMargins(17, 14, 17, 14)
        card.body.setSpacing(6)
        card.body.addLayout(top)
        card.body.addWidget(Paragraph(example.title, "rowStrong", "1", card))
        card.body.addWidget(Paragraph(example.measure, "label", "2", card))
        said = self.tr("Begin with: {whose}, {goal}. {measure}")
        card.setAccessibleName(
            said.format(whose=whose, goal=example.title, measure=example.measure)
        )
        card.clicked.connect(lambda: self.begun.emit(example))
        self._halves[example.owner].addWidget(card, 0, Qt.AlignmentFlag.AlignTop)
        card.show()
        return card
