"""The sessions of one mentorship, month by month, the chosen one beside them (screen 19)."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QWidget

from revmentor_desktop.desktop.delegates.months_view import MonthsView
from revmentor_desktop.desktop.delegates.sessions import SessionCards
from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.session_details import SessionDetails
from revmentor_desktop.desktop.dialogs.throw_away import throw_away_with_undo
from revmentor_desktop.desktop.forms.sessions import Ui_Sessions
from revmentor_desktop.desktop.models.months import CHUNK
from revmentor_desktop.desktop.models.session_words import State, how_many, state_of
from revmentor_desktop.desktop.models.sessions import SessionsModel
from revmentor_desktop.desktop.page import Page
from revmentor_desktop.desktop.pages.sessions_peek import SessionPeek
from revmentor_desktop.desktop.pages.two_panes import TwoPanes
from revmentor_desktop.desktop.parts.empty_state import EmptyState
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.spoken import short_day
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.session import Session, SessionDraft, SessionRow, Status
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.see_sessions import SeenSessions, see_sessions
from revmentor_desktop.operations.sessions import (
    SessionPage,
    draft_of,
    first_status,
    list_sessions,
    read_session,
    write_up_session,
)

LIST_WIDTH, SIDE_WIDTH = 400, 320


class SessionsPage(Page):
    """Enter opens the write-up, N begins a new session, M moves one, Delete throws it away."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._form = Ui_Sessions()
        self._form.setupUi(self)
        self._mentorship: Mentorship | None = None
        self._statuses: tuple[Status, ...] = ()
        self._chosen: SessionRow | None = None
        self.model = SessionsModel(self._ask_more, desk.clock.local(), self)
        self.list.show_rows(self.model, SessionCards(desk.clock, self))
        self._peek = SessionPeek(desk.clock, self._form.side_scroll)
        self._empty = EmptyState(parent=self._form.empty)
        self._form.empty_rows.addSpacing(16)
        self._form.empty_rows.addWidget(self._empty)
        self._form.empty_rows.addStretch(1)
        form = self._form
        self._panes = TwoPanes(
            self,
            (form.content, form.side_edge, form.side),
            (form.to_side, form.back),
            needed=LIST_WIDTH + SIDE_WIDTH,
            side_width=SIDE_WIDTH,
        )
        self._filters = self._make_filters()
        self._connect()
        self._show_chosen(None)

    @property
    def list(self) -> MonthsView:
        """The timeline."""
        return self._form.list

    def first_focus(self) -> QWidget | None:
        return self.list

    def panes(self) -> tuple[QWidget, ...]:
        return (self._form.content, self._form.side)

    def begin_new(self) -> bool:
        self._begin_new()
        return True

    def show_place(self, place: Place) -> None:
        another = self.place is None or self.place.mentorship_id != place.mentorship_id
        super().show_place(place)
        if another:
            self._chosen = None
            self._form.show_all.setChecked(True)
            self._statuses = ()
        self._ask()

    def come_back(self, kind: str, item_id: str) -> None:
        if kind != "session":
            return
        if self._mentorship is not None and item_id == self._mentorship.id:
            self._begin_new()
        else:
            self.desk.ask(read_session, self._ask_change, lambda _gone: None)(ItemId(item_id))

    def _ask(self) -> None:
        if self.place is not None and self.place.mentorship_id is not None:
            whose = self.place.mentorship_id
            same = self._mentorship is not None and self._mentorship.id == whose
            limit = max(CHUNK, len(self.model.items)) if same else CHUNK
            self.desk.ask(see_sessions, self._show)(whose, self._statuses, limit)

    def _look_again(self) -> None:
        """Something was saved, moved or thrown away."""
        if self.isVisible():
            self._ask()

    def _ask_more(self, offset: int) -> None:
        if self._mentorship is None:
            return
        whose, statuses = self._mentorship.id, self._statuses

        def extend(rows: tuple[SessionRow, ...]) -> None:
            if self._mentorship is not None and (self._mentorship.id, self._statuses) == (
                whose,
                statuses,
            ):
                self.model.extend(rows, complete=len(rows) < CHUNK)

        self.desk.ask(list_sessions, extend)(whose, statuses=statuses, limit=CHUNK, offset=offset)

    def _show(self, answer: SeenSessions) -> None:
        if self.place is None or self.place.mentorship_id != answer.mentorship.id:
            return
        self._mentorship = answer.mentorship
        now = self.desk.clock.local()
        wanted = self.place.item_id or (self._chosen.id if self._chosen else None)
        self._form.whose.setText(answer.mentorship.counterpart)
        self._form.whose_dot.show_person("", "here")
        complete = answer.total <= len(answer.newest)
        self._form.counts.setText(how_many(answer.newest, answer.total, now, complete=complete))
        scrolled = self.list.verticalScrollBar().value()
        self.model.show(answer.rows, now, complete=answer.complete)
        self._show_what_is_there(answer)
        self.list.verticalScrollBar().setValue(scrolled)
        if not self.list.pick(wanted):
            self.list.pick(self._first_choice())

    def _show_what_is_there(self, answer: SeenSessions) -> None:
        empty = answer.total == 0
        nothing = not empty and not answer.rows
        self._form.counts.setVisible(not empty)
        for chip in self._filters.buttons():
            chip.setVisible(not empty)
        self.list.setVisible(bool(answer.rows))
        self._form.no_match.setVisible(nothing)
        self._form.empty.setVisible(empty)
        if empty:
            self._empty.say(
                "notebook",
                self.tr("No session yet."),
                self.tr("The first one can be planned, or written up right now."),
                self.tr("New session"),
            )

    def _first_choice(self) -> ItemId | None:
        """The next one to come, else the newest."""
        now = self.desk.clock.local()
        coming = [row for row in self.model.items if state_of(row, now) is State.COMING]
        chosen = coming[-1] if coming else next(iter(self.model.items), None)
        return chosen.id if chosen else None

    def _pick(self, session: SessionRow | None) -> None:
        self._chosen = session
        self._show_chosen(session)
        if session is None:
            return
        if self.place is not None:
            self.place = replace(self.place, item_id=session.id)
        self._peek.show_row(session)
        self.desk.ask(read_session, self._show_page, lambda _gone: None)(session.id)

    def _show_page(self, page: SessionPage) -> None:
        if self._chosen is not None and self._chosen.id == page.session.id:
            self._peek.show_page(page, self._chosen)

    def _show_chosen(self, session: SessionRow | None) -> None:
        """The buttons say what can be done with the chosen one."""
        form = self._form
        for button in (form.write_up, form.change, form.throw_away):
            button.setVisible(session is not None)
        form.to_side.setEnabled(session is not None)
        if session is None:
            self._peek.clear()
            return
        state = state_of(session, self.desk.clock.local())
        waits = state is State.TO_WRITE_UP
        form.write_up.setText(self.tr("Write it up") if waits else self.tr("Open the write-up"))
        form.write_up.show_icon("pencil-simple" if waits else "notebook")
        ahead = state is State.COMING
        form.change.setText(self.tr("Reschedule") if ahead else self.tr("Change"))
        form.change.show_icon("calendar" if ahead else "pencil-simple-line")

    def _open(self, session: SessionRow) -> None:
        self.desk.go(Place(PageName.WRITE_UP, session.mentorship_id, session.id))

    def _open_chosen(self) -> None:
        if self._chosen is not None:
            self._open(self._chosen)

    def _begin_new(self) -> None:
        if self._mentorship is None:
            return
        clock = self.desk.clock
        when = When(clock.today(), None, clock.zone)
        draft = SessionDraft(
            self._mentorship.id, when, self._mentorship.minutes, first_status(when, clock)
        )
        self._ask_details(draft, self._keep_new)

    def _keep_new(self, draft: SessionDraft) -> None:
        self.desk.change(write_up_session, self._kept_new)(draft)

    def _kept_new(self, session: Session) -> None:
        if session.status is Status.HELD:
            self.desk.go(Place(PageName.WRITE_UP, session.mentorship_id, session.id))
        elif self.place is not None:
            self.place = replace(self.place, item_id=session.id)

    def _change(self) -> None:
        if self._chosen is not None:
            self.desk.ask(read_session, self._ask_change)(self._chosen.id)

    def _ask_change(self, page: SessionPage) -> None:
        before = draft_of(page.session)
        self._ask_details(before, lambda after: self._keep_change(before, after))

    def _ask_details(self, draft: SessionDraft, then: Callable[[SessionDraft], None]) -> None:
        if self._mentorship is None:
            return
        dialog = SessionDetails(self.desk.clock, self._mentorship, draft, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(then)
        self.desk.returning.open(dialog, "session", draft.id or self._mentorship.id)

    def _keep_change(self, before: SessionDraft, after: SessionDraft) -> None:
        def kept(session: Session) -> None:
            moved = before.when != after.when
            day = short_day(session.when.day, self.desk.clock.today())
            words = self.tr("Moved to {day}.").format(day=day) if moved else self.tr("Changed.")
            self.desk.tell(words, lambda: self.desk.change(write_up_session)(before))

        self.desk.change(write_up_session, kept)(after)

    def _throw_away(self) -> None:
        if self._chosen is None:
            return
        told = self.tr("Session thrown away. It waits in the trash for 30 days.")
        thrown, self._chosen = self._chosen, None
        if self.place is not None:
            self.place = replace(self.place, item_id=None)
        throw_away_with_undo(self.desk, thrown.id, told)

    def _make_filters(self) -> QButtonGroup:
        group = QButtonGroup(self)
        form = self._form
        for number, chip in enumerate(
            (form.show_all, form.show_held, form.show_planned, form.show_missed)
        ):
            group.addButton(chip, number)
        group.idClicked.connect(self._filter)
        return group

    def _filter(self, number: int) -> None:
        self._statuses = ((), (Status.HELD,), (Status.PLANNED,), (Status.MISSED,))[number]
        self._ask()

    def _show_all(self) -> None:
        self._form.show_all.setChecked(True)
        self._filter(0)

    def _connect(self) -> None:
        form = self._form
        self.desk.changed.connect(self._look_again)
        self.list.picked.connect(self._pick)
        self.list.opened.connect(self._open)
        form.new_session.clicked.connect(self._begin_new)
        self._empty.asked.connect(self._begin_new)
        for button in (form.show_all_again, form.write_up):
            button.setProperty("reads", True)
        form.show_all_again.clicked.connect(self._show_all)
        form.write_up.clicked.connect(self._open_chosen)
        form.change.clicked.connect(self._change)
        form.throw_away.clicked.connect(self._throw_away)
        for keys, slot in (
            ("N", self._begin_new),
            ("M", self._change),
            ("Delete", self._throw_away),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, slot)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
