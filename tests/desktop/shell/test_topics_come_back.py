"""Locked while a topic is dropped or reworded, one comes back to the reason and the words."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.dialogs.drop_topic import DropTopic
from revmentor_desktop.desktop.dialogs.reword_topic import RewordTopic
from revmentor_desktop.desktop.dialogs.share_agenda import ShareAgenda
from revmentor_desktop.desktop.dialogs.share_agenda_row import LeavingRow
from revmentor_desktop.desktop.pages import room_drop
from revmentor_desktop.desktop.pages.prepare import PreparePage
from revmentor_desktop.desktop.pages.room import RoomPage
from revmentor_desktop.desktop.pages.topics import TopicsPage
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.journal.agenda import Outcome
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.in_the_room import begin_meeting, see_room
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import add_topic, next_planned
from revmentor_desktop.support.errors import DiskTrouble
from tests.desktop.desks import StagedDesk
from tests.desktop.locking import Locking, retype


@pytest.fixture
def locking(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> Locking:
    return Locking(sample_desk, theme, qtbot)


def test_on_the_agenda(locking: Locking) -> None:
    def page() -> PreparePage:
        return locking.page(PreparePage, PageName.PREPARE, "Amara")

    page().doings.drop(page().sheet.list.rows[0])
    retype(locking.shown(DropTopic).reason, "Answered by")
    locking.lock()
    assert locking.shown(DropTopic).reason.text == "Answered by"
    locking.shown(DropTopic).reject()
    row = page().sheet.list.rows[0]
    before = row.title
    page().doings.reword(row)
    locking.shown(RewordTopic).text.setPlainText("Half of a\nthought")
    locking.lock()
    assert page().sheet.list.rows[0].title == before
    words = locking.shown(RewordTopic)
    assert words.text.toPlainText() == "Half of a\nthought"
    words.commit()
    locking.framed.settle()
    assert page().sheet.list.rows[0].title == "Half of a"
    assert locking.remembered == 0


def test_in_the_inbox(locking: Locking) -> None:
    def page() -> TopicsPage:
        return locking.page(TopicsPage, PageName.TOPICS, "Amara")

    page().doings.drop(page().list.topics.rows[0])
    retype(locking.shown(DropTopic).reason, "No offsite")
    locking.lock()
    assert locking.shown(DropTopic).reason.text == "No offsite"
    locking.shown(DropTopic).reject()
    page().doings.reword(page().list.topics.rows[0])
    locking.shown(RewordTopic).text.setPlainText("Half of a")
    locking.lock()
    assert locking.shown(RewordTopic).text.toPlainText() == "Half of a"


def test_in_the_room_and_on_a_full_disk(locking: Locking, monkeypatch: pytest.MonkeyPatch) -> None:
    place = locking.desk.read(_begun(locking.framed.mentorship("Amara").id))
    locking.framed.view.ways.go(place)
    locking.framed.settle()
    _room(locking)._decide_here(Outcome.DROPPED)
    retype(locking.shown(room_drop.DropTopic).reason, "Solved by itself")
    locking.lock()
    dialog = locking.shown(room_drop.DropTopic)
    assert dialog.reason.text == "Solved by itself"

    def full(*_asked: object) -> None:
        raise DiskTrouble("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr("revmentor_desktop.storage.agendas.Agendas.save", full)
        dialog.accept()
        locking.framed.settle()
    again = locking.shown(room_drop.DropTopic)
    assert again.reason.text == "Solved by itself"
    assert "The disk is full." in locking.framed.read_on_screen(again)
    again.accept()
    locking.framed.settle()
    assert place.item_id
    line = locking.desk.read(lambda journal: see_room(journal, place.item_id or ItemId("")))
    assert line.rows[0].line.reason == "Solved by itself"


def _begun(whose: ItemId) -> Callable[[OpenJournal], Place]:
    def begin(journal: OpenJournal) -> Place:
        row = next_planned(journal, whose)
        assert row is not None
        begin_meeting(journal, row.id)
        return Place(PageName.IN_THE_ROOM, whose, ItemId(row.id))

    return begin


def _room(locking: Locking) -> RoomPage:
    page = locking.framed.view.page(PageName.IN_THE_ROOM)
    assert isinstance(page, RoomPage)
    return page


def test_the_reason_for_which_a_line_is_let_go(locking: Locking) -> None:
    whose = locking.framed.mentorship("Amara").id
    line = locking.desk.read(_touching(whose))

    def row() -> LeavingRow:
        return locking.shown(ShareAgenda).rows[line]

    page = locking.page(PreparePage, PageName.PREPARE, "Amara")
    locking.framed.click(page.form.share)
    row().type_reason("Both asked")
    other = next(one for one in locking.shown(ShareAgenda).rows.items() if one[0] != line)
    locking.framed.click(other[1].box)
    assert row().half == "Both asked"
    locking.lock()
    locking.framed.settle()
    assert row().half == "Both asked"
    assert not locking.shown(ShareAgenda).rows[other[0]].box.isChecked()
    locking.shown(ShareAgenda).reject()
    locking.framed.settle()
    assert locking.remembered == 0


def _touching(whose: ItemId) -> Callable[[OpenJournal], ItemId]:
    """A line about what the two agreed to leave alone."""

    def add(journal: OpenJournal) -> ItemId:
        row = next_planned(journal, whose)
        assert row is not None
        return add_topic(journal, ItemId(row.id), "Her salary and mine").id

    return add
