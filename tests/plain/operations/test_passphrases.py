"""Changing the passphrase, and setting a new one with the recovery words."""

import pytest

from revmentor_desktop.operations.open_journal import (
    OpenJournal,
    Passphrase,
    RecoveryWords,
    Secret,
    open_journal,
)
from revmentor_desktop.operations.passphrase import (
    change_passphrase,
    draw_recovery_words,
    recover_journal,
    recovery_words_since,
    renew_recovery_words,
)
from revmentor_desktop.support.errors import DiskTrouble, InUse, WrongSecret, WrongUsage
from revmentor_desktop.vault import header_file
from revmentor_desktop.vault.header_file import read_header
from revmentor_desktop.vault.journal_keys import unlock_with_words
from revmentor_desktop.vault.kdf import CHEAP
from tests.plain.operations.vaults import files_of, has_three_parts, opened, texts, write
from tests.scoreboard.kills import changes_that_locked_out
from tests.staged import PASSPHRASE, Staged

NEW = "a new one that is long"


def _opens(staged: Staged, secret: Secret) -> bool:
    try:
        open_journal(staged.place, secret, folders=staged.folders, clock=staged.clock).close()
    except WrongSecret:
        return False
    return True


def test_the_new_one_opens_the_old_one_does_not_and_the_words_still_do(staged: Staged) -> None:
    with opened(staged) as journal:
        write(journal, "stays")
        change_passphrase(journal, PASSPHRASE, NEW, cost=CHEAP)
        write(journal, "goes on")
    assert not _opens(staged, Passphrase(PASSPHRASE))
    assert _opens(staged, RecoveryWords(staged.words))
    journal = open_journal(
        staged.place, Passphrase(NEW), folders=staged.folders, clock=staged.clock
    )
    assert texts(journal) == {"stays", "goes on"}
    journal.close()


def test_a_wrong_old_one_changes_nothing(journal: OpenJournal) -> None:
    before = journal.place.header.read_bytes()
    with pytest.raises(WrongSecret):
        change_passphrase(journal, "not it", NEW, cost=CHEAP)
    with pytest.raises(WrongUsage):
        change_passphrase(journal, PASSPHRASE, "two\nlines", cost=CHEAP)
    assert journal.place.header.read_bytes() == before


def test_the_words_set_a_new_one_and_open_the_journal(staged: Staged) -> None:
    journal = recover_journal(
        staged.place, staged.words, NEW, folders=staged.folders, clock=staged.clock, cost=CHEAP
    )
    write(journal, "written at once")
    journal.close()
    assert _opens(staged, Passphrase(NEW)) and not _opens(staged, Passphrase(PASSPHRASE))
    assert _opens(staged, RecoveryWords(staged.words))


@pytest.mark.parametrize("new", ["", "two\nlines"])
def test_words_with_a_new_one_that_cannot_be_leave_the_old_and_no_lock(
    staged: Staged, new: str
) -> None:
    before = files_of(staged.place.folder)
    with pytest.raises(WrongUsage):
        recover_journal(
            staged.place, staged.words, new, folders=staged.folders, clock=staged.clock, cost=CHEAP
        )
    assert files_of(staged.place.folder) == before
    assert _opens(staged, Passphrase(PASSPHRASE))


def test_wrong_words_are_wrong_and_an_open_journal_is_in_use(staged: Staged) -> None:
    others = "abandon " * 11 + "about"
    with pytest.raises(WrongSecret):
        recover_journal(staged.place, others, NEW, folders=staged.folders, clock=staged.clock)
    with opened(staged), pytest.raises(InUse):
        recover_journal(staged.place, staged.words, NEW, folders=staged.folders, clock=staged.clock)


def test_a_disk_that_refuses_leaves_the_old_one(
    journal: OpenJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "no space")

    before = files_of(journal.place.folder)
    monkeypatch.setattr(header_file, "_replace_whole", full)
    with pytest.raises(DiskTrouble) as told:
        change_passphrase(journal, PASSPHRASE, NEW, cost=CHEAP)
    assert has_three_parts(told.value)
    assert files_of(journal.place.folder) == before


def test_a_stronger_stretching_ends_the_advice(journal: OpenJournal) -> None:
    assert journal.advice
    change_passphrase(journal, PASSPHRASE, PASSPHRASE)  # the same one, at today's cost
    assert not journal.advice


def test_new_words_open_it_the_old_page_does_not_and_the_passphrase_stays(staged: Staged) -> None:
    with opened(staged) as journal:
        write(journal, "stays")
        since = recovery_words_since(journal)
        words = draw_recovery_words(journal, PASSPHRASE)
        unlock_with_words(read_header(journal.place.folder).header, staged.words).wipe()
        renew_recovery_words(journal, PASSPHRASE, words, cost=CHEAP)
        assert recovery_words_since(journal) >= since
    assert not _opens(staged, RecoveryWords(staged.words))
    assert _opens(staged, Passphrase(PASSPHRASE))
    recovered = recover_journal(
        staged.place, " ".join(words), NEW, folders=staged.folders, clock=staged.clock, cost=CHEAP
    )
    assert texts(recovered) == {"stays"}
    recovered.close()


def test_who_does_not_know_the_passphrase_makes_no_new_words(journal: OpenJournal) -> None:
    before = journal.place.header.read_bytes()
    with pytest.raises(WrongSecret):
        draw_recovery_words(journal, "not it")
    with pytest.raises(WrongSecret):
        renew_recovery_words(journal, "not it", "abandon " * 11 + "about", cost=CHEAP)
    with pytest.raises(WrongSecret):
        renew_recovery_words(journal, PASSPHRASE, "no such words", cost=CHEAP)
    assert journal.place.header.read_bytes() == before


@pytest.mark.slow
def test_a_change_killed_midway_leaves_the_old_or_the_new(staged: Staged) -> None:
    assert changes_that_locked_out(staged, rounds=8) == 0
