"""The versions of agreements in the journal file; each is an item of its own."""

import json

from revmentor_desktop.journal.agreement import Agreement, AgreementDraft
from revmentor_desktop.journal.agreement_document import document_of, kept_document, read_parts
from revmentor_desktop.journal.agreement_words import agreement_text
from revmentor_desktop.journal.ids import ItemId, new_id
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.storage.columns import day_text, to_day, when_of
from revmentor_desktop.storage.items import Detail, Entry, Items, not_found
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.sqlcipher import Row

_SELECT = (
    "SELECT item.*, version, parts, reason, confirmed_mine, confirmed_theirs, looked_at"
    " FROM item JOIN agreement ON agreement.id = item.id"
)


class Agreements:
    """Saves and lists the versions of agreements."""

    def __init__(self, ledger: Ledger, items: Items) -> None:
        self._ledger = ledger
        self._items = items

    def save(self, draft: AgreementDraft) -> Agreement:
        """Save a version, changed or, without an id, as the next one. Raises NotFound."""
        item_id = draft.id or new_id()
        document = draft.document if draft.document is not None else document_of(draft.parts)
        reason = kept(draft.reason)
        with self._ledger.change():
            version = self._one(draft.id).version if draft.id else self._next(draft.mentorship_id)
            self._items.put(
                Entry(
                    kind=Kind.AGREEMENT,
                    id=item_id,
                    when=self._items.when_for(draft.id, Kind.AGREEMENT, draft.made_on),
                    share=draft.share,
                    mentorship_id=draft.mentorship_id,
                    body=agreement_text(draft.parts),
                    more=(reason,),
                    detail=Detail(
                        "agreement",
                        {
                            "version": version,
                            "parts": json.dumps(kept_document(document), ensure_ascii=False),
                            "reason": reason,
                            "confirmed_mine": day_text(draft.confirmed_mine),
                            "confirmed_theirs": day_text(draft.confirmed_theirs),
                            "looked_at": day_text(draft.looked_at),
                        },
                    ),
                ),
                new=draft.id is None,
            )
            return self._one(item_id)

    def get(self, item_id: ItemId) -> Agreement:
        """One version. Raises NotFound, also for one in the trash."""
        return self._one(item_id, " AND trashed IS NULL")

    def of_mentorship(self, mentorship_id: ItemId) -> tuple[Agreement, ...]:
        """The versions of a mentorship's agreement, the first one first."""
        rows = self._ledger.rows(
            f"{_SELECT} WHERE mentorship_id = ? AND trashed IS NULL ORDER BY version, place",
            (mentorship_id,),
        )
        return tuple(_agreement(row) for row in rows)

    def _next(self, mentorship_id: ItemId) -> int:
        row = self._ledger.row(
            "SELECT max(version) FROM item JOIN agreement ON agreement.id = item.id"
            " WHERE mentorship_id = ? AND trashed IS NULL",
            (mentorship_id,),
        )
        return 1 if row is None or row[0] is None else row[0] + 1

    def _one(self, item_id: ItemId, also: str = "") -> Agreement:
        row = self._ledger.row(f"{_SELECT} WHERE item.id = ?{also}", (item_id,))
        if row is None:
            raise not_found()
        return _agreement(row)


def _agreement(row: Row) -> Agreement:
    document = json.loads(row["parts"])
    return Agreement(
        id=ItemId(row["id"]),
        mentorship_id=ItemId(row["mentorship_id"]),
        version=row["version"],
        parts=read_parts(document),
        reason=row["reason"],
        confirmed_mine=to_day(row["confirmed_mine"]),
        confirmed_theirs=to_day(row["confirmed_theirs"]),
        looked_at=to_day(row["looked_at"]),
        made_on=when_of(row).day,
        share=Share(row["share"]),
        document=document,
    )
