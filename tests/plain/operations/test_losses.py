"""Saved changes that went missing: told once, with where they may be, and never counted twice."""

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from revmentor_desktop.operations.back_up import back_up
from revmentor_desktop.operations.seen import last_seen
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.support.errors import DiskTrouble
from revmentor_desktop.vault.head import HeadFile
from tests.plain.operations.vaults import crash_with, opened, texts, write
from tests.staged import Staged


def test_a_database_put_back_is_a_loss_told_once(staged: Staged) -> None:
    earlier = staged.place.database.read_bytes()
    with opened(staged) as journal:
        write(journal, "one")
        write(journal, "two")
        made = back_up(journal, "asked", always=True)
    staged.place.database.write_bytes(earlier)
    with opened(staged) as journal:
        (warning,) = journal.warnings
        assert "last 2 changes" in warning and str(made.path) in warning
        assert journal.mended == journal.warnings
    with opened(staged) as journal:
        assert journal.warnings == ()
        write(journal, "three")
    with opened(staged) as journal:
        assert journal.warnings == ()


def test_a_whole_folder_put_back_is_noticed_where_it_was_seen_newer(
    staged: Staged, tmp_path: Path
) -> None:
    shutil.copytree(staged.place.folder, tmp_path / "earlier")
    with opened(staged) as journal:
        write(journal, "one")
        assert last_seen(staged.folders, staged.place) == journal.store.sequence - 1
    shutil.rmtree(staged.place.folder)
    shutil.copytree(tmp_path / "earlier", staged.folders.journals / journal.place.id)
    with opened(staged) as journal:
        (warning,) = journal.warnings
        assert "last 1 change saved" in warning
    with opened(staged) as journal:
        assert journal.warnings == ()


def test_a_log_cut_short_is_a_loss_and_its_files_are_kept(staged: Staged) -> None:
    folder = crash_with(staged, "one", "two", "three")
    log = folder / "journal.db-wal"
    content = log.read_bytes()
    log.write_bytes(content[: len(content) // 2])
    with opened(staged) as journal:
        (warning,) = journal.warnings
        assert "missing" in warning
    (kept,) = folder.glob("damaged-*")
    assert str(kept) in warning
    assert (kept / log.name).read_bytes() == content[: len(content) // 2]


def test_another_branch_of_the_same_journal_is_noticed(staged: Staged, tmp_path: Path) -> None:
    shutil.copytree(staged.home, tmp_path / "elsewhere")
    later = replace(staged.clock, frozen=staged.clock.now() + timedelta(hours=1))
    other = Staged(tmp_path / "elsewhere", staged.words, later)
    for here in (staged, other):
        with opened(here) as journal:
            write(journal, f"written in {here.home.name}")
    shutil.copyfile(other.place.database, staged.place.database)
    with opened(staged) as journal:
        assert "another copy" in journal.warnings[0]


@pytest.mark.parametrize("content", [None, b"", b"junk" * 2000])
def test_a_counter_that_is_gone_or_torn_is_made_anew_and_said(
    staged: Staged, content: bytes | None
) -> None:
    head = staged.place.folder / "head"
    head.unlink() if content is None else head.write_bytes(content)
    with opened(staged) as journal:
        (warning,) = journal.warnings
        assert "made anew" in warning
        write(journal, "goes on")
    with opened(staged) as journal:
        assert journal.warnings == () and texts(journal) == {"goes on"}


def test_the_number_of_a_lost_state_is_never_given_again(staged: Staged) -> None:
    """Else a backup of what was lost would pass for one of what came afterwards."""
    earlier = staged.place.database.read_bytes()
    with opened(staged) as journal:
        write(journal, "lost")
        lost = back_up(journal, "close")
    staged.place.database.write_bytes(earlier)
    with opened(staged) as journal:
        assert lost and str(lost.path) in journal.warnings[0]
        assert journal.store.sequence > lost.sequence
        write(journal, "came afterwards")
        made = back_up(journal, "close")
        assert made and made.sequence > lost.sequence
        assert back_up(journal, "close") is None


def test_the_backup_named_is_the_one_of_the_missing_state(staged: Staged) -> None:
    """A file that only calls itself later is none: what is sealed in it counts."""
    earlier = staged.place.database.read_bytes()
    with opened(staged) as journal:
        before = back_up(journal, "asked", always=True)
        write(journal, "lost")
        lost = back_up(journal, "asked", always=True)
    named = before.path.with_name("20260611-130300-900-asked.rmbak")
    shutil.copyfile(before.path, named)
    named.with_name("20260611-130300-901-asked.rmbak").write_bytes(b"junk")
    staged.place.database.write_bytes(earlier)
    with opened(staged) as journal:
        assert str(lost.path) in journal.warnings[0]


def test_a_copy_put_in_its_place_names_the_backup_of_what_was_there(
    staged: Staged, tmp_path: Path
) -> None:
    later = replace(staged.clock, frozen=staged.clock.now() + timedelta(hours=1))
    other = replace(staged.copy_to(tmp_path / "elsewhere"), clock=later)
    with opened(staged) as journal:
        write(journal, "written here")
        made = back_up(journal, "close")
    with opened(other) as journal:
        write(journal, "written elsewhere")
    shutil.copyfile(other.place.database, staged.place.database)
    with opened(staged) as journal:
        assert made and str(made.path) in journal.warnings[0]
    with opened(staged) as journal:
        assert journal.warnings == ()


def test_a_counter_that_cannot_be_made_anew_keeps_nobody_from_opening(staged: Staged) -> None:
    head = staged.place.folder / "head"
    head.unlink()
    head.mkdir()
    with opened(staged) as journal:
        (warning,) = journal.warnings
        assert str(head) in warning and "could not be written" in warning
        write(journal, "saved all the same")
    head.rmdir()
    with opened(staged) as journal:
        assert texts(journal) == {"saved all the same"} and "made anew" in journal.warnings[0]


def test_a_loss_on_a_disk_that_takes_nothing_is_told_again(
    staged: Staged, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = staged.place.database.read_bytes()
    with opened(staged) as journal:
        write(journal, "lost")
    staged.place.database.write_bytes(earlier)

    def full(*_: object) -> None:
        raise OSError(28, "no space")

    def refused(*_: object) -> None:
        raise DiskTrouble("no space")

    with monkeypatch.context() as patch:
        patch.setattr(HeadFile, "reset", full)
        patch.setattr(Ledger, "count_on_above", refused)
        for _ in range(2):
            with opened(staged) as journal:
                assert "missing" in journal.warnings[0]
    with opened(staged) as journal:
        assert "missing" in journal.warnings[0]
    with opened(staged) as journal:
        assert journal.warnings == ()
