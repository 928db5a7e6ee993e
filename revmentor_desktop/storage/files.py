"""The journal's file as a file: making it, and telling whose it is."""

import os
from pathlib import Path

from revmentor_desktop.storage.sqlcipher import APPLICATION_ID, Connection
from revmentor_desktop.support.errors import DiskTrouble, NotForUs
from revmentor_desktop.support.folders import PRIVATE_FILE
from revmentor_desktop.support.language import translate


def make_private_file(path: Path) -> None:
    """Make an empty file that only its owner may read, before any connection is on it.

    Raises DiskTrouble, also when there is a file of that name already.
    """
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE))
    except OSError as error:
        raise DiskTrouble(
            translate("Storage", "The journal's file cannot be made here."),
            todo=translate("Storage", "Check that the folder can be written to."),
        ) from error


def check_identity(connection: Connection, journal_id: str) -> None:
    """Make sure that a file is a journal, and this one. Raises NotForUs."""
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise NotForUs(translate("Storage", "This file is not a journal of RevMentor Desktop."))
    row = connection.execute("SELECT value FROM meta WHERE name = 'journal_id'").fetchone()
    if row is None or row[0] != journal_id:
        raise NotForUs(
            translate("Storage", "This file belongs to another journal."),
            todo=translate("Storage", "Put the file back that was in the journal's folder."),
        )
