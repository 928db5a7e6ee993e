"""The tables of step 0002: agreement, topics and agenda, the room, and what comes after."""

CYCLE_TABLES = """
CREATE TABLE topic(
  id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  raised_by TEXT NOT NULL, minutes INTEGER, rank INTEGER NOT NULL, state TEXT NOT NULL,
  reason TEXT NOT NULL, source TEXT NOT NULL, source_id TEXT) WITHOUT ROWID;

-- ref_id names what a line stands for: a topic, a goal, or a question of the bank
CREATE TABLE agenda_line(
  id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  position INTEGER NOT NULL, minutes INTEGER NOT NULL, source TEXT NOT NULL, ref_id TEXT,
  raised_by TEXT, outcome TEXT, reason TEXT NOT NULL, seconds INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX agenda_line_of_ref ON agenda_line(ref_id) WHERE ref_id IS NOT NULL;

-- parts is the agreement as JSON; the item's text says the same to be found by
CREATE TABLE agreement(
  id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  version INTEGER NOT NULL, parts TEXT NOT NULL, reason TEXT NOT NULL,
  confirmed_mine TEXT, confirmed_theirs TEXT, looked_at TEXT) WITHOUT ROWID;

CREATE TABLE advice(
  id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  given_by TEXT NOT NULL, tried_on TEXT, resonated INTEGER, outcome TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE lesson(
  id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  sort TEXT NOT NULL, taught TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE culture(
  id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  pronunciation TEXT NOT NULL, languages TEXT NOT NULL, home_zone TEXT NOT NULL,
  directness TEXT NOT NULL, feedback TEXT NOT NULL, holidays TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE skill(
  id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  owner TEXT NOT NULL, position INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE skill_rating(
  id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  value INTEGER NOT NULL, side TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE phase(
  mentorship_id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  phase TEXT NOT NULL, since TEXT NOT NULL, stamp TEXT NOT NULL) WITHOUT ROWID;

-- the day a moved session had in its series
CREATE TABLE session_more(
  id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  moved_from TEXT NOT NULL, stamp TEXT NOT NULL) WITHOUT ROWID;

-- the clock of a meeting: moments in UTC, so that it survives sleep, lock and kill
CREATE TABLE room(
  session_id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  started TEXT NOT NULL, ended TEXT, line_id TEXT, line_since TEXT, paused_at TEXT,
  paused_seconds INTEGER NOT NULL, seen TEXT NOT NULL, stamp TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE mark(
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES item(id) ON DELETE CASCADE,
  mark TEXT NOT NULL, at TEXT NOT NULL, line_id TEXT, stamp TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX mark_of_session ON mark(session_id);

-- a line that touched a boundary and left all the same, once, for a reason
CREATE TABLE release(
  id TEXT PRIMARY KEY,
  item_id TEXT NOT NULL REFERENCES item(id) ON DELETE CASCADE,
  boundary TEXT NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL, stamp TEXT NOT NULL
  ) WITHOUT ROWID;
CREATE INDEX release_of_item ON release(item_id);
"""
