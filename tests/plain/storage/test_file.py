"""The file itself: encrypted, private, hardened, and refused when it is not ours."""

import gc
import stat
from pathlib import Path

import pytest

from revmentor_desktop.journal.note import NoteDraft
from revmentor_desktop.storage.sqlcipher import APPLICATION_ID, PAGE, connect, versions
from revmentor_desktop.storage.store import Store, open_store
from revmentor_desktop.support.errors import Damaged, DiskTrouble, NotForUs
from tests.plain.storage.journals import Journal, closing, day, known_key


def test_nothing_written_can_be_read_in_the_files(journal: Journal) -> None:
    with closing(journal.create()) as store:
        store.notes.save(NoteDraft(day(), "Title canary", "a canary in the text"))
        for part in journal.path.parent.iterdir():
            content = part.read_bytes()
            assert b"canary" not in content
            assert not content.startswith(b"SQLite format 3")
    assert [part.name for part in journal.path.parent.iterdir()] == ["journal.db"]
    assert journal.path.stat().st_size % PAGE == 0


def test_only_the_owner_may_read_the_files(journal: Journal) -> None:
    with closing(journal.create()) as store:
        store.notes.save(NoteDraft(day(), text="x"))
        for part in journal.path.parent.iterdir():
            assert stat.S_IMODE(part.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("fullfsync", 1),
        ("checkpoint_fullfsync", 1),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("foreign_keys", 1),
        ("temp_store", 2),
        ("application_id", APPLICATION_ID),
        ("page_size", str(PAGE)),
        ("cipher_status", "1"),
    ],
)
def test_every_connection_is_hardened(store: Store, pragma: str, value: object) -> None:
    assert store.ledger.connection.execute(f"PRAGMA {pragma}").fetchone()[0] == value


def test_sqlite_is_new_enough_and_encrypts() -> None:
    sqlite, cipher = versions()
    assert tuple(map(int, sqlite.split("."))) >= (3, 51, 3)
    assert cipher


def test_a_key_that_does_not_open_the_pages_means_damage(
    journal: Journal, capfd: pytest.CaptureFixture[str]
) -> None:
    journal.create().close()
    with pytest.raises(Damaged):
        journal.open(key=bytearray(32))
    assert capfd.readouterr() == ("", "")


def test_the_callers_key_is_left_as_it_was(journal: Journal) -> None:
    key = known_key()
    journal.create().close()
    journal.open(key).close()
    assert key == known_key()


def test_a_key_of_another_length_is_a_bug_not_a_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    path.touch()
    with pytest.raises(ValueError, match="32 bytes"):
        connect(path, bytearray(b"short"))


def test_a_missing_file_is_not_made_by_opening(journal: Journal) -> None:
    with pytest.raises(DiskTrouble):
        journal.open()
    assert not journal.path.exists()


def test_an_empty_file_is_damage_and_stays_empty(journal: Journal) -> None:
    journal.path.touch()
    with pytest.raises(Damaged):
        journal.open()
    assert journal.path.stat().st_size == 0


def test_an_existing_file_is_never_made_anew(journal: Journal) -> None:
    journal.create().close()
    before = journal.path.read_bytes()
    with pytest.raises(DiskTrouble):
        journal.create()
    assert journal.path.read_bytes() == before


def test_the_file_of_another_journal_is_refused(journal: Journal) -> None:
    journal.create().close()
    with pytest.raises(NotForUs, match="another journal"):
        open_store(
            journal.path,
            known_key(),
            "someotherjournal",
            sealer=journal.sealer,
            keeper=journal.keeper,
            clock=journal.clock,
            before_migration=lambda _: None,
        )


def test_damaged_pages_are_named_as_damage(journal: Journal) -> None:
    with closing(journal.create()) as store:
        store.notes.save(NoteDraft(day(), text="word " * 5000))
    content = bytearray(journal.path.read_bytes())
    for page in range(1, len(content) // PAGE):
        content[page * PAGE + 100] ^= 1
    journal.path.write_bytes(content)
    with pytest.raises(Damaged):
        journal.open()
    gc.collect()
