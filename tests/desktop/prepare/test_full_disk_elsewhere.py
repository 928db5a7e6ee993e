"""What a full disk refused stays with its meeting, wherever one goes meanwhile."""

from typing import Any

import pytest

from revmentor_desktop.desktop.pages import prepare_doings
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.operations.prepare_agenda import add_topic
from revmentor_desktop.support.errors import DiskTrouble
from tests.desktop.prepare.preparing import Preparing


def test_a_topic_that_could_not_be_kept_is_not_shown_with_somebody_else(
    preparing: Preparing, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, frame, disk = preparing.page, preparing.frame, [True]

    def add(*args: Any) -> object:
        if disk:
            raise DiskTrouble("The disk is full.")
        return add_topic(*args)

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
