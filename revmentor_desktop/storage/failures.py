"""The one door at which errors of the database driver become failures a person understands."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2 as driver  # type: ignore[import-untyped]  # ships no stubs

from revmentor_desktop.support.errors import Damaged, DiskTrouble, InUse, KnownFailure
from revmentor_desktop.support.language import translate

_PRIMARY = 0xFF  # the low byte of an extended result code
_BY_WORDS = {
    "database or disk is full": sqlite3.SQLITE_FULL,
    "disk I/O error": sqlite3.SQLITE_IOERR,
    "database disk image is malformed": sqlite3.SQLITE_CORRUPT,
    "file is not a database": sqlite3.SQLITE_NOTADB,
    "database is locked": sqlite3.SQLITE_BUSY,
    "unable to open database file": sqlite3.SQLITE_CANTOPEN,
    "attempt to write a readonly database": sqlite3.SQLITE_READONLY,
}


class Interrupted(KnownFailure):
    """A search was stopped because a newer one was asked for."""


@contextmanager
def translated() -> Iterator[None]:
    """Raise DiskTrouble, Damaged, InUse or Interrupted in place of what the driver raises.

    What is left (a wrong statement, a broken constraint) is a bug and passes through unchanged.
    """
    try:
        yield
    except driver.Error as error:
        known = _known(_code(error))
        if known is None:
            raise
        raise known from error


def _code(error: Exception) -> int:
    """The result code; of a failed backup() the driver tells only SQLite's words for it."""
    by_words = _BY_WORDS.get(str(error), sqlite3.SQLITE_ERROR)
    return int(getattr(error, "sqlite_errorcode", by_words))


def _known(code: int) -> KnownFailure | None:
    primary = code & _PRIMARY
    if primary in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        return damaged()
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return InUse(
            translate("Storage", "This journal is in use by another program."),
            todo=translate("Storage", "Close it there, then try again."),
        )
    if primary == sqlite3.SQLITE_INTERRUPT:
        return Interrupted(translate("Storage", "The search was stopped."))
    return _disk_trouble(primary)


def _disk_trouble(primary: int) -> DiskTrouble | None:
    if primary == sqlite3.SQLITE_FULL:
        return DiskTrouble(
            translate("Storage", "The disk is full."),
            translate("Storage", "What was saved before is safe; the last change is not saved."),
            translate("Storage", "Make room on the disk, then save again."),
        )
    if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return DiskTrouble(
            translate("Storage", "The journal's folder cannot be written to."),
            translate("Storage", "What was saved before is safe; the last change is not saved."),
            translate("Storage", "Allow writing to the folder, then save again."),
        )
    if primary in (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN):
        return DiskTrouble(
            translate("Storage", "The disk did not take or give the journal's file."),
            translate("Storage", "What was saved before is safe; the last change is not saved."),
            translate("Storage", "Check that the disk is connected and has room, then save again."),
        )
    return None


def damaged() -> Damaged:
    """The failure for a journal file whose pages cannot be read (never a wrong passphrase)."""
    return Damaged(
        translate("Storage", "The journal's file is damaged."),
        translate("Storage", "The passphrase is right; backups are not touched by this."),
        translate("Storage", "Restore the newest backup; the damaged file is kept beside it."),
    )
