"""How often two people look at how it goes, and when the next time is due."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.dialogs.typed_day import TypedDay
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.parts.stepper import Stepper
from revmentor_desktop.journal.mentorship import Cadence, Unit
from revmentor_desktop.journal.role_words import cadence_words
from revmentor_desktop.journal.typed_dates import Here

RHYTHMS = (
    Cadence(2, Unit.WEEKS),
    Cadence(4, Unit.WEEKS),
    Cadence(1, Unit.MONTHS),
    Cadence(2, Unit.MONTHS),
    Cadence(3, Unit.MONTHS),
    Cadence(6, Unit.MONTHS),
)


class CheckInRhythmForm(Dialog):
    """`chosen` carries the cadence, and the day of the next one or None to leave that as it is."""

    chosen = Signal(object, object)

    def __init__(self, known: Cadence, due: date | None, here: Here, parent: QWidget) -> None:
        text = self.tr("It has a rhythm of its own, beside that of your meetings.")
        super().__init__(parent, self.tr("How often do you check in?"), text)
        self._choices = RHYTHMS if known in RHYTHMS else (*RHYTHMS, known)
        self.often = Stepper(self)
        words = [cadence_words(one) for one in self._choices]
        self.often.show_choices(words, self._choices.index(known))
        self.often.call(self.tr("How often"), self.tr("More often"), self.tr("Less often"))
        self.due = Field(self.tr("The next one is due on"), self)
        self._day = TypedDay(self.due, here, due)
        self.body.addWidget(self.often)
        self.body.addWidget(self.due)
        self.add_button(self.tr("Leave it"), "secondary", Role.RejectRole)
        self.keep = self.add_button(self.tr("Keep it"), "primary", Role.ActionRole)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.commit)
        self.often.setFocus()

    def commit(self) -> None:
        """Hand over both."""
        if not self._day.is_one:
            self.due.edit.setFocus()
            return
        cadence, day = self._choices[self.often.index], self._day.day
        self.accept()
        self.chosen.emit(cadence, day)
