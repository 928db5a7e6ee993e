"""The yardstick of search and save: a keyed SQLCipher file with full text and nothing else."""

import secrets
from collections.abc import Iterable
from pathlib import Path

from sqlcipher3 import dbapi2 as driver  # type: ignore[import-untyped]  # ships no stubs

TABLES = """
CREATE TABLE entry(place INTEGER PRIMARY KEY, day TEXT, title TEXT, body TEXT);
CREATE VIRTUAL TABLE words USING fts5(title, body, content = 'entry', content_rowid = 'place',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
CREATE TRIGGER words_in AFTER INSERT ON entry BEGIN
  INSERT INTO words(rowid, title, body) VALUES (new.place, new.title, new.body); END;
CREATE TRIGGER words_change AFTER UPDATE OF title, body ON entry BEGIN
  INSERT INTO words(words, rowid, title, body)
    VALUES ('delete', old.place, old.title, old.body);
  INSERT INTO words(rowid, title, body) VALUES (new.place, new.title, new.body); END;
"""

NEWEST = """
SELECT entry.place, day, entry.title, snippet(words, 1, '[', ']', '…', 16)
FROM words JOIN entry ON entry.place = words.rowid
WHERE words MATCH ? ORDER BY words.rowid DESC LIMIT 50
"""


class RawStore:
    """Entries with a day, a title and a text, under a raw key, in WAL with every save synced."""

    def __init__(self, path: Path, entries: Iterable[tuple[str, str, str]]) -> None:
        self._connection = driver.connect(str(path), isolation_level=None)
        self._connection.execute(f"PRAGMA key = \"x'{secrets.token_hex(32)}'\"")
        for setting in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"):
            self._connection.execute(f"PRAGMA {setting}")
        self._connection.executescript(TABLES)
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.executemany(
            "INSERT INTO entry(day, title, body) VALUES (?, ?, ?)", entries
        )
        self._connection.execute("COMMIT")

    def search(self, match: str) -> int:
        """The newest fifty hits with their snippets."""
        return len(self._connection.execute(NEWEST, (match,)).fetchall())

    def save(self, place: int, body: str) -> None:
        """Replace one text, and the index with it."""
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("UPDATE entry SET body = ? WHERE place = ?", (body, place))
        self._connection.execute("COMMIT")

    def close(self) -> None:
        """Close the file."""
        self._connection.close()
