"""A frame that is locked in the middle of something, and opened again over the same journal."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.parts.dialog import Dialog
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.operations.settings import remember_place
from revmentor_desktop.operations.unfinished import read_unfinished
from tests.desktop.desks import StagedDesk
from tests.desktop.framed import Framed

D = TypeVar("D", bound=Dialog)
P = TypeVar("P", bound=QWidget)


class Locking:
    """A frame that is locked and opened again over the same journal."""

    def __init__(self, desk: StagedDesk, theme: Theme, qtbot: QtBot) -> None:
        self._make: Callable[[], Framed] = lambda: Framed(desk, theme, qtbot)
        self.desk = desk
        self.framed = self._make()

    def lock(self) -> None:
        """What the window does before it closes the journal, then another window over it."""
        view = self.framed.view
        place = view.place
        view.close_dialogs()
        view.flush()
        self.framed.settle()
        assert not view.unsaved
        if place is not None:
            text = place.text()
            self.desk.read(lambda journal: remember_place(journal, text))
        view.hide()
        self.framed = self._make()

    def page(self, kind: type[P], name: PageName, who: str = "") -> P:
        """A page that is gone to."""
        self.framed.go(name, self.framed.mentorship(who) if who else None)
        page = self.framed.view.page(name)
        assert isinstance(page, kind)
        return page

    def shown(self, kind: type[D]) -> D:
        """The one dialog that is open."""
        (dialog,) = self.open
        assert isinstance(dialog, kind)
        return dialog

    @property
    def open(self) -> list[Dialog]:
        self.framed.settle()
        return [one for one in self.framed.view.findChildren(Dialog) if one.isVisible()]

    @property
    def remembered(self) -> int:
        return len(self.desk.read(read_unfinished))


def retype(field: Field, text: str) -> None:
    """Real keys over what was there."""
    field.edit.selectAll()
    QTest.keyClicks(field.edit, text)
