"""A line of the agreement touches a boundary: it is printed once with a reason, or not at all."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.fields import Field
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.journal.boundaries import TouchedLine

_WIDE = 520
_SHOWN = 4


class ReleasePaper(Dialog):
    """`released` carries the reason."""

    released = Signal(str)

    def __init__(self, touches: Sequence[TouchedLine], parent: QWidget) -> None:
        title = self.tr("The paper would touch a boundary")
        text = self.tr("Change the words, or print it this once and say why.")
        super().__init__(parent, title, text, _WIDE)
        for one in touches[:_SHOWN]:
            words = self.tr("“{line}” touches “{boundary}”.").format(
                line=one.touch.line, boundary=one.touch.boundary.name
            )
            self.body.addWidget(Paragraph(words, "label", "warn", self))
        self.reason = Field(self.tr("Why this once?"), self)
        self.reason.edit.textEdited.connect(self.reason.clear_told)
        self.body.addWidget(self.reason)
        self.add_button(self.tr("Leave it"), "secondary", Role.RejectRole)
        self.go = self.add_button(self.tr("Print it this once"), "primary", Role.ActionRole)
        self.go.setDefault(True)
        self.go.clicked.connect(self._commit)
        self.reason.edit.setFocus()

    def _commit(self) -> None:
        reason = self.reason.text.strip()
        if not reason:
            self.reason.tell(self.tr("A few words are enough. The journal keeps them."))
            self.reason.edit.setFocus()
            return
        self.accept()
        self.released.emit(reason)
