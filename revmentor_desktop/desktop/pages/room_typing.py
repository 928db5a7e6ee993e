"""The typing of a meeting: new lines, other words for old ones, and what is neither yet."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.pages.room_doings import RoomDoings
from revmentor_desktop.desktop.pages.room_half import RoomHalf
from revmentor_desktop.desktop.pages.room_line_doings import RoomLineDoings
from revmentor_desktop.desktop.pages.room_lines import RoomLines
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.room import MarkKind, RoomLine
from revmentor_desktop.operations.in_the_room import Room
from revmentor_desktop.support.errors import KnownFailure


class RoomTyping(QObject):
    """Joins the list of lines to what is done with them; nothing that was typed goes away."""

    def __init__(self, desk: Desk, lines: RoomLines, doings: RoomDoings, page: QWidget) -> None:
        super().__init__(page)
        self.line_doings = RoomLineDoings(desk, page)
        self.half = RoomHalf(desk, lines, self)
        self._desk = desk
        self._lines = lines
        self._doings = doings
        self._connect()

    @property
    def unsaved(self) -> bool:
        """Whether something typed is not in the journal."""
        return self.half.unsaved or self._doings.waiting + self.line_doings.waiting > 0

    def about(self, session_id: ItemId) -> None:
        """The lines of this session."""
        self._doings.session_id = self.half.session_id = session_id
        self._doings.hand_back()

    def flush(self) -> None:
        """Keep what is half typed as it stands, and what could not be kept before."""
        self.half.flush()
        self._doings.try_again()

    def show_room(self, room: Room) -> None:
        """Show the lines as they stand."""
        clock = self._desk.clock
        self.line_doings.mentorship = room.mentorship
        self._lines.show_room(room, clock.zone, clock.today())

    def keep(self) -> None:
        """What is half typed is a line now."""
        row = self._lines.editing
        if row is not None:
            row.keep()
        self._lines.entry.keep()

    def mark_here(self, mark: MarkKind) -> bool:
        """Set a mark on the line the keyboard is in; False where it is in none."""
        row = self._lines.here
        if row is not None:
            self.line_doings.mark(row.line, mark)
        elif self._lines.entry.typing:
            self._lines.entry.show_mark(mark)
        return row is not None or self._lines.entry.typing

    def _kept(self, line: RoomLine | None) -> None:
        self.half.kept_otherwise()
        self._saved(line)

    def _saved(self, kept: object = True) -> None:
        if kept is not None:
            self._lines.state.saved(self._desk.clock.local())

    def _lost(self, typed: str, mark: MarkKind | None, failure: KnownFailure) -> None:
        self._lines.entry.give_back(typed, mark)
        self._not_saved(failure)

    def _line_lost(self, line: RoomLine, typed: str, failure: KnownFailure) -> None:
        for row in self._lines.rows:
            if row.line.id == line.id:
                row.edit(typed)
        self._not_saved(failure)

    def _not_saved(self, failure: KnownFailure) -> None:
        self._lines.state.not_saved()
        self._desk.trouble(failure)

    def _try_again(self) -> None:
        """Once more, all that stands there."""
        if self._lines.editing or self._lines.entry.typing:
            self.keep()
        else:
            self.half.flush()

    def _connect(self) -> None:
        lines, doings = self._lines, self.line_doings
        self._doings.kept.connect(self._kept)
        self._doings.lost.connect(self._lost)
        self._doings.given_back.connect(lines.entry.give_back)
        lines.entry.kept.connect(self._doings.keep)
        lines.state.asked.connect(self._try_again)
        lines.thrown.connect(doings.throw)
        lines.reworded.connect(doings.reword)
        lines.marked.connect(doings.mark)
        lines.asked_when.connect(lambda line: doings.ask_when(line.id))
        doings.changed.connect(self._kept)
        doings.lost.connect(self._line_lost)
        self.half.kept.connect(self._saved)
        self.half.lost.connect(self._not_saved)
