"""A look at the journal's files before anything opens them (VAULT.md, "Opening, in this order")."""

import shutil
from pathlib import Path

from revmentor_desktop.storage.sqlcipher import PAGE
from revmentor_desktop.support.errors import Damaged
from revmentor_desktop.support.folders import PRIVATE_FILE, make_private_folder
from revmentor_desktop.support.language import translate

_PLAIN = b"SQLite format 3\x00"


def parts(path: Path) -> tuple[Path, Path, Path]:
    """The database file with its write-ahead log and shared memory, there or not."""
    return path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")


def probe_database(path: Path) -> None:
    """Make sure that the file can be opened without losing anything.

    To be called while no connection of this process is on the file. Opening a missing or cut file
    would delete the log beside it, which may hold the last saves; so that is refused here. Raises
    Damaged.
    """
    try:
        size = path.stat().st_size
    except OSError as error:
        raise _damaged(translate("Storage", "The journal's file is missing.")) from error
    if size < PAGE or size % PAGE:
        raise _damaged(translate("Storage", "The journal's file was cut short."))
    with path.open("rb") as file:
        if file.read(len(_PLAIN)) == _PLAIN:
            raise _damaged(translate("Storage", "The journal's file is not encrypted."))


def set_aside(path: Path, folder: Path) -> tuple[Path, ...]:
    """Copy the database and what stands beside it, byte for byte, into a new private folder.

    Nothing is opened as a database, so nothing is changed or cleaned up. Raises OSError.
    """
    make_private_folder(folder)
    copies = []
    for part in parts(path):
        if part.exists():
            copy = folder / part.name
            shutil.copyfile(part, copy)
            copy.chmod(PRIVATE_FILE)
            copies.append(copy)
    return tuple(copies)


def _damaged(what: str) -> Damaged:
    return Damaged(
        what,
        translate("Storage", "Nothing was opened or changed."),
        translate("Storage", "Restore the newest backup; what is left is kept beside it."),
    )
