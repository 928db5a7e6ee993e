"""The large card of Today: the next meeting, or the offer to set one."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from revmentor_desktop.desktop.models.agenda_words import led_sentence
from revmentor_desktop.desktop.models.session_words import title_of
from revmentor_desktop.desktop.pages.today_agenda import AgendaGlance
from revmentor_desktop.desktop.pages.today_words import (
    last_time,
    next_moment,
    session_line,
    when_line,
)
from revmentor_desktop.desktop.parts.avatar import Avatar
from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.parts.click_row import ClickRow
from revmentor_desktop.desktop.parts.divider import Divider
from revmentor_desktop.desktop.parts.flow import FlowBox
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.role_words import role_line
from revmentor_desktop.operations.today import NextSession
from revmentor_desktop.operations.whole_day import NextAgenda

_NARROW = 460


class NextCard(Card):
    """Whom one meets next, when and where; the agenda, or what last time was about.

    `opened` carries a session to look at, `agenda_asked` the one to prepare, `moving` the meeting
    to plan anew, `missing` the one to call off, `planning` a mentorship that has none.
    """

    opened = Signal(object)
    agenda_asked = Signal(object)
    moving = Signal(object)
    missing = Signal(object)
    planning = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._next: NextSession | None = None
        self._mentorship: Mentorship | None = None
        self.avatar = Avatar(40, self)
        self.who = Paragraph("", "cardTitle", "1", self)
        self.line = Paragraph("", "label", "2", self)
        self.moment = Paragraph("", "cardTitle", "1", self)
        self.where = Paragraph("", "label", "2", self)
        self.agenda = AgendaGlance(self)
        self.agenda.hide()
        self.led = Paragraph("", "label", "2", self)
        self.last = ClickRow(self)
        self.look = Button(self.tr("Open agenda"), "primary", "list-bullets", self)
        self.reschedule = Button(self.tr("Reschedule"), "secondary", "", self)
        self.call_off = Button(self.tr("Call it off"), "quiet", "", self)
        self.plan = Button(self.tr("Set a meeting"), "primary", "calendar-plus", self)
        self._rule = Divider(self)
        self._lay_out()
        self.look.clicked.connect(self._open)
        self.reschedule.clicked.connect(lambda: self.moving.emit(self._next))
        self.call_off.clicked.connect(lambda: self.missing.emit(self._next))
        self.plan.clicked.connect(lambda: self.planning.emit(self._mentorship))
        self.last.clicked.connect(self._open_last)

    def show_next(self, coming: NextSession, today: date, agenda: NextAgenda | None) -> None:
        """Show a meeting with what is on its agenda."""
        self._next, self._mentorship = coming, coming.mentorship
        session = coming.session
        self._show_person(coming.mentorship, session_line(session, coming.mentorship))
        self.moment.say(next_moment(session.when, today))
        self.where.say(when_line(session, today))
        lines = agenda is not None and bool(agenda.lines)
        self._show_agenda(agenda if lines else None)
        last = coming.last if not lines else None
        self.last.setVisible(last is not None)
        self._rule.setVisible(lines or last is not None)
        if last is not None:
            self._last_when.setText(last_time(last, today))
            self._last_title.say(title_of(last))
            self.last.setAccessibleName(f"{self._last_when.text()}: {self._last_title.text()}")
        self._show_buttons(True)

    def offer(self, mentorship: Mentorship) -> None:
        """No meeting is set with this person: offer to set one."""
        self._next, self._mentorship = None, mentorship
        self._show_person(mentorship, role_line(mentorship.my_role))
        self.moment.say(self.tr("No meeting yet"))
        self.where.say(self.tr("Set one when you know the day."))
        self.last.hide()
        self._rule.hide()
        self._show_agenda(None)
        self._show_buttons(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._head.setDirection(way)
        end = Qt.AlignmentFlag.AlignLeading if narrow else Qt.AlignmentFlag.AlignTrailing
        for words in (self.moment, self.where):
            words.setAlignment(end | Qt.AlignmentFlag.AlignVCenter)

    def _show_person(self, mentorship: Mentorship, line: str) -> None:
        self.avatar.show_person(mentorship.counterpart, mentorship.colour)
        self.who.say(mentorship.counterpart)
        self.line.say(line)
        name = mentorship.counterpart
        for button, words in (
            (self.look, self.tr("Open the agenda with {name}")),
            (self.reschedule, self.tr("Reschedule the meeting with {name}")),
            (self.call_off, self.tr("Call off the meeting with {name}")),
            (self.plan, self.tr("Set a meeting with {name}")),
        ):
            button.setAccessibleName(words.format(name=name))

    def _show_agenda(self, agenda: NextAgenda | None) -> None:
        self.look.setText(self.tr("Open agenda") if agenda else self.tr("Prepare the meeting"))
        self.agenda.hide()
        self.led.setVisible(agenda is not None)
        if agenda is not None and self._next is not None:
            whose = self._next.mentorship
            self.agenda.show_agenda(agenda, self._next.session.minutes, whose)
            self.led.say(led_sentence(agenda.led, whose))

    def _show_buttons(self, planned: bool) -> None:
        self.look.setVisible(planned)
        self.reschedule.setVisible(planned)
        self.call_off.setVisible(planned)
        self.plan.setVisible(not planned)

    def _open(self) -> None:
        if self._next is not None:
            self.agenda_asked.emit(self._next.session)

    def _open_last(self) -> None:
        if self._next is not None and self._next.last is not None:
            self.opened.emit(self._next.last)

    def _lay_out(self) -> None:
        self.body.setContentsMargins(8, 17, 8, 18)
        self.body.setSpacing(0)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(12, 0, 12, 0)
        self._head.setSpacing(16)
        self._head.addLayout(self._person(), 1)
        self._head.addLayout(_two(self.moment, self.where))
        self.body.addLayout(self._head)
        self.body.addSpacing(14)
        rule = QHBoxLayout()
        rule.setContentsMargins(12, 0, 12, 0)
        rule.addWidget(self._rule)
        self.body.addLayout(rule)
        self.body.addSpacing(8)
        agenda = QHBoxLayout()
        agenda.setContentsMargins(12, 4, 12, 6)
        agenda.addWidget(self.agenda)
        self.body.addLayout(agenda)
        self._fill_last()
        self.body.addWidget(self.last)
        self.body.addSpacing(10)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(12, 0, 12, 0)
        buttons.setSpacing(8)
        row = FlowBox(self)
        for button in (self.look, self.plan, self.reschedule, self.call_off):
            row.flow.addWidget(button)
        buttons.addWidget(row, 2)
        buttons.addWidget(self.led, 1, Qt.AlignmentFlag.AlignVCenter)
        self.led.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        buttons.addStretch(0)
        self.body.addLayout(buttons)

    def _person(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(_two(self.who, self.line), 1)
        return row

    def _fill_last(self) -> None:
        """What last time was about; a press goes there. Its words stand on the card's edge."""
        self._last_when = dress(QLabel(self.last), role="captionStrong", tone="3")
        self._last_title = Paragraph("", "body", "1", self.last)
        inside = QVBoxLayout(self.last)
        inside.setContentsMargins(12, 6, 12, 6)
        inside.setSpacing(2)
        inside.addWidget(self._last_when)
        inside.addWidget(self._last_title)


def _two(first: QWidget, second: QWidget) -> QVBoxLayout:
    rows = QVBoxLayout()
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    rows.addWidget(first)
    rows.addWidget(second)
    return rows
