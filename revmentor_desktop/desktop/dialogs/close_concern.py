"""Closing a concern: what was said or done about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.editor.lines_field import LinesField
from revmentor_desktop.desktop.parts.dialog import Dialog, Role


class CloseConcern(Dialog):
    """`chosen` carries the answer."""

    chosen = Signal(str)

    def __init__(self, concern: str, parent: QWidget) -> None:
        super().__init__(parent, self.tr("What is the answer?"), concern)
        self.answer = LinesField(self.tr("What you said or did about it"), self, several=False)
        self.body.addWidget(self.answer)
        self.add_button(self.tr("Leave it open"), "secondary", Role.RejectRole)
        self.keep = self.add_button(self.tr("Close it"), "primary", Role.ActionRole)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.commit)
        self.answer.edited.connect(self.answer.clear_told)
        self.answer.edit.entered.connect(self.commit)
        self.answer.edit.setFocus()

    def commit(self) -> None:
        """Hand over the answer; a few words are needed."""
        if not self.answer.text.strip():
            self.answer.tell(self.tr("A few words are enough."))
            self.answer.edit.setFocus()
            return
        self.accept()
        self.chosen.emit(self.answer.text.strip())
