"""The side of a write-up: how it felt, what was promised, asked, learned and taught, and Finish."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.forms.write_up_side import Ui_WriteUpSide
from revmentor_desktop.desktop.models.rating_words import Rated, rated, value_of, with_value
from revmentor_desktop.desktop.pages.write_up_action_saver import ThisSession
from revmentor_desktop.desktop.pages.write_up_actions import ActionKeeper
from revmentor_desktop.desktop.pages.write_up_entries import WriteUpEntries
from revmentor_desktop.desktop.pages.write_up_jottings import Jottings
from revmentor_desktop.desktop.pages.write_up_lines import LinesBox
from revmentor_desktop.desktop.pages.write_up_question import QuestionRow
from revmentor_desktop.desktop.parts.rating import Rating
from revmentor_desktop.desktop.parts.steady import keep_steady
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.session import LineDraft, Ratings, SessionDraft
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.journal.shorthand import Jotted, Mark

WIDTH = 344


class WriteUpSide(QWidget):
    """Shows and takes all of a session but its texts.

    `edited` is for a person's changes only. `question_chosen` carries where in the text a question
    stands, `line_thrown_away` a `ThrownLine`, `went_back` asks for the text where both do
    not fit side by side.
    """

    edited = Signal()
    line_thrown_away = Signal(object)
    question_chosen = Signal(int)
    finished = Signal()
    went_back = Signal()

    def __init__(self, desk: Desk, this_session: ThisSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = Ui_WriteUpSide()
        self._form.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.jottings = Jottings(desk, self._form.content)
        self._form.actions_place.addWidget(self.jottings)
        self._form.actions_place.setSpacing(16)
        self.promises = ActionKeeper(desk, this_session, self._form.content)
        self._form.actions_place.addWidget(self.promises)
        self.finish, self.ask_theirs = self._form.finish, self._form.ask_theirs
        self._mine = Ratings()
        self._theirs = Ratings()
        self.my_ratings = self._rows(True, self._form.mine)
        self.their_ratings = self._rows(False, self._form.theirs)
        for row in self.their_ratings.values():
            row.dots.who = "them"
        learned = self.tr("Learned"), self.tr("What I take away")
        taught = self.tr("Taught"), self.tr("What I passed on")
        self.learned = self._lines(Kind.LEARNED, *learned)
        self.taught = self._lines(Kind.TAUGHT, *taught)
        self.entries = WriteUpEntries(desk, this_session, self._form.content)
        self._form.lines.addWidget(self.entries)
        self._form.lines.insertWidget(0, self.entries.feedback)
        self.questions: list[QuestionRow] = []
        self._questions: tuple[Jotted, ...] = ()
        self._connect()

    @property
    def mine(self) -> Ratings:
        """My answers."""
        return self._mine

    @property
    def theirs(self) -> Ratings:
        """How the other person felt it went, as far as I was told."""
        return self._theirs

    @property
    def can_finish(self) -> bool:
        """Whether Finish may be pressed."""
        return self.finish.isEnabled()

    def line_drafts(self) -> tuple[tuple[int, ...], tuple[LineDraft, ...]]:
        """The lines with the rows they stand in."""
        drafts = [*self.learned.drafts(), *self.taught.drafts()]
        return tuple(key for key, _line in drafts), tuple(line for _key, line in drafts)

    def show_draft(
        self,
        draft: SessionDraft,
        mentorship: Mentorship,
        rows: tuple[int, ...] = (),
        *,
        fresh: bool = False,
    ) -> None:
        """Show a session; `rows` are the rows its lines were typed in before, if they were.

        `fresh` is for another session than before: what was opened closes again.
        """
        self._mine, self._theirs = draft.mine, draft.theirs
        for field, row in self.my_ratings.items():
            row.show_value(value_of(draft.mine, field))
        for field, row in self.their_ratings.items():
            row.show_value(value_of(draft.theirs, field))
        self._name_theirs(mentorship.first_name)
        if fresh or draft.theirs != Ratings():
            self._show_theirs(shown=draft.theirs != Ratings())
        lines = draft.lines or ()
        keys: Sequence[int | None] = rows or [None] * len(lines)
        pairs = list(zip(keys, lines, strict=True))
        for box, kind in ((self.learned, Kind.LEARNED), (self.taught, Kind.TAUGHT)):
            box.show_lines([pair for pair in pairs if pair[1].kind is kind])

    def show_jotted(self, jotted: Sequence[Jotted]) -> None:
        """Show the questions and promises that the text holds."""
        self.promises.show_jotted(jotted)
        questions = tuple(one for one in jotted if one.mark is Mark.QUESTION)
        if [one.text for one in questions] != [one.text for one in self._questions]:
            self._show_questions(questions)
        self._questions = questions

    def show_end(self, *, finished: bool, not_before: str) -> None:
        """What the button at the end does; `not_before` is the day of a session still to come."""
        button = self._form.finish
        hint = ""
        if not_before:
            button.not_yet(self.tr("Finish after the meeting"))
            hint = self.tr(
                "It is planned for {day}. Write as much as you like before."
                " Held already? Press Change, above, and enter its day."
            ).format(day=not_before)
        else:
            button.ready()
            button.setText(self.tr("Done") if finished else self.tr("Finish write-up"))
        self._form.end_hint.say(hint)
        self._form.end_hint.setVisible(bool(hint))

    def show_alone(self, *, alone: bool) -> None:
        """Whether it takes the whole page, with a way back to the text."""
        self._form.back.setVisible(alone)

    def _rows(self, mine: bool, layout: QVBoxLayout) -> dict[str, Rating]:
        return {one.field: self._row(one, mine, layout) for one in rated()}

    def _row(self, one: Rated, mine: bool, layout: QVBoxLayout) -> Rating:
        row = Rating(one.name, one.words, self)
        row.rated.connect(lambda value: self._rate(one.field, value, mine))
        layout.addWidget(row)
        return row

    def _rate(self, field: str, value: int | None, mine: bool) -> None:
        if mine:
            self._mine = with_value(self._mine, field, value)
        else:
            self._theirs = with_value(self._theirs, field, value)
        self.edited.emit()

    def _name_theirs(self, name: str) -> None:
        """The second four are the other person's, and say so to those who hear them."""
        self.ask_theirs.setText(self.tr("Add how it was for {name}").format(name=name))
        self._form.theirs_title.setText(self.tr("How it was for {name}").format(name=name))
        for one in rated():
            said = self.tr("{name}: {rating}").format(name=name, rating=one.name)
            self.their_ratings[one.field].dots.ask(said, one.words)

    def _show_theirs(self, *, shown: bool) -> None:
        self._form.theirs_box.setVisible(shown)
        self.ask_theirs.setVisible(not shown)

    def _ask_theirs(self) -> None:
        self._show_theirs(shown=True)
        first = next(iter(self.their_ratings.values()))
        first.dots.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lines(self, kind: Kind, heading: str, placeholder: str) -> LinesBox:
        box = LinesBox(kind, heading, placeholder, self)
        box.edited.connect(self.edited)
        box.thrown_away.connect(self.line_thrown_away)
        self._form.lines.addWidget(box)
        return box

    def _show_questions(self, questions: tuple[Jotted, ...]) -> None:
        for button in self.questions:
            button.hide()
            button.deleteLater()
        self.questions = [self._question(at, one) for at, one in enumerate(questions)]
        self._form.questions_box.setVisible(bool(questions))

    def _question(self, at: int, jotted: Jotted) -> QuestionRow:
        row = QuestionRow(jotted.text, self._form.questions_box)
        row.clicked.connect(lambda: self._go_to_question(at))
        self._form.questions.addWidget(row)
        return row

    def _go_to_question(self, at: int) -> None:
        if at < len(self._questions):
            self.question_chosen.emit(self._questions[at].at)

    def _connect(self) -> None:
        keep_steady(self._form.scroll, self._form.rows)
        self.ask_theirs.clicked.connect(self._ask_theirs)
        self._form.finish.clicked.connect(self.finished)
        self._form.back.setProperty("reads", True)
        self._form.back.clicked.connect(self.went_back)
