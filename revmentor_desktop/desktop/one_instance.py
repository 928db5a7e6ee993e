"""A second start raises the first window instead of opening another."""

from __future__ import annotations

import os
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_WAIT_MS = 300


class OneInstance(QObject):
    """Holds the local address of this data folder, or finds that another window holds it.

    The address is a local socket only its owner may use; nothing is ever sent over it but the
    wish to be raised. `raised` fires when a second start asked for this window.
    """

    raised = Signal()

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        place = str(home).encode()
        self._name = f"revmentor-{zlib.crc32(place):08x}{zlib.adler32(place):08x}"
        self._server: QLocalServer | None = None

    def raise_other(self) -> bool:
        """Ask a running window to come to the front; False when there is none."""
        if os.name != "nt" and not Path(QDir.tempPath(), self._name).exists():
            return False  # nobody listens: the library of sockets need not be loaded to see that
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415  # loads a library that few starts need

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        found = socket.waitForConnected(_WAIT_MS)
        socket.disconnectFromServer()
        return found

    def hold(self) -> None:
        """Take the address; asked for after the first paint, since it loads a library.

        A socket left behind by a replaced process is removed first.
        """
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415  # loads a library that few starts need

        if self._server is not None:
            return
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)

    def release(self) -> None:
        """Give the address up, before the process replaces itself."""
        if self._server is not None:
            self._server.close()

    def _greet(self) -> None:
        if self._server is not None:
            self._server.nextPendingConnection().deleteLater()
        self.raised.emit()
