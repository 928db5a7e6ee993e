"""The closing review: begun, written, handed over; and the end of a mentorship."""

from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.forms.closing_review import Ui_ClosingReview
from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.saving import SaveState
from revmentor_desktop.desktop.spoken import short_day
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.journal.phase import Phase
from revmentor_desktop.operations.over_time import OverTime
from revmentor_desktop.support.errors import KnownFailure

_TALL = 420


class ClosingCard(QWidget):
    """Shows the review, to be written or only to be read, and says what is asked of it."""

    edited = Signal()
    begin_asked = Signal()
    end_asked = Signal()
    take_up_asked = Signal()
    hand_over_asked = Signal()
    away_asked = Signal()
    shared = Signal(object)
    try_again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_ClosingReview()
        self.form.setupUi(self)
        self.end = self._button(self.tr("End the mentorship"), "flag-checkered")
        self.take_up = self._button(self.tr("Take up again"), "arrow-counter-clockwise")
        self.hand_over = self._button(self.tr("Print or hand over"), "export", "quiet")
        self.away = self._button(self.tr("Throw away"), "trash", "quiet")
        self.away.setAccessibleName(self.tr("Throw away the closing review"))
        self.form.editor.setPlaceholderText(self.tr("What did the two of you make of it?"))
        self.form.share.say_of(self.tr("Closing review"))
        self._connect()

    @property
    def text(self) -> str:
        """The review as it stands."""
        return self.form.editor.text()

    def show_review(self, found: OverTime, today: date, *, anew: bool) -> None:
        """Show what there is; `anew` puts the text there, else it is only followed."""
        form, review = self.form, found.review
        over = found.mentorship.archived_on is not None
        form.hint.say(self._hint(found, today))
        form.begin.setVisible(review is None and not over)
        for part in (form.editor, form.share):
            part.setVisible(review is not None)
        form.editor.setReadOnly(over)
        form.editor.setMinimumHeight(scaled(_TALL))
        form.share.setEnabled(not over)
        form.state.setVisible(review is not None and not over)
        if review is not None:
            form.share.show_share(review.share)
            if anew or over:
                form.editor.show_text(review.text)
            else:
                form.editor.follow_text(review.text)
        self.end.setVisible(review is not None and not over)
        self.away.setVisible(review is not None and not over)
        self.take_up.setVisible(over)
        self.hand_over.setVisible(review is not None)

    def show_state(
        self, state: SaveState, saved_at: datetime | None, failure: KnownFailure | None
    ) -> None:
        """Where what is typed stands."""
        line, why = self.form.state, ""
        if state is SaveState.SAVING:
            line.saving()
        elif state is SaveState.FAILED and failure is not None:
            line.not_saved()
            here = self.tr("Your text is still here.")
            why = " ".join(part for part in (failure.what, here, failure.todo) if part)
        elif state is SaveState.SAVED and saved_at is not None:
            line.saved(saved_at)
        else:
            line.nothing()
        self.form.why.say(why)
        self.form.why.setVisible(bool(why))

    def _hint(self, found: OverTime, today: date) -> str:
        name, away = found.mentorship.first_name, found.mentorship.archived_on
        if away is not None and found.phase.phase is Phase.ENDED:
            return self.tr("It ended on {day}. This is its closing document.").format(
                day=short_day(found.phase.since or away, today)
            )
        if away is not None:
            return self.tr("It is put away since {day}.").format(day=short_day(away, today))
        if found.review is None:
            return self.tr(
                "When it comes to its end, look back: what you set out to do, and what came of it."
                " What is in the journal is counted for you to begin with."
            )
        return self.tr(
            "Only you see it until the mark on it says otherwise. Ending the mentorship with {name}"
            " makes it the closing document."
        ).format(name=name)

    def _button(self, words: str, sign: str, kind: str = "secondary") -> Button:
        button = Button(words, kind, sign, self.form.buttons)
        self.form.buttons.flow.addWidget(button)
        return button

    def _connect(self) -> None:
        form = self.form
        form.editor.edited.connect(self.edited)
        form.begin.clicked.connect(self.begin_asked)
        form.share.chosen.connect(self.shared)
        form.state.asked.connect(self.try_again)
        self.end.clicked.connect(self.end_asked)
        self.take_up.clicked.connect(self.take_up_asked)
        self.hand_over.clicked.connect(self.hand_over_asked)
        self.away.clicked.connect(self.away_asked)
