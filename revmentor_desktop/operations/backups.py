"""The backups in a journal's folder: made, opened again before they count, listed, thinned.

A backup is written inside a passing folder, opened in a process of its own, and only then given
its name. Whatever stops it (a full disk, a kill) leaves no file that looks like one.
"""

import hashlib
import re
import secrets
import shutil
import stat
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from revmentor_desktop.journal.keeping import Mark, to_keep
from revmentor_desktop.operations.backup_file import (
    DATABASE,
    SALT_BYTES,
    SUFFIX,
    BackupContents,
    BackupParts,
    associated_data,
    read_backup_file,
    sha256_of,
    write_backup_file,
)
from revmentor_desktop.operations.checking import read_manifest
from revmentor_desktop.operations.checking_child import check_in_child
from revmentor_desktop.operations.journals import JournalPlace
from revmentor_desktop.storage.copy import open_copy
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.errors import DiskTrouble, InUse, KnownFailure
from revmentor_desktop.support.folders import make_private_folder, sync_folder
from revmentor_desktop.support.language import translate
from revmentor_desktop.vault.header_file import read_header
from revmentor_desktop.vault.keys import Keys
from revmentor_desktop.vault.sealing import wipe

_NAME = re.compile(r"(\d{8}-\d{6})-(\d+)-([a-z]+)(?:-\d+)?\.rmbak")
_UNFINISHED = ".making-"
_workshops: set[Path] = set()
"""Where this process is making a backup just now; another thread may be making one, too."""


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup in the journal's folder. `made` is in UTC, `size` in bytes.

    Only what was opened again and found whole gets its name, so a listed one is verified unless
    it was put there by hand under another name.
    """

    path: Path
    made: datetime
    reason: str
    sequence: int
    verified: bool
    size: int

    @property
    def rank(self) -> tuple[bool, int, datetime, str]:
        """The higher, the newer what it holds: the sequence only grows, a clock may be wrong."""
        return self.verified, self.sequence, self.made, self.path.name


CopyMaker = Callable[[Path, bytearray], None]
"""Copies the journal's database into a new file under a key."""


def list_backups(place: JournalPlace) -> tuple[BackupFile, ...]:
    """The backups in the journal's own folder, newest first. Nothing is opened for it.

    Those put there by hand come last. What cannot be looked at (a dangling link) is left out.
    """
    paths: list[Path] = []
    with suppress(OSError):
        paths.extend(place.backups.iterdir())
    found: list[BackupFile] = []
    for path in paths:
        if path.suffix == SUFFIX and not path.name.startswith("."):
            with suppress(OSError):
                found.append(_listed(path))
    return tuple(sorted(found, key=lambda file: file.rank, reverse=True))


def newest_verified(place: JournalPlace) -> BackupFile | None:
    """The backup to restore when the journal is damaged: the newest one that can be read."""
    verified = (file for file in list_backups(place) if file.verified)
    return next((file for file in verified if _is_readable(file.path)), None)


def sealed_contents(path: Path, keys: Keys) -> BackupContents | None:
    """What a backup says it holds, told by the keys of its journal; None when they do not fit."""
    with suppress(KnownFailure, OSError):
        parts = read_backup_file(path)
        return read_manifest(
            parts, lambda sealed, bound: keys.unseal_manifest(parts.salt, sealed, bound)
        ).contents
    return None


def make_backup(
    place: JournalPlace, keys: Keys, reason: str, clock: Clock, copy: CopyMaker
) -> BackupFile:
    """Write a backup, open it in a child process, and let it count; thin out the older ones.

    The journal's lock is held by the caller. Raises DiskTrouble, and Damaged when what was written
    does not open again; nothing is left of it then.
    """
    try:
        made = _make(place, keys, reason, clock, copy)
    except (OSError, DiskTrouble, InUse) as error:  # the last: opened alone, on a full disk
        raise DiskTrouble(
            translate("Backups", "The backup could not be written."),
            translate("Backups", "The journal itself is saved."),
            translate("Backups", "Make room or choose another place, then back up again."),
        ) from error
    thin_out(place)
    return made


def back_up_before_migration(
    place: JournalPlace, keys: Keys, clock: Clock, copier: CopyMaker
) -> None:
    """A backup of a journal of an older format, before its tables are changed.

    Raises DiskTrouble, Damaged: then nothing is changed.
    """
    make_backup(place, keys, "migration", clock, copier)


def thin_out(place: JournalPlace) -> None:
    """Delete the backups that the rule of keeping lets go (journal/keeping.py)."""
    files = list_backups(place)
    kept = to_keep(Mark(file.path.name, file.made, file.verified, file.sequence) for file in files)
    for file in files:
        if file.path.name not in kept and _NAME.fullmatch(file.path.name):
            with suppress(OSError):
                file.path.unlink()


def _make(
    place: JournalPlace, keys: Keys, reason: str, clock: Clock, copy: CopyMaker
) -> BackupFile:
    folder = make_private_folder(place.backups)
    _sweep(folder)
    workshop = folder / f"{_UNFINISHED}{secrets.token_hex(8)}"
    _workshops.add(workshop)
    made = clock.now().astimezone(UTC)
    try:
        make_private_folder(workshop)
        unfinished, contents = _write(place, keys, reason, made, workshop, copy)
        path = _free_path(folder, f"{made:%Y%m%d-%H%M%S}-{contents.sequence}-{reason}")
        unfinished.rename(path)
        sync_folder(folder)
        return _listed(path)
    finally:
        shutil.rmtree(workshop, ignore_errors=True)
        _workshops.discard(workshop)


def _write(
    place: JournalPlace,
    keys: Keys,
    reason: str,
    made: datetime,
    workshop: Path,
    copy: CopyMaker,
) -> tuple[Path, BackupContents]:
    """The whole file, found to open, in the workshop; and what is in it."""
    found = read_header(place.folder)
    salt = secrets.token_bytes(SALT_BYTES)
    key = keys.backup(salt)
    database, target = workshop / DATABASE, workshop / f"backup{SUFFIX}"
    try:
        copy(database, key)
        state = open_copy(database, key, found.header.journal_id, check=False)  # the child checks
        contents = BackupContents(
            journal_id=found.header.journal_id,
            name=place.name,
            made=made,
            reason=reason,
            sequence=state.sequence,
            digest=state.digest.hex(),
            format=state.format,
            counts={kind.value: count for kind, count in state.counts.items() if count},
            header_sha256=hashlib.sha256(found.raw).hexdigest(),
            database_sha256=sha256_of(database),
        )
        bound = associated_data(contents.journal_id, salt)
        manifest = keys.seal_manifest(salt, contents.packed(), bound)
        parts = BackupParts(target, contents.journal_id, salt, found.raw, manifest)
        write_backup_file(target, parts, database)
        database.unlink()
        check_in_child(target, key, keys.manifest(salt), workshop)
    finally:
        wipe(key)
    return target, contents


def _listed(path: Path) -> BackupFile:
    """What the name says; a file of another name was put there by hand and counts as unverified.

    Raises OSError for what is no file, or cannot be looked at.
    """
    state = path.stat()
    if not stat.S_ISREG(state.st_mode):
        raise FileNotFoundError(path)
    match = _NAME.fullmatch(path.name)
    if match is None:
        made = datetime.fromtimestamp(state.st_mtime, UTC)
        return BackupFile(path, made, "", 0, verified=False, size=state.st_size)
    try:
        made = datetime.strptime(match[1], "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        made = datetime.fromtimestamp(state.st_mtime, UTC)
    return BackupFile(path, made, match[3], int(match[2]), verified=True, size=state.st_size)


def _free_path(folder: Path, stem: str) -> Path:
    path, number = folder / f"{stem}{SUFFIX}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{SUFFIX}"
    return path


def _is_readable(path: Path) -> bool:
    try:
        read_backup_file(path)
    except (KnownFailure, OSError):
        return False
    return True


def _sweep(folder: Path) -> None:
    """Remove what a killed backup left, never what another thread is at work in.

    The journal's lock is held, so no other process is.
    """
    for left in folder.glob(f"{_UNFINISHED}*"):
        if left not in _workshops:
            shutil.rmtree(left, ignore_errors=True)
