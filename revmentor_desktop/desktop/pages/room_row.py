"""A topic of the agenda in the room: what became of it, and the ways it can go."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from revmentor_desktop.desktop.pages.room_words import row_state, topic_text
from revmentor_desktop.desktop.parts.avatar import Avatar
from revmentor_desktop.desktop.parts.click_row import ClickRow
from revmentor_desktop.desktop.parts.painting import paint_box, painting
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.current import mirrored, scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.desktop.theme.icons import paint_icon
from revmentor_desktop.journal.agenda import Outcome
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.operations.in_the_room import Room, RoomRow

_SIDE = 20


class _Sign(QWidget):
    """Talked about, now, still to come, next time, dropped."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._outcome: Outcome | None = None
        self._here = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, outcome: Outcome | None, *, here: bool) -> None:
        """Another state."""
        self._outcome, self._here = outcome, here
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(_SIDE), scaled(_SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = float(scaled(_SIDE))
        place = QRectF(0, 0, side, side)
        inset = side * 0.26
        middle = place.adjusted(inset, inset, -inset, -inset)
        with painting(self) as painter:
            if self._outcome is Outcome.DISCUSSED:
                paint_box(painter, place, side, "accent")
                paint_icon(painter, "check-bold", "on_accent", middle)
            elif self._outcome is Outcome.DEFERRED:
                name = "arrow-bend-up-right"
                paint_icon(painter, name, "warn", place, mirror=mirrored(self))
            elif self._outcome is Outcome.DROPPED:
                paint_icon(painter, "x", "text3", place)
            elif self._here:
                paint_box(painter, place, side, "accent")
                paint_box(painter, middle, side, "on_accent")
            else:
                paint_box(painter, place, side, "card", "field", 1.5)


class AgendaRow(ClickRow):
    """A press talks about it. `decided` carries what became of it, `reopened` opens it again."""

    decided = Signal(object)
    reopened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: RoomRow | None = None
        self._here = False
        self._sign = _Sign(self)
        self.text = Paragraph("", "body", "1", self)
        self.state = Paragraph("", "label", "2", self)
        self._who = Avatar(24, self)
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(3)
        words.addWidget(self.text)
        words.addWidget(self.state)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(12)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(self._who, 0, Qt.AlignmentFlag.AlignTop)

    def show_row(self, row: RoomRow, room: Room) -> None:
        """Show a line of the agenda as it stands."""
        here = room.here is not None and room.here.line.id == row.line.id
        self.row, self._here = row, here
        line = row.line
        self._sign.show_state(line.outcome, here=here)
        dress(self, box="rowHere" if here else "row")
        dress(self.text, role="rowStrong" if here else "body", tone="2" if line.outcome else "1")
        self.text.say(topic_text(row))
        dress(self.state, tone="warn" if line.outcome is Outcome.DEFERRED else "2")
        self.state.say(row_state(row, here=here))
        self._who.setVisible(line.raised_by is not None)
        if line.raised_by is Side.ME:
            self._who.show_person(room.owner, "me")
        elif line.raised_by is Side.THEM:
            self._who.show_person(room.mentorship.counterpart, "here")
        self.setAccessibleName(f"{topic_text(row)}: {self.state.text()}")
        self.setAccessibleDescription(self.tr("Enter: talk about it. Menu key: more"))

    def menu(self) -> QMenu:
        """What can become of it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.row is not None and self.row.line.outcome is not None:
            menu.addAction(self.tr("Open it again"), self.reopened.emit)
            return menu
        if not self._here:
            menu.addAction(self.tr("Talk about it now"), self.clicked.emit)
        for words, outcome in (
            (self.tr("Talked about"), Outcome.DISCUSSED),
            (self.tr("Next time"), Outcome.DEFERRED),
            (self.tr("Drop"), Outcome.DROPPED),
        ):
            menu.addAction(words, partial(self.decided.emit, outcome))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Menu:
            self.menu().popup(self.mapToGlobal(self.rect().center()))
        else:
            super().keyPressEvent(event)
