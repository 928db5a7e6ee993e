"""The side of the sessions page: the month, the chosen day, the chosen session, what to do."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject

from revmentor_desktop.desktop.forms.sessions import Ui_Sessions
from revmentor_desktop.desktop.models.month_days import MonthModel
from revmentor_desktop.desktop.models.session_words import State, state_of
from revmentor_desktop.desktop.pages.sessions_day import DayList
from revmentor_desktop.desktop.pages.sessions_month import MonthPanel
from revmentor_desktop.desktop.pages.sessions_peek import SessionPeek
from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.journal.session import SessionRow
from revmentor_desktop.support.clock import Clock


class SessionsSide(QObject):
    """Fills the side. What its buttons do is up to the page."""

    def __init__(self, form: Ui_Sessions, model: MonthModel, clock: Clock) -> None:
        super().__init__(form.side)
        self._form = form
        self._clock = clock
        scroll = form.side_scroll
        self.peek = SessionPeek(clock, scroll)
        self.month = MonthPanel(model, clock, scroll.content, large=False)
        self._rule = Divider(scroll.content)
        self.day = DayList(clock, scroll.content)
        for place, part in enumerate((self.month, self._rule, self.day)):
            scroll.body.insertWidget(place, part)
        self.miss = Button(self.tr("Did not happen"), "quiet", "calendar-x", form.more)
        self.again = Button(self.tr("Plan it again"), "quiet", "arrow-counter-clockwise", form.more)
        self.throw_away = Button(self.tr("Throw away"), "quiet", "trash", form.more)
        for button in (self.miss, self.again, self.throw_away):
            form.more.flow.addWidget(button)

    def show_month(self, shown: bool) -> None:
        """Show the small month, or not, where the large one is there."""
        self.month.setVisible(shown)
        self._rule.setVisible(shown)

    def show_day(
        self, day: date | None, sessions: Sequence[SessionRow], chosen: SessionRow | None, *,
        read_only: bool,
    ) -> None:  # fmt: skip
        """Show what else the chosen day has."""
        chosen_id = chosen.id if chosen else None
        self.day.show_day(day, sessions, chosen_id, may_add=not read_only)

    def show_row(self, session: SessionRow | None, *, read_only: bool) -> None:
        """What is known of the chosen one at once, and what can be done with it."""
        form = self._form
        there = session is not None
        form.write_up.setVisible(there)
        form.change.setVisible(there and not read_only)
        form.more.setVisible(there and not read_only)
        if session is None:
            self.peek.clear()
            return
        self.peek.show_row(session)
        state = state_of(session, self._clock.local())
        self._name_buttons(state)
        self.miss.setVisible(state in (State.COMING, State.TO_WRITE_UP))
        self.again.setVisible(state is State.MISSED)

    def _name_buttons(self, state: State) -> None:
        form = self._form
        ahead = state is State.COMING
        if ahead:
            words, sign = self.tr("Open agenda"), "list-bullets"
        elif state is State.TO_WRITE_UP:
            words, sign = self.tr("Write it up"), "pencil-simple"
        else:
            words, sign = self.tr("Open the write-up"), "notebook"
        form.write_up.setText(words)
        form.write_up.show_icon(sign)
        form.change.setText(self.tr("Reschedule") if ahead else self.tr("Change"))
        form.change.show_icon("calendar" if ahead else "pencil-simple-line")
        self.miss.setText(self.tr("Call it off") if ahead else self.tr("Did not happen"))
