"""The page on which a session is written up (screen 05)."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QHBoxLayout, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.editor.found_words import show_found
from revmentor_desktop.desktop.models.session_words import lies_ahead
from revmentor_desktop.desktop.page import Page
from revmentor_desktop.desktop.pages.write_up_action_row import People
from revmentor_desktop.desktop.pages.write_up_action_saver import AskSession
from revmentor_desktop.desktop.pages.write_up_commands import WriteUpCommands
from revmentor_desktop.desktop.pages.write_up_finish import FINISH, whole_draft
from revmentor_desktop.desktop.pages.write_up_halves import WriteUpHalves
from revmentor_desktop.desktop.pages.write_up_jots import JotReader
from revmentor_desktop.desktop.pages.write_up_saver import Snapshot, WriteUpSaver
from revmentor_desktop.desktop.pages.write_up_seal import seal_words
from revmentor_desktop.desktop.pages.write_up_sheet import WriteUpSheet
from revmentor_desktop.desktop.pages.write_up_side import WriteUpSide
from revmentor_desktop.desktop.parts.focus import holds_focus
from revmentor_desktop.desktop.parts.tab_order import tie_tabs
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.saving import LeftSavers
from revmentor_desktop.desktop.spoken import short_day
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.session import Session, SessionDraft, Status
from revmentor_desktop.journal.shorthand import Names
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.history import leave_page
from revmentor_desktop.operations.mentorships import read_mentorship
from revmentor_desktop.operations.sessions import SessionPage, first_status, read_session
from revmentor_desktop.operations.settings import owner
from revmentor_desktop.support.errors import KnownFailure, NotFound


class WriteUpPage(Page):
    """Shows one session to write in, and brings every change of it to the disk by itself.

    `draft` holds what no field of the page shows (date, place, who led); the rest is read from
    the fields when it is saved. A session that could not be saved is kept with its text until it
    is, also when another one is shown meanwhile.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.mentorship: Mentorship | None = None
        self.draft: SessionDraft | None = None
        self.saver: WriteUpSaver | None = None
        self._number: int | None = None
        self._changed: datetime | None = None
        self._left: LeftSavers[WriteUpSaver] = LeftSavers()
        self._owner = ""
        self._sealed = ""
        self._saved_here = False
        self.sheet = WriteUpSheet(self)
        self.sheet.steps.desk = desk
        self.side = WriteUpSide(desk, self._this_session, self)
        self._jots = JotReader(desk, self)
        self.halves = WriteUpHalves(self.sheet, self.side, self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.halves)
        self.commands = WriteUpCommands(self, self)
        self._connect()
        desk.ask(owner, self._know_owner)()

    @property
    def unsaved(self) -> bool:
        here = self.saver is not None and self.saver.unsaved
        return here or self._left.unsaved or self.side.promises.pending

    def flush(self) -> None:
        self.side.promises.commit()
        self._left.flush()
        if self.saver is not None:
            self.saver.flush()

    def first_focus(self) -> QWidget | None:
        return None if holds_focus(self) else self.sheet.editor

    def panes(self) -> tuple[QWidget, ...]:
        return (self.sheet, self.side)

    def show_place(self, place: Place) -> None:
        super().show_place(place)
        if self._shows(place):
            self._read(place)
            return
        self._leave()
        self.setEnabled(False)
        if place.item_id is not None:
            self._read(place)
        elif place.mentorship_id is not None:
            self.desk.ask(read_mentorship, lambda found: self._begin_new(place, found))(
                place.mentorship_id
            )

    def come_back(self, kind: str, item_id: str) -> None:
        if kind == "details" and self.mentorship is not None and item_id == self.mentorship.id:
            self.commands.ask_details()
        if kind == FINISH and self.saver is not None and item_id == self.saver.session_id:
            self.commands.finish()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802  # Qt's name
        tie_tabs(self)
        return super().focusNextPrevChild(forward)

    def show_facts(self) -> None:
        """Show date, length and the like, and whether it may be finished already."""
        if self.draft is None or self.mentorship is None:
            return
        now = self.desk.clock.local()
        self.sheet.show_facts(self.draft, self.mentorship, self._number, now.date())
        held = self.draft.status is Status.HELD  # it may have begun before its time
        ahead = not held and lies_ahead(self.draft.when, now)
        day = short_day(self.draft.when.day, now.date()) if ahead else ""
        self.side.show_end(finished=self.draft.written_up is not None, not_before=day)

    def edited(self) -> None:
        """Something on the page was changed; it is saved after a quiet moment."""
        if self.saver is not None:
            self.saver.changed()

    def _this_session(self) -> AskSession:
        """What belongs to a session stays its own, also when another one is shown meanwhile."""
        return self.saver.with_item if self.saver is not None else lambda _then, _failed: None

    def _shows(self, place: Place) -> bool:
        """Whether the page shows that place already (a new session has no id until it is saved)."""
        if self.saver is None or self.draft is None or self.saver.session_id != place.item_id:
            return False
        return place.mentorship_id in (None, self.draft.mentorship_id)

    def _read(self, place: Place) -> None:
        if place.item_id is not None:
            self.desk.ask(
                read_session,
                lambda page: self._answered(place, page),
                lambda failure: self._not_there(place, failure),
            )(place.item_id)

    def _is_here(self, place: Place) -> bool:
        return self.place is not None and self.place.item_id == place.item_id

    def _answered(self, place: Place, page: SessionPage) -> None:
        if not self._is_here(place):
            return
        self.mentorship, self._number = page.mentorship, page.session.number
        self._changed = self._if_today(page.session.changed)
        self._sealed = seal_words(page.sealed_until, self.desk.clock.today())
        if self.saver is None:
            self._begin(page)
        elif not self.saver.unsaved:
            self._fill(whole_draft(page.session, page.private_text))
            self.sheet.show_sealed(self._sealed)
        self.side.promises.show_actions(page.actions)
        self.side.jottings.look(page.session.id)
        self.side.entries.look(page.session.id)

    def _not_there(self, place: Place, failure: KnownFailure) -> None:
        """Thrown away meanwhile: its list is the next best place."""
        if not self._is_here(place):
            return
        self.desk.trouble(failure)
        if isinstance(failure, NotFound):
            self.saver = None
            self.desk.go(Place(PageName.SESSIONS, place.mentorship_id))

    def _begin(self, page: SessionPage) -> None:
        """Show a session for the first time; what is not saved of it goes before what is."""
        left = self._left.give_back(page.session.id)
        newest = left.newest if left is not None else None
        if left is None or newest is None:
            self._start(
                self._new_saver(page.session.id), whole_draft(page.session, page.private_text)
            )
            if self.place is not None and self.place.words:
                show_found(self.sheet.editor, self.place.words)
            return
        left.take_up(self._take)
        draft = newest.draft
        if draft.private_text is None:
            draft = replace(draft, private_text=page.private_text)
        self._start(left, draft, newest.rows)

    def _begin_new(self, place: Place, mentorship: Mentorship) -> None:
        if self.place != place:
            return
        clock = self.desk.clock
        when = When(clock.today(), None, clock.zone)
        self.mentorship, self._number, self._changed = mentorship, None, None
        self._sealed = ""
        status = first_status(when, clock)
        draft = SessionDraft(mentorship.id, when, mentorship.minutes, status, lines=())
        self.side.entries.clear()
        self.side.jottings.clear()
        self._start(self._new_saver(None), draft)

    def _start(self, saver: WriteUpSaver, draft: SessionDraft, rows: tuple[int, ...] = ()) -> None:
        self.saver = saver
        saver.state_changed.connect(self._show_state)
        saver.saved.connect(self._saved)
        self._show_people()
        self._fill(draft, rows, fresh=True)
        self.sheet.show_sealed(self._sealed)
        self._show_state()
        self.setEnabled(True)
        focused = self.first_focus()
        if focused is not None and self.isVisible():
            focused.setFocus()

    def _show_people(self) -> None:
        if self.mentorship is not None:
            whom = self.mentorship
            people = People(self._owner, whom.counterpart, whom.first_name, whom.colour)
            self.side.promises.show_session(whom.id, people)

    def _new_saver(self, session_id: ItemId | None) -> WriteUpSaver:
        return WriteUpSaver(self.desk, session_id, self._take, self)

    def _leave(self) -> None:
        """The page is about to show something else: what waits is saved on its own."""
        if self.saver is None:
            return
        self.side.promises.commit()
        saver, self.saver = self.saver, None
        saver.state_changed.disconnect(self._show_state)
        saver.saved.disconnect(self._saved)
        saver.let_go()
        self._left.keep(saver)
        if saver.session_id is not None:
            self.desk.ask(leave_page, lambda _none: None)(saver.session_id)

    def _fill(
        self, draft: SessionDraft, rows: tuple[int, ...] = (), *, fresh: bool = False
    ) -> None:
        if self.mentorship is None:
            return
        self.draft = draft
        self.show_facts()
        self.sheet.show_texts(draft, fresh=fresh)
        self.side.show_draft(draft, self.mentorship, rows, fresh=fresh)
        self._read_text()

    def _take(self) -> Snapshot:
        """The page as it is now."""
        draft = self.draft or SessionDraft(ItemId(""), When(self.desk.clock.today()))
        rows, lines = self.side.line_drafts()
        taken = replace(
            draft,
            title=self.sheet.title,
            text=self.sheet.text,
            share=self.sheet.share,
            private_text=self.sheet.take_private_text(),
            mine=self.side.mine,
            theirs=self.side.theirs,
            lines=lines,
            id=self.saver.session_id if self.saver else draft.id,
        )
        return Snapshot(taken, rows)

    def _saved(self, session: Session) -> None:
        if self.draft is None or self.place is None:
            return
        self._number = session.number
        self._saved_here = True
        if self.place.item_id is None:
            self.draft = replace(self.draft, id=session.id)
            self.place = Place(PageName.WRITE_UP, session.mentorship_id, session.id)
            self.show_facts()

    def _follow(self) -> None:
        """Something was changed; what the page saved itself it knows already."""
        own, self._saved_here = self._saved_here, False
        if not own and self.isVisible() and self.saver is not None and self.place is not None:
            self._read(self.place)

    def _show_state(self) -> None:
        if self.saver is not None:
            saved_at = self.saver.saved_at or self._changed
            self.sheet.show_state(self.saver.state, saved_at, self.saver.failure)

    def _if_today(self, moment: datetime) -> datetime | None:
        """The local moment of the last change, when a bare clock time says enough about it."""
        local = moment.astimezone(ZoneInfo(self.desk.clock.zone))
        return local if local.date() == self.desk.clock.today() else None

    def _know_owner(self, name: str) -> None:
        self._owner = name
        if self.saver is not None:
            self._read_text()

    def _read_text(self) -> None:
        """See what the text says: prompts that are answered, questions, promises."""
        if self.draft is not None and self.mentorship is not None:
            self.sheet.look_again()
            names = Names(self._owner, self.mentorship.counterpart)
            self._jots.look(self.sheet.text, names, self.draft.when)

    def _connect(self) -> None:
        self.desk.changed.connect(self._follow)
        self.sheet.edited.connect(self.edited)
        self.sheet.text_edited.connect(self._jots.typed)
        self.sheet.try_again.connect(self.flush)
        self.side.edited.connect(self.edited)
        self._jots.due.connect(self._read_text)
        self._jots.read.connect(self.side.show_jotted)
