"""Brings one promise to the journal, one save at a time, and never loses what was typed of it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.worker import Failed
from revmentor_desktop.journal.action import Action, ActionDraft
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.actions import keep_action
from revmentor_desktop.operations.throw_away import throw_away
from revmentor_desktop.support.errors import KnownFailure

AskSession = Callable[[Callable[[ItemId], None], Failed], None]
"""Calls the first with the session's id once the session is saved, the second when it cannot be."""

ThisSession = Callable[[], AskSession]
"""Gives the way to ask for the session that is shown now; it stays the way to that one."""


class ActionSaver(QObject):
    """Saves drafts of one action; the id that the first save gives is filled into the next.

    `kept` carries the action as saved, `failed` a known failure; what failed waits for `retry`.
    """

    kept = Signal(object)
    failed = Signal(object)

    def __init__(
        self, desk: Desk, ask_session: AskSession, item_id: ItemId | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.id = item_id
        self._desk = desk
        self._ask_session = ask_session
        self._sent: ActionDraft | None = None
        self._next: ActionDraft | None = None
        self._unwanted = False

    @property
    def busy(self) -> bool:
        """Whether anything of it is not in the journal yet."""
        return self._sent is not None or self._next is not None

    def save(self, draft: ActionDraft) -> None:
        """Save this, after what is under way."""
        self._next = draft
        self.retry()

    def retry(self) -> None:
        """Try again what could not be saved."""
        if self._sent is None and self._next is not None:
            self._sent, self._next = self._next, None
            self._ask_session(self._send, self._failed)

    def take_back(self) -> None:
        """The person lets go of a new one that was saved while they typed."""
        self._next = None
        self._unwanted = True
        if self._sent is None:
            self._throw_away()

    def _send(self, session_id: ItemId) -> None:
        if self._sent is None:
            return
        draft = replace(self._sent, session_id=session_id, id=self._sent.id or self.id)
        self._desk.change(keep_action, self._came_back, self._failed)(draft)

    def _came_back(self, action: Action) -> None:
        self.id = action.id
        self._sent = None
        if self._unwanted:
            self._throw_away()
            return
        self.kept.emit(action)
        self.retry()

    def _failed(self, failure: KnownFailure) -> None:
        sent, self._sent = self._sent, None
        self._next = None if self._unwanted else self._next or sent
        self.failed.emit(failure)

    def _throw_away(self) -> None:
        if self.id is not None:
            self._desk.change(throw_away)(self.id)
