"""The folder of a new journal: made out of sight and shown whole.

Whatever stops the making (a full disk, a kill) leaves nothing that is listed as a journal.
"""

import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from revmentor_desktop.operations.journals import README_FILE
from revmentor_desktop.support.folders import (
    Folders,
    make_private_folder,
    sync_folder,
    written_whole,
)
from revmentor_desktop.support.language import translate

_UNFINISHED = ".making-"
_LONGEST = 60 * 60
"""Seconds after which an unfinished folder was left by a kill: making one takes a few."""


@contextmanager
def unfinished_folder(folders: Folders) -> Iterator[Path]:
    """A hidden private folder beside the journals; gone afterwards unless it was settled.

    Raises OSError.
    """
    make_private_folder(folders.home)
    make_private_folder(folders.journals)
    _sweep(folders.journals)
    folder = make_private_folder(folders.journals / f"{_UNFINISHED}{secrets.token_hex(8)}")
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def settle(folder: Path, target: Path) -> None:
    """Show an unfinished folder under its name, in one step. Raises OSError."""
    sync_folder(folder)
    folder.rename(target)
    sync_folder(target.parent)


def write_readme(folder: Path) -> None:
    """Say to whoever finds the folder what it is. Raises OSError."""
    text = translate(
        "Readme",
        """\
This folder is one journal of RevMentor Desktop.

journal.db      what was written, encrypted
journal.rmj     what the passphrase and the recovery words open; journal.rmj.prev is its copy
head            a sealed counter that notices when saved changes have gone missing
name.txt        the name of the journal, readable by whoever sees this folder
backups         whole copies, encrypted; the same passphrase or recovery words open each alone
damaged-...     files that were found damaged, kept as they were
replaced-...    what was here before a backup was restored

Without the passphrase or the twelve recovery words nobody can read it.

Keep the files together and change none of them. Do not put this folder where a service copies it
while it is open (OneDrive, Dropbox, iCloud, Nextcloud, Syncthing, a network share): keep backups
there instead.

To open it elsewhere: put the folder, whole, beside the other journals there while it is closed,
or restore a file from the folder backups.
""",
    )
    with written_whole(folder / README_FILE) as file:
        file.write(text.encode())


def _sweep(journals: Path) -> None:
    for left in journals.glob(f"{_UNFINISHED}*"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _LONGEST:
                shutil.rmtree(left, ignore_errors=True)
