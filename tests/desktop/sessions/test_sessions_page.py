"""The list of sessions, through keys and clicks on a real journal."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.dialogs.session_details import SessionDetails
from revmentor_desktop.desktop.models.months import CHUNK
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.operations.sessions import list_sessions
from tests.desktop.desks import StagedDesk, wait_until
from tests.desktop.sessions.staging import Stage, words_on


@pytest.fixture
def stage(sample_desk: StagedDesk, qtbot: QtBot) -> Stage:
    stage = Stage(sample_desk, qtbot)
    stage.visit()
    return stage


def test_it_begins_at_the_next_session(stage: Stage) -> None:
    assert "Eleven so far. The next is tomorrow." in words_on(stage.page)
    assert stage.chosen() == "New joiners, code review, the release freeze"
    side = words_on(stage.page.panes()[1])
    assert "Session 12, 14:00" in side and "Room 4.2" in side


def test_private_words_are_nowhere_until_asked_for(stage: Stage) -> None:
    hidden = "Phone stays in the drawer."
    assert "Private note" in words_on(stage.page)
    assert all(hidden not in label.text() for label in stage.page.findChildren(QLabel))
    buttons = stage.page.findChildren(QWidget)
    show = next(b for b in buttons if b.accessibleName() == "Show the private note")
    QTest.mouseClick(show, Qt.MouseButton.LeftButton)
    assert hidden in words_on(stage.page)


def test_arrows_walk_over_headings_and_enter_opens(stage: Stage) -> None:
    stage.page.list.setFocus()
    stage.press(Qt.Key.Key_Down)
    assert stage.chosen() == "A little flat, and why the freeze reads as mistrust"
    stage.press(Qt.Key.Key_Return)
    chosen = stage.page.model.item_at(stage.page.list.currentIndex())
    assert chosen is not None
    assert stage.went == [Place(PageName.WRITE_UP, stage.whose, chosen.id)]


def test_filters_narrow_and_numbers_stay(stage: Stage) -> None:
    chips = {chip.text(): chip for chip in stage.page.head.filters.buttons()}
    chips["Held"].click()
    stage.settle()
    assert [row.number for row in stage.page.model.items] == list(range(11, 0, -1))
    chips["Missed"].click()
    stage.settle()
    assert stage.titles() == ["Did not happen, both travelling"]
    assert "Eleven so far." in words_on(stage.page)


def test_no_match_offers_everything(stage: Stage) -> None:
    for row in stage.desk.read(lambda journal: list_sessions(journal, stage.whose)):
        if row.status == "missed":
            stage.page.list.pick(row.id)
            stage.press(Qt.Key.Key_Delete)
    chips = {chip.text(): chip for chip in stage.page.head.filters.buttons()}
    chips["Missed"].click()
    stage.settle()
    assert "No session matches." in words_on(stage.page)
    stage.page._form.show_all_again.click()
    stage.settle()
    assert len(stage.titles()) == 14 and chips["All"].isChecked()


def test_thrown_away_and_brought_back(stage: Stage) -> None:
    before = stage.titles()
    stage.press(Qt.Key.Key_Delete)
    assert len(stage.titles()) == len(before) - 1
    ((words, undo),) = stage.told
    assert words == "Session thrown away. It waits in the trash for 30 days."
    undo()
    stage.settle()
    assert stage.titles() == before


def test_m_moves_the_chosen_one_and_undo_moves_it_back(stage: Stage) -> None:
    stage.press(Qt.Key.Key_M)
    dialog = stage.page.findChild(SessionDetails)
    assert dialog is not None and dialog.isVisible()
    dialog.when.edit.setText("Wed 17 June, 10:00")
    dialog.commit()
    stage.settle()
    assert stage.told[-1][0] == "Moved to Wednesday 17 June."
    rows = stage.page.model.items
    moved = next(row for row in rows if row.title == stage.chosen())
    assert moved.when.day == date(2026, 6, 17)
    stage.told[-1][1]()
    stage.settle()
    rows = stage.page.model.items
    assert next(row for row in rows if row.id == moved.id).when.day == date(2026, 6, 12)


def test_n_plans_a_new_one(stage: Stage) -> None:
    stage.press(Qt.Key.Key_N)
    dialog = stage.page.findChild(SessionDetails)
    assert dialog is not None
    dialog.when.edit.setText("Fri 3 July, 14:00")
    dialog.commit()
    stage.settle()
    assert stage.page.model.items[0].when.day == date(2026, 7, 3)
    assert stage.page.model.item_at(stage.page.list.currentIndex()) == stage.page.model.items[0]
    assert stage.went == []


def test_what_is_saved_elsewhere_shows_without_losing_the_place(stage: Stage) -> None:
    older = stage.page.model.items[5]
    stage.page.list.pick(older.id)
    stage.desk.desk.changed.emit()
    stage.settle()
    assert stage.chosen() == older.title
    assert stage.page.place == Place(PageName.SESSIONS, stage.whose, older.id)


def test_a_journal_without_sessions_offers_the_first(empty_desk: StagedDesk, qtbot: QtBot) -> None:
    from revmentor_desktop.journal.mentorship import MentorshipDraft
    from revmentor_desktop.operations.mentorships import keep_mentorship

    empty_desk.read(lambda journal: keep_mentorship(journal, MentorshipDraft("Mei")))
    stage = Stage(empty_desk, qtbot)
    stage.visit()
    assert "No session yet." in words_on(stage.page)
    assert not stage.page.list.isVisible()


def test_three_thousand_sessions_come_in_pieces(many_desk: StagedDesk, qtbot: QtBot) -> None:
    stage = Stage(many_desk, qtbot)
    stage.visit()
    assert "3,000 sessions in all." in words_on(stage.page).replace("3000", "3,000")
    assert len(stage.page.model.items) == CHUNK
    assert stage.page.model.items[0].number == 3_000
    stage.page.list.scrollToBottom()
    wait_until(lambda: len(stage.page.model.items) == 2 * CHUNK, "older ones to come")
    assert stage.page.model.items[-1].number == 3_000 - 2 * CHUNK + 1
    stage.desk.desk.changed.emit()
    stage.settle()
    assert len(stage.page.model.items) == 2 * CHUNK
