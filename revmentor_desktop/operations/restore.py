"""Restoring a backup: unpacked and verified out of sight, then shown in one step.

A backup of a journal that is here takes its place, and what was there is kept, whole, in a folder
inside it. Any other backup, one from another computer for example, becomes a journal of its own.
"""

import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from revmentor_desktop.operations.backup_file import (
    BackupParts,
    damaged_backup,
    read_backup_file,
)
from revmentor_desktop.operations.backups import list_backups, sealed_contents
from revmentor_desktop.operations.journals import (
    JournalPlace,
    free_name,
    list_journals,
    unused_name,
    write_name,
)
from revmentor_desktop.operations.new_folder import settle, unfinished_folder, write_readme
from revmentor_desktop.operations.open_journal import Secret
from revmentor_desktop.operations.opened_backup import (
    UnlockedBackup,
    header_beside,
    open_backup_contents,
    present_header,
    unlocked_backup,
)
from revmentor_desktop.operations.seen import last_seen, remember_seen
from revmentor_desktop.storage.copy import CopyFacts, copy_file, open_copy
from revmentor_desktop.storage.lock import JournalLock
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.errors import DiskTrouble
from revmentor_desktop.support.folders import Folders, sync_folder
from revmentor_desktop.support.language import translate
from revmentor_desktop.vault.header import Header
from revmentor_desktop.vault.header_file import write_header
from revmentor_desktop.vault.header_parse import parse_header
from revmentor_desktop.vault.keys import Keys
from revmentor_desktop.vault.sealing import wipe

__all__ = ["Restored", "fill_from_copy", "open_backup_contents", "restore_backup"]

REPLACED = "replaced-"
"""How the folder begins, inside a journal's own, that keeps what was there before."""


@dataclass(frozen=True, slots=True)
class Restored:
    """Where the restored journal lies, and the folder that keeps what was there before, if any.

    `present_secret` tells that it opens with what opens the journal today, because that was used;
    otherwise it opens with what opened it when the backup was made.
    """

    place: JournalPlace
    kept: Path | None
    present_secret: bool = False


def restore_backup(
    file: Path, secret: Secret, *, folders: Folders, clock: Clock, name: str = ""
) -> Restored:
    """Restore a backup and verify it before anything takes its place.

    The journal it was made of, if it is here, is replaced and kept; with a `name` the backup
    becomes a journal of its own beside it. The recovery words alone are enough. Raises
    WrongSecret, Damaged, NotForUs, NotFound, InUse when the journal to be replaced is open,
    WrongUsage for a name that is taken, DiskTrouble. Then nothing is changed.
    """
    parts = read_backup_file(file)
    name = free_name(folders, name) if name else ""
    current = None if name else _current(parts, folders)
    present = present_header(parts, current.folder) if current else header_beside(parts)
    try:
        with (
            unlocked_backup(parts, secret, present) as backup,
            unfinished_folder(folders) as folder,
        ):
            shown = current.name if current else name or unused_name(folders, backup.contents.name)
            sequence = _fill(folder, backup, shown, _known(current, backup, folders))
            place, kept = _show(folder, parts, current, folders, shown, clock.now())
    except (OSError, DiskTrouble) as error:
        raise DiskTrouble(
            translate("Backups", "The backup could not be restored."),
            translate("Backups", "What was there before is as it was."),
            translate("Backups", "Make room on the disk, then restore it again."),
        ) from error
    remember_seen(folders, place, sequence)
    return Restored(place, kept, backup.header != parse_header(parts.header))


def fill_from_copy(
    folder: Path,
    source: Path,
    source_key: bytearray,
    *,
    header: Header,
    keys: Keys,
    name: str,
    above: int = 0,
) -> CopyFacts:
    """Make all files of a journal in an unfinished folder from a closed database.

    It becomes an installation of its own, which counts on above the sequence `above`. Gives what
    it holds. Raises Damaged when the copy is not whole, DiskTrouble, OSError.
    """
    place = JournalPlace(header.journal_id, folder, name)
    key = keys.database(header.db.epoch)
    try:
        copy_file(source, source_key, place.database, key, above=above)
        facts = open_copy(place.database, key, header.journal_id)
    finally:
        wipe(key)
    if not facts.health.ok:
        raise damaged_backup()
    head = keys.head_keeper(folder)
    try:
        head.reset(facts.sequence, facts.digest)
    finally:
        head.close()
    write_header(folder, header)
    write_name(place, name)
    write_readme(folder)
    return facts


def free_folder(folders: Folders, journal_id: str) -> Path:
    """A folder name that is not taken and begins with the journal's own id."""
    folder, number = folders.journals / journal_id, 1
    while folder.exists():
        number += 1
        folder = folders.journals / f"{journal_id}-{number}"
    return folder


def _fill(folder: Path, backup: UnlockedBackup, name: str, known: int) -> int:
    """The files of the journal, made of a backup that was checked; the sequence it stands at."""
    with backup.checked_database(folder) as (database, key):
        facts = fill_from_copy(
            folder, database, key, header=backup.header, keys=backup.keys, name=name, above=known
        )
    counts = {kind.value: count for kind, count in facts.counts.items() if count}
    if counts != dict(backup.contents.counts):
        raise damaged_backup()
    return facts.sequence


def _known(current: JournalPlace | None, backup: UnlockedBackup, folders: Folders) -> int:
    """The highest number a state of the journal had that is not the one restored; 0 without any.

    What is written after the restore gets higher ones, so that it is later by number too.
    """
    if current is None:
        return 0
    restored = (backup.contents.sequence, backup.contents.digest)
    states = {(last_seen(folders, current), restored[1])}
    for file in list_backups(current):
        held = sealed_contents(file.path, backup.keys)
        if held is not None:
            states.add((held.sequence, held.digest))
    head = backup.keys.head_keeper(current.folder)
    reading = head.read().head
    head.close()
    if reading is not None:
        states.add((reading.sequence, reading.digest.hex()))
    highest = max((sequence for sequence, digest in states - {restored}), default=0)
    return highest if highest >= restored[0] else 0


def _current(parts: BackupParts, folders: Folders) -> JournalPlace | None:
    """The journal a backup was made of: the one in whose folder it lies before any other."""
    fitting = [place for place in list_journals(folders) if place.id.startswith(parts.journal_id)]
    holding = [place for place in fitting if parts.path.resolve().is_relative_to(place.folder)]
    exact = [place for place in fitting if place.id == parts.journal_id]
    return next(iter((*holding, *exact, *fitting)), None)


def _show(
    folder: Path,
    parts: BackupParts,
    current: JournalPlace | None,
    folders: Folders,
    name: str,
    now: datetime,
) -> tuple[JournalPlace, Path | None]:
    if current is not None:
        return current, _take_place(folder, current, now)
    target = free_folder(folders, parts.journal_id)
    settle(folder, target)
    return JournalPlace(target.name, target, name), None


def _take_place(folder: Path, current: JournalPlace, now: datetime) -> Path:
    """Put the new folder where the old one is; the old one is listed at every moment or inside.

    Two renames cannot be one step. Whenever the power goes between them, the old journal is still
    shown under its name, beside or in place of the new one.
    """
    lock = JournalLock(current.folder)
    stamp = f"{REPLACED}{now.astimezone(UTC):%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"
    aside = current.folder.with_name(f"{current.folder.name}.{stamp}")
    try:
        if os.name == "nt":
            lock.release()  # Windows moves no folder with an open file in it
        current.folder.rename(aside)
        try:
            settle(folder, current.folder)
        except BaseException:  # Ctrl-C, too, puts the folder back
            aside.rename(current.folder)
            raise
        return _tuck_in(aside, current.folder, stamp)
    finally:
        lock.release()


def _tuck_in(aside: Path, folder: Path, stamp: str) -> Path:
    """Move the old folder into the new one, and what is not part of the old set out of it."""
    kept = folder / stamp
    try:
        aside.rename(kept)
    except OSError:
        return aside
    with suppress(OSError):
        for entry in sorted(kept.iterdir()):
            if entry.is_dir() and not entry.name.startswith("."):
                entry.rename(folder / entry.name)
        sync_folder(folder)
    return kept
