"""The phase of a mentorship, its closing review, and days that sessions were moved from."""

from datetime import date

from revmentor_desktop.journal.ids import ItemId, new_id
from revmentor_desktop.journal.phase import ClosingReview, Phase, PhaseSince
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.sharing import Kind, Share, first_share
from revmentor_desktop.storage.columns import to_day, when_of
from revmentor_desktop.storage.items import Entry, Items
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.sqlcipher import Row


class Phases:
    """Keeps where a mentorship stands."""

    def __init__(self, ledger: Ledger, items: Items) -> None:
        self._ledger = ledger
        self._items = items

    def of(self, mentorship_id: ItemId) -> PhaseSince:
        """The phase of a mentorship; its beginning while nobody chose one."""
        row = self._ledger.row("SELECT * FROM phase WHERE mentorship_id = ?", (mentorship_id,))
        return PhaseSince(Phase(row["phase"]), to_day(row["since"])) if row else PhaseSince()

    def put(self, mentorship_id: ItemId, phase: Phase, since: date) -> None:
        """Say where a mentorship stands. Raises NotFound."""
        with self._ledger.change():
            self._items.find(mentorship_id, Kind.MENTORSHIP)
            self._ledger.run(
                "INSERT OR REPLACE INTO phase(mentorship_id, phase, since, stamp)"
                " VALUES (?, ?, ?, ?)",
                (mentorship_id, phase.value, since.isoformat(), self._ledger.stamp),
            )

    def review(self, mentorship_id: ItemId) -> ClosingReview | None:
        """The closing document of a mentorship, None when there is none."""
        row = self._row(mentorship_id)
        return _review(row) if row else None

    def save_review(
        self, mentorship_id: ItemId, text: str, *, share: Share | None = None
    ) -> ClosingReview:
        """Save the closing document, the first time or again. Raises NotFound."""
        with self._ledger.change():
            row = self._row(mentorship_id)
            item_id = ItemId(row["id"]) if row else None
            level = share or (Share(row["share"]) if row else first_share(Kind.CLOSING))
            saved_id = item_id or new_id()
            self._items.put(
                Entry(
                    kind=Kind.CLOSING,
                    id=saved_id,
                    when=self._items.when_for(item_id, Kind.CLOSING),
                    share=level,
                    mentorship_id=mentorship_id,
                    body=kept(text),
                ),
                new=row is None,
            )
            return _review(self._items.find(saved_id, Kind.CLOSING))

    def moved_from(self, session_id: ItemId) -> date | None:
        """The day a moved session had in its series, None when it was never moved."""
        row = self._ledger.row("SELECT moved_from FROM session_more WHERE id = ?", (session_id,))
        return to_day(row["moved_from"]) if row else None

    def put_moved_from(self, session_id: ItemId, day: date | None) -> None:
        """Remember the day a session had in its series, or forget it."""
        with self._ledger.change():
            self._items.check_open(self._items.find(session_id, Kind.SESSION))
            self._ledger.run("DELETE FROM session_more WHERE id = ?", (session_id,))
            if day:
                self._ledger.run(
                    "INSERT INTO session_more(id, moved_from, stamp) VALUES (?, ?, ?)",
                    (session_id, day.isoformat(), self._ledger.stamp),
                )

    def _row(self, mentorship_id: ItemId) -> Row | None:
        return self._ledger.row(
            "SELECT * FROM item WHERE kind = 'closing' AND mentorship_id = ? AND trashed IS NULL"
            " ORDER BY place LIMIT 1",
            (mentorship_id,),
        )


def _review(row: Row) -> ClosingReview:
    return ClosingReview(
        id=ItemId(row["id"]),
        mentorship_id=ItemId(row["mentorship_id"]),
        text=row["body"],
        day=when_of(row).day,
        share=Share(row["share"]),
    )
