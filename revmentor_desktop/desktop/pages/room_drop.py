"""Why a topic is dropped: a reason, which may be empty."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.fields import Field

DROP = "room-drop"
"""By which it is known again after a lock."""


class DropTopic(Dialog):
    """`given` carries the reason."""

    given = Signal(str)

    def __init__(self, topic: str, parent: QWidget) -> None:
        shown = topic if len(topic) <= 120 else f"{topic[:119]}…"
        super().__init__(parent, self.tr("Drop this topic?"), shown)
        self.reason = Field(self.tr("Reason, if you like"), self)
        self.reason.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.body.addWidget(self.reason)
        self.add_button(self.tr("Keep it"), "secondary", Role.RejectRole)
        self.drop = self.add_button(self.tr("Drop"), "primary", Role.AcceptRole)
        self.drop.setDefault(True)
        self.accepted.connect(lambda: self.given.emit(self.reason.text))
        self.reason.edit.setFocus()
