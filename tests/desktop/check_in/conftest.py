"""The page of check-ins in its frame, and hands on it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.pages.check_in import CheckInsPage
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.journal.check_in import CheckIn
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.open_journal import OpenJournal
from tests.desktop.desks import StagedDesk
from tests.desktop.framed import Framed


class Hands:
    """The window at somebody's check-ins."""

    def __init__(self, framed: Framed, whose: str = "Amara") -> None:
        self.framed = framed
        self.whose = framed.mentorship(whose)
        self.told: list[tuple[str, Callable[[], None] | None]] = []
        framed.view.desk.told.connect(lambda words, undo: self.told.append((words, undo)))
        framed.go(PageName.CHECK_IN, self.whose)

    @property
    def page(self) -> CheckInsPage:
        found = self.framed.view.page(PageName.CHECK_IN)
        assert isinstance(found, CheckInsPage)
        return found

    @property
    def begun(self) -> CheckIn:
        """The one that is not finished, as the journal knows it."""
        found = self.all()
        return next(one for one in reversed(found) if one.finished_on is None)

    def all(self) -> tuple[CheckIn, ...]:
        return self.framed.desk.read(lambda journal: journal.store.check_ins.all(self.whose.id))

    def do(self, task: Callable[[OpenJournal, ItemId], object]) -> None:
        """Something done elsewhere; the page looks anew."""
        self.framed.view.desk.change(task)(self.whose.id)
        self.framed.settle()

    def show(self, item: ItemId | None = None) -> None:
        self.framed.view.ways.go(Place(PageName.CHECK_IN, self.whose.id, item))
        self.framed.settle()

    def keys(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.framed.press(key)

    def press(self, name: str) -> None:
        self.framed.click(self.framed.button(name, self.page))

    def shown(self) -> str:
        return self.framed.read_on_screen(self.page)

    def save(self) -> None:
        self.page.flush()
        self.framed.settle()

    def undo(self) -> None:
        """Undo of what was told last."""
        undo = self.told[-1][1]
        assert undo is not None
        undo()
        self.framed.settle()


@pytest.fixture
def hands(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> Hands:
    """At Amara's check-ins."""
    return Hands(Framed(sample_desk, theme, qtbot))
