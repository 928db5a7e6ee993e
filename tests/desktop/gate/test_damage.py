"""A damaged file, and journals and backups from elsewhere."""

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.gate.open_other import OpenOther
from revmentor_desktop.operations.back_up import back_up
from revmentor_desktop.operations.journals import list_journals
from tests.desktop.desks import wait_until
from tests.desktop.gate.gates import Gated, gate_over
from tests.staged import PASSPHRASE, Staged


def damage(staged: Staged) -> None:
    database = staged.place.database
    bytes_ = bytearray(database.read_bytes())
    bytes_[:4096] = os.urandom(4096)
    database.write_bytes(bytes_)


def make_copy(staged: Staged) -> Path:
    journal = staged.open()
    try:
        made = back_up(journal, "close", always=True)
    finally:
        journal.close()
    assert made is not None
    return made.path


def unlock(gated: Gated) -> None:
    gated.type("passphrase", PASSPHRASE)
    gated.enter("passphrase")
    gated.rest()


def test_damage_is_never_told_as_a_wrong_passphrase(sample_journal: Staged) -> None:
    make_copy(sample_journal)
    damage(sample_journal)
    with gate_over(sample_journal.home) as gated:
        unlock(gated)
        assert gated.shown == "DamagedFile"
        assert "Your passphrase is right." in gated.words()
        assert "30" in gated.words()


def test_the_keyboard_begins_on_the_harmless_button(sample_journal: Staged) -> None:
    make_copy(sample_journal)
    damage(sample_journal)
    with gate_over(sample_journal.home) as gated:
        unlock(gated)
        assert gated.gate.focusWidget() is gated.part(QWidget, "back")
        gated.press("back")
        assert gated.shown == "Unlock"


def test_the_newest_copy_is_restored_and_the_damaged_set_kept(sample_journal: Staged) -> None:
    make_copy(sample_journal)
    damage(sample_journal)
    broken = sample_journal.place.database.read_bytes()
    with gate_over(sample_journal.home) as gated:
        unlock(gated)
        gated.press("restore")
        wait_until(lambda: bool(gated.opened), "the restored journal to open")
        assert "What was here before is kept in" in gated.opened[0].warnings[0]
    kept = list(sample_journal.place.folder.glob("replaced-*/journal.db"))
    assert [file.read_bytes() for file in kept] == [broken]


def test_without_a_copy_it_says_so_and_offers_one_from_elsewhere(
    sample_journal: Staged, tmp_path: Path
) -> None:
    elsewhere = shutil.copy(make_copy(sample_journal), tmp_path / "stick.rmbak")
    shutil.rmtree(sample_journal.place.backups)
    damage(sample_journal)
    with gate_over(sample_journal.home) as gated:
        unlock(gated)
        assert "There is none in this journal's folder." in gated.words()
        assert not gated.part(QWidget, "restore").isVisible()
        gated.press("other")
        choose(gated, Path(elsewhere))
        gated.type("passphrase", PASSPHRASE)
        gated.press("open")
        wait_until(lambda: bool(gated.opened), "the restored journal to open")


def test_a_copy_that_is_damaged_too_is_not_offered(sample_journal: Staged) -> None:
    copy = make_copy(sample_journal)
    content = bytearray(copy.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 64] = os.urandom(64)
    copy.write_bytes(content)
    damage(sample_journal)
    with gate_over(sample_journal.home) as gated:
        unlock(gated)
        assert gated.says("restore") == "Choose another copy"
        assert not gated.part(QWidget, "restore").isEnabled()


@pytest.mark.parametrize("by_words", [False, True])
def test_a_backup_from_another_computer_becomes_a_journal_here(
    sample_journal: Staged, tmp_path: Path, by_words: bool
) -> None:
    file = Path(shutil.copy(make_copy(sample_journal), tmp_path / "mine.rmbak"))
    with gate_over(tmp_path / "new-home") as gated:
        gated.press("other")
        assert gated.shown == "OpenOther"
        choose(gated, file)
        if by_words:
            gated.press("swap")
            gated.type("words", sample_journal.words)
        else:
            gated.type("passphrase", PASSPHRASE)
        gated.press("open")
        wait_until(lambda: bool(gated.opened), "the journal to open")
        assert len(list_journals(gated.folders)) == 1
    assert file.exists()


def test_a_journals_folder_from_another_computer_becomes_one_here(
    sample_journal: Staged, tmp_path: Path
) -> None:
    found = tmp_path / "stick" / "journal"
    shutil.copytree(sample_journal.place.folder, found)
    with gate_over(tmp_path / "new-home") as gated:
        gated.press("other")
        choose(gated, found / "journal.rmj")
        gated.type("passphrase", "not this")
        gated.press("open")
        assert gated.told("passphrase") == "That did not open the journal."
        gated.type("passphrase", PASSPHRASE)
        gated.press("open")
        wait_until(lambda: bool(gated.opened), "the journal to open")
        assert gated.opened[0].place.folder.parent == gated.folders.journals


def test_a_file_that_is_no_backup_is_told_plainly(tmp_path: Path) -> None:
    file = tmp_path / "holiday.rmbak"
    file.write_bytes(b"not a backup at all" * 100)
    with gate_over(tmp_path / "home") as gated:
        gated.press("other")
        choose(gated, file)
        gated.type("passphrase", "whatever")
        gated.press("open")
        assert gated.shown == "OpenOther"
        assert gated.part(QWidget, "banner").isVisible()
        assert not gated.opened


def choose(gated: Gated, file: Path) -> None:
    """What the file dialog does with the file that is chosen."""
    screen = gated.screen
    assert isinstance(screen, OpenOther)
    screen.take(file)
    gated.rest()
