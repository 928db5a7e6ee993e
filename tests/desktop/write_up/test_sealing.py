"""A private note that cools off: closed until tomorrow, then offered to be read again."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from revmentor_desktop.desktop.dialogs.finish_write_up import FinishWriteUp
from revmentor_desktop.desktop.pages.notes import NotesPage
from revmentor_desktop.desktop.pages.today import TodayPage
from revmentor_desktop.desktop.pages.write_up import WriteUpPage
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.note import PrivateNoteDraft
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.cooling_off import put_seal, sealed_until
from revmentor_desktop.operations.private_notes import keep_private_note, read_private_note
from tests.desktop.framed import Framed
from tests.desktop.locking import Locking
from tests.desktop.write_up.written import NINTH, Writing

TOMORROW = date(2026, 6, 12)


def note_of(framed: Framed, text: str = "Said in anger", title: str = "") -> ItemId:
    """A private note whose seal ran out today."""
    today = framed.desk.journal.clock.today()
    draft = PrivateNoteDraft(When(today), text, title, seal_until=today)
    note_id = framed.desk.read(lambda journal: keep_private_note(journal, draft)).id
    framed.view.desk.changed.emit()
    framed.settle()
    return note_id


def today_of(framed: Framed) -> TodayPage:
    framed.go(PageName.TODAY)
    page = framed.view.page(PageName.TODAY)
    assert isinstance(page, TodayPage)
    return page


def test_what_was_typed_is_sealed_with_the_note_and_undo_opens_it(writing: Writing) -> None:
    item_id = writing.open()
    sheet = writing.page.sheet
    before = sheet.private_editor.text()
    QTest.keyClicks(sheet.private_editor, "And this. ")
    QTest.mouseClick(sheet.private.seal_button, Qt.MouseButton.LeftButton)
    writing.saved()
    assert writing.staged.read(lambda journal: sealed_until(journal, item_id)) == TOMORROW
    assert sheet.private_editor.text() == ""
    assert not sheet.private_editor.isVisible()
    assert not sheet.private_editor.document().isUndoAvailable()
    assert sheet.private.hint.text() == "Sealed until tomorrow, Fri 12 June."
    writing.keys("The text goes on.")
    writing.flushed()
    assert writing.in_journal(item_id).sealed_until == TOMORROW
    writing.told.undo()
    writing.staged.quiet()
    writing.staged.quiet()
    assert "And this. " in sheet.private_editor.text()
    assert len(sheet.private_editor.text()) == len(before) + len("And this. ")
    assert sheet.private_editor.isVisible()


def test_a_sealed_note_stays_closed_when_the_session_is_shown_again(writing: Writing) -> None:
    writing.open()
    sheet = writing.page.sheet
    sheet.private.seal_asked.emit()
    writing.saved()
    writing.open_new()
    assert sheet.private_editor.isVisible()
    writing.open(NINTH)
    assert not sheet.private_editor.isVisible()
    assert sheet.private_editor.text() == ""
    sheet.focus_private()
    assert not sheet.private_editor.hasFocus()


def test_without_a_note_there_is_nothing_to_seal(writing: Writing) -> None:
    writing.open_new()
    sheet = writing.page.sheet
    assert not sheet.private.seal_button.isVisible()
    QTest.keyClicks(sheet.private_editor, "x")
    assert sheet.private.seal_button.isVisible()


def test_a_free_note_is_sealed_from_its_page(framed: Framed) -> None:
    note_id = note_of(framed)
    framed.desk.read(lambda journal: put_seal(journal, note_id, None))
    framed.view.ways.go(Place(PageName.NOTES, None, note_id))
    framed.settle()
    page = framed.view.page(PageName.NOTES)
    assert isinstance(page, NotesPage)
    page.sheet._reveal()
    QTest.keyClicks(page.sheet.editor, "Hm. ")
    framed.click(page.sheet._form.panel.seal_button)
    framed.settle()
    note = framed.desk.read(lambda journal: read_private_note(journal, note_id))
    assert note.seal_until == TOMORROW
    assert "Hm. " in note.text
    assert page.sheet.editor.text() == ""
    assert not page.sheet._form.panel.show_button.isVisible()


def test_today_offers_it_again_and_keeping_it_can_be_undone(framed: Framed) -> None:
    page = today_of(framed)
    assert not page.reread.isVisible()
    note_id = note_of(framed)
    (panel,) = page.reread.panels
    assert panel.words.text() == ""
    assert not panel.keep.isVisible()
    framed.click(panel.show_button)
    assert panel.words.text() == "Said in anger"
    framed.click(panel.keep)
    assert not page.reread.isVisible()
    assert framed.desk.read(lambda journal: read_private_note(journal, note_id)).seal_until is None
    framed.view.undo()
    framed.settle()
    assert page.reread.isVisible()


def test_a_note_being_read_stays_open_when_another_one_changes(framed: Framed) -> None:
    page = today_of(framed)
    note_of(framed)
    (reading,) = page.reread.panels
    framed.click(reading.show_button)
    other = note_of(framed, "Another one")
    assert len(page.reread.panels) == 2 and reading in page.reread.panels
    assert reading.words.isVisible() and reading.words.text() == "Said in anger"
    framed.desk.read(lambda journal: put_seal(journal, other, TOMORROW))
    framed.view.desk.changed.emit()
    framed.settle()
    assert page.reread.panels == [reading]
    assert reading.words.isVisible()


def test_a_note_read_again_is_rewritten_at_its_place_or_thrown_away(framed: Framed) -> None:
    page = today_of(framed)
    note_of(framed, "مرحبا 日本語 🌱 " * 200)
    (panel,) = page.reread.panels
    framed.click(panel.show_button)
    assert panel.words.text().endswith("…")
    framed.click(panel.away)
    assert not page.reread.isVisible()
    framed.view.undo()
    framed.settle()
    (panel,) = page.reread.panels
    framed.click(panel.show_button)
    framed.click(panel.rewrite)
    assert framed.at() is PageName.NOTES


def test_choices_at_finish_are_there_again_after_a_lock(locking: Locking) -> None:
    jonas = locking.framed.mentorship("Jonas")
    session = Writing.id_in(locking.desk, jonas.id, NINTH)
    locking.framed.view.ways.go(Place(PageName.WRITE_UP, jonas.id, session))
    locking.framed.settle()
    page = locking.framed.view.page(PageName.WRITE_UP)
    assert isinstance(page, WriteUpPage)
    page.commands.finish()
    dialog = locking.shown(FinishWriteUp)
    (first, *_rest) = dialog.chips
    dialog.chips[first].show_share(Share.AGREED)
    locking.lock()
    dialog = locking.shown(FinishWriteUp)
    assert dialog.chips[first].share is Share.AGREED
    QTest.mouseClick(dialog.finish, Qt.MouseButton.LeftButton)
    locking.framed.settle()
    assert locking.remembered == 0
    assert locking.open == []


def test_tab_follows_the_screen_and_reaches_finish_last(writing: Writing) -> None:
    writing.open()
    page = writing.page
    page.activateWindow()
    page.sheet.name.setFocus()
    met: list[object] = []
    for _step in range(60):
        met.append(page.focusWidget())
        if page.focusWidget() is page.side.finish:
            break
        page.focusNextPrevChild(True)
    tools = [page.sheet._form.heading, page.sheet._form.quote]
    ratings = page.side.my_ratings["openness"].dots
    order = [
        page.sheet.name,
        *tools,
        page.sheet.editor,
        page.sheet.private_editor,
        next(one for one in met if ratings.isAncestorOf(one)),  # type: ignore[arg-type]  # it looks at widgets only
        page.side.promises.add,
        page.side.finish,
    ]
    places = [met.index(one) for one in order]
    assert places == sorted(places)
    assert met[-1] is page.side.finish
