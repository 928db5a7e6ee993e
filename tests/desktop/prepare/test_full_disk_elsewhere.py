"""What a full disk refused stays with its meeting, wherever one goes meanwhile."""

import pytest

from revmentor_desktop.desktop.pages import prepare_doings
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.journal.agenda_line import AgendaLine
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import add_topic
from revmentor_desktop.support.errors import DiskTrouble
from tests.desktop.prepare.preparing import Preparing


def test_a_topic_that_could_not_be_kept_is_not_shown_with_somebody_else(
    preparing: Preparing, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, frame, disk = preparing.page, preparing.frame, [True]

    def add(
        journal: OpenJournal, whose: ItemId, text: str, side: Side, _minutes: int
    ) -> AgendaLine:
        if disk:
            raise DiskTrouble("The disk is full.")
        return add_topic(journal, whose, text, side)

    monkeypatch.setattr(prepare_doings, "add_topic", add)
    page.sheet.add.field.setText("Only for Amara")
    frame.go(PageName.PREPARE, frame.mentorship("Jonas"))
    assert page.sheet.add.field.text() == ""
    assert page.unsaved
    disk.clear()
    page.flush()
    frame.settle()
    assert "Only for Amara" in preparing.lines
    assert "Only for Amara" not in preparing.shown
