"""Another journal: one that is here, one from another computer, or a new one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.forms.open_other import Ui_OpenOther
from revmentor_desktop.desktop.parts.buttons import Button
from revmentor_desktop.desktop.parts.open_dialog import ask_which
from revmentor_desktop.desktop.parts.watermark import Watermark
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.operations.journals import JournalPlace
from revmentor_desktop.support.errors import KnownFailure, WrongSecret
from revmentor_desktop.vault.files import HEADER_FILE

BACKUP_SUFFIX = ".rmbak"
_COLUMN = 448


class OpenOther(Watermark):
    """`chosen` is a journal that is here; `asked` a file from elsewhere with what was typed.

    The third part of `asked` says whether the recovery words were typed. The two others want
    another screen.
    """

    chosen = Signal(object)
    asked = Signal(object, str, bool)
    create_asked = Signal()
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: Path | None = None
        self._by_words = False
        self._rows: list[Button] = []
        self._form = Ui_OpenOther()
        self._form.setupUi(self)
        form = self._form
        form.scroll.viewport().setAutoFillBackground(False)
        form.scroll_inner.setAutoFillBackground(False)
        form.choose.clicked.connect(self._choose)
        form.swap.clicked.connect(lambda: self._ask_for(words=not self._by_words))
        for field in (form.passphrase, form.words):
            field.edit.textEdited.connect(self._edited)
            field.edit.returnPressed.connect(self._ask)
        form.open.clicked.connect(self._ask)
        form.create.clicked.connect(self.create_asked)
        form.back.clicked.connect(self.back_asked)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Cancel), self, form.back.click)

    def begin(self, places: Sequence[JournalPlace], *, first_start: bool) -> None:
        """Show the journals that are here; on a first start there is none to go back to."""
        form = self._form
        self._show_places(places)
        form.here.setVisible(bool(places))
        form.title.say(
            self.tr("Open a journal you already have")
            if first_start
            else self.tr("Open another journal")
        )
        form.create.setVisible(not first_start)
        form.banner.hide()
        self.take(None)
        (self._rows[0] if self._rows else form.choose).setFocus()

    def take(self, file: Path | None) -> None:
        """Take a backup or a journal's header file and ask for what opens it."""
        form = self._form
        self._file = file
        form.secret_box.setVisible(file is not None)
        form.banner.hide()
        if file is None:
            return
        is_folder = file.name == HEADER_FILE
        form.chosen.say(file.parent.name if is_folder else file.name)
        form.passphrase.edit.clear()
        form.words.edit.clear()
        self._ask_for(words=False)

    def working(self) -> None:
        """It is being opened, checked and copied."""
        self._form.open.working(self.tr("Opening"))
        self._hold(True)

    def failed(self, failure: KnownFailure) -> None:
        """Say why it did not open."""
        self._hold(False)
        self._form.open.ready()
        field = self._form.words if self._by_words else self._form.passphrase
        if isinstance(failure, WrongSecret):
            field.tell(failure.what)
            field.edit.selectAll()
            field.setFocus()
        else:
            self._form.banner.show_failure(failure)

    def forget(self) -> None:
        """Let go of what was typed."""
        self.take(None)
        self._form.passphrase.edit.clear()
        self._form.words.edit.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._form.column.setFixedWidth(min(scaled(_COLUMN), self.width() - 48))

    def _show_places(self, places: Sequence[JournalPlace]) -> None:
        for row in self._rows:
            row.deleteLater()
        self._rows = []
        for place in places:
            row = Button(place.name.replace("&", "&&"), icon="notebook", parent=self._form.here)
            row.clicked.connect(partial(self.chosen.emit, place))
            self._form.journals.addWidget(row)
            self._rows.append(row)

    def _choose(self) -> None:
        """Qt's own dialog: the system's refuses a process that closed its memory to others."""
        kinds = self.tr("Journals and backups") + f" (*{BACKUP_SUFFIX} {HEADER_FILE})"
        ask_which(self, self.tr("RevMentor"), kinds, self.take)

    def _ask_for(self, *, words: bool) -> None:
        """Show the field for one of the two secrets."""
        form = self._form
        self._by_words = words
        form.words.setVisible(words)
        form.passphrase.setVisible(not words)
        form.swap.setText(
            self.tr("Use its passphrase instead")
            if words
            else self.tr("Use its recovery words instead")
        )
        self._edited()
        (form.words if words else form.passphrase).setFocus()

    def _edited(self) -> None:
        form = self._form
        for field in (form.words, form.passphrase):
            field.clear_told()
        form.banner.hide()
        if self._typed():
            form.open.ready()
        else:
            form.open.not_yet(
                self.tr("Type its recovery words first")
                if self._by_words
                else self.tr("Type its passphrase first")
            )

    def _typed(self) -> str:
        return self._form.words.text if self._by_words else self._form.passphrase.text

    def _ask(self) -> None:
        if self._file is not None and self._typed() and not self._held():
            self.asked.emit(self._file, self._typed(), self._by_words)

    def _held(self) -> bool:
        return self._form.passphrase.edit.isReadOnly()

    def _hold(self, held: bool) -> None:
        form = self._form
        for field in (form.passphrase, form.words):
            field.edit.setReadOnly(held)
        for button in (form.choose, form.swap, form.create, form.back, *self._rows):
            button.setEnabled(not held)
