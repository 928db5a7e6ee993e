"""Whole copies of the journal's file under another key, for backups and restoring."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.storage.failures import translated
from revmentor_desktop.storage.files import check_identity, make_private_file
from revmentor_desktop.storage.health import Health, file_problems
from revmentor_desktop.storage.migrations import format_of
from revmentor_desktop.storage.sqlcipher import Connection, Way, connect
from revmentor_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class CopyFacts:
    """What a copy holds, read from itself."""

    sequence: int
    digest: bytes
    format: int
    counts: Mapping[Kind, int]
    health: Health


def copy_database(store: Store, target: Path, key: bytearray) -> None:
    """Copy the open journal into a new file under another raw key.

    Everything saved up to now is in it; nobody has to wait for it. The copy is one file, without a
    log beside it. Raises DiskTrouble, also when the target is there already.
    """
    _copy(store.ledger.connection, target, key, new_device=False)


def copy_file(
    source: Path, source_key: bytearray, target: Path, key: bytearray, *, new_device: bool = True
) -> None:
    """Copy a file into a new one under another key.

    As a journal's own file it becomes an installation of its own and gets a new device name, so
    that its stamps never meet those of the journal it was copied from; a backup keeps the name.
    Raises Damaged, DiskTrouble.
    """
    connection = connect(source, source_key, Way.READ)
    try:
        _copy(connection, target, key, new_device=new_device)
    finally:
        connection.close()


def open_copy(path: Path, key: bytearray, journal_id: str) -> CopyFacts:
    """Open a copy, check all of it, and say what it holds; nothing in it is changed.

    Raises Damaged when it does not open with the key, NotForUs when it is another journal's.
    """
    connection = connect(path, key, Way.READ)
    try:
        problems = file_problems(connection, path, deep=True)
        with translated():
            check_identity(connection, journal_id)
            sequence, digest = connection.execute("SELECT sequence, digest FROM state").fetchone()
            counts = connection.execute(
                "SELECT kind, count(*) FROM item WHERE trashed IS NULL GROUP BY kind"
            ).fetchall()
            return CopyFacts(
                sequence,
                digest,
                format_of(connection),
                {Kind(kind): count for kind, count in counts},
                Health(not problems, tuple(problems)),
            )
    finally:
        connection.close()


def _copy(source: Connection, target: Path, key: bytearray, *, new_device: bool) -> None:
    make_private_file(target)
    copy = connect(target, key, Way.CREATE)
    try:
        with translated():
            source.backup(copy, pages=-1)  # in one go: in pieces a busy writer would starve it
            if new_device:
                copy.execute(
                    "UPDATE meta SET value = ? WHERE name = 'device'", (secrets.token_hex(8),)
                )
            copy.execute("PRAGMA journal_mode = DELETE")
    except BaseException:
        copy.close()
        target.unlink(missing_ok=True)
        raise
    copy.close()
    descriptor = os.open(target, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
