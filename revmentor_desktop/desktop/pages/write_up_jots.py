"""Reads questions and promises from a write-up a moment after it was typed."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.journal.shorthand import Names, read_shorthand
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.journal.when import When

_QUIET_MS = 150


class JotReader(QObject):
    """`due` asks for the text; `read` carries what it holds. The text stays as it is.

    One timer that is never started anew while it runs: a key costs nothing, and somebody who types
    without a pause still sees their promises appear.
    """

    due = Signal()
    read = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._zone = desk.clock.zone
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET_MS)
        self._timer.timeout.connect(self.due)

    def look(self, text: str, names: Names, when: When) -> None:
        """Read a text as of the day of its session: "by Friday" is the Friday after it."""
        self._timer.stop()
        start = datetime.combine(when.day, when.at or time(), ZoneInfo(self._zone))
        self.read.emit(read_shorthand(text, names, Here(start, self._zone)))

    def typed(self) -> None:
        """The text was changed."""
        if not self._timer.isActive():
            self._timer.start()
