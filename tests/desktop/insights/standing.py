"""Hands on how somebody's mentorship stands, in the window."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel

from revmentor_desktop.desktop.dialogs.read_from import AsTable, ReadFrom
from revmentor_desktop.desktop.pages.insights import InsightsPage
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.journal.question import Habit
from tests.desktop.framed import Framed


class Hands:
    """The window at how somebody's mentorship stands."""

    def __init__(self, framed: Framed, whose: str = "Amara") -> None:
        self.framed = framed
        self.whose = framed.mentorship(whose)
        self.told: list[tuple[str, Callable[[], None] | None]] = []
        framed.view.desk.told.connect(lambda words, undo: self.told.append((words, undo)))
        framed.go(PageName.INSIGHTS, self.whose)

    @property
    def page(self) -> InsightsPage:
        found = self.framed.view.page(PageName.INSIGHTS)
        assert isinstance(found, InsightsPage)
        return found

    def card(self, habit: Habit) -> str:
        return self.page.habits[habit].accessibleName()

    def behind(self, habit: Habit) -> ReadFrom:
        self.framed.click(self.page.habits[habit])
        return self.framed.dialog(ReadFrom)

    def undo(self) -> None:
        undo = self.told[-1][1]
        assert undo is not None
        undo()
        self.framed.settle()


def words_of(root: ReadFrom | AsTable) -> str:
    """All words a dialog shows."""
    return "\n".join(one.text() for one in root.findChildren(QLabel) if one.isVisible())
