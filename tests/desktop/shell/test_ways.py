"""Going about in the open journal: places, keys, and the way back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.help import Help, KeysList
from revmentor_desktop.desktop.pages.mentorship import MentorshipPage
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.search.palette import SearchPalette
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.desktop.trail import Trail
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import MentorshipDraft
from revmentor_desktop.operations.mentorships import read_mentorship
from revmentor_desktop.operations.settings import remember_place
from revmentor_desktop.operations.throw_away import throw_away
from revmentor_desktop.support.errors import DiskTrouble
from tests.desktop.desks import StagedDesk
from tests.desktop.framed import Framed

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def test_unlocking_leads_back_to_where_one_was(
    sample_desk: StagedDesk, theme: Theme, qtbot: QtBot, framed: Framed
) -> None:
    place = Place(PageName.GOALS, framed.mentorship("Jonas").id)
    sample_desk.read(lambda journal: remember_place(journal, place.text()))
    again = Framed(sample_desk, theme, qtbot)
    assert again.view.place is not None
    assert (again.view.place.page, again.view.place.mentorship_id) == (
        PageName.GOALS,
        place.mentorship_id,
    )
    assert again.view.sidebar.people.open_id == place.mentorship_id


def test_a_place_whose_person_is_gone_leads_to_today(
    sample_desk: StagedDesk, theme: Theme, qtbot: QtBot, framed: Framed
) -> None:
    jonas = framed.mentorship("Jonas")
    place = Place(PageName.GOALS, jonas.id)
    sample_desk.read(lambda journal: remember_place(journal, place.text()))
    sample_desk.read(lambda journal: throw_away(journal, jonas.id))
    again = Framed(sample_desk, theme, qtbot)
    assert again.view.place == Place(PageName.TODAY)


def test_a_place_nobody_can_read_any_more_is_today() -> None:
    for text in ("", "[", '["elsewhere", null, null]', '"today"'):
        assert Place.parse(text) == Place(PageName.TODAY)


def test_alt_left_goes_back_and_alt_right_forward(framed: Framed) -> None:
    amara = framed.mentorship("Amara")
    framed.go(PageName.NOTES)
    framed.go(PageName.GOALS, amara)
    framed.press(Qt.Key.Key_Left, ALT)
    assert framed.at() is PageName.NOTES
    assert not framed.view.menu_bar.isVisible()
    framed.press(Qt.Key.Key_Left, ALT)
    assert framed.at() is PageName.TODAY
    framed.press(Qt.Key.Key_Right, ALT)
    framed.press(Qt.Key.Key_Right, ALT)
    assert framed.at() is PageName.GOALS
    framed.press(Qt.Key.Key_Right, ALT)
    assert framed.at() is PageName.GOALS


def test_the_way_back_passes_over_what_is_gone() -> None:
    trail = Trail()
    here, gone = Place(PageName.TODAY), Place(PageName.GOALS, ItemId("gone"))
    for place in (here, gone, Place(PageName.NOTES), gone, Place(PageName.SETTINGS)):
        trail.go(place)
    assert trail.back(lambda place: place != gone) == Place(PageName.NOTES)
    assert trail.back(lambda place: place != gone) == here
    assert trail.back(lambda place: place != gone) is None


@pytest.mark.parametrize(
    ("key", "page"),
    [
        (Qt.Key.Key_1, PageName.SESSIONS),
        (Qt.Key.Key_3, PageName.GOALS),
        (Qt.Key.Key_5, PageName.AGREEMENT),
        (Qt.Key.Key_6, PageName.EXPORT),
    ],
)
def test_a_digit_goes_to_a_page_of_the_open_person(
    framed: Framed, key: Qt.Key, page: PageName
) -> None:
    framed.press(key, CTRL)
    assert framed.at() is page
    assert framed.view.ways.whose == framed.mentorship("Amara")


def test_ctrl_tab_shows_the_same_page_of_the_next_person(framed: Framed) -> None:
    framed.go(PageName.GOALS, framed.mentorship("Amara"))
    seen = []
    for _ in range(3):
        framed.press(Qt.Key.Key_Tab, CTRL)
        assert framed.at() is PageName.GOALS
        seen.append(framed.view.ways.whose)
    assert [one.first_name for one in seen if one] == ["Jonas", "Mei", "Amara"]
    framed.press(Qt.Key.Key_Backtab, CTRL | SHIFT)
    assert framed.view.ways.whose == framed.mentorship("Mei")


def test_ctrl_l_locks(framed: Framed) -> None:
    framed.press(Qt.Key.Key_L, CTRL)
    framed.click(framed.button("Lock now"))
    assert framed.locks == [True, True]


def test_typing_into_the_box_searches_at_once(framed: Framed) -> None:
    box = framed.button("Search the journal, or jump to a place")
    box.setFocus()
    framed.press(Qt.Key.Key_F)
    framed.press(Qt.Key.Key_R)
    palette = framed.view.findChild(SearchPalette)
    assert palette is not None and palette.isVisible()
    assert palette.field.text() == "fr"
    framed.press(Qt.Key.Key_Escape)
    assert not palette.isVisible() and box.hasFocus()
    framed.press(Qt.Key.Key_K, CTRL)
    assert palette.isVisible() and palette.field.text() == ""


def test_f6_goes_round_the_parts_of_the_window(framed: Framed) -> None:
    framed.view.activateWindow()
    framed.view.sidebar.setFocus()
    parts = []
    for _ in range(4):
        framed.press(Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        parts.append(
            "sidebar"
            if framed.view.sidebar.isAncestorOf(focus)
            else "bar"
            if framed.view.sample_bar.isAncestorOf(focus)
            else "page"
        )
    assert sorted(parts) == ["bar", "page", "page", "sidebar"]


def test_leaving_a_page_saves_it(framed: Framed) -> None:
    amara = framed.mentorship("Amara")
    framed.go(PageName.MENTORSHIP, amara)
    page = framed.view.page(PageName.MENTORSHIP)
    assert isinstance(page, MentorshipPage)
    page.form.show_draft(
        MentorshipDraft("Amara O.", amara.my_role, amara.relation, id=amara.id),
        framed.desk.journal.clock,
    )
    page.form._form.name.edit.setText("Amara Adaeze Okafor")
    framed.go(PageName.TODAY)
    found = framed.desk.read(lambda journal: read_mentorship(journal, amara.id))
    assert found.counterpart == "Amara Adaeze Okafor"
    framed.press(Qt.Key.Key_Z, CTRL)
    found = framed.desk.read(lambda journal: read_mentorship(journal, amara.id))
    assert found.counterpart == "Amara Okafor"


def test_ctrl_n_begins_what_belongs_here(frame_empty: Callable[[], Framed]) -> None:
    framed = frame_empty()
    framed.press(Qt.Key.Key_N, CTRL)
    assert framed.view.place == Place(PageName.MENTORSHIP)


def test_a_failure_stays_until_it_is_closed(framed: Framed) -> None:
    failure = DiskTrouble("The disk is full.", "Your text is still here.", "Make room.")
    framed.view.desk.trouble(failure)
    framed.settle()
    assert "The disk is full." in framed.read_on_screen(framed.view.troubles)
    framed.go(PageName.NOTES)
    assert framed.view.troubles.isVisible()
    framed.click(framed.button("Close", framed.view.troubles))
    assert not framed.view.troubles.isVisible()


@pytest.mark.parametrize("page", list(PageName))
def test_every_page_has_help(framed: Framed, page: PageName) -> None:
    dialog = Help(page, framed.view)
    assert dialog.accessibleName() and len(dialog.text.toPlainText()) > 200
    dialog.close()


def test_the_list_of_keys_names_each_key_once(framed: Framed) -> None:
    framed.view.show_keys()
    dialog = framed.dialog(KeysList)
    shown = framed.read_on_screen(dialog)
    keys = [key for one in framed.view.commands.all for key in one.keys.split()]
    assert len(keys) == len(set(keys))
    for one in framed.view.commands.all:
        assert (one.words in shown) == bool(one.keys)


def leave_menu(framed: Framed) -> None:
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    framed.settle()


def test_the_menu_bar_comes_with_f10_and_with_alt(framed: Framed) -> None:
    bar = framed.view.menu_bar
    assert not bar.isVisible()
    framed.press(Qt.Key.Key_F10)
    assert bar.isVisible()
    leave_menu(framed)
    assert not bar.isVisible()
    window = framed.view.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_Alt)
    framed.settle()
    assert bar.isVisible()
    leave_menu(framed)
    assert not bar.isVisible()
    QTest.keyPress(window, Qt.Key.Key_Alt)
    QTest.keyClick(window, Qt.Key.Key_Left, ALT)
    QTest.keyRelease(window, Qt.Key.Key_Alt)
    framed.settle()
    assert not bar.isVisible()


def test_every_command_does_something(framed: Framed) -> None:
    """No entry of the menus is there for show."""
    for one in framed.view.commands.all:
        if one.keys != "Ctrl+Q":
            one.run()
            framed.settle()
            framed.view.close_dialogs()
            framed.settle()
