"""Deleting into the trash, undoing it, and removing for good what waited there long enough."""

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.trash import TIME_IN_TRASH, Thrown
from revmentor_desktop.operations.open_journal import OpenJournal


def throw_away(journal: OpenJournal, item_id: ItemId) -> Thrown:
    """Put an item, with what hangs on it, into the trash for 30 days. Raises NotFound."""
    with journal.store.change():
        return journal.store.trash.throw_away(item_id)


def bring_back(journal: OpenJournal, item_id: ItemId) -> None:
    """Bring an item back with exactly what went with it. Raises NotFound."""
    with journal.store.change():
        journal.store.trash.bring_back(item_id)


def empty_old_trash(journal: OpenJournal) -> int:
    """Remove for good what waited its 30 days; how many items went.

    Called again and again while the journal is open: it also finishes what could not be
    overwritten before.
    """
    return journal.store.trash.purge_old(journal.clock.now() - TIME_IN_TRASH)


def list_trash(journal: OpenJournal) -> tuple[Thrown, ...]:
    """What lies in the trash, the newest first: one row for each time something was deleted."""
    return journal.store.trash.rows()
