"""What a person does with the entries of a session and of a mentorship, each with its Undo."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.entry_form import (
    AdviceForm,
    EntryForm,
    HeardForm,
    LessonForm,
    TriedForm,
)
from revmentor_desktop.desktop.dialogs.feedback_form import FeedbackForm
from revmentor_desktop.desktop.dialogs.throw_away import throw_away_with_undo
from revmentor_desktop.journal.advice import Advice, AdviceDraft, Lesson, LessonDraft, LessonSort
from revmentor_desktop.journal.feedback import Direction, Feedback, FeedbackDraft, FeedbackSort
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.room import RoomLine
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.operations.advice import (
    advice_draft_of,
    advice_not_tried,
    advice_tried,
    keep_advice,
)
from revmentor_desktop.operations.feedback import feedback_draft_of, keep_feedback
from revmentor_desktop.operations.in_the_room import keep_heard
from revmentor_desktop.operations.lessons import keep_lesson, lesson_draft_of
from revmentor_desktop.operations.session_entries import (
    About,
    SessionEntries,
    read_about,
    read_entries,
)
from revmentor_desktop.operations.share import set_share
from revmentor_desktop.operations.whose import mentor_of

ADVICE, TRIED, LESSON = "advice", "advice tried", "lesson"
FEEDBACK, HEARD = "feedback begun", "heard"
"""By which a form is known again after a lock."""


class Entries(QObject):
    """Opens the forms over a window and keeps what comes of them."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def come_back(self, kind: str, item_id: str) -> None:
        """Open again the form in which one was when the journal was locked."""
        forms: dict[str, Callable[[About], None]] = {
            ADVICE: self.ask_advice,
            TRIED: self.ask_tried,
            LESSON: self.ask_lesson,
            FEEDBACK: self.ask_feedback,
        }
        if kind in forms:
            self._desk.ask(read_about, forms[kind], lambda _gone: None)(ItemId(item_id))
        elif kind.startswith(HEARD):
            line_id = kind.removeprefix(HEARD).strip()
            self._desk.ask(
                read_entries,
                lambda found: self._ask_heard_again(found, line_id),
                lambda _gone: None,
            )(ItemId(item_id))

    def ask_heard(self, about: About, line: RoomLine | None = None) -> None:
        """What I heard: a new line of a session, or one in other words."""
        session_id = about.session_id
        if session_id is None:
            return
        text = line.text if line else ""
        form = HeardForm(text, about.mentorship.first_name, self._window)
        keep = self._desk.change(keep_heard, form.kept, form.refuse)
        form.chosen.connect(lambda words: keep(session_id, words, line.id if line else None))
        self._open(form, f"{HEARD} {line.id}" if line else HEARD, session_id)

    def _ask_heard_again(self, found: SessionEntries, line_id: str) -> None:
        line = next((one for one in found.heard if one.id == line_id), None)
        if line is not None or not line_id:
            self.ask_heard(found.about, line)

    def ask_advice(self, about: About) -> None:
        """New advice, or that of `about` changed."""
        whose, known = about.mentorship, about.item
        draft = (
            advice_draft_of(known)
            if isinstance(known, Advice)
            else AdviceDraft(whose.id, "", mentor_of(whose), about.session_id)
        )
        form = AdviceForm(draft, whose.first_name, self._window)
        form.chosen.connect(self._desk.change(keep_advice, form.kept, form.refuse))
        self._open(form, ADVICE, self._name(about))

    def ask_tried(self, about: About) -> None:
        """When the advice was tried and what came of it."""
        advice = about.item
        if not isinstance(advice, Advice):
            return
        clock = self._desk.clock
        form = TriedForm(advice, Here(clock.local(), clock.zone), self._window)
        form.chosen.connect(lambda said: self._tried(form, advice, *said))
        self._open(form, TRIED, advice.id)

    def turn_tried(self, about: About) -> None:
        """Ask when advice was tried, or take back that it was."""
        advice = about.item
        if isinstance(advice, Advice) and advice.tried_on is not None:
            self._not_tried(advice)
        else:
            self.ask_tried(about)

    def _not_tried(self, advice: Advice) -> None:
        told = self.tr("Not tried yet.")
        self._desk.change(advice_not_tried, lambda _now: self._tell_change(told, advice))(advice.id)

    def ask_lesson(self, about: About) -> None:
        """A mistake or a disagreement, new or changed."""
        known = about.item
        draft = (
            lesson_draft_of(known)
            if isinstance(known, Lesson)
            else LessonDraft(about.mentorship.id, LessonSort.MISTAKE, "", "", about.session_id)
        )
        form = LessonForm(draft, self._window)
        form.chosen.connect(self._desk.change(keep_lesson, form.kept, form.refuse))
        self._open(form, LESSON, self._name(about))

    def ask_feedback(self, about: About) -> None:
        """Feedback, begun or changed."""
        whose, known = about.mentorship, about.item
        draft = (
            feedback_draft_of(known)
            if isinstance(known, Feedback)
            else FeedbackDraft(
                whose.id,
                Direction.GIVEN,
                FeedbackSort.APPRECIATION,
                session_id=about.session_id,
            )
        )
        form = FeedbackForm(draft, whose.first_name, self._window)
        form.chosen.connect(self._desk.change(keep_feedback, form.kept, form.refuse))
        self._open(form, FEEDBACK, self._name(about))

    def throw_away(self, item_id: ItemId) -> None:
        """Throw an entry away; Undo brings it back."""
        throw_away_with_undo(self._desk, item_id, self.tr("Thrown away."))

    def share(self, item_id: ItemId, share: Share) -> None:
        """Say who may see an entry."""
        self._desk.change(set_share)(item_id, share)

    def _tried(
        self, form: TriedForm, advice: Advice, day: date, resonated: bool | None, outcome: str
    ) -> None:
        def kept(_now: Advice) -> None:
            form.kept()
            self._tell_change(self.tr("Tried, and kept."), advice)

        change = self._desk.change(advice_tried, kept, form.refuse)
        change(advice.id, day=day, resonated=resonated, outcome=outcome)

    def _tell_change(self, told: str, before: Advice) -> None:
        undo = self._desk.change(keep_advice)
        self._desk.tell(told, lambda: undo(advice_draft_of(before)))

    def _name(self, about: About) -> ItemId:
        """By which it is known: the entry, else whose new one it is to be."""
        if about.item is not None:
            return about.item.id
        return about.session_id or about.mentorship.id

    def _open(self, form: EntryForm, kind: str, item_id: ItemId) -> None:
        self._desk.returning.open(form, kind, item_id)
