"""Feedback in the journal file."""

from revmentor_desktop.journal.feedback import (
    Direction,
    Feedback,
    FeedbackDraft,
    FeedbackSort,
    feedback_headline,
)
from revmentor_desktop.journal.ids import ItemId, new_id
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.storage.columns import day_text, to_day, to_id, when_of
from revmentor_desktop.storage.items import Detail, Entry, Items, not_found
from revmentor_desktop.storage.ledger import Ledger, Value
from revmentor_desktop.storage.sqlcipher import Row

_SELECT = "SELECT item.*, feedback.* FROM item JOIN feedback ON feedback.id = item.id"
_WRITTEN = ("situation", "behaviour", "impact", "next_step", "change", "outcome")


class FeedbackLedger:
    """Saves and lists feedback."""

    def __init__(self, ledger: Ledger, items: Items) -> None:
        self._ledger = ledger
        self._items = items

    def save(self, draft: FeedbackDraft) -> Feedback:
        """Save feedback, new or changed. Raises NotFound for an unknown id, session, mentorship."""
        item_id = draft.id or new_id()
        written = {name: kept(getattr(draft, name)) for name in _WRITTEN}
        with self._ledger.change():
            self._items.put(
                Entry(
                    kind=Kind.FEEDBACK,
                    id=item_id,
                    when=self._items.when_for(draft.id, Kind.FEEDBACK, draft.day),
                    share=draft.share,
                    mentorship_id=draft.mentorship_id,
                    parent_id=draft.session_id,
                    title=kept(feedback_headline(draft)),
                    body="\n\n".join(text for text in written.values() if text),
                    detail=Detail("feedback", {**written, **_facts(draft)}),
                ),
                new=draft.id is None,
            )
            return self._one(item_id)

    def get(self, item_id: ItemId) -> Feedback:
        """One piece of feedback. Raises NotFound, also for one in the trash."""
        return self._one(item_id, " AND trashed IS NULL")

    def all(self, mentorship_id: ItemId | None = None) -> tuple[Feedback, ...]:
        """The feedback of one mentorship or of all, the newest first."""
        rows = self._ledger.rows(
            f"{_SELECT} WHERE trashed IS NULL AND kind = 'feedback'"
            " AND (? IS NULL OR mentorship_id = ?) ORDER BY place DESC",
            (mentorship_id, mentorship_id),
        )
        return tuple(_feedback(row) for row in rows)

    def _one(self, item_id: ItemId, also: str = "") -> Feedback:
        row = self._ledger.row(f"{_SELECT} WHERE item.id = ?{also}", (item_id,))
        if row is None:
            raise not_found()
        return _feedback(row)


def _facts(draft: FeedbackDraft) -> dict[str, Value]:
    return {
        "direction": draft.direction.value,
        "sort": draft.sort.value,
        "bring_up": int(draft.bring_up),
        "changed_on": day_text(draft.changed_on),
        "closed_on": day_text(draft.closed_on),
        "let_go": int(draft.let_go),
    }


def _feedback(row: Row) -> Feedback:
    return Feedback(
        id=ItemId(row["id"]),
        mentorship_id=ItemId(row["mentorship_id"]),
        session_id=to_id(row["parent_id"]),
        direction=Direction(row["direction"]),
        sort=FeedbackSort(row["sort"]),
        situation=row["situation"],
        behaviour=row["behaviour"],
        impact=row["impact"],
        next_step=row["next_step"],
        day=when_of(row).day,
        bring_up=bool(row["bring_up"]),
        change=row["change"],
        changed_on=to_day(row["changed_on"]),
        outcome=row["outcome"],
        closed_on=to_day(row["closed_on"]),
        let_go=bool(row["let_go"]),
        share=Share(row["share"]),
    )
