"""The question bank beside the agenda: by habit, shuffled, asked ones last (P15)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.pages.prepare_idea_row import IdeaRow
from revmentor_desktop.desktop.parts.buttons import LinkButton
from revmentor_desktop.desktop.parts.chips import FilterChip
from revmentor_desktop.desktop.parts.flow import FlowBox
from revmentor_desktop.desktop.parts.focus import holds_focus
from revmentor_desktop.desktop.spoken import day_and_month
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.question import BankQuestion, Habit

SHOWN = 4
FIRST_CHIPS = 2
"""Habits whose chips are shown before the rest is asked for."""


class QuestionBank(QWidget):
    """`wanted` carries a question whose plus was pressed, `looked` says that others are to be read.

    `habit` and `turn` are what to read them by.
    """

    wanted = Signal(object)
    looked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.habit: Habit | None = None
        self.turn = 0
        self._shown: tuple[object, ...] = ()
        self.rows: list[IdeaRow] = []
        self.shuffle = LinkButton(self.tr("Shuffle"), self, "shuffle")
        self.shuffle.clicked.connect(self._shuffle)
        self._chips = FlowBox(self, gap=8, line_gap=6)
        self._chips.setAccessibleName(self.tr("Questions of which habit"))
        self.chips = self._make_chips()
        self.more = FilterChip(self)
        self.more.setCheckable(False)
        self.more.setText(f"+{len(Habit) - FIRST_CHIPS}")
        self.more.setAccessibleName(self.tr("Show the other habits"))
        self.more.clicked.connect(self._show_chips)
        self._chips.flow.addWidget(self.more)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(2)
        self._lay_out()

    def show_questions(self, questions: Sequence[BankQuestion], on_it: frozenset[str]) -> None:
        """Show the first of these that are not on the agenda yet."""
        free = [one for one in questions if one.question.id not in on_it][:SHOWN]
        if tuple(free) == self._shown:
            return
        self._shown = tuple(free)
        at = next((at for at, row in enumerate(self.rows) if holds_focus(row)), None)
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(one) for one in free]
        if at is not None and self.rows:
            near = self.rows[min(at, len(self.rows) - 1)]
            near.plus.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Another agenda: every habit again."""
        self.habit = None
        self.chips[None].setChecked(True)

    def _row(self, known: BankQuestion) -> IdeaRow:
        line = known.question.habit.label
        if known.asked_on is not None:
            line = self.tr("{habit}, asked on {day}").format(
                habit=line, day=day_and_month(known.asked_on)
            )
        row = IdeaRow(known.question.text, line, None, "question", self)
        row.wanted.connect(lambda: self.wanted.emit(known.question))
        self._list.addWidget(row)
        return row

    def _make_chips(self) -> dict[Habit | None, FilterChip]:
        group = QButtonGroup(self)
        group.setExclusive(True)
        found: dict[Habit | None, FilterChip] = {}
        for at, habit in enumerate((None, *Habit)):
            chip = FilterChip(self.tr("All") if habit is None else habit.label, self._chips)
            chip.clicked.connect(lambda _on=False, one=habit: self._choose(one))
            chip.setVisible(at <= FIRST_CHIPS)
            group.addButton(chip)
            self._chips.flow.addWidget(chip)
            found[habit] = chip
        found[None].setChecked(True)
        return found

    def _show_chips(self) -> None:
        for chip in self.chips.values():
            chip.show()
        first = list(self.chips.values())[FIRST_CHIPS + 1]
        self.more.hide()
        first.setFocus()

    def _choose(self, habit: Habit | None) -> None:
        self.habit = habit
        self.looked.emit()

    def _shuffle(self) -> None:
        self.turn += 1
        self.looked.emit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(dress(QLabel(self.tr("Question bank"), self), role="rowStrong"))
        head.addStretch(1)
        head.addWidget(self.shuffle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addSpacing(8)
        layout.addWidget(self._chips)
        layout.addSpacing(8)
        layout.addLayout(self._list)
