"""A session that did not happen, or will not, and perhaps why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.fields import Field


class Missed(Dialog):
    """`chosen` carries the reason, which may be empty. `ahead` says that its day is to come."""

    chosen = Signal(str)

    def __init__(self, day: str, name: str, parent: QWidget, *, ahead: bool) -> None:
        if ahead:
            title, verb = self.tr("Call off this session?"), self.tr("Call it off")
        else:
            title, verb = self.tr("This session did not happen?"), self.tr("It did not happen")
        hint = self.tr("{day}, with {name}. Its topics are free for another session.")
        super().__init__(parent, title, hint.format(day=day, name=name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.reason = Field(self.tr("Why, if you like"), self)
        self.reason.edit.setPlaceholderText(self.tr("A few words, for yourself"))
        self.reason.edit.returnPressed.connect(self.commit)
        self.body.setContentsMargins(0, 8, 0, 0)
        self.body.addWidget(self.reason)
        self.add_button(self.tr("Leave it as it is"), "secondary", Role.RejectRole)
        self.keep = self.add_button(verb, "primary", Role.ActionRole)
        self.keep.clicked.connect(self.commit)
        self.reason.edit.setFocus()

    def commit(self) -> None:
        """Hand over the reason, once."""
        if self.keep.isEnabled():
            self.keep.setEnabled(False)
            self.accept()
            self.chosen.emit(self.reason.text.strip())
