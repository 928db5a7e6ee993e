"""What the tests of opening and restoring do to a journal's files."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from revmentor_desktop.journal.note import NoteDraft
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.journals import JournalPlace
from revmentor_desktop.operations.notes import keep_note, list_notes, read_note
from revmentor_desktop.operations.open_journal import OpenJournal, Passphrase
from revmentor_desktop.support.errors import KnownFailure
from tests.staged import DESIGN_CLOCK, PASSPHRASE, Staged

SECRET = Passphrase(PASSPHRASE)
"""Opens the staged journal and its backups."""


@contextmanager
def opened(staged: Staged) -> Iterator[OpenJournal]:
    """The journal, closed again whatever happens."""
    journal = staged.open()
    try:
        yield journal
    finally:
        journal.close()


def write(journal: OpenJournal, text: str) -> None:
    """One more note."""
    keep_note(journal, NoteDraft(When(DESIGN_CLOCK.today()), text=text))


def texts(journal: OpenJournal) -> set[str]:
    """What stands in the notes."""
    return {read_note(journal, row.id).text for row in list_notes(journal)}


def crash_with(staged: Staged, *written: str) -> Path:
    """Write notes and take the folder as a crash would leave it: with its log, never closed."""
    left = staged.home.parent / "left"
    with opened(staged) as journal:
        for text in written:
            write(journal, text)
        shutil.copytree(staged.place.folder, left)
    shutil.rmtree(staged.place.folder)
    folder = staged.folders.journals / journal.place.id
    left.rename(folder)
    return folder


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file below the folder but the lock, with its bytes."""
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and file.name != ".lock"
    }


def flip(path: Path, at: int) -> None:
    """Change one byte of a file."""
    content = bytearray(path.read_bytes())
    content[at] ^= 0x41
    path.write_bytes(content)


def overwrite(place: JournalPlace) -> None:
    """Fill the database with junk of the same length."""
    size = place.database.stat().st_size
    place.database.write_bytes(bytes(range(256)) * (size // 256))


def has_three_parts(failure: KnownFailure) -> bool:
    """Whether it says what is so, what it means for the words, and what to do now."""
    return bool(failure.what and failure.kept and failure.todo)
