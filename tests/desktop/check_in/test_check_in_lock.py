"""Locked in the middle of a check-in, one goes on with every word in its place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.dialogs.check_in_rhythm import CheckInRhythmForm
from revmentor_desktop.desktop.dialogs.concern_form import ConcernForm
from revmentor_desktop.desktop.pages.agreement import AgreementPage
from revmentor_desktop.desktop.pages.check_in import CheckInsPage
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.operations.agree import read_agreement
from tests.desktop.desks import StagedDesk
from tests.desktop.locking import Locking
from tests.journeys.check_in_scenes import answer_both


@pytest.fixture
def locking(sample_desk: StagedDesk, theme: Theme, qtbot: QtBot) -> Locking:
    return Locking(sample_desk, theme, qtbot)


def test_answers_are_there_after_a_lock_and_one_goes_on_at_the_next_question(
    locking: Locking,
) -> None:
    page = locking.page(CheckInsPage, PageName.CHECK_IN, "Amara")
    locking.framed.click(page.views.start.start)
    locking.framed.press(Qt.Key.Key_5)
    locking.lock()
    page = locking.page(CheckInsPage, PageName.CHECK_IN, "Amara")
    assert page.views.mine.answers.glad == 5 and page.views.mine.at == 1


def test_the_dialogs_come_back(locking: Locking) -> None:
    page = locking.page(CheckInsPage, PageName.CHECK_IN, "Amara")
    page.commands.ask_concern()
    dialog = locking.shown(ConcernForm)
    QTest.keyClicks(dialog.what.edit, "We hurry")
    dialog.whose.choose(1)
    locking.lock()
    dialog = locking.shown(ConcernForm)
    assert (dialog.what.text, dialog.whose.index) == ("We hurry", 1)
    dialog.reject()
    page = locking.page(CheckInsPage, PageName.CHECK_IN, "Amara")
    page.commands.ask_rhythm()
    locking.shown(CheckInRhythmForm).often.setValue(0)
    locking.lock()
    assert locking.shown(CheckInRhythmForm).often.index == 0


def test_the_next_version_is_still_that_of_the_check_in(locking: Locking) -> None:
    page = locking.page(CheckInsPage, PageName.CHECK_IN, "Amara")
    whose = locking.framed.mentorship("Amara").id
    locking.framed.view.desk.change(answer_both)(whose)
    locking.framed.settle()
    page.commands.make_version()
    locking.framed.settle()
    locking.lock()
    there = locking.framed.view.page(PageName.AGREEMENT)
    assert isinstance(there, AgreementPage) and there.writing is not None
    rules = there.writing.fields["ground_rules"].text
    assert rules.count("Amara sends the change two days ahead") == 1
    locking.framed.click(there.form.save)
    versions = locking.desk.read(lambda journal: read_agreement(journal, whose).versions)
    assert versions[-1].reason.startswith("Agreed in a check-in")
