"""Where the keyboard was in the lines, and what was half typed there, while they are renewed."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt

from revmentor_desktop.desktop.pages.room_line import LineRow
from revmentor_desktop.desktop.parts.focus import holds_focus
from revmentor_desktop.journal.ids import ItemId


@dataclass(frozen=True, slots=True)
class LinesBefore:
    """`at` is the row with the keyboard; `line_id` the line that is said in other words."""

    at: int | None = None
    here: ItemId | None = None
    line_id: ItemId | None = None
    typed: str = ""
    cursor: int = 0

    @staticmethod
    def of(rows: Sequence[LineRow]) -> "LinesBefore":
        """As the rows stand."""
        at = next((i for i, row in enumerate(rows) if holds_focus(row)), None)
        here = rows[at].line.id if at is not None else None
        for row in rows:
            if row.again is not None:
                cursor = row.again.cursorPosition()
                return LinesBefore(at, here, row.line.id, row.again.text(), cursor)
        return LinesBefore(at, here)

    def give_back(self, rows: Sequence[LineRow]) -> bool:
        """The keyboard and the words to the same line; False where there is none to go to."""
        for row in rows:
            if row.line.id == self.line_id:
                row.edit(self.typed)
                if row.again is not None:
                    row.again.setCursorPosition(self.cursor)
                return True
        if self.at is None:
            return True
        if not rows:
            return False
        same = next((row for row in rows if row.line.id == self.here), None)
        row = same or rows[min(self.at, len(rows) - 1)]
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
