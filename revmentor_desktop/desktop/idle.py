"""Locking by itself after quiet minutes, and after the computer slept (VAULT.md, idle lock)."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.InputMethod,
        QEvent.Type.TabletPress,
    }
)
_CHECK_MS = 5_000
_NAP = 2.0
"""Seconds of sleep that count; two clocks read one after the other differ by far less."""


class IdleLock(QObject):
    """Emits `idle` once when nobody touched the program for the set number of minutes.

    `slept` comes when the computer woke up, for systems that do not tell before they sleep. The
    clock is one that goes on while the computer sleeps (CLOCK_BOOTTIME on Linux).
    """

    idle = Signal()
    slept = Signal()

    def __init__(self, application: QApplication, minutes: int) -> None:
        super().__init__(application)
        self.minutes = minutes
        self._application = application
        self._last = awake_seconds()
        self._asleep = asleep_seconds()
        self._timer = QTimer(self)
        self._timer.setInterval(_CHECK_MS)
        self._timer.timeout.connect(self._check)

    def start(self) -> None:
        """Begin to watch; the journal is open now."""
        self._last = awake_seconds()
        self._asleep = asleep_seconds()
        self._application.installEventFilter(self)
        self._timer.start()

    def stop(self) -> None:
        """Stop watching; the journal is locked."""
        self._application.removeEventFilter(self)
        self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there; never swallows an event."""
        if event.type() in _ACTIVITY:
            self._last = awake_seconds()
        return False

    def _check(self) -> None:
        if asleep_seconds() - self._asleep > _NAP:
            self.stop()
            self.slept.emit()
        elif awake_seconds() - self._last >= self.minutes * 60:
            self.stop()
            self.idle.emit()


def awake_seconds() -> float:
    """Seconds on a clock that also counts sleep, where the system has one."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.clock_gettime(clock) if clock is not None else time.monotonic()


def asleep_seconds() -> float:
    """How long the computer slept since it started, as far as its clocks tell."""
    return awake_seconds() - time.monotonic()
