"""In the room: the screen of a meeting, with nothing private on it (screen 10)."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from revmentor_desktop.desktop.again import or_again
from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.forms.room import Ui_Room
from revmentor_desktop.desktop.fresh import Fresh
from revmentor_desktop.desktop.page import Page
from revmentor_desktop.desktop.pages.room_columns import RoomColumns
from revmentor_desktop.desktop.pages.room_doings import RoomDoings
from revmentor_desktop.desktop.pages.room_drop import DROP, DropTopic
from revmentor_desktop.desktop.pages.room_keys import RoomKeys
from revmentor_desktop.desktop.pages.room_line_doings import ABOUT_ACTION
from revmentor_desktop.desktop.pages.room_typing import RoomTyping
from revmentor_desktop.desktop.pages.room_words import left_words, topic_text
from revmentor_desktop.desktop.parts.focus import holds_focus
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.spoken import long_day, spoken_time
from revmentor_desktop.desktop.theme.fonts import align_figures
from revmentor_desktop.journal.agenda import Outcome
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.room import MarkKind
from revmentor_desktop.operations.in_the_room import Room, RoomRow, see_room
from revmentor_desktop.operations.open_journal import OpenJournal

STAY_AWAKE = 15
"""Minutes after the planned length in which the window does not lock by itself."""

_NOTE_EVERY = 60
"""Seconds after which it is written down that the meeting still goes on."""


class RoomPage(Page):
    """Shows one meeting; every line, mark and decision is in the journal at once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setAccessibleName(self.tr("In the room"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.room: Room | None = None
        self.doings = RoomDoings(desk, self)
        self.form = Ui_Room()
        inside = QWidget(self)
        self.form.setupUi(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inside)
        self.form.steps.desk = desk
        self.form.ways.addStretch(1)
        self.form.chip.say(self.form.chip.text(), "soft", "eye-slash")
        align_figures(self.form.time)
        self._fresh = Fresh(desk, self._see, self._show)
        self._since_noted = 0
        self._gap_told = False
        self._columns = RoomColumns(self.form)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self.keys = RoomKeys(self)
        self.typing = RoomTyping(desk, self.form.lines, self.doings, self)
        self._connect()
        inside.setEnabled(False)
        self._inside = inside

    @property
    def unsaved(self) -> bool:
        return self.typing.unsaved

    def flush(self) -> None:
        """What is half typed is kept as it stands, and the time is written down."""
        self.typing.flush()
        self._note_time()

    def show_place(self, place: Place) -> None:
        if self.place != place:
            self.typing.keep()
            self.room = None
            self._gap_told = False
            self._inside.setEnabled(False)
        super().show_place(place)
        self.typing.about(place.item_id or ItemId(""))
        self._fresh.look()
        self._timer.start()

    def come_back(self, kind: str, item_id: str) -> None:
        if kind == ABOUT_ACTION:
            self.typing.line_doings.ask_when(ItemId(item_id))
        for row in self.room.rows if self.room is not None else ():
            if (kind, item_id) == (DROP, row.line.id):
                self._decide(row, Outcome.DROPPED)

    def first_focus(self) -> QWidget | None:
        if self.room is None or holds_focus(self):
            return None
        return self._first()

    def panes(self) -> tuple[QWidget, ...]:
        return (self.form.centre, self.form.side, self.form.agenda)

    def begin_new(self) -> bool:
        """What one makes here is a line."""
        self.form.lines.entry.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def mark_here(self, mark: MarkKind) -> None:
        """Set a mark on the line one is in or types, else by itself."""
        if self.room is not None and not self.typing.mark_here(mark):
            self.doings.mark(mark)

    def pause(self) -> None:
        """Stop the clock, or let it run again."""
        clock = self.room.clock if self.room is not None else None
        if clock is None:
            return
        if clock.running:
            self.doings.pause()
        else:
            self.doings.go_on()

    def next_topic(self) -> None:
        """Go to the next topic while the meeting runs."""
        if self.room is not None and self.room.clock is not None:
            self.doings.next()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.room is None or not self.keys.pressed(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._columns.arrange(self.width())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        QTimer.singleShot(0, self, self._keep_if_left)
        self._timer.stop()
        self.desk.awake.emit(0)

    def tick(self) -> None:
        """A second has passed: show it, and write it down now and then."""
        room = self.room
        if room is None:
            return
        now = self.desk.clock.now()
        self.form.topic.tick(now)
        self.form.time.setText(spoken_time(self.desk.clock.local().time()))
        elapsed = room.clock.elapsed(now) if room.clock else 0
        self.form.left.setText(left_words(room, elapsed) if room.clock else "")
        if room.clock is not None and room.clock.gap(now) and not self._gap_told:
            self._fresh.look()
            return
        self._since_noted += 1
        if self._since_noted >= _NOTE_EVERY:
            self._note_time()

    def _see(self, journal: OpenJournal) -> Room:
        return see_room(journal, self.doings.session_id)

    def _show(self, room: Room) -> None:
        if room.session.id != self.doings.session_id:
            return
        first = self.room is None
        self.room = room
        clock, form = self.desk.clock, self.form
        who = room.mentorship
        number = room.session.number
        here = self.tr("Session {number}").format(number=number) if number else ""
        form.crumb.show_trail(who.counterpart, "here", "", here)
        form.steps.show_session(PageName.IN_THE_ROOM, who.id, room.session.id)
        form.day.say(self._day(room))
        form.agenda.show_room(room)
        form.topic.show_room(room, clock.now())
        self.typing.show_room(room)
        form.marks.show_room(room)
        form.balance.show_room(room)
        form.end.setVisible(room.clock is not None and room.clock.ended is None)
        self._ask_about_gap(room)
        self._inside.setEnabled(True)
        self._stay_awake(room)
        self.tick()
        self._columns.arrange(self.width())
        if first and self.isVisible():
            self._first().setFocus(Qt.FocusReason.OtherFocusReason)
            self.typing.half.give_back(room.half)

    def _first(self) -> QWidget:
        """The keyboard begins where one types; before the meeting, on the button that begins it."""
        before = self.room is not None and self.room.clock is None
        return self.form.topic.begin if before else self.form.lines.entry.edit

    def _day(self, room: Room) -> str:
        when = room.session.when
        day = long_day(when.day, self.desk.clock.today())
        if when.at is None:
            return day
        return self.tr("{day}, {time}").format(day=day, time=spoken_time(when.at))

    def _ask_about_gap(self, room: Room) -> None:
        if room.gap and not self._gap_told:
            self._gap_told = True
            self.form.gap.ask(room.gap)

    def _gap_answered(self, *, left_out: bool) -> None:
        self._gap_told = False
        self.form.gap.done()
        if left_out:
            self.doings.leave_out()
        else:
            self.doings.note_time()
            self._fresh.look()
        self._first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _note_time(self) -> None:
        """An open question about time that was away stays open."""
        self._since_noted = 0
        clock = self.room.clock if self.room is not None else None
        if clock is not None and clock.ended is None and not self._gap_told:
            self.doings.note_time()

    def _stay_awake(self, room: Room) -> None:
        on = room.clock is not None and room.clock.running and self.isVisible()
        self.desk.awake.emit((room.session.minutes or 0) + STAY_AWAKE if on else 0)

    def _decide(self, row: RoomRow, outcome: Outcome) -> None:
        now = self.room.here if self.room is not None else None
        is_here = now is not None and now.line.id == row.line.id
        if outcome is not Outcome.DROPPED:
            self.doings.decide(row, outcome, here=is_here)
            return
        asked = DropTopic(topic_text(row), self)
        failed = or_again(self.desk, asked, DROP, row.line.id)
        asked.given.connect(
            lambda reason: self.doings.decide(row, outcome, reason, here=is_here, failed=failed)
        )
        self.desk.returning.open(asked, DROP, row.line.id)

    def _decide_here(self, outcome: Outcome) -> None:
        if self.room is not None and self.room.here is not None:
            self._decide(self.room.here, outcome)

    def _keep_if_left(self) -> None:
        """What is typed is a line where another page is shown now; a lock shows none."""
        stack = self.parentWidget()
        if isinstance(stack, QStackedWidget) and stack.currentWidget() is not self:
            self.typing.keep()

    def _refresh(self) -> None:
        if self.isVisible() and self.place is not None:
            self._fresh.look()

    def _connect(self) -> None:
        form, doings = self.form, self.doings
        self.desk.changed.connect(self._refresh)
        self.keys.marked.connect(doings.mark)
        self.keys.marked_here.connect(self.mark_here)
        self.keys.paused.connect(self.pause)
        self.keys.went_on.connect(self.next_topic)
        self._timer.timeout.connect(self.tick)
        doings.stands.connect(self._show)
        form.lines.entry.left.connect(self._leave_entry)
        form.agenda.chosen.connect(doings.talk)
        form.agenda.decided.connect(self._decide)
        form.agenda.reopened.connect(doings.reopen)
        form.agenda.ticked.connect(doings.tick)
        form.topic.decided.connect(self._decide_here)
        form.topic.begun.connect(doings.begin)
        form.topic.went_on.connect(doings.go_on)
        form.marks.marked.connect(self.mark_here)
        form.end.clicked.connect(self._end)
        form.gap.asked.connect(lambda: self._gap_answered(left_out=False))
        form.gap.left_out.connect(lambda: self._gap_answered(left_out=True))

    def _leave_entry(self) -> None:
        self.form.topic.clock.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        self.typing.keep()
        self.doings.end()
