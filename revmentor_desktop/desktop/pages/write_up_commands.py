"""What a person can ask for on the write-up page besides typing: details, levels, Finish."""

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.session_details import SessionDetails
from revmentor_desktop.desktop.pages.write_up_action_row import ActionRow
from revmentor_desktop.desktop.pages.write_up_finish import Finishing
from revmentor_desktop.desktop.pages.write_up_halves import WriteUpHalves
from revmentor_desktop.desktop.pages.write_up_lines import LineRow, ThrownLine
from revmentor_desktop.desktop.pages.write_up_saver import WriteUpSaver
from revmentor_desktop.desktop.pages.write_up_seal import seal_words
from revmentor_desktop.desktop.pages.write_up_sheet import WriteUpSheet
from revmentor_desktop.desktop.pages.write_up_side import WriteUpSide
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.rescheduling import tell_of_days
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.note import PrivateNote
from revmentor_desktop.journal.session import Session, SessionDraft
from revmentor_desktop.operations.cooling_off import put_seal, seal_session_note
from revmentor_desktop.operations.sessions import draft_of
from revmentor_desktop.operations.throw_away import bring_back
from revmentor_desktop.support.errors import KnownFailure


class WriteUp(Protocol):
    """What the commands need of their page, which makes them."""

    desk: Desk
    sheet: WriteUpSheet
    side: WriteUpSide
    halves: WriteUpHalves
    mentorship: Mentorship | None
    draft: SessionDraft | None
    saver: WriteUpSaver | None

    def show_facts(self) -> None:
        """Show date, length and the like."""

    def edited(self) -> None:
        """Something was changed."""

    def flush(self) -> None:
        """Save at once."""


class WriteUpCommands(QObject):
    """Connects the page's buttons and keys with what they do."""

    def __init__(self, page: WriteUp, window: QWidget) -> None:
        super().__init__(window)
        self._page = page
        self._window = window
        page.sheet.details_asked.connect(self.ask_details)
        page.sheet.private.seal_asked.connect(self.seal)
        page.sheet.went_to_sessions.connect(self._go_to_sessions)
        page.side.line_thrown_away.connect(self._tell_thrown_line)
        page.side.question_chosen.connect(self._go_to_question)
        page.side.finished.connect(self.finish)
        for keys, slot in (
            ("Ctrl+Shift+P", page.sheet.focus_private),
            ("Ctrl+Shift+L", self.cycle_share),
            ("Ctrl+Return", self.finish),
        ):
            QShortcut(QKeySequence(keys), window, slot)

    def cycle_share(self) -> None:
        """Change who may see what the keyboard is in: a line, an action, else the text."""
        page = self._page
        widget = QApplication.focusWidget()
        while widget is not None and widget is not self._window:
            if widget is page.sheet.private:
                page.desk.tell(self.tr("This stays with you: private notes always do."))
                return
            if isinstance(widget, LineRow | ActionRow):
                widget.chip.cycle()
                return
            widget = widget.parentWidget()
        page.sheet.chip.cycle()

    def ask_details(self) -> None:
        """Change the date, the length, the place, or what became of the session."""
        page = self._page
        if page.draft is not None and page.mentorship is not None:
            dialog = SessionDetails(page.desk.clock, page.mentorship, page.draft, self._window)
            dialog.chosen.connect(self._take_details)
            tell_of_days(page.desk, dialog, page.mentorship.id, page.draft.id)
            # by whose it is: a session that is new has no id before the lock, and one after it
            page.desk.returning.open(dialog, "details", page.mentorship.id)

    def finish(self) -> None:
        """End the write-up: everything saved, promises kept, then who may see what."""
        page = self._page
        if page.saver is None or page.draft is None or page.mentorship is None:
            return
        if page.draft.written_up is not None:
            page.flush()
            self._go_to_sessions()
            return
        if not page.side.can_finish:
            return
        page.side.promises.commit()
        page.side.promises.keep_what_was_read()
        finishing = Finishing(page.desk, page.mentorship, self._window)
        finishing.done.connect(self._finished)
        page.saver.with_item(finishing.begin)

    def seal(self) -> None:
        """Close the private note until tomorrow, once all of it is saved."""
        page = self._page
        saver = page.saver
        if saver is not None:
            page.sheet.begin_sealing()
            saver.with_item(self._seal, lambda _failure: self._leave_open(saver))

    def _seal(self, session_id: ItemId) -> None:
        page = self._page

        def sealed(note: PrivateNote) -> None:
            words = seal_words(note.seal_until, page.desk.clock.today())
            if page.saver is not None and page.saver.session_id == session_id:
                page.sheet.show_sealed(words)
            undo = page.desk.change(put_seal)
            page.desk.tell(words, lambda: undo(note.id, None))

        def failed(failure: KnownFailure) -> None:
            if page.saver is not None and page.saver.session_id == session_id:
                page.sheet.show_sealed("")
            page.desk.trouble(failure)

        page.desk.change(seal_session_note, sealed, failed)(session_id)

    def _leave_open(self, saver: WriteUpSaver) -> None:
        """The note could not be saved, so it was not closed either."""
        if self._page.saver is saver:
            self._page.sheet.show_sealed("")

    def _take_details(self, details: SessionDraft) -> None:
        """The date and the like were changed; what is on the page stays."""
        page = self._page
        if page.draft is None:
            return
        page.draft = replace(
            page.draft,
            when=details.when,
            minutes=details.minutes,
            status=details.status,
            reason=details.reason,
            place=details.place,
            led_by=details.led_by,
        )
        page.show_facts()
        page.edited()
        page.flush()

    def _finished(self, session: Session) -> None:
        page = self._page
        if page.saver is not None and page.saver.session_id == session.id:
            page.draft = draft_of(session)
        page.desk.go(Place(PageName.TODAY))

    def _go_to_sessions(self) -> None:
        page = self._page
        if page.mentorship is not None:
            page.desk.go(Place(PageName.SESSIONS, page.mentorship.id))

    def _go_to_question(self, at: int) -> None:
        self._page.halves.show_sheet()
        self._page.sheet.editor.go_to(at)
        self._page.sheet.editor.setFocus()

    def _tell_thrown_line(self, thrown: ThrownLine) -> None:
        """Undo puts it back where it was; once another page was shown, out of the trash."""
        page = self._page
        saver, restore = page.saver, page.desk.change(bring_back)

        def undo() -> None:
            line_id = thrown.id or (saver.line_id(thrown.key) if saver is not None else None)
            if page.saver is saver:
                thrown.bring_back()
            elif line_id is not None:
                restore(line_id)

        page.desk.tell(self.tr("Line thrown away."), undo)
