"""The tables of step 0003: feedback, concerns, check-ins, and what a goal is shown by."""

GROWTH_TABLES = """
-- the item's text says the same to be found by; let_go: closed for a reason, without a result
CREATE TABLE feedback(
  id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  direction TEXT NOT NULL, sort TEXT NOT NULL,
  situation TEXT NOT NULL, behaviour TEXT NOT NULL, impact TEXT NOT NULL, next_step TEXT NOT NULL,
  bring_up INTEGER NOT NULL, change TEXT NOT NULL, changed_on TEXT,
  outcome TEXT NOT NULL, closed_on TEXT, let_go INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE concern(
  id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  raised_by TEXT NOT NULL, closed_on TEXT, closed_with TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE check_in(
  id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  due TEXT, finished_on TEXT,
  my_satisfaction REAL, my_glad INTEGER, my_open INTEGER, my_learn INTEGER, my_time INTEGER,
  my_helped TEXT NOT NULL, my_more TEXT NOT NULL,
  their_satisfaction REAL, their_glad INTEGER, their_open INTEGER, their_learn INTEGER,
  their_time INTEGER, their_helped TEXT NOT NULL, their_more TEXT NOT NULL) WITHOUT ROWID;

-- what the two want to change; agreement_id is the version it became part of
CREATE TABLE adjustment(
  id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  owner TEXT NOT NULL, position INTEGER NOT NULL, agreed_on TEXT, from_day TEXT,
  agreement_id TEXT) WITHOUT ROWID;

CREATE TABLE check_in_rhythm(
  mentorship_id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  every INTEGER NOT NULL, unit TEXT NOT NULL, by_weekday INTEGER NOT NULL, start_day TEXT,
  stamp TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE self_rating(
  id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  area TEXT NOT NULL, value INTEGER NOT NULL) WITHOUT ROWID;

-- the session or feedback that shows how a goal comes along
CREATE TABLE evidence(
  goal_id TEXT NOT NULL REFERENCES item(id) ON DELETE CASCADE,
  item_id TEXT NOT NULL REFERENCES item(id) ON DELETE CASCADE,
  stamp TEXT NOT NULL, PRIMARY KEY (goal_id, item_id)) WITHOUT ROWID;
CREATE INDEX evidence_of_item ON evidence(item_id);

-- the goal that was given another scope and goes on as this one
CREATE TABLE goal_more(
  id TEXT PRIMARY KEY REFERENCES item(id) ON DELETE CASCADE,
  came_from TEXT NOT NULL REFERENCES item(id) ON DELETE CASCADE,
  stamp TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX goal_from ON goal_more(came_from);
"""
