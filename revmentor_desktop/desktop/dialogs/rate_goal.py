"""How far a goal is, on a day, as one of the two sees it."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.dialogs.typed_day import TypedDay
from revmentor_desktop.desktop.forms.rate_goal import Ui_RateGoal
from revmentor_desktop.desktop.models.goal_words import confidence_words
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.journal.goal import ProgressDraft
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.typed_dates import Here

_SIDES = (Side.ME, Side.THEM)


class RateGoal(Dialog):
    """`chosen` carries the rating; one whose value is 0 is a new one."""

    chosen = Signal(object)

    def __init__(self, draft: ProgressDraft, first_name: str, here: Here, parent: QWidget) -> None:
        text = self.tr("A rating stays with you, and never leaves the journal by itself.")
        super().__init__(parent, self.tr("How far is it?"), text)
        self._draft = draft
        inside = QWidget(self)
        self._form = Ui_RateGoal()
        self._form.setupUi(inside)
        self.body.addWidget(inside)
        self.by, self.value = self._form.by, self._form.value
        self.day, self.note = self._form.day, self._form.note
        self.told = self._form.value_told
        self.by.set_labels((self.tr("Me"), first_name))
        self.by.choose(_SIDES.index(draft.by))
        self.value.ask(self.tr("How far is it?"), confidence_words())
        self.value.show_value(draft.value or None)
        self.day.name(self.tr("When"))
        self.note.name(self.tr("A note of your own"))
        self.note.edit.setPlaceholderText(self.tr("What made you think so"))
        self.note.edit.setText(draft.note)
        self._day = TypedDay(self.day, here, draft.day, needed=True)
        self.add_button(self.tr("Leave it"), "secondary", Role.RejectRole)
        self.keep = self.add_button(self.tr("Keep it"), "primary", Role.ActionRole)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.commit)
        self.value.rated.connect(lambda _value: self._say())
        self._say()
        self.value.setFocus()

    def commit(self) -> None:
        """Hand over the rating; without one there is nothing to keep yet."""
        if self.value.value is None:
            self.told.setText(self.tr("One of the five, then it can be kept."))
            self.told.show()
            self.value.setFocus()
            return
        day = self._day.day
        if not self._day.is_one or day is None:
            self.day.edit.setFocus()
            return
        self.accept()
        self.chosen.emit(
            replace(
                self._draft,
                by=_SIDES[self.by.index],
                value=self.value.value,
                day=day,
                note=self.note.text.strip(),
            )
        )

    def _say(self) -> None:
        self._form.word.setText(self.value.word)
        self.told.hide()
