"""Feedback of both sides: the list by months, and one beside it, being typed or at length (06)."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.forms.feedback import Ui_Feedback
from revmentor_desktop.desktop.page import Page
from revmentor_desktop.desktop.pages.feedback_cards import ANSWER, FeedbackCards
from revmentor_desktop.desktop.pages.feedback_doings import FeedbackDoings
from revmentor_desktop.desktop.pages.feedback_list import FeedbackList
from revmentor_desktop.desktop.pages.feedback_thread import FeedbackThread
from revmentor_desktop.desktop.pages.feedback_typing import FeedbackTyping
from revmentor_desktop.desktop.pages.two_panes import TwoPanes
from revmentor_desktop.desktop.parts.empty_state import EmptyState
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.typed import typed_in
from revmentor_desktop.journal.feedback import Direction, Feedback
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.feedback import FeedbackRow, feedback_draft_of
from revmentor_desktop.operations.feedback_typed import SeenFeedback, see_feedback
from revmentor_desktop.operations.unfinished import Unfinished
from revmentor_desktop.support.errors import KnownFailure

LIST_WIDTH, SIDE_WIDTH = 400, 414
_ANSWER = "answer to feedback"
"""The kind of what is typed about feedback in the list."""
_WHICH = (None, Direction.GIVEN, Direction.RECEIVED)


class FeedbackPage(Page):
    """Ctrl+N begins new feedback; what is typed is kept without being asked for."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.form = form = Ui_Feedback()
        form.setupUi(self)
        form.which.set_labels([self.tr("All"), self.tr("Given"), self.tr("Received")])
        form.which.setProperty("reads", True)
        for button in (form.to_side, form.ask, form.which):
            form.title_buttons.flow.addWidget(button)
        self.seen: SeenFeedback | None = None
        self._chosen: ItemId | None = None
        form.list.margins(14, 0, 14, 0)
        form.list.fill()
        form.side_scroll.margins(28, 0, 28, 12)
        self.list = FeedbackList(desk.clock, form.list.content)
        self.empty = EmptyState(
            "chat-circle-text",
            self.tr("No feedback yet"),
            self.tr("Say what you saw, and what it changed. The form puts it together."),
            "",
            form.list.content,
        )
        for widget in (self.list, self.empty):
            form.list.body.addWidget(widget)
        form.list.body.addStretch(1)
        self.thread_view = FeedbackThread(form.side_scroll.content)
        self.typing = FeedbackTyping(desk, form, self)
        for part in (self.typing.fields, self.thread_view):
            form.side_scroll.body.addWidget(part)
        form.side_scroll.body.addStretch(1)
        self.doings = FeedbackDoings(desk, self)
        self.cards = FeedbackCards(desk, self)
        self.setAcceptDrops(True)
        self._panes = TwoPanes(
            self,
            (form.content, form.side_edge, form.side),
            (form.to_side, form.back),
            needed=LIST_WIDTH + SIDE_WIDTH,
            side_width=SIDE_WIDTH,
        )
        self._connect()
        QWidget.setTabOrder(self.typing.fields.form.bring_up, form.save)
        QWidget.setTabOrder(form.save, form.leave)
        self._show_side()

    @property
    def chosen(self) -> FeedbackRow | None:
        """The feedback that is shown at length."""
        rows = self.seen.page.rows if self.seen is not None else ()
        return next((row for row in rows if row.feedback.id == self._chosen), None)

    def first_focus(self) -> QWidget | None:
        lines = self.list.lines
        if self._chosen in lines:
            return lines[self._chosen]
        return next(iter(lines.values()), None) or self.form.which

    def panes(self) -> tuple[QWidget, ...]:
        return (self.form.content, self.form.side)

    def flush(self) -> None:
        self.typing.flush()

    @property
    def unsaved(self) -> bool:
        return self.typing.unsaved

    def unfinished(self) -> Unfinished | None:
        row = self.thread_view.row
        if row is None or not self.thread_view.answer.text.strip():
            return None
        return Unfinished(_ANSWER, row.feedback.id, typed_in(self.thread_view))

    def come_back(self, kind: str, item_id: str) -> None:
        row, seen = self.chosen, self.seen
        if kind == ANSWER and seen is not None and seen.mentorship.id == item_id:
            self.cards.bring_in(seen.mentorship)
        if kind != _ANSWER or row is None or row.feedback.id != item_id:
            return
        typed = self.desk.returning.take(kind, item_id)
        if typed is not None:
            self.thread_view.answer.show_text(str(typed["growingtext 0"]))

    def begin_new(self) -> bool:
        self._begin_new()
        return True

    def show_place(self, place: Place) -> None:
        another = self.place is None or self.place.mentorship_id != place.mentorship_id
        super().show_place(place)
        if another:
            self.typing.let_go()
            self.seen = self._chosen = None
            self.form.which.choose(0)
            self._panes.show_main()
        if place.item_id is not None:
            self._chosen = place.item_id
            self.typing.stop_changing()
            self._panes.show_side()
        self._look()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        away = self.seen is None or self.seen.mentorship.archived_on is not None
        if event.mimeData().hasUrls() and not away:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A file that is dropped is the answer to a card."""
        files = [url for url in event.mimeData().urls() if url.isLocalFile()]
        if files and self.seen is not None:
            event.acceptProposedAction()
            self.cards.bring_in(self.seen.mentorship, Path(files[0].toLocalFile()))

    def _open_cards(self) -> None:
        if self.seen is not None:
            self.cards.open_menu(self.form.ask, self.seen.mentorship)

    def _follow(self) -> None:
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        place = self.place
        if place is not None and place.mentorship_id is not None:
            self.desk.ask(see_feedback, lambda seen: self._show(place, seen))(place.mentorship_id)

    def _show(self, place: Place, seen: SeenFeedback) -> None:
        if self.place is None or self.place.mentorship_id != place.mentorship_id:
            return
        self.seen = seen
        self.form.trail.show_trail(seen.mentorship.counterpart)
        self.form.direction.set_label(1, self.tr("I received"))
        if self.chosen is None:
            self._chosen = None
        self.typing.show_around(seen)
        self._show_list()
        self._show_side()

    def _show_list(self) -> None:
        if self.seen is None:
            return
        self.list.show_seen(self.seen, _WHICH[self.form.which.index])
        self.list.choose(self._chosen)
        self.list.setVisible(bool(self.seen.page.rows))
        self.empty.setVisible(not self.seen.page.rows)

    def _show_side(self) -> None:
        """The form, or the chosen one at length."""
        row, seen = self.chosen, self.seen
        at_length = row is not None and not self.typing.changing
        self.typing.show_parts(shown=not at_length)
        self.thread_view.setVisible(at_length)
        self.form.new_feedback.setVisible(at_length)
        if at_length:
            self.form.side_title.setText(self.tr("Feedback"))
        if row is not None and seen is not None:
            self._show_at_length(row, seen.mentorship.first_name)

    def _show_at_length(self, row: FeedbackRow, name: str) -> None:
        """What is half typed about the one shown before waits until that one is shown again."""
        last, about = self.thread_view.row, row.feedback.id
        another = last is None or last.feedback.id != about
        half = self.unfinished()
        if another and half is not None:
            self.desk.returning.give_back(half)
        elif another and last is not None:
            self.desk.returning.done(_ANSWER, last.feedback.id)
        self.thread_view.show_row(row, name, self.desk.clock.today())
        if another:
            self.come_back(_ANSWER, about)

    def _choose(self, feedback_id: ItemId) -> None:
        self.typing.stop_changing()
        self._chosen = feedback_id
        if self.place is not None:
            self.place = Place(PageName.FEEDBACK, self.place.mentorship_id, feedback_id)
        self.list.choose(feedback_id)
        self._show_side()
        self._panes.show_side()

    def _begin_new(self) -> None:
        self.typing.stop_changing()
        self._chosen = None
        if self.place is not None:
            self.place = Place(PageName.FEEDBACK, self.place.mentorship_id)
        self.list.choose(None)
        self._show_side()
        self._panes.show_side()
        self.typing.begin()

    def _edit(self) -> None:
        row = self.chosen
        if row is not None:
            self.typing.change(feedback_draft_of(row.feedback), self._show_side)

    def _finished(self, feedback: Feedback) -> None:
        self._chosen = feedback.id if self._chosen == feedback.id else None
        self._look()

    def _say(self, said: str, words: str) -> None:
        """The person answered what changed, what came of it, or why it is let go."""
        row = self.chosen
        if row is None:
            return
        doing = {
            "change": self.doings.say_change,
            "result": self.doings.say_result,
            "let go": self.doings.let_go,
        }[said]
        doing(row.feedback, words, self._refused)
        self.desk.returning.done(_ANSWER, row.feedback.id)

    def _refused(self, failure: KnownFailure) -> None:
        self.thread_view.tell(" ".join(part for part in (failure.what, failure.todo) if part))

    def _connect(self) -> None:
        form, thread, doings = self.form, self.thread_view, self.doings
        self.desk.changed.connect(self._follow)
        self.list.chosen.connect(self._choose)
        form.which.chosen.connect(lambda _index: self._show_list())
        form.new_feedback.clicked.connect(self._begin_new)
        form.ask.clicked.connect(self._open_cards)
        self.typing.finished.connect(self._finished)
        self.typing.left.connect(self._show_side)
        thread.changed_said.connect(lambda words: self._say("change", words))
        thread.result_said.connect(lambda words: self._say("result", words))
        thread.let_go_said.connect(lambda words: self._say("let go", words))
        thread.edit_asked.connect(self._edit)
        for signal, act in (
            (thread.reopen_asked, doings.reopen),
            (thread.agenda_asked, doings.bring_up),
            (thread.away_asked, doings.throw_away),
        ):
            signal.connect(lambda act=act: self._do(act))
        thread.shared.connect(lambda share: self._do(lambda one: doings.share(one.id, share)))

    def _do(self, act: Callable[[Feedback], None]) -> None:
        if self.chosen is not None:
            act(self.chosen.feedback)
