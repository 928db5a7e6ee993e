"""The first screen of all: what is protected and what is not, and a journal to create (01)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.forms.welcome import Ui_Welcome
from revmentor_desktop.desktop.worker import JournalWorker
from revmentor_desktop.journal.plain_text import one_line
from revmentor_desktop.support.errors import KnownFailure


class Welcome(QWidget):
    """Asks for a name and a passphrase. `done` carries both; `other_asked` wants another screen."""

    done = Signal(str, str)
    other_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._warned = ""
        self._form = Ui_Welcome()
        self._form.setupUi(self)
        form = self._form
        form.sides.arrange(form.sides_row, form.side, form.main, share=528, column=424)
        form.steps.show_step(0)
        form.owner.edit.textEdited.connect(self._follow)
        form.owner.edit.editingFinished.connect(self._owner_left)
        form.owner.edit.returnPressed.connect(self._go_on)
        form.passphrase.changed.connect(self._follow)
        form.passphrase.submitted.connect(self._go_on)
        form.banner.asked.connect(self._use_anyway)
        form.go_on.clicked.connect(self._go_on)
        form.other.clicked.connect(self.other_asked)

    def begin(self, worker: JournalWorker) -> None:
        """Start empty."""
        self._form.passphrase.begin(worker)
        self._follow()
        self._form.owner.setFocus()

    def forget(self) -> None:
        """Let go of the passphrase; it is used now."""
        self._form.passphrase.forget()

    def failed(self, failure: KnownFailure) -> None:
        """The words could not be drawn: say why."""
        self._form.banner.show_failure(failure)

    def _owner_left(self) -> None:
        self._form.passphrase.belongs_to(one_line(self._form.owner.text))

    def _follow(self) -> None:
        """The button says what is missing; another passphrase takes a warning away."""
        form = self._form
        if self._warned and form.passphrase.text != self._warned:
            self._warned = ""
            form.banner.hide()
        missing = form.passphrase.missing
        if not one_line(form.owner.text):
            missing = self.tr("Type your name first")
        if missing:
            form.go_on.not_yet(missing)
        else:
            form.go_on.ready()

    def _go_on(self) -> None:
        form = self._form
        self._owner_left()
        if not one_line(form.owner.text):
            form.owner.setFocus()
        elif form.passphrase.missing:
            form.passphrase.go_to_missing()
        elif form.passphrase.warning and self._warned != form.passphrase.text:
            self._look_again()
        else:
            self.done.emit(one_line(form.owner.text), form.passphrase.text)

    def _look_again(self) -> None:
        """A weak passphrase: say why, and let the person decide."""
        form = self._form
        self._warned = form.passphrase.text
        form.banner.tell(
            self.tr("This passphrase is easy to guess."),
            form.passphrase.warning,
            "warn",
            self.tr("Use it all the same"),
        )
        form.banner.button.setFocus()

    def _use_anyway(self) -> None:
        if not self._form.passphrase.missing:
            self.done.emit(one_line(self._form.owner.text), self._form.passphrase.text)
