"""What is done while nobody waits: the words of private notes are read in, the day's copy is made.

Both run on the journal thread in small steps, and only when nothing else is asked of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from revmentor_desktop.desktop.worker import JournalWorker
from revmentor_desktop.operations.back_up import BackupFile, back_up_if_due
from revmentor_desktop.operations.find import prepare_private_search
from revmentor_desktop.support.errors import KnownFailure

if TYPE_CHECKING:
    from revmentor_desktop.operations.open_journal import OpenJournal

FIRST_MS = 3_000
STEP_MS = 30
BACK_UP_MS = 10 * 60 * 1_000


class IdleWork(QObject):
    """Begins some seconds after the journal is shown.

    `copied` says that a copy was made and opened again, `failed` carries why none was.
    """

    copied = Signal()
    failed = Signal(object)

    def __init__(self, worker: JournalWorker, journal: OpenJournal, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._journal = journal
        self._read_in = False
        self._told = False
        self._going = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._step)

    def start(self, after: int = FIRST_MS) -> None:
        """Begin, or go on, after some milliseconds."""
        self._going = True
        self._next(after)

    def stop(self) -> None:
        """Leave the rest: the journal is about to be closed."""
        self._going = False
        self._timer.stop()

    def _next(self, after: int) -> None:
        if self._going:
            self._timer.start(after)

    def _step(self) -> None:
        if self._worker.busy:
            self._next(STEP_MS)
        elif not self._read_in:
            self._worker.run(lambda: prepare_private_search(self._journal), self._read, self._fail)
        else:
            self._worker.run(lambda: back_up_if_due(self._journal), self._kept, self._fail)

    def _read(self, whole: bool) -> None:
        self._read_in = whole
        self._next(STEP_MS)

    def _kept(self, copy: BackupFile | None) -> None:
        self._told = False
        if copy is not None:
            self.copied.emit()
        self._next(BACK_UP_MS)

    def _fail(self, failure: KnownFailure) -> None:
        """Say once that it did not work; try again later."""
        self._read_in = True
        if not self._told:
            self._told = True
            self.failed.emit(failure)
        self._next(BACK_UP_MS)
