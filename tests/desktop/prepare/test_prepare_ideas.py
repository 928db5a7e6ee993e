"""Ideas beside the agenda: what was carried over, topics, asks, the question bank, the card."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from revmentor_desktop.desktop.dialogs.jot_topic import JotTopic
from revmentor_desktop.desktop.dialogs.last_time import LastTimeDialog
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.journal.question import Habit
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.operations.prepare_agenda import place_question
from revmentor_desktop.operations.questions import all_questions
from revmentor_desktop.support.errors import DiskTrouble
from tests.desktop.prepare.preparing import CLOSING, CTRL, Preparing, focused

OFFSITE = "A mentoring slot at the offsite"
ASK = "Straight answers, also the unwelcome ones"


def test_plus_places_what_was_carried_over_before_the_closing(preparing: Preparing) -> None:
    assert preparing.ideas[:2] == [OFFSITE, "Asking for candour in skip-level talks"]
    preparing.frame.click(preparing.idea(OFFSITE).plus)
    assert preparing.lines[-2:] == [OFFSITE, CLOSING]
    assert OFFSITE not in preparing.ideas
    preparing.page.setFocus()
    preparing.undo()
    assert OFFSITE not in preparing.lines and OFFSITE in preparing.ideas


def test_a_double_click_on_plus_places_one(preparing: Preparing) -> None:
    plus = preparing.idea(ASK).plus
    plus.click()
    plus.click()
    question = preparing.page.side.bank.rows[0]
    question.plus.click()
    question.plus.click()
    preparing.frame.settle()
    assert preparing.lines.count(ASK) == 1 and preparing.topics.count(ASK) == 1
    assert preparing.lines.count(question.title) == 1


def test_an_ask_becomes_a_topic_of_who_asked(preparing: Preparing) -> None:
    preparing.frame.click(preparing.idea(ASK).plus)
    line = next(row.line for row in preparing.agenda.rows if row.line.text == ASK)
    assert line.raised_by is Side.ME
    assert ASK in preparing.topics and ASK not in preparing.ideas


def test_the_keyboard_stays_among_the_ideas(preparing: Preparing) -> None:
    preparing.idea(OFFSITE).plus.setFocus()
    preparing.frame.press(Qt.Key.Key_Down)
    assert focused() is preparing.page.side.ideas.rows[1].plus
    preparing.frame.press(Qt.Key.Key_Up)
    preparing.frame.press(Qt.Key.Key_Space)
    assert OFFSITE in preparing.lines
    assert focused() is preparing.page.side.ideas.rows[0].plus


def test_the_ideas_say_how_often_a_topic_was_put_off(preparing: Preparing) -> None:
    words = [label.text() for label in preparing.idea(OFFSITE).findChildren(QLabel)]
    assert "Parked twice, from 29 May" in words


def test_the_bank_is_sorted_by_habit_and_marks_what_was_asked(preparing: Preparing) -> None:
    bank = preparing.page.side.bank
    asked = bank.rows[0].title
    session = preparing.session_id
    preparing.frame.click(bank.rows[0].plus)
    assert asked in preparing.lines
    assert asked not in [row.title for row in bank.rows]
    bank.more.click()
    for habit in Habit:
        chip = bank.chips[habit]
        preparing.frame.click(chip)
        assert bank.rows and chip.isChecked()
        words = [label.text() for row in bank.rows for label in row.findChildren(QLabel)]
        assert sum(habit.label in word for word in words) >= len(bank.rows), session


def test_shuffle_shows_others(preparing: Preparing) -> None:
    bank = preparing.page.side.bank
    before = [row.title for row in bank.rows]
    preparing.frame.click(bank.shuffle)
    assert [row.title for row in bank.rows] != before


def test_the_culture_card_stands_beside_as_private(preparing: Preparing) -> None:
    card = preparing.page.side.culture
    assert card.isVisible()
    shown = preparing.frame.read_on_screen(card)
    assert "a-MAH-rah" in shown and "Only you" in shown


def test_a_topic_is_jotted_from_anywhere_and_waits(preparing: Preparing) -> None:
    preparing.frame.go(PageName.TODAY)
    preparing.frame.press(Qt.Key.Key_J, CTRL)
    dialog = preparing.frame.dialog(JotTopic)
    dialog.whose.show_value(preparing.person_id)
    QTest.keyClicks(dialog.text.edit, "Who reviews the reviewers")
    QTest.keyClick(dialog.text.edit, Qt.Key.Key_Return)
    preparing.frame.settle()
    assert "Who reviews the reviewers" in preparing.topics
    assert "next meeting with Amara" in preparing.toast
    preparing.undo()
    assert "Who reviews the reviewers" not in preparing.topics


def test_jotting_nothing_is_told_and_a_lock_keeps_what_was_typed(preparing: Preparing) -> None:
    preparing.frame.press(Qt.Key.Key_J, CTRL)
    dialog = preparing.frame.dialog(JotTopic)
    dialog.commit()
    assert dialog.isVisible() and "a few words" in preparing.frame.read_on_screen(dialog)
    QTest.keyClicks(dialog.text.edit, "The budget")
    preparing.frame.view.close_dialogs()
    preparing.frame.settle()
    assert "The budget" in preparing.topics


def test_a_topic_that_a_full_disk_refuses_is_back_where_it_was_typed(
    preparing: Preparing, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_asked: object) -> None:
        raise DiskTrouble("The disk is full.")

    preparing.frame.press(Qt.Key.Key_J, CTRL)
    dialog = preparing.frame.dialog(JotTopic)
    QTest.keyClicks(dialog.text.edit, "The budget")
    with monkeypatch.context() as patch:
        patch.setattr("revmentor_desktop.storage.topics.Topics.save", full)
        QTest.keyClick(dialog.text.edit, Qt.Key.Key_Return)
        preparing.frame.settle()
    again = preparing.frame.dialog(JotTopic)
    assert again.text.text == "The budget"
    assert "The disk is full." in preparing.frame.read_on_screen(again)
    QTest.keyClick(again.text.edit, Qt.Key.Key_Return)
    preparing.frame.settle()
    assert preparing.topics.count("The budget") == 1


def test_last_time_is_on_one_page(preparing: Preparing) -> None:
    preparing.frame.click(preparing.page.sheet.last)
    dialog = preparing.frame.dialog(LastTimeDialog)
    shown = preparing.frame.read_on_screen(dialog)
    for title in ("What it was about", "What you heard", "Promised", "Carried over"):
        assert title in shown
    assert "Sit in on a sprint review" in shown
    gone: list[bool] = []
    dialog.finished.connect(lambda _result: gone.append(True))
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert gone


def test_a_question_on_the_agenda_is_not_offered_again(preparing: Preparing) -> None:
    bank, session = preparing.page.side.bank, preparing.session_id
    title = bank.rows[1].title
    known = next(one for one in all_questions() if one.text == title)
    preparing.change(lambda journal: place_question(journal, session, known.id))
    assert title in preparing.shown
    assert title not in [row.title for row in bank.rows]
