"""The people in the sidebar, and what can be done with one of them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from revmentor_desktop.desktop.dialogs.rename import Rename
from revmentor_desktop.desktop.pages.mentorship import MentorshipPage
from revmentor_desktop.desktop.parts.dialog import Dialog
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.desktop.sidebar.item import SidebarItem
from revmentor_desktop.desktop.sidebar.sidebar import RAIL, WIDE
from revmentor_desktop.journal.mentorship import MentorshipDraft, Relation, Role
from revmentor_desktop.operations.mentorships import keep_mentorship, list_mentorships
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.sessions import count_sessions
from revmentor_desktop.support.preferences import ThemeChoice
from tests.desktop.framed import Framed

CTRL = Qt.KeyboardModifier.ControlModifier
LONG = "Wolfeschlegelsteinhausenbergerdorff " * 5 + "👩🏽‍🚀"


def add(framed: Framed, *names: str) -> None:
    def keep(journal: OpenJournal) -> None:
        for name in names:
            keep_mentorship(journal, MentorshipDraft(name))

    framed.desk.read(keep)


def page_items(framed: Framed) -> list[str]:
    pages = framed.view.sidebar.people._pages
    assert pages is not None
    return [item.text() for item in pages.findChildren(SidebarItem)]


def test_it_shows_everybody_and_the_pages_of_one(framed: Framed) -> None:
    assert framed.people() == ["Amara Okafor", "Jonas Weber", "Mei Tanaka"]
    assert page_items(framed) == [
        "Sessions",
        "Feedback",
        "Goals",
        "Check-ins",
        "Agreement",
        "Export summary",
    ]
    amara = framed.person("Amara Okafor")
    assert amara.accessibleName() == "Amara Okafor, I'm the mentee, Reverse"


def test_a_person_opens_on_their_sessions(framed: Framed) -> None:
    framed.click(framed.person("Jonas Weber"))
    jonas = framed.mentorship("Jonas")
    assert framed.view.place is not None
    assert (framed.view.place.page, framed.view.place.mentorship_id) == (
        PageName.SESSIONS,
        jonas.id,
    )
    sessions = framed.button("Sessions, Jonas Weber")
    assert "You are here" in sessions.accessibleDescription()
    framed.click(framed.button("Goals, Jonas Weber"))
    assert framed.at() is PageName.GOALS
    assert "You are here" not in sessions.accessibleDescription()


def test_what_is_due_can_be_seen_and_heard(framed: Framed) -> None:
    """Jonas's session of Tuesday waits to be written up."""
    assert "Something waits here" in framed.person("Jonas Weber").accessibleDescription()
    assert "Something waits here" not in framed.person("Amara Okafor").accessibleDescription()
    framed.click(framed.person("Jonas Weber"))
    assert "Something waits here" in framed.button("Sessions, Jonas Weber").accessibleDescription()


def test_nobody_is_there_yet(frame_empty: Callable[[], Framed]) -> None:
    framed = frame_empty()
    assert "Nobody here yet." in framed.read_on_screen(framed.view.sidebar)
    add(framed, "Amara")
    framed.view.desk.changed.emit()
    framed.settle()
    assert framed.people() == ["Amara"]
    assert "Nobody here yet." not in framed.read_on_screen(framed.view.sidebar)


def test_fifty_people_with_names_of_every_kind(frame_empty: Callable[[], Framed]) -> None:
    framed = frame_empty()
    names = [f"Person {number}" for number in range(48)]
    add(framed, LONG.strip(), "مريم العلي", *names)
    framed.view.desk.changed.emit()
    framed.settle()
    assert len(framed.people()) == 50
    long = framed.person(LONG.strip())
    assert long.toolTip() == LONG.strip()
    assert long.width() <= WIDE
    scroll = framed.view.sidebar._form.scroll
    assert scroll.horizontalScrollBar().maximum() == 0
    assert scroll.verticalScrollBar().maximum() > 0
    assert framed.button("Lock now").isVisible()


def test_large_text_makes_it_a_rail_with_names_as_tool_tips(framed: Framed) -> None:
    framed.parts.theme.scale_text(1.5)
    framed.settle()
    sidebar = framed.view.sidebar
    assert sidebar.width() == RAIL
    assert framed.person("Jonas Weber").toolTip() == "Jonas Weber"
    assert framed.button("Settings").isVisible()
    assert framed.button("Goals, Amara Okafor").toolTip() == "Goals, Amara Okafor"
    framed.parts.theme.scale_text(1.0)
    framed.settle()
    assert sidebar.width() == WIDE


def test_a_small_window_makes_it_a_rail(framed: Framed) -> None:
    framed.view.resize(700, 600)
    framed.settle()
    assert framed.view.sidebar.rail
    framed.view.resize(1280, 800)
    framed.settle()
    assert not framed.view.sidebar.rail


def test_the_lock_says_after_how_long(framed: Framed) -> None:
    lock = framed.button("Lock now")
    assert lock.accessibleDescription() == "Locks itself after 5 idle minutes"
    framed.parts.settings.change(idle_minutes=1)
    assert lock.accessibleDescription() == "Locks itself after 1 idle minute"


def test_putting_away_leaves_a_quiet_line_and_is_undone(framed: Framed) -> None:
    framed.view.person_actions.put_away(framed.mentorship("Mei"))
    framed.settle()
    assert framed.people() == ["Amara Okafor", "Jonas Weber"]
    framed.click(framed.button("Put away: 1"))
    assert framed.people() == ["Amara Okafor", "Jonas Weber", "Mei Tanaka"]
    framed.click(framed.button("Put away: 1"))
    framed.press(Qt.Key.Key_Z, CTRL)
    assert framed.people() == ["Amara Okafor", "Jonas Weber", "Mei Tanaka"]


def test_throwing_away_asks_first_and_is_undone_whole(framed: Framed) -> None:
    jonas = framed.mentorship("Jonas")
    before = framed.desk.read(lambda journal: count_sessions(journal, jonas.id))
    framed.go(PageName.GOALS, jonas)
    framed.view.person_actions.throw_away(jonas)
    dialog = framed.dialog(Dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    framed.settle()
    assert "Jonas Weber" in framed.people()
    framed.view.person_actions.throw_away(jonas)
    framed.click(framed.button("Throw away", framed.dialog(Dialog)))
    assert framed.people() == ["Amara Okafor", "Mei Tanaka"]
    assert framed.at() is PageName.TODAY
    framed.click(framed.button("Undo: The mentorship with Jonas Weber is in the trash."))
    assert "Jonas Weber" in framed.people()
    assert framed.desk.read(lambda journal: count_sessions(journal, jonas.id)) == before


def test_renaming_tells_of_a_name_that_is_taken(framed: Framed) -> None:
    mei = framed.mentorship("Mei")
    framed.view.person_actions.rename(mei)
    dialog = framed.dialog(Rename)
    dialog.field.edit.clear()
    QTest.keyClicks(dialog.field.edit, "jonas weber")
    framed.settle()
    assert "Jonas Weber" in dialog.field.told.sentence
    dialog.field.edit.clear()
    dialog.commit()
    assert dialog.isVisible() and dialog.field.told.sentence
    QTest.keyClicks(dialog.field.edit, "Mei T.")
    dialog.commit()
    framed.settle()
    assert framed.people() == ["Amara Okafor", "Jonas Weber", "Mei T."]
    framed.press(Qt.Key.Key_Z, CTRL)
    assert framed.people() == ["Amara Okafor", "Jonas Weber", "Mei Tanaka"]


def test_a_mentorship_is_added_from_the_plus(frame_empty: Callable[[], Framed]) -> None:
    framed = frame_empty()
    framed.click(framed.button("Add a mentorship"))
    page = framed.view.page(PageName.MENTORSHIP)
    assert isinstance(page, MentorshipPage)
    assert not framed.button("Begin", page).isEnabled()
    QTest.keyClicks(page.form._form.name.edit, "Amara Okafor")
    framed.settle()
    framed.click(framed.button("Begin", page))
    assert framed.people() == ["Amara Okafor"]
    [amara] = framed.desk.read(list_mentorships)
    assert (amara.my_role, amara.relation) in {
        (Role.MENTOR, Relation.CLASSIC),
        (Role.MENTOR, Relation.REVERSE),
    }
    assert framed.view.place is not None and framed.view.place.mentorship_id == amara.id
    framed.press(Qt.Key.Key_Z, CTRL)
    assert framed.people() == []


def test_somebody_who_was_added_is_the_one_that_is_open(framed: Framed) -> None:
    framed.go(PageName.SESSIONS, framed.mentorship("Jonas"))
    framed.click(framed.button("Add a mentorship"))
    page = framed.view.page(PageName.MENTORSHIP)
    assert isinstance(page, MentorshipPage)
    QTest.keyClicks(page.form._form.name.edit, "Noor Aziz")
    framed.settle()
    framed.click(framed.button("Begin", page))
    noor = framed.mentorship("Noor").id
    assert framed.view.place is not None and framed.view.place.mentorship_id == noor
    assert framed.view.sidebar.people.open_id == noor


def test_the_menu_of_a_person_opens_with_the_keyboard(framed: Framed) -> None:
    item = framed.person("Amara Okafor")
    spot = item.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, spot, item.mapToGlobal(spot))
    QApplication.sendEvent(item, event)
    [menu] = [one for one in framed.view.findChildren(QMenu) if one.isVisible()]
    words = [one.text() for one in menu.actions()]
    assert words == [
        "Edit",
        "Rename",
        "Over time",
        "Advice",
        "What it taught",
        "Put away",
        "Throw away",
    ]
    menu.actions()[0].trigger()
    menu.close()
    framed.settle()
    assert framed.at() is PageName.MENTORSHIP


def test_it_follows_dark_and_right_to_left(framed: Framed) -> None:
    light = framed.view.sidebar.grab().toImage()
    framed.parts.theme.choose(ThemeChoice.DARK)
    framed.settle()
    dark = framed.view.sidebar.grab().toImage()
    assert light.pixelColor(4, 400) != dark.pixelColor(4, 400)
    framed.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    framed.settle()
    assert framed.view.sidebar.x() > 0
