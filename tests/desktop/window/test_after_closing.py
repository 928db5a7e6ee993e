"""What a closed journal is asked: nothing, whatever still runs in the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.dialogs.session_details import SessionDetails
from revmentor_desktop.desktop.journal_view import JournalView
from revmentor_desktop.desktop.pages.sessions import SessionsPage
from revmentor_desktop.desktop.pages.write_up import WriteUpPage
from revmentor_desktop.desktop.parts.dialog import Dialog
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.operations.people import see_people
from tests.desktop.desks import StagedDesk, wait_until
from tests.desktop.framed import Framed
from tests.desktop.window.windows import Windowed, window_over
from tests.staged import Staged


def test_closing_in_the_middle_of_typing_a_day_asks_nothing_of_the_closed_journal(
    sample_journal: Staged, theme: Theme
) -> None:
    with window_over(sample_journal, theme) as windowed:
        dialog = _details(windowed)
        QTest.keyClicks(dialog.when.edit, "tomorrow")
        windowed.window.close()
        wait_until(lambda: windowed.window.view is None, "the journal to close")
        QTest.qWait(400)


def test_what_is_asked_after_the_end_is_not_carried_out(sample_desk: StagedDesk) -> None:
    came: list[object] = []
    sample_desk.desk.end()
    sample_desk.desk.ask(see_people, came.append)()
    sample_desk.quiet()
    assert came == []


def test_a_dialog_that_is_closed_asks_about_its_day_no_more(
    sample_journal: Staged, theme: Theme
) -> None:
    with window_over(sample_journal, theme) as windowed:
        dialog = _details(windowed)
        looked: list[object] = []
        dialog.looked.connect(looked.append)
        QTest.keyClicks(dialog.when.edit, "tomorrow")
        dialog.reject()
        QTest.qWait(400)
        assert looked == []


def _details(windowed: Windowed) -> SessionDetails:
    """The dialog for the day of a session, open over its write-up."""
    view = windowed.unlock()
    view.desk.go(Place(PageName.WRITE_UP, _somebody(view).id))
    windowed.rest()
    page = view.page(PageName.WRITE_UP)
    assert isinstance(page, WriteUpPage)
    page.commands.ask_details()
    dialog = view.findChild(SessionDetails)
    assert isinstance(dialog, SessionDetails)
    return dialog


def _somebody(view: JournalView) -> Mentorship:
    return view.ways.people.active[0]


def test_no_dialog_opens_over_the_blank_window(framed_sessions: Framed) -> None:
    framed = framed_sessions
    shown = framed.view.stack.shown
    assert isinstance(shown, SessionsPage)
    QTest.keyClick(shown.list, Qt.Key.Key_M)
    framed.view.close_dialogs()  # the answer that opens the dialog comes after it
    framed.settle()
    assert not [one for one in framed.view.findChildren(Dialog) if one.isVisible()]
    framed.view.stay()
    framed.settle()
    assert framed.dialog(SessionDetails).isVisible()


@pytest.fixture
def framed_sessions(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> Framed:
    """At Amara's sessions."""
    framed = Framed(sample_desk, theme, qtbot)
    framed.go(PageName.SESSIONS, framed.mentorship("Amara"))
    return framed
