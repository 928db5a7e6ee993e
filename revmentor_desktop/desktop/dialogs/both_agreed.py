"""The day on which both agreed to a change, and the day from which it holds."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.dialogs.typed_day import TypedDay
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.journal.check_in import Adjustment
from revmentor_desktop.journal.typed_dates import Here


class BothAgreed(Dialog):
    """`chosen` carries both days; without the second it holds from the first."""

    chosen = Signal(object, object)

    def __init__(self, change: Adjustment, here: Here, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Since when?"), change.text)
        self._today = here.now.date()
        self.agreed = Field(self.tr("Both agreed on"), self)
        self.holds = Field(self.tr("It holds from"), self)
        self._agreed = TypedDay(self.agreed, here, change.agreed_on or self._today, needed=True)
        self._holds = TypedDay(self.holds, here, change.from_day)
        self.body.addWidget(self.agreed)
        self.body.addWidget(self.holds)
        self.add_button(self.tr("Leave it"), "secondary", Role.RejectRole)
        self.keep = self.add_button(self.tr("Keep it"), "primary", Role.ActionRole)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.commit)
        self.holds.edit.setFocus()

    def commit(self) -> None:
        """Hand both days over; nobody agreed on a day that is still to come."""
        day: date | None = self._agreed.day
        if not self._agreed.is_one or day is None:
            self.agreed.edit.setFocus()
            return
        if day > self._today:
            self.agreed.tell(self.tr("Nobody agreed on a day that is still to come."))
            self.agreed.edit.setFocus()
            return
        if not self._holds.is_one:
            self.holds.edit.setFocus()
            return
        self.accept()
        self.chosen.emit(day, self._holds.day)
