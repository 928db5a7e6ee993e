"""Opening a journal, in the one order that loses nothing (VAULT.md, "Opening, in this order")."""

from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from revmentor_desktop.operations.aside import Aside, copied_aside
from revmentor_desktop.operations.backups import (
    BackupFile,
    back_up_before_migration,
    newest_verified,
)
from revmentor_desktop.operations.journals import JournalPlace
from revmentor_desktop.operations.losses import check_counter
from revmentor_desktop.operations.seen import remember_seen
from revmentor_desktop.operations.synced_folders import synced_folder_warning
from revmentor_desktop.storage.lock import JournalLock
from revmentor_desktop.storage.probe import probe_database
from revmentor_desktop.storage.settings import OWNER
from revmentor_desktop.storage.store import Copier, Store, open_store
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.errors import Damaged, NotFound
from revmentor_desktop.support.folders import Folders
from revmentor_desktop.support.language import translate
from revmentor_desktop.vault.head import HeadFile
from revmentor_desktop.vault.header import Header
from revmentor_desktop.vault.header_file import (
    FoundHeader,
    OtherCopy,
    other_copy,
    read_header,
    renew_other_copy,
)
from revmentor_desktop.vault.journal_keys import (
    needs_stronger_kdf,
    unlock_with_passphrase,
    unlock_with_words,
)
from revmentor_desktop.vault.keys import Keys
from revmentor_desktop.vault.sealing import wipe


@dataclass(frozen=True, slots=True)
class Passphrase:
    """A passphrase as it was typed. It is in no repr."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RecoveryWords:
    """Recovery words as they were typed, in any form that can be read. They are in no repr."""

    text: str = field(repr=False)


Secret: TypeAlias = Passphrase | RecoveryWords
"""What opens a journal."""


class DamagedJournal(Damaged):
    """The passphrase is right and the journal's file is not.

    `backup` is the newest verified one, to be offered; `aside` the folder that keeps the damaged
    set where opening could have changed it. Either may be None.
    """

    def __init__(self, damage: Damaged, backup: BackupFile | None, aside: Path | None) -> None:
        super().__init__(damage.what, _kept(damage, aside), _todo(backup))
        self.backup = backup
        self.aside = aside


@dataclass(slots=True)
class OpenJournal:
    """An unlocked journal. It belongs to the thread that opened it, and that thread closes it.

    `owner` is the name of who writes it. `warnings` are sentences to show once: what was found
    lost or had to be mended (`mended` has only these), and a folder that is no place for a
    journal. `weak_kdf` says that a guess of the passphrase costs less than for journals made
    today; setting the passphrase anew mends that, it may be the same one.
    """

    place: JournalPlace
    store: Store
    keys: Keys
    clock: Clock
    folders: Folders
    head: HeadFile
    lock: JournalLock
    owner: str = ""
    warnings: tuple[str, ...] = ()
    mended: tuple[str, ...] = ()
    weak_kdf: bool = False
    closed: bool = False

    @property
    def advice(self) -> tuple[str, ...]:
        """What could be better, as sentences; nothing is lost by leaving it."""
        return (weak_kdf_advice(),) if self.weak_kdf else ()

    def close(self) -> None:
        """Bring everything to the disk, let go of the files and wipe the keys, whatever happens.

        Twice does no harm. Raises DiskTrouble, Damaged when the last step onto the disk failed;
        what was saved stays in the log beside the file then.
        """
        if self.closed:
            return
        self.closed = True
        with ExitStack() as rest:  # from the last line up, each whatever the others raise
            rest.callback(self.lock.release)
            rest.callback(remember_seen, self.folders, self.place, self.store.sequence)
            rest.callback(self.keys.wipe)
            rest.callback(self.head.close)
            rest.callback(self.store.close)


def open_journal(
    place: JournalPlace, secret: Secret, *, folders: Folders, clock: Clock
) -> OpenJournal:
    """Unlock a journal.

    Raises WrongSecret, DamagedJournal or Damaged (never one for the other), InUse, NotForUs for
    one made by a newer version, NotFound for a folder that is gone, DiskTrouble.
    """
    with ExitStack() as undo:
        found, keys, lock = _unlocked(place, secret, undo)
        journal = _Opening(place, found, keys, lock, folders, clock).finish()
        undo.pop_all()
    return journal


def find_header(place: JournalPlace) -> FoundHeader:
    """The header of a journal. Raises as read_header does; Damaged when only it is missing."""
    try:
        return read_header(place.folder)
    except NotFound as missing:
        if not place.database.exists():
            raise NotFound(
                missing.what,
                translate("Journals", "Nothing was changed."),
                translate("Journals", "Connect the disk it lies on, or restore a backup."),
            ) from missing
    raise DamagedJournal(
        Damaged(
            translate("Journals", "The file with the locks of this journal (journal.rmj) is gone."),
            translate("Journals", "What you wrote is in another file and was not touched."),
        ),
        newest_verified(place),
        None,
    )


def unlock(header: Header, secret: Secret) -> Keys:
    """The keys behind a header; the caller wipes them. Raises WrongSecret, Damaged."""
    if isinstance(secret, Passphrase):
        return unlock_with_passphrase(header, secret.text)
    return unlock_with_words(header, secret.text)


def _unlocked(
    place: JournalPlace, secret: Secret, undo: ExitStack
) -> tuple[FoundHeader, Keys, JournalLock]:
    """The header, its keys, and the lock of the folder; all end with `undo`.

    The secret is tried first: a wrong one is wrong, whoever has the journal open. Stretching it
    takes a second, in which another process may change the header; with the lock nobody may, so
    it is read again, and a changed one is opened anew.
    """
    found = find_header(place)
    keys = unlock(found.header, secret)
    undo.callback(keys.wipe)
    lock = JournalLock(place.folder)
    undo.callback(lock.release)
    before, found = found, find_header(place)
    if found.raw != before.raw:
        keys = unlock(found.header, secret)
        undo.callback(keys.wipe)
    return found, keys, lock


def weak_kdf_advice() -> str:
    """What to say about a passphrase that is stretched less than today's."""
    return translate(
        "Journals",
        "A guess of your passphrase costs less than for journals made today. Set the passphrase"
        " anew, it may be the same one, and that is mended.",
    )


@dataclass(frozen=True, slots=True)
class _Opening:
    """What is known once a slot has opened and the folder is ours."""

    place: JournalPlace
    found: FoundHeader
    keys: Keys
    lock: JournalLock
    folders: Folders
    clock: Clock

    def finish(self) -> OpenJournal:
        head = self.keys.head_keeper(self.place.folder)
        try:
            with copied_aside(self.place.database) as aside:
                store = self._open_store(head, aside)
                try:
                    mended = check_counter(self.place, store, head, self.keys, self.folders, aside)
                    return self._opened(store, head, mended)
                except BaseException:  # whatever it was, nothing stays open
                    store.close()
                    raise
        except BaseException:  # whatever it was, nothing stays open
            head.close()
            raise

    def _open_store(self, head: HeadFile, aside: Aside) -> Store:
        header = self.found.header
        key = self.keys.database(header.db.epoch)
        try:
            probe_database(self.place.database)
            return open_store(
                self.place.database,
                key,
                header.journal_id,
                sealer=self.keys.private_sealer(),
                keeper=head,
                clock=self.clock,
                before_migration=self._back_up_first,
            )
        except Damaged as damage:
            raise DamagedJournal(damage, newest_verified(self.place), aside.keep()) from damage
        finally:
            wipe(key)

    def _back_up_first(self, copier: Copier) -> None:
        back_up_before_migration(self.place, self.keys, self.clock, copier)

    def _opened(self, store: Store, head: HeadFile, mended: tuple[str, ...]) -> OpenJournal:
        told = self.found.warning or _put_back(self.place, self.found)
        if told:
            mended = (told, *mended)
        synced = synced_folder_warning(self.place.folder)
        with suppress(OSError):
            renew_other_copy(self.place.folder, self.found)
        remember_seen(self.folders, self.place, store.sequence)
        return OpenJournal(
            place=self.place,
            store=store,
            keys=self.keys,
            clock=self.clock,
            folders=self.folders,
            head=head,
            lock=self.lock,
            owner=store.settings.get(OWNER) or "",
            warnings=(*mended, synced) if synced else mended,
            mended=mended,
            weak_kdf=needs_stronger_kdf(self.found.header),
        )


def _put_back(place: JournalPlace, found: FoundHeader) -> str:
    """What to say when the header in use is an older one than its second copy; else empty."""
    if other_copy(place.folder, found) is not OtherCopy.NEWER:
        return ""
    return translate(
        "Journals",
        "The file journal.rmj was put back to an earlier state. If you changed your passphrase"
        " since, change it once more.",
    )


def _kept(damage: Damaged, aside: Path | None) -> str:
    if aside is None:
        return damage.kept
    told = translate(
        "Journals", "What is left of it was copied, unchanged, to {folder}.", folder=aside
    )
    return f"{damage.kept} {told}" if damage.kept else told


def _todo(backup: BackupFile | None) -> str:
    if backup is None:
        return translate(
            "Journals", "There is no backup in its folder. Restore one from another place."
        )
    return translate("Journals", "Restore the newest backup: {path}", path=backup.path)
