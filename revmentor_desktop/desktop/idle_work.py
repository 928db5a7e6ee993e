"""What is done while nobody waits.

The words of private notes are read in, the trash is rid of what waited there for 30 days, the day's
copy is made. The first two go in small steps on the journal thread, and only when nothing else is
asked of it; a copy takes a second and more, so it is made beside that thread and no save waits.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from revmentor_desktop.desktop.worker import JournalWorker
from revmentor_desktop.operations.back_up import BackupFile, back_up_if_due
from revmentor_desktop.operations.find import prepare_private_search
from revmentor_desktop.operations.throw_away import empty_old_trash
from revmentor_desktop.support.errors import KnownFailure

if TYPE_CHECKING:
    from revmentor_desktop.operations.open_journal import OpenJournal

FIRST_MS = 3_000
STEP_MS = 30
BACK_UP_MS = 10 * 60 * 1_000


class _Turn(Enum):
    READ = auto()
    EMPTY = auto()
    COPY = auto()


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
        self._turn = _Turn.READ
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
        run, journal = self._worker.run, self._journal
        if self._worker.busy:
            self._next(STEP_MS)
        elif self._turn is _Turn.READ:
            run(lambda: prepare_private_search(journal), self._read, self._fail)
        elif self._turn is _Turn.EMPTY:
            run(lambda: empty_old_trash(journal), self._emptied, self._fail)
        else:
            self._worker.beside(lambda: back_up_if_due(journal), self._kept, self._fail)

    def _read(self, whole: bool) -> None:
        self._turn = _Turn.EMPTY if whole else _Turn.READ
        self._next(STEP_MS)

    def _emptied(self, _count: int) -> None:
        self._turn = _Turn.COPY
        self._next(STEP_MS)

    def _kept(self, copy: BackupFile | None) -> None:
        self._turn = _Turn.EMPTY
        self._told = False
        if copy is not None:
            self.copied.emit()
        self._next(BACK_UP_MS)

    def _fail(self, failure: KnownFailure) -> None:
        """Say once that it did not work; later the next thing has its turn."""
        self._turn = _Turn.COPY if self._turn is _Turn.EMPTY else _Turn.EMPTY
        if not self._told:
            self._told = True
            self.failed.emit(failure)
        self._next(BACK_UP_MS)
