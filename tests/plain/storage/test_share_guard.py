"""What may leave gets into the copy; nothing else can be reached from it, whatever is asked."""

import ast
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlcipher3 import dbapi2 as driver  # type: ignore[import-untyped]  # ships no stubs

from revmentor_desktop.journal.agreement_words import Part
from revmentor_desktop.journal.mentorship import MentorshipDraft
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.journal.summary_choice import Section, SummaryChoice, Ticks
from revmentor_desktop.storage.share_copy import TABLES, ShareCopy
from revmentor_desktop.storage.share_guard import (
    RATING,
    copy_what_leaves,
    count_private,
    read_what_could_leave,
    read_what_leaves,
)
from revmentor_desktop.storage.store import Store
from revmentor_desktop.support.errors import NotFound
from tests.plain.storage.canaries import END, Canaries, canaries


@pytest.fixture
def filled(store: Store) -> Canaries:
    return canaries(store)


@pytest.fixture
def copy(filled: Canaries) -> Iterator[ShareCopy]:
    copy = copy_what_leaves(filled.store, filled.choice())
    yield copy
    copy.close()


def words_in(text: object, words: set[str]) -> set[str]:
    shown = repr(text)
    return {word for word in words if word in shown}


def test_all_that_may_leave_is_in_the_copy_and_no_other_word(filled: Canaries) -> None:
    shared = read_what_leaves(filled.store, filled.choice())
    assert words_in(shared, filled.may_leave) == filled.may_leave
    assert words_in(shared, filled.stays) == set()
    assert (shared.owner, shared.counterpart) == ("Sam", "Amara Okafor")


def test_without_a_tick_only_what_is_agreed_leaves(filled: Canaries) -> None:
    shared = read_what_leaves(filled.store, filled.choice(Ticks.NONE))
    shown = repr(shared)
    assert all(item in shown for item in filled.items[Share.AGREED])
    assert not any(item in shown for item in filled.items[Share.MAY_SHARE])
    assert shared.work is None


def test_one_ticked_item_leaves_alone_and_an_excluded_one_stays(filled: Canaries) -> None:
    ticked, agreed = filled.items[Share.MAY_SHARE][0], filled.items[Share.AGREED][0]
    choice = replace(
        filled.choice(Ticks.NONE), include=frozenset({ticked}), exclude=frozenset({agreed})
    )
    shown = repr(read_what_leaves(filled.store, choice))
    assert ticked in shown and agreed not in shown


def test_a_private_item_does_not_leave_even_when_it_is_named(filled: Canaries) -> None:
    rows = filled.store.ledger.rows("SELECT id FROM item WHERE share = 'private'")
    everything = frozenset(row["id"] for row in rows)
    choice = replace(filled.choice(Ticks.ALL), include=everything)
    assert words_in(read_what_leaves(filled.store, choice), filled.stays) == set()


def test_what_both_were_there_for_begins_ticked(filled: Canaries) -> None:
    shared = read_what_leaves(filled.store, filled.choice(Ticks.BOTH_THERE))
    assert {goal.share for goal in shared.goals} == {Share.AGREED, Share.MAY_SHARE}
    assert {line.share for line in shared.lines} == {Share.AGREED}
    assert {note.share for note in shared.notes} == {Share.AGREED}


def test_the_facts_of_sessions_leave_without_their_words(filled: Canaries) -> None:
    shared = read_what_leaves(filled.store, filled.choice(Ticks.NONE))
    assert [session.when.day for session in shared.sessions] == [date(2026, 3, 2)] * 3
    assert [bool(session.write_up) for session in shared.sessions] == [False, False, True]


@pytest.mark.parametrize("section", Section)
def test_only_chosen_sections_are_copied(filled: Canaries, section: Section) -> None:
    shared = read_what_leaves(filled.store, replace(filled.choice(), sections=frozenset({section})))
    told = [session for session in shared.sessions if session.write_up]
    assert bool(shared.goals) == (section is Section.GOALS)
    assert bool(shared.lines) == (section is Section.LEARNED)
    assert bool(shared.actions) == (section is Section.PROMISES)
    assert bool(shared.notes) == (section is Section.NOTES)
    assert bool(shared.closing) == (section is Section.CLOSING)
    assert bool(shared.feedback) == (section is Section.FEEDBACK)
    assert bool(shared.check_ins) == (section is Section.CHECK_INS)
    assert bool(shared.adjustments and shared.versions) == (section is Section.CHANGES)
    assert bool(shared.topics) == (section is Section.TOPICS)
    assert bool(shared.next and shared.next.lines) == (section is Section.NEXT)
    assert bool(told) == (section in (Section.SESSIONS, Section.WRITE_UPS))
    texts = any(session.write_up and session.write_up.text for session in told)
    assert texts == (section is Section.WRITE_UPS)


def test_what_can_be_chosen_from_is_all_but_the_private(filled: Canaries) -> None:
    choice = replace(
        filled.choice(Ticks.NONE),
        sections=frozenset(),
        exclude=frozenset(filled.items[Share.AGREED]),
    )
    offered = read_what_could_leave(filled.store, choice)
    assert words_in(offered, filled.may_leave) == filled.may_leave


def test_private_things_are_counted_by_kind(filled: Canaries) -> None:
    counts = count_private(filled.store, filled.choice())
    assert counts == {
        Kind.PRIVATE_NOTE: 6,
        Kind.SESSION: 1,
        Kind.LEARNED: 1,
        Kind.TAUGHT: 1,
        Kind.ACTION: 1,
        Kind.GOAL: 1,
        Kind.MILESTONE: 4,
        Kind.CLOSING: 0,
        Kind.NOTE: 1,
        Kind.PROGRESS: 3,
        RATING: 3,
        Kind.MENTORSHIP: 0,
        Kind.AGENDA_LINE: 5,
        Kind.FEEDBACK: 1,
        Kind.CHECK_IN: 1,
        Kind.ADJUSTMENT: 1,
        Kind.AGREEMENT: 1,
    }


def test_of_a_check_in_only_how_satisfied_each_was_is_read(filled: Canaries) -> None:
    shared = read_what_leaves(filled.store, filled.choice())
    assert [(one.mine, one.theirs) for one in shared.check_ins] == [(2.5, 2.5)] * 2


def test_a_version_says_what_is_new_and_of_boundaries_only_that_they_changed(
    filled: Canaries,
) -> None:
    shared = read_what_leaves(filled.store, filled.choice())
    assert [version.number for version in shared.versions] == [2, 3]
    for version in shared.versions:
        (purpose, lines), boundaries = version.changed
        assert (purpose, len(lines), boundaries) == (Part.PURPOSE, 1, (Part.BOUNDARIES, ()))


def test_a_line_of_an_agenda_stays_once_what_it_stands_for_is_private(filled: Canaries) -> None:
    before = read_what_leaves(filled.store, filled.choice()).topics
    assert {topic.share for topic in before} == {Share.MAY_SHARE, Share.AGREED}
    for topic in filled.store.topics.all(filled.person.id):
        filled.store.facts.set_share(topic.id, Share.PRIVATE)
    everything = replace(filled.choice(), include=frozenset(topic.id for topic in before))
    assert read_what_leaves(filled.store, everything).topics == ()


def test_next_time_is_the_first_meeting_planned_from_today_on(filled: Canaries) -> None:
    shared = read_what_leaves(filled.store, filled.choice())
    today = max(filled.store.ledger.clock.today(), END)
    assert shared.next
    assert shared.next.when.day == today + timedelta(days=7)
    assert [line.share for line in shared.next.lines] == [Share.MAY_SHARE, Share.AGREED]


def test_an_unknown_or_thrown_away_mentorship_is_refused(store: Store) -> None:
    person = store.mentorships.save(MentorshipDraft("Mei"))
    store.trash.throw_away(person.id)
    with pytest.raises(NotFound):
        copy_what_leaves(store, SummaryChoice(person.id, date(2026, 1, 1), date(2026, 2, 1)))


def test_what_is_said_of_their_work_stays_until_it_is_shared(filled: Canaries) -> None:
    store, person = filled.store, filled.person
    draft = MentorshipDraft("Amara Okafor", their_work="told in trust", id=person.id)
    store.mentorships.save(draft)
    assert read_what_leaves(store, filled.choice()).work is None
    assert count_private(store, filled.choice())[Kind.MENTORSHIP] == 1
    store.mentorships.save(replace(draft, share=Share.MAY_SHARE))
    assert read_what_leaves(store, filled.choice(Ticks.BOTH_THERE)).work is None
    work = read_what_leaves(store, filled.choice()).work
    assert work
    assert (work.text, work.share) == ("told in trust", Share.MAY_SHARE)
    store.facts.set_share(person.id, Share.AGREED)
    assert store.mentorships.get(person.id).share is Share.AGREED
    assert read_what_leaves(store, filled.choice(Ticks.NONE)).work


def test_an_open_goal_and_a_promise_due_later_belong_to_the_period(filled: Canaries) -> None:
    choice = SummaryChoice(filled.person.id, date(2027, 3, 2), date(2027, 3, 2))
    shared = read_what_leaves(filled.store, choice)
    assert {goal.made_on for goal in shared.goals} == {date(2027, 3, 2)}
    assert {action.due for action in shared.actions} == {date(2027, 3, 2)}


READING = [f"SELECT * FROM {table}" for table in TABLES]
ATTACKS = [
    "SELECT * FROM item",
    "SELECT * FROM main.item",
    "SELECT * FROM temp.item",
    "SELECT body FROM item WHERE share = 'private'",
    "WITH goal AS (SELECT * FROM item) SELECT * FROM goal",
    "WITH report_item AS (SELECT * FROM item) SELECT * FROM report_item",
    "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n LIMIT 3",
    "SELECT * FROM sqlite_master",
    "SELECT * FROM sqlite_schema",
    "SELECT sql FROM sqlite_temp_master",
    "SELECT * FROM sqlite_sequence",
    "SELECT * FROM sqlite_stat1",
    "SELECT * FROM sqlite_stat4",
    "SELECT * FROM dbstat",
    "SELECT * FROM sqlite_dbpage",
    "SELECT * FROM pragma_table_info('item')",
    "SELECT * FROM pragma_database_list",
    "SELECT * FROM words WHERE words MATCH 'stays*'",
    "SELECT * FROM words_data",
    "SELECT * FROM words_content",
    "SELECT * FROM findable",
    "SELECT * FROM version",
    "SELECT * FROM private_note",
    "SELECT sealed FROM private_note",
    "SELECT * FROM progress",
    "SELECT * FROM setting",
    "SELECT * FROM meta",
    "SELECT * FROM tag",
    "SELECT * FROM mentorship",
    "SELECT * FROM trash",
    "SELECT my_openness FROM session",
    "SELECT venue, reason FROM session",
    "SELECT parts FROM agreement_version",
    "SELECT my_helped, their_more FROM check_in",
    "SELECT my_glad FROM check_in",
    "SELECT * FROM concern",
    "SELECT reason FROM next_line",
    "SELECT * FROM agenda_line UNION SELECT * FROM topic",
    "SELECT bring_up FROM feedback",
    "SELECT rowid, * FROM session",
    "SELECT count(*) FROM note",
    "SELECT group_concat(text) FROM note",
    "SELECT load_extension('/tmp/x.so')",
    "SELECT readfile('/etc/passwd')",
    "SELECT writefile('/tmp/x', text) FROM note",
    "SELECT sqlcipher_export('x')",
    "SELECT * FROM note UNION ALL SELECT id, day, title, body, share FROM item",
    "SELECT (SELECT body FROM item LIMIT 1) FROM note",
    "SELECT * FROM note WHERE EXISTS (SELECT 1 FROM item)",
    "SELECT * FROM json_each('[1]')",
    "SELECT * FROM generate_series(1, 3)",
    "ATTACH DATABASE ':memory:' AS other",
    "ATTACH DATABASE 'journal.db' AS other KEY ''",
    "DETACH DATABASE main",
    "PRAGMA table_list",
    "PRAGMA key = 'x'",
    "PRAGMA cipher_version",
    "PRAGMA database_list",
    "PRAGMA writable_schema = ON",
    "PRAGMA trusted_schema = ON",
    "CREATE TABLE mine(x)",
    "CREATE TEMP VIEW mine AS SELECT * FROM note",
    "CREATE VIRTUAL TABLE mine USING fts5(x)",
    "CREATE TRIGGER mine AFTER INSERT ON note BEGIN SELECT 1; END",
    "INSERT INTO note VALUES (1, 2, 3, 4, 5)",
    "UPDATE note SET text = 'x'",
    "DELETE FROM note",
    "DROP TABLE note",
    "VACUUM INTO '/tmp/x.db'",
    "ANALYZE",
    "BEGIN IMMEDIATE",
    "SAVEPOINT one",
    "EXPLAIN SELECT * FROM item",
]


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_reaches_nothing(copy: ShareCopy, attack: str) -> None:
    with pytest.raises(driver.DatabaseError):
        copy.connection.execute(attack).fetchall()


@pytest.mark.parametrize("query", READING)
def test_plain_reading_of_the_copy_finds_no_private_word(
    copy: ShareCopy, filled: Canaries, query: str
) -> None:
    found = [tuple(row) for row in copy.connection.execute(query)]
    assert found and words_in(found, filled.stays) == set()


def test_with_the_door_open_there_is_still_no_private_word(
    copy: ShareCopy, filled: Canaries
) -> None:
    copy.connection.set_authorizer(None)
    tables = [row[0] for row in copy.connection.execute("SELECT name FROM sqlite_master")]
    assert sorted(tables) == sorted(TABLES)
    dump = [
        tuple(row) for name in tables for row in copy.connection.execute(f"SELECT * FROM {name}")
    ]
    assert words_in(dump, filled.stays) == set()
    assert words_in(dump, filled.may_leave) == filled.may_leave


def test_reports_have_no_way_to_the_journal() -> None:
    """No module of reports names storage, the vault or an operation."""
    from importlib.util import find_spec
    from pathlib import Path

    spec = find_spec("revmentor_desktop.reports")
    assert spec and spec.submodule_search_locations
    for folder in spec.submodule_search_locations:
        for path in Path(folder).glob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.ImportFrom):
                    assert not (node.module or "").startswith(
                        ("revmentor_desktop.storage", "revmentor_desktop.vault")
                    )
