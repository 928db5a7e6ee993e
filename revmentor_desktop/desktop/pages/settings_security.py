"""Settings of locking, of the ways in, of backups; and where the words are (screen 15)."""

from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.passphrase import ChangePassphrase, ConfirmPassphrase
from revmentor_desktop.desktop.dialogs.renew_words import RenewWords
from revmentor_desktop.desktop.forms.settings import Ui_Settings
from revmentor_desktop.desktop.settings_keeper import SettingsKeeper
from revmentor_desktop.desktop.spoken import day_and_year, near_moment
from revmentor_desktop.desktop.worker import JournalWorker
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.back_up import BackupFile, back_up
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.see_settings import SeenSettings
from revmentor_desktop.support.errors import KnownFailure
from revmentor_desktop.support.language import translate

MINUTES = (1, 2, 3, 5, 10, 15, 30, 60, 120)
LONGEST_UNASKED = 15
"""Minutes of quiet; a longer time is a way to weaken the lock and asks for the passphrase."""


class SecuritySettings(QObject):
    """What weakens the journal's protection asks for the passphrase first."""

    def __init__(
        self,
        desk: Desk,
        settings: SettingsKeeper,
        worker: JournalWorker,
        form: Ui_Settings,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._desk = desk
        self._settings = settings
        self._worker = worker
        self._form = form
        self._page = page
        self._seen: SeenSettings | None = None
        form.lock_keys.show_keys("Ctrl+L")
        form.idle.call(
            self.tr("Lock after a quiet time"), self.tr("Lock sooner"), self.tr("Lock later")
        )
        form.idle.chosen.connect(self._idle)
        form.change_passphrase.clicked.connect(self._change_passphrase)
        form.renew_words.clicked.connect(self._renew_words)
        form.back_up.clicked.connect(lambda: self._back_up(None))
        form.copy_to.clicked.connect(self._copy_to)
        form.show_backups.clicked.connect(lambda: self._show_folder("backups"))
        form.show_folder.clicked.connect(lambda: self._show_folder(""))
        form.backup_trouble.asked.connect(self._copy_to)
        self.show_preferences()

    def show_preferences(self) -> None:
        """Show what holds now."""
        minutes = self._settings.now.idle_minutes
        nearest = min(range(len(MINUTES)), key=lambda at: abs(MINUTES[at] - minutes))
        words = [translate("Settings", "{minutes} min", minutes=length) for length in MINUTES]
        self._form.idle.show_choices(words, nearest)

    def show_seen(self, seen: SeenSettings) -> None:
        """Show what was read."""
        self._seen = seen
        form = self._form
        day = day_and_year(When.of(seen.words_since, self._desk.clock.zone).day)
        form.words_hint.say(
            self.tr("On your paper since {day}. With them you can set a new passphrase.").format(
                day=day
            )
        )
        form.folder.say(str(seen.info.folder))
        bytes_of_all = sum(file.size for file in seen.backups)
        form_of_size = QLocale.DataSizeFormat.DataSizeSIFormat
        size = QLocale().formattedDataSize(bytes_of_all, 1, form_of_size)
        copies = translate("Settings", "%n (copy|copies), {size}.", n=len(seen.backups), size=size)
        form.here_hint.say(copies)
        form.last_good.setVisible(seen.last_good is not None)
        if seen.last_good is not None:
            form.last_good_title.say(self._last_good(seen.last_good))
            form.last_good_hint.say(_holds(seen))

    def _last_good(self, file: BackupFile) -> str:
        clock = self._desk.clock
        moment = near_moment(When.of(file.made, clock.zone), clock.today())
        return self.tr("Last good copy: {moment}").format(moment=moment)

    def _idle(self, at: int) -> None:
        minutes = MINUTES[at]
        if minutes <= max(LONGEST_UNASKED, self._settings.now.idle_minutes):
            self._settings.change(idle_minutes=minutes)
            return
        self.show_preferences()
        dialog = ConfirmPassphrase(
            self._desk,
            translate("Settings", "Lock only after {minutes} minutes?", minutes=minutes),
            self.tr("Whoever comes to this computer meanwhile finds the journal open."),
            self.tr("Wait so long"),
            self._page,
        )
        dialog.confirmed.connect(lambda: self._take_idle(minutes))
        dialog.open()

    def _take_idle(self, minutes: int) -> None:
        self._settings.change(idle_minutes=minutes)
        self.show_preferences()

    def _change_passphrase(self) -> None:
        owner = self._seen.owner if self._seen is not None else ""
        dialog = ChangePassphrase(self._desk, self._worker, owner, self._page)
        dialog.changed.connect(self._passphrase_changed)
        dialog.open()

    def _passphrase_changed(self) -> None:
        self._desk.tell(self.tr("The new passphrase opens your journal from now on."))
        self._desk.changed.emit()

    def _renew_words(self) -> None:
        owner = self._seen.owner if self._seen is not None else ""
        dialog = RenewWords(self._desk, owner, self._page)
        dialog.renewed.connect(self._words_renewed)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _words_renewed(self) -> None:
        self._desk.tell(self.tr("The new page holds. The old one can be torn up."))
        self._desk.changed.emit()

    def _back_up(self, to: Path | None) -> None:
        """Make a copy and open it again; with `to` also one in another folder."""
        self._form.back_up.working(self.tr("Making a copy"))
        self._form.backup_trouble.done()

        def made(_file: BackupFile | None) -> None:
            self._form.back_up.ready()
            words = self.tr("The copy was opened again and is whole.")
            if to is not None:
                words = self.tr("Copied to {folder}.").format(folder=to.name)
            self._desk.tell(words)

        self._desk.change(_make_copy, made, self._not_made)(to)

    def _not_made(self, failure: KnownFailure) -> None:
        self._form.back_up.ready()
        self._form.backup_trouble.show_failure(failure, self.tr("Try another place"))

    def _copy_to(self) -> None:
        dialog = QFileDialog(self._page, self.tr("A folder for a copy"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self._back_up(Path(folder)))
        dialog.open()

    def _show_folder(self, below: str) -> None:
        if self._seen is not None:
            folder = self._seen.info.folder / below
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _make_copy(journal: OpenJournal, to: Path | None) -> BackupFile | None:
    """A new copy when just asked for one; a second place gets the newest state."""
    if to is None:
        return back_up(journal, "asked", always=True)
    return back_up(journal, "asked", to=to)


def _holds(seen: SeenSettings) -> str:
    counts = seen.info.counts
    sessions = translate("Settings", "%n session(s)", n=counts[Kind.SESSION.value])
    notes = translate("Settings", "%n note(s)", n=counts[Kind.NOTE.value])
    goals = translate("Settings", "%n goal(s)", n=counts[Kind.GOAL.value])
    return translate(
        "Settings",
        "Opened and read from start to end. The journal holds {sessions}, {notes}, {goals}.",
        sessions=sessions,
        notes=notes,
        goals=goals,
    )
