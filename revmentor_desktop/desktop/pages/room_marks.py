"""One key, one mark: the four marks with their counts, and how they are balanced."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from revmentor_desktop.desktop.pages.room_words import (
    MARK_FILLS,
    MARK_ICONS,
    balance_words,
    mark_name,
)
from revmentor_desktop.desktop.parts.bars import SegmentedBar
from revmentor_desktop.desktop.parts.card import Card, ClickCard
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.key_cap import KeyCap
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.desktop.theme.fonts import align_figures
from revmentor_desktop.journal.room import MarkKind
from revmentor_desktop.operations.in_the_room import Room


class MarkCard(ClickCard):
    """One mark: its key, its name, how often."""

    def __init__(self, mark: MarkKind, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.mark = mark
        self._key = key
        self.count = dress(QLabel("0", self), role="cardTitle")
        align_figures(self.count)
        icon, hue = MARK_ICONS[mark]
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 15, 16, 15)
        row.setSpacing(12)
        row.addWidget(KeyCap(key, self))
        row.addWidget(IconLabel(icon, hue, 18, self))
        row.addWidget(Paragraph(mark_name(mark), "row", "1", self), 1)
        row.addWidget(self.count)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """How often it was set."""
        self.count.setText(str(count))
        said = self.tr("{mark}, {count}, key {key}")
        self.setAccessibleName(said.format(mark=mark_name(self.mark), count=count, key=self._key))


class RoomMarks(Card):
    """`marked` carries the mark that was pressed."""

    marked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("One key, one mark"))
        self.body.setContentsMargins(16, 14, 16, 14)
        self.body.setSpacing(8)
        self.body.addWidget(Paragraph(self.tr("One key, one mark"), "cardTitle", "1", self))
        self.body.addSpacing(-10)
        self.body.addWidget(Paragraph(self.tr("What just happened?"), "label", "2", self))
        self.body.addSpacing(4)
        self.cards = {
            mark: self._card(mark, str(number)) for number, mark in enumerate(MarkKind, 1)
        }
        self.body.addSpacing(2)
        self.body.addWidget(Paragraph(self.tr("While you type, hold Alt."), "label", "2", self))

    def show_room(self, room: Room) -> None:
        """Show the counts."""
        for mark, card in self.cards.items():
            card.show_count(room.marks.get(mark, 0))

    def _card(self, mark: MarkKind, key: str) -> MarkCard:
        card = MarkCard(mark, key, self)
        card.clicked.connect(lambda: self.marked.emit(mark))
        self.body.addWidget(card)
        return card


class RoomBalance(Card):
    """Advice beside own solutions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counts = dress(QLabel(self), role="label", tone="2")
        self._bar = SegmentedBar(self)
        self.sentence = Paragraph("", "label", "2", self)
        head = QHBoxLayout()
        head.addWidget(dress(QLabel(self.tr("Balance"), self), role="rowStrong"))
        head.addStretch(1)
        head.addWidget(self.counts, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.setContentsMargins(16, 14, 16, 16)
        self.body.setSpacing(9)
        self.body.addLayout(head)
        self.body.addWidget(self._bar)
        self.body.addWidget(self.sentence)

    def show_room(self, room: Room) -> None:
        """Show how the marks are shared out."""
        marks = room.marks
        advice, own = marks.get(MarkKind.ADVICE, 0), marks.get(MarkKind.OWN, 0)
        words = self.tr("{advice} advice, {own} own").format(advice=advice, own=own)
        self.counts.setText(words)
        pieces = [(float(marks.get(one, 0)), MARK_FILLS[one]) for one in MarkKind]
        self._bar.show_pieces([one for one in pieces if one[0]], 0.0, words)
        self.sentence.say(balance_words(marks, running=room.advice_running))
