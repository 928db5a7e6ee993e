"""Feedback being typed beside the list: kept while it is typed, saved into the list when asked."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.forms.feedback import Ui_Feedback
from revmentor_desktop.desktop.models.feedback_words import agenda_words
from revmentor_desktop.desktop.pages.feedback_form import FeedbackForm
from revmentor_desktop.desktop.saving import LeftSavers, Saver, SaveState
from revmentor_desktop.journal.feedback import Direction, FeedbackDraft, FeedbackSort
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.feedback import keep_feedback
from revmentor_desktop.operations.feedback_typed import (
    FinishedFeedback,
    KeptTyped,
    SeenFeedback,
    finish_feedback,
    keep_typed_feedback,
    leave_typed_feedback,
    read_typed_feedback,
)
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.throw_away import throw_away
from revmentor_desktop.support.errors import KnownFailure

_WAYS = (Direction.GIVEN, Direction.RECEIVED)


class TypedSaver(Saver[FeedbackDraft, KeptTyped]):
    """Keeps the words of one draft."""

    def save(self, journal: OpenJournal, snapshot: FeedbackDraft) -> KeptTyped:
        return keep_typed_feedback(journal, snapshot)

    def filled(self, snapshot: FeedbackDraft) -> FeedbackDraft:
        return snapshot


class FeedbackTyping(QObject):
    """Fills the form's half of the side. `finished` carries what was saved; `left` leads back."""

    finished = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, form: Ui_Feedback, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form = form
        self._seen: SeenFeedback | None = None
        self._before: FeedbackDraft | None = None
        self._saver: TypedSaver | None = None
        self._left = LeftSavers[TypedSaver]()
        self.fields = FeedbackForm(form.side_scroll.content)
        form.direction.set_labels([self.tr("I give"), self.tr("I received")])
        self._connect()

    @property
    def changing(self) -> bool:
        """Whether known feedback is being changed; else it is new."""
        return self._before is not None

    @property
    def unsaved(self) -> bool:
        """Whether any word is not on the disk yet."""
        return self._left.unsaved or (self._saver is not None and self._saver.unsaved)

    def flush(self) -> None:
        """Hand over what waits."""
        self._left.flush()
        if self._saver is not None:
            self._saver.flush()

    def let_go(self) -> None:
        """The page shows somebody else."""
        self._drop_saver()
        self._seen = self._before = None

    def show_around(self, seen: SeenFeedback) -> None:
        """What is known now; what is being typed stays."""
        fresh = self._seen is None or self._seen.mentorship.id != seen.mentorship.id
        self._seen = seen
        if fresh:
            self._show(seen.typed or self._new(seen.mentorship.id))
        else:
            today = self._desk.clock.today()
            self.fields.show_around(seen.sessions, seen.next_day, today)
        self._show_buttons()

    def show_parts(self, *, shown: bool) -> None:
        """Show the form, or leave its place to feedback at length."""
        form = self._form
        for widget in (self.fields, form.direction, form.state, form.save):
            widget.setVisible(shown)
        form.leave.hide()
        if shown:
            title = self.tr("Change feedback") if self.changing else self.tr("New feedback")
            form.side_title.setText(title)
            self._show_buttons()
        else:
            form.told.done()

    def begin(self) -> None:
        """The keyboard begins in the first part that is empty."""
        self.fields.begin().setFocus()

    def change(self, draft: FeedbackDraft, then: Callable[[], None]) -> None:
        """Change known feedback, from where one was with it."""

        def show(typed: FeedbackDraft | None) -> None:
            if not self._is_about(draft.mentorship_id):
                return
            self._before = draft
            self._show(_with_thread(typed, draft) if typed else draft)
            then()
            self.begin()

        self._desk.ask(read_typed_feedback, show)(draft.id or draft.mentorship_id)

    def stop_changing(self) -> None:
        """Back to new feedback; what was typed of the known one waits."""
        if not self.changing:
            return
        self._before = None
        seen = self._seen
        if seen is None:
            return
        whose = seen.mentorship.id

        def show(typed: FeedbackDraft | None) -> None:
            if self._is_about(whose) and not self.changing:
                self._show(typed or self._new())

        self._desk.ask(read_typed_feedback, show)(whose)

    def _is_about(self, mentorship_id: ItemId) -> bool:
        """Whether the page still shows the one that was asked about."""
        return self._seen is not None and self._seen.mentorship.id == mentorship_id

    def _new(self, mentorship_id: ItemId | None = None) -> FeedbackDraft:
        whose = mentorship_id or (self._seen.mentorship.id if self._seen else ItemId(""))
        return FeedbackDraft(whose, _WAYS[0], FeedbackSort.APPRECIATION)

    def _show(self, draft: FeedbackDraft) -> None:
        """Show a draft with a saver of its own."""
        seen = self._seen
        if seen is None:
            return
        self._drop_saver()
        today = self._desk.clock.today()
        self._form.direction.choose(_WAYS.index(draft.direction))
        self.fields.hint(wanted=draft.direction is Direction.GIVEN)
        self.fields.show_draft(draft, seen.sessions, seen.next_day, today)
        about = draft.id or draft.mentorship_id
        saver = self._left.give_back(about)
        unsaved = saver.newest if saver is not None else None
        if saver is not None and unsaved is not None:
            saver.take_up(self._take)
            self.fields.show_draft(unsaved, seen.sessions, seen.next_day, today)
        self._saver = saver or TypedSaver(self._desk, about, self._take, self)
        self._saver.state_changed.connect(self._show_state)
        self._form.told.done()
        self._show_state()
        self._show_buttons()

    def _take(self) -> FeedbackDraft:
        draft = self.fields.draft or self._new()
        return replace(draft, direction=_WAYS[self._form.direction.index])

    def _drop_saver(self) -> None:
        saver, self._saver = self._saver, None
        if saver is not None:
            saver.state_changed.disconnect(self._show_state)
            saver.let_go()
            self._left.keep(saver)

    def _edited(self) -> None:
        if self._saver is not None:
            self._saver.changed()
        self._form.told.done()
        self._show_buttons()

    def _turn(self, way: int) -> None:
        self.fields.hint(wanted=_WAYS[way] is Direction.GIVEN)
        self._edited()

    def _show_state(self) -> None:
        saver, line = self._saver, self._form.state
        if saver is None or saver.state is SaveState.UNTOUCHED:
            line.nothing()
        elif saver.state is SaveState.SAVING:
            line.saving()
        elif saver.state is SaveState.FAILED:
            line.not_saved()
        elif saver.saved_at is not None:
            line.saved(saver.saved_at)

    def _show_buttons(self) -> None:
        form, empty = self._form, self.fields.empty
        form.leave.setVisible(self.changing or not empty)
        form.leave.setText(self.tr("Leave it as it was") if self.changing else self.tr("Leave it"))
        if empty:
            form.save.not_yet(self.tr("Save feedback"))
        else:
            form.save.ready()

    def _save(self) -> None:
        """First what is typed, then the feedback itself: so a full disk loses no word."""
        saver = self._saver
        if saver is None or self.fields.empty:
            return
        self._form.save.working(self.tr("Saving"))
        draft, before = self._take(), self._before
        finish = self._desk.change(
            finish_feedback, lambda done: self._saved(done, before), self._refused
        )
        saver.with_item(lambda _about: finish(draft), self._refused)

    def _saved(self, done: FinishedFeedback, before: FeedbackDraft | None) -> None:
        """It is in the list; `before` is how it was, None when it is new."""
        here = self._is_about(done.feedback.mentorship_id)
        if here:
            self._before = None
            self._show(self._new())
        if before is not None:
            restore = self._desk.change(keep_feedback)
            self._desk.tell(self._told(done), lambda: restore(before))
        else:
            away = self._desk.change(throw_away)
            self._desk.tell(self._told(done), lambda: away(done.feedback.id))
        if here:
            self.finished.emit(done.feedback)

    def _told(self, done: FinishedFeedback) -> str:
        if done.placed is None:
            return self.tr("Feedback saved.")
        where = agenda_words(done.placed.day, self._desk.clock.today())
        return self.tr("Feedback saved. {agenda}.").format(agenda=where)

    def _refused(self, failure: KnownFailure) -> None:
        self._show_buttons()
        self._form.told.show_failure(failure)

    def _leave(self) -> None:
        """Forget what was typed; Undo brings it back."""
        typed, was_change = self._take(), self.changing
        saver = self._saver
        if saver is None:
            return

        def left(_nothing: object) -> None:
            if self._is_about(typed.mentorship_id):
                self._before = None
                self._show(self._new())
            again = self._desk.change(keep_typed_feedback, lambda _kept: self._come_back(typed))
            words = self.tr("Left as it was.") if was_change else self.tr("Left.")
            self._desk.tell(words, lambda: again(typed))
            self.left.emit()

        saver.with_item(self._desk.change(leave_typed_feedback, left), self._refused)

    def _come_back(self, typed: FeedbackDraft) -> None:
        new = typed.id is None and self._is_about(typed.mentorship_id)
        if new and not self.changing and self.fields.empty:
            self._show(typed)

    def _connect(self) -> None:
        form = self._form
        self.fields.edited.connect(self._edited)
        form.direction.chosen.connect(self._turn)
        form.save.clicked.connect(self._save)
        form.leave.clicked.connect(self._leave)
        form.state.asked.connect(self.flush)


def _with_thread(typed: FeedbackDraft, known: FeedbackDraft) -> FeedbackDraft:
    """What was typed of known feedback some time ago, with what came of that since then."""
    return replace(
        typed,
        change=known.change,
        changed_on=known.changed_on,
        outcome=known.outcome,
        closed_on=known.closed_on,
        let_go=known.let_go,
    )
