"""Moving a planned meeting: its details are asked for, it moves with its agenda, Undo undoes."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.session_details import SessionDetails
from revmentor_desktop.desktop.spoken import long_day
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.session import Session, SessionDraft, Status
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.reschedule import Moved, move_session, undo_move
from revmentor_desktop.operations.sessions import (
    SessionPage,
    draft_of,
    read_session,
    write_up_session,
)

KIND = "meeting"
"""By which the dialog is known again after a lock."""


class Rescheduling(QObject):
    """Works over the desk; `window` is where it asks."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def move(self, session_id: ItemId) -> None:
        """Ask when and where a planned meeting is instead, and move it there."""
        self._desk.ask(read_session, self._ask_details)(session_id)

    def ask(self, mentorship: Mentorship, draft: SessionDraft, then: object) -> None:
        """Ask for the details of a session; `then` takes the draft."""
        dialog = SessionDetails(self._desk.clock, mentorship, draft, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(then)
        self._desk.returning.open(dialog, KIND, draft.id or mentorship.id)

    def _ask_details(self, page: SessionPage) -> None:
        before = draft_of(page.session)
        self.ask(page.mentorship, before, lambda after: self._keep(before, after))

    def _keep(self, before: SessionDraft, after: SessionDraft) -> None:
        if before == after or before.id is None:
            return
        planned = before.status is after.status is Status.PLANNED
        if not planned or before.when == after.when:
            self._desk.change(write_up_session, lambda _saved: self._tell_changed(before))(after)
            return
        self._desk.change(move_with_details, lambda moved: self._tell_moved(before, moved))(after)

    def _tell_changed(self, before: SessionDraft) -> None:
        undo = self._desk.change(write_up_session)
        self._desk.tell(self.tr("Changed."), lambda: undo(before))

    def _tell_moved(self, before: SessionDraft, moved: Moved) -> None:
        day = long_day(moved.session.when.day, self._desk.clock.today())
        words = " ".join((self.tr("Moved to {day}.").format(day=day), *moved.notices))
        undo = self._desk.change(put_back)
        self._desk.tell(words, lambda: undo(moved, before))


def move_with_details(journal: OpenJournal, after: SessionDraft) -> Moved:
    """Move a planned session, and save what else was changed of it, at once or not at all."""
    if after.id is None:
        raise ValueError("only a session that is kept can be moved")
    with journal.store.change():
        moved = move_session(journal, after.id, after.when)
        write_up_session(journal, after)
        return moved


def put_back(journal: OpenJournal, moved: Moved, before: SessionDraft) -> Session:
    """Take all of it back."""
    with journal.store.change():
        undo_move(journal, moved)
        return write_up_session(journal, before)
