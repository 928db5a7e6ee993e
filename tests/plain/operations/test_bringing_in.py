"""A journal's folder from elsewhere: copied, opened, and an installation of its own."""

import shutil
from pathlib import Path

import pytest

from revmentor_desktop.operations.back_up import back_up
from revmentor_desktop.operations.bring_in import bring_in_journal
from revmentor_desktop.operations.journals import list_journals
from revmentor_desktop.operations.open_journal import (
    DamagedJournal,
    Passphrase,
    RecoveryWords,
    open_journal,
)
from revmentor_desktop.support.errors import (
    DiskTrouble,
    InUse,
    KnownFailure,
    NotForUs,
    NotFound,
    WrongSecret,
)
from revmentor_desktop.support.folders import Folders
from tests.disks import SmallDisk, write_protected
from tests.plain.operations.vaults import (
    SECRET,
    crash_with,
    files_of,
    has_three_parts,
    opened,
    overwrite,
    texts,
    write,
)
from tests.staged import DESIGN_CLOCK, Staged


@pytest.fixture
def here(tmp_path: Path) -> Folders:
    """Another computer."""
    return Folders(tmp_path / "here")


def _read(here: Folders) -> set[str]:
    (place,) = list_journals(here)
    journal = open_journal(place, SECRET, folders=here, clock=DESIGN_CLOCK)
    try:
        assert journal.warnings == ()
        return texts(journal)
    finally:
        journal.close()


def test_a_folder_comes_in_and_where_it_came_from_is_only_read(
    staged: Staged, here: Folders
) -> None:
    with opened(staged) as journal:
        write(journal, "written elsewhere")
        device = journal.store.device
    before = files_of(staged.home)
    found = bring_in_journal(
        staged.place.folder, RecoveryWords(staged.words), folders=here, clock=DESIGN_CLOCK
    )
    assert (found.warnings, found.place.name) == ((), "Journal")
    assert files_of(staged.home) == before
    assert _read(here) == {"written elsewhere"}
    journal = open_journal(found.place, SECRET, folders=here, clock=DESIGN_CLOCK)
    assert journal.store.device != device
    journal.close()


def test_what_was_never_closed_comes_in_with_its_log(staged: Staged, here: Folders) -> None:
    folder = crash_with(staged, "only in the log")
    bring_in_journal(folder, SECRET, folders=here, clock=DESIGN_CLOCK)
    assert _read(here) == {"only in the log"}


def test_a_write_protected_disk_is_read(staged: Staged, here: Folders) -> None:
    with opened(staged) as journal:
        write(journal, "on a disk of old")
    with write_protected(staged.place.folder):
        bring_in_journal(staged.place.folder, SECRET, folders=here, clock=DESIGN_CLOCK)
    assert _read(here) == {"on a disk of old"}


def test_one_that_is_here_already_gets_a_number(staged: Staged, here: Folders) -> None:
    names = [
        bring_in_journal(staged.place.folder, SECRET, folders=here, clock=DESIGN_CLOCK).place.name
        for _ in range(2)
    ]
    assert names == ["Journal", "Journal 2"]
    with pytest.raises(NotForUs, match="here already"):
        bring_in_journal(staged.place.folder, SECRET, folders=staged.folders, clock=DESIGN_CLOCK)


@pytest.mark.parametrize("secret", [Passphrase("no"), RecoveryWords("abandon " * 11 + "about")])
def test_a_wrong_secret_copies_nothing(
    staged: Staged, here: Folders, secret: Passphrase | RecoveryWords
) -> None:
    with pytest.raises(WrongSecret):
        bring_in_journal(staged.place.folder, secret, folders=here, clock=DESIGN_CLOCK)
    assert not here.home.exists()


def test_damage_is_named_with_the_backup_that_lies_there(staged: Staged, here: Folders) -> None:
    with opened(staged) as journal:
        made = back_up(journal, "asked", always=True)
    overwrite(staged.place)
    with pytest.raises(DamagedJournal) as told:
        bring_in_journal(staged.place.folder, SECRET, folders=here, clock=DESIGN_CLOCK)
    assert told.value.backup == made and has_three_parts(told.value)
    assert list(here.journals.iterdir()) == []


def test_an_open_one_is_in_use_and_a_holiday_folder_is_no_journal(
    staged: Staged, here: Folders, tmp_path: Path
) -> None:
    with opened(staged), pytest.raises(InUse):
        bring_in_journal(staged.place.folder, SECRET, folders=here, clock=DESIGN_CLOCK)
    (tmp_path / "holiday").mkdir()
    for folder in (tmp_path / "holiday", tmp_path / "gone"):
        with pytest.raises(NotFound):
            bring_in_journal(folder, SECRET, folders=here, clock=DESIGN_CLOCK)


def test_a_full_disk_leaves_nothing(staged: Staged, disk: SmallDisk) -> None:
    here = Folders(disk.folder / "home")
    here.journals.mkdir(parents=True)
    disk.leave(200_000 if disk.mounted else 100_000)
    with pytest.raises(DiskTrouble) as told:
        bring_in_journal(staged.place.folder, SECRET, folders=here, clock=DESIGN_CLOCK)
    assert has_three_parts(told.value)
    disk.make_room()
    assert list(here.journals.iterdir()) == []


def test_losses_are_told(staged: Staged, here: Folders) -> None:
    earlier = staged.place.database.read_bytes()
    with opened(staged) as journal:
        write(journal, "gone")
    staged.place.database.write_bytes(earlier)
    found = bring_in_journal(staged.place.folder, SECRET, folders=here, clock=DESIGN_CLOCK)
    assert "missing" in found.warnings[0]


def test_a_copy_without_its_database_is_a_known_failure(staged: Staged, here: Folders) -> None:
    half = shutil.copytree(staged.place.folder, staged.home / "half")
    (half / "journal.db").unlink()
    with pytest.raises(KnownFailure):
        bring_in_journal(half, SECRET, folders=here, clock=DESIGN_CLOCK)
