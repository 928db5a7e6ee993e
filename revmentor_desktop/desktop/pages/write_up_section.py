"""A part of the side of a write-up: its heading with a count and a plus, and its entries."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.pages.write_up_entry_row import Entry, EntryRow, is_shown
from revmentor_desktop.desktop.parts.buttons import IconButton, LinkButton
from revmentor_desktop.desktop.parts.focus import holds_focus
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.ids import ItemId


def section_head(title: QLabel, count: QLabel, add: IconButton) -> QHBoxLayout:
    """The heading of a part of the side: what it is, how many, and the way to one more."""
    dress(title, role="cardTitle")
    dress(count, role="body", tone="3")
    top = QHBoxLayout()
    top.setContentsMargins(0, 0, 0, 0)
    top.setSpacing(8)
    top.addWidget(title)
    top.addWidget(count)
    top.addStretch(1)
    top.addWidget(add)
    return top


class Section(QWidget):
    """The signals carry the id of the entry, `shared` also its level; `all_asked`: all of them."""

    adding = Signal()
    changing = Signal(str)
    acted = Signal(str)
    thrown_away = Signal(str)
    shared = Signal(str, object)
    all_asked = Signal()

    def __init__(self, title: str, add: str, whole: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[EntryRow] = []
        self._fixed = False
        self._count = QLabel(self)
        self.add = IconButton("plus", add, self)
        self.add.clicked.connect(self.adding)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.whole = LinkButton(whole, self)
        self.whole.setVisible(bool(whole))
        self.whole.clicked.connect(self.all_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(section_head(QLabel(title, self), self._count, self.add))
        layout.addLayout(self._list)
        layout.addWidget(self.whole, 0, Qt.AlignmentFlag.AlignLeading)

    def show_entries(self, entries: Sequence[Entry], *, fixed: bool) -> None:
        """Show these; `fixed` when nothing of them can be changed."""
        self.add.setVisible(not fixed)
        if is_shown(self.rows, entries) and fixed == self._fixed:
            return
        self._fixed = fixed
        if any(holds_focus(row) for row in self.rows):
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [self._row(entry) for entry in entries]
        self._count.setText(str(len(entries)) if entries else "")

    def _row(self, entry: Entry) -> EntryRow:
        row, item_id = EntryRow(entry, self, fixed=self._fixed), ItemId(entry.id)
        row.changing.connect(lambda: self.changing.emit(item_id))
        row.acted.connect(lambda: self.acted.emit(item_id))
        row.thrown_away.connect(lambda: self.thrown_away.emit(item_id))
        row.shared.connect(lambda share: self.shared.emit(item_id, share))
        self._list.addWidget(row)
        row.show()
        return row
