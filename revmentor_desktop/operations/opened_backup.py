"""Opening a backup file with its secret, and looking at what it holds."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from revmentor_desktop.operations.backup_file import (
    BackupContents,
    BackupParts,
    read_backup_file,
)
from revmentor_desktop.operations.checking import (
    OpenedBackup,
    check_database,
    read_manifest,
    unpacked,
)
from revmentor_desktop.operations.new_folder import unfinished_folder
from revmentor_desktop.operations.open_journal import Secret, unlock
from revmentor_desktop.storage.migrations import FORMAT
from revmentor_desktop.support.errors import Damaged, KnownFailure, NotForUs, WrongSecret
from revmentor_desktop.support.folders import Folders
from revmentor_desktop.support.language import translate
from revmentor_desktop.vault.header import Header
from revmentor_desktop.vault.header_file import read_header
from revmentor_desktop.vault.header_parse import parse_header
from revmentor_desktop.vault.keys import Keys
from revmentor_desktop.vault.sealing import wipe


@dataclass(frozen=True, slots=True)
class UnlockedBackup:
    """A backup with its keys.

    `header` is the one that opened: the journal's present one, where there is one that the secret
    fits, else the one inside the backup.
    """

    opened: OpenedBackup
    header: Header
    keys: Keys

    @property
    def contents(self) -> BackupContents:
        """What the sealed manifest says."""
        return self.opened.contents

    @contextmanager
    def checked_database(self, workshop: Path) -> Iterator[tuple[Path, bytearray]]:
        """The database, unpacked into the workshop and found whole, with its key meanwhile.

        Raises Damaged, OSError.
        """
        with unpacked(self.opened, workshop) as database:
            key = self.keys.backup(self.opened.parts.salt)
            try:
                check_database(self.contents, database, key)
                yield database, key
            finally:
                wipe(key)


def open_backup_contents(
    file: Path, secret: Secret, *, deep: bool, folders: Folders | None = None
) -> BackupContents:
    """What a backup holds; `deep` also unpacks it out of sight and checks all of it.

    Nothing is changed. Raises WrongSecret, Damaged, NotForUs when it is no backup or a newer one,
    NotFound.
    """
    parts = read_backup_file(file)
    with unlocked_backup(parts, secret, header_beside(parts)) as backup, ExitStack() as passing:
        if deep:
            workshop = (
                passing.enter_context(unfinished_folder(folders))
                if folders
                else Path(passing.enter_context(TemporaryDirectory(prefix="revmentor-")))
            )
            with backup.checked_database(workshop):
                pass
        return backup.contents


@contextmanager
def unlocked_backup(
    parts: BackupParts, secret: Secret, present: Header | None
) -> Iterator[UnlockedBackup]:
    """A backup unlocked by the journal's present header or its own; its keys end with this.

    The present one goes first: a passphrase that was given up since must not come back with an
    older backup, and the one in use opens all of them. Raises WrongSecret, Damaged, NotForUs.
    """
    header, keys = _unlocked(parts, secret, present)
    try:
        opened = read_manifest(
            parts, lambda sealed, bound: keys.unseal_manifest(parts.salt, sealed, bound)
        )
        if opened.contents.format > FORMAT:
            raise NotForUs(
                translate("Backups", "A newer version of RevMentor made this backup."),
                translate("Backups", "Nothing was changed by looking at it."),
                translate("Backups", "Open it with that version, or install the newer one here."),
            )
        yield UnlockedBackup(opened, header, keys)
    finally:
        keys.wipe()


def header_beside(parts: BackupParts) -> Header | None:
    """The present header of the journal in whose folder a backup lies, if it is whole."""
    return present_header(parts, parts.path.parent.parent)


def present_header(parts: BackupParts, folder: Path) -> Header | None:
    """The header in a folder, if it is whole and of the backup's journal."""
    with suppress(KnownFailure):
        header = read_header(folder).header
        if header.journal_id == parts.journal_id:
            return header
    return None


def _unlocked(parts: BackupParts, secret: Secret, present: Header | None) -> tuple[Header, Keys]:
    if present is not None:
        with suppress(WrongSecret, Damaged):
            return present, unlock(present, secret)
    header = parse_header(parts.header)
    return header, unlock(header, secret)
