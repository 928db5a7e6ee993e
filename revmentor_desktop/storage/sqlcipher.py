"""SQLCipher behind one door: the shim, the key, and the settings every connection gets.

Nothing else imports the driver or sqlite_utils, so nothing can meet them in the wrong order
(VAULT.md, "Traps found").
"""

import sqlite3
import sys
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import sqlcipher3  # type: ignore[import-untyped]  # ships no stubs
from sqlcipher3 import dbapi2 as driver

# sqlite_utils takes its error classes from "pysqlite3". Without these two lines it catches the
# wrong OperationalError, leaves a savepoint open, and later inserts vanish when the file is closed.
sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = driver

from sqlite_utils import Database  # noqa: E402  # after the two lines above
from sqlite_utils.migrations import Migrations  # noqa: E402  # after the two lines above

from revmentor_desktop.storage.failures import damaged, translated  # noqa: E402  # after the two lines above
from revmentor_desktop.support.errors import DiskTrouble  # noqa: E402  # after the two lines above

if TYPE_CHECKING:
    Connection: TypeAlias = sqlite3.Connection  # same methods; the driver is a fork of this module
    Row: TypeAlias = sqlite3.Row
else:
    Connection = driver.Connection
    Row = driver.Row

__all__ = [
    "APPLICATION_ID",
    "PAGE",
    "Connection",
    "Database",
    "Migrations",
    "Row",
    "Way",
    "connect",
    "connect_memory",
    "give_key",
    "versions",
    "wrap",
]

APPLICATION_ID = 0x524D4A31
"""Marks our journals ("RMJ1") in the encrypted first page."""

PAGE = 4096
"""Bytes of one page, SQLCipher's default; a whole file is a multiple of it."""

OLDEST_SQLITE = (3, 51, 3)
"""Older ones can lose a WAL (VAULT.md)."""

_KEY_BYTES = 32
_HEX = b"0123456789abcdef"
_SETTINGS = (
    "synchronous = FULL",  # a save is on the disk before it is acknowledged
    "fullfsync = ON",  # on macOS too, where a plain fsync stops in the drive's own memory
    "checkpoint_fullfsync = ON",
    "secure_delete = ON",  # what is deleted is overwritten
    "trusted_schema = OFF",  # a hostile file's views and triggers get no powers
    "cell_size_check = ON",
    "foreign_keys = ON",
    "temp_store = MEMORY",  # nothing decrypted reaches a temporary file
)


class Way(Enum):
    """How a file is opened.

    CREATE takes an empty file that is already there, so that its rights are ours from the first
    moment; the others want a journal. READ changes nothing: for copies, and for copying a journal
    that is being written.
    """

    CREATE = "create"
    WRITE = "write"
    READ = "read"


def versions() -> tuple[str, str]:
    """The versions of SQLite and SQLCipher, for `info`."""
    connection = driver.connect(":memory:")
    try:
        row = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    return driver.sqlite_version, row[0] if row else ""


def connect(path: Path, key: bytearray, way: Way = Way.WRITE) -> Connection:
    """Open the encrypted file with a raw key of 32 bytes, hardened.

    The caller's key is left as it is. Raises Damaged when the pages do not open with the key,
    DiskTrouble, InUse.
    """
    _check_versions()
    try:
        return _connect(path, key, way)
    except DiskTrouble:
        if way is not Way.WRITE:
            raise
    # a full disk has no room for the file of shared memory either; alone, nobody needs it, and
    # what was written can at least be read
    return _connect(path, key, way, alone=True)


def _connect(path: Path, key: bytearray, way: Way, *, alone: bool = False) -> Connection:
    mode = "ro" if way is Way.READ else "rw"  # never "rwc": a file that is gone stays gone
    with translated():
        connection = cast(
            "Connection",
            driver.connect(
                f"{path.absolute().as_uri()}?mode={mode}",
                uri=True,
                isolation_level=None,
                timeout=2.0,
            ),
        )
        try:
            if alone:
                connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            give_key(connection, key)
            if way is not Way.CREATE and _is_empty(connection):
                raise damaged()  # an empty file opens with any key
            _harden(connection, way)
        except BaseException:  # whatever it was, nothing stays open
            connection.close()
            raise
    return connection


def connect_memory() -> Connection:
    """A database that lives in memory only and writes no temporary files."""
    connection = cast("Connection", driver.connect(":memory:", isolation_level=None))
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def give_key(connection: Connection, key: bytearray) -> None:
    """Unlock a connection with a raw key and make sure that it really encrypts.

    The key never becomes a string: no copy of it stays in memory. Raises ValueError for a key of
    another length (SQLCipher would silently take it for a passphrase), the driver's error when the
    pages do not open.
    """
    if len(key) != _KEY_BYTES:
        raise ValueError("a raw key has 32 bytes")
    raw = bytearray(2 * _KEY_BYTES + 3)
    raw[0:2], raw[-1:] = b"x'", b"'"
    for at, byte in enumerate(key):
        raw[2 + 2 * at] = _HEX[byte >> 4]
        raw[3 + 2 * at] = _HEX[byte & 15]
    try:
        cast("Any", connection).set_key(raw)
    finally:
        raw[:] = bytes(len(raw))
    connection.execute("PRAGMA cipher_log_level = NONE")  # else a failure prints to the console
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if connection.execute("PRAGMA cipher_status").fetchone()[0] != "1":
        raise RuntimeError("the connection does not encrypt")


def wrap(connection: Connection) -> Database:
    """The connection as sqlite_utils sees it, for migrations; no plugin ever gets hold of it."""
    return Database(connection, execute_plugins=False)


def _is_empty(connection: Connection) -> bool:
    return bool(connection.execute("PRAGMA schema_version").fetchone()[0] == 0)


def _harden(connection: Connection, way: Way) -> None:
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    connection.row_factory = Row
    if way is Way.READ:
        return
    if connection.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
        raise RuntimeError("the journal's file does not take a write-ahead log")


def _check_versions() -> None:
    if driver.sqlite_version_info < OLDEST_SQLITE or not versions()[1]:
        raise RuntimeError("this SQLite is too old, or has no encryption")
