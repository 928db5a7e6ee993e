"""What was kept in the room, at the side of the write-up: read there, not typed again."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.pages.room_words import line_icon
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.spoken import spoken_time
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.desktop.theme.fonts import align_figures
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.room import RoomLine
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.operations.in_the_room import room_lines
from revmentor_desktop.support.language import translate

_ELSEWHERE = (Kind.ACTION, Kind.HEARD)
"""Kinds that have a list of their own at the side."""


class Jottings(QWidget):
    """The lines of the room with their time, but those that stand in a list of their own."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[RoomLine, ...] = ()
        self._session_id: ItemId | None = None
        self.count = dress(QLabel(self), role="cardTitle")
        self.rows: list[QWidget] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self._rows.addWidget(self.count)
        self.hide()

    def look(self, session_id: ItemId) -> None:
        """Read the lines of a session; those of another one go at once."""
        if session_id != self._session_id:
            self._session_id = session_id
            self._show(session_id, ())
        self._desk.ask(room_lines, lambda lines: self._show(session_id, lines))(session_id)

    def clear(self) -> None:
        """A session that is new has none."""
        self._session_id = None
        self._show(None, ())

    def _show(self, session_id: ItemId | None, lines: tuple[RoomLine, ...]) -> None:
        kept = tuple(line for line in lines if line.kind not in _ELSEWHERE)
        if session_id != self._session_id or kept == self._shown:
            return
        self._shown = kept
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [self._row(line) for line in kept]
        self.count.setText(translate("WriteUp", "%n jotting(s) kept", n=len(kept)))
        self.setVisible(bool(kept))

    def _row(self, line: RoomLine) -> QWidget:
        row = QWidget(self)
        local = line.at.astimezone(ZoneInfo(self._desk.clock.zone))
        moment = dress(QLabel(spoken_time(local.time()), row), role="label", tone="2")
        align_figures(moment)
        name, hue = line_icon(line)
        words = Paragraph(line.text, "label", "1", row)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(moment, 0, top)
        layout.addWidget(IconLabel(name, hue, 16, row, line="label"), 0, top)
        layout.addWidget(words, 1)
        self._rows.addWidget(row)
        return row
