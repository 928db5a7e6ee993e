"""The sessions of one mentorship as timeline, list or calendar, one of them beside (screen 19)."""

from dataclasses import replace
from datetime import date

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.delegates.months_view import MonthsView
from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.forms.sessions import Ui_Sessions
from revmentor_desktop.desktop.models.month_days import MonthModel
from revmentor_desktop.desktop.models.months import CHUNK
from revmentor_desktop.desktop.models.session_words import State, state_of
from revmentor_desktop.desktop.models.sessions import SessionsModel
from revmentor_desktop.desktop.page import Page
from revmentor_desktop.desktop.pages.sessions_doings import SessionsDoings
from revmentor_desktop.desktop.pages.sessions_head import SessionsHead
from revmentor_desktop.desktop.pages.sessions_month import MonthPanel
from revmentor_desktop.desktop.pages.sessions_side import SessionsSide
from revmentor_desktop.desktop.pages.sessions_views import SessionsViews
from revmentor_desktop.desktop.pages.two_panes import TwoPanes
from revmentor_desktop.desktop.places import Place
from revmentor_desktop.journal.session import Session, SessionRow
from revmentor_desktop.operations.see_sessions import (
    Asked,
    SeenMonth,
    SeenSessions,
    see_month,
    see_sessions,
)
from revmentor_desktop.operations.sessions import SessionPage, list_sessions, read_session

LIST_WIDTH, SIDE_WIDTH = 400, 320


class SessionsPage(Page):
    """Enter opens what is chosen, N begins a new session, M moves one, Delete throws it away.

    A session is chosen in the list, or by its day in a month. A day chosen in a month is where a
    new session goes.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._form = form = Ui_Sessions()
        form.setupUi(self)
        self._seen: SeenSessions | None = None
        self._chosen: SessionRow | None = None
        self._day: date | None = None
        self._choosing = False
        self.model = SessionsModel(self._ask_more, desk.clock.local(), self)
        self.month = MonthModel(desk.clock.local(), self)
        self.calendar = MonthPanel(self.month, desk.clock, form.calendar_scroll.content, large=True)
        form.calendar_scroll.margins(14, 14, 14, 14)
        form.calendar_scroll.body.addWidget(self.calendar)
        self.side = SessionsSide(form, self.month, desk.clock)
        self.head = SessionsHead(form, desk.clock)
        self.views = SessionsViews(form, self.model, self.side, desk)
        self.doings = SessionsDoings(desk, self)
        self._panes = TwoPanes(
            self,
            (form.content, form.side_edge, form.side),
            (form.to_side, form.back),
            needed=LIST_WIDTH + SIDE_WIDTH,
            side_width=SIDE_WIDTH,
        )
        self._connect()
        self.side.show_row(None, read_only=False)

    @property
    def list(self) -> MonthsView:
        """The timeline, or the plain list."""
        return self._form.list

    def first_focus(self) -> QWidget | None:
        return self.calendar.view if self.views.calendar else self.list

    def panes(self) -> tuple[QWidget, ...]:
        return (self._form.content, self._form.side)

    def begin_new(self) -> bool:
        self.doings.begin_new()
        return True

    def show_place(self, place: Place) -> None:
        another = self.place is None or self.place.mentorship_id != place.mentorship_id
        super().show_place(place)
        if another:
            self._seen = self._chosen = self._day = None
            self.doings.know(None)
            self.head.show_all()
            self._panes.show_main()
        self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.fit(self._form.content.width())

    def come_back(self, kind: str, item_id: str) -> None:
        self.doings.come_back(kind, item_id)

    def _wanted(self) -> Asked | None:
        """What is to be asked for: as many as there are, so that nothing scrolls away."""
        if self.place is None or self.place.mentorship_id is None:
            return None
        limit = max(CHUNK, len(self.model.items)) if self._seen is not None else CHUNK
        month, statuses = self.month, self.head.statuses
        return Asked(self.place.mentorship_id, statuses, limit, month.first, month.last)

    def _ask(self) -> None:
        asked = self._wanted()
        if asked is not None:
            self.desk.ask(see_sessions, self._show)(asked)

    def _look_again(self) -> None:
        """Something was saved, moved or thrown away."""
        if self.isVisible():
            self._ask()

    def _ask_more(self, offset: int) -> None:
        asked = self._wanted()
        if asked is None:
            return

        def extend(rows: tuple[SessionRow, ...]) -> None:
            if self._is_wanted(asked):
                self.model.extend(rows, complete=len(rows) < CHUNK)

        self.desk.ask(list_sessions, extend)(
            asked.mentorship_id, statuses=asked.statuses, limit=CHUNK, offset=offset
        )

    def _ask_month(self) -> None:
        asked = self._wanted()
        if asked is not None:
            self.desk.ask(see_month, lambda month: self._show_month(asked, month))(asked)

    def _is_wanted(self, asked: Asked) -> bool:
        """Whether an answer is still about what is shown; the month is another matter."""
        now = self._wanted()
        return now is not None and (now.mentorship_id, now.statuses) == (
            asked.mentorship_id,
            asked.statuses,
        )

    def _show_month(self, asked: Asked, month: SeenMonth) -> None:
        if self._is_wanted(asked) and asked.start == self.month.first:
            self.month.show_sessions(month.sessions, self.desk.clock.local(), month.check_ins)
            if self._day is not None:
                self._show_day()
            elif self._chosen is not None:
                self._show_day_of(self._chosen, self._chosen.when.day)

    def _show(self, answer: SeenSessions) -> None:
        if not self._is_wanted(answer.asked):
            return
        self._seen = answer
        self.doings.know(answer)
        now = self.desk.clock.local()
        self.head.show(answer)
        scrolled = self.list.verticalScrollBar().value()
        self._choosing = True  # what a new list chooses by itself is not what the person chose
        self.model.show(answer.rows, now, complete=answer.complete)
        self._choosing = False
        self.views.show(answer)
        self.list.verticalScrollBar().setValue(scrolled)
        if answer.asked.start == self.month.first:
            self.month.show_sessions(answer.month.sessions, now, answer.month.check_ins)
        self._choose_again(answer)

    def _choose_again(self, answer: SeenSessions) -> None:
        """What was chosen stays it, also after it was moved or saved; else what comes next."""
        wanted = self.place.item_id if self.place is not None else None
        found = {row.id: row for row in (*answer.month.sessions, *answer.rows)}
        if wanted is None and self._day is not None:
            self._show_day()
        elif wanted in found:
            self._choose(found[wanted])
        else:
            self._pick(self._first_choice())

    def _first_choice(self) -> SessionRow | None:
        """The next one to come, else the newest."""
        now = self.desk.clock.local()
        coming = [row for row in self.model.items if state_of(row, now) is State.COMING]
        return coming[-1] if coming else next(iter(self.model.items), None)

    def _picked(self, session: SessionRow | None) -> None:
        """The list says what the person chose."""
        if not self._choosing:
            self._pick(session)

    def _pick(self, session: SessionRow | None) -> None:
        self._day = None
        self._choose(session)

    def _pick_day(self, day: date) -> None:
        """A day was chosen in a month: its first session, else the place for a new one."""
        self._day = day
        for panel in (self.calendar, self.side.month):
            panel.view.show_day(day)
        if self.month.known:
            self._show_day()

    def _show_day(self) -> None:
        rows = self.month.sessions_on(self._day) if self._day is not None else ()
        same = [row for row in rows if self._chosen is not None and row.id == self._chosen.id]
        self._choose(next(iter((*same, *rows)), None))

    def _press_session(self, session: SessionRow) -> None:
        """A line of the large month, or of a day with several."""
        self._day = session.when.day
        self._choose(session)

    def _open_day(self, day: date) -> None:
        """Enter on a day: what it has, else a new session on it."""
        self._pick_day(day)
        if self._chosen is not None:
            self.doings.open_chosen()
        elif self.month.known:
            self.doings.begin_new()

    def _choose(self, session: SessionRow | None) -> None:
        """Show a session as the chosen one everywhere."""
        self._chosen = session
        self.doings.choose(session, self._day)
        if self.place is not None:
            self.place = replace(self.place, item_id=session.id if session else None)
        self._choosing = True
        self.list.pick(session.id if session else None)
        self._choosing = False
        day = session.when.day if session is not None else self._day
        if day is not None:
            for panel in (self.calendar, self.side.month):
                panel.view.show_day(day)
        self._show_day_of(session, day)
        self.side.show_row(session, read_only=self.doings.read_only)
        if session is not None:
            self.desk.ask(read_session, self._show_page, lambda _gone: None)(session.id)

    def _show_day_of(self, session: SessionRow | None, day: date | None) -> None:
        """What else the day has, if it has more than one, or that it has none."""
        rows = self.month.sessions_on(day) if day is not None else ()
        there = self._seen is not None and self._seen.total > 0
        shown = len(rows) > 1 or (session is None and there)
        self.side.show_day(day if shown else None, rows, session, read_only=self.doings.read_only)

    def _show_page(self, page: SessionPage) -> None:
        if self._chosen is not None and self._chosen.id == page.session.id:
            self.side.peek.show_page(page, self._chosen)

    def _follow(self, session: Session) -> None:
        """What was just set or moved is the chosen one, wherever it went."""
        self._day = None
        if self.place is not None:
            self.place = replace(self.place, item_id=session.id)
        self.month.show_month(session.when.day)

    def _let_go(self) -> None:
        """The chosen one is going; what comes next is chosen."""
        self._chosen = None
        if self.place is not None:
            self.place = replace(self.place, item_id=None)

    def _connect(self) -> None:
        form, side, doings = self._form, self.side, self.doings
        self.desk.changed.connect(self._look_again)
        self.month.modelReset.connect(self._ask_month)
        self.list.picked.connect(self._picked)
        self.list.opened.connect(doings.open)
        for panel in (self.calendar, side.month):
            panel.view.picked.connect(self._pick_day)
            panel.view.pressed_on.connect(self._press_session)
            panel.view.opened.connect(self._open_day)
        side.day.picked.connect(self._press_session)
        self.head.filtered.connect(self._ask)
        for asked in (form.new_session.clicked, self.views.empty.asked, side.day.new_asked):
            asked.connect(doings.begin_new)
        form.write_up.clicked.connect(doings.open_chosen)
        form.change.clicked.connect(doings.change)
        form.hours.clicked.connect(doings.show_hours)
        side.miss.clicked.connect(doings.miss)
        side.again.clicked.connect(doings.plan_again)
        side.throw_away.clicked.connect(doings.throw_away)
        doings.set_on.connect(self._follow)
        doings.thrown.connect(self._let_go)
        doings.listen_to_keys()
