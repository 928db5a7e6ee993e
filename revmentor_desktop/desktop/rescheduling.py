"""What is done with the day of a session: set, moved, called off, planned again; Undo undoes."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.missed import Missed
from revmentor_desktop.desktop.dialogs.session_details import SessionDetails
from revmentor_desktop.desktop.models.session_words import lies_ahead
from revmentor_desktop.desktop.parts.dialog import Dialog
from revmentor_desktop.desktop.spoken import long_day
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.session import Session, SessionDraft, Status
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.day_notices import day_notices
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.reschedule import (
    Moved,
    mark_missed,
    move_session,
    plan_again,
    put_details,
    undo_move,
)
from revmentor_desktop.operations.sessions import (
    SessionPage,
    draft_of,
    first_status,
    read_session,
    write_up_session,
)
from revmentor_desktop.operations.throw_away import throw_away
from revmentor_desktop.support.errors import KnownFailure

KIND, MISSED = "meeting", "missed"
"""What a dialog is known by when it comes back after a lock."""

Kept = Callable[[Session], None]


class Rescheduling(QObject):
    """Works over the desk; `window` is where it asks. One question at a time."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._dialog: Dialog | None = None

    def plan(
        self, mentorship: Mentorship, day: date | None = None, then: Kept | None = None
    ) -> None:
        """Ask for the details of a new session, on that day unless another is typed."""
        if self._asking:
            return
        clock = self._desk.clock
        when = When(day or clock.today(), None, clock.zone)
        status = first_status(when, clock)
        draft = SessionDraft(mentorship.id, when, mentorship.minutes, status)
        self._ask(mentorship, draft, lambda after: self._keep_new(mentorship, after, then))

    def move(self, session_id: ItemId, then: Kept | None = None) -> None:
        """Ask when and where a session is instead, what became of it, and keep that."""
        self._read(session_id, lambda page: self._ask_details(page, draft_of(page.session), then))

    def miss(self, session_id: ItemId) -> None:
        """Ask why a session did not happen, or will not, and keep that."""
        self._read(session_id, self._ask_why)

    def plan_again(self, session_id: ItemId) -> None:
        """Take back that a session was missed."""
        self._read(session_id, self._plan_again)

    def come_back(self, kind: str, item_id: str, mentorship: Mentorship | None) -> bool:
        """Ask again what was being asked when the journal was locked; False when it is not ours.

        `mentorship` is the one whose new session it may be.
        """
        if kind == MISSED:
            self.miss(ItemId(item_id))
        elif kind == KIND and mentorship is not None and mentorship.id == item_id:
            self.plan(mentorship)
        elif kind == KIND:
            self.move(ItemId(item_id))
        return kind in (KIND, MISSED)

    @property
    def _asking(self) -> bool:
        return self._dialog is not None and isValid(self._dialog) and self._dialog.isVisible()

    def _read(self, session_id: ItemId, then: Callable[[SessionPage], None]) -> None:
        def answered(page: SessionPage) -> None:
            if not self._asking:
                then(page)

        self._desk.ask(read_session, answered)(session_id)

    def _ask(
        self,
        mentorship: Mentorship,
        draft: SessionDraft,
        keep: Callable[[SessionDraft], None],
    ) -> None:
        dialog = SessionDetails(self._desk.clock, mentorship, draft, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(keep)
        tell_of_days(self._desk, dialog, mentorship.id, draft.id)
        self._open(dialog, KIND, draft.id or mentorship.id)

    def _open(self, dialog: Dialog, kind: str, item_id: str) -> None:
        self._dialog = dialog
        self._desk.returning.open(dialog, kind, item_id)

    def _keep_new(self, mentorship: Mentorship, draft: SessionDraft, then: Kept | None) -> None:
        def kept(session: Session) -> None:
            throw = self._desk.change(throw_away)
            words = self.tr("Session set for {day}.").format(day=self._day(session))
            self._desk.tell(words, lambda: throw(session.id))
            if then is not None:
                then(session)

        def failed(failure: KnownFailure) -> None:
            self._desk.trouble(failure)
            self._ask(mentorship, draft, lambda after: self._keep_new(mentorship, after, then))

        self._desk.change(write_up_session, kept, failed)(draft)

    def _ask_details(self, page: SessionPage, shown: SessionDraft, then: Kept | None) -> None:
        self._ask(page.mentorship, shown, lambda after: self._keep(page, after, then))

    def _keep(self, page: SessionPage, after: SessionDraft, then: Kept | None) -> None:
        before = draft_of(page.session)
        if before == after or before.id is None:
            return

        def failed(failure: KnownFailure) -> None:
            self._desk.trouble(failure)
            self._ask_details(page, after, then)

        def changed(session: Session) -> None:
            self._tell(self.tr("Changed."), before)
            if then is not None:
                then(session)

        def moved(answer: Moved) -> None:
            self._tell_moved(before, answer)
            if then is not None:
                then(answer.session)

        planned = before.status is after.status is Status.PLANNED
        if planned and before.when != after.when:
            self._desk.change(move_with_details, moved, failed)(after)
            return
        self._desk.change(put_details, changed, failed)(after)

    def _ask_why(self, page: SessionPage) -> None:
        session, clock = page.session, self._desk.clock
        ahead = lies_ahead(session.when, clock.local())
        day = long_day(session.when.day, clock.today())
        dialog = Missed(day, page.mentorship.first_name, self._window, ahead=ahead)
        dialog.chosen.connect(lambda reason: self._miss(page, reason))
        self._open(dialog, MISSED, session.id)

    def _miss(self, page: SessionPage, reason: str) -> None:
        def kept(_saved: Session) -> None:
            ahead = lies_ahead(page.session.when, self._desk.clock.local())
            told = self.tr("Called off.") if ahead else self.tr("Kept as not held.")
            self._tell(told, draft_of(page.session))

        def failed(failure: KnownFailure) -> None:
            self._desk.trouble(failure)
            self._ask_why(page)
            if isinstance(self._dialog, Missed):
                self._dialog.reason.edit.setText(reason)

        self._desk.change(mark_missed, kept, failed)(page.session.id, reason)

    def _plan_again(self, page: SessionPage) -> None:
        told = self.tr("It is planned again.")
        kept = self._desk.change(
            plan_again, lambda _saved: self._tell(told, draft_of(page.session))
        )
        kept(page.session.id)

    def _tell(self, words: str, before: SessionDraft) -> None:
        undo = self._desk.change(put_details)
        self._desk.tell(words, lambda: undo(before))

    def _tell_moved(self, before: SessionDraft, moved: Moved) -> None:
        told = self.tr("Moved to {day}.").format(day=self._day(moved.session))
        words = " ".join((told, *moved.notices))
        undo = self._desk.change(put_back)
        self._desk.tell(words, lambda: undo(moved, before))

    def _day(self, session: Session) -> str:
        return long_day(session.when.day, self._desk.clock.today())


def tell_of_days(
    desk: Desk, dialog: SessionDetails, mentorship_id: ItemId, but: ItemId | None
) -> None:
    """Let a dialog that sets a day say what is to be known of it: a holiday, another session."""

    def look(when: When) -> None:
        def answered(notices: tuple[str, ...]) -> None:
            if isValid(dialog):  # the answer may come after it was closed and let go
                dialog.show_notices(when, notices)

        desk.ask(day_notices, answered, lambda _gone: None)(mentorship_id, when, but=but)

    dialog.looked.connect(look)


def move_with_details(journal: OpenJournal, after: SessionDraft) -> Moved:
    """Move a planned session, and save what else was changed of it, at once or not at all."""
    if after.id is None:
        raise ValueError("only a session that is kept can be moved")
    with journal.store.change():
        moved = move_session(journal, after.id, after.when)
        put_details(journal, after)
        return moved


def put_back(journal: OpenJournal, moved: Moved, before: SessionDraft) -> Session:
    """Take all of it back."""
    with journal.store.change():
        undo_move(journal, moved)
        return put_details(journal, before)
