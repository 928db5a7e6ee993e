"""Throwing away with what hangs on it, bringing back exactly that, and purging for good."""

from collections.abc import Iterable
from datetime import datetime

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.note import headline
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.journal.trash import Thrown
from revmentor_desktop.storage.columns import moment_text, to_moment
from revmentor_desktop.storage.items import Items, not_found
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.private_index import PrivateIndex
from revmentor_desktop.storage.settings import Settings
from revmentor_desktop.storage.sqlcipher import Row
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate

_TREE = (  # an item, what hangs on it, and all of a mentorship
    "WITH RECURSIVE tree(id) AS (SELECT :id UNION SELECT item.id FROM item JOIN tree"
    " ON item.parent_id = tree.id OR item.mentorship_id = tree.id)"
    " SELECT item.id, kind, trashed, trash_root FROM item JOIN tree ON tree.id = item.id"
)
_ROOTS = (
    "SELECT id, kind, title, substr(body, 1, 2000) AS head, trashed,"
    " (SELECT count(*) FROM item AS other WHERE other.trash_root = item.id) AS count"
    " FROM item WHERE trash_root = id"
)
_SAMPLE = "SELECT id, kind FROM item WHERE origin = 'sample'"


class Trash:
    """What was thrown away. Its items are in no list, search or count until brought back."""

    def __init__(self, ledger: Ledger, items: Items, index: PrivateIndex) -> None:
        self._ledger = ledger
        self._items = items
        self._index = index
        self._settings = Settings(ledger)

    def throw_away(self, item_id: ItemId) -> Thrown:
        """Put an item, with everything that hangs on it, into the trash.

        What lies there already stays as it is, so that each is brought back by itself. Raises
        NotFound, also for what is in the trash, and PutAway in a mentorship that was put away.
        """
        with self._ledger.change():
            row = self._items.find(item_id)
            if row["trashed"]:
                raise not_found()
            self._items.check_open(row)
            moment = moment_text(self._ledger.now)
            for row in self._ledger.rows(_TREE, {"id": item_id}):
                if row["trashed"] is None:
                    self._put(row, moment, item_id)
            return self._thrown(item_id)

    def bring_back(self, item_id: ItemId) -> Thrown:
        """Undo: bring back what was thrown away with this item, that and nothing else.

        Raises NotFound when it is not in the trash, WrongUsage when what it hangs on is still
        there.
        """
        with self._ledger.change():
            row = self._items.find(item_id)
            if row["trash_root"] is None:
                raise not_found()
            root = self._items.find(ItemId(row["trash_root"]))
            self._check_above(root)
            thrown = self._thrown(ItemId(root["id"]))
            for part in self._ledger.rows(
                "SELECT id, kind FROM item WHERE trash_root = ?", (root["id"],)
            ):
                self._put(part, None, None)
            return thrown

    def set_apart(self, item_id: ItemId) -> None:
        """Throw away what nothing hangs on, also out of what already lies in the trash.

        From then on it is brought back by itself and not with the other.
        """
        with self._ledger.change():
            row = self._items.find(item_id)
            if row["trashed"] is None:
                self.throw_away(item_id)
            elif row["trash_root"] != item_id:
                self._put(row, row["trashed"], item_id)

    def lie_with(self, item_id: ItemId, above: Row) -> None:
        """Put an item where what it hangs on is: in the trash with it, or out of the trash."""
        with self._ledger.change():
            row = self._items.find(item_id)
            if row["trash_root"] != above["trash_root"]:
                self._put(row, above["trashed"], above["trash_root"])

    def rows(self) -> tuple[Thrown, ...]:
        """What was thrown away, the latest first: one row for each time."""
        return tuple(
            _row(row) for row in self._ledger.rows(f"{_ROOTS} ORDER BY trashed DESC, place DESC")
        )

    def purge(self, item_ids: Iterable[ItemId]) -> int:
        """Remove what lies in the trash, its history and words, and overwrite the pages.

        Of each item a tombstone stays (id, kind, stamp), so that a merge does not bring it back.
        The number of items removed. Raises NotFound for what is not in the trash.
        """
        rows: dict[str, Row] = {}
        with self._ledger.change():
            for item_id in item_ids:
                if self._items.find(item_id)["trash_root"] is None:
                    raise not_found()
                rows.update({row["id"]: row for row in self._ledger.rows(_TREE, {"id": item_id})})
            for row in rows.values():
                self._ledger.run(
                    "INSERT OR REPLACE INTO tombstone(id, kind, stamp) VALUES (?, ?, ?)",
                    (row["id"], row["kind"], self._ledger.stamp),
                )
            self.remove(rows.values())
            self._ledger.after_commit(self._ledger.checkpoint)
        return len(rows)

    def purge_old(self, before: datetime) -> int:
        """Purge what was thrown away before a moment; the number of items removed.

        What an earlier purge could not overwrite yet, because the file was being read, is
        overwritten now.
        """
        old = self._ledger.rows(
            "SELECT id FROM item WHERE trash_root = id AND trashed < ?", (moment_text(before),)
        )
        if old:
            return self.purge(ItemId(row["id"]) for row in old)
        if self._ledger.checkpoint_due:
            self._ledger.checkpoint()
        return 0

    def purge_sample(self) -> int:
        """Remove the invented mentorship with all that belongs to it; nothing is left of it."""
        with self._ledger.change():
            rows = self._ledger.rows(_SAMPLE)
            self.remove(rows)
            self._ledger.after_commit(self._ledger.checkpoint)
        return len(rows)

    def sample_touched(self) -> bool:
        """Whether anything of the invented mentorship was changed since it was put in.

        It is put in with one change, so its rows carry one stamp until somebody writes in it.
        """
        row = self._ledger.row(
            "SELECT count(DISTINCT stamp) AS changes FROM item WHERE origin = 'sample'"
        )
        return row is not None and row["changes"] > 1

    def remove(self, rows: Iterable[Row]) -> None:
        """Remove items and every word of them; inside change(), and a checkpoint is due after."""
        gone = set()
        for row in rows:
            self._ledger.run("DELETE FROM item WHERE id = ?", (row["id"],))
            gone.add(row["id"])
            self._refresh(row)
        self._settings.forget(gone)
        self._ledger.renumberings += 1
        # what an index block still says of deleted words goes when its blocks are written anew
        self._ledger.run("INSERT INTO words(words) VALUES ('optimize')")

    def _put(self, row: Row, moment: str | None, root: ItemId | None) -> None:
        self._items.touch(ItemId(row["id"]), {"trashed": moment, "trash_root": root})
        self._refresh(row)

    def _refresh(self, row: Row) -> None:
        if row["kind"] == Kind.PRIVATE_NOTE:
            item_id: str = row["id"]
            self._ledger.after_commit(lambda: self._index.refresh(item_id))

    def _check_above(self, root: Row) -> None:
        for above in (root["parent_id"], root["mentorship_id"]):
            if above and self._items.find(ItemId(above))["trashed"]:
                raise WrongUsage(
                    translate("Trash", "What this belongs to is in the trash too."),
                    todo=translate("Trash", "Bring that back first."),
                )

    def _thrown(self, root: ItemId) -> Thrown:
        row = self._ledger.row(f"{_ROOTS} AND id = ?", (root,))
        if row is None:
            raise not_found()
        return _row(row)


def _row(row: Row) -> Thrown:
    return Thrown(
        id=ItemId(row["id"]),
        kind=Kind(row["kind"]),
        title=headline(row["title"], row["head"]),
        count=row["count"],
        thrown_at=to_moment(row["trashed"]),
    )
