"""Hearing from the system that the screen is locked or the computer goes to sleep (Linux).

Where there is no bus to listen on, the idle lock and its look at the clocks do what they can.
"""

import os

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

LOGIN = "org.freedesktop.login1"
_LOGIN_PATH = "/org/freedesktop/login1"
_MANAGER = f"{LOGIN}.Manager"
SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.mate.ScreenSaver")


class SystemLock(QObject):
    """Emits `locking` at once when the screen is locked, the person is switched, or before sleep.

    It asks the system to wait a moment with falling asleep, so that the journal is closed first.
    """

    locking = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listening = False
        self._delays: list[QDBusUnixFileDescriptor] = []

    def start(self) -> None:
        """Begin to listen, where there is a bus. Nothing here waits for an answer."""
        if self._listening:
            return
        self._listening = True
        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        if session.isConnected():
            for name in SCREEN_SAVERS:
                self._listen(session, ("", "", name, "ActiveChanged"), "_screen(bool)")
        if system.isConnected():
            sleep = (LOGIN, _LOGIN_PATH, _MANAGER, "PrepareForSleep")
            self._listen(system, sleep, "_sleep(bool)")
            self._find_own_session(system)
            self._ask_to_wait(system)

    @Slot(bool)
    def _screen(self, active: bool) -> None:
        if active:
            self.locking.emit()

    @Slot(bool)
    def _sleep(self, going: bool) -> None:
        if going:
            self.locking.emit()

    @Slot()
    def _lock(self) -> None:
        self.locking.emit()

    def _find_own_session(self, system: QDBusConnection) -> None:
        """Only our own login session's locking is meant, not that of somebody else here."""
        asked = QDBusMessage.createMethodCall(LOGIN, _LOGIN_PATH, _MANAGER, "GetSession")
        asked.setArguments([os.environ.get("XDG_SESSION_ID") or "auto"])
        self._call(system, asked).finished.connect(self._found_session)

    def _ask_to_wait(self, system: QDBusConnection) -> None:
        asked = QDBusMessage.createMethodCall(LOGIN, _LOGIN_PATH, _MANAGER, "Inhibit")
        asked.setArguments(["sleep", "RevMentor", self.tr("Closing the journal"), "delay"])
        self._call(system, asked).finished.connect(self._may_delay)

    def _listen(self, bus: QDBusConnection, signal: tuple[str, str, str, str], slot: str) -> None:
        # the stub asks for bytes, which the call itself refuses
        bus.connect(*signal, self, SLOT(slot))  # type: ignore[call-overload]  # see above

    def _call(self, system: QDBusConnection, asked: QDBusMessage) -> QDBusPendingCallWatcher:
        return QDBusPendingCallWatcher(system.asyncCall(asked), self)

    def _found_session(self, watcher: QDBusPendingCallWatcher) -> None:
        answer = watcher.reply().arguments() if not watcher.isError() else []
        watcher.deleteLater()
        if answer:
            path = answer[0].path() if hasattr(answer[0], "path") else str(answer[0])
            signal = (LOGIN, path, f"{LOGIN}.Session", "Lock")
            self._listen(QDBusConnection.systemBus(), signal, "_lock()")

    def _may_delay(self, watcher: QDBusPendingCallWatcher) -> None:
        """The delay lasts as long as this descriptor is held: until the process is replaced."""
        answer = watcher.reply().arguments() if not watcher.isError() else []
        watcher.deleteLater()
        if answer and isinstance(answer[0], QDBusUnixFileDescriptor):
            self._delays.append(answer[0])
