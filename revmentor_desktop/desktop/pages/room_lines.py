"""The lines of a meeting, and the field for the next one."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QScrollArea, QVBoxLayout, QWidget

from revmentor_desktop.desktop.pages.room_entry import RoomEntry
from revmentor_desktop.desktop.pages.room_words import line_icon, line_kind
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.parts.click_row import ClickRow
from revmentor_desktop.desktop.parts.flow import FlowLayout
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.key_cap import KeyCap
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.save_state import SaveStateLine
from revmentor_desktop.desktop.spoken import spoken_time
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.desktop.theme.fonts import align_figures, line_height
from revmentor_desktop.journal.room import RoomLine
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.operations.in_the_room import Room

_LEAST = 96


class LineRow(ClickRow):
    """One line: when, what, and what it became. `thrown` is Delete or the menu."""

    thrown = Signal()

    def __init__(
        self, line: RoomLine, at: datetime, first_name: str, today: date, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.line = line
        kind = line_kind(line, first_name, today)
        moment = dress(QLabel(spoken_time(at.time()), self), role="label", tone="2")
        align_figures(moment)
        name, hue = line_icon(line)
        words = Paragraph(line.text, "body", "1", self)
        end = dress(QLabel(kind, self), role="label", tone="2")
        end.setTextFormat(Qt.TextFormat.PlainText)
        for label in (moment, end):
            label.setMinimumHeight(line_height("body"))
        top = Qt.AlignmentFlag.AlignTop
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(11)
        row.addWidget(moment, 0, top)
        row.addWidget(IconLabel(name, hue, 16, self, line="body"), 0, top)
        row.addWidget(words, 1)
        row.addWidget(end, 0, top)
        self.setAccessibleName(f"{moment.text()}, {line.text}, {kind}".removesuffix(", "))
        self.setAccessibleDescription(self.tr("Delete throws it away"))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._menu().popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.thrown.emit()
        elif event.key() == Qt.Key.Key_Menu:
            self._menu().popup(self.mapToGlobal(self.rect().center()))
        else:
            super().keyPressEvent(event)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Throw away"), self.thrown.emit)
        return menu


class RoomLines(Card):
    """`thrown` carries a line. Lines that only their writer may read are not on this screen."""

    thrown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Lines from this meeting"))
        self.rows: list[LineRow] = []
        self._shown: tuple[RoomLine, ...] = ()
        self.count = dress(QLabel(self), role="label", tone="2")
        self.entry = RoomEntry(self)
        self.state = SaveStateLine(self)
        self._content = QWidget()
        self._list = QVBoxLayout(self._content)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._list.addStretch(1)
        self.scrolled = QScrollArea(self)
        self._lay_out()

    def show_room(self, room: Room, zone: str, today: date) -> None:
        """Show what was kept."""
        lines = tuple(line for line in room.lines if line.share is not Share.PRIVATE)
        if lines == self._shown:
            return
        grown = len(lines) > len(self._shown)
        self._shown = lines
        for row in self.rows:
            row.hide()
            row.deleteLater()
        first = room.mentorship.first_name
        self.rows = [
            self._row(at, LineRow(one, one.at.astimezone(ZoneInfo(zone)), first, today, self))
            for at, one in enumerate(lines)
        ]
        self.count.setText(str(len(lines)) if lines else "")
        if grown:
            QTimer.singleShot(0, self, self._to_end)

    def _row(self, at: int, row: LineRow) -> LineRow:
        row.thrown.connect(lambda: self.thrown.emit(row.line))
        self._list.insertWidget(at, row)
        return row

    def _to_end(self) -> None:
        bar = self.scrolled.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(9)
        head.addWidget(Paragraph(self.tr("Lines from this meeting"), "cardTitle", "1", self))
        head.addWidget(self.count)
        readers = Paragraph(self.tr("Both of you may read these"), "label", "2", self)
        readers.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(readers, 1, Qt.AlignmentFlag.AlignVCenter)
        self.scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self.scrolled.setWidgetResizable(True)
        self.scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scrolled.setWidget(self._content)
        self.scrolled.viewport().setAutoFillBackground(False)
        self._content.setAutoFillBackground(False)
        self.scrolled.setMinimumHeight(scaled(_LEAST))
        self.body.setContentsMargins(15, 14, 15, 12)
        self.body.setSpacing(8)
        for layout in (head,):
            layout.setContentsMargins(8, 0, 8, 0)
        self.body.addLayout(head)
        self.body.addWidget(self.scrolled, 1)
        below = QVBoxLayout()
        below.setContentsMargins(8, 0, 8, 0)
        below.setSpacing(8)
        below.addWidget(self.entry)
        below.addLayout(self._foot())
        self.body.addLayout(below)

    def _foot(self) -> QHBoxLayout:
        hints = QWidget(self)
        flow = FlowLayout(hints, 8, 4)
        flow.addWidget(dress(QLabel(self.tr("Begin with"), hints), role="label", tone="2"))
        for sign, words in (
            ("?", self.tr("question")),
            ("!", self.tr("action")),
            ("*", self.tr("insight")),
            (">", self.tr("advice")),
            ('"', self.tr("heard")),
        ):
            flow.addWidget(_sign(sign, words, hints))
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(hints, 1)
        foot.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        return foot


def _sign(sign: str, words: str, parent: QWidget) -> QWidget:
    """A key and what it makes of a line."""
    pair = QWidget(parent)
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(KeyCap(sign, pair))
    row.addWidget(dress(QLabel(words, pair), role="label", tone="2"))
    return pair
