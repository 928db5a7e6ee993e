"""Today: what waits, and what is done about it, over a real journal."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from revmentor_desktop.desktop.dialogs.change_action import ChangeAction
from revmentor_desktop.desktop.dialogs.session_details import SessionDetails
from revmentor_desktop.desktop.pages.today import TodayPage
from revmentor_desktop.desktop.pages.today_action_row import ActionRow
from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.journal.action import ActionDraft
from revmentor_desktop.journal.mentorship import MentorshipDraft
from revmentor_desktop.journal.session import SessionDraft, Status
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.actions import keep_action, list_actions
from revmentor_desktop.operations.mentorships import archive_mentorship, keep_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.sessions import write_up_session
from revmentor_desktop.operations.today import see_today
from tests.desktop.framed import Framed

CTRL = Qt.KeyboardModifier.ControlModifier
FIRST = "Sit in on a sprint review, camera off, no questions"


def page(framed: Framed) -> TodayPage:
    found = framed.view.page(PageName.TODAY)
    assert isinstance(found, TodayPage)
    return found


def rows(framed: Framed) -> list[ActionRow]:
    card = page(framed).form.actions
    return [card.rows[key] for key in card._order if card.rows[key].isVisible()]


def row(framed: Framed, text: str) -> ActionRow:
    return next(one for one in rows(framed) if one.row.action.text == text)


def wait_out(framed: Framed, one: ActionRow) -> None:
    """Let its seconds on the page be over."""
    one._timer.stop()
    one._leave()
    framed.settle()


def test_the_day_reads_as_designed(framed: Framed) -> None:
    shown = framed.read_on_screen(page(framed))
    for words in (
        "Thursday 11 June",
        "One meeting tomorrow, one session to write up.",
        "Tomorrow, 14:00",
        "Session 12, Amara mentors you",
        "Fri 12 June, 45 min, Room 4.2",
        "Write up Tuesday's session with Jonas",
        "Three minutes is enough.",
        FIRST,
        "3 of 5 milestones, yours",
        "4 of 5 milestones, Amara",
    ):
        assert words in shown
    assert [one.due.text() for one in rows(framed)] == ["Today", "Fri 12 June", "Tue 16 June"]


def test_a_ticked_action_stays_struck_through_with_undo(framed: Framed) -> None:
    one = row(framed, FIRST)
    framed.click(one.check)
    assert one.isVisible() and one.text.struck and one.undo.isVisible()
    assert framed.desk.read(lambda journal: journal.store.actions.get(one.row.action.id)).done_on
    framed.click(one.undo)
    again = row(framed, FIRST)
    assert not again.text.struck and again.due.isVisible()
    assert not framed.desk.read(
        lambda journal: journal.store.actions.get(one.row.action.id)
    ).done_on
    assert len(rows(framed)) == 3


def test_after_its_seconds_a_ticked_action_leaves(framed: Framed) -> None:
    one = row(framed, FIRST)
    one.check.setFocus()
    framed.press(Qt.Key.Key_Space)
    wait_out(framed, one)
    assert FIRST not in [left.row.action.text for left in rows(framed)]
    assert rows(framed)[0].check.hasFocus()


def test_undo_is_not_taken_away_from_whoever_is_at_it(framed: Framed) -> None:
    one = row(framed, FIRST)
    framed.click(one.check)
    one.undo.setFocus()
    wait_out(framed, one)
    assert one.isVisible() and one.undo.hasFocus()


def test_ctrl_z_opens_a_ticked_action_again(framed: Framed) -> None:
    one = row(framed, FIRST)
    framed.click(one.check)
    framed.press(Qt.Key.Key_Z, CTRL)
    assert not row(framed, FIRST).text.struck
    assert not framed.desk.read(
        lambda journal: journal.store.actions.get(one.row.action.id)
    ).done_on


def test_arrow_keys_walk_the_actions(framed: Framed) -> None:
    first, second, third = rows(framed)
    first.check.setFocus()
    framed.press(Qt.Key.Key_Down)
    assert second.check.hasFocus()
    framed.press(Qt.Key.Key_Down)
    framed.press(Qt.Key.Key_Down)
    assert third.check.hasFocus()
    framed.press(Qt.Key.Key_Up)
    assert second.check.hasFocus()


def test_theirs_are_one_press_away(framed: Framed) -> None:
    side = page(framed).form.actions.side
    theirs = [one.text() for one in side._parts]
    assert theirs == ["Mine 3", "Theirs 2"]
    framed.click(side._parts[1])
    assert len(rows(framed)) == 2
    assert all(one.row.action.owner is Side.THEM for one in rows(framed))


def test_an_action_is_changed_and_put_back(framed: Framed) -> None:
    one = row(framed, FIRST)
    menu = page(framed)._doings.menu(one.row)
    assert [entry.text() for entry in menu.actions()][-2:] == ["Change", "Throw away"]
    menu.actions()[-2].trigger()
    dialog = framed.dialog(ChangeAction)
    dialog.text.edit.setText("Sit in on two sprint reviews")
    dialog.due.edit.setText("the day after")
    dialog.commit()
    assert dialog.isVisible() and dialog.due.told.sentence
    dialog.due.edit.setText("next friday")
    dialog.commit()
    framed.settle()
    changed = row(framed, "Sit in on two sprint reviews").row.action
    assert changed.due is not None and changed.due.weekday() == 4
    framed.press(Qt.Key.Key_Z, CTRL)
    assert row(framed, FIRST).row.action.due == date(2026, 6, 11)


def test_delete_throws_an_action_away_with_undo(framed: Framed) -> None:
    row(framed, FIRST).check.setFocus()
    framed.press(Qt.Key.Key_Delete)
    assert len(rows(framed)) == 2
    framed.click(framed.button("Undo: Action thrown away."))
    assert len(rows(framed)) == 3


def test_later_asks_again_tomorrow(framed: Framed) -> None:
    banner = page(framed).form.write_ups.banners[0]
    framed.click(banner.put_off)
    assert "Write up Tuesday" not in framed.read_on_screen(page(framed))
    framed.press(Qt.Key.Key_Z, CTRL)
    assert "Write up Tuesday" in framed.read_on_screen(page(framed))
    framed.click(page(framed).form.write_ups.banners[0].put_off)
    journal = framed.desk.journal
    tomorrow = replace(journal.clock, frozen=journal.clock.now() + timedelta(days=1))
    journal.clock = tomorrow
    assert not framed.desk.read(see_today).to_write_up[-1].put_off


def test_writing_up_goes_to_the_session(framed: Framed) -> None:
    framed.click(page(framed).form.write_ups.banners[0].button)
    place = framed.view.place
    assert place is not None and place.page is PageName.WRITE_UP and place.item_id
    assert place.mentorship_id == framed.mentorship("Jonas").id


def test_the_next_meeting_is_rescheduled_and_put_back(framed: Framed) -> None:
    framed.click(framed.button("Reschedule the meeting with Amara Okafor"))
    dialog = framed.dialog(SessionDetails)
    dialog.when.edit.setText("26 June, 15:30")
    dialog.commit()
    framed.settle()
    assert "Moved to Friday 26 June." in framed.read_on_screen()
    framed.press(Qt.Key.Key_Z, CTRL)
    assert "Tomorrow, 14:00" in framed.read_on_screen(page(framed))


def test_without_a_meeting_the_card_offers_to_set_one(frame_empty: Callable[[], Framed]) -> None:
    framed = frame_empty()
    framed.desk.read(lambda journal: keep_mentorship(journal, MentorshipDraft("Amara Okafor")))
    framed.view.desk.changed.emit()
    framed.settle()
    assert "No meeting yet" in framed.read_on_screen(page(framed))
    assert "Nothing waits for you." in framed.read_on_screen(page(framed))
    framed.click(framed.button("Set a meeting with Amara Okafor"))
    dialog = framed.dialog(SessionDetails)
    dialog.when.edit.setText("tomorrow, 9:30")
    dialog.commit()
    framed.settle()
    assert "Tomorrow, 09:30" in framed.read_on_screen(page(framed))
    assert "One meeting tomorrow." in framed.read_on_screen(page(framed))
    framed.press(Qt.Key.Key_Z, CTRL)
    assert "No meeting yet" in framed.read_on_screen(page(framed))


def test_when_nothing_waits_it_says_so_and_names_the_next_day(
    frame_empty: Callable[[], Framed],
) -> None:
    framed = frame_empty()
    when = When(date(2026, 6, 19), time(14), "Europe/London")
    framed.desk.read(lambda journal: keep_mentorship(journal, MentorshipDraft("Amara", start=when)))
    framed.view.desk.changed.emit()
    framed.settle()
    assert "Nothing waits for you. Next: Friday 19 June." in framed.read_on_screen(page(framed))


def test_the_first_day_offers_three_ways_that_work(frame_empty: Callable[[], Framed]) -> None:
    framed = frame_empty()
    shown = framed.read_on_screen(page(framed))
    assert "Welcome, Helen" in shown and "Look around with a sample" in shown
    framed.click(framed.button("Write a note"))
    assert framed.at() is PageName.NOTES
    framed.go(PageName.TODAY)
    framed.click(framed.button("Start"))
    assert framed.at() is PageName.MENTORSHIP
    framed.go(PageName.TODAY)
    framed.click(framed.button("Open the sample"))
    assert framed.people() == ["Amara Okafor", "Jonas Weber", "Mei Tanaka"]
    assert "One meeting tomorrow" in framed.read_on_screen(page(framed))


def test_with_everybody_put_away_the_day_is_quiet(framed: Framed) -> None:
    for name in ("Amara", "Jonas", "Mei"):
        who = framed.mentorship(name)
        framed.desk.read(partial(archive_mentorship, item_id=who.id, day=date(2026, 6, 11)))
    framed.view.desk.changed.emit()
    framed.settle()
    assert "Nothing waits for you." in framed.read_on_screen(page(framed))
    assert not page(framed).form.next.isVisible()


def test_many_people_many_promises_and_odd_names(frame_empty: Callable[[], Framed]) -> None:
    framed = frame_empty()

    def fill(journal: OpenJournal) -> None:
        for number in range(50):
            name = f"{'Wolfeschlegelsteinhausenbergerdorff ' * 3}{number} 👩🏽‍🚀"
            who = keep_mentorship(journal, MentorshipDraft(name))
            keep_action(journal, ActionDraft(who.id, "مرحبا " * 40 + str(number), Side.ME))
            when = When(date(2026, 6, 9), time(10), "Europe/London")
            write_up_session(journal, SessionDraft(who.id, when, status=Status.HELD))

    framed.desk.read(fill)
    framed.view.desk.changed.emit()
    framed.settle()
    found = page(framed)
    assert len(rows(framed)) == 8
    assert len(found.form.write_ups.banners) == 3
    assert found.day.horizontalScrollBar().maximum() == 0
    framed.click(found.form.actions.more)
    assert len(rows(framed)) == 50
    assert len(framed.desk.read(list_actions)) == 50


def cut_labels(root: QWidget) -> list[str]:
    """Labels that are smaller than their words."""
    cut = []
    for label in root.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        if isinstance(label, Paragraph):
            room, needed = label.height(), label.heightForWidth(label.width())
        else:
            room, needed = label.width(), label.sizeHint().width()
        if room < needed:
            cut.append(f"{label.text()[:40]}: {room} < {needed}")
    return cut


def test_nothing_is_cut_at_twice_the_size_nor_in_a_small_window(framed: Framed) -> None:
    for factor, size in (
        (1.0, (1280, 800)),
        (1.0, (640, 480)),
        (2.0, (1280, 800)),
        (2.0, (900, 700)),
    ):
        framed.parts.theme.scale_text(factor)
        framed.view.resize(*size)
        for _ in range(3):
            framed.settle()
            QApplication.processEvents()
        assert not cut_labels(page(framed)), (factor, size)
        assert page(framed).day.content.minimumSizeHint().width() <= page(framed).width()


def test_the_day_is_read_again_only_while_it_is_shown(framed: Framed) -> None:
    framed.go(PageName.NOTES)
    before = page(framed).today
    framed.view.desk.changed.emit()
    framed.settle()
    assert page(framed).today is before
    framed.go(PageName.TODAY)
    assert page(framed).today is not before


def test_a_goal_and_all_goals_lead_to_the_goals(framed: Framed) -> None:
    goals = page(framed).form.goals
    goals.setFocus()
    first = goals._rows.itemAt(0)
    assert first is not None
    widget = first.widget()
    assert widget is not None
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Return)
    framed.settle()
    place = framed.view.place
    assert place is not None and place.page is PageName.GOALS and place.item_id
    framed.go(PageName.TODAY)
    framed.click(goals.all)
    assert framed.at() is PageName.GOALS
