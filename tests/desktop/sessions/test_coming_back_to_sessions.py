"""Locked in the middle of what is asked about a session, one comes back to every word of it."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.dialogs.missed import Missed
from revmentor_desktop.desktop.dialogs.session_details import SessionDetails
from revmentor_desktop.desktop.pages.sessions import SessionsPage
from revmentor_desktop.desktop.pages.today import TodayPage
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.journal.session import Status
from revmentor_desktop.operations.sessions import list_sessions
from tests.desktop.desks import StagedDesk
from tests.desktop.locking import Locking, retype


@pytest.fixture
def locking(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> Locking:
    return Locking(sample_desk, theme, qtbot)


def became(locking: Locking, who: str, day: date) -> Status:
    whose = locking.framed.mentorship(who).id
    rows = locking.desk.read(lambda journal: list_sessions(journal, whose, start=day, end=day))
    return rows[0].status


def test_a_reason_being_typed_comes_back_and_is_kept(locking: Locking) -> None:
    page = locking.page(SessionsPage, PageName.SESSIONS, "Amara")
    page.doings.miss()
    retype(locking.shown(Missed).reason, "The train did not come")
    locking.lock()
    dialog = locking.shown(Missed)
    assert dialog.reason.text == "The train did not come"
    dialog.commit()
    locking.framed.settle()
    assert became(locking, "Amara", date(2026, 6, 12)) is Status.MISSED
    assert locking.remembered == 0
    locking.lock()
    assert locking.open == []


def test_the_day_of_a_session_from_the_calendar_comes_back(locking: Locking) -> None:
    page = locking.page(SessionsPage, PageName.SESSIONS, "Amara")
    page._form.views._parts[2].click()
    locking.framed.settle()
    page.calendar.view.opened.emit(date(2026, 6, 19))
    assert locking.shown(SessionDetails).when.text == "Fri 19 June"
    retype(locking.shown(SessionDetails).when, "19 June, 15:00")
    locking.lock()
    dialog = locking.shown(SessionDetails)
    assert dialog.when.text == "19 June, 15:00"
    page = locking.page(SessionsPage, PageName.SESSIONS, "Amara")
    assert page.calendar.isVisible(), "the view is remembered too"
    dialog.commit()
    locking.framed.settle()
    assert became(locking, "Amara", date(2026, 6, 19)) is Status.PLANNED


def test_calling_off_from_today_comes_back(locking: Locking) -> None:
    page = locking.page(TodayPage, PageName.TODAY)
    page.form.next.call_off.click()
    retype(locking.shown(Missed).reason, "Both away")
    locking.lock()
    dialog = locking.shown(Missed)
    assert dialog.reason.text == "Both away"
    dialog.commit()
    locking.framed.settle()
    assert became(locking, "Amara", date(2026, 6, 12)) is Status.MISSED
    assert "Called off." in locking.framed.read_on_screen()
