"""What a page may ask of the window, and nothing more.

A page shows and emits; it holds no journal. It asks the desk to carry out an operation, and the
desk runs it on the journal thread with the open journal as its first argument.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from revmentor_desktop.desktop.places import Place
from revmentor_desktop.desktop.returning import Returning
from revmentor_desktop.desktop.worker import Failed, JournalWorker
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.errors import KnownFailure

if TYPE_CHECKING:  # the operations are imported while the passphrase is typed, not before
    from revmentor_desktop.operations.open_journal import OpenJournal

P = ParamSpec("P")
T = TypeVar("T")


class Desk(QObject):
    """The pages' way to the journal, to one another, and to the person.

    `returning` opens the dialogs in which one types, so that a lock takes nothing of it.
    `changed` says that something was saved, so that what shows a summary of it looks again.
    `went` asks the window for another place; `told` shows a toast, with what Undo does, if it can;
    `offered` shows one with another button and what that does; `done` says what Ctrl+Z takes back
    where nothing is told; `troubled` shows a known failure that belongs to no field of a page;
    `awake` asks for so many minutes without a key before the window locks, 0 for the usual ones;
    `jotted` is the wish to jot a topic.
    """

    changed = Signal()
    went = Signal(object)
    told = Signal(str, object)
    offered = Signal(str, str, object)
    done = Signal(object)
    troubled = Signal(object)
    jotted = Signal()
    awake = Signal(int)

    def __init__(self, worker: JournalWorker, clock: Clock, journal: OpenJournal) -> None:
        super().__init__()
        self.clock = clock
        self.returning = Returning()
        self._worker = worker
        self._journal = journal
        self._ended = False

    def end(self) -> None:
        """The journal is being closed: what a clock or a late answer asks from now on is dropped.

        Whatever was typed is saved before.
        """
        self._ended = True

    def ask(
        self,
        operation: Callable[Concatenate[OpenJournal, P], T],
        then: Callable[[T], None],
        failed: Failed | None = None,
    ) -> Callable[P, None]:
        """Give a call of `operation`; its value comes to `then`, a known failure to `failed`.

        ``desk.ask(read_session, self._show)(session_id)`` reads on the journal thread and shows
        here. Without `failed` the window tells the failure in its own place.
        """

        def call(*args: P.args, **kwargs: P.kwargs) -> None:
            if self._ended:
                return
            self._worker.run(
                lambda: operation(self._journal, *args, **kwargs), then, failed or self.trouble
            )

        return call

    def change(
        self,
        operation: Callable[Concatenate[OpenJournal, P], T],
        then: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> Callable[P, None]:
        """Like `ask`, for what alters the journal: afterwards everybody is told by `changed`."""

        def changed(value: T) -> None:
            if then is not None:
                then(value)
            self.changed.emit()

        return self.ask(operation, changed, failed)

    def at_once(self, operation: Callable[Concatenate[OpenJournal, P], None]) -> Callable[P, None]:
        """Give a call of one of the few operations that any thread may call: it waits for nothing.

        ``desk.at_once(stop_looking)()`` stops a search that runs on the journal thread.
        """

        def call(*args: P.args, **kwargs: P.kwargs) -> None:
            operation(self._journal, *args, **kwargs)

        return call

    def go(self, place: Place) -> None:
        """Show another place; the page one leaves saves first."""
        self.went.emit(place)

    def jot(self) -> None:
        """Let the window ask for a topic to keep (Ctrl+J)."""
        self.jotted.emit()

    def tell(self, sentence: str, undo: Callable[[], None] | None = None) -> None:
        """Say what happened, with Undo where it can be undone."""
        self.told.emit(sentence, undo)

    def offer(self, sentence: str, button: str, act: Callable[[], object]) -> None:
        """Say what happened, with a button that goes on from there."""
        self.offered.emit(sentence, button, act)

    def can_undo(self, undo: Callable[[], None]) -> None:
        """Let Ctrl+Z take back what was just done, where the page itself shows its Undo."""
        self.done.emit(undo)

    def trouble(self, failure: KnownFailure) -> None:
        """Tell a known failure that belongs to no field of a page."""
        self.troubled.emit(failure)
