"""A write-up page on a real journal, with what tests do to it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from revmentor_desktop.desktop.pages.write_up import WriteUpPage
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.saving import SaveState
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.operations.mentorships import list_mentorships
from revmentor_desktop.operations.sessions import SessionPage, list_sessions, read_session
from revmentor_desktop.support.errors import KnownFailure
from tests.desktop.desks import StagedDesk, wait_until

D = TypeVar("D", bound=QDialog)

NINTH = date(2026, 6, 9)
"""The day of the session of the pictures, which waits to be written up."""


@dataclass
class Told:
    """What the window was asked to say."""

    sentences: list[str] = field(default_factory=list)
    undos: list[Callable[[], None] | None] = field(default_factory=list)
    troubles: list[KnownFailure] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)

    def take(self, sentence: str, undo: Callable[[], None] | None) -> None:
        """Remember a toast."""
        self.sentences.append(sentence)
        self.undos.append(undo)

    def undo(self) -> None:
        """Press Undo in the last toast."""
        undo = self.undos[-1]
        assert undo is not None
        undo()


class Writing:
    """The page, the desk below it, and hands on both."""

    def __init__(self, staged: StagedDesk) -> None:
        self.staged = staged
        self.desk = staged.desk
        self.told = Told()
        self.desk.told.connect(self.told.take)
        self.desk.troubled.connect(self.told.troubles.append)
        self.desk.went.connect(self.told.places.append)
        self.page = WriteUpPage(self.desk)
        self.page.resize(1024, 800)
        self.page.show()
        self.people = {one.first_name: one for one in staged.read(list_mentorships)}

    @property
    def jonas(self) -> Mentorship:
        """Whom the session of the pictures was with."""
        return self.people["Jonas"]

    def id_of(self, day: date, whose: Mentorship | None = None) -> ItemId:
        """The session of a day."""
        return self.id_in(self.staged, (whose or self.jonas).id, day)

    @staticmethod
    def id_in(staged: StagedDesk, whose: ItemId, day: date) -> ItemId:
        """The session with somebody on a day."""
        rows = staged.read(lambda journal: list_sessions(journal, whose))
        return next(row.id for row in rows if row.when.day == day)

    def open(self, day: date = NINTH, whose: Mentorship | None = None) -> ItemId:
        """Show the session of a day."""
        whom = whose or self.jonas
        item_id = self.id_of(day, whom)
        self.show(Place(PageName.WRITE_UP, whom.id, item_id))
        return item_id

    def open_new(self, whose: Mentorship | None = None) -> None:
        """Begin a new session."""
        self.show(Place(PageName.WRITE_UP, (whose or self.jonas).id))

    def show(self, place: Place) -> None:
        """Show a place and wait until it is there."""
        self.page.show_place(place)
        self.staged.quiet()
        wait_until(self.page.isEnabled, "the session to be shown")

    def keys(self, text: str, into: QWidget | None = None) -> None:
        """Real keys, at the end of the text unless told otherwise."""
        QTest.keyClicks(into or self.page.sheet.editor, text)

    def press(self, key: Qt.Key, into: QWidget | None = None) -> None:
        """One real key."""
        QTest.keyClick(into or self.page.sheet.editor, key)

    def saved(self) -> None:
        """Wait until everything typed is on the disk, by the page's own saving."""
        wait_until(lambda: not self.page.unsaved, "everything to be saved")
        self.staged.quiet()

    def flushed(self) -> None:
        """Save at once, as leaving, locking and closing do."""
        self.page.flush()
        self.staged.quiet()
        self.saved()

    def in_journal(self, item_id: ItemId | None = None) -> SessionPage:
        """The session as the journal has it."""
        wanted = item_id or (self.page.place.item_id if self.page.place else None)
        assert wanted is not None
        return self.staged.read(lambda journal: read_session(journal, wanted))

    def dialog(self, kind: type[D]) -> D:
        """The open dialog of a kind."""
        wait_until(lambda: self._open(kind) is not None, f"{kind.__name__} to open")
        found = self._open(kind)
        assert found is not None
        return found

    def state(self) -> tuple[SaveState, str]:
        """Where saving stands, and what the page says of it."""
        assert self.page.saver is not None
        return self.page.saver.state, self.page.sheet.state.words

    def _open(self, kind: type[D]) -> D | None:
        QApplication.processEvents()
        return next((one for one in self.page.findChildren(kind) if one.isVisible()), None)
