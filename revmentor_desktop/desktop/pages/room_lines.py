"""The lines of a meeting, and the field for the next one."""

from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from revmentor_desktop.desktop.pages.room_entry import RoomEntry
from revmentor_desktop.desktop.pages.room_line import LineRow
from revmentor_desktop.desktop.pages.room_lines_before import LinesBefore
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.parts.flow import FlowLayout
from revmentor_desktop.desktop.parts.focus import holds_focus
from revmentor_desktop.desktop.parts.key_cap import KeyCap
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.save_state import SaveStateLine
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.room import RoomLine
from revmentor_desktop.operations.in_the_room import Room
from revmentor_desktop.operations.room_typed import typed_again

_LEAST = 96


class RoomLines(Card):
    """`thrown`, `asked_when` carry a line, `reworded` also what was typed, `marked` also a mark.

    `edited` says that what is half typed is another thing now. Lines that only their writer may
    read are not on this screen.
    """

    thrown = Signal(object)
    reworded = Signal(object, str)
    marked = Signal(object, object)
    asked_when = Signal(object)
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Lines from this meeting"))
        self.rows: list[LineRow] = []
        self._shown: tuple[object, tuple[RoomLine, ...]] = (None, ())
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
        self.entry.edited.connect(self.edited)

    @property
    def here(self) -> LineRow | None:
        """The line the keyboard is in."""
        return next((row for row in self.rows if holds_focus(row)), None)

    @property
    def editing(self) -> LineRow | None:
        """The line that is being said in other words."""
        return next((row for row in self.rows if row.again is not None), None)

    def show_room(self, room: Room, zone: str, today: date) -> None:
        """Show what was kept; the keyboard stays where it is, also in the middle of a word."""
        lines = room.lines
        if (room.session.id, lines) == self._shown:
            return
        grown = len(lines) > len(self._shown[1])
        self._shown = (room.session.id, lines)
        before = LinesBefore.of(self.rows)
        for row in self.rows:
            row.blockSignals(True)
            row.hide()
            row.deleteLater()
        first = room.mentorship.first_name
        self.rows = [
            self._row(at, LineRow(one, one.at.astimezone(ZoneInfo(zone)), first, today, self))
            for at, one in enumerate(lines)
        ]
        for row in self.rows:
            about = (room.owner, room.mentorship, room.session, zone)
            row.take_typed(typed_again(*about, row.line))
        self.count.setText(str(len(lines)) if lines else "")
        if not before.give_back(self.rows):
            self.entry.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        if grown:
            QTimer.singleShot(0, self, self._to_end)

    def _row(self, at: int, row: LineRow) -> LineRow:
        row.thrown.connect(lambda: self.thrown.emit(row.line))
        row.reworded.connect(lambda typed: self.reworded.emit(row.line, typed))
        row.marked.connect(lambda mark: self.marked.emit(row.line, mark))
        row.asked_when.connect(lambda: self.asked_when.emit(row.line))
        row.edited.connect(self.edited)
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
        self.body.setContentsMargins(15, 15, 15, 16)
        self.body.setSpacing(7)
        for layout in (head,):
            layout.setContentsMargins(8, 0, 8, 0)
        self.body.addLayout(head)
        self.body.addWidget(self.scrolled, 1)
        below = QVBoxLayout()
        below.setContentsMargins(8, 0, 8, 0)
        below.setSpacing(11)
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
        ):
            flow.addWidget(_sign(sign, words, hints))
        more = self.tr('> makes it advice, " what you heard, which only you may read')
        hints.setToolTip(more)
        self.entry.say_more(more)
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
