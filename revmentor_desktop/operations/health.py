"""What a journal holds and how it is kept, and whether all of it is whole."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from revmentor_desktop.operations.backups import newest_verified
from revmentor_desktop.operations.journals import JournalPlace
from revmentor_desktop.operations.open_journal import (
    OpenJournal,
    Secret,
    find_header,
    open_journal,
)
from revmentor_desktop.storage.health import check_health
from revmentor_desktop.storage.sqlcipher import versions
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.errors import Damaged
from revmentor_desktop.support.folders import Folders
from revmentor_desktop.support.language import translate
from revmentor_desktop.vault.files import HEADER_FILE, PREVIOUS_FILE
from revmentor_desktop.vault.header import KdfCost
from revmentor_desktop.vault.header_file import OtherCopy, other_copy, read_header
from revmentor_desktop.version import VERSION


@dataclass(frozen=True, slots=True)
class JournalInfo:
    """What `info` tells. `counts` are items per kind; `kdf` is what a guess costs, memory in KiB.

    `texts_before` counts the earlier versions of texts; `version` is that of the program.
    """

    id: str
    name: str
    folder: Path
    owner: str
    created: datetime
    counts: Mapping[str, int]
    texts_before: int
    format: int
    kdf: Mapping[str, str | int]
    sequence: int
    sqlite_version: str
    cipher_version: str
    version: str
    last_verified_backup: datetime | None


@dataclass(frozen=True, slots=True)
class HealthReport:
    """What a check of the whole journal found; `problems` are sentences, none when all is well."""

    ok: bool
    problems: tuple[str, ...]


def describe_journal(journal: OpenJournal) -> JournalInfo:
    """Facts of an open journal."""
    header = read_header(journal.place.folder).header
    sqlite, cipher = versions()
    newest = newest_verified(journal.place)
    return JournalInfo(
        id=journal.place.id,
        name=journal.place.name,
        folder=journal.place.folder,
        owner=journal.owner,
        created=header.created,
        counts={kind.value: count for kind, count in journal.store.facts.counts().items()},
        texts_before=journal.store.facts.versions(),
        format=journal.store.format,
        kdf=_told(header.kdf),
        sequence=journal.store.sequence,
        sqlite_version=sqlite,
        cipher_version=cipher,
        version=VERSION,
        last_verified_backup=newest.made if newest else None,
    )


def examine(
    place: JournalPlace, secret: Secret, *, folders: Folders, clock: Clock, deep: bool = False
) -> HealthReport:
    """Check a closed journal: both headers, every page's seal, the structure, the index of words.

    `deep` also compares the index with the texts and opens every private note. What is damaged is
    named, and so is what opening it mended. Raises WrongSecret, InUse, NotForUs,
    NotFound, DiskTrouble.
    """
    try:
        found = _examined(place, secret, folders, clock, deep=deep)
    except Damaged as damage:
        found = (str(damage),)
    return HealthReport(not found, found)


def _examined(
    place: JournalPlace, secret: Secret, folders: Folders, clock: Clock, *, deep: bool
) -> tuple[str, ...]:
    copies = _second_copy(place)
    journal = open_journal(place, secret, folders=folders, clock=clock)
    try:
        health = check_health(journal.store, place.database, deep=deep)
    finally:
        journal.close()
    return (*copies, *journal.mended, *health.problems)


def _second_copy(place: JournalPlace) -> tuple[str, ...]:
    """What is wrong with the second copy of the header, while the first is whole."""
    found = find_header(place)
    if found.from_previous:
        return ()  # opening says so
    state = other_copy(place.folder, found)
    if state is OtherCopy.UNKNOWN:
        return (translate("Health", "The second copy {file} cannot be read.", file=PREVIOUS_FILE),)
    if state is not OtherCopy.OUTDATED:
        return ()
    return (
        translate(
            "Health",
            "The second copy of {file} was missing or another one. It was written anew.",
            file=HEADER_FILE,
        ),
    )


def _told(cost: KdfCost) -> dict[str, str | int]:
    return {"alg": "argon2id", "m": cost.memory_kib, "t": cost.time, "p": cost.lanes}
