"""Asks the journal while somebody types: after a short pause, and only for the newest question."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.operations.look_up import Answer, look_up, stop_looking
from revmentor_desktop.support.errors import KnownFailure

PAUSE_MS = 60
LEAST = 2
"""Letters from which on it is searched."""


@dataclass(frozen=True, slots=True)
class _Question:
    typed: str
    offset: int = 0


class Searcher(QObject):
    """`answered` brings the question and its answer; answers to older questions never come.

    At most one search runs. A newer question stops it and is asked when it has come back.
    """

    answered = Signal(str, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted: _Question | None = None
        self._running: _Question | None = None
        self._stopping = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._send)

    def ask(self, typed: str) -> None:
        """Something was typed; it is asked when typing rests."""
        self._wanted = _Question(typed)
        self._pause.start()

    def ask_now(self, typed: str, offset: int = 0) -> None:
        """Ask without waiting: a filter was pressed, or more of the same is wanted."""
        self._pause.stop()
        self._wanted = _Question(typed, offset)
        self._send()

    def forget(self) -> None:
        """No answer is wanted any more."""
        self._pause.stop()
        self._wanted = None
        self._stop()

    def _send(self) -> None:
        if self._wanted is None:
            return
        if self._running is not None:
            self._stop()
            return
        question = self._running = self._wanted
        self._desk.ask(look_up, self._back(question), self._failed)(question.typed, question.offset)

    def _stop(self) -> None:
        if self._running is not None:
            self._stopping = True
            self._desk.at_once(stop_looking)()

    def _back(self, question: _Question) -> Callable[[Answer], None]:
        def back(answer: Answer) -> None:
            self._running, self._stopping = None, False
            if self._wanted == question:
                self._wanted = None
                self.answered.emit(question.typed, answer)
            elif not self._pause.isActive():
                self._send()

        return back

    def _failed(self, failure: KnownFailure) -> None:
        """Stopped because we asked for it, or something is wrong that a person should know."""
        self._running, stopped, self._stopping = None, self._stopping, False
        if not stopped:
            self._wanted = None
            self._desk.trouble(failure)
        elif not self._pause.isActive():
            self._send()
