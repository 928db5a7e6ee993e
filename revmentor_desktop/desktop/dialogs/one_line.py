"""A question that one line answers, with what it was filled in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.journal.plain_text import one_line


class OneLine(Dialog):
    """`chosen` carries the line, when it is another one; an empty one is not taken."""

    chosen = Signal(str)

    def __init__(self, title: str, label: str, known: str, parent: QWidget) -> None:
        super().__init__(parent, title)
        self._known = known
        self.field = Field(label, self)
        self.field.edit.setText(known)
        self.field.edit.selectAll()
        self.field.edit.textEdited.connect(lambda _text: self.field.clear_told())
        self.body.addWidget(self.field)
        self.add_button(self.tr("Leave it"), "secondary", Role.RejectRole)
        self.keep = self.add_button(self.tr("Keep it"), "primary", Role.ActionRole)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.commit)
        self.field.edit.setFocus()

    def commit(self) -> None:
        """Hand over the line, if there is one."""
        line = one_line(self.field.text)
        if not line:
            self.field.tell(self.tr("A word or two are enough."))
            self.field.edit.setFocus()
            return
        self.accept()
        if line != self._known:
            self.chosen.emit(line)
