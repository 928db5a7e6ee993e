"""Feedback in the window: typed, kept by itself, saved, brought up, and what came of it."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.dialogs.bring_in_answer import BringInAnswer
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.journal.feedback import Direction, FeedbackSort, FeedbackState
from revmentor_desktop.journal.feedback_card import pack_answer
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.operations.mentorships import archive_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import DiskTrouble
from tests.desktop.desks import StagedDesk, wait_until
from tests.desktop.feedback.hands import Hands
from tests.desktop.locking import Locking

NOTED = FeedbackState.NOTED
CTRL = Qt.KeyboardModifier.ControlModifier
MAILS = "“Quick question” mails at 21:00 set the pace for us"


def test_it_reads_as_designed(hands: Hands) -> None:
    words = hands.framed.read_on_screen()
    for part in ("Given and received this quarter", "Close to even", "5 from you", "4 from Amara"):
        assert part in words
    assert "From Amara, Friday 15 May, Session 10" in words
    assert words.index("May") < words.index("April") < words.index("February")


def test_what_is_typed_reads_as_one_paragraph_and_a_suggestion_has_a_next_step(
    hands: Hands,
) -> None:
    hands.type(situation="Sprint demo", behaviour="You stopped and asked", impact="Two spoke up")
    form = hands.page.typing.fields.form
    assert form.reads_as.text() == "Sprint demo. You stopped and asked. Two spoke up."
    assert not form.next_step.isVisible()
    hands.framed.click(form.suggestion)
    assert form.next_step.isVisible()
    hands.type(next_step="Do it again.")
    assert form.reads_as.text().endswith("Two spoke up. Do it again.")


def test_a_hint_comes_after_a_pause_and_never_blocks(hands: Hands) -> None:
    hands.type(behaviour="You always interrupt the team in the meeting")
    told = hands.page.typing.fields.form.behaviour_told
    wait_until(told.isVisible, "a hint")
    assert "“Always” is hard to answer. Which time?" in told.text()
    assert "always" in hands.fields()[1].accessibleDescription().lower()
    assert hands.page.form.save.isEnabled()
    hands.framed.click(hands.framed.button("I received", hands.page.form.direction))
    assert not told.isVisible()
    hands.framed.click(hands.framed.button("I give", hands.page.form.direction))
    assert told.isVisible()
    hands.fields()[1].setPlainText("You interrupted Mei twice on Tuesday, in the demo")
    wait_until(lambda: not told.isVisible(), "the hint to go")


def test_saving_puts_it_into_the_list_and_undo_takes_it_out(hands: Hands) -> None:
    before = len(hands.all())
    hands.type(behaviour="You asked the support team first")
    hands.save()
    newest = hands.all()[0]
    assert len(hands.all()) == before + 1
    assert (newest.direction, newest.sort) == (Direction.GIVEN, FeedbackSort.APPRECIATION)
    assert newest.share is Share.PRIVATE
    assert "You asked the support team first" in hands.framed.read_on_screen(hands.page.list)
    assert not any(field.words for field in hands.fields()) and not hands.typed()
    hands.undo()
    assert len(hands.all()) == before


def test_nothing_typed_cannot_be_saved_and_a_second_click_saves_once(hands: Hands) -> None:
    before = len(hands.all())
    assert not hands.page.form.save.isEnabled()
    hands.type(impact="It helped")
    button = hands.page.form.save
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    hands.framed.settle()
    assert len(hands.all()) == before + 1


def test_a_tick_brings_it_up_on_the_next_agenda(hands: Hands) -> None:
    hands.type(behaviour="You let me finish")
    form = hands.page.typing.fields.form
    assert form.bring_up.text() == "Bring it up on Friday's agenda"
    hands.framed.click(form.bring_up)
    hands.save()
    assert hands.all()[0].bring_up
    assert hands.told[-1][0] == "Feedback saved. On Friday's agenda."
    hands.page._choose(hands.all()[0].id)
    hands.framed.settle()
    hands.framed.click(hands.framed.button("On Friday's agenda", hands.page.thread_view))
    assert not hands.all()[0].bring_up
    hands.undo()
    assert hands.all()[0].bring_up


def test_words_typed_come_back_after_a_lock_and_another_person(
    sample_desk: StagedDesk, theme: Theme, qtbot: QtBot
) -> None:
    locking = Locking(sample_desk, theme, qtbot)
    hands = Hands(locking.framed)
    hands.framed.click(hands.page.typing.fields.form.suggestion)
    hands.type(situation="مرحبا 👋", next_step="Ask Mei")
    hands.framed.go(PageName.FEEDBACK, hands.framed.mentorship("Jonas"))
    assert not any(field.words for field in hands.fields())
    hands.framed.go(PageName.FEEDBACK, hands.whose)
    assert hands.fields()[0].words == "مرحبا 👋"
    locking.lock()
    hands.framed = locking.framed
    assert hands.fields()[0].words == "مرحبا 👋" and hands.fields()[3].words == "Ask Mei"
    assert hands.page.typing.fields.form.suggestion.isChecked()


def test_a_full_disk_keeps_every_word_and_says_so(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = len(hands.all())

    def full(*_asked: object) -> None:
        raise DiskTrouble("The disk is full.", "Nothing was saved.")

    with monkeypatch.context() as patch:
        patch.setattr("revmentor_desktop.storage.settings.Settings.set", full)
        hands.type(behaviour="You waited")
        hands.save()
        assert "The disk is full." in hands.framed.read_on_screen(hands.page)
        assert hands.fields()[1].words == "You waited" and hands.page.unsaved
    assert len(hands.all()) == before
    hands.save()
    assert len(hands.all()) == before + 1 and not hands.page.unsaved


def test_a_suggestion_closes_only_with_a_result_or_a_reason(hands: Hands) -> None:
    noted = (one.headline for one in hands.all() if one.sort is FeedbackSort.SUGGESTION)
    found = hands.choose(next(line for line in noted if hands.choose(line).state is NOTED))
    thread = hands.page.thread_view
    hands.framed.click(thread.keep)
    assert "A change needs a few words." in hands.framed.read_on_screen(thread)
    thread.answer.edit.setPlainText("Risks come first in my notes")
    hands.framed.click(thread.keep)
    assert hands.known(found).change == "Risks come first in my notes"
    assert thread.answer.text == "" and thread.keep.text() == "That is the result"
    thread.answer.edit.setPlainText("Nobody asked twice")
    hands.framed.click(thread.keep)
    assert hands.known(found).state is FeedbackState.CLOSED
    assert "Nobody asked twice" in hands.framed.read_on_screen(thread)
    hands.undo()
    assert hands.known(found).state is FeedbackState.CHANGING


def test_it_is_let_go_with_a_reason_and_taken_up_again(hands: Hands) -> None:
    found = hands.choose(MAILS)
    thread = hands.page.thread_view
    thread.answer.edit.setPlainText("It was one week")
    hands.framed.click(thread.let_go)
    assert hands.known(found).let_go and not thread.answer.isVisible()
    hands.framed.click(thread.reopen)
    assert hands.known(found).state is FeedbackState.CHANGING


def test_an_answer_being_typed_comes_back_after_a_lock(
    sample_desk: StagedDesk, theme: Theme, qtbot: QtBot
) -> None:
    locking = Locking(sample_desk, theme, qtbot)
    hands = Hands(locking.framed)
    hands.choose(MAILS)
    hands.page.thread_view.answer.edit.setPlainText("Half a sen")
    locking.lock()
    hands.framed = locking.framed
    assert hands.page.chosen is not None and hands.page.chosen.feedback.headline == MAILS
    assert hands.page.thread_view.answer.text == "Half a sen"


def test_answers_being_typed_about_others_come_back_after_a_lock(
    sample_desk: StagedDesk, theme: Theme, qtbot: QtBot
) -> None:
    locking = Locking(sample_desk, theme, qtbot)
    hands = Hands(locking.framed)
    hands.choose(MAILS)
    hands.page.thread_view.answer.edit.setPlainText("Half a sen")
    other = next(one for one in hands.all() if one.headline != MAILS)
    hands.choose(other.headline)
    hands.page.thread_view.answer.edit.setPlainText("Another half")
    hands.page.begin_new()
    locking.lock()
    hands.framed = locking.framed
    hands.choose(MAILS)
    assert hands.page.thread_view.answer.text == "Half a sen"
    hands.choose(other.headline)
    assert hands.page.thread_view.answer.text == "Another half"
    hands.page.thread_view.answer.edit.setPlainText("")
    hands.choose(MAILS)
    hands.choose(other.headline)
    assert hands.page.thread_view.answer.text == ""


def test_known_feedback_is_changed_shared_and_thrown_away(hands: Hands) -> None:
    found = hands.choose(MAILS)
    hands.framed.click(hands.page.thread_view.edit)
    assert hands.page.form.side_title.text() == "Change feedback"
    hands.type(impact="At night, too. ")
    hands.save()
    assert hands.known(found).impact.startswith("At night, too.")
    hands.undo()
    assert hands.known(found).impact == found.impact
    hands.choose(MAILS)
    hands.page.thread_view.shared.emit(Share.MAY_SHARE)
    hands.framed.settle()
    assert hands.known(found).share is Share.MAY_SHARE
    hands.framed.click(hands.page.thread_view.away)
    assert found.id not in {one.id for one in hands.all()}
    hands.undo()
    assert hands.known(found).headline == MAILS


def test_what_was_typed_is_left_and_brought_back(hands: Hands) -> None:
    hands.type(impact="Never mind")
    hands.framed.click(hands.page.form.leave)
    assert not any(field.words for field in hands.fields()) and not hands.typed()
    hands.undo()
    assert hands.fields()[2].words == "Never mind"


def test_only_one_way_is_shown_when_asked(hands: Hands) -> None:
    found = []
    for which in ("All", "Given", "Received"):
        hands.framed.click(hands.framed.button(which, hands.page.form.which))
        found.append(len(hands.page.list.lines))
    assert found[0] == found[1] + found[2] and min(found) > 0


def test_by_keyboard_alone(hands: Hands) -> None:
    before = len(hands.all())
    hands.framed.press(Qt.Key.Key_N, CTRL)
    focus = QApplication.focusWidget()
    assert focus is hands.fields()[0]
    QTest.keyClicks(hands.fields()[0], "On the train")
    hands.framed.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is hands.fields()[1]
    QTest.keyClicks(hands.fields()[1], "You listened")
    for _ in range(20):
        if QApplication.focusWidget() is hands.page.form.save:
            break
        hands.framed.press(Qt.Key.Key_Tab)
    hands.framed.press(Qt.Key.Key_Return)
    assert len(hands.all()) == before + 1


def test_ctrl_2_leads_here_and_search_finds_the_one(hands: Hands) -> None:
    hands.framed.go(PageName.TODAY)
    hands.framed.go(PageName.SESSIONS, hands.whose)
    hands.framed.press(Qt.Key.Key_2, CTRL)
    assert hands.framed.at() is PageName.FEEDBACK
    found = next(one for one in hands.all() if one.headline == MAILS)
    hands.framed.view.ways.go(Place(PageName.FEEDBACK, hands.whose.id, found.id))
    hands.framed.settle()
    assert hands.page.thread_view.isVisible()
    assert MAILS in hands.framed.read_on_screen(hands.page.thread_view)


def test_somebody_without_feedback_and_somebody_put_away(hands: Hands) -> None:
    def put_away(journal: OpenJournal) -> None:
        archive_mentorship(journal, hands.whose.id, journal.clock.today())

    hands.framed.go(PageName.FEEDBACK, hands.framed.mentorship("Mei"))
    if not hands.page.list.lines:
        assert hands.page.empty.isVisible()
    hands.framed.desk.read(put_away)
    hands.framed.view.desk.changed.emit()
    hands.framed.settle()
    hands.framed.go(PageName.FEEDBACK, hands.whose)
    assert all(field.isReadOnly() for field in hands.fields())
    assert not hands.page.form.save.isEnabled()


def test_very_long_words_are_kept_whole(hands: Hands) -> None:
    long = "Wolfeschlegelsteinhausenbergerdorff " * 300
    hands.page.begin_new()
    hands.fields()[1].setPlainText(long)
    hands.framed.settle()
    hands.save()
    assert hands.all()[0].behaviour == long.strip()
    assert hands.page.form.list.horizontalScrollBar().maximum() == 0


ANSWER = {
    "appreciation": {"behaviour": "You let the silence run ✓"},
    "suggestion": {"situation": "Mails at 21:00", "next_step": "Send at eight"},
    "check_in": {"glad": 4, "open": 4, "learn": 3, "time": 5, "more": "Decisions"},
}


def answered(hands: Hands, folder: Path) -> str:
    """The text that a card written here gives back."""
    target = folder / "card.html"
    hands.page.cards.write_to(hands.whose, target)
    hands.framed.settle()
    card = re.search(r'"([a-z2-7]{26})"', target.read_text("utf-8"))
    assert card is not None
    return pack_answer({"card": card[1], **ANSWER})


def test_a_card_is_written_and_its_answer_comes_in_once_seen(hands: Hands, tmp_path: Path) -> None:
    text = answered(hands, tmp_path)
    before = len(hands.all())
    dialog = hands.page.cards.bring_in(hands.whose)
    assert not dialog.keep.isEnabled()
    dialog.answer.edit.insertPlainText(text)
    hands.framed.settle()
    assert "You let the silence run ✓." in dialog.says.text()
    assert "Decisions" in dialog.says.text() and dialog.keep.isEnabled()
    assert len(hands.all()) == before
    hands.framed.click(dialog.keep)
    assert len(hands.all()) == before + 2
    assert "2 pieces of feedback came in" in hands.told[-1][0]
    again = hands.page.cards.bring_in(hands.whose)
    again.answer.edit.insertPlainText(text)
    hands.framed.settle()
    assert "was brought in already" in again.answer.told.sentence
    assert not again.keep.isEnabled()
    again.reject()


@pytest.mark.parametrize(
    "text", ["hello", "-----RevMentor answer 1-----\nAAAA\n-----00000000-----"]
)
def test_what_is_no_answer_is_told_at_the_field(hands: Hands, text: str) -> None:
    dialog = hands.page.cards.bring_in(hands.whose)
    dialog.answer.edit.insertPlainText(text)
    hands.framed.settle()
    assert dialog.answer.told.sentence and not dialog.keep.isEnabled()
    dialog.answer.edit.setPlainText("")
    hands.framed.settle()
    assert not dialog.answer.told.isVisible()
    dialog.reject()


def test_an_answer_is_dropped_as_a_file_and_survives_a_lock(
    sample_desk: StagedDesk, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    locking = Locking(sample_desk, theme, qtbot)
    hands = Hands(locking.framed)
    file = tmp_path / "answer.txt"
    file.write_text(answered(hands, tmp_path), "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    spot = QPointF(40, 40)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    hands.page.dropEvent(QDropEvent(spot, Qt.DropAction.CopyAction, data, left, none))
    hands.framed.settle()
    assert "Send at eight" in hands.framed.dialog(BringInAnswer).says.text()
    locking.lock()
    hands.framed = locking.framed
    hands.framed.settle()
    dialog = hands.framed.dialog(BringInAnswer)
    assert "Send at eight" in dialog.says.text() and dialog.keep.isEnabled()
    dialog.reject()
    hands.framed.settle()


def test_a_file_that_cannot_be_read_is_told(hands: Hands, tmp_path: Path) -> None:
    dialog = hands.page.cards.bring_in(hands.whose, tmp_path / "gone.txt")
    hands.framed.settle()
    assert "gone.txt cannot be read" in dialog.answer.told.sentence
    dialog.reject()


def test_the_menu_offers_both(hands: Hands) -> None:
    menu = hands.page.cards.open_menu(hands.page.form.ask, hands.whose)
    words = [action.text() for action in menu.actions()]
    assert words == ["Write a card to send", "Bring in an answer"]
    menu.close()
