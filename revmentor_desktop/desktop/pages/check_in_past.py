"""Check-ins of before, side by side, the newest last (P45)."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.models.check_in_words import day_of, figure, gap_words
from revmentor_desktop.desktop.parts.buttons import IconButton, LinkButton
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.check_in import Adjustment, CheckIn, Statement
from revmentor_desktop.journal.ids import ItemId

_COLUMN = 190
_WORDS = 150
_TOP, _LEADING = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignLeft


class PastCheckIns(Card):
    """As many columns as fit; the arrows go to earlier and later ones. `opened` carries one."""

    opened = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._past: Sequence[CheckIn] = ()
        self._changes: Mapping[ItemId, tuple[Adjustment, ...]] = {}
        self._name = ""
        self._today = date.min
        self._columns = self._back = 0
        self.earlier = IconButton("caret-left", self.tr("Earlier check-ins"), self)
        self.later = IconButton("caret-right", self.tr("Later check-ins"), self)
        self._table = QWidget(self)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(dress(QLabel(self.tr("Side by side"), self), role="cardTitle"), 1)
        for button, by in ((self.earlier, 1), (self.later, -1)):
            button.setProperty("reads", True)
            button.clicked.connect(lambda _on=False, by=by: self._page(by))
            head.addWidget(button)
        self.body.setContentsMargins(20, 14, 20, 16)
        self.body.addLayout(head)
        self.body.addWidget(self._table)

    def show_past(
        self,
        past: Sequence[CheckIn],
        changes: Mapping[ItemId, tuple[Adjustment, ...]],
        name: str,
        today: date,
    ) -> None:
        """Show the newest that fit."""
        now = (tuple(past), dict(changes), name, today)
        if now == (self._past, self._changes, self._name, self._today):
            return
        self._past, self._changes, self._name, self._today = now
        self._back = 0
        self._fill()

    @property
    def shown(self) -> Sequence[CheckIn]:
        """Those that stand in the columns now."""
        end = len(self._past) - self._back
        return self._past[max(0, end - self._columns) : end]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_table"):
            self._fit()

    def _fit(self) -> None:
        room = self.width() - 40 - scaled(_WORDS)
        columns = max(1, room // scaled(_COLUMN))
        if columns != self._columns:
            self._columns = columns
            self._fill()

    def _page(self, by: int) -> None:
        most = max(0, len(self._past) - self._columns)
        self._back = min(max(0, self._back + by), most)
        self._fill()

    def _fill(self) -> None:
        """The table anew: there are few columns of few rows."""
        if not self._columns:
            return
        old, self._table = self._table, QWidget(self)
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(0, 3)
        for line, words in enumerate(self._headings(), 1):
            grid.addWidget(Paragraph(words, "label", "2", self._table), line, 0, _TOP)
        for column, one in enumerate(self.shown, 1):
            grid.setColumnStretch(column, 4)
            self._add_column(grid, column, one)
        grid.addWidget(Divider(self._table), len(Statement) + 2, 0, 1, -1)
        self.body.replaceWidget(old, self._table)
        self._table.show()
        old.hide()
        old.deleteLater()
        self.earlier.setEnabled(self._back + self._columns < len(self._past))
        self.later.setEnabled(self._back > 0)

    def _headings(self) -> tuple[str, ...]:
        return (
            *(one.words for one in Statement),
            self.tr("Satisfaction"),
            "",
            self.tr("What helped most"),
            self.tr("More of"),
            self.tr("What we change"),
        )

    def _add_column(self, grid: QGridLayout, column: int, one: CheckIn) -> None:
        day = LinkButton(day_of(one.day, self._today), self._table)
        day.setProperty("reads", True)
        day.setAccessibleName(self.tr("Open the check-in of {day}").format(day=day.text()))
        day.clicked.connect(lambda: self.opened.emit(one.id))
        grid.addWidget(day, 0, column, _LEADING)
        for line, statement in enumerate(Statement, 1):
            pair = self._pair(one.mine.of(statement), one.theirs.of(statement))
            grid.addWidget(Paragraph(pair, "row", "1", self._table), line, column, _TOP)
        line = len(Statement) + 1
        whole = self._pair(one.mine.satisfaction, one.theirs.satisfaction)
        satisfied = QWidget(self._table)
        rows = QVBoxLayout(satisfied)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(Paragraph(whole, "rowStrong", "1", satisfied))
        if one.gap is not None:
            rows.addWidget(Paragraph(gap_words(one.gap), "caption", "2", satisfied))
        grid.addWidget(satisfied, line, column, _TOP)
        changes = "\n".join(change.text for change in self._changes.get(one.id, ()))
        said = (
            self._both(one.mine.helped, one.theirs.helped),
            self._both(one.mine.more, one.theirs.more),
            changes,
        )
        for below, words in enumerate(said, line + 2):
            grid.addWidget(Paragraph(words, "label", "1", self._table), below, column, _TOP)

    def _pair(self, mine: float | None, theirs: float | None) -> str:
        """You 4, Amara 3; who gave none is left out."""
        parts = []
        if mine is not None:
            parts.append(self.tr("You {value}").format(value=figure(mine)))
        if theirs is not None:
            parts.append(self.tr("{name} {value}").format(name=self._name, value=figure(theirs)))
        return ", ".join(parts) or self.tr("Not rated")

    def _both(self, mine: str, theirs: str) -> str:
        """What both said, one below the other."""
        lines = []
        if mine:
            lines.append(self.tr("You: {words}").format(words=mine))
        if theirs:
            lines.append(self.tr("{name}: {words}").format(name=self._name, words=theirs))
        return "\n".join(lines)
