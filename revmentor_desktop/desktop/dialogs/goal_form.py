"""A goal as it is asked for: whose, what, how to notice it; changing one asks also why and when."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.dialogs.typed_day import TypedDay
from revmentor_desktop.desktop.forms.goal_form import Ui_GoalForm
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.scroll import DialogScroll
from revmentor_desktop.journal.goal import GoalDraft
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.typed_dates import Here

_SIDES = (Side.ME, Side.THEM)
_WIDE = 480


class GoalForm(Dialog):
    """`chosen` carries the draft as typed."""

    chosen = Signal(object)

    def __init__(self, draft: GoalDraft, first_name: str, here: Here, parent: QWidget) -> None:
        new = draft.id is None
        super().__init__(parent, self.tr("New goal") if new else self.tr("This goal"), "", _WIDE)
        self._draft = draft
        inside = QWidget(self)
        self._form = Ui_GoalForm()
        self._form.setupUi(inside)
        self.body.addWidget(DialogScroll(inside, self, parent))
        self.whose, self.what = self._form.whose, self._form.what
        self.measure, self.why, self.by = self._form.measure, self._form.why, self._form.by
        self.whose.set_labels((self.tr("Mine"), self.tr("{name}’s").format(name=first_name)))
        self.whose.choose(_SIDES.index(draft.owner))
        self._name_fields()
        for field, text in (
            (self.what, draft.title),
            (self.measure, draft.measure),
            (self.why, draft.why),
        ):
            field.edit.setText(" ".join(text.split()))
            field.edit.setCursorPosition(0)
        self._day = TypedDay(self.by, here, draft.by)
        self._form.more_box.setVisible(not new)
        self.add_button(self.tr("Leave it"), "secondary", Role.RejectRole)
        words = self.tr("Set this goal") if new else self.tr("Keep it")
        self.keep = self.add_button(words, "primary", Role.ActionRole)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.commit)
        self.what.edit.textChanged.connect(self.what.clear_told)
        self.what.edit.setFocus()

    def commit(self) -> None:
        """Hand over what was typed; what is missing is told at its field."""
        if not self.isVisible():  # a second click: it is answered
            return
        if not self.what.text.strip():
            self.what.tell(self.tr("A few words say what it is about."))
            self.what.edit.setFocus()
            return
        if not self._day.is_one:
            self.by.edit.setFocus()
            return
        self.accept()
        self.chosen.emit(
            replace(
                self._draft,
                owner=_SIDES[self.whose.index],
                title=self.what.text,
                measure=self._kept(self.measure.text, self._draft.measure),
                why=self._kept(self.why.text, self._draft.why),
                by=self._day.day,
            )
        )

    def _kept(self, typed: str, before: str) -> str:
        """A text of several lines that nobody changed here stays as it was."""
        return before if typed == " ".join(before.split()) else typed.strip()

    def _name_fields(self) -> None:
        self.what.name(self.tr("What is it?"))
        self.what.edit.setPlaceholderText(self.tr("Read a pull request unaided"))
        self.measure.name(self.tr("How will you notice?"))
        self.measure.edit.setPlaceholderText(self.tr("What can be seen then that cannot now"))
        self.why.name(self.tr("Why?"))
        self.why.edit.setPlaceholderText(self.tr("So that …"))
        self.by.name(self.tr("By when, if you wish"))
        self.by.edit.setPlaceholderText(self.tr("31 July"))
