"""Creating a journal: all of it or nothing, private, and never listed half-made."""

import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from revmentor_desktop.operations import create_journal as creating
from revmentor_desktop.operations.create_journal import (
    assess_passphrase,
    create_journal,
    little_memory_warning,
    new_recovery_words,
    same_word,
    suggest_passphrase,
)
from revmentor_desktop.operations.journals import JournalPlace, list_journals
from revmentor_desktop.operations.open_journal import Passphrase, open_journal
from revmentor_desktop.operations.settings import name_journal, rename_owner
from revmentor_desktop.support.errors import DiskTrouble, KnownFailure, WrongSecret, WrongUsage
from revmentor_desktop.support.folders import Folders
from revmentor_desktop.vault.kdf import CHEAP
from tests.disks import SmallDisk, write_protected
from tests.plain.operations.vaults import has_three_parts, opened
from tests.staged import DESIGN_CLOCK, PASSPHRASE, Staged

WORDS = new_recovery_words()


def _create(home: Path, **change: str) -> JournalPlace:
    given = {"owner": "Helen Brandt", "passphrase": PASSPHRASE, "words": WORDS, "name": ""}
    given |= change
    return create_journal(
        Folders(home),
        owner=given["owner"],
        passphrase=given["passphrase"],
        words=given["words"],
        name=given["name"],
        clock=DESIGN_CLOCK,
        cost=CHEAP,
    )


def test_it_is_listed_opens_and_knows_its_owner(tmp_path: Path) -> None:
    place = _create(tmp_path, owner="  Helen \n Brandt ", name="Work")
    assert list_journals(Folders(tmp_path)) == (place,)
    staged = Staged(tmp_path, WORDS)
    with opened(staged) as journal:
        assert (journal.owner, journal.place.name, journal.warnings) == ("Helen Brandt", "Work", ())
        assert journal.store.journal_id == place.id


def test_only_the_owner_may_look_into_any_of_it(tmp_path: Path) -> None:
    place = _create(tmp_path / "home")
    home = tmp_path / "home"
    wrong = {
        path: mode
        for path in (home, *home.rglob("*"))
        if (mode := stat.S_IMODE(path.stat().st_mode)) != (0o700 if path.is_dir() else 0o600)
    }
    assert not wrong
    assert place.folder.is_relative_to(home)


def test_a_finder_of_the_folder_is_told_what_it_is_and_nothing_else(tmp_path: Path) -> None:
    place = _create(tmp_path, owner="Quintessa Owlsworth")
    text = (place.folder / "README.txt").read_text("utf-8")
    assert "journal.rmj" in text and "backups" in text
    everything = b"".join(path.read_bytes() for path in place.folder.rglob("*") if path.is_file())
    assert b"Quintessa" not in everything and b"Owlsworth" not in everything
    assert not any(word.encode() in text.encode() for word in (PASSPHRASE, WORDS))


def test_journals_without_a_name_are_numbered_and_no_name_is_taken_twice(tmp_path: Path) -> None:
    names = [_create(tmp_path).name for _ in range(2)]
    assert names == ["Journal", "Journal 2"]
    with pytest.raises(WrongUsage, match="already"):
        _create(tmp_path, name="JOURNAL")
    assert len(list_journals(Folders(tmp_path))) == 2


@pytest.mark.parametrize(
    ("change", "failure"),
    [
        ({"owner": " \n "}, WrongUsage),
        ({"passphrase": ""}, WrongUsage),
        ({"passphrase": "two\nlines"}, WrongUsage),
        ({"words": "only three words"}, WrongSecret),
        ({"name": "x" * 200}, WrongUsage),
    ],
)
def test_what_cannot_be_used_is_refused_and_nothing_is_made(
    tmp_path: Path, change: dict[str, str], failure: type[KnownFailure]
) -> None:
    with pytest.raises(failure):
        _create(tmp_path, **change)
    assert not list(tmp_path.rglob("*journal*.*"))


@pytest.mark.parametrize("passphrase", ["🦉 owl", "é" * 5000, "e\u0301" * 10, " padded "])
def test_a_passphrase_of_any_script_and_length_opens_it(tmp_path: Path, passphrase: str) -> None:
    place = _create(tmp_path, passphrase=passphrase)
    open_journal(
        place, Passphrase(passphrase), folders=Folders(tmp_path), clock=DESIGN_CLOCK
    ).close()


@pytest.mark.parametrize("step", ["create_store", "write_header", "write_name", "write_readme"])
def test_stopped_at_any_step_it_leaves_nothing(
    tmp_path: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object, **__: object) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr(creating, step, stop)
    with pytest.raises(DiskTrouble) as told:
        _create(tmp_path)
    assert has_three_parts(told.value)
    assert list((tmp_path / "journals").iterdir()) == []


def test_a_half_made_folder_is_never_listed_and_goes_in_time(tmp_path: Path) -> None:
    place = _create(tmp_path)
    left = tmp_path / "journals" / ".making-0123456789abcdef"
    left.mkdir()
    (left / "journal.rmj").write_bytes(place.header.read_bytes())
    assert list_journals(Folders(tmp_path)) == (place,)
    _create(tmp_path)
    assert left.exists()  # perhaps another program is making it right now
    os.utime(left, (0, 0))
    _create(tmp_path)
    assert not left.exists()


@pytest.mark.parametrize("room", [0, 4096, 60_000, 150_000])
def test_a_full_disk_leaves_nothing(disk: SmallDisk, room: int) -> None:
    home = disk.folder / "home"
    Folders(home).journals.mkdir(parents=True)
    disk.leave(room)
    with pytest.raises(DiskTrouble) as told:
        _create(home)
    assert has_three_parts(told.value)
    disk.make_room()
    assert list((home / "journals").iterdir()) == []
    assert _create(home).folder.exists()


def test_a_write_protected_home_is_named(tmp_path: Path) -> None:
    with write_protected(tmp_path) as protected:
        if not protected:
            pytest.skip("this user can write anywhere and cannot mount")
        with pytest.raises(DiskTrouble, match="could not be made") as told:
            _create(tmp_path)
    assert has_three_parts(told.value)


def test_names_can_be_changed_and_last(staged: Staged) -> None:
    with opened(staged) as journal:
        name_journal(journal, " Mentoring  at work ")
        rename_owner(journal, "Helen B. Brandt")
        with pytest.raises(WrongUsage):
            rename_owner(journal, "  ")
    assert staged.place.name == "Mentoring at work"
    with opened(staged) as journal:
        assert journal.owner == "Helen B. Brandt"


def test_a_passphrase_is_judged_and_suggested() -> None:
    assert assess_passphrase("Helen Brandt", "Helen Brandt").level == 1
    assert assess_passphrase(suggest_passphrase()).level == 4
    assert suggest_passphrase() != suggest_passphrase()
    assert same_word(" Abandon", "abandon") and not same_word("zoo", "abandon")


def test_a_computer_with_little_memory_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    assert little_memory_warning() == ""
    less = replace(CHEAP, memory_kib=64 * 1024)
    monkeypatch.setattr(creating, "usual_cost", lambda: less)
    assert "64 MiB" in little_memory_warning()
