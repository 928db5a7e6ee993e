"""A topic nobody wants to talk about any more, and perhaps why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.fields import Field


class DropTopic(Dialog):
    """`chosen` carries the reason, which may be empty."""

    chosen = Signal(str)

    def __init__(self, topic: str, parent: QWidget) -> None:
        super().__init__(
            parent,
            self.tr("Drop this topic?"),
            self.tr("{topic}\nIt leaves the inbox. It can be brought back from the topics.").format(
                topic=topic
            ),
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.reason = Field(self.tr("Why, if you like"), self)
        self.reason.edit.returnPressed.connect(self.commit)
        self.body.setContentsMargins(0, 8, 0, 0)
        self.body.addWidget(self.reason)
        self.add_button(self.tr("Keep it"), "secondary", Role.RejectRole)
        self.drop = self.add_button(self.tr("Drop it"), "primary", Role.ActionRole)
        self.drop.clicked.connect(self.commit)
        self.reason.edit.setFocus()

    def commit(self) -> None:
        """Hand over the reason."""
        self.accept()
        self.chosen.emit(self.reason.text.strip())
