"""What a goal is shown by, and which goal goes on as which, in the journal file."""

from collections import defaultdict
from collections.abc import Mapping

from revmentor_desktop.journal.goal import Evidence
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.note import headline
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.storage.columns import when_of
from revmentor_desktop.storage.items import Items
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.sqlcipher import Row

_SELECT = (
    "SELECT goal_id, item.* FROM evidence JOIN item ON item.id = evidence.item_id"
    " JOIN item AS goal ON goal.id = goal_id"
    " WHERE item.trashed IS NULL AND goal.mentorship_id = ? ORDER BY item.place DESC"
)


class EvidenceLinks:
    """Links goals with sessions and feedback, and goals with the goals they became."""

    def __init__(self, ledger: Ledger, items: Items) -> None:
        self._ledger = ledger
        self._items = items

    def link(self, goal_id: ItemId, item_id: ItemId) -> None:
        """Say that an item shows how a goal comes along. Linked already, nothing is written."""
        with self._ledger.change():
            goal = self._items.find(goal_id, Kind.GOAL)
            self._items.check_open(goal)
            self._items.find(item_id)
            if self._ledger.run(
                "INSERT OR IGNORE INTO evidence(goal_id, item_id, stamp) VALUES (?, ?, ?)",
                (goal_id, item_id, self._ledger.stamp),
            ):
                self._items.touch(goal_id, {})

    def unlink(self, goal_id: ItemId, item_id: ItemId) -> None:
        """Take that back."""
        with self._ledger.change():
            self._items.check_open(self._items.find(goal_id, Kind.GOAL))
            if self._ledger.run(
                "DELETE FROM evidence WHERE goal_id = ? AND item_id = ?", (goal_id, item_id)
            ):
                self._items.touch(goal_id, {})

    def of_mentorship(self, mentorship_id: ItemId) -> Mapping[ItemId, tuple[Evidence, ...]]:
        """What each goal of a mentorship is shown by, the newest first."""
        found: dict[ItemId, list[Evidence]] = defaultdict(list)
        for row in self._ledger.rows(_SELECT, (mentorship_id,)):
            found[ItemId(row["goal_id"])].append(_evidence(row))
        return {goal_id: tuple(links) for goal_id, links in found.items()}

    def follow_goal(self, goal_id: ItemId, came_from: ItemId) -> None:
        """Say that a goal goes on where another one, given a new scope, ended."""
        with self._ledger.change():
            for one in (goal_id, came_from):
                self._items.find(one, Kind.GOAL)
            self._ledger.run(
                "INSERT OR REPLACE INTO goal_more(id, came_from, stamp) VALUES (?, ?, ?)",
                (goal_id, came_from, self._ledger.stamp),
            )

    def followers(self, mentorship_id: ItemId) -> Mapping[ItemId, ItemId]:
        """The goals of a mentorship that go on where another ended: theirs by the later one."""
        rows = self._ledger.rows(
            "SELECT goal_more.id, came_from FROM goal_more JOIN item ON item.id = goal_more.id"
            " WHERE mentorship_id = ? AND trashed IS NULL",
            (mentorship_id,),
        )
        return {ItemId(row["id"]): ItemId(row["came_from"]) for row in rows}


def _evidence(row: Row) -> Evidence:
    return Evidence(
        item_id=ItemId(row["id"]),
        kind=Kind(row["kind"]),
        day=when_of(row).day,
        title=headline(row["title"], row["body"][:2_000]),
    )
