"""Something to change after a check-in: what, and whose it is."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.editor.lines_field import LinesField
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.segmented import Segmented
from revmentor_desktop.journal.check_in import AdjustmentDraft
from revmentor_desktop.journal.sharing import Side

_SIDES = (Side.ME, Side.THEM)


class ChangeForm(Dialog):
    """`chosen` carries the draft as typed."""

    chosen = Signal(object)

    def __init__(self, draft: AdjustmentDraft, name: str, parent: QWidget) -> None:
        super().__init__(parent, self.tr("What do you change?"))
        self._draft = draft
        self.what = LinesField(self.tr("In one sentence"), self, several=False)
        self.what.show_text(draft.text)
        theirs = self.tr("{name} does it").format(name=name)
        self.whose = Segmented((self.tr("I do it"), theirs), self)
        self.whose.setAccessibleName(self.tr("Who does it"))
        self.whose.choose(_SIDES.index(draft.owner))
        self.body.addWidget(self.what)
        self.body.addWidget(self.whose)
        self.add_button(self.tr("Leave it"), "secondary", Role.RejectRole)
        self.keep = self.add_button(self.tr("Keep it"), "primary", Role.ActionRole)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.commit)
        self.what.edited.connect(self.what.clear_told)
        self.what.edit.entered.connect(self.commit)
        self.what.edit.setFocus()

    def commit(self) -> None:
        """Hand over what was typed; a few words are needed."""
        if not self.what.text.strip():
            self.what.tell(self.tr("A few words are enough."))
            self.what.edit.setFocus()
            return
        self.accept()
        owner = _SIDES[self.whose.index]
        self.chosen.emit(replace(self._draft, text=self.what.text.strip(), owner=owner))
