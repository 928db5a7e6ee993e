"""New milestones of goals: what could not be kept stays with the goal it was typed for."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.pages.goals_commands import GoalCommands
from revmentor_desktop.desktop.pages.goals_detail import GoalDetail
from revmentor_desktop.journal.goal import Goal
from revmentor_desktop.support.errors import KnownFailure


class MilestoneAdding(QObject):
    """`shown` gives the goal at length, in whose line one types."""

    def __init__(
        self,
        desk: Desk,
        commands: GoalCommands,
        detail: GoalDetail,
        shown: Callable[[], Goal | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._commands = commands
        self._steps = detail.steps
        self._shown = shown
        self._under_way = 0
        self._refused: list[tuple[Goal, str]] = []
        self._steps.added.connect(self._add)
        commands.done.connect(self._done)

    @property
    def unsaved(self) -> bool:
        """Whether anything typed is not in the journal."""
        return bool(self._under_way or self._refused or self._steps.new.words)

    def flush(self) -> None:
        """Keep what is typed, and what could not be kept before."""
        refused, self._refused = self._refused, []
        self._steps.commit()
        for goal, words in refused:
            self._keep(goal, words)

    def _add(self, words: str) -> None:
        goal = self._shown()
        if goal is not None:
            self._keep(goal, words)

    def _keep(self, goal: Goal, words: str) -> None:
        self._under_way += 1
        self._commands.add_milestone(goal, words, lambda failure: self._lost(goal, words, failure))

    def _lost(self, goal: Goal, words: str, failure: KnownFailure) -> None:
        """The words stand in the line again, or wait while another goal is shown; why is told."""
        self._under_way = 0
        shown = self._shown()
        if shown is not None and shown.id == goal.id:
            self._steps.show_again(words)
        else:
            self._refused.append((goal, words))
        self._desk.trouble(failure)

    def _done(self, _goal: Goal | None) -> None:
        self._under_way = 0
