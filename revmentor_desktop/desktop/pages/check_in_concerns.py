"""Concerns by age, and how each reaches the next agenda (screen 13, right)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from revmentor_desktop.desktop.models.check_in_words import (
    LONG,
    age_words,
    concern_words,
    day_of,
    on_agenda,
)
from revmentor_desktop.desktop.parts.buttons import IconButton, LinkButton
from revmentor_desktop.desktop.parts.chips import StateChip
from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.desktop.parts.flow import FlowBox
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.operations.concerns import ConcernRow

_TOP = Qt.AlignmentFlag.AlignTop


class Concerns(QWidget):
    """Each signal but `added` carries the row it is about; `closing` wants an answer for it."""

    added = Signal()
    placing = Signal(object)
    agenda_asked = Signal(object)
    closing = Signal(object)
    changing = Signal(object)
    reopening = Signal(object)
    throwing = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[ConcernLine] = []
        self._shown: tuple[object, ...] = ()
        self.hint = Paragraph(
            self.tr("Oldest first. They wait until you talk."), "label", "2", self
        )
        self.add = LinkButton(self.tr("Add a concern"), self, icon="plus")
        self.closed = LinkButton("", self, icon="caret-right")
        self.closed.setCheckable(True)
        self.closed.setProperty("reads", True)
        self._open_rows, self._closed_rows = QVBoxLayout(), QVBoxLayout()
        self._old = QWidget(self)
        below = FlowBox(self, 18, 4)
        below.flow.addWidget(self.add)
        below.flow.addWidget(self.closed)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(dress(QLabel(self.tr("Concerns"), self), role="cardTitle"))
        rows.addWidget(self.hint)
        rows.addSpacing(4)
        for layout in (self._open_rows, self._closed_rows):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        rows.addLayout(self._open_rows)
        rows.addSpacing(6)
        rows.addWidget(below)
        self._old.setLayout(self._closed_rows)
        rows.addWidget(self._old)
        self.add.clicked.connect(self.added)
        self.closed.toggled.connect(self._unfold)

    def show_rows(
        self, rows: Sequence[ConcernRow], closed: Sequence[ConcernRow], name: str, today: date
    ) -> None:
        """Show what waits, the oldest first, and, unfolded, what was answered."""
        now = (tuple(rows), tuple(closed), name, today)
        if now == self._shown:
            return
        self._shown = now
        self.rows = []
        for layout, ones in ((self._open_rows, rows), (self._closed_rows, closed)):
            _clear(layout)
            for number, row in enumerate(ones):
                if number:
                    layout.addWidget(Divider(self))
                layout.addWidget(self._line(row, name, today))
        if rows:
            self.hint.say(self.tr("Oldest first. They wait until you talk."))
        else:
            self.hint.say(self.tr("None is open. What troubles you waits here until you talk."))
        self.closed.setText(self.tr("Answered: {count}").format(count=len(closed)))
        self.closed.setVisible(bool(closed))
        self._unfold()

    def _line(self, row: ConcernRow, name: str, today: date) -> "ConcernLine":
        line = ConcernLine(row, name, today, self)
        self.rows.append(line)
        for mine, ours in (
            (line.placing, self.placing),
            (line.agenda_asked, self.agenda_asked),
            (line.closing, self.closing),
            (line.changing, self.changing),
            (line.reopening, self.reopening),
            (line.throwing, self.throwing),
        ):
            mine.connect(lambda row=row, ours=ours: ours.emit(row))
        return line

    def _unfold(self) -> None:
        shown = self.closed.isChecked() and not self.closed.isHidden()
        self._old.setVisible(shown)
        self.closed.show_icon("caret-down" if shown else "caret-right")


class ConcernLine(QWidget):
    """One concern: what, whose, how old, and what can be done about it."""

    placing = Signal()
    agenda_asked = Signal()
    closing = Signal()
    changing = Signal()
    reopening = Signal()
    throwing = Signal()

    def __init__(self, row: ConcernRow, name: str, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        concern = row.concern
        self.chip = StateChip(age_words(row.age), _tone(row), "", self)
        words = Paragraph(concern.text, "row", "1", self)
        whose = concern_words(row, name)
        if concern.closed_on is not None:
            answered = self.tr("{day}: {answer}")
            day = day_of(concern.closed_on, today)
            whose = answered.format(day=day, answer=concern.closed_with)
        self.act = LinkButton("", self)
        self.more = IconButton("dots-three", self.tr("More for: {concern}"), self)
        self.more.call(self.tr("More for: {concern}").format(concern=concern.text))
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(words, 1)
        top.addWidget(self.chip, 0, _TOP)
        foot = QHBoxLayout()
        foot.addWidget(self.act)
        foot.addStretch(1)
        foot.addWidget(self.more)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 10, 0, 8)
        rows.setSpacing(3)
        rows.addLayout(top)
        rows.addWidget(Paragraph(whose, "caption", "2", self))
        rows.addLayout(foot)
        self._offer(today)
        self.more.clicked.connect(self._open_menu)

    def _offer(self, today: date) -> None:
        """The one thing that comes next."""
        concern, day = self.row.concern, self.row.agenda_on
        if not concern.open:
            self.act.setText(self.tr("Open it again"))
            self.act.show_icon("arrow-counter-clockwise")
            self.act.clicked.connect(self.reopening)
        elif day is not None:
            self.act.setText(on_agenda(day, today))
            self.act.show_icon("check")
            self.act.setProperty("reads", True)
            self.act.clicked.connect(self.agenda_asked)
        else:
            self.act.setText(self.tr("Put on the agenda"))
            self.act.show_icon("plus")
            self.act.clicked.connect(self.placing)
        context = self.tr("{doing}: {concern}")
        self.act.setAccessibleName(context.format(doing=self.act.text(), concern=concern.text))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        choices = [(self.tr("Change it"), self.changing), (self.tr("Throw away"), self.throwing)]
        if self.row.concern.open:
            choices.insert(0, (self.tr("Close it with an answer"), self.closing))
        for words, signal in choices:
            action = QAction(words, menu)
            action.triggered.connect(signal)
            menu.addAction(action)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))


def _tone(row: ConcernRow) -> str:
    return "warn" if row.concern.open and row.age >= LONG else "grey"


def _clear(layout: QVBoxLayout) -> None:
    while (taken := layout.takeAt(0)) is not None:
        widget = taken.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
