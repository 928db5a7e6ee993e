"""Backups: opened again before they count, kept by rule, whole or not there."""

import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread
from unittest import mock

import pytest

from revmentor_desktop.operations import back_up as backing_up
from revmentor_desktop.operations import backups, checking_child
from revmentor_desktop.operations.back_up import (
    BackupFile,
    back_up,
    back_up_if_due,
    close_with_backup,
    list_backups,
    newest_verified,
)
from revmentor_desktop.operations.backup_file import BackupParts, write_backup_file
from revmentor_desktop.operations.open_journal import OpenJournal, Passphrase
from revmentor_desktop.operations.passphrase import change_passphrase
from revmentor_desktop.operations.restore import open_backup_contents
from revmentor_desktop.support.errors import Damaged, DiskTrouble, KnownFailure
from revmentor_desktop.vault.kdf import CHEAP
from tests.disks import SmallDisk
from tests.plain.operations.vaults import flip, has_three_parts, opened, write
from tests.staged import PASSPHRASE, Staged

SECRET = Passphrase(PASSPHRASE)


def noted(seen: list[bytes], key: bytearray) -> bytearray:
    """The key itself, a copy of it remembered."""
    seen.append(bytes(key))
    return key


def _leftovers(journal: OpenJournal) -> list[Path]:
    return [path for path in journal.place.backups.iterdir() if path.suffix != ".rmbak"]


def test_a_backup_says_what_it_holds_and_opens(journal: OpenJournal) -> None:
    write(journal, "in the backup")
    made = back_up(journal, "asked", always=True)
    assert list_backups(journal.place) == (made,)
    assert (made.verified, made.reason, made.sequence) == (True, "asked", journal.store.sequence)
    contents = open_backup_contents(made.path, SECRET, deep=True)
    assert (contents.name, contents.counts) == (journal.place.name, {"note": 1})
    assert contents.made == made.made == journal.clock.now()
    assert made.path.stat().st_mode & 0o777 == 0o600
    assert not _leftovers(journal)


def test_nothing_changed_means_no_further_backup(journal: OpenJournal) -> None:
    assert back_up(journal, "close")
    assert back_up(journal, "close") is None
    write(journal, "something new")
    assert back_up(journal, "close")


def test_a_new_passphrase_is_a_change_worth_a_backup(journal: OpenJournal) -> None:
    back_up(journal, "close")
    change_passphrase(journal, PASSPHRASE, "the one from now on", cost=CHEAP)
    made = back_up(journal, "close")
    assert made
    lone = shutil.copyfile(made.path, journal.folders.home / made.path.name)
    open_backup_contents(lone, Passphrase("the one from now on"), deep=False)


def test_the_daily_one_comes_once_a_day(staged: Staged) -> None:
    with opened(staged) as journal:
        assert back_up_if_due(journal)
        write(journal, "an hour later")
        assert back_up_if_due(journal) is None
        journal.clock = replace(staged.clock, frozen=staged.clock.now() + timedelta(days=1))
        made = back_up_if_due(journal)
        assert made and made.reason == "daily"


def test_closing_makes_one_and_closes_even_when_it_fails(
    staged: Staged, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = staged.open()
    assert close_with_backup(journal)
    with opened(staged) as journal:
        write(journal, "x")

    def full(*_: object) -> None:
        raise OSError(28, "no space")

    journal = staged.open()
    write(journal, "y")
    monkeypatch.setattr(backing_up, "copy_live", full)
    with pytest.raises(DiskTrouble):
        close_with_backup(journal)
    assert journal.closed
    staged.open().close()


def test_a_second_place_gets_the_whole_file(journal: OpenJournal, tmp_path: Path) -> None:
    made = back_up(journal, "asked", to=tmp_path / "stick", always=True)
    copy = tmp_path / "stick" / made.path.name
    assert copy.read_bytes() == made.path.read_bytes()
    assert back_up(journal, "close", to=tmp_path / "other") is None  # nothing new, yet a copy
    assert (tmp_path / "other" / made.path.name).exists()


def test_a_second_place_that_is_gone_leaves_the_backup_itself(
    journal: OpenJournal, tmp_path: Path
) -> None:
    with pytest.raises(DiskTrouble) as told:
        back_up(journal, "asked", to=tmp_path / "unplugged" / "stick", always=True)
    (made,) = list_backups(journal.place)
    assert str(made.path) in told.value.kept and has_three_parts(told.value)


def test_a_second_place_that_is_full_holds_nothing(journal: OpenJournal, disk: SmallDisk) -> None:
    if not disk.mounted:
        pytest.skip("no second disk can be mounted here")
    disk.leave(50_000)
    with pytest.raises(DiskTrouble):
        back_up(journal, "asked", to=disk.folder / "stick", always=True)
    assert list((disk.folder / "stick").iterdir()) == []


@pytest.mark.parametrize("room", [0, 10_000, 100_000, 200_000])
def test_a_full_disk_leaves_no_backup_and_no_half_of_one(
    empty_template: Staged, disk: SmallDisk, room: int
) -> None:
    staged = empty_template.copy_to(disk.folder / "home")
    with opened(staged) as journal:
        write(journal, "before the disk was full")
        disk.leave(room if disk.mounted else min(room, 100_000))
        with pytest.raises(DiskTrouble) as told:
            back_up(journal, "asked", always=True)
        assert has_three_parts(told.value)
        disk.make_room()
        assert list(journal.place.backups.glob("*")) == []
        assert back_up(journal, "asked", always=True).verified


def test_what_does_not_open_again_never_counts(
    journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def on_a_bad_disk(target: Path, parts: BackupParts, database: Path) -> None:
        write_backup_file(target, parts, database)
        flip(target, target.stat().st_size // 2)

    monkeypatch.setattr(backups, "write_backup_file", on_a_bad_disk)
    with pytest.raises(Damaged):
        back_up(journal, "asked", always=True)
    assert list_backups(journal.place) == () and not _leftovers(journal)


def test_what_a_kill_left_is_swept_and_never_listed(journal: OpenJournal) -> None:
    left = journal.place.backups / ".making-0123"
    left.mkdir(parents=True)
    (left / "backup.rmbak").write_bytes(b"half")
    assert list_backups(journal.place) == ()
    back_up(journal, "asked")
    assert not left.exists()


def test_a_file_put_there_by_hand_is_listed_but_not_relied_on(journal: OpenJournal) -> None:
    made = back_up(journal, "asked", always=True)
    shutil.copyfile(made.path, journal.place.backups / "from my stick.rmbak")
    files = {file.path.name: file.verified for file in list_backups(journal.place)}
    assert files == {made.path.name: True, "from my stick.rmbak": False}
    assert newest_verified(journal.place) == made


def test_older_ones_are_thinned_by_the_rule_and_the_persons_own_file_stays(
    journal: OpenJournal,
) -> None:
    made = back_up(journal, "asked", always=True)
    own = journal.place.backups / "keep me.rmbak"
    shutil.copyfile(made.path, own)
    start = datetime(2026, 6, 1, tzinfo=UTC)
    for hour in range(60):
        moment = start + timedelta(hours=4 * hour)
        (journal.place.backups / f"{moment:%Y%m%d-%H%M%S}-1-close.rmbak").write_bytes(b"x")
    write(journal, "new")
    newest = back_up(journal, "close")
    files = list_backups(journal.place)
    assert newest in files and own in {file.path for file in files}
    assert 10 < len(files) < 25


def test_the_key_goes_over_a_pipe_and_the_child_has_no_window(
    journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    watched = mock.Mock(wraps=subprocess.run)
    monkeypatch.setattr(checking_child.subprocess, "run", watched)  # type: ignore[attr-defined]  # the module as it sees it
    derived: list[bytes] = []
    backup_key = journal.keys.backup
    monkeypatch.setattr(
        type(journal.keys), "backup", lambda _, salt: noted(derived, backup_key(salt))
    )
    back_up(journal, "asked", always=True)
    monkeypatch.undo()
    ((command,), more) = watched.call_args
    assert command[-1] == "revmentor_desktop.operations.checking_child"
    assert "env" not in more and derived[0].hex()[:16] not in " ".join(command)
    assert bytes(more["input"]) == bytes(len(more["input"]))  # the message is wiped
    loaded = subprocess.run(
        [sys.executable, "-c", "import sys, revmentor_desktop.operations.checking_child;"
         "print([name for name in sys.modules if 'PySide' in name or 'shiboken' in name])"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert loaded.stdout.strip() == "[]"


def test_a_child_that_dies_means_no_backup(
    journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking_child.sys, "executable", "/bin/false")  # type: ignore[attr-defined]  # as above
    with pytest.raises(KnownFailure) as told:
        back_up(journal, "asked", always=True)
    assert not isinstance(told.value, Damaged) and has_three_parts(told.value)
    assert list_backups(journal.place) == ()


def test_saves_go_on_while_a_backup_is_made(journal: OpenJournal) -> None:
    """The copy has a connection of its own: between two of its steps a save is taken."""
    for number in range(200):
        write(journal, f"{number} " + "word " * 500)
    made: list[BackupFile] = []
    thread = Thread(target=lambda: made.append(back_up(journal, "asked", always=True)))
    thread.start()
    count = 0
    while thread.is_alive():
        write(journal, f"meanwhile {count}")
        count += 1
    thread.join()
    contents = open_backup_contents(made[0].path, SECRET, deep=True)
    assert count > 1 and 200 <= contents.counts["note"] <= 200 + count


def test_a_backup_tells_no_names_to_whoever_looks_at_it(journal: OpenJournal) -> None:
    write(journal, "canary in the text")
    content = back_up(journal, "asked", always=True).path.read_bytes()
    for word in (b"canary", journal.owner.split()[0].encode(), journal.place.name.encode()):
        assert word not in content
