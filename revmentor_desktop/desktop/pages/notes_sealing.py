"""Closing a private note until tomorrow, told with its Undo."""

from PySide6.QtCore import QObject, Signal

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.pages.write_up_seal import seal_words
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.note import PrivateNote
from revmentor_desktop.operations.cooling_off import put_seal, seal_note


class NoteSealing(QObject):
    """`sealed` carries the note as it is from now on."""

    sealed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def seal(self, item_id: ItemId) -> None:
        """Close it; Undo opens it again."""
        self._desk.change(seal_note, self._sealed)(item_id)

    def _sealed(self, note: PrivateNote) -> None:
        self.sealed.emit(note)
        undo = self._desk.change(put_seal)
        words = seal_words(note.seal_until, self._desk.clock.today())
        self._desk.tell(words, lambda: undo(note.id, None))
