"""A milestone to change: what it is, by when, and whether and when it was reached."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.dialogs.typed_day import TypedDay
from revmentor_desktop.desktop.forms.milestone_form import Ui_MilestoneForm
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.journal.goal import MilestoneDraft
from revmentor_desktop.journal.typed_dates import Here


class MilestoneForm(Dialog):
    """`chosen` carries the draft as typed, `thrown_away` that it shall go."""

    chosen = Signal(object)
    thrown_away = Signal()

    def __init__(self, draft: MilestoneDraft, here: Here, parent: QWidget) -> None:
        super().__init__(parent, self.tr("This milestone"))
        self._draft = draft
        inside = QWidget(self)
        form = Ui_MilestoneForm()
        form.setupUi(inside)
        self.body.addWidget(inside)
        self.what, self.due, self.reached = form.what, form.due, form.reached
        self.what.name(self.tr("What is reached then?"))
        self.what.edit.setText(draft.title)
        self.due.name(self.tr("By when, if you wish"))
        self.due.edit.setPlaceholderText(self.tr("31 July"))
        self.reached.name(self.tr("Reached on"))
        self.reached.edit.setPlaceholderText(self.tr("Not reached yet"))
        self._due = TypedDay(self.due, here, draft.due)
        self._reached = TypedDay(self.reached, here, draft.reached_on)
        self.away = self.add_button(self.tr("Throw away"), "danger", Role.DestructiveRole)
        self.add_button(self.tr("Leave it"), "secondary", Role.RejectRole)
        self.keep = self.add_button(self.tr("Keep it"), "primary", Role.ActionRole)
        self.keep.setDefault(True)
        self.away.clicked.connect(self.thrown_away)
        self.keep.clicked.connect(self.commit)
        self.what.edit.textChanged.connect(self.what.clear_told)
        self.what.edit.setFocus()

    def commit(self) -> None:
        """Hand over what was typed; what is missing is told at its field."""
        if not self.what.text.strip():
            self.what.tell(self.tr("A few words say what it is."))
            self.what.edit.setFocus()
            return
        for field, day in ((self.due, self._due), (self.reached, self._reached)):
            if not day.is_one:
                field.edit.setFocus()
                return
        self.accept()
        self.chosen.emit(
            replace(
                self._draft,
                title=self.what.text,
                due=self._due.day,
                reached_on=self._reached.day,
            )
        )
