"""Earlier states of a text."""

from revmentor_desktop.journal.history import Version
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.open_journal import OpenJournal


def list_versions(journal: OpenJournal, item_id: ItemId) -> tuple[Version, ...]:
    """The versions of an item's text, the present one first. Raises NotFound."""
    return journal.store.history.versions(item_id)


def leave_page(journal: OpenJournal, item_id: ItemId) -> None:
    """The page of an item was left: the next change of its text begins a new version."""
    journal.store.history.end_sitting(item_id)
