"""A milestone to change: what it is, by when, and whether and when it was reached."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.dialogs.typed_day import TypedDay
from revmentor_desktop.desktop.forms.milestone_form import Ui_MilestoneForm
from revmentor_desktop.desktop.models.goal_words import before_it_began
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.journal.goal import MilestoneDraft
from revmentor_desktop.journal.typed_dates import Here


class MilestoneForm(Dialog):
    """`chosen` carries the draft as typed, `thrown_away` that it shall go."""

    chosen = Signal(object)
    thrown_away = Signal()

    def __init__(
        self, draft: MilestoneDraft, here: Here, parent: QWidget, began: date | None = None
    ) -> None:
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
        self._today, self._began = here.now.date(), began
        self.early = Paragraph("", "label", "2", self)
        self.body.addWidget(self.early)
        self.reached.edit.textChanged.connect(lambda _text: self._say_early())
        self._say_early()
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
        if not self.isVisible():  # a second click: it is answered
            return
        if not self.what.text.strip():
            self.what.tell(self.tr("A few words say what it is."))
            self.what.edit.setFocus()
            return
        for field, day in ((self.due, self._due), (self.reached, self._reached)):
            if not day.is_one:
                field.edit.setFocus()
                return
        reached = self._reached.day
        if reached is not None and reached > self._today:
            self.reached.tell(self.tr("That day is still to come. Until then it is not reached."))
            self.reached.edit.setFocus()
            return
        self.accept()
        self.chosen.emit(
            replace(
                self._draft,
                title=self.what.text,
                due=self._due.day,
                reached_on=reached,
            )
        )

    def _say_early(self) -> None:
        """Before the goal began is told, and kept: somebody may have come half the way before."""
        said = before_it_began(self._reached.day, self._began)
        self.early.say(said)
        self.early.setVisible(bool(said))
