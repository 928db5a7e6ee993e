"""Another name for somebody."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.plain_text import one_line
from revmentor_desktop.operations.mentorships import name_taken


class Rename(Dialog):
    """`chosen` carries the new name. A name somebody else has is told, but not refused."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, mentorship: Mentorship, parent: QWidget) -> None:
        super().__init__(parent, self.tr("What is their name?"))
        self._desk = desk
        self._mentorship = mentorship
        self.field = Field(self.tr("Name"), self)
        self.field.edit.setText(mentorship.counterpart)
        self.field.edit.selectAll()
        self.field.edit.setMaxLength(200)
        self.field.edit.textEdited.connect(self._look)
        self.field.edit.returnPressed.connect(self.commit)
        self.body.addWidget(self.field)
        self.add_button(self.tr("Leave it"), "secondary", Role.RejectRole)
        self.keep = self.add_button(self.tr("Rename"), "primary", Role.ActionRole)
        self.keep.clicked.connect(self.commit)
        self.field.edit.setFocus()

    def commit(self) -> None:
        """Hand over the name, if there is one."""
        name = one_line(self.field.text)
        if not name:
            self.field.tell(self.tr("A first name is enough."))
            self.field.edit.setFocus()
            return
        if name != self._mentorship.counterpart:
            self.chosen.emit(name)
        self.accept()

    def _look(self, typed: str) -> None:
        self.field.clear_told()
        self._desk.ask(name_taken, lambda told: self._tell(typed, told))(
            typed, but=self._mentorship.id
        )

    def _tell(self, typed: str, told: str | None) -> None:
        if told is not None and typed == self.field.text:
            self.field.tell(told, wrong=False)
