"""Advice and what came of it in the journal file."""

from revmentor_desktop.journal.advice import Advice, AdviceDraft
from revmentor_desktop.journal.ids import ItemId, new_id
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.storage.columns import day_text, to_day, to_id, when_of
from revmentor_desktop.storage.items import Detail, Entry, Items, not_found
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.sqlcipher import Row

_SELECT = (
    "SELECT item.*, given_by, tried_on, resonated, outcome"
    " FROM item JOIN advice ON advice.id = item.id"
)


class AdviceLedger:
    """Saves and lists advice."""

    def __init__(self, ledger: Ledger, items: Items) -> None:
        self._ledger = ledger
        self._items = items

    def save(self, draft: AdviceDraft) -> Advice:
        """Save advice, new or changed. Raises NotFound for an unknown id, session, mentorship."""
        item_id = draft.id or new_id()
        outcome = kept(draft.outcome)
        resonated = None if draft.resonated is None else int(draft.resonated)
        with self._ledger.change():
            self._items.put(
                Entry(
                    kind=Kind.ADVICE,
                    id=item_id,
                    when=self._items.when_for(draft.id, Kind.ADVICE, draft.given_on),
                    share=draft.share,
                    mentorship_id=draft.mentorship_id,
                    parent_id=draft.session_id,
                    body=kept(draft.text),
                    more=(outcome,),
                    detail=Detail(
                        "advice",
                        {
                            "given_by": draft.given_by.value,
                            "tried_on": day_text(draft.tried_on),
                            "resonated": resonated,
                            "outcome": outcome,
                        },
                    ),
                ),
                new=draft.id is None,
            )
            return self._one(item_id)

    def get(self, item_id: ItemId) -> Advice:
        """One piece of advice. Raises NotFound, also for one in the trash."""
        return self._one(item_id, " AND trashed IS NULL")

    def all(self, mentorship_id: ItemId | None = None) -> tuple[Advice, ...]:
        """Advice of one mentorship or of all, the newest first."""
        rows = self._ledger.rows(
            f"{_SELECT} WHERE trashed IS NULL AND (? IS NULL OR mentorship_id = ?)"
            " ORDER BY place DESC",
            (mentorship_id, mentorship_id),
        )
        return tuple(_advice(row) for row in rows)

    def _one(self, item_id: ItemId, also: str = "") -> Advice:
        row = self._ledger.row(f"{_SELECT} WHERE item.id = ?{also}", (item_id,))
        if row is None:
            raise not_found()
        return _advice(row)


def _advice(row: Row) -> Advice:
    return Advice(
        id=ItemId(row["id"]),
        mentorship_id=ItemId(row["mentorship_id"]),
        session_id=to_id(row["parent_id"]),
        text=row["body"],
        given_by=Side(row["given_by"]),
        given_on=when_of(row).day,
        tried_on=to_day(row["tried_on"]),
        resonated=None if row["resonated"] is None else bool(row["resonated"]),
        outcome=row["outcome"],
        share=Share(row["share"]),
    )
