"""What a journal tells about itself, and a check that names what is damaged."""

import pytest

from revmentor_desktop.journal.note import NoteDraft, PrivateNoteDraft
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.back_up import back_up
from revmentor_desktop.operations.health import HealthReport, describe_journal, examine
from revmentor_desktop.operations.notes import keep_note
from revmentor_desktop.operations.open_journal import Passphrase
from revmentor_desktop.operations.private_notes import keep_private_note
from revmentor_desktop.storage.sqlcipher import PAGE
from revmentor_desktop.support.errors import InUse, WrongSecret
from tests.plain.operations.vaults import files_of, flip, opened, overwrite, write
from tests.staged import DESIGN_CLOCK, OWNER, PASSPHRASE, Staged

TODAY = When(DESIGN_CLOCK.today())


def _examined(staged: Staged, *, deep: bool = True) -> HealthReport:
    return examine(
        staged.place, Passphrase(PASSPHRASE), folders=staged.folders, clock=staged.clock, deep=deep
    )


def test_a_journal_tells_what_it_holds_and_how_it_is_kept(staged: Staged) -> None:
    with opened(staged) as journal:
        keep_note(journal, NoteDraft(TODAY, text="a note"))
        keep_private_note(journal, PrivateNoteDraft(TODAY, "a private one"))
        assert describe_journal(journal).last_verified_backup is None
        made = back_up(journal, "asked", always=True)
        info = describe_journal(journal)
    assert (info.owner, info.counts["note"], info.counts["private-note"]) == (OWNER, 1, 1)
    assert info.kdf == {"alg": "argon2id", "m": 19456, "t": 1, "p": 1}
    assert (info.last_verified_backup, info.sequence) == (made.made, made.sequence)
    assert info.cipher_version and info.sqlite_version and info.created == DESIGN_CLOCK.now()


def test_a_healthy_journal_is_found_so_and_not_changed(staged: Staged) -> None:
    with opened(staged) as journal:
        write(journal, "well")
    before = files_of(staged.home)
    for deep in (False, True):
        assert _examined(staged, deep=deep) == HealthReport(ok=True, problems=())
    assert files_of(staged.home) == before


def test_a_page_that_rotted_is_named(staged: Staged) -> None:
    with opened(staged) as journal:
        for number in range(40):
            write(journal, f"{number} " + "word " * 400)
    size = staged.place.database.stat().st_size
    flip(staged.place.database, size - PAGE + 77)
    report = _examined(staged, deep=False)
    assert not report.ok and "1 page of the file" in report.problems[0]


def test_a_file_that_is_junk_is_named_with_what_to_do(staged: Staged) -> None:
    overwrite(staged.place)
    report = _examined(staged)
    assert not report.ok and "damaged" in report.problems[0] and "ackup" in report.problems[0]


def test_pages_added_to_the_end_are_noticed(staged: Staged) -> None:
    with staged.place.database.open("ab") as file:
        file.write(bytes(PAGE))
    assert not _examined(staged).ok


@pytest.mark.parametrize("name", ["journal.rmj", "journal.rmj.prev", "head"])
def test_what_opening_mends_is_told_once(staged: Staged, name: str) -> None:
    (staged.place.folder / name).write_bytes(b"junk")
    report = _examined(staged)
    assert not report.ok and len(report.problems) == 1
    assert _examined(staged).ok


def test_both_headers_gone_is_named_not_raised(staged: Staged) -> None:
    for name in ("journal.rmj", "journal.rmj.prev"):
        (staged.place.folder / name).unlink()
    report = _examined(staged)
    assert not report.ok and "journal.rmj" in report.problems[0]


def test_an_index_that_does_not_say_what_the_texts_say_is_noticed_deep_only(staged: Staged) -> None:
    with opened(staged) as journal:
        write(journal, "something to index")
        with journal.store.change():
            journal.store.ledger.run("INSERT INTO words(words) VALUES ('delete-all')")
    assert not _examined(staged).ok


def test_a_private_note_that_cannot_be_opened_is_counted(staged: Staged) -> None:
    with opened(staged) as journal:
        keep_private_note(journal, PrivateNoteDraft(TODAY, "sealed"))
        with journal.store.change():
            journal.store.ledger.run("UPDATE private_note SET sealed = ?", (b"\x01" + bytes(60),))
    report = _examined(staged)
    assert report.problems == ("1 private text cannot be opened.",)
    assert _examined(staged, deep=False).ok


def test_the_wrong_passphrase_is_no_damage_and_an_open_journal_is_in_use(staged: Staged) -> None:
    with pytest.raises(WrongSecret):
        examine(staged.place, Passphrase("no"), folders=staged.folders, clock=staged.clock)
    with opened(staged), pytest.raises(InUse):
        _examined(staged)


def test_nothing_of_the_check_stays(staged: Staged) -> None:
    _examined(staged)
    names = {path.name for path in staged.place.folder.iterdir()} - {".lock"}
    header = {"journal.rmj", "journal.rmj.prev"}
    assert names == header | {"README.txt", "head", "journal.db", "name.txt"}
