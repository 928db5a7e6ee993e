"""Mistakes and disagreements, and what they taught, in the journal file."""

from revmentor_desktop.journal.advice import Lesson, LessonDraft, LessonSort
from revmentor_desktop.journal.ids import ItemId, new_id
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.storage.columns import to_id, when_of
from revmentor_desktop.storage.items import Detail, Entry, Items, not_found
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.sqlcipher import Row

_SELECT = "SELECT item.*, sort, taught FROM item JOIN lesson ON lesson.id = item.id"


class Lessons:
    """Saves and lists lessons."""

    def __init__(self, ledger: Ledger, items: Items) -> None:
        self._ledger = ledger
        self._items = items

    def save(self, draft: LessonDraft) -> Lesson:
        """Save a lesson, new or changed. Raises NotFound for an unknown id or mentorship."""
        item_id = draft.id or new_id()
        taught = kept(draft.taught)
        with self._ledger.change():
            self._items.put(
                Entry(
                    kind=Kind.LESSON,
                    id=item_id,
                    when=self._items.when_for(draft.id, Kind.LESSON, draft.day),
                    share=draft.share,
                    mentorship_id=draft.mentorship_id,
                    parent_id=draft.session_id,
                    body=kept(draft.text),
                    more=(taught,),
                    detail=Detail("lesson", {"sort": draft.sort.value, "taught": taught}),
                ),
                new=draft.id is None,
            )
            return self._one(item_id)

    def get(self, item_id: ItemId) -> Lesson:
        """One lesson. Raises NotFound, also for one in the trash."""
        return self._one(item_id, " AND trashed IS NULL")

    def all(self, mentorship_id: ItemId | None = None) -> tuple[Lesson, ...]:
        """Lessons of one mentorship or of all, the newest first."""
        rows = self._ledger.rows(
            f"{_SELECT} WHERE trashed IS NULL AND (? IS NULL OR mentorship_id = ?)"
            " ORDER BY place DESC",
            (mentorship_id, mentorship_id),
        )
        return tuple(_lesson(row) for row in rows)

    def _one(self, item_id: ItemId, also: str = "") -> Lesson:
        row = self._ledger.row(f"{_SELECT} WHERE item.id = ?{also}", (item_id,))
        if row is None:
            raise not_found()
        return _lesson(row)


def _lesson(row: Row) -> Lesson:
    return Lesson(
        id=ItemId(row["id"]),
        mentorship_id=ItemId(row["mentorship_id"]),
        session_id=to_id(row["parent_id"]),
        sort=LessonSort(row["sort"]),
        text=row["body"],
        taught=row["taught"],
        day=when_of(row).day,
        share=Share(row["share"]),
    )
