"""What two people want to change, in the journal file; each hangs on its check-in."""

from revmentor_desktop.journal.check_in import Adjustment, AdjustmentDraft
from revmentor_desktop.journal.ids import ItemId, new_id
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.storage.columns import day_text, to_day, to_id
from revmentor_desktop.storage.items import Detail, Entry, Items, not_found
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.sqlcipher import Row

_SELECT = "SELECT item.*, adjustment.* FROM item JOIN adjustment ON adjustment.id = item.id"


class Adjustments:
    """Saves and lists what is to change."""

    def __init__(self, ledger: Ledger, items: Items) -> None:
        self._ledger = ledger
        self._items = items

    def save(self, draft: AdjustmentDraft) -> Adjustment:
        """Save one, new or changed; without a position a new one comes last. Raises NotFound."""
        item_id = draft.id or new_id()
        with self._ledger.change():
            check_in = self._items.find(draft.check_in_id, Kind.CHECK_IN)
            self._items.put(
                Entry(
                    kind=Kind.ADJUSTMENT,
                    id=item_id,
                    when=self._items.when_for(draft.id, Kind.ADJUSTMENT),
                    share=draft.share,
                    mentorship_id=to_id(check_in["mentorship_id"]),
                    parent_id=draft.check_in_id,
                    body=kept(draft.text),
                    detail=Detail(
                        "adjustment",
                        {
                            "owner": draft.owner.value,
                            "position": self._position(draft),
                            "agreed_on": day_text(draft.agreed_on),
                            "from_day": day_text(draft.from_day),
                            "agreement_id": draft.agreement_id,
                        },
                    ),
                ),
                new=draft.id is None,
            )
            return self._one(item_id)

    def get(self, item_id: ItemId) -> Adjustment:
        """One of them. Raises NotFound, also for one in the trash."""
        return self._one(item_id, " AND trashed IS NULL")

    def all(self, mentorship_id: ItemId) -> tuple[Adjustment, ...]:
        """Those of all check-ins of a mentorship, in order."""
        rows = self._ledger.rows(
            f"{_SELECT} WHERE trashed IS NULL AND kind = 'adjustment' AND mentorship_id = ?"
            " ORDER BY position, place",
            (mentorship_id,),
        )
        return tuple(_adjustment(row) for row in rows)

    def _position(self, draft: AdjustmentDraft) -> int:
        if draft.position is not None:
            return draft.position
        if draft.id:
            return self._one(draft.id).position
        row = self._ledger.row(
            "SELECT max(position) FROM item JOIN adjustment ON adjustment.id = item.id"
            " WHERE parent_id = ?",
            (draft.check_in_id,),
        )
        return 0 if row is None or row[0] is None else row[0] + 1

    def _one(self, item_id: ItemId, also: str = "") -> Adjustment:
        row = self._ledger.row(f"{_SELECT} WHERE item.id = ?{also}", (item_id,))
        if row is None:
            raise not_found()
        return _adjustment(row)


def _adjustment(row: Row) -> Adjustment:
    return Adjustment(
        id=ItemId(row["id"]),
        mentorship_id=ItemId(row["mentorship_id"]),
        check_in_id=ItemId(row["parent_id"]),
        text=row["body"],
        owner=Side(row["owner"]),
        position=row["position"],
        agreed_on=to_day(row["agreed_on"]),
        from_day=to_day(row["from_day"]),
        agreement_id=to_id(row["agreement_id"]),
        share=Share(row["share"]),
    )
