"""The topic now: its clock, who raised it, and the three ways out of it."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from revmentor_desktop.desktop.pages.room_words import topic_text
from revmentor_desktop.desktop.parts.avatar import Avatar
from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.parts.flow import FlowLayout
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.parts.ring_clock import RingClock
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.journal.agenda import Outcome
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.operations.in_the_room import Room, RoomRow

_NARROW = 430


class RoomTopic(Card):
    """`decided` carries what became of the topic; `begun` and `went_on` start the clock."""

    decided = Signal(object)
    begun = Signal()
    went_on = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.room: Room | None = None
        self.clock = RingClock(self)
        self._by = QWidget(self)
        self._who = Avatar(24, self._by)
        self._raised = Paragraph("", "label", "2", self._by)
        self.topic = Paragraph("", "heading", "1", self)
        self.talked = Button(self.tr("Talked about"), "primary", "check", self)
        self.later = Button(self.tr("Next time"), "secondary", "arrow-bend-up-right", self)
        self.drop = Button(self.tr("Drop"), "quiet", "", self)
        self.begin = Button(self.tr("Begin meeting"), "primary", "play", self)
        self.resume = Button(self.tr("Go on"), "primary", "play", self)
        self._lay_out()
        self.talked.clicked.connect(lambda: self.decided.emit(Outcome.DISCUSSED))
        self.later.clicked.connect(lambda: self.decided.emit(Outcome.DEFERRED))
        self.drop.clicked.connect(lambda: self.decided.emit(Outcome.DROPPED))
        self.begin.clicked.connect(self.begun)
        self.resume.clicked.connect(self.went_on)

    def show_room(self, room: Room, now: datetime) -> None:
        """Show what is talked about."""
        self.room = room
        here, clock = room.here, room.clock
        running = clock is not None and clock.ended is None
        self.topic.say(self._words(room))
        self._show_raised(room, here)
        for button, words in (
            (self.talked, self.tr("Talked about: {topic}")),
            (self.later, self.tr("Next time: {topic}")),
            (self.drop, self.tr("Drop: {topic}")),
        ):
            button.setVisible(running and here is not None)
            button.setAccessibleName(words.format(topic=self.topic.text()))
        self.begin.setVisible(clock is None)
        stopped = clock is not None and not clock.running
        self.resume.setVisible(stopped)
        self.resume.setProperty("kind", "secondary" if running and here else "primary")
        self.tick(now)

    def tick(self, now: datetime) -> None:
        """A second has passed."""
        room = self.room
        if room is None:
            return
        clock, here = room.clock, room.here
        paused = clock is not None and clock.ended is None and not clock.running
        if clock is not None and here is not None:
            self.clock.show_time(
                here.seconds + self.since(room, now),
                here.line.minutes,
                paused=paused,
                about=topic_text(here),
            )
            return
        elapsed = clock.elapsed(now) if clock else 0
        minutes = room.session.minutes or 0
        self.clock.show_time(elapsed, minutes, paused=paused, about=self.tr("Meeting"))

    @staticmethod
    def since(room: Room, now: datetime) -> int:
        """Seconds that the present line had since the room was read."""
        clock = room.clock
        return max(0, clock.elapsed(now) - room.elapsed) if clock and clock.running else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(_NARROW)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else across)

    def _words(self, room: Room) -> str:
        if room.here is not None:
            return topic_text(room.here)
        if room.clock is None:
            return self.tr("Ready when you both are")
        if room.clock.ended is not None:
            return self.tr("This meeting has ended")
        if room.rows and all(row.line.outcome for row in room.rows):
            return self.tr("All topics are decided")
        return self.tr("No topic now")

    def _show_raised(self, room: Room, here: RoomRow | None) -> None:
        side = here.line.raised_by if here is not None else None
        self._by.setVisible(side is not None)
        if side is Side.ME:
            self._who.show_person(room.owner, "me")
            self._raised.say(self.tr("You raised this"))
        elif side is Side.THEM:
            self._who.show_person(room.mentorship.counterpart, "here")
            self._raised.say(self.tr("{name} raised this").format(name=room.mentorship.first_name))

    def _lay_out(self) -> None:
        # a widget and no layout alone: an empty layout would hold all the words at their narrowest
        who = QHBoxLayout(self._by)
        who.setContentsMargins(0, 0, 0, 0)
        who.setSpacing(8)
        who.addWidget(self._who)
        who.addWidget(self._raised, 1, Qt.AlignmentFlag.AlignVCenter)
        buttons = QWidget(self)
        flow = FlowLayout(buttons, 8, 8)
        for button in (self.talked, self.later, self.drop, self.begin, self.resume):
            flow.addWidget(button)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addStretch(1)
        words.addWidget(self._by)
        words.addWidget(self.topic)
        words.addSpacing(8)
        words.addWidget(buttons)
        words.addStretch(1)
        self._row = QHBoxLayout()
        self._row.setSpacing(26)
        self._row.addWidget(self.clock, 0, Qt.AlignmentFlag.AlignCenter)
        self._row.addLayout(words, 1)
        self.body.setContentsMargins(24, 22, 24, 21)
        self.body.addLayout(self._row)
