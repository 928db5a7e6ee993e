"""From one write-up to another: what belongs to the first stays with it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from revmentor_desktop.desktop.pages import write_up_commands
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.session import SessionDraft
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.cooling_off import seal_session_note
from revmentor_desktop.operations.in_the_room import keep_line
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.sessions import write_up_session
from revmentor_desktop.support.errors import DiskTrouble
from tests.desktop.write_up.written import Writing


def learn(writing: Writing, words: str) -> None:
    writing.page.side.learned.add()
    writing.keys(words, writing.page.side.learned.rows[-1].text)
    writing.flushed()


def throw_last(writing: Writing) -> None:
    QTest.mouseClick(writing.page.side.learned.rows[-1].away, Qt.MouseButton.LeftButton)


def lines(writing: Writing, item_id: ItemId | None = None) -> list[str]:
    return [line.text for line in writing.in_journal(item_id).session.lines]


def test_undo_brings_a_line_back_to_its_own_session(writing: Writing) -> None:
    item_id = writing.open()
    learn(writing, "Rehearse twice")
    throw_last(writing)
    writing.open(date(2026, 5, 19))
    writing.told.undo()
    writing.staged.quiet()
    assert lines(writing, item_id) == ["Rehearse twice"]
    assert "Rehearse twice" not in lines(writing)
    writing.keys(" And more.")
    writing.flushed()
    assert " And more." in writing.in_journal().session.text


def test_undo_brings_a_line_back_after_one_was_elsewhere(writing: Writing) -> None:
    item_id = writing.open()
    learn(writing, "Rehearse twice")
    throw_last(writing)
    writing.open(date(2026, 5, 19))
    writing.open()
    writing.told.undo()
    writing.staged.quiet()
    writing.flushed()
    assert lines(writing, item_id) == ["Rehearse twice"]
    assert [row.now().text for row in writing.page.side.learned.rows] == ["Rehearse twice"]


def test_jottings_of_one_meeting_are_not_beside_a_new_one(writing: Writing) -> None:
    jonas = writing.jonas

    def held(journal: OpenJournal) -> None:
        session = write_up_session(journal, SessionDraft(jonas.id, When(date(2026, 6, 10))))
        keep_line(journal, session.id, "* Said by Jonas alone")

    writing.staged.read(held)
    writing.open(date(2026, 6, 10))
    assert writing.page.side.jottings.isVisible()
    writing.open_new(writing.people["Amara"])
    assert not writing.page.side.jottings.isVisible()
    assert writing.page.side.jottings.rows == []


def test_a_note_that_could_not_be_closed_opens_no_other_one(
    writing: Writing, monkeypatch: pytest.MonkeyPatch
) -> None:
    jonas = writing.jonas

    def closed(journal: OpenJournal) -> ItemId:
        draft = SessionDraft(jonas.id, When(date(2026, 6, 10)), private_text="Said in anger")
        session = write_up_session(journal, draft)
        seal_session_note(journal, session.id)
        return session.id

    def full(*_args: object) -> object:
        raise DiskTrouble("The disk is full.")

    other = writing.staged.read(closed)
    writing.open()
    monkeypatch.setattr(write_up_commands, "seal_session_note", full)
    sheet = writing.page.sheet
    writing.keys("And this. ", sheet.private_editor)
    QTest.mouseClick(sheet.private.seal_button, Qt.MouseButton.LeftButton)
    writing.show(Place(PageName.WRITE_UP, jonas.id, other))
    writing.staged.quiet()
    assert writing.told.troubles
    assert not sheet.private_editor.isVisible()
    assert sheet.private.hint.text() == "Sealed until tomorrow, Fri 12 June."
