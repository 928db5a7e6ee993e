"""What was learned and taught: short lines at the side, each with who may see it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import count

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.editor.growing_text import GrowingText
from revmentor_desktop.desktop.pages.write_up_section import section_head
from revmentor_desktop.desktop.parts.buttons import IconButton
from revmentor_desktop.desktop.parts.focus import holds_focus
from revmentor_desktop.desktop.parts.share_chip import ShareChip
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.session import LineDraft
from revmentor_desktop.journal.sharing import Kind, first_share

_keys = count(1)
"""Names of rows within this run of the program; they tell a save which row a line came from."""


class LineRow(QWidget):
    """One line: its words, its share chip, and a button that takes it away."""

    edited = Signal()
    entered = Signal()
    gone = Signal()

    def __init__(self, draft: LineDraft, placeholder: str, key: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.draft = draft
        self.key = key
        self.text = GrowingText(self)
        self.text.setProperty("kind", "line")
        self.text.setPlaceholderText(placeholder)
        self.text.setAccessibleName(placeholder)
        self.text.show_words(draft.text)
        self.chip = ShareChip(draft.share, parent=self)
        self.away = IconButton("x", self.tr("Throw away this line"), self)
        self._lay_out()
        self._name()
        self.text.edited.connect(self._changed)
        self.text.entered.connect(self.entered)
        self.text.emptied.connect(self.gone)
        self.away.clicked.connect(self.gone)
        self.chip.chosen.connect(lambda _share: self.edited.emit())

    def now(self) -> LineDraft:
        """The line as it stands."""
        return LineDraft(self.draft.kind, self.text.words, self.chip.share, self.draft.id)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(4)
        top.addWidget(self.text, 1)
        top.addWidget(self.away, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        layout.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeading)

    def _changed(self) -> None:
        self._name()
        self.edited.emit()

    def _name(self) -> None:
        self.chip.say_of(self.text.words)
        self.away.setAccessibleName(self.tr("Throw away: {line}").format(line=self.text.words))


@dataclass(frozen=True, slots=True)
class ThrownLine:
    """A line that was thrown away: its id, the row it was in, what puts it back into the box."""

    id: ItemId | None
    key: int
    bring_back: Callable[[], None]


class LinesBox(QWidget):
    """The lines of one kind under their heading.

    `thrown_away` carries a line that went, as `ThrownLine`.
    """

    edited = Signal()
    thrown_away = Signal(object)

    def __init__(self, kind: Kind, heading: str, placeholder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = kind
        self._placeholder = placeholder
        self.rows: list[LineRow] = []
        self._count = QLabel(self)
        self._list = QVBoxLayout()
        self._build(heading)

    def show_lines(self, lines: Sequence[tuple[int | None, LineDraft]]) -> None:
        """Show these lines, each with the row it was in; nothing happens when they are there."""
        shown = [(row.now().text, row.chip.share) for row in self.rows if row.now().text]
        if shown == [(kept(line.text).strip(), line.share) for _key, line in lines]:
            known = [row for row in self.rows if row.now().text]
            for row, (_key, line) in zip(known, lines, strict=True):
                row.draft = line
            return
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for key, line in lines:
            self._insert(len(self.rows), line, key)
        self._show_count()

    def drafts(self) -> list[tuple[int, LineDraft]]:
        """The lines with the rows they stand in; empty ones are left out."""
        return [(row.key, row.now()) for row in self.rows if row.now().text]

    def add(self, after: LineRow | None = None) -> None:
        """A new empty line to type in, below `after` or at the end."""
        empty = next((row for row in self.rows if not row.now().text), None)
        if empty is None:
            at = self.rows.index(after) + 1 if after else len(self.rows)
            empty = self._insert(at, LineDraft(self._kind, "", first_share(self._kind)), None)
        empty.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _insert(self, at: int, line: LineDraft, key: int | None) -> LineRow:
        row = LineRow(line, self._placeholder, key or next(_keys), self)
        row.edited.connect(self._edited)
        row.entered.connect(lambda: self.add(row))
        row.gone.connect(lambda: self._throw_away(row))
        self.rows.insert(at, row)
        self._list.insertWidget(at, row)
        row.show()
        return row

    def _throw_away(self, row: LineRow) -> None:
        """Take a line away; one with words can be brought back."""
        at, line = self.rows.index(row), row.now()
        neighbour = self.rows[at - 1] if at else None
        if holds_focus(row):
            (neighbour.text if neighbour else self._add).setFocus(Qt.FocusReason.OtherFocusReason)
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self._edited()
        if line.text:
            back = partial(self._bring_back, at, line, row.key)
            self.thrown_away.emit(ThrownLine(line.id, row.key, back))

    def _bring_back(self, at: int, line: LineDraft, key: int) -> None:
        self._insert(min(at, len(self.rows)), line, key)
        self._edited()

    def _edited(self) -> None:
        self._show_count()
        self.edited.emit()

    def _show_count(self) -> None:
        written = len(self.drafts())
        self._count.setText(str(written) if written else "")

    def _build(self, heading: str) -> None:
        self._add = IconButton("plus", self.tr("Add to: {heading}").format(heading=heading), self)
        self._add.clicked.connect(lambda _checked: self.add())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(section_head(QLabel(heading, self), self._count, self._add))
        layout.addLayout(self._list)
        self._list.setSpacing(10)
