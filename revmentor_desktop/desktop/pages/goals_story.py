"""Which goal this one came from, and which it became."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from revmentor_desktop.desktop.parts.flow import FlowBox
from revmentor_desktop.desktop.parts.link_chip import LinkChip
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.goal import Goal


class GoalStory(FlowBox):
    """`went` carries the goal that is to be shown; without another goal it takes no room."""

    went = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: list[LinkChip] = []
        self.hide()

    def show_story(self, came_from: Goal | None, became: Goal | None) -> None:
        """Show what is known of it."""
        self.clear()
        self.chips = []
        for words, goal in ((self.tr("Came from"), came_from), (self.tr("Became"), became)):
            if goal is not None:
                label = dress(QLabel(words, self), role="label", tone="2")
                chip = LinkChip(goal.title, f"{words}: {goal.title}", self)
                chip.clicked.connect(lambda _on=False, goal_id=goal.id: self.went.emit(goal_id))
                self.chips.append(chip)
                for widget in (label, chip):
                    widget.show()
                    self.flow.addWidget(widget)
        self.setVisible(bool(self.chips))
        self.updateGeometry()
