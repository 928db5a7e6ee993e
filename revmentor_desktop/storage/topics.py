"""Topics in the journal file."""

from collections.abc import Sequence

from revmentor_desktop.journal.ids import ItemId, new_id
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.journal.topic import Topic, TopicDraft, TopicSource, TopicState
from revmentor_desktop.storage.columns import when_of
from revmentor_desktop.storage.items import Detail, Entry, Items, not_found
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.sqlcipher import Row

_SELECT = (
    "SELECT item.*, raised_by, minutes, rank, state, reason, source, source_id"
    " FROM item JOIN topic ON topic.id = item.id"
)


class Topics:
    """Saves and lists topics."""

    def __init__(self, ledger: Ledger, items: Items) -> None:
        self._ledger = ledger
        self._items = items

    def save(self, draft: TopicDraft) -> Topic:
        """Save a topic, new or changed. Raises NotFound for an unknown id or mentorship."""
        item_id = draft.id or new_id()
        reason = kept(draft.reason)
        with self._ledger.change():
            self._items.put(
                Entry(
                    kind=Kind.TOPIC,
                    id=item_id,
                    when=self._items.when_for(draft.id, Kind.TOPIC, draft.raised_on),
                    share=draft.share,
                    mentorship_id=draft.mentorship_id,
                    body=kept(draft.text),
                    more=(reason,),
                    detail=Detail(
                        "topic",
                        {
                            "raised_by": draft.raised_by.value,
                            "minutes": draft.minutes,
                            "rank": self._rank(draft),
                            "state": draft.state.value,
                            "reason": reason,
                            "source": draft.source.value,
                            "source_id": draft.source_id,
                        },
                    ),
                ),
                new=draft.id is None,
            )
            return self._one(item_id)

    def get(self, item_id: ItemId) -> Topic:
        """One topic. Raises NotFound, also for one in the trash."""
        return self._one(item_id, " AND trashed IS NULL")

    def find(self, item_id: str | None) -> Topic | None:
        """The topic of that id, None when there is none or it lies in the trash."""
        if item_id is None:
            return None
        row = self._ledger.row(f"{_SELECT} WHERE item.id = ? AND trashed IS NULL", (item_id,))
        return _topic(row) if row else None

    def all(
        self, mentorship_id: ItemId | None = None, states: Sequence[TopicState] = ()
    ) -> tuple[Topic, ...]:
        """Topics of one mentorship or of all, by rank and then as old as they are.

        `states` leaves those that are in one of these, none means all.
        """
        marks = ", ".join("?" * len(states))
        where = f" AND state IN ({marks})" if states else ""
        rows = self._ledger.rows(
            f"{_SELECT} WHERE trashed IS NULL AND (? IS NULL OR mentorship_id = ?){where}"
            " ORDER BY rank, place",
            (mentorship_id, mentorship_id, *(state.value for state in states)),
        )
        return tuple(_topic(row) for row in rows)

    def rank(self, ids: Sequence[ItemId]) -> None:
        """Put topics in an order of their own: each takes the rank of its place."""
        with self._ledger.change():
            for place, item_id in enumerate(ids, start=1):
                self._put(item_id, "rank", place)

    def put_state(self, item_id: ItemId, state: TopicState) -> None:
        """Say where a topic is now; its words stay as they are."""
        with self._ledger.change():
            self._put(item_id, "state", state.value)

    def _put(self, item_id: ItemId, column: str, value: str | int) -> None:
        self._items.check_open(self._items.find(item_id, Kind.TOPIC))
        changed = self._ledger.run(
            f"UPDATE topic SET {column} = ? WHERE id = ? AND {column} <> ?",  # noqa: S608  # ours
            (value, item_id, value),
        )
        if changed:
            self._items.touch(item_id, {})

    def _rank(self, draft: TopicDraft) -> int:
        if draft.rank is not None:
            return draft.rank
        if draft.id:
            row = self._ledger.row("SELECT rank FROM topic WHERE id = ?", (draft.id,))
            return row["rank"] if row else 0
        row = self._ledger.row(
            "SELECT max(rank) FROM item JOIN topic ON topic.id = item.id"
            " WHERE mentorship_id = ? AND raised_by = ?",
            (draft.mentorship_id, draft.raised_by.value),
        )
        return 1 if row is None or row[0] is None else row[0] + 1

    def _one(self, item_id: ItemId, also: str = "") -> Topic:
        row = self._ledger.row(f"{_SELECT} WHERE item.id = ?{also}", (item_id,))
        if row is None:
            raise not_found()
        return _topic(row)


def _topic(row: Row) -> Topic:
    return Topic(
        id=ItemId(row["id"]),
        mentorship_id=ItemId(row["mentorship_id"]),
        text=row["body"],
        raised_by=Side(row["raised_by"]),
        minutes=row["minutes"],
        rank=row["rank"],
        state=TopicState(row["state"]),
        reason=row["reason"],
        source=TopicSource(row["source"]),
        source_id=row["source_id"],
        share=Share(row["share"]),
        raised_on=when_of(row).day,
    )
