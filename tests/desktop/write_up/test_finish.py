"""The details of a session, and the end of its write-up."""

from datetime import date, time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from revmentor_desktop.desktop.dialogs.finish_write_up import FinishWriteUp
from revmentor_desktop.desktop.dialogs.session_details import SessionDetails
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.journal.mentorship import MentorshipDraft, Role
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.operations.mentorships import keep_mentorship
from tests.desktop.desks import wait_until
from tests.desktop.write_up.written import Writing


def details_of(writing: Writing) -> SessionDetails:
    writing.page.commands.ask_details()
    return writing.dialog(SessionDetails)


def typed(dialog: SessionDetails, when: str) -> None:
    dialog.when.edit.clear()
    QTest.keyClicks(dialog.when.edit, when)


def test_finishing_asks_once_who_may_see_what(writing: Writing) -> None:
    item_id = writing.open()
    writing.page.side.learned.add()
    writing.keys("Rehearse twice", writing.page.side.learned.rows[0].text)
    writing.press(Qt.Key.Key_Return)
    writing.keys("! Jonas: tell Priya, before the REVIEW")
    writing.press(Qt.Key.Key_Return)
    writing.keys("! send the agenda")
    wait_until(lambda: bool(writing.page.side.promises.read_rows), "the promise to be read")
    QTest.mouseClick(writing.page.side.finish, Qt.MouseButton.LeftButton)
    dialog = writing.dialog(FinishWriteUp)
    texts = {line.text: line.id for line in dialog._lines}
    assert list(texts) == [
        "Rehearse twice",
        "Tell Priya, before the review",
        "Send Jonas the delegation notes from 2019",
        "send the agenda",
    ]
    dialog.chips[texts["Rehearse twice"]].cycle()
    QTest.mouseClick(dialog.finish, Qt.MouseButton.LeftButton)
    wait_until(lambda: bool(writing.told.places), "Today to be asked for")
    kept = writing.in_journal(item_id)
    assert kept.session.written_up is not None and kept.session.status is Status.HELD
    assert kept.session.lines[0].share is Share.MAY_SHARE
    assert len(kept.actions) == 3
    assert writing.told.places[-1] == Place(PageName.TODAY)
    assert writing.told.sentences[-1] == "Written up."
    writing.told.undo()
    writing.staged.quiet()
    again = writing.in_journal(item_id)
    assert again.session.written_up is None
    assert again.session.lines[0].share is Share.PRIVATE


def test_going_back_from_the_list_finishes_nothing(writing: Writing) -> None:
    item_id = writing.open()
    writing.page.commands.finish()
    dialog = writing.dialog(FinishWriteUp)
    QTest.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    writing.staged.quiet()
    assert writing.in_journal(item_id).session.written_up is None
    assert not writing.told.places


def test_an_empty_page_finishes_too(writing: Writing) -> None:
    writing.open_new(writing.people["Mei"])
    QTest.mouseClick(writing.page.side.finish, Qt.MouseButton.LeftButton)
    wait_until(lambda: bool(writing.told.places), "Today to be asked for")
    assert writing.told.sentences[-1] == "Held, nothing written."
    session = writing.in_journal().session
    assert (session.status, session.text) == (Status.HELD, "")
    assert session.written_up is not None


def test_a_session_to_come_says_why_it_cannot_be_finished(writing: Writing) -> None:
    item_id = writing.open(date(2026, 6, 30))
    finish = writing.page.side.finish
    assert not finish.isEnabled()
    assert finish.accessibleDescription() == "Finish after the meeting"
    writing.keys("What to ask")
    writing.page.commands.finish()
    writing.flushed()
    session = writing.in_journal(item_id).session
    assert (session.status, session.text) == (Status.PLANNED, "What to ask")


def test_any_date_can_be_typed_and_is_said_back(writing: Writing) -> None:
    writing.open_new()
    writing.keys("Up early.")
    dialog = details_of(writing)
    typed(dialog, "1661-03-04 06:00")
    assert dialog.when.told.sentence == "Friday 4 March 1661, 06:00"
    assert dialog.status is Status.HELD
    QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    writing.saved()
    session = writing.in_journal().session
    assert (session.when.day, session.when.at) == (date(1661, 3, 4), time(6))
    assert session.text == "Up early."
    assert writing.page.side.can_finish


def test_tomorrow_is_planned_by_itself_and_cannot_have_been_held(writing: Writing) -> None:
    writing.open_new()
    dialog = details_of(writing)
    typed(dialog, "tomorrow, 14:00")
    assert dialog.status is Status.PLANNED
    QTest.mouseClick(dialog.statuses[Status.HELD], Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "still to come" in dialog.when.told.sentence
    QTest.mouseClick(dialog.statuses[Status.PLANNED], Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    writing.saved()
    assert writing.in_journal().session.status is Status.PLANNED
    assert not writing.page.side.can_finish


def test_what_is_no_day_or_no_length_is_told_at_its_field(writing: Writing) -> None:
    writing.open()
    dialog = details_of(writing)
    typed(dialog, "the day after never")
    dialog.commit()
    assert "the day after never" in dialog.when.told.sentence
    typed(dialog, "Tue 9 June, 16:30")
    dialog.minutes.edit.setText("0")
    dialog.commit()
    assert dialog.minutes.told.sentence == "1 to 1440"
    assert dialog.isVisible()
    dialog.reject()


def test_a_missed_session_keeps_its_reason(writing: Writing) -> None:
    item_id = writing.open()
    dialog = details_of(writing)
    assert not dialog.reason.isVisible()
    QTest.mouseClick(dialog.statuses[Status.MISSED], Qt.MouseButton.LeftButton)
    assert dialog.reason.isVisible()
    QTest.keyClicks(dialog.reason.edit, "Jonas was ill")
    dialog.minutes.edit.setText("45")
    dialog.place.edit.setText("Room 4.2")
    QTest.keyClick(dialog.place.edit, Qt.Key.Key_Return)
    writing.saved()
    session = writing.in_journal(item_id).session
    assert (session.status, session.reason) == (Status.MISSED, "Jonas was ill")
    assert (session.minutes, session.place) == (45, "Room 4.2")
    assert not dialog.isVisible()


def test_where_both_take_turns_the_session_says_who_led(writing: Writing) -> None:
    draft = MentorshipDraft("Ada Example", my_role=Role.BOTH)
    ada = writing.staged.read(lambda journal: keep_mentorship(journal, draft))
    writing.open_new(ada)
    dialog = details_of(writing)
    dialog._form.led.choose(2)
    dialog.commit()
    writing.saved()
    assert writing.in_journal().session.led_by is Side.THEM
    writing.open()
    dialog = details_of(writing)
    assert dialog._form.led_box.isHidden()
    dialog.reject()


def test_undo_of_finishing_leaves_the_words_that_were_written_since(writing: Writing) -> None:
    item_id = writing.open()
    writing.page.commands.finish()
    QTest.mouseClick(writing.dialog(FinishWriteUp).finish, Qt.MouseButton.LeftButton)
    wait_until(lambda: bool(writing.told.places), "Today to be asked for")
    writing.keys(" One thing more.")
    writing.flushed()
    writing.told.undo()
    writing.staged.quiet()
    session = writing.in_journal(item_id).session
    assert session.written_up is None
    assert session.text.endswith(" One thing more.")
