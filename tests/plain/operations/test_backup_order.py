"""Which backup is the newest: after a restore, under a wrong clock, beside files that are none."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread

import pytest

from revmentor_desktop.operations import backups
from revmentor_desktop.operations.back_up import (
    BackupFile,
    back_up,
    back_up_if_due,
    list_backups,
    newest_verified,
)
from revmentor_desktop.operations.backup_file import BackupParts, write_backup_file
from revmentor_desktop.operations.bring_in import bring_in_journal
from revmentor_desktop.operations.open_journal import DamagedJournal, OpenJournal, Passphrase
from revmentor_desktop.operations.restore import restore_backup
from revmentor_desktop.support.folders import Folders
from tests.plain.operations.vaults import opened, overwrite, texts, write
from tests.staged import PASSPHRASE, Staged

SECRET = Passphrase(PASSPHRASE)
YEARS = 4 * 365 * 24


def _later(journal: OpenJournal, hours: float) -> None:
    journal.clock = replace(journal.clock, frozen=journal.clock.now() + timedelta(hours=hours))


@pytest.fixture
def two(staged: Staged) -> tuple[BackupFile, BackupFile]:
    """Two backups: of one note, and an hour later of three."""
    with opened(staged) as journal:
        write(journal, "one")
        first = back_up(journal, "asked", always=True)
        write(journal, "two")
        write(journal, "three")
        _later(journal, 1)
        return first, back_up(journal, "asked", always=True)


def _restore(staged: Staged, file: Path) -> None:
    restore_backup(file, SECRET, folders=staged.folders, clock=staged.clock)


def test_what_is_written_after_a_restore_is_backed_up(
    staged: Staged, two: tuple[BackupFile, BackupFile]
) -> None:
    """Counting on from the restored state, one day the numbers would meet those from before."""
    first, second = two
    _restore(staged, first.path)
    with opened(staged) as journal:
        assert journal.warnings == ()
        for number in range(1, 4):
            write(journal, f"new {number}")
            made = back_up(journal, "close")
            assert made and made.sequence > second.sequence
            assert newest_verified(journal.place) == made
    newest = newest_verified(staged.place)
    assert newest
    _restore(staged, newest.path)
    with opened(staged) as journal:
        assert texts(journal) == {"one", "new 1", "new 2", "new 3"}


def test_a_state_with_the_number_of_another_one_is_backed_up(
    staged: Staged, two: tuple[BackupFile, BackupFile], tmp_path: Path
) -> None:
    """A backup from another computer, put in the folder by hand, holds what was written there."""
    later = replace(staged.clock, frozen=staged.clock.now() + timedelta(hours=2))
    other = replace(staged.copy_to(tmp_path / "elsewhere"), clock=later)
    shutil.rmtree(staged.place.backups)
    with opened(staged) as journal:
        write(journal, "here")
    with opened(other) as journal:
        write(journal, "elsewhere")
        stranger = back_up(journal, "close")
    assert stranger
    staged.place.backups.mkdir()
    shutil.copyfile(stranger.path, staged.place.backups / stranger.path.name)
    with opened(staged) as journal:
        assert journal.store.sequence == stranger.sequence
        made = back_up(journal, "close")
        assert made and back_up(journal, "close") is None


def test_restoring_the_newest_state_changes_no_number(
    staged: Staged, two: tuple[BackupFile, BackupFile]
) -> None:
    _, second = two
    _restore(staged, second.path)
    with opened(staged) as journal:
        assert journal.store.sequence == second.sequence
        assert back_up(journal, "close") is None


def test_a_folder_put_back_after_a_restore_is_noticed(
    staged: Staged, two: tuple[BackupFile, BackupFile], tmp_path: Path
) -> None:
    """A restore does not lower what was seen: else it would open the door to older states."""
    shutil.copytree(staged.place.folder, tmp_path / "before")
    _restore(staged, two[0].path)
    place = staged.place
    shutil.rmtree(place.folder)
    shutil.copytree(tmp_path / "before", place.folder)
    with opened(staged) as journal:
        assert "missing" in journal.warnings[0]


def test_a_journal_brought_in_begins_with_a_backup_of_its_own(
    staged: Staged, two: tuple[BackupFile, BackupFile], tmp_path: Path
) -> None:
    new = Staged(tmp_path / "new computer", staged.words)
    bring_in_journal(staged.place.folder, SECRET, folders=Folders(new.home), clock=staged.clock)
    with opened(new) as journal:
        assert journal.store.sequence == two[1].sequence
        assert back_up(journal, "close")


def test_a_backup_from_the_future_makes_nobody_wait(staged: Staged) -> None:
    with opened(staged) as journal:
        write(journal, "the clock is wrong")
        _later(journal, YEARS)
        wrong = back_up(journal, "asked", always=True)
        _later(journal, -YEARS)
        assert back_up_if_due(journal) is None  # nothing new
        write(journal, "and right again")
        made = back_up_if_due(journal)
        assert made and newest_verified(journal.place) == made
        assert list_backups(journal.place) == (made, wrong)
        write(journal, "an hour later")
        _later(journal, 1)
        assert back_up_if_due(journal) is None


def test_years_under_a_wrong_clock_do_not_thin_out_what_is_made_now(journal: OpenJournal) -> None:
    folder = journal.place.backups
    folder.mkdir()
    for day in range(40):
        (folder / f"2030{1 + day // 28:02}{1 + day % 28:02}-120000-0-close.rmbak").write_bytes(b"x")
    made = []
    for _ in range(3):
        write(journal, "now")
        made.append(back_up(journal, "asked", always=True))
    assert set(made) <= set(list_backups(journal.place))
    assert newest_verified(journal.place) == made[-1]


def _link(path: Path) -> None:
    path.symlink_to("/nowhere at all")


@pytest.mark.parametrize("put", [_link, Path.mkdir])
def test_one_thing_that_is_no_file_hides_no_backup(
    staged: Staged, two: tuple[BackupFile, BackupFile], put: Callable[[Path], None]
) -> None:
    for name in ("aaa.rmbak", "20270611-130200-99-close.rmbak"):
        put(staged.place.backups / name)
    assert list_backups(staged.place) == (two[1], two[0])


@pytest.mark.parametrize("damage", [b"", b"junk", b"PK\x03\x04 and no more"])
def test_a_newest_one_that_cannot_be_read_gives_way_to_the_next(
    staged: Staged, two: tuple[BackupFile, BackupFile], damage: bytes
) -> None:
    first, second = two
    second.path.write_bytes(damage)
    assert newest_verified(staged.place) == first
    overwrite(staged.place)
    with pytest.raises(DamagedJournal) as told:
        staged.open()
    assert told.value.backup == first and str(first.path) in told.value.todo


def test_two_made_at_once_leave_each_other_alone(
    journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(journal, "daily and on close at the same moment")
    begun, go_on = Event(), Event()

    def slow(target: Path, parts: BackupParts, database: Path) -> None:
        write_backup_file(target, parts, database)
        if not begun.is_set():
            begun.set()
            go_on.wait(60)

    monkeypatch.setattr(backups, "write_backup_file", slow)
    made: list[BackupFile] = []
    daily = Thread(target=lambda: made.append(back_up(journal, "daily", always=True)))
    daily.start()
    begun.wait(60)
    made.append(back_up(journal, "close", always=True))
    go_on.set()
    daily.join()
    assert {file.reason for file in made} == {"daily", "close"}
    assert set(made) == set(list_backups(journal.place))
    assert not [path for path in journal.place.backups.iterdir() if path.suffix != ".rmbak"]
