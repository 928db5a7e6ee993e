"""Opening a backup all the way, to know that it can be relied on."""

import hashlib
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from revmentor_desktop.operations.backup_file import (
    BackupContents,
    BackupParts,
    damaged_backup,
    extract_database,
    read_backup_file,
)
from revmentor_desktop.storage.copy import CopyFacts, open_copy
from revmentor_desktop.support.folders import make_private_folder

Unseal = Callable[[bytes, bytes], bytes]
"""Takes the sealed bytes and what they are bound to; raises Damaged when they do not fit."""


@dataclass(frozen=True, slots=True)
class OpenedBackup:
    """A backup whose manifest opened: what it says, and its small parts."""

    parts: BackupParts
    contents: BackupContents


def read_manifest(parts: BackupParts, unseal: Unseal) -> OpenedBackup:
    """Open the sealed manifest and hold the header against it. Raises Damaged."""
    size = parts.path.stat().st_size
    contents = BackupContents.unpacked(unseal(parts.manifest, parts.associated), size)
    if contents.journal_id != parts.journal_id:
        raise damaged_backup()
    if contents.header_sha256 != hashlib.sha256(parts.header).hexdigest():
        raise damaged_backup()
    return OpenedBackup(parts, contents)


def check_whole(path: Path, key: bytearray, unseal: Unseal, workshop: Path) -> BackupContents:
    """Open everything in a backup and compare it with the manifest. Raises Damaged.

    The database is unpacked, still encrypted, into a passing folder inside `workshop`.
    """
    opened = read_manifest(read_backup_file(path), unseal)
    with unpacked(opened, workshop) as database:
        check_database(opened.contents, database, key)
    return opened.contents


def check_database(contents: BackupContents, database: Path, key: bytearray) -> None:
    """Hold an unpacked database against the manifest. Raises Damaged."""
    facts = open_copy(database, key, contents.journal_id)
    if not facts.health.ok or not _as_written(contents, facts):
        raise damaged_backup()


@contextmanager
def unpacked(opened: OpenedBackup, workshop: Path) -> Iterator[Path]:
    """The database of a backup as a private file for as long as it is needed. Raises Damaged."""
    make_private_folder(workshop)
    with tempfile.TemporaryDirectory(prefix=".checking-", dir=workshop) as folder:
        database = Path(folder) / "journal.db"
        if extract_database(opened.parts.path, database) != opened.contents.database_sha256:
            raise damaged_backup()
        yield database


def _as_written(contents: BackupContents, facts: CopyFacts) -> bool:
    counts = {kind.value: count for kind, count in facts.counts.items() if count}
    return (
        facts.sequence == contents.sequence
        and facts.digest.hex() == contents.digest
        and facts.format == contents.format
        and counts == {kind: count for kind, count in contents.counts.items() if count}
    )
