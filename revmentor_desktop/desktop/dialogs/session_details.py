"""When a session is, how long, where, and what became of it: for a new or a known one."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from revmentor_desktop.desktop.forms.session_details import Ui_SessionDetails
from revmentor_desktop.desktop.models.session_words import lies_ahead
from revmentor_desktop.desktop.parts.announce import announce
from revmentor_desktop.desktop.parts.checks import RadioButton
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.spoken import long_moment
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.mentorship import Role as MentorRole
from revmentor_desktop.journal.session import SessionDraft, Status
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.typed_dates import Here, read_when, say_when
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.sessions import LONGEST
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.errors import WrongUsage

_PAUSE_MS = 250
"""After so long without a key the journal is asked about the day."""

_LED = (None, Side.ME, Side.THEM)


class SessionDetails(Dialog):
    """Asks for what no other field of a session shows. `chosen` carries the whole draft.

    `looked` carries a day and time that was typed, so that somebody may say what is to be known of
    it with `show_notices`.

    The day is typed as one would say it and said back at once. What a session became follows the
    day until the person chooses: one that lies ahead is planned, one that is over was held.
    """

    chosen = Signal(object)
    looked = Signal(object)

    def __init__(
        self, clock: Clock, mentorship: Mentorship, draft: SessionDraft, parent: QWidget
    ) -> None:
        title = self.tr("New session with {name}") if draft.id is None else self.tr("This session")
        super().__init__(parent, title.format(name=mentorship.first_name))
        self._clock = clock
        self._draft = draft
        self._here = Here(clock.local(), clock.zone)
        self._touched = draft.id is not None and draft.status is not Status.PLANNED
        inside = QWidget(self)
        self._form = Ui_SessionDetails()
        self._form.setupUi(inside)
        self.body.addWidget(inside)
        self.when, self.minutes = self._form.when, self._form.minutes
        self.place, self.reason = self._form.place, self._form.reason
        self.statuses: dict[Status, RadioButton] = {}
        self._add_statuses()
        self._name_fields(mentorship)
        self._fill(draft, mentorship)
        self.add_button(self.tr("Leave it as it is"), "secondary", Role.RejectRole)
        self.keep = self.add_button(self.tr("Save"), "primary", Role.ActionRole)
        self.keep.setDefault(True)
        self._wait = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._connect()
        self._say_when()
        self._show_reason()
        if draft.id is None:  # a new one begins with its day; typing puts another in its place
            self.when.edit.setFocus()
            self.when.edit.selectAll()

    @property
    def status(self) -> Status:
        """What is chosen of what became of it."""
        return next(status for status, button in self.statuses.items() if button.isChecked())

    def show_notices(self, when: When, notices: tuple[str, ...]) -> None:
        """Say what is to be known of a day, if it is still the one that is typed."""
        if when == self._typed_when():
            said = " ".join(notices)
            self._form.notices.setVisible(bool(said))
            if said != self._form.notices.text():
                self._form.notices.say(said)
                announce(self, said)

    def done(self, result: int) -> None:
        self._wait.stop()  # the page keeps the dialog for a while: it asks nothing more
        super().done(result)

    def commit(self) -> None:
        """Hand over what was typed; what cannot be read is told at its field."""
        when, minutes = self._when(), self._minutes()
        if when is None:
            self.when.edit.setFocus()
            return
        if minutes is None:
            self.minutes.edit.setFocus()
            return
        if self.status is Status.HELD and lies_ahead(when, self._here.now):
            told = self.tr("That day is still to come, so it cannot have been held.")
            self.when.tell(told)
            self.when.edit.setFocus()
            return
        away = self.status in (Status.MISSED, Status.MOVED)
        self.accept()
        self.chosen.emit(
            replace(
                self._draft,
                when=when,
                minutes=minutes,
                status=self.status,
                reason=self.reason.text.strip() if away else "",
                place=self.place.text.strip(),
                led_by=self._led_by(),
            )
        )

    def _when(self) -> When | None:
        """The day typed, None with a sentence at its field when it is none."""
        typed = self.when.text.strip()
        if typed == self._said():
            return self._draft.when
        try:
            return read_when(typed, self._here)
        except WrongUsage as wrong:
            self.when.tell(str(wrong))
            return None

    def _said(self) -> str:
        return say_when(self._draft.when, self._here.now.date())

    def _minutes(self) -> int | None:
        typed = self.minutes.text.strip()
        if typed.isdecimal() and 1 <= int(typed) <= LONGEST:
            return int(typed)
        self.minutes.tell(self.tr("1 to 1440"))
        return None

    def _led_by(self) -> Side | None:
        return self._draft.led_by if self._form.led_box.isHidden() else _LED[self._form.led.index]

    def _typed_when(self) -> When | None:
        """The day typed so far, None while it is none."""
        typed = self.when.text.strip()
        if typed == self._said():
            return self._draft.when
        try:
            return read_when(typed, self._here)
        except WrongUsage:
            return None

    def _look(self) -> None:
        when = self._typed_when()
        if when is not None:
            self.looked.emit(when)

    def _say_when(self) -> None:
        """Say the typed day back; until the person chooses, the status follows it."""
        self._form.notices.hide()
        self._wait.start()
        try:
            when = read_when(self.when.text, self._here)
        except WrongUsage:
            self.when.clear_told()
            return
        today = self._here.now.date()
        self.when.tell(long_moment(when, today), wrong=False)
        if not self._touched:
            ahead = lies_ahead(when, self._here.now)
            self.statuses[Status.PLANNED if ahead else Status.HELD].setChecked(True)
            self._show_reason()

    def _choose_status(self) -> None:
        self._touched = True
        self._show_reason()

    def _show_reason(self) -> None:
        away = self.status in (Status.MISSED, Status.MOVED)
        self.reason.setVisible(away)
        if self.isVisible():
            self.adjustSize()

    def _add_statuses(self) -> None:
        group = QButtonGroup(self)
        self._form.status_row.flow.gaps(16, 6)
        for status, words in (
            (Status.PLANNED, self.tr("Planned")),
            (Status.HELD, self.tr("Held")),
            (Status.MOVED, self.tr("Moved")),
            (Status.MISSED, self.tr("Missed")),
        ):
            button = RadioButton(words, self._form.status_row)
            self.statuses[status] = button
            self._form.status_row.flow.addWidget(button)
            group.addButton(button)
            button.clicked.connect(self._choose_status)

    def _name_fields(self, mentorship: Mentorship) -> None:
        self.when.name(self.tr("When"))
        self.when.edit.setPlaceholderText(self.tr("Friday, 14:00"))
        self.minutes.name(self.tr("Minutes"))
        self.minutes.edit.setMaxLength(5)
        self.place.name(self.tr("Place or link"))
        self.place.edit.setPlaceholderText(self.tr("Room 4.2, or where to click"))
        self.reason.name(self.tr("Why"))
        self.reason.edit.setPlaceholderText(self.tr("A few words, if you like"))
        self._form.led.set_labels((self.tr("Both"), self.tr("Me"), mentorship.first_name))
        self._form.led_box.setVisible(mentorship.my_role is MentorRole.BOTH)

    def _fill(self, draft: SessionDraft, mentorship: Mentorship) -> None:
        self.when.edit.setText(self._said())
        self.minutes.edit.setText(str(draft.minutes))
        self.place.edit.setText(draft.place)
        self.reason.edit.setText(draft.reason)
        self.statuses[draft.status].setChecked(True)
        self._form.led.choose(_LED.index(draft.led_by))

    def _connect(self) -> None:
        self.keep.clicked.connect(self.commit)
        self._wait.timeout.connect(self._look)
        self.when.edit.textChanged.connect(self._say_when)
        self.minutes.edit.textChanged.connect(self.minutes.clear_told)
