"""A day up to today, asked for in a dialog."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.dialogs.typed_day import TypedDay
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.journal.typed_dates import Here

_WIDE = 460


class PastDay(Dialog):
    """`chosen` carries the day; `too_late` is told of one that is still to come.

    With `back`, a button of these words takes the day back: then `chosen` carries None.
    """

    chosen = Signal(object)

    def __init__(
        self, title: str, known: date | None, here: Here, parent: QWidget, *,
        too_late: str, back: str = "",
    ) -> None:  # fmt: skip
        super().__init__(parent, title, wide=_WIDE)
        self._today, self._too_late = here.now.date(), too_late
        self.day = Field(self.tr("Day"), self)
        self.day.edit.setPlaceholderText(self.tr("Today"))
        self.body.addWidget(self.day)
        self._day = TypedDay(self.day, here, known or self._today, needed=True)
        self.add_button(self.tr("Leave it"), "secondary", Role.RejectRole)
        if back:
            self.back = self.add_button(back, "secondary", Role.AcceptRole)
            self.back.clicked.connect(lambda: self.chosen.emit(None))
        self.keep = self.add_button(self.tr("Keep it"), "primary", Role.ActionRole)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self._commit)
        self.day.edit.selectAll()
        self.day.edit.setFocus()

    def _commit(self) -> None:
        day = self._day.day
        if not self._day.is_one or day is None:
            self.day.edit.setFocus()
            return
        if day > self._today:
            self.day.tell(self._too_late)
            self.day.edit.setFocus()
            return
        self.accept()
        self.chosen.emit(day)
