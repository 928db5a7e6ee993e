"""Bringing in a journal's folder from elsewhere: another computer, a disk, a copy somebody kept.

The folder is copied first and the copy is opened, in the usual order; where it came from is only
read, so it may be write-protected. What comes in is an installation of its own.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from revmentor_desktop.operations.backups import newest_verified
from revmentor_desktop.operations.journals import (
    JournalPlace,
    place_in,
    unused_name,
)
from revmentor_desktop.operations.new_folder import settle, unfinished_folder
from revmentor_desktop.operations.open_journal import (
    DamagedJournal,
    Secret,
    find_header,
    open_journal,
    unlock,
)
from revmentor_desktop.operations.restore import fill_from_copy, free_folder
from revmentor_desktop.operations.seen import remember_seen
from revmentor_desktop.storage.lock import JournalLock
from revmentor_desktop.storage.probe import set_aside
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.errors import Damaged, DiskTrouble, NotForUs
from revmentor_desktop.support.folders import PRIVATE_FILE, Folders
from revmentor_desktop.support.language import translate
from revmentor_desktop.vault.files import HEAD_FILE, HEADER_FILE, PREVIOUS_FILE
from revmentor_desktop.vault.sealing import wipe


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """Where the journal lies now, and what was found lost or had to be mended, as sentences."""

    place: JournalPlace
    warnings: tuple[str, ...] = ()


def bring_in_journal(source: Path, secret: Secret, *, folders: Folders, clock: Clock) -> BroughtIn:
    """Copy a journal's folder beside the others; what is there already is not touched.

    A name that is taken gets a number. Raises what open_journal raises, NotForUs for a folder that
    is no journal and for one that lies here already.
    """
    if source.resolve().parent == folders.journals.resolve():
        raise NotForUs(
            translate("Journals", "This journal is here already."),
            todo=translate("Journals", "Choose it in the list."),
        )
    found = find_header(place_in(source))
    unlock(found.header, secret).wipe()  # before anything is copied
    try:
        with unfinished_folder(folders) as folder:
            copied = folder / "found"
            with _locked(source):
                _copy(source, copied)
            name = unused_name(folders, place_in(source).name)
            target = free_folder(folders, found.header.journal_id)
            place = JournalPlace(target.name, copied, name)
            warnings = _settled(place, folder, target, secret, folders, clock)
    except DamagedJournal as damage:
        raise DamagedJournal(
            Damaged(damage.what, translate("Journals", "What lies there is as it was.")),
            newest_verified(place_in(source)),
            None,
        ) from damage
    except OSError as error:
        raise DiskTrouble(
            translate("Journals", "The journal could not be copied from {folder}.", folder=source),
            translate("Journals", "What lies there is as it was."),
            translate("Journals", "Make room on the disk, then try again."),
        ) from error
    return BroughtIn(JournalPlace(target.name, target, name), warnings)


def _settled(
    copied: JournalPlace,
    folder: Path,
    target: Path,
    secret: Secret,
    folders: Folders,
    clock: Clock,
) -> tuple[str, ...]:
    """Open the copy, make a journal of its own of it, and show that; the warnings of opening."""
    journal = open_journal(copied, secret, folders=folders, clock=clock)
    header = find_header(copied).header
    try:
        journal.store.ledger.checkpoint()
        key = journal.keys.database(header.db.epoch)
        try:
            facts = fill_from_copy(
                folder, copied.database, key, header=header, keys=journal.keys, name=copied.name
            )
        finally:
            wipe(key)
    finally:
        journal.close()
    shutil.rmtree(copied.folder)
    settle(folder, target)
    remember_seen(folders, copied, facts.sequence)
    return journal.mended


@contextmanager
def _locked(source: Path) -> Iterator[None]:
    """Nobody writes there meanwhile; a write-protected folder needs no lock. Raises InUse."""
    lock = None
    with suppress(DiskTrouble):
        lock = JournalLock(source)
    try:
        yield
    finally:
        if lock is not None:
            lock.release()


def _copy(source: Path, target: Path) -> None:
    """The files that make a journal, byte for byte; its backups stay where they are."""
    place = place_in(source)
    set_aside(place.database, target)
    for name in (HEADER_FILE, PREVIOUS_FILE, HEAD_FILE):
        if (source / name).is_file():
            shutil.copyfile(source / name, target / name)
            (target / name).chmod(PRIVATE_FILE)
