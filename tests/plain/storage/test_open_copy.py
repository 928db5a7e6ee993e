"""Everything out and in again (P66): nothing is forgotten, and nothing private goes unasked."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from revmentor_desktop.exchange.open_json import to_json
from revmentor_desktop.exchange.open_markdown import to_markdown_files
from revmentor_desktop.exchange.open_read import read_json
from revmentor_desktop.journal.note import NoteDraft, PrivateNoteDraft
from revmentor_desktop.journal.open_choice import Left, OpenChoice
from revmentor_desktop.journal.open_format import BESIDE, RELEASE, TABLES
from revmentor_desktop.journal.room import MarkKind, RoomClock
from revmentor_desktop.journal.sharing import STAYS_PRIVATE, Kind, Share
from revmentor_desktop.storage.open_copy import read_open
from revmentor_desktop.storage.store import Store
from tests.plain.storage.canaries import canaries
from tests.plain.storage.journals import NOW, Journal, closing, day, mentorship

TODAY = date(2026, 6, 11)
ALL = OpenChoice(with_private=True)
OPEN = OpenChoice()
NOT_EXPORTED = {
    "item": {
        "place", "tally", "utc", "stamp", "trashed", "trash_root", "origin", "more",
        "search_title", "search_body", "search_more",
    },
    "private_note": {"sealed"},
}  # fmt: skip
"""Columns that are worked out anew, belong to this installation, or to what is not exported."""
OF_THE_ITEM = {
    "id", "kind", "mentorship_id", "parent_id", "day", "at", "zone", "share", "created", "changed",
    "version_id", "version_parent", "version_at", "sitting_ended", "tags", "title", "body",
}  # fmt: skip
OWN = {"meta", "state", "setting", "tombstone", "tag"}
"""Tables that say nothing of what a person wrote, or the same as a column."""


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Store]:
    """A second, empty journal of the same person."""
    with closing(Journal(tmp_path / "other.db").create()) as store:
        yield store


def files(store: Store, choice: OpenChoice) -> dict[str, bytes]:
    """What the folder would hold."""
    export, _ = read_open(store, choice, TODAY)
    texts = {name: text.encode() for name, text in to_markdown_files(export, ())}
    return {"journal.json": to_json(export), **texts}


def copied(store: Store, other: Store, choice: OpenChoice = ALL) -> None:
    export = read_json(files(store, choice)["journal.json"])
    taken = other.imports.take_in(export.items, "import:test")
    assert len(taken.imported) == len(export.items)


def full(store: Store) -> None:
    """A journal with words in every field, and with what hangs on items."""
    made = canaries(store)
    row = store.ledger.row("SELECT id FROM item WHERE kind = 'session' AND share = 'agreed'")
    assert row is not None
    line = store.ledger.row(
        "SELECT id FROM item WHERE kind = 'jotting' AND parent_id = ?", (row[0],)
    )
    assert line is not None
    store.rooms.put_clock(RoomClock(row[0], NOW, NOW, line_id=line[0]))
    store.rooms.add_mark(row[0], MarkKind.QUESTION, line[0])
    store.rooms.add_mark(row[0], MarkKind.OWN)
    store.phases.put_moved_from(row[0], TODAY)
    goals = store.goals.all(made.person.id)
    store.evidence.link(goals[0].id, row[0])
    store.evidence.follow_goal(goals[1].id, goals[0].id)
    store.releases.add(row[0], "releasedzqboundary", "releasedzqreason")


def test_every_table_and_column_is_exported_or_left_out_on_purpose(store: Store) -> None:
    known = {table.name: table for table in TABLES.values() if table}
    hanging = [*(table for tables in BESIDE.values() for table in tables), RELEASE]
    known |= {table.name: table for table in hanging}
    found = store.ledger.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    names = {row[0] for row in found if not row[0].startswith(("words", "_sqlite", "sqlite_"))}
    assert names - OWN == {*known, "item", "version"}
    for name in names - OWN - {"version"}:
        columns = {row["name"] for row in store.ledger.rows(f"PRAGMA table_info({name})")}
        expected = OF_THE_ITEM
        if name != "item":
            expected = {known[name].owner, *(field.name for field in known[name].fields)}
        assert columns - NOT_EXPORTED.get(name, set()) - {"stamp"} == expected - {"stamp"}, name


def test_every_kind_is_exported() -> None:
    assert set(TABLES) == set(Kind)


def test_taken_into_a_new_journal_every_row_is_the_same_again(store: Store, other: Store) -> None:
    full(store)
    copied(store, other)
    assert rows_of(other) == rows_of(store)
    assert files(other, ALL) == files(store, ALL)


def rows_of(store: Store) -> dict[str, list[dict[str, object]]]:
    """All rows but what belongs to one file only; sealed words opened."""
    own = {"place", "stamp", "origin", "sealed", "number"}
    found = {}
    tables = {table.name for table in TABLES.values() if table} | {"item", "tag", "version"}
    tables |= {table.name for tables in BESIDE.values() for table in tables} | {"release"}
    for name in tables:
        there = {"item": "id", "tag": "item_id", "version": "item_id", "release": "item_id"}
        of = there.get(name) or next(
            table.owner
            for table in [*TABLES.values(), *(one for many in BESIDE.values() for one in many)]
            if table and table.name == name
        )
        rows = store.ledger.rows(
            f"SELECT * FROM {name} WHERE {of} IN (SELECT id FROM item WHERE trashed IS NULL)"
        )
        cleaned = [{key: row[key] for key in row.keys() if key not in own} for row in rows]  # noqa: SIM118  # a row is no dict
        found[name] = sorted(cleaned, key=repr)
    return found


def test_search_finds_what_was_taken_in(store: Store, other: Store) -> None:
    made = canaries(store)
    copied(store, other)
    for word in sorted(made.may_leave | made.stays):
        shown = "SELECT count(*) FROM words WHERE words MATCH ?"
        before, after = store.ledger.row(shown, (word,)), other.ledger.row(shown, (word,))
        assert before is not None and after is not None
        assert before[0] == after[0], word


def test_without_the_separate_question_no_private_word_is_in_any_file(
    store: Store, other: Store
) -> None:
    full(store)
    private = private_words(store)
    assert len(private) > 80
    said = files(store, OPEN)
    together = b"\n".join([*said.values(), *(name.encode() for name in said)]).decode()
    assert not [word for word in private if word in together]
    assert not any(item.share is Share.PRIVATE for item in read_json(said["journal.json"]).items)
    copied(store, other, OPEN)
    assert files(other, OPEN) == said
    assert not private_words(other)


def test_with_it_they_all_are(store: Store) -> None:
    full(store)
    said = b"\n".join(files(store, ALL).values()).decode()
    thrown_away = {word for row in trashed(store) for word in canary(row["title"])}
    assert thrown_away
    assert {word for word in private_words(store) if word not in said} == thrown_away


def canary(text: object) -> list[str]:
    return re.findall(r"(?:leaves|stays|released)zq\w+", str(text))


def trashed(store: Store) -> list[dict[str, object]]:
    rows = store.ledger.rows("SELECT * FROM item WHERE trashed IS NOT NULL")
    return [dict(zip(row.keys(), row, strict=True)) for row in rows]


def private_words(store: Store) -> set[str]:
    """The words of private items, of the trash, of the history and of reasons kept to oneself.

    Read table by table, by share and kind alone: whatever decides what leaves is not asked.
    """
    stays = ", ".join(f"'{kind}'" for kind in STAYS_PRIVATE)
    ids = (
        f"(SELECT id FROM item WHERE share = 'private' OR kind IN ({stays}) OR trashed IS NOT NULL)"
    )
    found: set[str] = set()
    for table in [table for table in TABLES.values() if table]:
        for row in store.ledger.rows(f"SELECT * FROM {table.name} WHERE id IN {ids}"):
            found.update(canary(tuple(row)))
    for row in store.ledger.rows(f"SELECT * FROM item WHERE id IN {ids}"):
        words = row["title"] if row["kind"] == Kind.MENTORSHIP else ""
        found.update(word for word in canary(tuple(row)) if word not in words)
    for row in store.ledger.rows("SELECT id FROM item WHERE kind = 'private-note'"):
        note = store.private_notes.get(row["id"])
        found.update(canary((note.title, note.text, note.tags)))
    for table_name in ("version", "release"):
        for row in store.ledger.rows(f"SELECT * FROM {table_name}"):
            found.update(canary(tuple(row)))
    return found


def test_ratings_of_a_session_stay_unless_asked_for(store: Store) -> None:
    full(store)
    for choice, there in ((OPEN, False), (ALL, True)):
        export, _ = read_open(store, choice, TODAY)
        rated = [item.fields["my_openness"] for item in export.items if item.kind is Kind.SESSION]
        assert any(rated) is there


def test_a_note_sealed_until_later_stays_even_then_and_is_counted(store: Store) -> None:
    for until in (date(2026, 6, 12), TODAY):
        store.private_notes.save(PrivateNoteDraft(day(), f"until {until}", seal_until=until))
    export, chosen = read_open(store, ALL, TODAY)
    assert [item.text for item in export.items] == ["until 2026-06-11"]
    assert chosen.left == {Left.SEALED: 1}
    assert read_open(store, OPEN, TODAY)[1].left == {Left.PRIVATE: 1, Left.SEALED: 1}


def test_a_choice_by_kind_tag_day_and_person(store: Store) -> None:
    amara, jonas = mentorship(store), mentorship(store, "Jonas")
    for number, whose in ((2, amara.id), (9, jonas.id), (20, None)):
        store.notes.save(
            NoteDraft(day(number), f"n{number}", "", whose, Share.AGREED, tags=("Träume", "x"))
        )
    store.private_notes.save(PrivateNoteDraft(day(3), "p", "p3", amara.id, tags=("traume",)))

    def titles(choice: OpenChoice) -> set[str]:
        export, _ = read_open(store, choice, TODAY)
        return {item.title for item in export.items}

    assert titles(OpenChoice(amara.id)) == {"Amara Okafor", "n2"}
    assert titles(OpenChoice(tags=("traume", "#X"))) == {"Amara Okafor", "Jonas", "n2", "n9", "n20"}
    assert titles(OpenChoice(tags=("traume",), start=date(2026, 3, 3))) == {"Jonas", "n9", "n20"}
    assert titles(OpenChoice(kinds=frozenset({Kind.GOAL}))) == set()
    with_private = OpenChoice(end=date(2026, 3, 3), tags=("TRAUME",), with_private=True)
    assert titles(with_private) == {"Amara Okafor", "n2", "p3"}


def test_parts_come_with_what_they_hang_on_and_stay_where_that_is_private(store: Store) -> None:
    canaries(store)
    goals = OpenChoice(kinds=frozenset({Kind.GOAL}), with_private=True)
    kinds = {item.kind for item in read_open(store, goals, TODAY)[0].items}
    assert kinds == {Kind.MENTORSHIP, Kind.GOAL, Kind.MILESTONE, Kind.PROGRESS}
    lines, _ = read_open(store, OpenChoice(kinds=frozenset({Kind.LEARNED})), TODAY)
    sessions = [item for item in lines.items if item.kind is Kind.SESSION]
    assert sessions and all(item.share is None and not item.text for item in sessions)
    shared_steps = store.ledger.rows(
        "SELECT item.id FROM item JOIN item AS goal ON goal.id = item.parent_id"
        " WHERE item.kind = 'milestone' AND item.share = 'agreed' AND goal.share = 'private'"
    )
    known = {item.id for item in read_open(store, OPEN, TODAY)[0].items}
    assert not known.intersection(row["id"] for row in shared_steps)


def test_a_goal_leaves_with_its_steps_and_with_what_shows_how_it_comes_along(store: Store) -> None:
    full(store)
    linked = store.ledger.row("SELECT goal_id, item_id FROM evidence")
    assert linked is not None
    export, _ = read_open(store, OpenChoice(goal_id=linked[0], with_private=True), TODAY)
    kinds = [item.kind for item in export.items if item.share]
    assert kinds.count(Kind.GOAL) == 1 and kinds.count(Kind.MILESTONE) == 2
    assert set(kinds) == {Kind.GOAL, Kind.MILESTONE, Kind.PROGRESS, Kind.SESSION}
    assert linked[1] in {item.id for item in export.items if item.text}


def test_what_is_thrown_away_does_not_leave(store: Store) -> None:
    note = store.notes.save(NoteDraft(day(), "gone", "", None, Share.AGREED))
    store.trash.throw_away(note.id)
    assert read_open(store, ALL, TODAY)[0].items == ()


def test_names_of_other_items_that_stay_are_not_told(store: Store) -> None:
    full(store)
    export, _ = read_open(store, OPEN, TODAY)
    known = {item.id for item in export.items}
    everything = {row["id"] for row in store.ledger.rows("SELECT id FROM item")}
    said = to_json(export).decode()
    assert not [one for one in everything - known if one in said]
