"""Private notes: sealed in the file, opened only to be shown or indexed in memory."""

from revmentor_desktop.journal.ids import ItemId, new_id
from revmentor_desktop.journal.note import NoteRow, PrivateNote, PrivateNoteDraft
from revmentor_desktop.journal.plain_text import kept, tidy_tags
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.storage.columns import day_text, to_day, to_id, to_moment, when_of
from revmentor_desktop.storage.items import Detail, Entry, Items, not_found
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.notes import note_row
from revmentor_desktop.storage.private_index import PrivateIndex
from revmentor_desktop.storage.private_words import PrivateWords, open_sealed, seal_words
from revmentor_desktop.storage.sqlcipher import Row

_SELECT = (
    "SELECT item.*, sealed, seal_until FROM item JOIN private_note ON private_note.id = item.id"
)
_BESIDE = (  # where their session is: in the journal, or in the trash with it
    " WHERE parent_id = :session"
    " AND trash_root IS (SELECT trash_root FROM item WHERE id = :session)"
    " ORDER BY place LIMIT 1"
)


class PrivateNotes:
    """Saves and lists private notes."""

    def __init__(self, ledger: Ledger, items: Items, index: PrivateIndex) -> None:
        self._ledger = ledger
        self._items = items
        self._index = index

    def save(self, draft: PrivateNoteDraft, *, sitting_ended: bool = False) -> PrivateNote:
        """Save a private note, new or changed; its words only ever sealed. Raises NotFound."""
        item_id = draft.id or new_id()
        words = PrivateWords(kept(draft.title), kept(draft.text), tidy_tags(draft.tags))
        with self._ledger.change():
            row = self._row(item_id) if draft.id else None
            changed = row is None or self._open(row) != words
            if row is None or changed:
                sealed = seal_words(self._ledger.sealer, item_id, words)
            else:
                sealed = row["sealed"]
            self._items.put(
                Entry(
                    kind=Kind.PRIVATE_NOTE,
                    id=item_id,
                    when=draft.when,
                    share=Share.PRIVATE,
                    mentorship_id=draft.mentorship_id,
                    parent_id=draft.session_id,
                    detail=Detail(
                        "private_note",
                        {"sealed": sealed, "seal_until": day_text(draft.seal_until)},
                    ),
                ),
                new=row is None,
                sitting_ended=sitting_ended,
                words_changed=changed,
            )
            self._ledger.after_commit(lambda: self._index.refresh(item_id))
            return self._note(self._row(item_id))

    def get(self, item_id: ItemId) -> PrivateNote:
        """One private note, opened. Raises NotFound, also for one in the trash."""
        row = self._row(item_id)
        if row["trashed"]:
            raise not_found()
        return self._note(row)

    def of_session(self, session_id: ItemId) -> PrivateNote | None:
        """The private note under a session, the first where there are several.

        Of a session in the trash the one that went there with it.
        """
        row = self._ledger.row(f"{_SELECT}{_BESIDE}", {"session": session_id})
        return self._note(row) if row else None

    def sealed_ones(self) -> tuple[PrivateNote, ...]:
        """Private notes that carry a day until which they are sealed, the newest first."""
        rows = self._ledger.rows(
            f"{_SELECT} WHERE seal_until IS NOT NULL AND trashed IS NULL ORDER BY place DESC"
        )
        return tuple(self._note(row) for row in rows)

    def rows(
        self, mentorship_id: ItemId | None = None, limit: int | None = None, offset: int = 0
    ) -> tuple[NoteRow, ...]:
        """Private notes of one mentorship or of all, newest first, without their words."""
        rows = self._ledger.rows(
            "SELECT *, '' AS head FROM item WHERE kind = 'private-note' AND trashed IS NULL"
            " AND (? IS NULL OR mentorship_id = ?) ORDER BY place DESC LIMIT ? OFFSET ?",
            (mentorship_id, mentorship_id, -1 if limit is None else limit, offset),
        )
        return tuple(note_row(row) for row in rows)

    def _row(self, item_id: ItemId) -> Row:
        row = self._ledger.row(f"{_SELECT} WHERE item.id = ?", (item_id,))
        if row is None:
            raise not_found()
        return row

    def _open(self, row: Row) -> PrivateWords:
        return open_sealed(self._ledger.sealer, row["id"], row["sealed"])

    def _note(self, row: Row) -> PrivateNote:
        words = self._open(row)
        return PrivateNote(
            id=ItemId(row["id"]),
            mentorship_id=to_id(row["mentorship_id"]),
            session_id=to_id(row["parent_id"]),
            when=when_of(row),
            title=words.title,
            text=words.text,
            tags=words.tags,
            seal_until=to_day(row["seal_until"]),
            changed=to_moment(row["changed"]),
        )
