"""Lines that touched a boundary and left once all the same: kept with their reasons."""

import secrets

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.phase import Release
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.storage.columns import moment_text
from revmentor_desktop.storage.items import Items
from revmentor_desktop.storage.ledger import Ledger


class Releases:
    """Keeps releases; they go when their item is purged."""

    def __init__(self, ledger: Ledger, items: Items) -> None:
        self._ledger = ledger
        self._items = items

    def add(self, item_id: ItemId, boundary: str, reason: str) -> None:
        """Keep that an item left although it touched a boundary. Raises NotFound."""
        with self._ledger.change():
            self._items.find(item_id)
            self._ledger.run(
                "INSERT INTO release(id, item_id, boundary, reason, at, stamp)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (
                    secrets.token_hex(16), item_id, kept(boundary), kept(reason),
                    moment_text(self._ledger.now), self._ledger.stamp,
                ),
            )  # fmt: skip

    def of_mentorship(self, mentorship_id: ItemId) -> tuple[Release, ...]:
        """What was released of a mentorship, the newest first."""
        rows = self._ledger.rows(
            "SELECT release.* FROM release JOIN item ON item.id = item_id"
            " WHERE mentorship_id = ? OR item.id = ? ORDER BY at DESC",
            (mentorship_id, mentorship_id),
        )
        return tuple(
            Release(row["id"], ItemId(row["item_id"]), row["boundary"], row["reason"], row["at"])
            for row in rows
        )
