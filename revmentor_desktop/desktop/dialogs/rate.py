"""One to five on a day, as one of the two sees it: what every question for a rating shares."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.dialogs.typed_day import TypedDay
from revmentor_desktop.desktop.forms.rate_goal import Ui_RateGoal
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.typed_dates import Here

_SIDES = (Side.ME, Side.THEM)


@dataclass(frozen=True, slots=True)
class Rated:
    """A rating as it begins, and as it is answered; `value` 0 is none yet."""

    by: Side
    value: int
    day: date


class Rate(Dialog):
    """Subclasses say what is asked and hand over what `answered` is called with."""

    def __init__(
        self, title: str, words: Sequence[str], rated: Rated, first_name: str, here: Here,
        parent: QWidget,
    ) -> None:  # fmt: skip
        text = self.tr("A rating stays with you, and never leaves the journal by itself.")
        super().__init__(parent, title, text)
        inside = QWidget(self)
        self._form = Ui_RateGoal()
        self._form.setupUi(inside)
        self.body.addWidget(inside)
        self.by, self.value, self.day = self._form.by, self._form.value, self._form.day
        self.note, self.told = self._form.note, self._form.value_told
        self.by.set_labels((self.tr("Me"), first_name))
        self.by.choose(_SIDES.index(rated.by))
        self.value.ask(title, words)
        self.value.show_value(rated.value or None)
        self.day.name(self.tr("When"))
        self._day = TypedDay(self.day, here, rated.day, needed=True)
        self._today = here.now.date()
        self.add_button(self.tr("Leave it"), "secondary", Role.RejectRole)
        self.keep = self.add_button(self.tr("Keep it"), "primary", Role.ActionRole)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.commit)
        self.value.rated.connect(lambda _value: self._say())
        self._say()
        self.value.setFocus()

    def commit(self) -> None:
        """Hand over the rating; without one there is nothing to keep yet."""
        if not self.isVisible():  # a second click: it is answered
            return
        if self.value.value is None:
            self.told.setText(self.tr("One of the five, then it can be kept."))
            self.told.show()
            self.value.setFocus()
            return
        day = self._day.day
        if not self._day.is_one or day is None:
            self.day.edit.setFocus()
            return
        if day > self._today:
            self.day.tell(self.tr("That day is still to come."))
            self.day.edit.setFocus()
            return
        self.accept()
        self.answered(Rated(_SIDES[self.by.index], self.value.value, day))

    def answered(self, rated: Rated) -> None:
        """Hand it over."""
        raise NotImplementedError

    def _say(self) -> None:
        self._form.word.setText(self.value.word)
        self.told.hide()
