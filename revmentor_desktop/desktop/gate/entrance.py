"""What the screens before a journal stand on: their stack, and the way into a journal."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from revmentor_desktop.desktop.worker import JournalWorker
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.errors import KnownFailure
from revmentor_desktop.support.folders import Folders

if TYPE_CHECKING:
    from revmentor_desktop.desktop.places import Place
    from revmentor_desktop.operations.open_journal import OpenJournal
    from revmentor_desktop.vault.header import KdfCost


class Waiting(Protocol):
    """A screen that asked the journal thread for something."""

    def working(self) -> None:
        """Say that it is being done; nothing can be changed meanwhile."""

    def failed(self, failure: KnownFailure) -> None:
        """Say why it could not be done; it can be tried again."""


class Entrance(QStackedWidget):
    """Shows one screen at a time, and lets one at a time ask for a journal to be opened.

    `opened` hands over an open journal and the place to show, None for where one was. `unlocking`
    comes when a key begins to be worked out. `cost` is what a guess costs in journals made here;
    only tests give one.
    """

    opened = Signal(object, object)
    unlocking = Signal()

    def __init__(
        self, folders: Folders, clock: Clock, worker: JournalWorker, cost: KdfCost | None
    ) -> None:
        super().__init__()
        self.folders, self.clock, self.worker, self.cost = folders, clock, worker, cost
        self._waiting: Waiting | None = None
        worker.broke.connect(self._came_apart)

    def bring(self, screen: QWidget) -> None:
        """Show a screen and put the keyboard where it begins."""
        if self.indexOf(screen) < 0:
            self.addWidget(screen)
        self.setCurrentWidget(screen)
        screen.setFocus()

    def ask(
        self,
        screen: Waiting,
        task: Callable[[], OpenJournal],
        failed: Callable[[KnownFailure], None] | None = None,
        then: Callable[[OpenJournal], None] | None = None,
    ) -> None:
        """Let the journal thread open a journal, while `screen` says so."""
        self._waiting = screen
        screen.working()
        self.unlocking.emit()
        self.worker.run(task, then or self.enter, failed or screen.failed)

    def enter(self, journal: OpenJournal, place: Place | None = None) -> None:
        """A journal is open: nothing typed here is kept any longer."""
        self.forget()
        self.opened.emit(journal, place)

    def forget(self) -> None:
        """Let go of everything secret that was typed."""
        self._waiting = None

    def _came_apart(self) -> None:
        """A bug was reported: the screen that waits must not wait for ever."""
        if self._waiting is not None:
            self._waiting.failed(
                KnownFailure(self.tr("That did not work."), self.tr("Nothing was changed."))
            )
