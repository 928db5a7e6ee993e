"""Hands on the screen of a meeting."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from revmentor_desktop.desktop.pages.room import RoomPage
from revmentor_desktop.desktop.pages.room_line import LineRow
from revmentor_desktop.desktop.places import Place
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.room import RoomLine
from revmentor_desktop.operations.in_the_room import Room, see_room
from tests.desktop.framed import Framed


@dataclass(slots=True)
class InTheRoom:
    """The frame with the page of a meeting on it."""

    frame: Framed
    place: Place

    @property
    def page(self) -> RoomPage:
        page = self.frame.view.stack.shown
        assert isinstance(page, RoomPage)
        return page

    @property
    def room(self) -> Room:
        """The meeting as the journal knows it."""
        session = self.place.item_id
        assert session is not None
        return self.frame.desk.read(lambda journal: see_room(journal, session))

    @property
    def here(self) -> ItemId | None:
        """The line that is talked about."""
        now = self.room.here
        return now.line.id if now is not None else None

    @property
    def texts(self) -> list[str]:
        """The words of the lines that were kept."""
        return [line.text for line in self.room.lines]

    @property
    def running(self) -> bool:
        """Whether the clock counts."""
        clock = self.room.clock
        return clock is not None and clock.running

    @property
    def only_line(self) -> RoomLine:
        """The one line that was kept."""
        lines = self.room.lines
        assert len(lines) == 1
        return lines[0]

    def type(self, words: str, *, enter: bool = True) -> None:
        """Type into the line, and press Enter."""
        edit = self.page.form.lines.entry.edit
        edit.setFocus()
        QTest.keyClicks(edit, words)
        if enter:
            QTest.keyClick(edit, Qt.Key.Key_Return)
        self.frame.settle()

    def row(self, at: int = 0) -> LineRow:
        """A line that is shown."""
        return self.page.form.lines.rows[at]

    def again(self, words: str, *, enter: bool = True, at: int = 0) -> None:
        """Say a line in other words, by keys."""
        self.row(at).setFocus()
        self.frame.press(Qt.Key.Key_F2)
        edit = self.row(at).again
        assert edit is not None
        edit.selectAll()
        QTest.keyClicks(edit, words)
        if enter:
            QTest.keyClick(edit, Qt.Key.Key_Return)
        self.frame.settle()

    def leave_the_line(self) -> None:
        """Esc, so that single keys count."""
        self.page.form.lines.entry.edit.setFocus()
        self.frame.press(Qt.Key.Key_Escape)
