"""The passphrase is forgotten: the twelve words open the journal and set a new one."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.forms.use_words import Ui_UseWords
from revmentor_desktop.desktop.parts.fields import PRIVATE_TEXT
from revmentor_desktop.desktop.parts.watermark import Watermark
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.desktop.worker import JournalWorker
from revmentor_desktop.operations.journals import JournalPlace
from revmentor_desktop.support.errors import KnownFailure, WrongSecret
from revmentor_desktop.support.language import translate

TWELVE = 12
_COLUMN = 448
_WORD = re.compile(r"[^\W\d_]+")


class UseWords(Watermark):
    """`done` carries the journal, the words as typed, and the new passphrase."""

    done = Signal(object, str, str)
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: JournalPlace | None = None
        self._warned = ""
        self._form = Ui_UseWords()
        self._form.setupUi(self)
        form = self._form
        form.scroll.viewport().setAutoFillBackground(False)
        form.scroll_inner.setAutoFillBackground(False)
        form.passphrase.replace_old()
        form.words.setInputMethodHints(PRIVATE_TEXT)
        form.words.setAccessibleName(self.tr("The twelve recovery words"))
        form.words.textChanged.connect(self._words_edited)
        form.passphrase.changed.connect(self._follow)
        form.passphrase.submitted.connect(self._recover)
        form.banner.asked.connect(self._send)
        form.recover.clicked.connect(self._recover)
        form.back.clicked.connect(self.back_asked)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Cancel), self, form.back.click)

    def begin(self, place: JournalPlace, worker: JournalWorker) -> None:
        """Start empty, for a journal."""
        self._place = place
        self._warned = ""
        self._form.words.clear()
        self._form.told.hide()
        self._form.banner.hide()
        self._form.passphrase.begin(worker)
        self._hold(False)
        self._follow()
        self._form.words.setFocus()

    def forget(self) -> None:
        """Let go of what was typed."""
        self._form.words.clear()
        self._form.passphrase.forget()

    def working(self) -> None:
        """The key is being worked out."""
        self._form.banner.hide()
        self._form.recover.working(self.tr("Opening"))
        self._hold(True)

    def failed(self, failure: KnownFailure) -> None:
        """Say why it did not open: a word that is none is named below the words."""
        self._hold(False)
        self._follow()
        form = self._form
        if isinstance(failure, WrongSecret):
            form.told.tell(str(failure), True)
            form.words.setAccessibleDescription(str(failure))
            dress(form.words, wrong=True)
            form.words.setFocus()
        else:
            form.banner.show_failure(failure)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._form.column.setFixedWidth(min(scaled(_COLUMN), self.width() - 48))

    def _hold(self, held: bool) -> None:
        self._form.words.setReadOnly(held)
        self._form.passphrase.lock(held)
        self._form.back.setEnabled(not held)

    def _count(self) -> int:
        return len(_WORD.findall(self._form.words.toPlainText()))

    def _words_edited(self) -> None:
        form = self._form
        form.told.hide()
        dress(form.words, wrong=False)
        form.count.say(translate("UseWords", "%n (word|words) of twelve.", n=self._count()))
        self._follow()

    def _follow(self) -> None:
        """The button says what is missing."""
        form = self._form
        if self._warned and form.passphrase.text != self._warned:
            self._warned = ""
            form.banner.hide()
        missing = form.passphrase.missing
        if self._count() < TWELVE:
            missing = self.tr("Type the twelve words first")
        if missing:
            form.recover.not_yet(missing)
        else:
            form.recover.ready()

    def _recover(self) -> None:
        form = self._form
        if self._count() < TWELVE:
            form.words.setFocus()
        elif form.passphrase.missing:
            form.passphrase.go_to_missing()
        elif form.passphrase.warning and self._warned != form.passphrase.text:
            self._warned = form.passphrase.text
            form.banner.tell(
                self.tr("This passphrase is easy to guess."),
                form.passphrase.warning,
                "warn",
                self.tr("Use it all the same"),
            )
            form.banner.button.setFocus()
        else:
            self._send()

    def _send(self) -> None:
        form = self._form
        if not form.passphrase.missing and self._count() >= TWELVE:
            self.done.emit(self._place, form.words.toPlainText(), form.passphrase.text)
