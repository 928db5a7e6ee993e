"""Concerns in the journal file."""

from revmentor_desktop.journal.concern import Concern, ConcernDraft, RaisedBy
from revmentor_desktop.journal.ids import ItemId, new_id
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.storage.columns import day_text, to_day, when_of
from revmentor_desktop.storage.items import Detail, Entry, Items, not_found
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.sqlcipher import Row

_SELECT = "SELECT item.*, concern.* FROM item JOIN concern ON concern.id = item.id"


class Concerns:
    """Saves and lists concerns."""

    def __init__(self, ledger: Ledger, items: Items) -> None:
        self._ledger = ledger
        self._items = items

    def save(self, draft: ConcernDraft) -> Concern:
        """Save a concern, new or changed. Raises NotFound."""
        item_id = draft.id or new_id()
        closed_with = kept(draft.closed_with)
        with self._ledger.change():
            self._items.put(
                Entry(
                    kind=Kind.CONCERN,
                    id=item_id,
                    when=self._items.when_for(draft.id, Kind.CONCERN, draft.since),
                    share=draft.share,
                    mentorship_id=draft.mentorship_id,
                    body=kept(draft.text),
                    more=(closed_with,),
                    detail=Detail(
                        "concern",
                        {
                            "raised_by": draft.raised_by.value,
                            "closed_on": day_text(draft.closed_on),
                            "closed_with": closed_with,
                        },
                    ),
                ),
                new=draft.id is None,
            )
            return self._one(item_id)

    def get(self, item_id: ItemId) -> Concern:
        """One concern. Raises NotFound, also for one in the trash."""
        return self._one(item_id, " AND trashed IS NULL")

    def all(self, mentorship_id: ItemId | None = None) -> tuple[Concern, ...]:
        """The concerns of one mentorship or of all: open ones first, then the oldest."""
        rows = self._ledger.rows(
            f"{_SELECT} WHERE trashed IS NULL AND kind = 'concern'"
            " AND (? IS NULL OR mentorship_id = ?) ORDER BY closed_on IS NOT NULL, place",
            (mentorship_id, mentorship_id),
        )
        return tuple(_concern(row) for row in rows)

    def _one(self, item_id: ItemId, also: str = "") -> Concern:
        row = self._ledger.row(f"{_SELECT} WHERE item.id = ?{also}", (item_id,))
        if row is None:
            raise not_found()
        return _concern(row)


def _concern(row: Row) -> Concern:
    return Concern(
        id=ItemId(row["id"]),
        mentorship_id=ItemId(row["mentorship_id"]),
        text=row["body"],
        raised_by=RaisedBy(row["raised_by"]),
        since=when_of(row).day,
        closed_on=to_day(row["closed_on"]),
        closed_with=row["closed_with"],
        share=Share(row["share"]),
    )
