"""What is done in the room, each thing saved at once, and taken back by Undo."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.pages.room_words import mark_name, short_words, topic_text
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.worker import Failed
from revmentor_desktop.journal.action import Action
from revmentor_desktop.journal.agenda import Outcome
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.room import MarkKind, RoomLine
from revmentor_desktop.journal.session import Session
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.operations.actions import tick_action
from revmentor_desktop.operations.in_the_room import (
    Room,
    RoomRow,
    begin_meeting,
    decide_topic_here,
    end_meeting,
    go_on_meeting,
    keep_line,
    leave_out_gap,
    next_topic,
    note_time,
    pause_meeting,
    talk_about,
    undecide_topic,
)
from revmentor_desktop.operations.room_marks import set_mark, take_back_mark
from revmentor_desktop.operations.throw_away import throw_away
from revmentor_desktop.support.errors import KnownFailure


class RoomDoings(QObject):
    """Works on the session the page shows. `stands` carries the room after a change of its clock.

    `kept` comes when a line is in the journal; `lost` carries a line that is not, with its mark,
    `given_back` one that waited while another meeting was shown.
    """

    stands = Signal(object)
    kept = Signal(object)
    lost = Signal(str, object, object)
    given_back = Signal(str, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.session_id = ItemId("")
        self._under_way = 0
        self._refused: list[tuple[ItemId, str, MarkKind | None]] = []
        self._ending = False

    @property
    def waiting(self) -> int:
        """How many lines are not in the journal."""
        return self._under_way + len(self._refused)

    def begin(self) -> None:
        """Start the clock."""
        self._desk.change(begin_meeting, self.stands.emit)(self.session_id)

    def pause(self) -> None:
        """Stop the clock for a while."""
        self._desk.change(pause_meeting, self.stands.emit)(self.session_id)

    def go_on(self) -> None:
        """Let the clock run again."""
        self._desk.change(go_on_meeting, self.stands.emit)(self.session_id)

    def next(self) -> None:
        """The next topic that is not decided."""
        self._desk.change(next_topic, self.stands.emit)(self.session_id)

    def talk(self, row: RoomRow) -> None:
        """Talk about a line; one that was decided is open again."""
        if row.line.outcome is not None:
            self._desk.change(undecide_topic)(self.session_id, row.line.id)
        self._desk.change(talk_about, self.stands.emit)(self.session_id, row.line.id)

    def reopen(self, row: RoomRow) -> None:
        """A line is not decided any more."""
        self._desk.change(undecide_topic, self.stands.emit)(self.session_id, row.line.id)

    def decide(
        self,
        row: RoomRow,
        outcome: Outcome,
        reason: str = "",
        *,
        here: bool = True,
        failed: Failed | None = None,
    ) -> None:
        """What became of a line; Undo opens it again, and goes back to it if one was there."""
        session, line = self.session_id, row.line.id
        said = {
            Outcome.DISCUSSED: self.tr("Talked about: {topic}"),
            Outcome.DEFERRED: self.tr("For next time: {topic}"),
            Outcome.DROPPED: self.tr("Dropped: {topic}"),
        }[outcome].format(topic=short_words(topic_text(row)))

        def undo() -> None:
            self._desk.change(undecide_topic, self.stands.emit)(session, line)
            if here:
                self._desk.change(talk_about, self.stands.emit)(session, line)

        def decided(room: Room) -> None:
            self.stands.emit(room)
            self._desk.tell(said, undo)

        self._desk.change(decide_topic_here, decided, failed)(session, line, outcome, reason)

    def keep(self, typed: str, mark: MarkKind | None) -> None:
        """Keep a line; what could not be kept is handed back, at another meeting it waits."""
        self._keep(self.session_id, typed, mark)

    def try_again(self) -> None:
        """Try once more to keep the lines of other meetings."""
        refused, self._refused = self._refused, []
        for line in refused:
            self._keep(*line)

    def hand_back(self) -> None:
        """This meeting is shown again: its lines that could not be kept stand where one types."""
        mine = [line for line in self._refused if line[0] == self.session_id]
        self._refused = [line for line in self._refused if line not in mine]
        for _session, typed, mark in mine:
            self.given_back.emit(typed, mark)

    def _keep(self, session: ItemId, typed: str, mark: MarkKind | None) -> None:
        self._under_way += 1

        def kept(line: RoomLine | None) -> None:
            self._under_way -= 1
            self.kept.emit(line)
            if line is None:
                return
            undo = self._undo_line(line.id, session, mark)
            if line.share is Share.PRIVATE:  # it is not on this screen
                self._desk.tell(self.tr("Kept for the write-up"), undo)
            else:
                self._desk.can_undo(undo)

        def failed(failure: KnownFailure) -> None:
            self._under_way -= 1
            if session == self.session_id:
                self.lost.emit(typed, mark, failure)
            else:
                self._refused.append((session, typed, mark))
                self._desk.trouble(failure)

        self._desk.change(keep_line, kept, failed)(session, typed, mark)

    def mark(self, mark: MarkKind) -> None:
        """One key, one mark."""
        session = self.session_id
        take_back = self._desk.change(take_back_mark)
        said = self.tr("Marked: {mark}").format(mark=mark_name(mark))
        self._desk.change(
            set_mark, lambda _mark: self._desk.tell(said, lambda: take_back(session, mark))
        )(session, mark)

    def tick(self, action: Action, done: bool) -> None:
        """A promise of last time is kept, or is open again."""
        tick = self._desk.change(tick_action)
        words = self.tr("Done: {what}") if done else self.tr("Open again: {what}")
        said = words.format(what=short_words(action.text))
        self._desk.change(
            tick_action,
            lambda _ticked: self._desk.tell(said, lambda: tick(action.id, not done)),
        )(action.id, done)

    def leave_out(self) -> None:
        """The time the program was away does not count."""
        self._desk.change(leave_out_gap, self.stands.emit)(self.session_id)

    def note_time(self) -> None:
        """Write down that the meeting still goes on."""
        self._desk.ask(note_time, lambda _none: None)(self.session_id)

    def end(self) -> None:
        """The meeting is over; its write-up comes next. Undo goes on with it. Once is enough."""
        if self._ending:
            return
        self._ending = True
        session = self.session_id

        def failed(failure: KnownFailure) -> None:
            self._ending = False
            self._desk.trouble(failure)

        def ended(held: Session) -> None:
            self._ending = False
            room = Place(PageName.IN_THE_ROOM, held.mentorship_id, session)

            def undo() -> None:
                self._desk.change(go_on_meeting, lambda _room: self._desk.go(room))(session)

            self._desk.go(Place(PageName.WRITE_UP, held.mentorship_id, session))
            self._desk.tell(self.tr("The meeting has ended"), undo)

        self._desk.change(end_meeting, ended, failed)(session)

    def _undo_line(
        self, line: ItemId, session: ItemId, mark: MarkKind | None
    ) -> Callable[[], None]:
        def undo() -> None:
            if mark is not None:
                self._desk.change(take_back_mark)(session, mark)
            self._desk.change(throw_away)(line)

        return undo
