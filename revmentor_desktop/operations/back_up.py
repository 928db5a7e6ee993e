"""Backing up a journal: on close, daily, when asked (VAULT.md, "Backups")."""

import hashlib
import shutil
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Literal, overload

from revmentor_desktop.operations.backup_file import sha256_of
from revmentor_desktop.operations.backups import (
    BackupFile,
    CopyMaker,
    list_backups,
    make_backup,
    newest_verified,
    sealed_contents,
)
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.storage.copy import copy_live
from revmentor_desktop.support.errors import DiskTrouble, KnownFailure
from revmentor_desktop.support.folders import written_whole
from revmentor_desktop.support.language import translate
from revmentor_desktop.vault.header_file import read_header
from revmentor_desktop.vault.sealing import wipe

__all__ = [
    "BackupFile",
    "back_up",
    "back_up_if_due",
    "close_with_backup",
    "list_backups",
    "newest_verified",
]

DAILY = timedelta(days=1)


@overload
def back_up(
    journal: OpenJournal, reason: str, *, to: Path | None = None, always: Literal[True]
) -> BackupFile: ...
@overload
def back_up(
    journal: OpenJournal, reason: str, *, to: Path | None = None, always: bool = False
) -> BackupFile | None: ...
def back_up(
    journal: OpenJournal, reason: str, *, to: Path | None = None, always: bool = False
) -> BackupFile | None:
    """Make a backup and check it in a child process before it counts.

    `reason` is one lower-case word. None when a backup of just this state is there, opened by what
    opens the journal today, unless `always`. `to` is a second folder that gets a whole copy.
    Older backups are thinned out. It has a connection of its own, so another thread than the
    journal's may do it while that one goes on saving. Raises DiskTrouble, and Damaged when what
    was written does not open again.
    """
    made, standing = None, None if always else _standing(journal)
    if standing is None:
        journal.head.sync()
        made = make_backup(journal.place, journal.keys, reason, journal.clock, _copier(journal))
    newest = made or standing
    if to is not None and newest is not None:
        _copy_to(newest, to)
    return made


def back_up_if_due(journal: OpenJournal) -> BackupFile | None:
    """The daily backup, when something changed and the newest one is a day old.

    One from the future was made while the clock was wrong: nobody waits for that day.
    """
    newest = newest_verified(journal.place)
    if newest and timedelta(0) <= journal.clock.now() - newest.made < DAILY:
        return None
    return back_up(journal, "daily")


def close_with_backup(journal: OpenJournal) -> BackupFile | None:
    """Close a journal, with a backup of what changed. It is closed even when that fails."""
    try:
        return back_up(journal, "close")
    finally:
        journal.close()


def _copier(journal: OpenJournal) -> CopyMaker:
    def copy(target: Path, key: bytearray) -> None:
        epoch = read_header(journal.place.folder).header.db.epoch
        database_key = journal.keys.database(epoch)
        try:
            copy_live(journal.place.database, database_key, target, key)
        finally:
            wipe(database_key)

    return copy


def _standing(journal: OpenJournal) -> BackupFile | None:
    """The backup that holds this very state, opened by what opens the journal today.

    Two states that went apart may have the same number; the digest tells them apart. Only files
    with the number in their name are opened for it, and of them only the small parts.
    """
    with suppress(KnownFailure):
        header = hashlib.sha256(read_header(journal.place.folder).raw).hexdigest()
        now = (journal.store.sequence, journal.store.digest.hex(), header)
        for file in list_backups(journal.place):
            if file.verified and file.sequence == now[0]:
                held = sealed_contents(file.path, journal.keys)
                if held and (held.sequence, held.digest, held.header_sha256) == now:
                    return file
    return None


def _copy_to(backup: BackupFile, folder: Path) -> None:
    """A second place gets the whole file or nothing; it is read back before it counts."""
    try:
        folder.mkdir(exist_ok=True)
        target = folder / backup.path.name
        with backup.path.open("rb") as source, written_whole(target) as file:
            shutil.copyfileobj(source, file, 1024 * 1024)
        if sha256_of(target) != sha256_of(backup.path):
            target.unlink()
            raise OSError
    except OSError as error:
        raise DiskTrouble(
            translate("Backups", "The copy for {folder} could not be written.", folder=folder),
            translate("Backups", "The backup itself is made: {path}", path=backup.path),
            translate("Backups", "Make room there or choose another place, then back up again."),
        ) from error
