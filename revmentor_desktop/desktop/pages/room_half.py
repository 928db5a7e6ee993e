"""Keeps what is half typed in the room, and gives it back after a lock, a crash or a restart."""

from PySide6.QtCore import QObject, Signal

from revmentor_desktop.desktop.autosave import Autosave
from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.pages.room_lines import RoomLines
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.half_typed import HalfTyped, keep_half_typed
from revmentor_desktop.support.errors import KnownFailure


class RoomHalf(QObject):
    """Watches the lines and the field for the next one. `kept` and `lost` say how a save went."""

    kept = Signal()
    lost = Signal(object)

    def __init__(self, desk: Desk, lines: RoomLines, parent: QObject) -> None:
        super().__init__(parent)
        self.session_id = ItemId("")
        self._lines = lines
        self._waiting = 0
        self._desk = desk
        self._autosave = Autosave(self)
        self._autosave.due.connect(self._due)
        lines.edited.connect(self._autosave.changed)

    @property
    def unsaved(self) -> bool:
        """Whether the journal does not know what is typed."""
        return self._autosave.dirty or self._waiting > 0

    @property
    def now(self) -> HalfTyped:
        """What stands there."""
        entry, row = self._lines.entry, self._lines.editing
        text = entry.edit.text()
        mark = entry.mark if text.strip() else None
        return HalfTyped(text, mark, row.line.id if row else None, row.half if row else "")

    def flush(self) -> None:
        """Save at once what waits."""
        self._autosave.flush()

    def kept_otherwise(self) -> None:
        """What was half typed is a line: nothing waits where nothing more is typed."""
        if not self.now:
            self._autosave.forget()

    def give_back(self, half: HalfTyped) -> None:
        """Put what was half typed where it was; what is typed meanwhile stays."""
        entry = self._lines.entry
        if half.text and not entry.typing:
            entry.give_back(half.text, half.mark)
        for row in self._lines.rows:
            if row.line.id == half.line_id:
                row.edit(half.words)
        self._autosave.forget()

    def _due(self) -> None:
        self._waiting += 1
        save = self._desk.ask(keep_half_typed, lambda _none: self._done(), self._failed)
        save(self.session_id, self.now)

    def _done(self) -> None:
        self._waiting -= 1
        self.kept.emit()

    def _failed(self, failure: KnownFailure) -> None:
        self._waiting -= 1
        self._autosave.failed()
        self.lost.emit(failure)
