"""Who may see an item."""

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.operations.open_journal import OpenJournal


def set_share(journal: OpenJournal, item_id: ItemId, share: Share) -> None:
    """Set the share level of an item. Raises HeldBack for what is always private, NotFound."""
    with journal.store.change():
        kind_of(journal, item_id)
        journal.store.facts.set_share(item_id, share)


def kind_of(journal: OpenJournal, item_id: ItemId) -> Kind:
    """What an item is. Raises NotFound."""
    return journal.store.facts.kind_of(item_id)
