"""A desk for tests: a journal that is open on a real journal thread, and a way to wait for it."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtWidgets import QApplication

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.worker import JournalWorker
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import KnownFailure
from tests.staged import Staged

T = TypeVar("T")
PATIENCE = 20.0
"""Seconds after which what did not happen is taken never to happen."""


def wait_until(done: Callable[[], bool], what: str) -> None:
    """Let the window work until `done`; fail by naming what did not happen."""
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end, f"did not happen: {what}"
        QApplication.processEvents()
        time.sleep(0.001)


def quiet(worker: JournalWorker) -> None:
    """Let the window work until everything asked of the journal has come back."""
    wait_until(lambda: not worker.busy, "the journal thread to be quiet")
    QApplication.processEvents()


@dataclass(slots=True)
class StagedDesk:
    """A desk, its worker and the open journal. What broke or failed unasked fails the test."""

    desk: Desk
    worker: JournalWorker
    journal: OpenJournal

    def quiet(self) -> None:
        """Wait until everything asked of the journal has come back."""
        quiet(self.worker)

    def read(self, task: Callable[[OpenJournal], T]) -> T:
        """What the journal says, asked on its own thread."""
        return _asked(self.worker, lambda: task(self.journal))

    @staticmethod
    @contextmanager
    def over(staged: Staged) -> Iterator["StagedDesk"]:
        """Open the journal on a journal thread; close it and end the thread afterwards."""
        worker = JournalWorker()
        bugs: list[BaseException] = []
        worker.broke.connect(bugs.append)
        try:
            journal = _asked(worker, staged.open)
            desk = Desk(worker, staged.clock, journal)
            try:
                yield StagedDesk(desk, worker, journal)
                quiet(worker)
            finally:
                desk.end()
                _asked(worker, journal.close)
        finally:
            worker.stop()
        if bugs:
            raise bugs[0]


def _asked(worker: JournalWorker, task: Callable[[], T]) -> T:
    values: list[T] = []
    failures: list[KnownFailure] = []
    worker.run(task, values.append, failures.append)
    quiet(worker)
    if failures:
        raise failures[0]
    return values[0]
