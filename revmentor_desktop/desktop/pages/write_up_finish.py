"""Finishing a write-up: once, what was learned, taught and agreed is looked through."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.finish_write_up import FinishWriteUp
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.session import LineDraft, Session, SessionDraft
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.operations.sessions import (
    SessionPage,
    ToShare,
    draft_of,
    finish_write_up,
    lines_to_share,
    open_write_up_again,
    read_session,
)

FINISH = "finish"
"""By which the list at Finish is known again after a lock."""


def whole_draft(session: Session, private_text: str | None = None) -> SessionDraft:
    """A draft that changes nothing, with its lines; `private_text` as SessionDraft has it."""
    lines = tuple(LineDraft(line.kind, line.text, line.share, line.id) for line in session.lines)
    return replace(draft_of(session), lines=lines, private_text=private_text)


class Finishing(QObject):
    """One way through Finish: the list, the choice, the save, and how to undo it.

    `done` carries the finished session; nothing is emitted when the person goes back.
    """

    done = Signal(object)

    def __init__(self, desk: Desk, mentorship: Mentorship, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._mentorship = mentorship
        self._page = page
        self._former: SessionPage | None = None

    def begin(self, session_id: ItemId) -> None:
        """Read what there is to look through, then ask."""
        self._desk.ask(read_session, self._remember)(session_id)
        self._desk.ask(lines_to_share, lambda lines: self._ask(session_id, lines))(session_id)

    def _remember(self, page: SessionPage) -> None:
        self._former = page

    def _ask(self, session_id: ItemId, lines: tuple[ToShare, ...]) -> None:
        if not lines:
            self._finish(session_id, {})
            return
        dialog = FinishWriteUp(lines, self._mentorship.first_name, self._page)
        dialog.chosen.connect(lambda shares: self._finish(session_id, shares))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk.returning.open(dialog, FINISH, session_id)

    def _finish(self, session_id: ItemId, shares: Mapping[ItemId, Share]) -> None:
        self._desk.change(finish_write_up, self._finished)(session_id, shares)

    def _finished(self, session: Session) -> None:
        former = self._former
        empty = not (
            session.text.strip() or session.title or session.lines or session.has_private_note
        )
        told = self.tr("Held, nothing written.") if empty else self.tr("Written up.")
        self.done.emit(session)
        self._desk.tell(told, (lambda: self._undo(former)) if former else None)

    def _undo(self, former: SessionPage) -> None:
        """Open again as it was, with the levels the lines had."""
        self._desk.change(open_write_up_again)(former)
