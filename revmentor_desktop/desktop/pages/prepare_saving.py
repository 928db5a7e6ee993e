"""Saves each change of an agenda at once, and knows where that stands."""

from collections.abc import Callable
from datetime import datetime
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.parts.banner import Banner
from revmentor_desktop.desktop.parts.save_state import SaveStateLine
from revmentor_desktop.desktop.saving import SaveState
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import DiskTrouble, KnownFailure
from revmentor_desktop.support.language import translate

P = ParamSpec("P")
T = TypeVar("T")


class AtOnce(QObject):
    """`state_changed` follows every save. What the disk refused can be tried again.

    What is shown then stays as it was done: `failure` says why it is not in the journal yet.
    `refused` says that a change was not taken, so that what is shown must be read again.
    """

    state_changed = Signal()
    refused = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.state = SaveState.UNTOUCHED
        self.saved_at: datetime | None = None
        self.failure: KnownFailure | None = None
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
        give_back: Callable[[], bool] | None = None,
    ) -> Callable[P, None]:
        """Give a call of an operation that changes the journal, as the desk does.

        What failed before is tried first, in the order it was done. `give_back` puts what the disk
        refused back where it was typed; where it cannot (False), it is tried again from here.
        """

        def call(*args: P.args, **kwargs: P.kwargs) -> None:
            self.try_again()

            def done(value: T) -> None:
                self._came_back(None, None)
                if then is not None:
                    then(value)

            def failed(failure: KnownFailure) -> None:
                kept = give_back is not None and isinstance(failure, DiskTrouble) and give_back()
                self._came_back(failure, None if kept else again)

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
        if not self.busy and self.failure is not None:
            self.failure = None
            self._set(SaveState.SAVED if self.saved_at else SaveState.UNTOUCHED)

    def _came_back(self, failure: KnownFailure | None, again: Callable[[], None] | None) -> None:
        self._under_way -= 1
        if isinstance(failure, DiskTrouble):
            self.failure = failure
            if again is not None:
                self._failed.append(again)
        elif failure is not None:
            self._desk.trouble(failure)
            self.refused.emit()
        else:
            self.saved_at = self._desk.clock.local()
            self.failure = self.failure if self._failed else None
        if self.failure is not None:
            self._set(SaveState.FAILED)
        elif not self.busy:
            self._set(SaveState.SAVED if self.saved_at else SaveState.UNTOUCHED)

    def _set(self, state: SaveState) -> None:
        self.state = state
        self.state_changed.emit()


def show_saving(
    saving: AtOnce, line: SaveStateLine, banner: Banner, before: datetime | None = None
) -> None:
    """Show where the changes stand; `before` is the local moment of the last one before these."""
    if saving.state is SaveState.FAILED and saving.failure is not None:
        line.not_saved()
        again = translate("Saving at once", "Try again")
        banner.show_failure(saving.failure, again)
        return
    if saving.state is SaveState.SAVING:
        line.saving()
        return
    banner.done()
    saved_at = saving.saved_at or before
    if saved_at is not None:
        line.saved(saved_at)
    else:
        line.nothing()
