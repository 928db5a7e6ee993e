"""Who may see an item."""

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import STAYS_PRIVATE, Kind, Share
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import HeldBack
from revmentor_desktop.support.language import translate


def set_share(journal: OpenJournal, item_id: ItemId, share: Share) -> None:
    """Set the share level of an item. Raises HeldBack for what is always private, NotFound."""
    with journal.store.change():
        if kind_of(journal, item_id) in STAYS_PRIVATE and share is not Share.PRIVATE:
            raise HeldBack(
                translate("Share", "This stays with you: private notes and ratings always do."),
                todo=translate("Share", "Copy what you want to share into a note or a write-up."),
            )
        journal.store.facts.set_share(item_id, share)


def kind_of(journal: OpenJournal, item_id: ItemId) -> Kind:
    """What an item is. Raises NotFound."""
    return journal.store.facts.kind_of(item_id)
