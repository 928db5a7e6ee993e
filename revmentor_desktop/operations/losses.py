"""Has the journal lost saved changes? The database is held against what is remembered outside it.

The counter beside it (`head`) notices a log that SQLite dropped without a word and a database put
back to an earlier state; the preferences notice a whole folder put back (VAULT.md, "head"). A loss
is told once, then counting goes on above what was lost: the number of a state that is missing is
never given to another one, so that of two backups the higher number is always the later state.
"""

from contextlib import suppress
from pathlib import Path

from revmentor_desktop.operations.aside import Aside
from revmentor_desktop.operations.backups import BackupFile, list_backups, sealed_contents
from revmentor_desktop.operations.journals import JournalPlace
from revmentor_desktop.operations.seen import last_seen
from revmentor_desktop.storage.store import Store
from revmentor_desktop.support.errors import KnownFailure
from revmentor_desktop.support.folders import Folders
from revmentor_desktop.support.language import translate
from revmentor_desktop.vault.files import HEAD_FILE
from revmentor_desktop.vault.head import Head, HeadFile
from revmentor_desktop.vault.keys import Keys


def check_counter(
    place: JournalPlace, store: Store, head: HeadFile, keys: Keys, folders: Folders, aside: Aside
) -> tuple[str, ...]:
    """Compare, say in sentences what is missing or was mended, and go on counting from here.

    What was copied aside is kept when something is missing. A disk that takes nothing keeps nobody
    from opening the journal.
    """
    reading = head.read()
    expected = max(reading.head.sequence if reading.head else 0, last_seen(folders, place))
    what = _missing(store, reading.head, expected)
    told: tuple[str, ...] = ()
    if what:
        rescue = _rescue(place, store, keys, reading.head, aside.keep())
        told = (" ".join(part for part in (what, rescue) if part),)
        with suppress(KnownFailure):
            store.ledger.count_on_above(expected)
    if reading.head is None:
        return (_made_anew(reading.reason, place, store, head), *told)
    if told:
        with suppress(OSError):  # then the same is told once more
            head.reset(store.sequence, store.digest)
    elif store.sequence > reading.head.sequence:
        head.written(store.sequence, store.digest)
    return told


def _missing(store: Store, head: Head | None, expected: int) -> str:
    if store.sequence < expected:
        return translate(
            "Journals",
            "The last %n change(s) saved in this journal are missing: it was put back to an earlier"
            " state, or the end of its file was lost.",
            n=expected - store.sequence,
        )
    if head and head.sequence == store.sequence and head.digest != store.digest:
        return translate(
            "Journals",
            "This is not the journal that was saved here last: its file was replaced by another"
            " copy of it.",
        )
    return ""


def _made_anew(reason: str, place: JournalPlace, store: Store, head: HeadFile) -> str:
    try:
        head.reset(store.sequence, store.digest)
    except OSError:
        return translate(
            "Journals",
            "{reason} {path} could not be written anew; nothing you wrote is in it, but without it"
            " a loss of saved changes may go unnoticed.",
            reason=reason,
            path=place.folder / HEAD_FILE,
        )
    return translate(
        "Journals", "{reason} It was made anew; nothing you wrote is in it.", reason=reason
    )


def _rescue(
    place: JournalPlace, store: Store, keys: Keys, lost: Head | None, kept: Path | None
) -> str:
    """Where more of it may be: a backup that holds a later state, or what was copied aside."""
    later = _later(place, store, keys, lost)
    if later is not None:
        return translate("Journals", "This backup holds a later state: {path}", path=later.path)
    if kept is not None:
        return translate("Journals", "The files as they were found are in {folder}.", folder=kept)
    return ""


def _later(place: JournalPlace, store: Store, keys: Keys, lost: Head | None) -> BackupFile | None:
    """The backup of the very state that is missing, else the newest one of a later state.

    What is sealed in it counts, not its name.
    """
    later = None
    for file in list_backups(place):
        held = sealed_contents(file.path, keys) if file.sequence >= store.sequence else None
        if held is None:
            continue
        if lost and (held.sequence, held.digest) == (lost.sequence, lost.digest.hex()):
            return file
        if later is None and held.sequence > store.sequence:
            later = file
    return later
