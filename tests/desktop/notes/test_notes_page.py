"""Notes, written through real keys and kept in a real journal."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.pages.notes import NotesPage
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.note import NoteRow
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.operations.history import list_versions
from revmentor_desktop.operations.mentorships import list_mentorships
from revmentor_desktop.operations.notes import keep_note, list_notes, read_note
from revmentor_desktop.operations.private_notes import read_private_note
from revmentor_desktop.support.errors import DiskTrouble
from tests.desktop.desks import StagedDesk

NOTES = Place(PageName.NOTES)
COMMAND = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Stage:
    """The page over a desk, with what it told."""

    def __init__(self, desk: StagedDesk, qtbot: QtBot) -> None:
        self.desk = desk
        self.told: list[tuple[str, Callable[[], None]]] = []
        desk.desk.told.connect(lambda words, undo: self.told.append((words, undo)))
        self.page = NotesPage(desk.desk)
        qtbot.addWidget(self.page)
        self.page.resize(1024, 800)
        self.page.show()

    def visit(self, place: Place = NOTES) -> None:
        self.page.show_place(place)
        self.settle()

    def settle(self) -> None:
        for _ in range(4):
            self.desk.quiet()

    def save(self) -> None:
        self.page.flush()
        self.settle()

    def unsaved(self) -> bool:
        return self.page.unsaved

    def rows(self) -> tuple[NoteRow, ...]:
        return self.desk.read(list_notes)

    def one(self, *, private: bool) -> NoteRow:
        return next(row for row in self.rows() if row.private is private)


@pytest.fixture
def stage(sample_desk: StagedDesk, qtbot: QtBot) -> Stage:
    stage = Stage(sample_desk, qtbot)
    stage.visit()
    return stage


@pytest.fixture
def empty(empty_desk: StagedDesk, qtbot: QtBot) -> Stage:
    stage = Stage(empty_desk, qtbot)
    stage.visit()
    return stage


def everything_shown(widget: QWidget) -> str:
    labels = [label.text() for label in widget.findChildren(QLabel)]
    return "\n".join([*labels, *(edit.toPlainText() for edit in widget.findChildren(QTextEdit))])


def test_a_new_note_is_kept_without_a_word_about_saving(empty: Stage) -> None:
    assert "No notes yet." in everything_shown(empty.page)
    assert empty.page.begin_new()
    QTest.keyClicks(empty.page.sheet.name, "A line")
    QTest.keyClick(empty.page.sheet.name, Qt.Key.Key_Return)
    QTest.keyClicks(empty.page.sheet.editor, "Ask, then count to five.")
    assert empty.unsaved()
    empty.save()
    (row,) = empty.rows()
    note = empty.desk.read(lambda journal: read_note(journal, row.id))
    assert (note.title, note.text) == ("A line", "Ask, then count to five.")
    assert note.when.day == date(2026, 6, 11) and note.share is Share.PRIVATE
    assert not empty.unsaved() and empty.page.place == Place(PageName.NOTES, None, row.id)
    assert empty.page.model.item_at(empty.page.list.currentIndex()) is not None
    assert "Saved, encrypted 14:02" in everything_shown(empty.page)


def test_an_empty_new_note_leaves_nothing_behind(stage: Stage) -> None:
    before = stage.rows()
    stage.page.begin_new()
    stage.settle()
    stage.visit(Place(PageName.NOTES, None, stage.one(private=False).id))
    assert stage.rows() == before


def test_private_words_are_in_no_field_until_shown(stage: Stage) -> None:
    row = next(row for row in stage.rows() if row.private and row.when.day == date(2026, 6, 9))
    note = stage.desk.read(lambda journal: read_private_note(journal, row.id))
    stage.visit(Place(PageName.NOTES, None, row.id))
    assert note.text[:20] not in everything_shown(stage.page)
    shown = next(
        button
        for button in stage.page.findChildren(QWidget)
        if button.accessibleName() == "Show the private note"
    )
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton)
    assert stage.page.sheet.editor.text() == note.text
    stage.visit(Place(PageName.NOTES, None, stage.one(private=False).id))
    assert note.text[:20] not in everything_shown(stage.page)


def test_a_change_beside_hidden_words_keeps_them(stage: Stage) -> None:
    row = next(row for row in stage.rows() if row.private and row.when.day == date(2026, 6, 9))
    before = stage.desk.read(lambda journal: read_private_note(journal, row.id))
    stage.visit(Place(PageName.NOTES, None, row.id))
    tags = stage.page.sheet._form.tags
    tags.setFocus()
    QTest.keyClicks(tags, "patience")
    stage.save()
    after = stage.desk.read(lambda journal: read_private_note(journal, row.id))
    assert (after.text, after.tags) == (before.text, (*before.tags, "patience"))


def test_a_sealed_note_cannot_be_shown_before_its_day(stage: Stage) -> None:
    def until(row: NoteRow) -> date | None:
        note = stage.desk.read(lambda journal: read_private_note(journal, row.id))
        return note.seal_until

    sealed = [row for row in stage.rows() if row.private and until(row) == date(2026, 6, 12)]
    stage.visit(Place(PageName.NOTES, None, sealed[0].id))
    assert "Sealed until" in everything_shown(stage.page)
    assert not stage.page.sheet._form.panel.show_button.isVisible()
    assert not stage.page.sheet.editor.text()


def test_leaving_a_note_saves_it_and_ends_its_sitting(stage: Stage) -> None:
    first = stage.one(private=False)
    stage.visit(Place(PageName.NOTES, None, first.id))
    stage.page.sheet.editor.setFocus()
    QTest.keyClicks(stage.page.sheet.editor, "Now: ")
    other = next(row for row in stage.rows() if not row.private and row.id != first.id)
    stage.visit(Place(PageName.NOTES, None, other.id))
    note = stage.desk.read(lambda journal: read_note(journal, first.id))
    assert note.text.startswith("Now: ")
    versions = stage.desk.read(lambda journal: list_versions(journal, first.id))
    stage.visit(Place(PageName.NOTES, None, first.id))
    QTest.keyClicks(stage.page.sheet.editor, "And: ")
    stage.save()
    assert len(stage.desk.read(lambda journal: list_versions(journal, first.id))) == 1 + len(
        versions
    )


def test_typing_goes_on_while_the_list_is_read_anew(stage: Stage) -> None:
    stage.visit(Place(PageName.NOTES, None, stage.one(private=False).id))
    editor = stage.page.sheet.editor
    editor.setFocus()
    QTest.keyClicks(editor, "abc")
    stage.page.flush()
    QTest.keyClicks(editor, "def")
    stage.settle()
    QTest.keyClicks(editor, "ghi")
    assert editor.text().startswith("abcdefghi")
    stage.save()
    row = stage.one(private=False)
    assert stage.desk.read(lambda journal: read_note(journal, row.id)).text.startswith("abcdefghi")


def test_words_that_could_not_be_saved_stay_and_are_saved_later(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = stage.one(private=False)
    stage.visit(Place(PageName.NOTES, None, row.id))

    def full(*_given: object) -> None:
        raise DiskTrouble("The disk is full.", "", "Make room.")

    saving = "revmentor_desktop.desktop.pages.notes_saver.keep_note"
    monkeypatch.setattr(saving, full)
    QTest.keyClicks(stage.page.sheet.editor, "kept ")
    stage.save()
    shown = everything_shown(stage.page)
    assert "Not saved" in shown and "The disk is full. Your text is still here." in shown
    other = next(one for one in stage.rows() if not one.private and one.id != row.id)
    stage.visit(Place(PageName.NOTES, None, other.id))
    assert stage.unsaved()
    stage.visit(Place(PageName.NOTES, None, row.id))
    assert stage.page.sheet.editor.text().startswith("kept ")
    monkeypatch.setattr(saving, keep_note)
    stage.save()
    assert not stage.unsaved()
    note = stage.desk.read(lambda journal: read_note(journal, row.id))
    assert note.text.startswith("kept ")


def test_thrown_away_and_brought_back(stage: Stage) -> None:
    row = stage.one(private=False)
    stage.visit(Place(PageName.NOTES, None, row.id))
    stage.page.list.setFocus()
    QTest.keyClick(stage.page.list, Qt.Key.Key_Delete)
    stage.settle()
    assert row not in stage.rows()
    ((words, undo),) = stage.told
    assert words == "Note thrown away."
    assert stage.page.list.hasFocus()
    undo()
    stage.settle()
    assert row in stage.rows()


def test_date_person_share_and_tags_are_kept(stage: Stage) -> None:
    row = stage.one(private=False)
    stage.visit(Place(PageName.NOTES, None, row.id))
    form = stage.page.sheet._form
    form.when.setText("1 May, 9:00")
    QTest.keyClick(form.when, Qt.Key.Key_Return)
    mei = stage.desk.read(list_mentorships)[2]
    at = form.whom.findData(mei.id)
    form.whom.setCurrentIndex(at)
    form.whom.activated.emit(at)
    QTest.keyClick(stage.page.sheet.editor, Qt.Key.Key_L, COMMAND)
    form.tags.clear()
    QTest.keyClicks(form.tags, "one, two")
    before = stage.desk.read(lambda journal: read_note(journal, row.id))
    stage.save()
    note = stage.desk.read(lambda journal: read_note(journal, row.id))
    assert note.when.day == date(2026, 5, 1) and note.when.at is not None
    assert note.mentorship_id == mei.id and note.tags == ("one", "two")
    assert note.share is before.share.next()


def test_a_date_that_is_none_is_said_and_changes_nothing(stage: Stage) -> None:
    stage.visit(Place(PageName.NOTES, None, stage.one(private=False).id))
    form = stage.page.sheet._form
    form.when.setText("someday")
    QTest.keyClick(form.when, Qt.Key.Key_Return)
    assert form.when_told.isVisible() and not stage.unsaved()


def test_found_words_are_selected(stage: Stage) -> None:
    row = next(row for row in stage.rows() if row.headline.startswith("Notes on listening"))
    stage.visit(Place(PageName.NOTES, None, row.id, "silence"))
    assert stage.page.sheet.editor.textCursor().selectedText() == "silence"


def test_a_note_that_is_gone_is_said(stage: Stage) -> None:
    troubles: list[object] = []
    stage.desk.desk.troubled.connect(troubles.append)
    stage.visit(Place(PageName.NOTES, None, ItemId("gone")))
    assert len(troubles) == 1
