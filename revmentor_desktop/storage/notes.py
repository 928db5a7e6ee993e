"""Free notes in the journal file, and the list that shows private ones among them."""

from revmentor_desktop.journal.ids import ItemId, new_id
from revmentor_desktop.journal.note import Note, NoteDraft, NoteRow, headline
from revmentor_desktop.journal.plain_text import kept, tidy_tags
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.storage.columns import to_id, to_moment, to_tags, when_of
from revmentor_desktop.storage.items import Entry, Items, not_found
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.sqlcipher import Row

_HEAD = 2_000  # letters of a text that its headline is looked for in
_ROWS = (  # two ranges of one index, merged: newest first without sorting them all
    "SELECT place, id, kind, mentorship_id, day, at, zone, share, title,"
    " substr(body, 1, {head}) AS head FROM item"
    " WHERE kind = '{kind}' AND trashed IS NULL{whose}"
)


class Notes:
    """Saves and lists notes."""

    def __init__(self, ledger: Ledger, items: Items) -> None:
        self._ledger = ledger
        self._items = items

    def save(self, draft: NoteDraft, *, sitting_ended: bool = False) -> Note:
        """Save a note, new or changed. Raises NotFound for an unknown id or mentorship."""
        entry = Entry(
            kind=Kind.NOTE,
            id=draft.id or new_id(),
            when=draft.when,
            share=draft.share,
            mentorship_id=draft.mentorship_id,
            title=kept(draft.title),
            body=kept(draft.text),
            tags=tidy_tags(draft.tags),
        )
        with self._ledger.change():
            self._items.put(entry, new=draft.id is None, sitting_ended=sitting_ended)
            return _note(self._items.find(entry.id, Kind.NOTE))

    def get(self, item_id: ItemId) -> Note:
        """One note. Raises NotFound, also for one in the trash."""
        row = self._items.find(item_id, Kind.NOTE)
        if row["trashed"]:
            raise not_found()
        return _note(row)

    def rows(
        self, mentorship_id: ItemId | None = None, limit: int | None = None, offset: int = 0
    ) -> tuple[NoteRow, ...]:
        """Notes and private notes, newest first, of one mentorship or of all.

        Private ones carry no words. `limit` None gives them all.
        """
        whose = " AND mentorship_id = :whose" if mentorship_id else ""
        both = " UNION ALL ".join(
            _ROWS.format(head=_HEAD, kind=kind, whose=whose)
            for kind in (Kind.NOTE, Kind.PRIVATE_NOTE)
        )
        rows = self._ledger.rows(
            f"{both} ORDER BY place DESC LIMIT :limit OFFSET :offset",
            {"whose": mentorship_id, "limit": -1 if limit is None else limit, "offset": offset},
        )
        return tuple(note_row(row) for row in rows)


def note_row(row: Row) -> NoteRow:
    """A line of the list of notes from a row that holds `title` and the `head` of the text."""
    private = row["kind"] == Kind.PRIVATE_NOTE
    return NoteRow(
        id=ItemId(row["id"]),
        mentorship_id=to_id(row["mentorship_id"]),
        when=when_of(row),
        headline="" if private else headline(row["title"], row["head"]),
        share=Share(row["share"]),
        private=private,
    )


def _note(row: Row) -> Note:
    return Note(
        id=ItemId(row["id"]),
        mentorship_id=to_id(row["mentorship_id"]),
        when=when_of(row),
        title=row["title"],
        text=row["body"],
        share=Share(row["share"]),
        tags=to_tags(row["tags"]),
        changed=to_moment(row["changed"]),
    )
