"""A meeting in its frame, over the sample journal or one that a test wrote."""

import pytest
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.in_the_room import begin_meeting
from revmentor_desktop.operations.mentorships import list_mentorships
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import next_planned
from tests.desktop.desks import StagedDesk
from tests.desktop.framed import Framed
from tests.desktop.room.rooms import InTheRoom


def _begun(journal: OpenJournal) -> Place:
    amara = next(one for one in list_mentorships(journal) if one.first_name == "Amara")
    row = next_planned(journal, amara.id)
    assert row is not None
    begin_meeting(journal, row.id)
    return Place(PageName.IN_THE_ROOM, amara.id, ItemId(row.id))


@pytest.fixture
def meeting(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> InTheRoom:
    """The next meeting with Amara, just begun."""
    place = sample_desk.read(_begun)
    return InTheRoom(Framed(sample_desk, theme, qtbot, place), place)
