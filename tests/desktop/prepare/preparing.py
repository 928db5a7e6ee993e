"""Hands on the page of an agenda, and what the journal says of it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from revmentor_desktop.desktop.pages.prepare import PreparePage
from revmentor_desktop.desktop.pages.prepare_idea_row import IdeaRow
from revmentor_desktop.desktop.pages.prepare_row import AgendaLineRow
from revmentor_desktop.desktop.pages.topics import TopicsPage
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.agenda_page import AgendaPage, read_agenda
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import next_planned, take_off
from revmentor_desktop.operations.topics import list_topics
from tests.desktop.framed import Framed

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
CLOSING = "One thing to keep, one thing to change"


@dataclass(slots=True)
class Preparing:
    """The frame with the page of the next meeting of somebody on it."""

    frame: Framed
    whose: str

    @property
    def page(self) -> PreparePage:
        page = self.frame.view.stack.shown
        assert isinstance(page, PreparePage)
        return page

    @property
    def person_id(self) -> ItemId:
        return self.frame.mentorship(self.whose).id

    @property
    def session_id(self) -> ItemId:
        whose = self.person_id
        found = self.frame.desk.read(lambda journal: next_planned(journal, whose))
        assert found is not None
        return ItemId(found.id)

    @property
    def agenda(self) -> AgendaPage:
        """The agenda as the journal has it."""
        session = self.session_id
        return self.frame.desk.read(lambda journal: read_agenda(journal, session))

    @property
    def lines(self) -> list[str]:
        return [row.line.text for row in self.agenda.rows]

    @property
    def shown(self) -> list[str]:
        """The lines on the page, from the top."""
        return [row.title for row in self.page.sheet.list.rows]

    @property
    def topics(self) -> list[str]:
        """The topics that wait, by rank."""
        whose = self.person_id

        def texts(journal: OpenJournal) -> list[str]:
            rows = list_topics(journal, mentorship_id=whose, open_only=True)
            return [row.topic.text for row in rows]

        return self.frame.desk.read(texts)

    @property
    def ideas(self) -> list[str]:
        return [row.title for row in self.page.side.ideas.rows]

    @property
    def toast(self) -> str:
        return self.frame.read_on_screen(self.frame.view.messages.toast)

    def row(self, at: int) -> AgendaLineRow:
        return self.page.sheet.list.rows[at]

    def idea(self, title: str) -> IdeaRow:
        return next(row for row in self.page.side.ideas.rows if row.title == title)

    def clear(self) -> None:
        """Take every line off, as if nobody had built it yet."""
        session = self.session_id

        def off(journal: OpenJournal) -> None:
            for row in read_agenda(journal, session).rows:
                take_off(journal, row.line.id)

        self.change(off)

    def change(self, task: Callable[[OpenJournal], object]) -> None:
        """Something is changed elsewhere, and the page hears of it."""
        self.frame.desk.read(task)
        self.frame.view.desk.changed.emit()
        self.frame.settle()

    def undo(self) -> None:
        self.frame.press(Qt.Key.Key_Z, CTRL)

    def add(self, words: str) -> None:
        """Type a topic at the end of the agenda, and press Enter."""
        field = self.page.sheet.add.field
        field.setFocus()
        QTest.keyClicks(field, words)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.frame.settle()

    def choose(self, row: AgendaLineRow, words: str) -> None:
        """One of the things in the menu of a line."""
        row.more.click()
        menu = next(one for one in self.page.findChildren(QMenu) if one.isVisible())
        menu_action(menu, words).trigger()
        menu.close()
        self.frame.settle()

    def to_topics(self) -> TopicsPage:
        self.frame.go(PageName.TOPICS, self.frame.mentorship(self.whose))
        page = self.frame.view.stack.shown
        assert isinstance(page, TopicsPage)
        return page


def menu_action(menu: QMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == words)


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found
