"""A mentorship that ended: every page can be read, says so, and offers nothing that would fail."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.dialogs.choose_to_share import ChooseToShare
from revmentor_desktop.desktop.pages.export import ExportPage
from revmentor_desktop.desktop.pages.notes import NotesPage
from revmentor_desktop.desktop.pages.over_time import OverTimePage
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.note import NoteDraft
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.notes import keep_note, read_note
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.phases import end_mentorship
from revmentor_desktop.operations.sessions import list_sessions
from tests.desktop.desks import StagedDesk
from tests.desktop.framed import Framed

SENTENCE = "The mentorship with Amara Okafor ended on Thu 11 June."
OF_AMARA = (
    PageName.SESSIONS,
    PageName.PREPARE,
    PageName.WRITE_UP,
    PageName.TOPICS,
    PageName.GOALS,
    PageName.AGREEMENT,
    PageName.MENTORSHIP,
)


@pytest.fixture
def ended(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> Framed:
    framed = Framed(sample_desk, theme, qtbot)
    whose = framed.mentorship("Amara")
    framed.desk.read(lambda journal: end_mentorship(journal, whose.id, "It was good."))
    framed.view.desk.changed.emit()
    framed.settle()
    return framed


def troubles(framed: Framed) -> list[object]:
    found: list[object] = []
    framed.view.desk.troubled.connect(found.append)
    return found


def show(framed: Framed, page: PageName) -> QWidget:
    """The page of Amara; of meetings, the last one and the next."""
    whose = framed.mentorship("Amara")
    item = None
    numbers = {PageName.WRITE_UP: 11, PageName.PREPARE: 12}
    if page in numbers:
        rows = framed.desk.read(lambda journal: list_sessions(journal, whose.id))
        item = next(row.id for row in rows if row.number == numbers[page])
    framed.view.ways.go(Place(page, whose.id, item))
    framed.settle()
    return framed.view.page(page)


def reads(widget: QWidget | None) -> bool:
    """Whether it says that it serves to read."""
    while widget is not None:
        if widget.property("reads"):
            return True
        widget = widget.parentWidget()
    return False


def could_change(page: QWidget) -> list[QWidget]:
    """What one can still press or type in on a page."""
    inputs = [one for one in page.findChildren(QWidget) if one.isVisible() and not reads(one)]
    pressed = [one for one in inputs if isinstance(one, QAbstractButton | QComboBox)]
    typed = [one for one in inputs if isinstance(one, QLineEdit | QTextEdit | QPlainTextEdit)]
    return [one for one in pressed if one.isEnabled()] + [
        one for one in typed if one.isEnabled() and not one.isReadOnly()
    ]


@pytest.mark.parametrize("name", OF_AMARA)
def test_every_page_of_one_that_ended_says_so_and_can_only_be_read(
    ended: Framed, name: PageName
) -> None:
    told = troubles(ended)
    page = show(ended, name)
    assert ended.at() is name
    assert ended.view.away_bar.isVisible()
    assert SENTENCE in ended.view.away_bar.words.text()
    assert could_change(page) == []
    kept = [one for one in page.findChildren(QShortcut) if one.isEnabled()]
    assert all(one.property("reads") for one in kept)
    ended.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert told == []
    ended.click(ended.view.away_bar.take_up)
    assert not ended.view.away_bar.isVisible()
    if name is not PageName.TOPICS:
        assert could_change(page) != []


def test_there_is_no_meeting_with_one_that_ended(ended: Framed) -> None:
    show(ended, PageName.SESSIONS)
    show(ended, PageName.IN_THE_ROOM)
    assert ended.at() is PageName.SESSIONS
    assert "is put away. Take it up again first." in ended.read_on_screen()


def test_today_leaves_one_that_ended_out_and_the_sidebar_keeps_them(ended: Framed) -> None:
    ended.go(PageName.TODAY)
    today = ended.view.page(PageName.TODAY)
    assert "Amara" not in ended.read_on_screen(today)
    assert not ended.view.away_bar.isVisible()
    show(ended, PageName.GOALS)
    assert "Amara Okafor" in ended.people()


def test_a_note_about_one_that_ended_is_read_and_stays_theirs(ended: Framed) -> None:
    whose = ended.mentorship("Amara")
    told = troubles(ended)

    def write(journal: OpenJournal) -> None:
        # written before the end, as one would have
        journal.store.mentorships.archive(whose.id, None)
        draft = NoteDraft(When(journal.clock.today()), "A thought", "Kept.", whose.id)
        written.append(keep_note(journal, draft).id)
        journal.store.mentorships.archive(whose.id, journal.clock.today())

    written: list[ItemId] = []
    ended.desk.read(write)
    ended.view.ways.go(Place(PageName.NOTES, None, written[0]))
    ended.settle()
    page = ended.view.page(PageName.NOTES)
    assert isinstance(page, NotesPage)
    assert page.sheet.editor.text() == "Kept."
    assert "This note can be read, not changed." in ended.read_on_screen(page.sheet)
    assert could_change(page.sheet) == []
    page.begin_new()
    ended.settle()
    assert not page.sheet.editor.isReadOnly()
    page.sheet.editor.insertPlainText("New")
    page.flush()
    ended.settle()
    note = ended.desk.read(lambda journal: read_note(journal, written[0]))
    assert (note.mentorship_id, note.text) == (whose.id, "Kept.")
    assert told == []


def test_a_summary_of_one_that_ended_is_made_but_no_level_changed(ended: Framed) -> None:
    page = show(ended, PageName.EXPORT)
    assert isinstance(page, ExportPage)
    ended.settle()
    assert page.form.save.isEnabled()
    page._ask_what_to_share()
    dialog = ended.dialog(ChooseToShare)
    assert dialog.boxes and all(box.isEnabled() for box in dialog.boxes.values())
    assert not any(chip.isEnabled() for chip in dialog.chips.values())
    dialog.reject()


def test_what_is_asked_of_a_person_is_refused_in_one_sentence(ended: Framed) -> None:
    told: list[str] = []
    ended.view.desk.told.connect(lambda sentence, _undo: told.append(sentence))
    whose = ended.mentorship("Amara")
    actions = ended.view.person_actions
    for act in (actions.edit, actions.rename, actions.put_away):
        act(whose)
        ended.settle()
    assert len(told) == 3 and len(set(told)) == 1
    menu = [action.text() for action in actions.menu(whose).actions()]
    assert menu[0] == "Over time" and menu[-2:] == ["Take up again", "Throw away"]
    assert "Rename" not in menu and "Edit" not in menu


def test_ending_in_the_window_keeps_one_on_the_page_with_its_people(
    sample_desk: StagedDesk, theme: Theme, qtbot: QtBot
) -> None:
    framed = Framed(sample_desk, theme, qtbot)
    page = show(framed, PageName.OVER_TIME)
    assert isinstance(page, OverTimePage)
    page._begin_review()
    framed.settle()
    page.closing.end.click()
    framed.settle()
    framed.click(framed.button("End it"))
    assert framed.at() is PageName.OVER_TIME
    assert SENTENCE in framed.read_on_screen()
    assert "Amara Okafor" in framed.people()
    framed.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not framed.view.away_bar.isVisible()
    assert framed.mentorship("Amara").archived_on is None
