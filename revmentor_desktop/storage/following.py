"""What hangs on an item goes where it goes.

Promises, lines and private notes follow their session, steps and ratings their goal.
"""

from collections.abc import Collection

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.storage.columns import to_id, when_of
from revmentor_desktop.storage.items import Items
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.trash import Trash


class Following:
    """Moves what hangs on a saved item; inside change()."""

    def __init__(self, ledger: Ledger, items: Items, trash: Trash) -> None:
        self._ledger = ledger
        self._items = items
        self._trash = trash

    def follow(self, above: ItemId, of_its_date: Collection[Kind] = ()) -> None:
        """Bring all that hangs on an item into its mentorship, and out of the trash with it.

        Kinds of `of_its_date` stand at its date, others keep their own. What was thrown away by
        itself stays in the trash.
        """
        item = self._items.find(above)
        for row in self._ledger.rows("SELECT * FROM item WHERE parent_id = ?", (above,)):
            when = when_of(item if row["kind"] in of_its_date else row)
            self._items.move(row, when, to_id(item["mentorship_id"]))
            if row["trash_root"] not in (row["id"], item["trash_root"]):
                self._trash.lie_with(ItemId(row["id"]), item)
