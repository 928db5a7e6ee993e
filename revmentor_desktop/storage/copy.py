"""Whole copies of the journal's file under another key, for backups and restoring."""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.storage.failures import translated
from revmentor_desktop.storage.files import check_identity
from revmentor_desktop.storage.health import Health, file_problems
from revmentor_desktop.storage.migrations import format_of
from revmentor_desktop.storage.sqlcipher import Connection, Way, connect
from revmentor_desktop.storage.whole_copy import copy_connection


@dataclass(frozen=True, slots=True)
class CopyFacts:
    """What a copy holds, read from itself."""

    sequence: int
    digest: bytes
    format: int
    counts: Mapping[Kind, int]
    health: Health


def copy_live(source: Path, source_key: bytearray, target: Path, key: bytearray) -> None:
    """Copy the open journal at `source` into a new file under another raw key.

    Everything saved up to now is in it; whoever writes meanwhile does not wait for it. It may be
    done on any thread. Raises Damaged, DiskTrouble, also when the target is there already.
    """
    connection = connect(source, source_key, Way.READ)
    try:
        copy_connection(connection, target, key)
    finally:
        connection.close()


def copy_file(
    source: Path, source_key: bytearray, target: Path, key: bytearray, *, above: int = 0
) -> None:
    """Copy a file that is not open into a new one under another key, to be a journal's own file.

    It becomes an installation of its own and gets a new device name, so that its stamps never
    meet those of the journal it was copied from. It counts on above the sequence `above`: what was
    saved there up to that number and what comes now never share one. Raises Damaged, DiskTrouble.
    """
    connection = connect(source, source_key, Way.READ)
    try:
        copy_connection(connection, target, key, change=lambda copy: _make_own(copy, above))
    finally:
        connection.close()


def open_copy(path: Path, key: bytearray, journal_id: str, *, check: bool = True) -> CopyFacts:
    """Open a copy, check all of it unless told otherwise, and say what it holds.

    Nothing in it is changed. Raises Damaged when it does not open with the key, NotForUs when it
    is another journal's.
    """
    connection = connect(path, key, Way.READ)
    try:
        problems = file_problems(connection, path, deep=True) if check else []
        with translated():
            check_identity(connection, journal_id)
            return _facts(connection, Health(not problems, tuple(problems)))
    finally:
        connection.close()


def _facts(connection: Connection, health: Health) -> CopyFacts:
    sequence, digest = connection.execute("SELECT sequence, digest FROM state").fetchone()
    counts = connection.execute(
        "SELECT kind, count(*) FROM item WHERE trashed IS NULL GROUP BY kind"
    ).fetchall()
    found = {Kind(kind): count for kind, count in counts}
    return CopyFacts(sequence, digest, format_of(connection), found, health)


def _make_own(copy: Connection, above: int) -> None:
    device = secrets.token_hex(8)
    copy.execute("UPDATE meta SET value = ? WHERE name = 'device'", (device,))
    sequence, digest = copy.execute("SELECT sequence, digest FROM state").fetchone()
    if above >= sequence:
        chained = hashlib.sha256(digest + f"{device} {above + 1}".encode()).digest()
        copy.execute("UPDATE state SET sequence = ?, digest = ?", (above + 1, chained))
