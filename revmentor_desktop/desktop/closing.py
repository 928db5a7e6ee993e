"""The last task of an open journal: remember the place, perhaps make a copy, close."""

from revmentor_desktop.desktop.places import Place
from revmentor_desktop.operations.back_up import close_with_backup
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.settings import remember_place


def close_journal(journal: OpenJournal, place: Place | None, *, backup: bool) -> None:
    """Close on the journal thread. Locking makes no copy, because it must be done at once."""
    if place is not None:
        remember_place(journal, place.text())
    if backup:
        close_with_backup(journal)
    else:
        journal.close()
