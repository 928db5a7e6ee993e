"""Opening a journal: the right failure, by its name, and nothing lost by looking."""

import json
import shutil
import subprocess
import sys
from copy import deepcopy
from pathlib import Path

import pytest

from revmentor_desktop.operations.back_up import back_up, list_backups
from revmentor_desktop.operations.journals import find_journal, place_in
from revmentor_desktop.operations.open_journal import (
    DamagedJournal,
    OpenJournal,
    Passphrase,
    RecoveryWords,
    open_journal,
)
from revmentor_desktop.operations.restore import open_backup_contents
from revmentor_desktop.operations.seen import last_seen
from revmentor_desktop.storage import migrations
from revmentor_desktop.storage.migrations import FORMAT
from revmentor_desktop.storage.sqlcipher import Database
from revmentor_desktop.storage.store import Store
from revmentor_desktop.support.errors import (
    Damaged,
    DiskTrouble,
    InUse,
    KnownFailure,
    NotForUs,
    NotFound,
    WrongSecret,
)
from revmentor_desktop.vault.head import HeadFile
from tests.disks import SmallDisk, write_protected
from tests.plain.operations.vaults import (
    crash_with,
    files_of,
    has_three_parts,
    opened,
    overwrite,
    texts,
    write,
)
from tests.staged import OWNER, PASSPHRASE, Staged


def _failure(staged: Staged, secret: str = PASSPHRASE) -> KnownFailure:
    with pytest.raises(KnownFailure) as told:
        open_journal(
            staged.place, Passphrase(secret), folders=staged.folders, clock=staged.clock
        ).close()
    return told.value


def test_passphrase_and_recovery_words_open_the_same_journal(staged: Staged) -> None:
    with opened(staged) as journal:
        write(journal, "a quiet word")
    secret = RecoveryWords(staged.words.upper())
    journal = open_journal(staged.place, secret, folders=staged.folders, clock=staged.clock)
    assert texts(journal) == {"a quiet word"}
    assert (journal.owner, journal.warnings) == (OWNER, ())
    journal.close()


def test_a_secret_is_in_no_repr(staged: Staged) -> None:
    secrets = (Passphrase(PASSPHRASE), RecoveryWords(staged.words))
    assert not any(part in repr(secrets) for part in (PASSPHRASE, staged.words))


def test_closing_leaves_one_whole_file_and_no_key(staged: Staged) -> None:
    journal = staged.open()
    write(journal, "kept")
    journal.close()
    journal.close()
    assert not list(staged.place.folder.glob("journal.db-*"))
    with pytest.raises(RuntimeError, match="wiped"):
        _ = journal.keys.journal_key
    with pytest.raises(RuntimeError, match="wiped"):
        journal.store.ledger.sealer.seal(b"", b"")
    with opened(staged) as again:
        assert texts(again) == {"kept"}


@pytest.mark.parametrize("step", ["store", "head"])
def test_closing_lets_go_of_everything_whatever_fails(
    staged: Staged, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def fails(_: object) -> None:
        raise OSError(5, "Input/output error")

    journal = staged.open()
    write(journal, "kept")
    with monkeypatch.context() as patch:
        patch.setattr(Store if step == "store" else HeadFile, "close", fails)
        with pytest.raises(OSError, match="Input/output"):
            journal.close()
    with pytest.raises(RuntimeError, match="wiped"):
        _ = journal.keys.journal_key
    journal.store.ledger.connection.close()
    assert last_seen(staged.folders, staged.place) == journal.store.sequence
    with opened(staged) as again:
        assert texts(again) == {"kept"}


def test_a_wrong_passphrase_is_wrong_even_where_the_file_is_damaged(staged: Staged) -> None:
    overwrite(staged.place)
    before = files_of(staged.place.folder)
    assert isinstance(_failure(staged, "something else"), WrongSecret)
    assert isinstance(_failure(staged), DamagedJournal)
    assert files_of(staged.place.folder) == before


def test_what_was_never_closed_is_all_there(staged: Staged) -> None:
    folder = crash_with(staged, "one", "two", "three")
    assert (folder / "journal.db-wal").stat().st_size
    with opened(staged) as journal:
        assert texts(journal) == {"one", "two", "three"}
        assert journal.warnings == ()
    assert not [entry for entry in folder.iterdir() if "opening" in entry.name]


@pytest.mark.parametrize("left", [None, 0, 100, 4095, 5000])
def test_a_missing_or_short_file_beside_its_log_is_kept_and_never_opened(
    staged: Staged, left: int | None
) -> None:
    folder = crash_with(staged, "only in the log")
    database = staged.place.database
    content = database.read_bytes()
    database.unlink() if left is None else database.write_bytes(content[:left])
    before = files_of(folder)
    failure = _failure(staged)
    assert isinstance(failure, DamagedJournal) and has_three_parts(failure)
    assert failure.aside and str(failure.aside) in failure.kept
    after = files_of(folder)
    kept = {name.rpartition("/")[2]: text for name, text in after.items() if "damaged-" in name}
    assert {name: text for name, text in after.items() if "damaged-" not in name} == before
    assert kept == {name: text for name, text in before.items() if name.startswith("journal.db")}
    assert _failure(staged).kept == failure.kept  # and once is enough
    assert files_of(folder) == after
    database.write_bytes(content)
    with opened(staged) as journal:
        assert texts(journal) == {"only in the log"}


def test_a_file_that_is_not_encrypted_is_damage(staged: Staged) -> None:
    staged.place.database.write_bytes(b"SQLite format 3\x00".ljust(8192, b"\0"))
    failure = _failure(staged)
    assert isinstance(failure, DamagedJournal) and has_three_parts(failure)


def test_damage_names_the_newest_backup(staged: Staged) -> None:
    with opened(staged) as journal:
        made = back_up(journal, "asked", always=True)
    overwrite(staged.place)
    failure = _failure(staged)
    assert isinstance(failure, DamagedJournal)
    assert failure.backup == made
    assert str(made.path) in failure.todo and "passphrase is right" in failure.kept


def test_the_file_of_another_journal_is_damage_not_a_wrong_passphrase(
    staged: Staged, sample_journal: Staged
) -> None:
    shutil.copyfile(sample_journal.place.database, staged.place.database)
    assert isinstance(_failure(staged), Damaged)


def test_a_second_process_is_told_that_the_journal_is_open(staged: Staged) -> None:
    with opened(staged) as journal:
        write(journal, "still being written")
        assert isinstance(_failure(staged), InUse)
        said = subprocess.run(
            [
                sys.executable, "-m", "revmentor_desktop.cli", "--home", str(staged.home), "--json",
                "--passphrase-file", "-", "info",
            ],
            input=PASSPHRASE, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert said.returncode == 5 and json.loads(said.stdout)["exit_code"] == 5
        assert has_three_parts(_failure(staged))
        write(journal, "not disturbed")
    with opened(staged) as journal:
        assert texts(journal) == {"still being written", "not disturbed"}


def test_a_half_copied_folder_without_headers_is_still_listed_and_named(staged: Staged) -> None:
    for name in ("journal.rmj", "journal.rmj.prev"):
        (staged.place.folder / name).unlink()
    failure = _failure(staged)
    assert isinstance(failure, Damaged) and has_three_parts(failure)
    assert "journal.rmj" in failure.what


def test_a_folder_that_is_gone_is_not_found(staged: Staged) -> None:
    place = staged.place
    shutil.rmtree(place.folder)
    with pytest.raises(NotFound) as told:
        open_journal(place, Passphrase("x"), folders=staged.folders, clock=staged.clock)
    assert has_three_parts(told.value)


def test_a_write_protected_folder_is_named_and_left_alone(staged: Staged) -> None:
    before = files_of(staged.place.folder)
    with write_protected(staged.place.folder) as protected:
        if not protected:
            pytest.skip("this user can write anywhere and cannot mount")
        failure = _failure(staged)
    assert isinstance(failure, DiskTrouble) and has_three_parts(failure)
    assert files_of(staged.place.folder) == before


def test_a_full_disk_still_opens_and_refuses_only_the_save(
    empty_template: Staged, disk: SmallDisk
) -> None:
    staged = empty_template.copy_to(disk.folder / "home")
    disk.leave(0 if disk.mounted else 150_000)
    with opened(staged) as journal:
        with pytest.raises(DiskTrouble) as told:
            write(journal, "word " * 40_000)
        assert has_three_parts(told.value)
        disk.make_room()
        write(journal, "and now there is room")
    with opened(staged) as journal:
        assert texts(journal) == {"and now there is room"}


def test_a_journal_of_a_newer_version_is_refused_by_name_and_not_touched(staged: Staged) -> None:
    with opened(staged) as journal, journal.store.change():
        journal.store.ledger.run("UPDATE meta SET value = ? WHERE name = 'format'", (FORMAT + 1,))
    before = files_of(staged.place.folder)
    failure = _failure(staged)
    assert isinstance(failure, NotForUs) and "newer version" in failure.what
    assert has_three_parts(failure)
    assert files_of(staged.place.folder) == before


def test_a_cheap_passphrase_is_opened_and_advised_about(journal: OpenJournal) -> None:
    assert journal.weak_kdf and "anew" in journal.advice[0]
    assert journal.warnings == ()


def test_a_journal_in_a_synced_folder_is_opened_with_a_warning(
    empty_template: Staged, tmp_path: Path
) -> None:
    staged = empty_template.copy_to(tmp_path / "OneDrive - Contoso" / "home")
    with opened(staged) as journal:
        (warning,) = journal.warnings
        assert "OneDrive" in warning and journal.mended == ()


def test_an_older_format_is_backed_up_before_it_is_changed(
    staged: Staged, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(staged) as journal:
        write(journal, "written by an older version")
    steps = deepcopy(migrations.STEPS)
    steps(name=f"{FORMAT + 1:04} of tomorrow")(_step_of_tomorrow)
    monkeypatch.setattr(migrations, "STEPS", steps)
    monkeypatch.setattr(migrations, "FORMAT", FORMAT + 1)
    with opened(staged) as journal:
        assert journal.store.format == FORMAT + 1
        (made,) = list_backups(staged.place)
    assert (made.reason, made.verified) == ("migration", True)
    contents = open_backup_contents(made.path, Passphrase(PASSPHRASE), deep=True)
    assert (contents.format, contents.counts) == (FORMAT, {"note": 1})
    with opened(staged):
        assert len(list_backups(staged.place)) == 1


def _step_of_tomorrow(db: Database) -> None:
    db.execute("CREATE TABLE of_tomorrow(value TEXT)")
    db.execute("UPDATE meta SET value = ? WHERE name = 'format'", (str(FORMAT + 1),))


def test_a_journal_is_found_by_name_id_and_beginning(staged: Staged) -> None:
    place = staged.place
    assert find_journal(staged.folders, place.id[:5]) == place == place_in(place.folder)
    assert find_journal(staged.folders, "journal") == place
    with pytest.raises(NotFound, match="called"):
        find_journal(staged.folders, "Diary")
