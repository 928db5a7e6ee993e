"""A promise to change: its words, whose it is, and by when."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.parts.segmented import Segmented
from revmentor_desktop.desktop.spoken import long_day
from revmentor_desktop.journal.action import Action
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.typed_dates import Here, read_day, say_day
from revmentor_desktop.operations.actions import draft_of
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.errors import WrongUsage

_OWNERS = (Side.ME, Side.THEM)


class ChangeAction(Dialog):
    """`chosen` carries the whole draft."""

    chosen = Signal(object)

    def __init__(
        self, clock: Clock, action: Action, mentorship: Mentorship, parent: QWidget
    ) -> None:
        super().__init__(parent, self.tr("Change this action"))
        self._draft = draft_of(action)
        self._here = Here(clock.local(), clock.zone)
        self.text = Field(self.tr("What"), self)
        self.owner = Segmented((self.tr("Me"), mentorship.first_name), self)
        self.owner.setAccessibleName(self.tr("Whose action it is"))
        self.due = Field(self.tr("By when"), self)
        self.text.edit.setText(action.text)
        self.owner.choose(_OWNERS.index(action.owner))
        self.due.edit.setPlaceholderText(self.tr("Next Friday, or nothing"))
        if action.due is not None:
            self.due.edit.setText(say_day(action.due, self._here.now.date()))
        for widget in (self.text, self.owner, self.due):
            self.body.addWidget(widget)
        self.add_button(self.tr("Leave it as it is"), "secondary", Role.RejectRole)
        self.keep = self.add_button(self.tr("Save"), "primary", Role.ActionRole)
        self.keep.clicked.connect(self.commit)
        for field in (self.text, self.due):
            field.edit.returnPressed.connect(self.commit)
        self.text.edit.textEdited.connect(lambda _text: self.text.clear_told())
        self.due.edit.textEdited.connect(lambda _text: self._say_due())

    def commit(self) -> None:
        """Hand over what was typed; what cannot be read is told at its field."""
        text = self.text.text.strip()
        if not text:
            self.text.tell(self.tr("An action needs a few words."))
            self.text.edit.setFocus()
            return
        try:
            due = self._due()
        except WrongUsage as wrong:
            self.due.tell(str(wrong))
            self.due.edit.setFocus()
            return
        self.chosen.emit(replace(self._draft, text=text, owner=_OWNERS[self.owner.index], due=due))
        self.accept()

    def _due(self) -> date | None:
        typed = self.due.text.strip()
        return read_day(typed, self._here) if typed else None

    def _say_due(self) -> None:
        """Say back which day the typed words mean."""
        try:
            day = self._due()
        except WrongUsage:
            day = None
        if day is None:
            self.due.clear_told()
        else:
            self.due.tell(long_day(day, self._here.now.date()), wrong=False)
