"""The last task of an open journal: remember the place, perhaps make a copy, close."""

from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.operations.back_up import close_with_backup
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.settings import remember_place
from revmentor_desktop.operations.unfinished import Unfinished, keep_unfinished


def close_journal(
    journal: OpenJournal, place: Place | None, *, backup: bool, first: Unfinished | None = None
) -> None:
    """Close on the journal thread. Locking makes no copy, because it must be done at once.

    `first` is what was typed of the first mentorship of a new journal: one comes back to it.
    """
    if first is not None:
        keep_unfinished(journal, (first,))
        place = Place(PageName.MENTORSHIP)
    if place is not None:
        remember_place(journal, place.text())
    if backup:
        close_with_backup(journal)
    else:
        journal.close()
