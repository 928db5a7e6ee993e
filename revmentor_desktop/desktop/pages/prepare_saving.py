"""Saves each change of an agenda at once, and knows where that stands."""

from collections.abc import Callable
from datetime import datetime
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.saving import SaveState
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import DiskTrouble, KnownFailure

P = ParamSpec("P")
T = TypeVar("T")


class AtOnce(QObject):
    """`state_changed` follows every save. What the disk refused can be tried again.

    `refused` says that a change was not taken, so that what is shown must be read again.
    """

    state_changed = Signal()
    refused = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.state = SaveState.UNTOUCHED
        self.saved_at: datetime | None = None
        self._desk = desk
        self._under_way = 0
        self._failed: list[Callable[[], None]] = []

    @property
    def busy(self) -> bool:
        """Whether a change is on its way."""
        return self._under_way > 0

    @property
    def unsaved(self) -> bool:
        """Whether a change is not in the journal."""
        return self.busy or bool(self._failed)

    def change(
        self,
        operation: Callable[Concatenate[OpenJournal, P], T],
        then: Callable[[T], None] | None = None,
    ) -> Callable[P, None]:
        """Give a call of an operation that changes the journal, as the desk does."""

        def call(*args: P.args, **kwargs: P.kwargs) -> None:
            def done(value: T) -> None:
                self._came_back(None, again)
                if then is not None:
                    then(value)

            def failed(failure: KnownFailure) -> None:
                self._came_back(failure, again)

            def again() -> None:
                call(*args, **kwargs)

            self._under_way += 1
            self._set(SaveState.SAVING)
            self._desk.change(operation, done, failed)(*args, **kwargs)

        return call

    def try_again(self) -> None:
        """Try once more what could not be saved, in the order it was done."""
        failed, self._failed = self._failed, []
        for again in failed:
            again()

    def _came_back(self, failure: KnownFailure | None, again: Callable[[], None]) -> None:
        self._under_way -= 1
        if failure is None:
            self.saved_at = self._desk.clock.local()
        else:
            if isinstance(failure, DiskTrouble):
                self._failed.append(again)
            self._desk.trouble(failure)
            self.refused.emit()
        if self._failed:
            self._set(SaveState.FAILED)
        elif not self.busy:
            self._set(SaveState.SAVED if self.saved_at else SaveState.UNTOUCHED)

    def _set(self, state: SaveState) -> None:
        self.state = state
        self.state_changed.emit()
