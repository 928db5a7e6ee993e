"""Today: what is next, what to write up, what was promised, how the goals are (screen 03)."""

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.forms.today import Ui_Today
from revmentor_desktop.desktop.fresh import Fresh
from revmentor_desktop.desktop.models.session_words import State, state_of
from revmentor_desktop.desktop.page import Page
from revmentor_desktop.desktop.pages.first_day import FirstDayView
from revmentor_desktop.desktop.pages.today_check_in import first_of
from revmentor_desktop.desktop.pages.today_doings import TodayDoings
from revmentor_desktop.desktop.pages.today_goals import at_a_glance
from revmentor_desktop.desktop.pages.today_meeting import OpenMeetings
from revmentor_desktop.desktop.pages.today_reread import NotesToReread
from revmentor_desktop.desktop.pages.today_words import day_sentence
from revmentor_desktop.desktop.parts.scroll import PageScroll
from revmentor_desktop.desktop.parts.tab_order import tie_tabs
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.spoken import long_day
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.session import SessionRow
from revmentor_desktop.operations.check_ins import DueCheckIn, begin_check_in
from revmentor_desktop.operations.first_day import FirstDay
from revmentor_desktop.operations.today import GoalGlance, OpenAction, Today, ToWriteUp
from revmentor_desktop.operations.whole_day import WholeDay, see_whole_day

_NARROW = 760
AGAIN_MS = 60_000
"""How often it looks anew by itself: meetings begin and end while one watches."""


class TodayPage(Page):
    """Looks anew at each visit and whenever something was saved while it is shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setAccessibleName(self.tr("Today"))
        self.today: Today | None = None
        self._fresh = Fresh(desk, see_whole_day, self._show)
        self._doings = TodayDoings(desk, self)
        self.day = PageScroll(self)
        self.form = Ui_Today()
        self._inside = QWidget()
        self.form.setupUi(self._inside)
        self.meetings = OpenMeetings(desk)
        self.day.body.addWidget(self.meetings)
        self.reread = NotesToReread(desk)
        self.day.body.addWidget(self.reread)
        self.day.body.addWidget(self._inside)
        self.first_scroll = PageScroll(self)
        self.first = FirstDayView()
        self.first_scroll.body.addWidget(self.first)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.day)
        self._stack.addWidget(self.first_scroll)
        self._inside.hide()
        self.first.hide()
        self._connect()

    def panes(self) -> tuple[QWidget, ...]:
        if self._stack.currentWidget() is not self.day:
            return (self,)
        return (self.form.main, self.form.side)

    def show_place(self, place: Place) -> None:
        super().show_place(place)
        self._look()

    def begin_new(self) -> bool:
        """On the first day the new thing is the first mentorship."""
        if self._stack.currentWidget() is not self.first_scroll:
            return False
        self.desk.go(Place(PageName.MENTORSHIP))
        return True

    def come_back(self, kind: str, item_id: str) -> None:
        if self.today is not None:
            self._doings.come_back(kind, item_id, self.today)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self.form.columns.setDirection(way)

    def _show(self, day: WholeDay | FirstDay) -> None:
        if isinstance(day, FirstDay):
            self.today = None
            self.first.show_day(day)
            self.first.show()
            self._stack.setCurrentWidget(self.first_scroll)
            return
        self.today = day.today
        self._show_day(day)
        self._inside.show()
        self._stack.setCurrentWidget(self.day)

    def _show_day(self, whole: WholeDay) -> None:
        today = whole.today
        form, day = self.form, today.day
        form.jot.setVisible(bool(today.mentorships))
        form.carried.show_carried(whole.carried)
        form.day.say(long_day(day, day))
        form.sentence.say(day_sentence(today))
        planned = {row.mentorship.id for row in today.next_sessions}
        without = tuple(one for one in today.mentorships if one.id not in planned)
        form.next.setVisible(bool(today.mentorships))
        if today.next_sessions:
            form.next.show_next(today.next_sessions[0], day, whole.agenda)
            form.others.show_others(today.next_sessions[1:], without, day)
        elif without:
            form.next.offer(without[0])
            form.others.show_others((), without[1:], day)
        else:
            form.others.show_others((), (), day)
        form.write_ups.show_waiting(today.to_write_up, day)
        form.actions.show_actions(today.actions_mine, today.actions_theirs, day)
        near = today.next_sessions[0].mentorship if today.next_sessions else None
        form.check_in.show_due(first_of(whole.check_ins, near.id if near else None), day)
        form.goals.show_goals(at_a_glance(today.goals, near.id if near else None))
        tie_tabs(self._inside)  # rows that came or went stand where one sees them

    def _refresh(self) -> None:
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        self._fresh.look()
        self.meetings.look()
        self.reread.look()

    def _connect(self) -> None:
        form, doings = self.form, self._doings
        self.desk.changed.connect(self._refresh)
        timer = QTimer(self)
        timer.setInterval(AGAIN_MS)
        timer.timeout.connect(self._refresh)
        timer.start()
        self.first.started.connect(lambda: self.desk.go(Place(PageName.MENTORSHIP)))
        self.first.sampled.connect(doings.add_sample)
        self.first.noted.connect(doings.begin_note)
        for card in (form.next, form.others):
            card.opened.connect(self._open)
            card.moving.connect(doings.move_meeting)
            card.planning.connect(doings.plan_meeting)
        form.next.missing.connect(doings.miss_meeting)
        form.next.agenda_asked.connect(self._prepare)
        form.jot.clicked.connect(self.desk.jot)
        form.carried.wanted.connect(doings.place_carried)
        form.carried.all_asked.connect(self._show_topics)
        self.meetings.asked.connect(self.desk.go)
        form.write_ups.asked.connect(self._write_up)
        form.write_ups.later.connect(doings.put_off)
        form.actions.ticked.connect(doings.tick)
        form.actions.more_asked.connect(self._show_menu)
        form.actions.threw.connect(doings.throw_away)
        doings.unticked.connect(form.actions.untick)
        form.check_in.asked.connect(self._check_in)
        form.goals.opened.connect(self._open_goal)
        form.goals.all_asked.connect(self._all_goals)

    def _open(self, session: SessionRow) -> None:
        """A meeting that lies ahead is prepared, one that is over is written up."""
        ahead = state_of(session, self.desk.clock.local()) is State.COMING
        page = PageName.PREPARE if ahead else PageName.WRITE_UP
        self.desk.go(Place(page, session.mentorship_id, session.id))

    def _prepare(self, session: SessionRow) -> None:
        self.desk.go(Place(PageName.PREPARE, session.mentorship_id, session.id))

    def _show_topics(self, whose: Mentorship) -> None:
        self.desk.go(Place(PageName.TOPICS, whose.id))

    def _write_up(self, waiting: ToWriteUp) -> None:
        self._open(waiting.session)

    def _show_menu(self, row: OpenAction, spot: QPoint) -> None:
        self._doings.menu(row).popup(spot)

    def _check_in(self, due: DueCheckIn) -> None:
        """Begin it, or go on with it."""
        whose = due.mentorship.id
        go = Place(PageName.CHECK_IN, whose)
        self.desk.change(begin_check_in, lambda _begun: self.desk.go(go))(whose)

    def _open_goal(self, glance: GoalGlance) -> None:
        self.desk.go(Place(PageName.GOALS, glance.mentorship.id, glance.goal.id))

    def _all_goals(self) -> None:
        if self.today is None:
            return
        near = [row.mentorship.id for row in self.today.next_sessions]
        near += [glance.mentorship.id for glance in self.today.goals]
        self.desk.go(Place(PageName.GOALS, near[0]))
