"""Asks for the passphrase a file is to have; six words are offered."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.gate.strength_bar import StrengthBar
from revmentor_desktop.desktop.parts.buttons import LinkButton
from revmentor_desktop.desktop.parts.dialog import Dialog, Role
from revmentor_desktop.desktop.parts.fields import PassphraseField
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.operations.create_journal import Strength
from revmentor_desktop.operations.file_passphrase import (
    LONGEST,
    judge_file_passphrase,
    suggest_file_passphrase,
)


class FilePassphrase(Dialog):
    """`chosen` carries the passphrase. It is kept nowhere; leaving the dialog forgets it."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, verb: str, parent: QWidget) -> None:
        super().__init__(
            parent,
            self.tr("A passphrase for the file"),
            self.tr(
                "Whoever opens the file needs it. Nothing keeps it: write it down, and tell it"
                " another way than you send the file."
            ),
        )
        self._desk = desk
        self._strength: Strength | None = None
        self.field = PassphraseField(self.tr("Passphrase of the file"), self)
        self._bar = StrengthBar(self)
        self._said = Paragraph("", "label", "2", self)
        self.another = LinkButton(self.tr("Suggest another"), self)
        for part in (self.field, self._bar, self._said):
            self.body.addWidget(part)
        self.body.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeading)
        self.add_button(self.tr("Leave it"), "secondary", Role.RejectRole)
        self.go = self.add_button(verb, "primary", Role.ActionRole)
        self.go.setDefault(True)
        self.go.clicked.connect(self._commit)
        self.another.clicked.connect(self._suggest)
        self.field.edit.textChanged.connect(lambda _text: self._judge())
        self.field.setFocus()
        self.field.eye.setChecked(True)
        self._judge()
        self._suggest()

    def done(self, result: int) -> None:
        self.field.edit.clear()
        super().done(result)

    def _suggest(self) -> None:
        def take(suggestion: str) -> None:
            if isValid(self):
                self.field.edit.setText(suggestion)
                self.field.edit.selectAll()

        self._desk.ask(suggest_file_passphrase, take)()

    def _judge(self) -> None:
        text = self.field.text
        self._strength = None
        self.field.clear_told()
        self.go.not_yet(self.tr("Choose a passphrase first"))

        def show(found: Strength) -> None:
            # the answer may come after the dialog was closed and let go
            if isValid(self) and text == self.field.text:
                self._show(found)

        self._desk.ask(judge_file_passphrase, show)(text)

    def _show(self, found: Strength) -> None:
        self._strength = found
        self._bar.show_level(found.level)
        said = found.warning or found.sentence
        self._said.say(f"{found.word}. {said}" if found.word else said)
        too_long = len(self.field.text.encode()) > LONGEST
        if too_long:
            self.field.tell(self.tr("This is too long for a file."))
        if found.word and not too_long:
            self.go.ready()

    def _commit(self) -> None:
        passphrase = self.field.text
        if self._strength is None or not self._strength.word:
            return
        self.accept()
        self.chosen.emit(passphrase)
