"""When typed text is saved: after a quiet moment, at the latest every few seconds (RULES.md)."""

from PySide6.QtCore import QObject, QTimer, Signal

QUIET_MS = 600
LATEST_MS = 3_000


class Autosave(QObject):
    """Turns changes into moments to save.

    `due` asks its owner to hand over a draft now. The owner calls `changed()` for each change and
    `flush()` on leaving, locking and closing; nothing is due when nothing changed. A failed save
    is told by `failed()`: the change counts as not saved until `due` fires again.
    """

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._dirty = False
        self._quiet = self._timer(QUIET_MS)
        self._latest = self._timer(LATEST_MS)

    @property
    def dirty(self) -> bool:
        """Whether a change waits to be saved."""
        return self._dirty

    def changed(self) -> None:
        """Something was typed."""
        self._dirty = True
        self._quiet.start()
        if not self._latest.isActive():
            self._latest.start()

    def flush(self) -> None:
        """Save now what waits."""
        self._quiet.stop()
        self._latest.stop()
        if self._dirty:
            self._dirty = False
            self.due.emit()

    def forget(self) -> None:
        """Forget what waits: its owner saved it another way, or it is not wanted."""
        self._quiet.stop()
        self._latest.stop()
        self._dirty = False

    def failed(self) -> None:
        """The last save did not work: what it held waits again, for the next change or flush."""
        self._dirty = True

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.flush)
        return timer
