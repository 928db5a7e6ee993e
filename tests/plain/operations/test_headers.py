"""The two copies of the header: what opening does with one that is damaged, old or new."""

import pytest

from revmentor_desktop.operations import open_journal as opening
from revmentor_desktop.operations.health import examine
from revmentor_desktop.operations.journals import list_journals
from revmentor_desktop.operations.open_journal import OpenJournal, Passphrase, open_journal
from revmentor_desktop.operations.passphrase import change_passphrase
from revmentor_desktop.storage.lock import JournalLock
from revmentor_desktop.support.errors import Damaged, WrongSecret
from revmentor_desktop.vault.header_file import read_header
from revmentor_desktop.vault.kdf import CHEAP
from tests.plain.operations.vaults import flip, has_three_parts, opened
from tests.staged import PASSPHRASE, Staged

NEW = "the one from now on"


def _open(staged: Staged, secret: str) -> OpenJournal:
    return open_journal(
        staged.place, Passphrase(secret), folders=staged.folders, clock=staged.clock
    )


def test_the_first_header_damaged_the_second_one_opens_and_mends_it(staged: Staged) -> None:
    header = staged.place.header
    whole = header.read_bytes()
    flip(header, 200)
    with opened(staged) as journal:
        assert len(journal.warnings) == 1 and "second copy" in journal.warnings[0]
    assert header.read_bytes() == whole
    header.unlink()
    assert [place.id for place in list_journals(staged.folders)] == [header.parent.name]
    with opened(staged) as journal:
        assert journal.mended
    with opened(staged) as journal:
        assert journal.warnings == ()


def test_a_second_header_that_fell_behind_is_renewed_by_opening(staged: Staged) -> None:
    second = staged.place.folder / "journal.rmj.prev"
    second.unlink()
    with opened(staged) as journal:
        assert journal.warnings == ()
    assert second.read_bytes() == staged.place.header.read_bytes()


def test_both_headers_damaged_is_damage(staged: Staged) -> None:
    for name in ("journal.rmj", "journal.rmj.prev"):
        flip(staged.place.folder / name, 77)
    with pytest.raises(Damaged) as told:
        staged.open()
    assert has_three_parts(told.value)


def _change_while_unlocking(staged: Staged, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another window changes the passphrase after the header was read, before the lock is held."""

    def lock(folder: object) -> JournalLock:
        monkeypatch.undo()
        with opened(staged) as other:
            change_passphrase(other, PASSPHRASE, NEW, cost=CHEAP)
        return JournalLock(staged.place.folder)

    monkeypatch.setattr(opening, "JournalLock", lock)


def test_a_passphrase_changed_meanwhile_stays_changed(
    staged: Staged, monkeypatch: pytest.MonkeyPatch
) -> None:
    _change_while_unlocking(staged, monkeypatch)
    with pytest.raises(WrongSecret):
        _open(staged, PASSPHRASE)
    _open(staged, NEW).close()
    with pytest.raises(WrongSecret):
        _open(staged, PASSPHRASE)


def test_the_words_open_what_was_changed_meanwhile_and_leave_it_so(
    staged: Staged, monkeypatch: pytest.MonkeyPatch
) -> None:
    _change_while_unlocking(staged, monkeypatch)
    words = opening.RecoveryWords(staged.words)
    open_journal(staged.place, words, folders=staged.folders, clock=staged.clock).close()
    _open(staged, NEW).close()
    assert read_header(staged.place.folder).header.rev == 2


def test_a_second_copy_that_is_newer_is_kept_and_said(staged: Staged) -> None:
    """Somebody put back the header of before: what could undo a change of the passphrase."""
    earlier = staged.place.header.read_bytes()
    with opened(staged) as journal:
        change_passphrase(journal, PASSPHRASE, NEW, cost=CHEAP)
    second = staged.place.folder / "journal.rmj.prev"
    newer = second.read_bytes()
    staged.place.header.write_bytes(earlier)
    with opened(staged) as journal:
        assert "put back to an earlier state" in journal.mended[0]
    assert (staged.place.header.read_bytes(), second.read_bytes()) == (earlier, newer)
    secret = Passphrase(PASSPHRASE)
    report = examine(staged.place, secret, folders=staged.folders, clock=staged.clock)
    assert "put back" in report.problems[0]
    with opened(staged) as journal:
        change_passphrase(journal, PASSPHRASE, "and once more", cost=CHEAP)
    _open(staged, "and once more").close()
    assert second.read_bytes() == staged.place.header.read_bytes() != newer


def test_opening_writes_no_header_where_both_copies_agree(staged: Staged) -> None:
    files = [staged.place.header, staged.place.folder / "journal.rmj.prev"]
    before = [file.stat().st_ino for file in files]
    with opened(staged):
        pass
    assert [file.stat().st_ino for file in files] == before
    files[1].write_bytes(b"junk")
    with opened(staged):
        pass
    assert files[0].stat().st_ino == before[0]  # the one that opened is never written over
    assert files[1].read_bytes() == files[0].read_bytes()
