"""Earlier versions of what was written."""

from revmentor_desktop.journal.history import Version
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.storage.columns import to_moment
from revmentor_desktop.storage.items import Items
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.private_words import open_sealed
from revmentor_desktop.storage.sqlcipher import Row

_PRESENT = (
    "SELECT version_id AS id, item.id AS item_id, version_parent AS parent_id,"
    " version_at AS saved_at, title, body, sealed"
    " FROM item LEFT JOIN private_note ON private_note.id = item.id WHERE item.id = ?"
)
_EARLIER = (
    "SELECT id, item_id, parent_id, saved_at, title, body, sealed FROM version"
    " WHERE item_id = ? ORDER BY number DESC"
)


class History:
    """Lists the versions of a text; saving makes them (one for each sitting)."""

    def __init__(self, ledger: Ledger, items: Items) -> None:
        self._ledger = ledger
        self._items = items

    def versions(self, item_id: ItemId) -> tuple[Version, ...]:
        """The versions of an item's title and text, the present one first. Raises NotFound."""
        kind = Kind(self._items.find(item_id)["kind"])
        rows = [*self._ledger.rows(_PRESENT, (item_id,)), *self._ledger.rows(_EARLIER, (item_id,))]
        return tuple(self._version(row, kind) for row in rows)

    def end_sitting(self, item_id: ItemId) -> None:
        """The page was left: the next change begins a new version. Raises NotFound."""
        with self._ledger.change():
            self._items.find(item_id)
            self._items.end_sitting(item_id)

    def _version(self, row: Row, kind: Kind) -> Version:
        title, text = row["title"], row["body"]
        if kind is Kind.PRIVATE_NOTE:
            words = open_sealed(self._ledger.sealer, row["item_id"], row["sealed"])
            title, text = words.title, words.text
        return Version(
            id=row["id"],
            item_id=ItemId(row["item_id"]),
            parent_id=row["parent_id"],
            saved_at=to_moment(row["saved_at"]),
            title=title,
            text=text,
        )
