"""Where a mentorship stands: its phase, since when, and questions that fit it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from revmentor_desktop.desktop.forms.phase import Ui_Phase
from revmentor_desktop.desktop.parts.buttons import IconButton
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.spoken import short_day
from revmentor_desktop.journal.phase import Phase, PhaseSince
from revmentor_desktop.journal.question import BankQuestion

CHOSEN = (Phase.BEGINNING, Phase.MIDDLE, Phase.CLOSING)
"""The phases one may choose; a mentorship ends with its closing review."""


class PhaseCard(QWidget):
    """`chosen` carries a phase, `topic_asked` a question of the bank to be talked about."""

    chosen = Signal(object)
    day_asked = Signal()
    topic_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_Phase()
        self.form.setupUi(self)
        self.form.phases.set_labels([phase.words for phase in CHOSEN])
        self.form.phases.chosen.connect(lambda index: self.chosen.emit(CHOSEN[index]))
        self.form.change_day.clicked.connect(self.day_asked)
        self._shown: list[QWidget] = []

    def show_phase(
        self, phase: PhaseSince, questions: Sequence[BankQuestion], today: date, *, over: bool
    ) -> None:
        """Show it; once the mentorship is put away nothing can be chosen any more."""
        form, ended = self.form, phase.phase is Phase.ENDED
        form.phases.setVisible(not over and not ended)
        if phase.phase in CHOSEN:
            form.phases.choose(CHOSEN.index(phase.phase))
        form.since.say(self._since(phase, today, over=over))
        form.change_day.setVisible(phase.since is not None and not over)
        form.means.say(self._means(phase.phase))
        form.asks.setVisible(bool(questions) and not over)
        self._show_questions(() if over else questions)

    def _since(self, phase: PhaseSince, today: date, *, over: bool) -> str:
        if phase.since is None:
            return phase.phase.words if over else self.tr("Assumed, until you choose one.")
        day = short_day(phase.since, today)
        if over:
            return self.tr("{phase} since {day}").format(phase=phase.phase.words, day=day)
        return self.tr("Since {day}").format(day=day)

    def _means(self, phase: Phase) -> str:
        return {
            Phase.BEGINNING: self.tr(
                "Get to know each other, agree on how you work, and rate the skills for a baseline."
            ),
            Phase.MIDDLE: self.tr(
                "The work itself. Look at the agreement every three months, and rate again."
            ),
            Phase.CLOSING: self.tr(
                "Look back together, say thank you, and write the closing review."
            ),
            Phase.ENDED: self.tr("It has its closing review, and nothing in it changes any more."),
        }[phase]

    def _show_questions(self, questions: Sequence[BankQuestion]) -> None:
        for row in self._shown:
            row.hide()
            row.deleteLater()
        self._shown = [self._question(known) for known in questions]
        for row in self._shown:
            self.form.questions.addWidget(row)

    def _question(self, known: BankQuestion) -> QWidget:
        row = QWidget(self)
        text = known.question.text
        add = IconButton("plus", self.tr("Talk about it: {question}").format(question=text), row)
        add.clicked.connect(lambda: self.topic_asked.emit(known))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(Paragraph(text, "label", "1", row), 1)
        line.addWidget(add, 0, Qt.AlignmentFlag.AlignTop)
        return row
