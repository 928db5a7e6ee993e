"""Restoring: verified before it takes a place, and what was there is kept."""

import shutil
from pathlib import Path

import pytest

from revmentor_desktop.operations import restore as restoring
from revmentor_desktop.operations.back_up import back_up, list_backups
from revmentor_desktop.operations.journals import JournalPlace, find_journal, list_journals
from revmentor_desktop.operations.open_journal import Passphrase, RecoveryWords, open_journal
from revmentor_desktop.operations.passphrase import change_passphrase
from revmentor_desktop.operations.restore import open_backup_contents, restore_backup
from revmentor_desktop.support.errors import (
    DiskTrouble,
    InUse,
    WrongSecret,
    WrongUsage,
)
from revmentor_desktop.support.folders import Folders
from revmentor_desktop.vault.kdf import CHEAP
from tests.disks import SmallDisk
from tests.plain.operations.vaults import (
    SECRET,
    files_of,
    has_three_parts,
    opened,
    overwrite,
    texts,
    write,
)
from tests.staged import PASSPHRASE, Staged


def _texts(place: JournalPlace, staged: Staged, secret: object = SECRET) -> set[str]:
    assert isinstance(secret, Passphrase | RecoveryWords)
    journal = open_journal(place, secret, folders=staged.folders, clock=staged.clock)
    try:
        assert journal.warnings == ()
        return texts(journal)
    finally:
        journal.close()


def test_it_takes_the_place_and_what_was_there_is_kept_whole(staged: Staged, backup: Path) -> None:
    before = files_of(staged.place.folder)
    restored = restore_backup(backup, SECRET, folders=staged.folders, clock=staged.clock)
    assert list_journals(staged.folders) == (restored.place,)
    assert _texts(restored.place, staged) == {"in the backup"}
    assert restored.kept
    kept = files_of(restored.kept)
    assert kept == {name: text for name, text in before.items() if not name.startswith("backups")}
    assert [file.path for file in list_backups(restored.place)] == [backup]
    assert not [entry for entry in staged.folders.journals.iterdir() if entry.name.startswith(".")]


def test_what_was_kept_can_be_opened_again(staged: Staged, backup: Path) -> None:
    restored = restore_backup(backup, SECRET, folders=staged.folders, clock=staged.clock)
    assert restored.kept
    elsewhere = staged.home.parent / "elsewhere"
    shutil.copytree(restored.kept, elsewhere / "journals" / restored.place.id)
    other = Staged(elsewhere, staged.words)
    assert _texts(other.place, other) == {"in the backup", "written later"}


def test_restoring_twice_keeps_both_sets_side_by_side(staged: Staged, backup: Path) -> None:
    kept = [
        restore_backup(backup, SECRET, folders=staged.folders, clock=staged.clock).kept
        for _ in range(2)
    ]
    assert all(folder and folder.parent == staged.place.folder for folder in kept)
    assert len(set(kept)) == 2
    assert all(folder and folder.exists() for folder in kept)


def test_a_damaged_journal_is_replaced_and_kept_as_it_was(staged: Staged, backup: Path) -> None:
    overwrite(staged.place)
    junk = staged.place.database.read_bytes()
    restored = restore_backup(backup, SECRET, folders=staged.folders, clock=staged.clock)
    assert restored.kept and (restored.kept / "journal.db").read_bytes() == junk
    assert _texts(restored.place, staged) == {"in the backup"}


def test_recovery_words_alone_are_enough_on_another_computer(
    staged: Staged, backup: Path, tmp_path: Path
) -> None:
    lone = shutil.copyfile(backup, tmp_path / "from a stick.rmbak")
    shutil.rmtree(staged.home)
    words = RecoveryWords(staged.words)
    folders = Folders(tmp_path / "new computer")
    restored = restore_backup(lone, words, folders=folders, clock=staged.clock)
    assert restored.kept is None and not restored.present_secret
    other = Staged(folders.home, staged.words)
    assert _texts(restored.place, other, words) == {"in the backup"}
    assert _texts(restored.place, other) == {"in the backup"}


def test_it_can_become_a_journal_of_its_own(staged: Staged, backup: Path) -> None:
    restored = restore_backup(
        backup, SECRET, folders=staged.folders, clock=staged.clock, name="As it was"
    )
    assert restored.kept is None
    assert {place.name for place in list_journals(staged.folders)} == {"Journal", "As it was"}
    own = find_journal(staged.folders, "Journal")
    assert _texts(own, staged) == {"in the backup", "written later"}
    assert _texts(restored.place, staged) == {"in the backup"}
    devices = set()
    for place in (own, restored.place):
        journal = open_journal(place, SECRET, folders=staged.folders, clock=staged.clock)
        devices.add(journal.store.device)
        journal.close()
    assert len(devices) == 2  # their changes never carry the same stamps


def test_a_name_that_is_taken_is_refused_or_numbered(
    staged: Staged, backup: Path, sample_journal: Staged
) -> None:
    with pytest.raises(WrongUsage, match="already"):
        restore_backup(backup, SECRET, folders=staged.folders, clock=staged.clock, name="JOURNAL")
    restored = restore_backup(backup, SECRET, folders=sample_journal.folders, clock=staged.clock)
    assert restored.place.name == "Journal 2"


def test_a_passphrase_given_up_does_not_come_back_with_an_older_backup(
    staged: Staged, backup: Path
) -> None:
    with opened(staged) as journal:
        change_passphrase(journal, PASSPHRASE, "the one from now on", cost=CHEAP)
    new = Passphrase("the one from now on")
    restored = restore_backup(backup, new, folders=staged.folders, clock=staged.clock)
    assert restored.present_secret
    assert _texts(restored.place, staged, new) == {"in the backup"}
    with pytest.raises(WrongSecret):
        _texts(restored.place, staged)


def test_the_passphrase_of_then_restores_where_nothing_else_is_known(
    staged: Staged, backup: Path
) -> None:
    with opened(staged) as journal:
        change_passphrase(journal, PASSPHRASE, "forgotten at once", cost=CHEAP)
    restored = restore_backup(backup, SECRET, folders=staged.folders, clock=staged.clock)
    assert not restored.present_secret
    assert _texts(restored.place, staged) == {"in the backup"}


def test_a_wrong_secret_is_wrong_and_nothing_happens(staged: Staged, backup: Path) -> None:
    before = files_of(staged.home)
    for secret in (Passphrase("no"), RecoveryWords("abandon " * 11 + "about")):
        with pytest.raises(WrongSecret):
            restore_backup(backup, secret, folders=staged.folders, clock=staged.clock)
        with pytest.raises(WrongSecret):
            open_backup_contents(backup, secret, deep=True)
    assert files_of(staged.home) == before


def test_an_open_journal_is_not_replaced(staged: Staged, backup: Path) -> None:
    with opened(staged) as journal:
        with pytest.raises(InUse):
            restore_backup(backup, SECRET, folders=staged.folders, clock=staged.clock)
        write(journal, "goes on")
    assert _texts(staged.place, staged) == {"in the backup", "written later", "goes on"}


def test_looking_into_a_backup_changes_nothing(staged: Staged, backup: Path) -> None:
    before = files_of(staged.home)
    contents = open_backup_contents(backup, SECRET, deep=True, folders=staged.folders)
    assert contents.counts == {"note": 1}
    assert files_of(staged.home) == before


@pytest.mark.parametrize("step", ["settle", "fill_from_copy", "unlocked_backup"])
def test_stopped_at_any_step_a_journal_is_there(
    staged: Staged, backup: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object, **__: object) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr(restoring, step, stop)
    with pytest.raises(DiskTrouble) as told:
        restore_backup(backup, SECRET, folders=staged.folders, clock=staged.clock)
    assert has_three_parts(told.value)
    names = {place.id: place for place in list_journals(staged.folders)}
    later = {"in the backup", "written later"}
    assert later in [_texts(place, staged) for place in names.values()]


def test_a_full_disk_leaves_the_journal_as_it_was(empty_template: Staged, disk: SmallDisk) -> None:
    staged = empty_template.copy_to(disk.folder / "home")
    with opened(staged) as journal:
        write(journal, "in the backup")
        made = back_up(journal, "asked", always=True)
    before = files_of(staged.home)
    disk.leave(100_000)
    with pytest.raises(DiskTrouble):
        restore_backup(made.path, SECRET, folders=staged.folders, clock=staged.clock)
    disk.make_room()
    assert files_of(staged.home) == before


def test_a_restore_counts_on_from_the_state_restored(staged: Staged, backup: Path) -> None:
    restored = restore_backup(backup, SECRET, folders=staged.folders, clock=staged.clock)
    with opened(staged) as journal:
        assert journal.warnings == ()  # an earlier state is no loss when it was asked for
        write(journal, "and on it goes")
    assert _texts(restored.place, staged) == {"in the backup", "and on it goes"}
