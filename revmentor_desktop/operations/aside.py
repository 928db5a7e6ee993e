"""Keeping what is damaged, byte for byte, before anything could change it.

Opening a database applies and deletes the log beside it. After a crash that is wanted; after
damage it would take away what could still be saved. So whenever a log is there, the set is copied
first; the copy goes when all turns out to be well. Without a log there is nothing opening could
take away: a file that is missing or cut is told before it is opened (storage/probe.py).
"""

import hashlib
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from revmentor_desktop.storage.probe import parts, set_aside

DAMAGED = "damaged-"
"""How the folders begin, inside a journal's own, that hold a damaged set."""

_PASSING = ".opening-"


@dataclass(slots=True)
class Aside:
    """A passing copy of the set as it was found; `folder` is None where none was needed."""

    folder: Path | None

    def keep(self) -> Path | None:
        """Keep the copy beside the journal: it lies in the folder that comes back.

        The same set is kept once, however often somebody tries to open it.
        """
        if self.folder is None:
            return None
        kept = self.folder.parent / f"{DAMAGED}{_digest(self.folder)}"
        with suppress(OSError):
            if not kept.exists():
                self.folder.rename(kept)
                self.folder = None
        return kept if kept.exists() else None


@contextmanager
def copied_aside(database: Path) -> Iterator[Aside]:
    """A copy of the database and its log while it is being opened, if there is a log to lose.

    A disk too full for the copy does not stop anybody from opening the journal.
    """
    _sweep(database.parent)
    aside = Aside(_copy(database) if _log_beside(database) else None)
    try:
        yield aside
    finally:
        if aside.folder is not None:
            shutil.rmtree(aside.folder, ignore_errors=True)


def _log_beside(database: Path) -> bool:
    _, log, _ = parts(database)
    try:
        return log.stat().st_size > 0
    except OSError:
        return False


def _copy(database: Path) -> Path | None:
    folder = database.parent / f"{_PASSING}{secrets.token_hex(8)}"
    try:
        set_aside(database, folder)
    except OSError:
        shutil.rmtree(folder, ignore_errors=True)
        return None
    return folder


def _sweep(folder: Path) -> None:
    """Remove what a killed opening left; the caller holds the journal's lock."""
    for left in folder.glob(f"{_PASSING}*"):
        shutil.rmtree(left, ignore_errors=True)


def _digest(folder: Path) -> str:
    digest = hashlib.sha256()
    for part in sorted(folder.iterdir()):
        digest.update(part.name.encode())
        with part.open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()[:12]
