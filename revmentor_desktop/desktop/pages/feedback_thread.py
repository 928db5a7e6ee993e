"""Feedback at length: how it reads, and what came of it (screen 06, right)."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from revmentor_desktop.desktop.editor.lines_field import LinesField
from revmentor_desktop.desktop.models.feedback_words import agenda_words, second_line, sort_word
from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.parts.chips import StateChip
from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.desktop.parts.flow import FlowBox
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.share_chip import ShareChip
from revmentor_desktop.desktop.spoken import long_day
from revmentor_desktop.journal.feedback import FeedbackSort, FeedbackState
from revmentor_desktop.operations.feedback import FeedbackRow


class FeedbackThread(QWidget):
    """What is said of one piece of feedback, and what can be done about it.

    `changed_said`, `result_said` and `let_go_said` carry a person's words.
    """

    changed_said = Signal(str)
    result_said = Signal(str)
    let_go_said = Signal(str)
    reopen_asked = Signal()
    edit_asked = Signal()
    agenda_asked = Signal()
    away_asked = Signal()
    shared = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.row: FeedbackRow | None = None
        self.title = Paragraph("", "heading", "1", self)
        self.about = Paragraph("", "caption", "2", self)
        self.sort = StateChip("", "grey", "", self)
        self.share = ShareChip(parent=self)
        self.reads = Paragraph("", "body", "1", self)
        self.line = Divider(self)
        self.change_title = Paragraph("", "labelStrong", "2", self)
        self.change = Paragraph("", "body", "1", self)
        self.result_title = Paragraph("", "labelStrong", "2", self)
        self.result = Paragraph("", "body", "1", self)
        self.answer = LinesField("", self)
        self.keep = Button("", "secondary", "check", self)
        self.let_go = Button(self.tr("Let it go, for this reason"), "quiet", "", self)
        self.reopen = Button(self.tr("Open it again"), "quiet", "arrow-counter-clockwise", self)
        self.agenda = Button("", "quiet", "calendar-plus", self)
        self.edit = Button(self.tr("Change it"), "quiet", "pencil-simple", self)
        self.away = Button(self.tr("Throw away"), "quiet", "trash", self)
        self._lay_out()
        self._connect()

    def show_row(self, row: FeedbackRow, name: str, today: date) -> None:
        """Show one; what is being typed about it stays, that about another one goes."""
        last = self.row.feedback if self.row is not None else None
        self.row, feedback = row, row.feedback
        if last is None or last.id != feedback.id or last.state is not feedback.state:
            self.answer.show_text("")
        self.title.say(feedback.headline)
        self.about.say(second_line(row, name, today))
        self.sort.say(sort_word(feedback.sort), "grey", "")
        self.share.show_share(feedback.share)
        self.share.say_of(feedback.headline)
        self.reads.say(feedback.reads_as)
        self.agenda.setText(
            agenda_words(row.agenda_on, today)
            if row.agenda_on
            else self.tr("Waits for the next agenda")
            if feedback.bring_up
            else self.tr("Put it on the agenda")
        )
        self.agenda.show_icon("check" if feedback.bring_up else "calendar-plus")
        self._show_thread(today)

    def _show_thread(self, today: date) -> None:
        """What was changed and what came of it; below it the question that is open."""
        if self.row is None:
            return
        feedback = self.row.feedback
        thread = feedback.sort is FeedbackSort.SUGGESTION or bool(feedback.change)
        closed = feedback.state is FeedbackState.CLOSED
        thread = thread or closed
        for widget in (self.line, self.answer, self.keep, self.let_go):
            widget.setVisible(thread and (widget is self.line or not closed))
        self.reopen.setVisible(closed)
        changed = feedback.changed_on
        self.change_title.setVisible(bool(feedback.change))
        self.change.setVisible(bool(feedback.change))
        self.change.say(feedback.change)
        if changed is not None:
            said = self.tr("What changed, {day}").format(day=long_day(changed, today))
            self.change_title.say(said)
        self.result_title.setVisible(closed)
        self.result.setVisible(closed)
        self.result.say(feedback.outcome)
        if feedback.closed_on is not None:
            words = (
                self.tr("Let go, {day}") if feedback.let_go else self.tr("What came of it, {day}")
            )
            self.result_title.say(words.format(day=long_day(feedback.closed_on, today)))
        self._ask(changing=feedback.state is FeedbackState.CHANGING)

    def _ask(self, *, changing: bool) -> None:
        question = (
            self.tr("What came of it?") if changing else self.tr("What changes because of it?")
        )
        self.answer.call(question)
        self.keep.setText(self.tr("That is the result") if changing else self.tr("Keep it"))

    def tell(self, sentence: str) -> None:
        """Say what is missing in the answer."""
        self.answer.tell(sentence)
        self.answer.edit.setFocus()

    def _keep(self) -> None:
        if self.row is None:
            return
        changing = self.row.feedback.state is FeedbackState.CHANGING
        (self.result_said if changing else self.changed_said).emit(self.answer.text)

    def _connect(self) -> None:
        self.answer.edited.connect(self.answer.clear_told)
        self.keep.clicked.connect(self._keep)
        self.let_go.clicked.connect(lambda: self.let_go_said.emit(self.answer.text))
        self.reopen.clicked.connect(self.reopen_asked)
        self.edit.clicked.connect(self.edit_asked)
        self.agenda.clicked.connect(self.agenda_asked)
        self.away.clicked.connect(self.away_asked)
        self.share.chosen.connect(self.shared)

    def _lay_out(self) -> None:
        chips = QHBoxLayout()
        chips.setSpacing(8)
        chips.addWidget(self.sort)
        chips.addStretch(1)
        chips.addWidget(self.share)
        answers = FlowBox(self)
        doings = FlowBox(self)
        for button in (self.keep, self.let_go):
            answers.flow.addWidget(button)
        for button in (self.agenda, self.edit, self.reopen, self.away):
            doings.flow.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addLayout(chips)
        for widget in (
            self.title, self.about, self.reads, self.line, self.change_title, self.change,
            self.result_title, self.result, self.answer, answers, doings,
        ):  # fmt: skip
            rows.addWidget(widget)
        rows.addStretch(1)
