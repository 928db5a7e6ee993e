"""Has the journal lost saved changes? The database is held against what is remembered outside it.

The counter beside it (`head`) notices a log that SQLite dropped without a word and a database put
back to an earlier state; the preferences notice a whole folder put back (VAULT.md, "head"). A loss
is told once, then counting goes on from what is there.
"""

from pathlib import Path

from revmentor_desktop.operations.aside import Aside
from revmentor_desktop.operations.backups import list_backups
from revmentor_desktop.operations.journals import JournalPlace
from revmentor_desktop.operations.seen import last_seen
from revmentor_desktop.storage.store import Store
from revmentor_desktop.support.folders import Folders
from revmentor_desktop.support.language import translate
from revmentor_desktop.vault.head import Head, HeadFile


def check_counter(
    place: JournalPlace, store: Store, head: HeadFile, folders: Folders, aside: Aside
) -> tuple[str, ...]:
    """Compare, say in sentences what is missing or was mended, and go on counting from here.

    What was copied aside is kept when something is missing. Raises OSError when the counter
    cannot be made anew.
    """
    reading = head.read()
    told = _loss(place, store, reading.head, last_seen(folders, place), aside)
    if reading.head is None:
        mended = translate(
            "Journals",
            "{reason} It was made anew; nothing you wrote is in it.",
            reason=reading.reason,
        )
        head.reset(store.sequence, store.digest)
        return (mended, *told)
    if told:
        head.reset(store.sequence, store.digest)
    elif store.sequence > reading.head.sequence:
        head.written(store.sequence, store.digest)
    return told


def _loss(
    place: JournalPlace, store: Store, head: Head | None, seen: int, aside: Aside
) -> tuple[str, ...]:
    expected = max(head.sequence if head else 0, seen)
    if store.sequence < expected:
        what = translate(
            "Journals",
            "The last %n change(s) saved in this journal are missing: it was put back to an earlier"
            " state, or the end of its file was lost.",
            n=expected - store.sequence,
        )
    elif head and head.sequence == store.sequence and head.digest != store.digest:
        what = translate(
            "Journals",
            "This is not the journal that was saved here last: its file was replaced by another"
            " copy of it.",
        )
    else:
        return ()
    return (" ".join(part for part in (what, _rescue(place, store, aside.keep())) if part),)


def _rescue(place: JournalPlace, store: Store, kept: Path | None) -> str:
    """Where more of it may be: a backup that holds a later state, or what was copied aside."""
    later = next(
        (file for file in list_backups(place) if file.verified and file.sequence > store.sequence),
        None,
    )
    if later is not None:
        return translate("Journals", "This backup holds a later state: {path}", path=later.path)
    if kept is not None:
        return translate("Journals", "The files as they were found are in {folder}.", folder=kept)
    return ""
