"""What stands where no note is yet."""

from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.parts.empty_state import EmptyState
from revmentor_desktop.support.language import translate


class NoNotes(EmptyState):
    """Says what notes are for, and offers the first one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.say(
            "note",
            translate("NotesPage", "No notes yet."),
            translate("NotesPage", "A thought between two meetings, a line from a book."),
            translate("NotesPage", "New note"),
        )
