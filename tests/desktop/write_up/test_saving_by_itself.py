"""What is typed reaches the disk by itself, and nothing of it is ever given up."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.autosave import LATEST_MS, QUIET_MS
from revmentor_desktop.desktop.editor.highlighter import LONGEST_DOCUMENT
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.saving import SaveState
from revmentor_desktop.journal.session import SessionDraft
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.sessions import draft_of, list_sessions, write_up_session
from tests.desktop.desks import wait_until
from tests.desktop.write_up.written import Writing


def fill_disk(journal: OpenJournal) -> None:
    """Let the file grow no further, which is what a full disk is to the database."""
    pages = journal.store.ledger.rows("PRAGMA page_count")[0][0]
    journal.store.ledger.rows(f"PRAGMA max_page_count = {pages}")


def make_room(journal: OpenJournal) -> None:
    """Let it grow again."""
    journal.store.ledger.rows("PRAGMA max_page_count = 1000000")


def test_text_is_saved_without_being_asked_for(writing: Writing) -> None:
    item_id = writing.open()
    before = writing.in_journal(item_id).session.text
    writing.keys(" And then?")
    writing.saved()
    assert writing.in_journal(item_id).session.text == before + " And then?"
    assert writing.state() == (SaveState.SAVED, "Saved, encrypted 14:02")


def test_it_waits_no_longer_than_the_rules_allow() -> None:
    assert QUIET_MS == 600
    assert LATEST_MS == 3_000


def test_a_new_session_is_made_once_however_quickly_one_types(writing: Writing) -> None:
    jonas = writing.jonas
    before = writing.staged.read(lambda journal: list_sessions(journal, jonas.id))
    writing.open_new()
    for word in ("One ", "two ", "three "):
        writing.keys(word)
        writing.page.flush()
    writing.saved()
    after = writing.staged.read(lambda journal: list_sessions(journal, jonas.id))
    assert len(after) == len(before) + 1
    assert writing.in_journal().session.text == "One two three "
    assert writing.page.place is not None and writing.page.place.item_id is not None


def test_a_new_session_nobody_wrote_in_leaves_no_trace(writing: Writing) -> None:
    jonas = writing.jonas
    before = writing.staged.read(lambda journal: list_sessions(journal, jonas.id))
    writing.open_new()
    writing.open()
    assert writing.staged.read(lambda journal: list_sessions(journal, jonas.id)) == before


def test_leaving_saves_at_once(writing: Writing) -> None:
    item_id = writing.open()
    writing.keys(" Left.")
    writing.open(date(2026, 5, 19))
    assert writing.in_journal(item_id).session.text.endswith(" Left.")
    assert "Left." not in writing.page.sheet.text


def test_a_full_disk_keeps_the_text_and_says_so(writing: Writing) -> None:
    item_id = writing.open()
    before = writing.in_journal(item_id).session.text
    writing.staged.read(fill_disk)
    typed = "x" * 60_000
    writing.page.sheet.editor.write_at_end(typed)
    writing.page.flush()
    writing.staged.quiet()
    assert writing.state() == (SaveState.FAILED, "Not saved")
    why = writing.page.sheet.why
    assert why.isVisible() and "The disk is full." in why.text()
    assert "Your text is still here." in why.text()
    assert writing.page.unsaved
    assert writing.page.sheet.text == before + typed
    writing.staged.read(make_room)
    writing.page.sheet.state.asked.emit()
    writing.saved()
    assert writing.state() == (SaveState.SAVED, "Saved, encrypted 14:02")
    assert not why.isVisible()
    assert writing.in_journal(item_id).session.text == before + typed


def test_text_that_could_not_be_saved_comes_back_with_its_session(writing: Writing) -> None:
    item_id = writing.open()
    writing.staged.read(fill_disk)
    writing.page.sheet.editor.write_at_end("y" * 60_000)
    writing.keys("secret " * 3, writing.page.sheet.private_editor)
    other = writing.id_of(date(2026, 5, 19))
    writing.show(Place(PageName.WRITE_UP, writing.jonas.id, other))
    assert writing.page.unsaved
    assert "yyy" not in writing.page.sheet.text
    writing.show(Place(PageName.WRITE_UP, writing.jonas.id, item_id))
    assert writing.page.sheet.text.endswith("yyy")
    assert "secret secret" in writing.page.sheet.private_editor.text()
    writing.staged.read(make_room)
    writing.flushed()
    kept = writing.in_journal(item_id)
    assert kept.session.text.endswith("yyy")
    assert "secret secret" in kept.private_text


def test_the_private_note_is_one_key_away_and_kept_apart(writing: Writing, qtbot: QtBot) -> None:
    item_id = writing.open()
    writing.page.activateWindow()
    shared = writing.page.sheet.text
    page = writing.page
    QTest.keySequence(page, QKeySequence("Ctrl+Shift+P"))
    wait_until(page.sheet.private_editor.hasFocus, "the private note to take the keyboard")
    writing.keys("Only mine. ", page.sheet.private_editor)
    writing.flushed()
    kept = writing.in_journal(item_id)
    assert kept.session.text == shared
    assert kept.private_text.startswith("Only mine. I was impatient")
    writing.page.sheet.private_editor.selectAll()
    writing.press(Qt.Key.Key_Delete, writing.page.sheet.private_editor)
    writing.flushed()
    assert not writing.in_journal(item_id).session.has_private_note


def test_other_changes_leave_the_private_note_alone(writing: Writing) -> None:
    item_id = writing.open()
    before = writing.in_journal(item_id).private_text
    writing.keys(" more")
    writing.flushed()
    assert before and writing.in_journal(item_id).private_text == before


@pytest.mark.parametrize(
    "text", ["👩🏽‍💻 zażółć", "مرحبا بالعالم", "\u200fאבג (x) 123", "漢字かな", "a\u00a0b\tc  "]
)
def test_every_script_is_kept_as_it_was_typed(writing: Writing, text: str) -> None:
    writing.open_new()
    writing.page.sheet.editor.insertPlainText(text)
    writing.flushed()
    assert writing.in_journal().session.text == text


def test_two_megabytes_are_pasted_saved_and_typed_on(writing: Writing) -> None:
    writing.open_new()
    long = "Ein langer Satz über alles. " * 75_000
    writing.page.sheet.editor.write_at_end(long)
    writing.keys("end")
    writing.flushed()
    assert writing.in_journal().session.text == long + "end"
    document = writing.page.sheet.editor.document()
    assert document.characterCount() > LONGEST_DOCUMENT


def test_undo_takes_back_typing_and_that_is_saved_too(writing: Writing) -> None:
    item_id = writing.open()
    before = writing.in_journal(item_id).session.text
    writing.keys("z")
    writing.flushed()
    QTest.keyClick(writing.page.sheet.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    writing.flushed()
    assert writing.in_journal(item_id).session.text == before


def test_what_another_page_changed_is_shown_where_the_cursor_stays(writing: Writing) -> None:
    item_id = writing.open()
    editor = writing.page.sheet.editor
    cursor = editor.textCursor()
    cursor.setPosition(7)
    editor.setTextCursor(cursor)
    session = writing.in_journal(item_id).session

    def changed(draft: SessionDraft) -> SessionDraft:
        return SessionDraft(draft.mentorship_id, draft.when, text="## What now?\n", id=item_id)

    writing.desk.change(write_up_session)(changed(draft_of(session)))
    writing.staged.quiet()
    wait_until(lambda: writing.page.sheet.text == "## What now?\n", "the other text to be shown")
    assert editor.textCursor().position() == 7


def test_a_session_thrown_away_meanwhile_leads_to_the_list(writing: Writing) -> None:
    from revmentor_desktop.operations.throw_away import throw_away

    item_id = writing.open()
    writing.desk.change(throw_away)(item_id)
    writing.staged.quiet()
    wait_until(lambda: bool(writing.told.places), "another place to be asked for")
    assert writing.told.places[-1] == Place(PageName.SESSIONS, writing.jonas.id)
    assert not writing.page.unsaved
