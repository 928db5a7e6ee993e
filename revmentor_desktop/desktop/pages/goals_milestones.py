"""The milestones of a goal in their order, and a line to add one."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from revmentor_desktop.desktop.editor.growing_text import GrowingText
from revmentor_desktop.desktop.pages.goals_milestone_row import MilestoneRow
from revmentor_desktop.desktop.parts.focus import holds_focus
from revmentor_desktop.desktop.parts.painting import painting
from revmentor_desktop.desktop.theme.current import colour
from revmentor_desktop.journal.goal import Milestone


class MilestoneList(QWidget):
    """Shows milestones; every signal but `added` carries the milestone it is about.

    `moved` carries also its new place, `added` the words typed in the line at the end.
    """

    ticked = Signal(object, bool)
    moved = Signal(object, int)
    shared = Signal(object, object)
    edit_asked = Signal(object)
    added = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[MilestoneRow] = []
        self._landing: int | None = None
        self._rows_place = QVBoxLayout()
        self._rows_place.setSpacing(0)
        self.new = _NewMilestone(self)
        self.new.entered.connect(self.commit)
        self.new.left.connect(self._leave_new)
        self.new.given_up.connect(self._close_new)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._rows_place)
        layout.addWidget(self.new)
        self.new.hide()

    def show_steps(self, steps: Sequence[Milestone], today: date, *, mine: bool) -> None:
        """Show these; the keyboard stays on the milestone it was on, where that moved."""
        focused = next((row.step.id for row in self.rows if row.step and holds_focus(row)), None)
        following = next((step for step in steps if step.reached_on is None), None)
        while len(self.rows) > len(steps):
            row = self.rows.pop()
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(steps):
            self.rows.append(self._new_row())
        for at, (row, step) in enumerate(zip(self.rows, steps, strict=True)):
            row.show_step(step, today, following=step is following, mine=mine)
            row.show_spine(at > 0, at < len(steps) - 1)
            if focused == step.id:
                row.check.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_again(self, words: str) -> None:
        """Words that could not be kept are not lost: they stand in the line again."""
        self.new.show_words(words if not self.new.words else f"{words} {self.new.words}")
        self.new.show()

    def begin_new(self) -> None:
        """A line to type a new milestone in."""
        self.new.show()
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self) -> None:
        """Add what stands in the new line; the line stays for the next one."""
        words = self.new.words
        if words:
            self.new.show_words("")
            self.added.emit(words)
        else:
            self._close_new()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where a dragged milestone would land."""
        if self._landing is None or not self.rows:
            return
        last = self.rows[-1].geometry().bottom() + 1
        tops = [row.geometry().top() for row in self.rows] + [last]
        level = min(max(1, tops[self._landing]), self.height() - 1)
        with painting(self) as painter:
            painter.fillRect(QRectF(0, level - 1, self.width(), 2), colour("accent"))

    def _leave_new(self) -> None:
        if self.new.words:
            self.commit()
        self.new.hide()

    def _close_new(self) -> None:
        self.new.show_words("")
        self.new.hide()

    def _new_row(self) -> MilestoneRow:
        row = MilestoneRow(self)
        row.ticked.connect(lambda done: self.ticked.emit(row.step, done))
        row.shared.connect(lambda share: self.shared.emit(row.step, share))
        row.edit_asked.connect(lambda: self.edit_asked.emit(row.step))
        row.moved.connect(lambda by: self._move_by(row, by))
        row.dragged.connect(lambda at: self._drag(row, at))
        row.dropped.connect(lambda at: self._drop(row, at))
        self._rows_place.addWidget(row)
        row.show()
        return row

    def _move_by(self, row: MilestoneRow, by: int) -> None:
        place = self.rows.index(row) + by
        if 0 <= place < len(self.rows):
            row.check.setFocus(Qt.FocusReason.OtherFocusReason)
            self.moved.emit(row.step, place)

    def _drag(self, row: MilestoneRow, at: QPoint) -> None:
        self._landing = self._gap(row.mapToParent(at).y())
        self.update()

    def _drop(self, row: MilestoneRow, at: QPoint) -> None:
        gap, here = self._gap(row.mapToParent(at).y()), self.rows.index(row)
        self._landing = None
        self.update()
        place = gap - 1 if gap > here else gap
        if place != here:
            self.moved.emit(row.step, place)

    def _gap(self, level: int) -> int:
        """Between which rows a height is: 0 is above the first."""
        return sum(level > row.geometry().center().y() for row in self.rows)


class _NewMilestone(GrowingText):
    """The line at the end. Esc gives up what was typed in it."""

    given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "field")
        self.setPlaceholderText(self.tr("What comes next? Ask for no help, by 31 July"))
        self.setAccessibleName(self.tr("New milestone"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
