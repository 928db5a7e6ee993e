"""The cards of a page of goals: the open ones, and unfolded the closed ones."""

from PySide6.QtCore import QObject, Signal

from revmentor_desktop.desktop.forms.goals import Ui_Goals
from revmentor_desktop.desktop.models.goal_words import closed_words
from revmentor_desktop.desktop.pages.goals_card import GoalCard
from revmentor_desktop.journal.goal import Goal
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.goals_seen import SeenGoals


class GoalCards(QObject):
    """Fills the list of a page's form. `picked` carries the goal of a card that is pressed."""

    picked = Signal(str)

    def __init__(self, form: Ui_Goals, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self.of: dict[ItemId, GoalCard] = {}
        self._goals: tuple[Goal, ...] = ()
        for button in (form.closed_button, form.closed_caret):
            button.setProperty("reads", True)
        form.closed_caret.clicked.connect(form.closed_button.click)
        form.closed_button.toggled.connect(lambda _on: self._unfold())

    def show_goals(self, seen: SeenGoals, chosen: ItemId | None) -> None:
        """A card for each goal in its place; what is known already is kept."""
        self._goals = seen.goals
        for goal_id in self.of.keys() - {goal.id for goal in seen.goals}:
            card = self.of.pop(goal_id)
            card.hide()
            card.deleteLater()
        closed = [goal for goal in seen.goals if goal.ending]
        for goal in seen.goals:
            card = self.of.get(goal.id) or self._new_card(goal.id)
            card.show_goal(goal, seen.mentorship, seen.owner)
            (self._form.closed if goal.ending else self._form.cards).addWidget(card)
        self._form.closed_button.setText(closed_words(closed))
        self._form.closed_caret.call(self._form.closed_button.text())
        for button in (self._form.closed_button, self._form.closed_caret):
            button.setVisible(bool(closed))
        self.choose(chosen)
        self._unfold()

    def choose(self, chosen: ItemId | None) -> None:
        """Which one is shown at length; a closed one unfolds the closed ones."""
        for goal in self._goals:
            self.of[goal.id].choose(goal.id == chosen)
            if goal.id == chosen and goal.ending:
                self._form.closed_button.setChecked(True)

    def _new_card(self, goal_id: ItemId) -> GoalCard:
        card = self.of[goal_id] = GoalCard(self._form.cards_content)
        card.clicked.connect(lambda: self.picked.emit(goal_id))
        return card

    def _unfold(self) -> None:
        """Show the closed goals, or only how many there are."""
        shown = self._form.closed_button.isChecked()
        self._form.closed_caret.show_icon("caret-down" if shown else "caret-right")
        for goal in self._goals:
            self.of[goal.id].setVisible(goal.ending is None or shown)
