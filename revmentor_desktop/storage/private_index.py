"""The index of private notes: in memory only, made anew after each unlock (VAULT.md)."""

from revmentor_desktop.journal.words import paired
from revmentor_desktop.storage.failures import translated
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.private_words import open_sealed
from revmentor_desktop.storage.sqlcipher import Row, connect_memory
from revmentor_desktop.support.errors import Damaged

_TABLES = (
    # no content: the index knows words and where they stand, not the texts
    "CREATE VIRTUAL TABLE words USING fts5(title, body, more, content = '', contentless_delete = 1,"
    " tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')",
    "CREATE TABLE known(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)",
)
_SELECT = (
    "SELECT item.id, place, trashed, sealed FROM item"
    " JOIN private_note ON private_note.id = item.id"
)


class PrivateIndex:
    """Finds private notes by their words.

    `ready` tells that all of them are in. A note that cannot be unsealed is left out: the health
    check names it.
    """

    def __init__(self, ledger: Ledger) -> None:
        self.ready = False
        self._ledger = ledger
        self._after = ""
        self._memory = connect_memory()
        for table in _TABLES:
            self._memory.execute(table)

    def build(self, step: int) -> bool:
        """Take in the next `step` notes; True when all are in."""
        if self.ready:
            return True
        rows = self._ledger.rows(
            f"{_SELECT} WHERE item.kind = 'private-note' AND trashed IS NULL AND item.id > ?"
            " ORDER BY item.id LIMIT ?",
            (self._after, step),
        )
        self._memory.execute("BEGIN")
        for row in rows:
            self._take_in(row)
        self._memory.execute("COMMIT")
        self.ready = len(rows) < step
        self._after = rows[-1]["id"] if rows else self._after
        return self.ready

    def refresh(self, item_id: str) -> None:
        """Make the index follow one note that was saved, thrown away, brought back or purged."""
        row = self._ledger.row(f"{_SELECT} WHERE item.id = ?", (item_id,))
        if row is None or row["trashed"]:
            self._take_out(item_id)
        else:
            self._take_in(row)

    def find(self, match: str) -> set[str]:
        """The ids of the notes that match an FTS5 expression."""
        with translated():
            rows = self._memory.execute(
                "SELECT id FROM words JOIN known ON number = words.rowid WHERE words MATCH ?",
                (match,),
            ).fetchall()
        return {row[0] for row in rows}

    def close(self) -> None:
        """Let go of the words."""
        self._memory.close()

    def _take_in(self, row: Row) -> None:
        self._take_out(row["id"])
        try:
            words = open_sealed(self._ledger.sealer, row["id"], row["sealed"])
        except Damaged:
            return
        number = self._memory.execute("INSERT INTO known(id) VALUES (?)", (row["id"],)).lastrowid
        texts = (words.title, words.text, "\n".join(words.tags))
        self._memory.execute(
            "INSERT INTO words(rowid, title, body, more) VALUES (?, ?, ?, ?)",
            (number, *(paired(text) or text for text in texts)),
        )

    def _take_out(self, item_id: str) -> None:
        row = self._memory.execute("SELECT number FROM known WHERE id = ?", (item_id,)).fetchone()
        if row:
            self._memory.execute("DELETE FROM words WHERE rowid = ?", (row[0],))
            self._memory.execute("DELETE FROM known WHERE id = ?", (item_id,))
