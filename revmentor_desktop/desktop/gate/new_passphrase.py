"""Choosing a passphrase: typed twice, judged as it is typed, suggested when asked for."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.forms.new_passphrase import Ui_NewPassphrase
from revmentor_desktop.desktop.gate.tasks import judge, suggest
from revmentor_desktop.desktop.parts.announce import announce
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.desktop.worker import JournalWorker
from revmentor_desktop.support.errors import KnownFailure

if TYPE_CHECKING:
    from revmentor_desktop.operations.create_journal import Strength

_PAUSE_MS = 80
_TONES = ("3", "bad", "warn", "accent", "accent")


class NewPassphrase(QWidget):
    """Tells of each change by `changed`; `missing` says what is still to be done.

    A weak passphrase is not refused: `warning` says why it is weak, and whoever holds this asks
    once more. The judging is done on the journal thread, one at a time, the newest text last.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worker: JournalWorker | None = None
        self._owner = ""
        self._judged: Strength | None = None
        self._judging = False
        self._form = Ui_NewPassphrase()
        self._form.setupUi(self)
        self.setFocusProxy(self._form.first)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._judge)
        form = self._form
        form.first.edit.textEdited.connect(self._first_edited)
        form.first.edit.returnPressed.connect(self.submitted)
        form.second.edit.textEdited.connect(self._second_edited)
        form.second.edit.editingFinished.connect(self._second_left)
        form.second.edit.returnPressed.connect(self.submitted)
        form.suggest.clicked.connect(self._ask_for_one)

    def begin(self, worker: JournalWorker) -> None:
        """Start empty, with the thread that judges."""
        self._worker = worker
        self.forget()
        self._form.word.hide()
        self._form.sentence.say(self.tr("Four unrelated words make a good one."))

    def replace_old(self) -> None:
        """It takes the place of another one: say so."""
        self._form.first.name(self.tr("New passphrase"))

    def forget(self) -> None:
        """Let go of what was typed."""
        for field in (self._form.first, self._form.second):
            field.edit.clear()
            field.hide_words()
            field.clear_told()
        self._judged = None

    def belongs_to(self, owner: str) -> None:
        """The owner's name counts as easy to guess."""
        if owner != self._owner:
            self._owner = owner
            self._pause.start()

    @property
    def text(self) -> str:
        """The passphrase."""
        return self._form.first.text

    @property
    def missing(self) -> str:
        """What is still to be done before it can be used, as words on a button; else ""."""
        if not self.text:
            return self.tr("Choose a passphrase first")
        if self._judged is not None and not self._judged.word:
            return self.tr("Choose another passphrase")
        if not self._form.second.text:
            return self.tr("Type the passphrase once more")
        if not self._matches():
            return self.tr("The two must match")
        return "" if self._judged is not None else self.tr("Looking at the passphrase")

    @property
    def warning(self) -> str:
        """Why it is weak, as sentences; "" when it is not."""
        return self._judged.warning if self._judged is not None else ""

    def lock(self, locked: bool) -> None:
        """Nothing can be changed while it is being used."""
        for field in (self._form.first, self._form.second):
            field.edit.setReadOnly(locked)
        self._form.suggest.setEnabled(not locked)

    def go_to_missing(self) -> None:
        """Put the keyboard where something is missing, and say what."""
        if not self.text or (self._judged is not None and not self._judged.word):
            self._form.first.setFocus()
        else:
            self._form.second.setFocus()
            self._second_left()

    def _matches(self) -> bool:
        return _same(self._form.first.text, self._form.second.text)

    def _first_edited(self) -> None:
        self._judged = None
        self._pause.start()
        if self._matches():
            self._form.second.clear_told()
        self.changed.emit()

    def _second_edited(self) -> None:
        self._form.second.clear_told()
        self.changed.emit()

    def _second_left(self) -> None:
        """A mismatch is told on leaving the field, not while it is typed."""
        if self._form.second.text and not self._matches():
            self._form.second.tell(self.tr("This is not the same. Look at both with the eye."))

    def _ask_for_one(self) -> None:
        if self._worker is not None:
            self._worker.run(suggest, self._take, self._fell_short)

    def _take(self, suggestion: str) -> None:
        """A suggestion is shown, because it has to be read and kept in mind."""
        form = self._form
        form.first.edit.setText(suggestion)
        form.first.eye.setChecked(True)
        form.second.edit.clear()
        form.second.clear_told()
        form.suggest.setText(self.tr("Suggest another"))
        self._first_edited()
        form.second.setFocus()

    def _judge(self) -> None:
        if self._worker is None or self._judging:
            return
        self._judging = True
        text, owner = self.text, self._owner
        self._worker.run(
            lambda: judge(text, owner),
            lambda found: self._show(found, text),
            self._fell_short,
        )

    def _show(self, found: Strength, text: str) -> None:
        self._judging = False
        if text != self.text:
            self._pause.start()
            return
        self._judged = found if text else None
        form = self._form
        if found.word and form.word.text() != f"{found.word}.":
            announce(form.first, f"{found.word}. {found.warning or found.sentence}")
        form.bar.show_level(found.level)
        form.word.setText(f"{found.word}." if found.word else "")
        form.word.setVisible(bool(found.word))
        dress(form.word, tone=_TONES[found.level])
        form.sentence.say(found.warning or found.sentence)
        self.changed.emit()

    def _fell_short(self, failure: KnownFailure) -> None:
        self._judging = False
        self._form.sentence.say(str(failure))


def _same(first: str, second: str) -> bool:
    """Whether both stand for the same passphrase: an accent may be typed in two ways."""
    return unicodedata.normalize("NFC", first) == unicodedata.normalize("NFC", second)
