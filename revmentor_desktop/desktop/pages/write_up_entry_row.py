"""One entry of a session at its side: its words, a second line, who may see it, what to do."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from revmentor_desktop.desktop.parts.buttons import IconButton, LinkButton
from revmentor_desktop.desktop.parts.icon_label import IconLabel
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.share_chip import ShareChip
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Share

_LONGEST = 400


@dataclass(frozen=True, slots=True)
class Entry:
    """What a row shows; `share` None stays private, `act` is the words of one more button."""

    id: ItemId
    icon: str
    tone: str
    words: str
    second: str
    share: Share | None = None
    act: str = ""


class EntryRow(QWidget):
    """`shared` carries the level chosen."""

    shared = Signal(object)
    changing = Signal()
    acted = Signal()
    thrown_away = Signal()

    def __init__(self, entry: Entry, parent: QWidget, *, fixed: bool = False) -> None:
        super().__init__(parent)
        self.entry = entry
        words = entry.words
        words = words if len(words) <= _LONGEST else words[:_LONGEST] + "…"
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.words = Paragraph(words, "body", "1", self)
        column.addWidget(self.words)
        if entry.second:
            column.addWidget(Paragraph(entry.second, "caption", "2", self))
        self.act = LinkButton(entry.act, self)
        self.act.setAccessibleName(f"{entry.act}: {words}")
        self.act.setVisible(bool(entry.act) and not fixed)
        self.act.clicked.connect(self.acted)
        column.addWidget(self.act, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(self._foot(entry, words, fixed))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        sign = IconLabel(entry.icon, entry.tone, 16, self, line="body")
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column, 1)

    def _foot(self, entry: Entry, words: str, fixed: bool) -> QHBoxLayout:
        self.chip = ShareChip(entry.share or Share.PRIVATE, self)
        self.chip.say_of(words)
        self.chip.setVisible(entry.share is not None)
        self.chip.setEnabled(not fixed)
        self.chip.chosen.connect(self.shared)
        self.pen = IconButton("pencil-simple", "", self, "text3", 14)
        self.pen.call(self.tr("Change: {line}").format(line=words))
        self.pen.clicked.connect(self.changing)
        self.away = IconButton("x", "", self, "text3", 14)
        self.away.call(self.tr("Throw away: {line}").format(line=words))
        self.away.clicked.connect(self.thrown_away)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(2)
        foot.addWidget(self.chip)
        foot.addStretch(1)
        for button in (self.pen, self.away):
            button.setVisible(not fixed)
            foot.addWidget(button)
        return foot


def is_shown(rows: Sequence[EntryRow], entries: Sequence[Entry]) -> bool:
    """Whether these rows show these entries already."""
    return [row.entry for row in rows] == list(entries)
