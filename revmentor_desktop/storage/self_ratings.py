"""How a person rates their own part, in the journal file."""

from revmentor_desktop.journal.ids import ItemId, new_id
from revmentor_desktop.journal.self_evaluation import SelfArea, SelfRating, SelfRatingDraft
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.storage.columns import when_of
from revmentor_desktop.storage.items import Detail, Entry, Items
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.sqlcipher import Row

_SELECT = (
    "SELECT item.*, self_rating.* FROM item JOIN self_rating ON self_rating.id = item.id"
    " WHERE trashed IS NULL"
)


class SelfRatings:
    """Saves and lists ratings of oneself."""

    def __init__(self, ledger: Ledger, items: Items) -> None:
        self._ledger = ledger
        self._items = items

    def save(self, draft: SelfRatingDraft) -> SelfRating:
        """Save a rating, new or changed. Raises NotFound."""
        item_id = draft.id or new_id()
        with self._ledger.change():
            self._items.put(
                Entry(
                    kind=Kind.SELF_RATING,
                    id=item_id,
                    when=self._items.when_for(draft.id, Kind.SELF_RATING, draft.day),
                    share=Share.PRIVATE,
                    mentorship_id=draft.mentorship_id,
                    parent_id=draft.check_in_id,
                    detail=Detail("self_rating", {"area": draft.area.value, "value": draft.value}),
                ),
                new=draft.id is None,
            )
            return _rating(self._ledger.rows(f"{_SELECT} AND item.id = ?", (item_id,))[0])

    def all(self, mentorship_id: ItemId) -> tuple[SelfRating, ...]:
        """The ratings of a mentorship by date."""
        rows = self._ledger.rows(
            f"{_SELECT} AND kind = 'self-rating' AND mentorship_id = ? ORDER BY place",
            (mentorship_id,),
        )
        return tuple(_rating(row) for row in rows)


def _rating(row: Row) -> SelfRating:
    return SelfRating(
        id=ItemId(row["id"]),
        mentorship_id=ItemId(row["mentorship_id"]),
        area=SelfArea(row["area"]),
        value=row["value"],
        day=when_of(row).day,
    )
