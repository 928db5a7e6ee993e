"""One side's answers, one question after another (screen 13, Mine and theirs)."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.editor.lines_field import LinesField
from revmentor_desktop.desktop.models.check_in_words import rating_words
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.rating import RatingDots
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.check_in import Answers, Statement

STATEMENTS = tuple(Statement)
STEPS = len(STATEMENTS) + 1
"""The four statements, and what one says in one's own words."""

_BIG = 34


class Questions(Card):
    """`edited` is a person's change, `went_on` Enter; `at` is the question that is shown."""

    edited = Signal()
    went_on = Signal()

    def __init__(self, who: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.at = 0
        self._who = who
        self._name = ""
        self._answers = Answers()
        self._last: Answers | None = None
        self._loading = False
        self.number = dress(QLabel(self), role="label", tone="2")
        self.before = dress(QLabel(self), role="label", tone="2")
        self.statement = Paragraph("", "titleSmall", "1", self)
        self.dots = RatingDots(self)
        self.dots.who = who
        self.dots.side = _BIG
        self.word = Paragraph("", "body", "2", self)
        self.helped = LinesField(self.tr("What helped most"), self, several=False)
        self.more = LinesField(self.tr("What we would like more of"), self, several=False)
        self._rated = QWidget(self)
        self._written = QWidget(self)
        self._lay_out()
        self._connect()
        self._show()

    @property
    def answers(self) -> Answers:
        """What is answered so far."""
        return self._answers

    def show_answers(self, answers: Answers, last: Answers | None, name: str) -> None:
        """Show one side's answers, and begin at the first question that has none."""
        self._loading = True
        self._answers, self._last, self._name = answers, last, name
        self.helped.show_text(answers.helped)
        self.more.show_text(answers.more)
        self.at = first_open(answers)
        self._loading = False
        self._show()

    def rate(self, statement: Statement, value: int | None) -> None:
        """An answer that was given elsewhere on the page."""
        self._answers = answered(self._answers, statement, value)
        self._show()

    def go_to(self, at: int) -> None:
        """Show another question."""
        self.at = min(max(0, at), STEPS - 1)
        self._show()
        self.begin().setFocus(Qt.FocusReason.TabFocusReason)

    def begin(self) -> QWidget:
        """Where the keyboard begins."""
        return self.helped.edit if self.at == STEPS - 1 else self.dots.chosen_dot

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 5 answer, 0 takes the answer back, Enter goes on."""
        key, at_dots = event.key(), self.at < STEPS - 1
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.went_on.emit()
        elif at_dots and Qt.Key.Key_1 <= key <= Qt.Key.Key_5:
            self.dots.rate_by_hand(key - Qt.Key.Key_0)
        elif at_dots and key == Qt.Key.Key_0:
            self.dots.clear_by_hand()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        """The question one is at."""
        written = self.at == STEPS - 1
        self._written.setVisible(written)
        self._rated.setVisible(not written)
        self.before.setText("")
        if written:
            self.number.setText(self.tr("If you like"))
            self.statement.say(self.tr("In your own words"))
            if self._who != "me":
                self.statement.say(self.tr("In {name}’s words").format(name=self._name))
            return
        statement = STATEMENTS[self.at]
        whole = self.tr("Question {number} of {all}")
        self.number.setText(whole.format(number=self.at + 1, all=len(STATEMENTS)))
        self.statement.say(statement.words)
        self.dots.ask(self._asked(statement), rating_words())
        self.dots.show_value(self._answers.of(statement))
        self.word.say(self.dots.word)
        last = self._last.of(statement) if self._last is not None else None
        if last is not None:
            self.before.setText(self.tr("Last time {value}").format(value=last))

    def _asked(self, statement: Statement) -> str:
        """The question for those who hear it."""
        if self._who == "me":
            return statement.words
        return self.tr("{name}: {statement}").format(name=self._name, statement=statement.words)

    def _answer(self, value: int | None) -> None:
        self.rate(STATEMENTS[self.at], value)
        self.edited.emit()

    def _typed(self) -> None:
        if not self._loading:
            self._answers = replace(self._answers, helped=self.helped.text, more=self.more.text)
            self.edited.emit()

    def _connect(self) -> None:
        self.dots.rated.connect(self._answer)
        for field in (self.helped, self.more):
            field.edited.connect(self._typed)
        self.helped.edit.entered.connect(self.more.edit.setFocus)
        self.more.edit.entered.connect(self.went_on)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.number)
        top.addStretch(1)
        top.addWidget(self.before)
        rated = QHBoxLayout(self._rated)
        rated.setContentsMargins(0, 0, 0, 0)
        rated.setSpacing(14)
        rated.addWidget(self.dots)
        rated.addWidget(self.word, 1)
        written = QVBoxLayout(self._written)
        written.setContentsMargins(0, 0, 0, 0)
        written.setSpacing(14)
        written.addWidget(self.helped)
        written.addWidget(self.more)
        self.body.setSpacing(10)
        self.body.addLayout(top)
        self.body.addWidget(self.statement)
        self.body.addWidget(self._rated)
        self.body.addWidget(self._written)


def answered(answers: Answers, statement: Statement, value: int | None) -> Answers:
    """The answers with another rating of one statement."""
    match statement:
        case Statement.GLAD:
            return replace(answers, glad=value)
        case Statement.OPEN:
            return replace(answers, open=value)
        case Statement.LEARN:
            return replace(answers, learn=value)
        case Statement.TIME:
            return replace(answers, time=value)


def first_open(answers: Answers) -> int:
    """The first question that has no answer; the last one when all have."""
    for at, statement in enumerate(STATEMENTS):
        if answers.of(statement) is None:
            return at
    return STEPS - 1
