"""What is known of the other person stands beside the agenda, their time and holidays too."""

from dataclasses import replace
from datetime import time

import pytest
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.pages.prepare import PreparePage
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.journal.culture import Holidays, TypedHoliday
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.culture import keep_card, read_card
from revmentor_desktop.operations.open_journal import OpenJournal
from tests.desktop.desks import StagedDesk
from tests.desktop.framed import Framed


@pytest.fixture
def framed(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> Framed:
    return Framed(sample_desk, theme, qtbot)


def page_of(framed: Framed) -> PreparePage:
    framed.go(PageName.PREPARE, framed.mentorship("Amara"))
    page = framed.view.page(PageName.PREPARE)
    assert isinstance(page, PreparePage)
    return page


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        ("Europe/London", "Europe/London"),
        ("Asia/Tokyo", "there"),
        ("Pacific/Kiritimati", "on "),
        ("Mars/Olympus", "Mars/Olympus"),
    ],
)
def test_their_time_and_days_stand_beside_the_agenda(framed: Framed, zone: str, said: str) -> None:
    page = page_of(framed)
    agenda = page.agenda
    assert agenda is not None
    whose, meeting = framed.mentorship("Amara").id, agenda.session.when
    assert meeting.at is not None

    def know(journal: OpenJournal) -> None:
        card = read_card(journal, whose)
        day = TypedHoliday(meeting.day, "A day of hers")
        card = replace(card, zone="" if zone.startswith("Mars") else zone)
        keep_card(journal, replace(card, holidays=Holidays((day,), ("NG",))))
        if zone.startswith("Mars"):
            journal.store.cultures.save(replace(read_card(journal, whose), zone=zone))

    framed.desk.read(know)
    framed.go(PageName.TODAY)
    page = page_of(framed)
    read = framed.read_on_screen(page)
    assert "a-MAH-rah oh-KAH-for" in read
    line = next(one for one in read.splitlines() if one.startswith(zone))
    assert said in line
    assert "public ones of NG" in read
    assert "A day of hers is a holiday for Amara on that day." in read


def test_a_whole_day_has_no_time_there(framed: Framed) -> None:
    page = page_of(framed)
    assert page.agenda is not None
    box = page.side.culture
    card = replace(page.agenda.culture, zone="Asia/Tokyo")
    whose = page.agenda.mentorship
    day = page.agenda.session.when.day
    box.show_card(card, whose, When(day, None, "Europe/London"))
    assert "Asia/Tokyo" in framed.read_on_screen(box).splitlines()
    box.show_card(card, whose, When(day, time(14), "Europe/London"))
    assert "Asia/Tokyo: the meeting is at 22:00 there" in framed.read_on_screen(box)
