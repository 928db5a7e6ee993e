"""The journal's tables, one numbered step after another.

A step that has shipped is never changed: a journal written then must open now. Each step sets
`meta.format` to its number and has its own test and its own old file in tests/data.
"""

from collections.abc import Callable
from sqlite3 import complete_statement

from revmentor_desktop.storage.cycle_tables import CYCLE_TABLES
from revmentor_desktop.storage.growth_tables import GROWTH_TABLES
from revmentor_desktop.storage.sqlcipher import (
    APPLICATION_ID,
    Connection,
    Database,
    Migrations,
    wrap,
)
from revmentor_desktop.support.errors import NotForUs
from revmentor_desktop.support.language import translate

FORMAT = 3
"""The newest format this program writes and understands."""

STEPS = Migrations("journal")

_TABLES_1 = """
CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- one row: how many changes there were, a digest chained over them, the last clock reading
CREATE TABLE state(
  one INTEGER PRIMARY KEY CHECK (one = 1),
  sequence INTEGER NOT NULL, digest BLOB NOT NULL, stamp TEXT NOT NULL);

CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL, stamp TEXT NOT NULL) WITHOUT ROWID;

-- every thing a person wrote is an item. place orders them by date: When.order * 2^20 + a count
CREATE TABLE item(
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  mentorship_id TEXT REFERENCES item(id) DEFERRABLE INITIALLY DEFERRED,
  parent_id TEXT REFERENCES item(id) DEFERRABLE INITIALLY DEFERRED,
  tally INTEGER NOT NULL DEFAULT 0,  -- 1 for a session that takes a number: planned or held
  day TEXT NOT NULL, at TEXT, utc TEXT, zone TEXT NOT NULL,
  share TEXT NOT NULL CHECK (share IN ('private', 'may-share', 'agreed')),
  created TEXT NOT NULL, changed TEXT NOT NULL, stamp TEXT NOT NULL,
  trashed TEXT, trash_root TEXT, origin TEXT,
  version_id TEXT NOT NULL, version_parent TEXT, version_at TEXT NOT NULL,
  sitting_ended INTEGER NOT NULL DEFAULT 0,
  tags TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '', body TEXT NOT NULL DEFAULT '',
  more TEXT NOT NULL DEFAULT '',  -- derived: smaller fields and tags, to be found by
  search_title TEXT, search_body TEXT, search_more TEXT,  -- derived: only with CJK characters
  CHECK (kind <> 'private-note'
         OR (title = '' AND body = '' AND more = '' AND tags = '' AND share = 'private')),
  CHECK ((trashed IS NULL) = (trash_root IS NULL)));
-- counting, numbering and choosing read this index alone: the rows themselves are long
CREATE INDEX item_of_mentorship ON item(mentorship_id, kind, trashed, place, tally, id);
CREATE INDEX item_of_parent ON item(parent_id, kind) WHERE parent_id IS NOT NULL;
CREATE INDEX item_of_kind ON item(kind, place);
CREATE INDEX item_in_trash ON item(trash_root) WHERE trash_root IS NOT NULL;
CREATE INDEX item_of_origin ON item(origin) WHERE origin IS NOT NULL;

CREATE TABLE tag(folded TEXT NOT NULL, item_id TEXT NOT NULL REFERENCES item(id) ON DELETE CASCADE,
  PRIMARY KEY (folded, item_id)) WITHOUT ROWID;
CREATE INDEX tag_of_item ON tag(item_id);

CREATE TABLE mentorship(
  id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  my_role TEXT NOT NULL, relation TEXT NOT NULL,
  every INTEGER, unit TEXT, by_weekday INTEGER NOT NULL,
  minutes INTEGER NOT NULL, start_day TEXT, start_at TEXT, start_zone TEXT,
  colour INTEGER NOT NULL, archived_on TEXT) WITHOUT ROWID;

CREATE TABLE session(
  id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  minutes INTEGER NOT NULL, status TEXT NOT NULL, reason TEXT NOT NULL, venue TEXT NOT NULL,
  led_by TEXT, written_up TEXT,
  slot_day TEXT,  -- the day of the series it was planned for, also after it was moved
  my_openness INTEGER, my_respect INTEGER, my_engagement INTEGER, my_energy INTEGER,
  their_openness INTEGER, their_respect INTEGER, their_engagement INTEGER, their_energy INTEGER
  ) WITHOUT ROWID;
CREATE INDEX session_of_slot ON session(slot_day) WHERE slot_day IS NOT NULL;

CREATE TABLE line(
  id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  position INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE action(
  id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  owner TEXT NOT NULL, due TEXT, done_on TEXT, outcome TEXT NOT NULL,
  read_from TEXT NOT NULL DEFAULT '') WITHOUT ROWID;  -- the trace of the line it was read from

CREATE TABLE goal(
  id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  owner TEXT NOT NULL, measure TEXT NOT NULL, wish_day TEXT,
  ending TEXT, ended_on TEXT, end_reason TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE milestone(
  id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  position INTEGER NOT NULL, due TEXT, reached_on TEXT) WITHOUT ROWID;

CREATE TABLE progress(
  id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  value INTEGER NOT NULL, side TEXT NOT NULL) WITHOUT ROWID;

-- title, text and tags, sealed under a key of their own; associated data is the item's id
CREATE TABLE private_note(
  id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  sealed BLOB NOT NULL, seal_until TEXT);

-- earlier states; the present one is in item. A private note's are sealed and have no words here
CREATE TABLE version(
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  item_id TEXT NOT NULL REFERENCES item(id) ON DELETE CASCADE,
  parent_id TEXT, saved_at TEXT NOT NULL, stamp TEXT NOT NULL,
  title TEXT NOT NULL, body TEXT NOT NULL, sealed BLOB,
  CHECK (sealed IS NULL OR (title = '' AND body = '')));
CREATE INDEX version_of_item ON version(item_id);

-- what was purged: nothing is left of it but that it is gone
CREATE TABLE tombstone(id TEXT PRIMARY KEY, kind TEXT NOT NULL, stamp TEXT NOT NULL) WITHOUT ROWID;

-- the full-text index: trashed items and private notes are not in it. FTS5's own secure-delete
-- is off: it made a save of 800 words 60 times slower. A purge writes the index anew instead
CREATE VIEW findable AS
  SELECT place, coalesce(search_title, title) AS title, coalesce(search_body, body) AS body,
         coalesce(search_more, more) AS more
  FROM item WHERE trashed IS NULL AND kind <> 'private-note';
CREATE VIRTUAL TABLE words USING fts5(
  title, body, more, content = 'findable', content_rowid = 'place',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');

CREATE TRIGGER words_in AFTER INSERT ON item
WHEN new.trashed IS NULL AND new.kind <> 'private-note' BEGIN
  INSERT INTO words(rowid, title, body, more) VALUES (new.place,
    coalesce(new.search_title, new.title), coalesce(new.search_body, new.body),
    coalesce(new.search_more, new.more));
END;
CREATE TRIGGER words_out AFTER DELETE ON item
WHEN old.trashed IS NULL AND old.kind <> 'private-note' BEGIN
  INSERT INTO words(words, rowid, title, body, more) VALUES ('delete', old.place,
    coalesce(old.search_title, old.title), coalesce(old.search_body, old.body),
    coalesce(old.search_more, old.more));
END;
CREATE TRIGGER words_change AFTER UPDATE OF place, kind, title, body, more,
  search_title, search_body, search_more, trashed ON item BEGIN
  INSERT INTO words(words, rowid, title, body, more) SELECT 'delete', old.place,
    coalesce(old.search_title, old.title), coalesce(old.search_body, old.body),
    coalesce(old.search_more, old.more)
    WHERE old.trashed IS NULL AND old.kind <> 'private-note';
  INSERT INTO words(rowid, title, body, more) SELECT new.place,
    coalesce(new.search_title, new.title), coalesce(new.search_body, new.body),
    coalesce(new.search_more, new.more)
    WHERE new.trashed IS NULL AND new.kind <> 'private-note';
END;
"""


@STEPS(name="0001 the first format")
def _first_format(db: Database) -> None:
    for statement in _statements(_TABLES_1):
        db.execute(statement)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _set_format(db, 1)


@STEPS(name="0002 the cycle of a session")
def _cycle_of_a_session(db: Database) -> None:
    for statement in _statements(CYCLE_TABLES):
        db.execute(statement)
    _set_format(db, 2)


@STEPS(name="0003 growth")
def _growth(db: Database) -> None:
    for statement in _statements(GROWTH_TABLES):
        db.execute(statement)
    _set_format(db, 3)


def migrate(connection: Connection, before: Callable[[], None]) -> None:
    """Bring a journal's tables to today's format, each step whole or not at all.

    `before` runs once, ahead of the first step that is due (a backup is made there). Raises
    NotForUs when a newer version wrote the journal.
    """
    db = wrap(connection)
    found = format_of(connection)
    if found > FORMAT or unknown_steps(db):
        raise NotForUs(
            translate("Storage", "A newer version of RevMentor Desktop wrote this journal."),
            translate("Storage", "Nothing in it was changed."),
            translate("Storage", "Open it with that version, or install the newer one here."),
        )
    if STEPS.pending(db):
        before()
        STEPS.apply(db)


def format_of(connection: Connection) -> int:
    """The number of the format the tables are in; 0 for a file without tables."""
    tables = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'meta'").fetchone()
    if tables is None:
        return 0
    row = connection.execute("SELECT value FROM meta WHERE name = 'format'").fetchone()
    return int(row[0]) if row else 0


def unknown_steps(db: Database) -> bool:
    """Whether a step was applied that this program does not know."""
    applied = {step.name for step in STEPS.applied(db)}
    pending = {step.name for step in STEPS.pending(db)}
    return len(applied) + len(pending) > FORMAT


def _set_format(db: Database, number: int) -> None:
    db.execute(
        "INSERT INTO meta(name, value) VALUES ('format', ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        [str(number)],
    )


def _statements(script: str) -> list[str]:
    """The statements of a script one by one: executescript() would commit between them."""
    found: list[str] = []
    lines: list[str] = []
    for line in script.splitlines():
        lines.append(line)
        text = "\n".join(lines)
        if complete_statement(text):
            found.append(text)
            lines = []
    return found
