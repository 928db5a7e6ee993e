"""The middle of the page "Prepare": whose meeting and when, the bars, the agenda."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.last_time import LastTimeDialog
from revmentor_desktop.desktop.forms.prepare_sheet import Ui_PrepareSheet
from revmentor_desktop.desktop.parts.buttons import LinkButton
from revmentor_desktop.desktop.parts.empty_state import EmptyState
from revmentor_desktop.desktop.parts.fact import Fact
from revmentor_desktop.desktop.parts.scroll import PageScroll
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.desktop.spoken import long_moment
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.role_words import cadence_words
from revmentor_desktop.operations.agenda_page import AgendaPage
from revmentor_desktop.operations.last_time import LastTime, read_last_time


class PrepareSheet(QObject):
    """Fills the scrolled middle. `went_up`, `change_asked` and `meeting_asked` are wishes."""

    went_up = Signal()
    change_asked = Signal()
    meeting_asked = Signal()

    def __init__(self, desk: Desk, scroll: PageScroll) -> None:
        super().__init__(scroll)
        self._desk = desk
        self._window = scroll
        self._page: AgendaPage | None = None
        inside = QWidget(scroll.content)
        self.form = Ui_PrepareSheet()
        self.form.setupUi(inside)
        scroll.body.addWidget(inside)
        scroll.margins(32, 26, 32, 16)
        self.add, self.list, self.empty = self.form.add, self.form.agenda, self.form.empty
        self.times = self.form.times
        self.form.steps.desk = desk
        self.form.facts.flow.gaps(18, 4)
        self.last = LinkButton(self.tr("Last time and since"), self.form.facts, "")
        self.change = LinkButton(self.tr("Change"), self.form.facts)
        self.change.setAccessibleName(self.tr("Change day, length or place of this meeting"))
        self.none = EmptyState(parent=inside)
        self.form.rows.insertWidget(self.form.rows.indexOf(self.form.agenda), self.none)
        self.none.hide()
        self.form.trail.went_up.connect(self.went_up)
        self.change.clicked.connect(self.change_asked)
        self.last.clicked.connect(self.ask_last_time)
        self.none.asked.connect(self.meeting_asked)

    def show_page(self, page: AgendaPage, owner: str) -> None:
        """Show the agenda as it stands; of somebody put away it can only be read."""
        if self._page is None or page.session is not self._page.session:
            self._show_head(page)
        self._page = page
        self._show_meeting(there=True)
        self.times.show_page(page)
        self.list.show_page(page, owner)
        ideas, fixed = page.ideas, page.mentorship.archived_on is not None
        waiting = len(ideas.carried) + len(ideas.topics) + len(ideas.others)
        self.empty.setVisible(not page.rows and not fixed)
        self.list.setEnabled(not fixed)
        self.add.setVisible(not fixed)
        self.change.setVisible(not fixed)
        self.empty.show_waiting(waiting)
        self.add.show_mentorship(page.mentorship, page.led.mentee)
        more = bool(page.rows) and bool(waiting) and page.free >= 10
        self.form.fill.setVisible(more and not fixed)

    def show_no_meeting(self, whose: Mentorship) -> None:
        """No meeting is planned with this person."""
        self._page = None
        self._show_meeting(there=False)
        self.form.trail.show_trail(whose.counterpart, whose.colour, self.tr("Sessions"), "")
        self.form.moment.say(self.tr("No meeting planned"))
        self.form.steps.show_session(PageName.PREPARE, whose.id, None)
        self.none.say(
            "calendar-plus",
            self.tr("No meeting with {name} is planned").format(name=whose.first_name),
            self.tr("Set one when you know the day. Topics wait in the inbox."),
            self.tr("To the sessions"),
            "notebook",
        )

    def ask_last_time(self) -> None:
        """Show what was said and promised last time, and what happened since."""
        if self._page is not None:
            self._desk.ask(read_last_time, self._show_last_time)(
                self._page.mentorship.id, self._page.session.id
            )

    def _show_last_time(self, last: LastTime) -> None:
        LastTimeDialog(last, self._desk.clock.today(), self._window).open()

    def _show_meeting(self, *, there: bool) -> None:
        for widget in (self.times, self.add, self.form.facts):
            widget.setVisible(there)
        self.none.setVisible(not there)
        if not there:
            for gone in (self.list, self.empty, self.form.notices, self.form.fill):
                gone.hide()

    def _show_head(self, page: AgendaPage) -> None:
        session, whose = page.session, page.mentorship
        number = self.tr("Session {number}").format(number=session.number)
        here = number if session.number else ""
        self.form.trail.show_trail(whose.counterpart, whose.colour, self.tr("Sessions"), here)
        self.form.moment.say(long_moment(session.when, self._desk.clock.today()))
        self.form.steps.show_session(PageName.PREPARE, whose.id, session.id)
        self._show_facts(page)
        self.form.notices.setVisible(bool(page.notices))
        if page.notices:
            self.form.notices.tell(page.notices[0], " ".join(page.notices[1:]))

    def _show_facts(self, page: AgendaPage) -> None:
        facts, session = self.form.facts, page.session
        for kept in (self.last, self.change):
            facts.flow.removeWidget(kept)
        facts.clear()
        found = [("clock", self.tr("{minutes} min").format(minutes=session.minutes))]
        if session.place:
            found.append(("map-pin", session.place))
        if page.mentorship.cadence is not None:
            found.append(("repeat", cadence_words(page.mentorship.cadence)))
        for icon, words in found:
            facts.flow.addWidget(Fact(icon, words, facts))
        facts.flow.addWidget(self.last)
        facts.flow.addWidget(self.change)
