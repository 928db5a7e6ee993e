"""Opening a journal that is there, and what is said when that does not work."""

import json
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit

from revmentor_desktop.desktop.parts.banner import Banner
from revmentor_desktop.desktop.parts.combo import ComboBox
from revmentor_desktop.desktop.parts.fields import PassphraseField
from revmentor_desktop.desktop.relaunch import AfterLock, Reason
from revmentor_desktop.operations.create_journal import create_journal
from revmentor_desktop.storage.lock import JournalLock
from revmentor_desktop.vault.header import canonical, check_sum
from revmentor_desktop.vault.kdf import CHEAP
from tests.desktop.desks import wait_until
from tests.desktop.gate.gates import gate_over
from tests.staged import DESIGN_CLOCK, PASSPHRASE, Staged

LOCKED = datetime(2026, 6, 11, 12, 47, tzinfo=UTC)


def test_the_right_passphrase_opens_where_one_was(empty_journal: Staged) -> None:
    with gate_over(empty_journal.home) as gated:
        assert gated.shown == "Unlock"
        gated.type("passphrase", PASSPHRASE)
        gated.enter("passphrase")
        wait_until(lambda: bool(gated.opened), "the journal to open")
        assert gated.places == [None]
        assert gated.edit("passphrase").text() == ""
        assert gated.settings.now.last_journal == empty_journal.place.id


def test_while_it_opens_the_field_is_locked_and_the_button_says_so(empty_journal: Staged) -> None:
    with gate_over(empty_journal.home) as gated:
        gated.type("passphrase", PASSPHRASE)
        gated.part(QAbstractButton, "unlock").click()
        assert gated.edit("passphrase").isReadOnly()
        assert gated.says("unlock") == "Opening"
        gated.rest()


def test_a_wrong_passphrase_stays_chosen_and_is_told_plainly(empty_journal: Staged) -> None:
    with gate_over(empty_journal.home) as gated:
        gated.type("passphrase", "not this one")
        gated.enter("passphrase")
        assert gated.told("passphrase") == "That did not open the journal."
        assert gated.edit("passphrase").selectedText() or gated.edit("passphrase").hasSelectedText()
        gated.type("passphrase", "x")
        assert gated.edit("passphrase").text() == "x"
        assert gated.told("passphrase") == ""


def test_caps_lock_is_told_only_when_it_is_on(
    empty_journal: Staged, monkeypatch: pytest.MonkeyPatch
) -> None:
    with gate_over(empty_journal.home) as gated:
        monkeypatch.setattr(PassphraseField, "caps_lock", property(lambda _self: True))
        gated.type("passphrase", "NOT THIS ONE")
        gated.enter("passphrase")
        assert gated.told("passphrase") == "That did not open the journal. Caps Lock is on."


def test_the_third_time_the_recovery_words_are_offered(empty_journal: Staged) -> None:
    with gate_over(empty_journal.home) as gated:
        for _ in range(3):
            gated.type("passphrase", "wrong")
            gated.enter("passphrase")
        assert "use the recovery words" in gated.told("passphrase")


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (Reason.ASKED, "You locked your journal at 13:47."),
        (Reason.IDLE, "Your journal locked itself at 13:47, after 5 quiet minutes."),
        (Reason.SYSTEM, "Your journal locked itself at 13:47, with the screen or for sleep."),
    ],
)
def test_it_says_when_and_why_it_was_locked(
    empty_journal: Staged, reason: Reason, said: str
) -> None:
    after = AfterLock(reason, LOCKED, 5, (0, 0, 1280, 800))
    with gate_over(empty_journal.home, after) as gated:
        assert said in gated.words()
        assert "Good afternoon" in gated.words()


def test_a_name_is_greeted_only_when_the_person_allowed_it(empty_journal: Staged) -> None:
    with gate_over(empty_journal.home) as gated:
        assert "Helen" not in gated.words()
        gated.settings.change(greet_by_name=True, greeting_name="Helen")
        gated.gate.show_unlock()
        gated.rest()
        assert "Good afternoon, Helen" in gated.words()


def test_a_journal_that_is_open_elsewhere_says_so(empty_journal: Staged) -> None:
    lock = JournalLock(empty_journal.place.folder)
    try:
        with gate_over(empty_journal.home) as gated:
            gated.type("passphrase", PASSPHRASE)
            gated.enter("passphrase")
            told = gated.part(Banner, "banner").accessibleName()
            assert told.startswith("This journal is open in another window or program.")
            assert gated.told("passphrase") == ""
            lock.release()
            gated.enter("passphrase")
            wait_until(lambda: bool(gated.opened), "the journal to open")
    finally:
        lock.release()


def test_a_header_of_a_newer_version_is_named_as_that(empty_journal: Staged) -> None:
    header = empty_journal.place.header
    table = json.loads(header.read_bytes()) | {"format": 9, "min_reader": 9}
    del table["sum"]
    newer = canonical({**table, "sum": check_sum(table)})
    for file in (header, header.with_name("journal.rmj.prev")):
        file.write_bytes(newer)
    with gate_over(empty_journal.home) as gated:
        gated.type("passphrase", PASSPHRASE)
        gated.enter("passphrase")
        assert gated.shown == "Unlock"
        assert "newer version" in gated.part(Banner, "banner").accessibleName()


def test_with_several_journals_the_one_opened_last_comes_first(empty_journal: Staged) -> None:
    folders = empty_journal.folders
    other = create_journal(
        folders,
        owner="Helen",
        passphrase="another-phrase",
        words=empty_journal.words,
        clock=DESIGN_CLOCK,
        name="A second one",
        cost=CHEAP,
    )
    with gate_over(empty_journal.home) as gated:
        chooser = gated.part(ComboBox, "chooser")
        assert chooser.isVisible()
        gated.settings.change(last_journal=other.id)
        gated.gate.show_unlock()
        assert chooser.currentText() == "A second one"
        gated.type("passphrase", "another-phrase")
        gated.enter("passphrase")
        wait_until(lambda: bool(gated.opened), "the journal to open")
        assert gated.opened[0].place.id == other.id


def test_the_recovery_words_open_it_and_set_a_new_passphrase(empty_journal: Staged) -> None:
    with gate_over(empty_journal.home) as gated:
        gated.press("use_words")
        assert gated.shown == "UseWords"
        words = gated.part(QPlainTextEdit, "words")
        words.setPlainText("12 words: " + empty_journal.words)
        words.setPlainText(empty_journal.words.upper())
        gated.type("first", "brand-new-and-long-phrase")
        gated.type("second", "brand-new-and-long-phrase")
        gated.rest(300)
        gated.press("recover")
        wait_until(lambda: bool(gated.opened), "the journal to open")
    with gate_over(empty_journal.home) as gated:
        gated.type("passphrase", PASSPHRASE)
        gated.enter("passphrase")
        assert gated.told("passphrase") == "That did not open the journal."
        gated.type("passphrase", "brand-new-and-long-phrase")
        gated.enter("passphrase")
        wait_until(lambda: bool(gated.opened), "the journal to open")


def test_a_wrong_recovery_word_is_named(empty_journal: Staged) -> None:
    with gate_over(empty_journal.home) as gated:
        gated.press("use_words")
        typed = ["zzzz", *empty_journal.words.split()[1:]]
        gated.part(QPlainTextEdit, "words").setPlainText(" ".join(typed))
        gated.type("first", PASSPHRASE)
        gated.type("second", PASSPHRASE)
        gated.rest(300)
        gated.press("recover")
        assert "Word 1, “zzzz”" in gated.words()
        assert not gated.opened
