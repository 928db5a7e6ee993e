"""The agenda in the room, and under it what was promised last time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from revmentor_desktop.desktop.pages.room_row import AgendaRow
from revmentor_desktop.desktop.parts.avatar import Avatar
from revmentor_desktop.desktop.parts.bars import SegmentedBar
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.parts.checks import RoundCheck
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.action import Action
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.operations.in_the_room import Room

_LEAST = 200


class PromiseRow(QWidget):
    """One promise of last time; `ticked` carries whether it is done."""

    ticked = Signal(bool)

    def __init__(self, action: Action, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        mine = action.owner is Side.ME
        name = room.owner if mine else room.mentorship.counterpart
        self.check = RoundCheck(f"{action.text}, {name}", self, 18)
        self.check.show_tone("accent" if mine else "other")
        self.check.setChecked(action.done_on is not None)
        self.check.clicked.connect(self.ticked)
        words = Paragraph(action.text, "label", "2" if action.done_on else "1", self)
        who = Avatar(20, self)
        who.show_person(name, "me" if mine else "here")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(who, 0, Qt.AlignmentFlag.AlignTop)


class RoomAgenda(Card):
    """`chosen`, `decided` (with what), `reopened` carry a line; `ticked` a promise and a state."""

    chosen = Signal(object)
    decided = Signal(object, object)
    reopened = Signal(object)
    ticked = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Agenda"))
        self.rows: list[AgendaRow] = []
        self.promises: list[PromiseRow] = []
        self._promised: tuple[object, ...] = ()
        self._title = dress(QLabel(self.tr("Agenda"), self), role="cardTitle")
        self.count = dress(QLabel(self), role="label", tone="2")
        self._bar = SegmentedBar(self)
        self._none = Paragraph("", "label", "2", self)
        self._content = QWidget()
        self._content.setAutoFillBackground(False)
        self._list = QVBoxLayout(self._content)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._list.addStretch(1)
        self._promises = QVBoxLayout()
        self._promises.setSpacing(4)
        self._promised_title = dress(
            QLabel(self.tr("Promised last time"), self), role="labelStrong", tone="2"
        )
        self._scroll = _scroll(self, self._content)
        self._lay_out()

    def show_room(self, room: Room) -> None:
        """Show the topics as they stand."""
        while len(self.rows) > len(room.rows):
            gone = self.rows.pop()
            gone.hide()
            gone.deleteLater()
        while len(self.rows) < len(room.rows):
            self.rows.append(self._row(len(self.rows)))
        for shown, row in zip(self.rows, room.rows, strict=True):
            shown.show_row(row, room)
        self._show_count(room)
        self._show_promised(room)

    def stack(self, stacked: bool) -> None:
        """Stacked under the rest, it is as tall as its rows; beside it, the rows scroll."""
        tall = self._content.sizeHint().height() if stacked else 0
        self._scroll.setMinimumHeight(max(tall, _LEAST if self.rows else 0))

    def _show_count(self, room: Room) -> None:
        whole = len(room.rows)
        done = sum(1 for row in room.rows if row.line.outcome)
        at = next((i for i, r in enumerate(room.rows, 1) if r is room.here), done)
        words = self.tr("{number} of {count}").format(number=at, count=whole)
        self.count.setText(words if whole else "")
        pieces = [
            (float(row.line.minutes), "other" if row.line.raised_by is Side.THEM else "accent")
            if row.line.raised_by
            else (float(row.line.minutes), "control")
            for row in room.rows
        ]
        self._bar.setVisible(bool(whole))
        self._bar.show_pieces(pieces, float(room.session.minutes or 0), words)
        self._none.setVisible(not whole)
        self._none.say(self.tr("No topics on this agenda. Lines and marks work all the same."))

    def _row(self, at: int) -> AgendaRow:
        row = AgendaRow(self._content)
        row.clicked.connect(lambda: self.chosen.emit(row.row))
        row.decided.connect(lambda outcome: self.decided.emit(row.row, outcome))
        row.reopened.connect(lambda: self.reopened.emit(row.row))
        self._list.insertWidget(at, row)
        return row

    def _show_promised(self, room: Room) -> None:
        self._promised_title.setVisible(bool(room.promised))
        if room.promised == self._promised:
            return
        at = next((i for i, one in enumerate(self.promises) if one.check.hasFocus()), -1)
        self._promised = room.promised
        for one in self.promises:
            one.hide()
            one.deleteLater()
        self.promises = [self._promise(action, room) for action in room.promised]
        if 0 <= at < len(self.promises):
            self.promises[at].check.setFocus()

    def _promise(self, action: Action, room: Room) -> PromiseRow:
        row = PromiseRow(action, room, self)
        row.ticked.connect(lambda done: self.ticked.emit(action, done))
        self._promises.addWidget(row)
        return row

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.count)
        self.body.setContentsMargins(16, 17, 16, 16)
        self.body.setSpacing(8)
        self.body.addLayout(head)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._none)
        self.body.addSpacing(5)
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(self._promised_title)
        self.body.addLayout(self._promises)


def _scroll(parent: QWidget, content: QWidget) -> QScrollArea:
    """An area that scrolls down, without an edge of its own."""
    scroll = QScrollArea(parent)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.viewport().setAutoFillBackground(False)
    scroll.setWidget(content)
    content.setAutoFillBackground(False)
    scroll.setMinimumHeight(scaled(60))
    return scroll
