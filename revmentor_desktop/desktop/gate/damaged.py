"""The file is damaged, the passphrase is not: which copy is whole, and restoring it (16)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from revmentor_desktop.desktop.forms.damaged import Ui_Damaged
from revmentor_desktop.desktop.gate.check_row import CheckRow
from revmentor_desktop.desktop.gate.copy_list import copy_moment
from revmentor_desktop.desktop.gate.tasks import copies_of, look_into
from revmentor_desktop.desktop.theme.dress import dress
from revmentor_desktop.desktop.worker import JournalWorker
from revmentor_desktop.operations.journals import JournalPlace
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.errors import KnownFailure
from revmentor_desktop.support.language import translate

if TYPE_CHECKING:
    from revmentor_desktop.operations.backup_file import BackupContents
    from revmentor_desktop.operations.backups import BackupFile
    from revmentor_desktop.operations.open_journal import Secret


class DamagedFile(QWidget):
    """`restore_asked` carries the copy's file and what opens it. Enter restores nothing by itself.

    Nothing is thrown away here: restoring keeps the damaged set in the journal's folder.
    """

    restore_asked = Signal(object, object)
    other_asked = Signal()
    back_asked = Signal()

    def __init__(self, worker: JournalWorker, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worker, self._clock = worker, clock
        self._secret: Secret | None = None
        self._copy: BackupFile | None = None
        self._failure = KnownFailure("")
        self._form = Ui_Damaged()
        self._form.setupUi(self)
        form = self._form
        form.sides.arrange(form.sides_row, form.side, form.main, share=372, column=600)
        self._passphrase = CheckRow(self.tr("Passphrase"), self)
        self._journal = CheckRow(self.tr("Journal"), self)
        self._copies = CheckRow(self.tr("Copies"), self)
        for row in (self._passphrase, self._journal, self._copies):
            form.checks.addWidget(row)
        form.copies.chosen.connect(self._look_into)
        form.restore.clicked.connect(self._restore)
        form.other.clicked.connect(self.other_asked)
        form.back.clicked.connect(self.back_asked)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Cancel), self, form.back.click)

    def begin(self, place: JournalPlace, secret: Secret, failure: KnownFailure) -> None:
        """Say what is so, then look for the newest whole copy."""
        self._secret = secret
        form = self._form
        form.journal.setText(place.name)
        self._failure = failure
        self._say_what(opened=False)
        self._passphrase.wait(self.tr("Tried on the newest copy."))
        self._journal.show_result(False, failure.what)
        self._copies.wait(self.tr("Looking for copies."))
        for hidden in (form.copy_card, form.newer, form.banner, form.copies, form.copies_label):
            hidden.hide()
        form.restore.not_yet(self.tr("Looking for a copy"))
        form.back.setFocus()
        self._worker.run(lambda: copies_of(place), self._found, self.failed)

    def working(self) -> None:
        """A copy is being restored."""
        self._form.restore.working(self.tr("Restoring"))
        self._hold(True)

    def failed(self, failure: KnownFailure) -> None:
        """Say why a copy could not be restored, or read."""
        self._hold(False)
        self._form.restore.not_yet(self.tr("Choose another copy"))
        self._form.banner.show_failure(failure)

    def forget(self) -> None:
        """Let go of what opens the journal."""
        self._secret = None

    def _found(self, copies: tuple[BackupFile, ...]) -> None:
        form = self._form
        for shown in (form.copies, form.copies_label, form.restore):
            shown.setVisible(bool(copies))
        dress(form.other, kind="secondary" if copies else "primary")
        form.copies.show_copies(copies, self._clock)
        if copies:
            self._look_into(copies[0])
            return
        self._copies.show_result(False, self.tr("There is none in this journal's folder."))
        self._passphrase.wait(self.tr("It will be tried on the backup you choose."))
        form.kept.say(
            self.tr("If you kept a backup in another place, choose it. Nothing is thrown away.")
        )

    def _look_into(self, copy: BackupFile) -> None:
        """Open a copy all the way: only one that was read is offered."""
        if self._secret is None:
            return
        self._copy = copy
        secret, file = self._secret, copy.path
        self._form.banner.hide()
        self._form.restore.not_yet(self.tr("Reading the copy"))
        self._worker.run(
            lambda: look_into(file, secret),
            lambda contents: self._read(copy, contents),
            lambda failure: self._unread(copy, failure),
        )

    def _read(self, copy: BackupFile, contents: BackupContents) -> None:
        if copy is not self._copy:
            return
        form, moment = self._form, copy_moment(copy, self._clock)
        self._say_what(opened=True)
        self._passphrase.show_result(True, self.tr("It opens the copy."))
        self._copies.show_result(True, self.tr("This one was opened and read."))
        form.restore.setText(self.tr("Restore the copy: {moment}").format(moment=moment))
        form.restore.ready()
        self._show_facts(moment, contents)
        form.newer.tell(
            self.tr("What you wrote after this copy is not in it."),
            self.tr("It stays in the damaged file, which is kept."),
            "warn",
            icon="clock-counter-clockwise",
        )

    def _unread(self, copy: BackupFile, failure: KnownFailure) -> None:
        if copy is not self._copy:
            return
        self._form.copy_card.hide()
        self._form.newer.hide()
        self._copies.show_result(False, failure.what)
        self.failed(failure)

    def _say_what(self, *, opened: bool) -> None:
        """That the passphrase is right is said once it opened something."""
        parts = [self.tr("Your passphrase is right.")] if opened else []
        parts += [self._failure.what, self.tr("You did nothing wrong.")]
        self._form.what.say(" ".join(parts))

    def _show_facts(self, moment: str, contents: BackupContents) -> None:
        """What is in the copy, as a small table."""
        grid = self._form.facts
        while (item := grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        head = self.tr("In the copy: {moment}").format(moment=moment)
        grid.addWidget(dress(QLabel(head), role="labelStrong", tone="2"), 0, 0, 1, 2)
        names = _kind_names()
        rows = [(name, contents.counts.get(kind, 0)) for kind, name in names.items()]
        for number, (name, count) in enumerate(rows, 1):
            grid.addWidget(dress(QLabel(name), role="label", tone="2"), number, 0)
            grid.addWidget(dress(QLabel(str(count)), role="labelStrong"), number, 1)
        grid.setColumnStretch(1, 1)
        self._form.copy_card.show()

    def _restore(self) -> None:
        if self._copy is not None and self._secret is not None:
            self.restore_asked.emit(Path(self._copy.path), self._secret)

    def _hold(self, held: bool) -> None:
        form = self._form
        form.copies.hold(held)
        for button in (form.other, form.back):
            button.setEnabled(not held)


def _kind_names() -> dict[str, str]:
    """The kinds of things that are counted, as a person calls them."""
    return {
        "mentorship": translate("Damaged", "Mentorships"),
        "session": translate("Damaged", "Sessions"),
        "note": translate("Damaged", "Notes"),
        "private-note": translate("Damaged", "Private notes"),
        "goal": translate("Damaged", "Goals"),
    }
