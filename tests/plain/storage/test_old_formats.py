"""A journal written by any earlier version opens for ever."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from revmentor_desktop.journal.search import Query
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.storage.health import check_health
from revmentor_desktop.storage.migrations import FORMAT, STEPS, migrate
from revmentor_desktop.storage.sqlcipher import Way, connect, wrap
from revmentor_desktop.storage.store import Store
from revmentor_desktop.support.errors import NotForUs
from tests.plain.storage.conftest import DATA
from tests.plain.storage.journals import Journal, closing, known_key


def test_there_is_an_old_file_for_every_format() -> None:
    names = {f"journal-format-{number}.db" for number in range(1, FORMAT + 1)}
    assert {path.name for path in DATA.glob("journal-format-*.db")} == names


def test_every_step_has_a_number_of_its_own(store: Store) -> None:
    applied = [step.name for step in STEPS.applied(wrap(store.ledger.connection))]
    assert [name[:4] for name in applied] == [f"{n:04}" for n in range(1, FORMAT + 1)]
    assert store.format == FORMAT


@pytest.mark.parametrize("number", range(1, FORMAT + 1))
def test_a_journal_of_an_earlier_format_opens_whole(number: int, tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    shutil.copyfile(DATA / f"journal-format-{number}.db", path)
    migrated: list[str] = []
    with closing(Journal(path).open(migrated=migrated)) as store:
        assert migrated == (["before"] if number < FORMAT else [])
        (amara,) = store.mentorships.all()
        (row,) = store.sessions.rows(amara.id)
        session = store.sessions.get(row.id)
        assert session.text == "# Saying no\n\nShe said no, kindly. Café 日本語.\n"
        assert session.lines[0].share is Share.AGREED
        assert (session.number, session.mine.respect, session.tags) == (1, 5, ("courage",))
        assert store.sessions.private_text(row.id) == "I was afraid to ask."
        assert [action.text for action in store.actions.open()] == ["Send the article"]
        (goal,) = store.goals.all()
        assert (len(goal.milestones), goal.progress[0].value) == (1, 3)
        assert store.facts.counts()[Kind.PRIVATE_NOTE] == 2
        assert store.search.find(Query("cafe 日本")).total == 1
        (thrown,) = store.trash.rows()
        store.trash.bring_back(thrown.id)
        assert store.notes.get(thrown.id).when.day == date(1660, 1, 11)
        assert store.settings.get("owner") == "Sam"
        assert check_health(store, path, deep=True).ok


def test_a_journal_of_a_newer_version_is_refused_by_name_and_not_touched(journal: Journal) -> None:
    store = journal.create()
    store.ledger.run("UPDATE meta SET value = ? WHERE name = 'format'", (str(FORMAT + 1),))
    store.close()
    before = journal.path.read_bytes()
    with pytest.raises(NotForUs, match="newer version"):
        journal.open()
    assert journal.path.read_bytes() == before


def test_a_step_of_a_newer_version_is_noticed_too(journal: Journal) -> None:
    store = journal.create()
    store.ledger.run(
        "INSERT INTO _sqlite_migrations(migration_set, name, applied_at) VALUES (?, ?, ?)",
        ("journal", "9999 of tomorrow", "2030-01-01"),
    )
    store.close()
    with pytest.raises(NotForUs):
        journal.open()


def test_a_step_that_fails_leaves_nothing_half_done(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    path.touch()
    connection = connect(path, known_key(), Way.CREATE)
    connection.execute("CREATE TABLE words(stands_in_the_way)")
    with pytest.raises(Exception, match="already"):
        migrate(connection, before=lambda: None)
    tables = connection.execute("SELECT name FROM sqlite_master WHERE name = 'item'").fetchall()
    assert tables == []
    connection.close()
