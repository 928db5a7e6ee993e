"""The page of the sessions over a desk of tests, with hands on it."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.delegates.month_view import MonthView
from revmentor_desktop.desktop.pages.sessions import SessionsPage
from revmentor_desktop.desktop.parts.dialog import Dialog
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.session import SessionRow
from revmentor_desktop.operations.mentorships import list_mentorships
from revmentor_desktop.operations.sessions import list_sessions
from revmentor_desktop.support.errors import KnownFailure
from tests.desktop.desks import StagedDesk

D = TypeVar("D", bound=Dialog)
Told = list[tuple[str, Callable[[], None]]]


class Stage:
    """The page over a desk, with where it went and what it told."""

    def __init__(self, desk: StagedDesk, qtbot: QtBot) -> None:
        self.desk = desk
        self.went: list[Place] = []
        self.told: Told = []
        desk.desk.went.connect(self.went.append)
        desk.desk.told.connect(lambda words, undo: self.told.append((words, undo)))
        self.troubles: list[KnownFailure] = []
        desk.desk.troubled.connect(self.troubles.append)
        self.page = SessionsPage(desk.desk)
        qtbot.addWidget(self.page)
        self.page.resize(1024, 800)
        self.page.show()
        people = desk.read(list_mentorships)
        self.whose: ItemId = people[0].id if people else ItemId("")

    def visit(self, item_id: ItemId | None = None) -> None:
        self.page.show_place(Place(PageName.SESSIONS, self.whose, item_id))
        self.settle()

    def settle(self) -> None:
        for _ in range(4):
            self.desk.quiet()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.page.list, key)
        self.settle()

    def view(self, name: str) -> None:
        """Choose timeline, list or calendar."""
        found = self.page.findChildren(QRadioButton)
        next(part for part in found if part.text() == name).click()
        self.settle()

    @property
    def month(self) -> MonthView:
        """The large month."""
        return self.page.calendar.view

    def in_month(self, *keys: Qt.Key) -> None:
        """Keys in the large month."""
        for key in keys:
            QTest.keyClick(self.month, key)
            self.settle()

    def said(self, day: date) -> str:
        """What a screen reader says of a day."""
        model = self.month.month
        return str(model.data(model.index_of(day), Qt.ItemDataRole.AccessibleTextRole))

    def dialogs(self, kind: type[D]) -> list[D]:
        """The dialogs of a kind that are open."""
        self.settle()
        return [one for one in self.page.findChildren(kind) if one.isVisible()]

    def dialog(self, kind: type[D]) -> D:
        """The one that is open."""
        (dialog,) = self.dialogs(kind)
        return dialog

    def rows(self) -> tuple[SessionRow, ...]:
        """What the journal has."""
        return self.desk.read(lambda journal: list_sessions(journal, self.whose))

    def side(self) -> str:
        """Everything the side says."""
        return words_on(self.page.panes()[1])

    def titles(self) -> list[str]:
        return [row.title for row in self.page.model.items]

    def chosen(self) -> str:
        item = self.page.model.item_at(self.page.list.currentIndex())
        return item.title if item else ""


def words_on(widget: QWidget) -> str:
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())
