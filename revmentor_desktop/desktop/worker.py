"""The one journal thread, and the only crossing between it and the window.

A task is a plain function that knows nothing of Qt. It runs on the journal thread, one at a time
and in order; its value or its known failure comes back once, on the window's thread. A connection
to the journal belongs to this thread, so nothing else may touch it.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from revmentor_desktop.support.errors import KnownFailure

T = TypeVar("T")
Failed = Callable[[KnownFailure], None]


@dataclass(frozen=True, slots=True)
class _Job:
    task: Callable[[], Any]
    then: Callable[[Any], None]
    failed: Failed


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What came of a job; exactly one of `known` and `bug` may be set."""

    job: _Job
    value: Any = None
    known: KnownFailure | None = None
    bug: BaseException | None = None


class JournalWorker(QObject):
    """Runs tasks on the journal thread and brings each outcome back to the window's thread.

    What takes long and needs no connection of the journal runs `beside` it: no save waits for that.
    `broke` carries an exception that no one can explain: a bug, for the crash handler.
    """

    _came_back = Signal(object)
    broke = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._open = 0
        self._beside: list[threading.Thread] = []
        self._came_back.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="journal", daemon=True)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether anything asked for has not come back yet."""
        return self._open > 0

    def run(
        self,
        task: Callable[[], T],
        then: Callable[[T], None],
        failed: Failed,
    ) -> None:
        """Queue `task`; later call `then(value)` or `failed(known)` on the window's thread."""
        self._open += 1
        self._jobs.put(_Job(task, then, failed))

    def beside(
        self,
        task: Callable[[], T],
        then: Callable[[T], None],
        failed: Failed,
    ) -> None:
        """Like `run`, at once and on a thread of its own, for a task that may be on any thread."""
        self._open += 1
        job = _Job(task, then, failed)
        thread = threading.Thread(
            target=lambda: self._came_back.emit(_carry_out(job)), name="beside", daemon=True
        )
        self._beside = [*(one for one in self._beside if one.is_alive()), thread]
        thread.start()

    def stop(self) -> None:
        """Finish what is asked, then end the threads. Values not delivered yet are dropped."""
        self._jobs.put(None)
        for thread in (self._thread, *self._beside):
            thread.join()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            self._came_back.emit(_carry_out(job))

    def _deliver(self, outcome: _Outcome) -> None:
        self._open -= 1
        if outcome.bug is not None:
            self.broke.emit(outcome.bug)
        elif outcome.known is not None:
            outcome.job.failed(outcome.known)
        else:
            outcome.job.then(outcome.value)


def _carry_out(job: _Job) -> _Outcome:
    try:
        return _Outcome(job, value=job.task())
    except KnownFailure as known:
        return _Outcome(job, known=known)
    except Exception as bug:  # noqa: BLE001  # the worker's door: a bug must reach the crash handler
        return _Outcome(job, bug=bug)
