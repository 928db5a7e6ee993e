"""Hands on the page of goals."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog

from revmentor_desktop.desktop.pages.goals import GoalsPage
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.journal.goal import Goal
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.operations.goals import list_goals, read_goal
from revmentor_desktop.operations.mentorships import list_mentorships
from tests.desktop.desks import StagedDesk

D = TypeVar("D", bound=QDialog)


class Goals:
    """The page, the desk below it, and hands on both."""

    def __init__(self, staged: StagedDesk) -> None:
        self.staged = staged
        self.told: list[tuple[str, Callable[[], None] | None]] = []
        staged.desk.told.connect(lambda sentence, undo: self.told.append((sentence, undo)))
        self.page = GoalsPage(staged.desk)
        self.page.resize(1024, 800)
        self.page.show()
        people = {one.first_name: one for one in staged.read(list_mentorships)}
        self.amara = people["Amara"]
        self.show(self.amara)

    def show(self, whose: Mentorship) -> None:
        self.page.show_place(Place(PageName.GOALS, whose.id))
        self.settle()

    def settle(self) -> None:
        """Wait until what was done is done, and shown."""
        for _ in range(3):
            self.staged.quiet()
            QApplication.processEvents()

    def dialog(self, kind: type[D]) -> D:
        found = [one for one in self.page.findChildren(kind) if one.isVisible()]
        assert found
        return found[-1]

    def all(self, whose: Mentorship | None = None) -> tuple[Goal, ...]:
        wanted = (whose or self.amara).id
        return self.staged.read(lambda journal: list_goals(journal, mentorship_id=wanted))

    def named(self, title: str) -> Goal:
        return next(goal for goal in self.all() if goal.title == title)

    def choose(self, title: str) -> Goal:
        goal = self.named(title)
        self.page.cards[goal.id].clicked.emit()
        self.settle()
        return goal

    def choose_in_menu(self, words: str) -> None:
        """Something of the goal's own menu."""
        menu = self.page.detail.open_menu()
        action = next(one for one in menu.actions() if one.text() == words)
        action.trigger()
        menu.close()
        self.settle()

    def undo(self) -> None:
        undo = self.told[-1][1]
        assert undo is not None
        undo()
        self.settle()

    def now(self) -> Goal:
        """The goal that is shown, as the journal has it."""
        shown = self.page.goal
        assert shown is not None
        return self.staged.read(lambda journal: read_goal(journal, shown.id))

    def titles(self) -> list[str]:
        """The milestones as they are shown."""
        return [row.words.text() for row in self.page.detail.steps.rows]
