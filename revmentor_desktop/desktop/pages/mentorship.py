"""The page on which a mentorship is added or edited (screen 22, inside the open journal)."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.forms.mentorship import Ui_MentorshipPage
from revmentor_desktop.desktop.page import Page
from revmentor_desktop.desktop.parts.scroll import PageScroll
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.typed import type_into, typed_in
from revmentor_desktop.journal.mentorship import Mentorship, MentorshipDraft
from revmentor_desktop.operations.mentorships import (
    draft_of,
    keep_mentorship,
    name_taken,
    read_mentorship,
)
from revmentor_desktop.operations.throw_away import throw_away
from revmentor_desktop.operations.unfinished import MENTORSHIP, Unfinished
from revmentor_desktop.support.errors import KnownFailure

_NARROW = 860


class MentorshipPage(Page):
    """A place without a mentorship adds one; with one it edits it.

    What was typed for a new one stays until it is kept. An edited one is kept on leaving, as
    everything else is; only "Leave it as it is" puts back what was.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._known: Mentorship | None = None
        self._saving = False
        self._scroll = PageScroll(self)
        inside = QWidget()
        self._form = Ui_MentorshipPage()
        self._form.setupUi(inside)
        self.form = self._form.form
        self._scroll.body.addWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
        self._connect()

    @property
    def unsaved(self) -> bool:
        waits = self.form.touched and self.unfinished() is None
        return self._known is not None and (self._saving or waits)

    def unfinished(self) -> Unfinished | None:
        """A new one, and an edited one that cannot be kept as it stands."""
        keepable = self._known is not None and self.form.keepable
        if not self.form.touched or keepable:
            return None
        return Unfinished(MENTORSHIP, self._known.id if self._known else "", typed_in(self.form))

    def come_back(self, kind: str, item_id: str) -> None:
        if (kind, item_id) == (MENTORSHIP, self._known.id if self._known else ""):
            self._go_on_with(item_id)

    def first_focus(self) -> QWidget | None:
        return self.form

    def show_place(self, place: Place) -> None:
        self._form.over_time_row.setVisible(place.mentorship_id is not None)
        begun = self.place is not None and self.place.mentorship_id is None
        super().show_place(place)
        if place.mentorship_id is not None:
            self._say_title(
                self.tr("Edit this mentorship"), self.tr("Everything can change later.")
            )
            self.desk.ask(read_mentorship, self._show_known)(place.mentorship_id)
            return
        self._say_title(
            self.tr("Who is it with?"),
            self.tr("Two lines are enough. Everything can change later."),
        )
        if self._known is not None or not begun:
            self._begin_new()
        self._follow()

    def flush(self) -> None:
        """An edited mentorship is kept on leaving; one that cannot be kept stays in the form."""
        changed = self._known is not None and self.form.touched and not self._saving
        if changed and self.form.check():
            self._save(self.form.draft())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= scaled(_NARROW)
        self._form.preview_card.setVisible(wide)
        self._form.columns.setStretch(1, 360 if wide else 0)

    def _begin_new(self) -> None:
        self._known = None
        self.form.show_draft(MentorshipDraft(""), self.desk.clock)
        self._go_on_with("")

    def _go_on_with(self, item_id: str) -> None:
        """Type again what stood here when the journal was locked."""
        typed = self.desk.returning.take(MENTORSHIP, item_id)
        if typed is not None:
            type_into(self.form, typed)

    def _show_known(self, mentorship: Mentorship) -> None:
        if self.place is None or self.place.mentorship_id != mentorship.id or self._saving:
            return
        here = self._known is not None and self._known.id == mentorship.id
        self._known = mentorship
        if here and self.unfinished() is not None:
            return  # what cannot be kept as it stands stays in the form
        self.form.show_mentorship(mentorship, self.desk.clock)
        self._go_on_with(mentorship.id)
        self._say_title(mentorship.counterpart, self.tr("Everything can change later."))
        self._follow()

    def _say_title(self, title: str, sentence: str) -> None:
        self._form.title.say(title)
        self._form.sentence.say(sentence)

    def _follow(self) -> None:
        """Buttons and preview follow what is typed."""
        keep = self._form.keep
        keep.setText(self.tr("Begin") if self._known is None else self.tr("Save"))
        if self.form.missing:
            keep.not_yet(self.tr("A name first"))
        else:
            keep.ready()
        colour = "here" if self._known is None else self._known.colour
        name = self.form.name
        self._form.preview.show_choice(name, self.form.role, self.form.relation, colour)
        first = self.form.first_name
        words = self.tr("{name} does not get a message. Nothing leaves this computer.")
        nobody = self.tr("They do not get a message. Nothing leaves this computer.")
        self._form.no_message_words.say(words.format(name=first) if first else nobody)

    def _ask_name(self, name: str) -> None:
        but = self._known.id if self._known else None
        self.desk.ask(name_taken, self._tell_name)(name, but=but)

    def _tell_name(self, sentence: str | None) -> None:
        if sentence is not None:
            self.form.tell_name(sentence)

    def _keep(self) -> None:
        if self.form.check() and not self._saving:
            self._save(self.form.draft(), self._go_on)

    def _save(
        self, draft: MentorshipDraft, then: Callable[[Mentorship], None] | None = None
    ) -> None:
        before = self._known
        self._saving = True
        self._form.keep.working(self.tr("Saving"))

        def kept(saved: Mentorship) -> None:
            self._saved(saved)
            self._tell(saved, before)
            if then is not None:
                then(saved)

        self.desk.change(keep_mentorship, kept, self._failed)(draft)

    def _saved(self, saved: Mentorship) -> None:
        self._saving = False
        self._form.keep.ready()
        self.desk.returning.done(MENTORSHIP, self._known.id if self._known else "")
        if self._known is not None and self._known.id == saved.id:
            self._known = saved
            if self.place is not None and self.place.mentorship_id == saved.id:
                self.form.show_mentorship(saved, self.desk.clock)
        elif self._known is None:
            self._begin_new()

    def _tell(self, saved: Mentorship, before: Mentorship | None) -> None:
        """Say what was done, with Undo."""
        if before is None:
            undo = self.desk.change(throw_away)
            words = self.tr("{name} is in the journal.").format(name=saved.counterpart)
            self.desk.tell(words, lambda: undo(saved.id))
        elif draft_of(before) != draft_of(saved):
            back = self.desk.change(keep_mentorship)
            self.desk.tell(self.tr("Changed."), lambda: back(draft_of(before)))

    def _failed(self, failure: KnownFailure) -> None:
        self._saving = False
        self._form.keep.ready()
        self.desk.trouble(failure)

    def _go_on(self, saved: Mentorship) -> None:
        self.desk.go(Place(PageName.SESSIONS, saved.id))

    def _go_over_time(self) -> None:
        if self._known is not None:
            self.desk.go(Place(PageName.OVER_TIME, self._known.id))

    def _leave(self) -> None:
        """Put back what was and go where one came from."""
        known = self._known
        self.desk.returning.done(MENTORSHIP, known.id if known else "")
        if known is None:
            self._begin_new()
            self._follow()
            self.desk.go(Place(PageName.TODAY))
            return
        self.form.show_mentorship(known, self.desk.clock)
        self.desk.go(Place(PageName.SESSIONS, known.id))

    def _connect(self) -> None:
        self.form.changed.connect(self._follow)
        self.form.named.connect(self._ask_name)
        self.form.submitted.connect(self._keep)
        self._form.keep.clicked.connect(self._keep)
        self._form.over_time.setProperty("reads", True)
        self._form.over_time.clicked.connect(self._go_over_time)
        self._form.leave.setProperty("reads", True)
        self._form.leave.clicked.connect(self._leave)
