"""Questions about the passphrase: asked for once more, or changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.gate.new_passphrase import NewPassphrase
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.fields import PassphraseField
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.worker import JournalWorker
from revmentor_desktop.operations.passphrase import change_passphrase, confirm_passphrase
from revmentor_desktop.support.errors import KnownFailure


class ConfirmPassphrase(Dialog):
    """Asks for the passphrase before something less safe is set; `confirmed` when it is right."""

    confirmed = Signal()

    def __init__(self, desk: Desk, title: str, text: str, verb: str, parent: QWidget) -> None:
        super().__init__(parent, title, text)
        self._desk = desk
        self.field = PassphraseField(self.tr("Passphrase"), self)
        self.field.edit.returnPressed.connect(self._check)
        self.body.addSpacing(8)
        self.body.addWidget(self.field)
        self.add_button(self.tr("Leave it"), "secondary", Role.RejectRole)
        self.go = self.add_button(verb, "primary", Role.ActionRole)
        self.go.clicked.connect(self._check)
        self.field.setFocus()

    def _check(self) -> None:
        self.go.working(self.tr("Looking"))
        self._desk.ask(confirm_passphrase, self._right, self._wrong)(self.field.text)

    def _right(self, _nothing: None) -> None:
        self.field.edit.clear()
        self.confirmed.emit()
        self.accept()

    def _wrong(self, failure: KnownFailure) -> None:
        self.go.ready()
        self.field.tell(self.tr("That is not the passphrase of this journal."))
        self.field.edit.setAccessibleDescription(failure.what)
        self.field.edit.selectAll()
        self.field.setFocus()


class ChangePassphrase(Dialog):
    """The present passphrase, then a new one twice; `changed` when the journal opens with it."""

    changed = Signal()

    def __init__(self, desk: Desk, worker: JournalWorker, owner: str, parent: QWidget) -> None:
        super().__init__(
            parent,
            self.tr("Choose a new passphrase"),
            self.tr(
                "Your recovery words stay as they are. Copies made before still open with the old"
                " passphrase."
            ),
        )
        self._desk = desk
        self._warned = False
        self.old = PassphraseField(self.tr("The passphrase now"), self)
        self.new = NewPassphrase(self)
        self.new.belongs_to(owner)
        self.new.begin(worker)
        self._told = Paragraph("", "label", "warn", self)
        self._told.hide()
        self.body.addSpacing(8)
        for part in (self.old, self.new, self._told):
            self.body.addWidget(part)
        self.add_button(self.tr("Keep the old one"), "secondary", Role.RejectRole)
        self.go = self.add_button(self.tr("Change it"), "primary", Role.ActionRole)
        self.go.clicked.connect(self._change)
        self.new.changed.connect(self._follow)
        self.new.submitted.connect(self._change)
        self.old.edit.textEdited.connect(self._edited)
        self.old.edit.returnPressed.connect(self.new.setFocus)
        self._follow()
        self.old.setFocus()

    def done(self, result: int) -> None:
        self.old.edit.clear()
        self.new.forget()
        super().done(result)

    def _edited(self) -> None:
        self.old.clear_told()
        self._follow()

    def _follow(self) -> None:
        self._warned = False
        self._told.hide()
        missing = self.new.missing if self.old.text else self.tr("Type the present one first")
        if missing:
            self.go.not_yet(missing)
        else:
            self.go.ready()

    def _change(self) -> None:
        """Change it; a weak one is asked about once more."""
        if self.new.missing or not self.old.text:
            self.new.go_to_missing()
            return
        if self.new.warning and not self._warned:
            self._warned = True
            self._told.say(self.new.warning)
            self._told.show()
            return
        self._hold(held=True)
        self.go.working(self.tr("Changing"))
        ask = self._desk.ask(change_passphrase, self._done, self._failed)
        ask(self.old.text, self.new.text)

    def _hold(self, *, held: bool) -> None:
        self.old.edit.setReadOnly(held)
        self.new.lock(held)

    def _done(self, _nothing: None) -> None:
        self._hold(held=False)
        self.changed.emit()
        self.accept()

    def _failed(self, failure: KnownFailure) -> None:
        self._hold(held=False)
        self.go.ready()
        self.old.tell(str(failure))
        self.old.edit.selectAll()
        self.old.setFocus()
