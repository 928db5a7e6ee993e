"""The agenda of a meeting: built in one click, arranged, timed, and every step taken back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from revmentor_desktop.desktop.dialogs.drop_topic import DropTopic
from revmentor_desktop.desktop.dialogs.reword_topic import RewordTopic
from revmentor_desktop.desktop.pages.room import RoomPage
from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.journal.agenda import Source
from revmentor_desktop.journal.agenda_templates import Template
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.journal.topic import TopicState
from revmentor_desktop.operations.topics import list_topics
from tests.desktop.prepare.preparing import ALT, CLOSING, CTRL, Preparing, focused

Prepare = Callable[[str], Preparing]
FIRST = "What new joiners tell each other after month one"


def test_the_agenda_is_built_in_one_click_and_undo_takes_it_off(preparing: Preparing) -> None:
    preparing.clear()
    assert preparing.shown == []
    preparing.frame.click(preparing.page.sheet.empty.build)
    lines = preparing.lines
    assert len(lines) >= 4 and lines[0] == "A mentoring slot at the offsite"
    assert preparing.shown == lines
    agenda = preparing.agenda
    assert agenda.planned <= agenda.session.minutes
    preparing.undo()
    assert preparing.lines == [] and preparing.shown == []


def test_a_double_click_on_build_builds_once(prepare: Prepare) -> None:
    preparing = prepare("Jonas")
    build = preparing.page.sheet.empty.build
    build.click()
    build.click()
    preparing.frame.settle()
    lines = preparing.lines
    assert lines and len(lines) == len(set(lines))
    preparing.undo()
    assert preparing.lines == []


@pytest.mark.parametrize("template", list(Template))
def test_each_template_begins_an_agenda(prepare: Prepare, template: Template) -> None:
    preparing = prepare("Jonas")
    button = preparing.page.sheet.empty.templates[template]
    assert template.label in button.accessibleName()
    preparing.frame.click(button)
    assert preparing.lines and preparing.shown == preparing.lines
    assert preparing.agenda.planned <= preparing.agenda.session.minutes


def test_it_is_filled_up_with_what_fits(preparing: Preparing) -> None:
    for row in preparing.page.sheet.list.rows[:2]:
        preparing.page.doings.take_off(row)
    preparing.frame.settle()
    before = preparing.lines
    preparing.frame.click(preparing.page.sheet.form.fill)
    assert len(preparing.lines) > len(before)
    assert preparing.agenda.over == 0
    preparing.undo()
    assert preparing.lines == before


def test_the_keyboard_moves_a_line_and_stays_with_it(preparing: Preparing) -> None:
    preparing.row(0).grip.setFocus()
    preparing.frame.press(Qt.Key.Key_Down, ALT)
    assert preparing.lines[1] == FIRST and preparing.shown == preparing.lines
    assert focused() is preparing.row(1).grip
    preparing.frame.press(Qt.Key.Key_Down)
    assert focused() is preparing.row(2).grip
    preparing.frame.press(Qt.Key.Key_Up, ALT)
    preparing.frame.press(Qt.Key.Key_Up, ALT)
    preparing.frame.press(Qt.Key.Key_Up, ALT)
    assert preparing.lines[2] == FIRST and focused() is preparing.row(0).grip
    for _ in range(3):
        preparing.undo()
    assert preparing.shown == preparing.lines


def test_a_line_is_dragged_to_another_place_and_esc_gives_up(preparing: Preparing) -> None:
    before = preparing.lines
    _drag(preparing, 0, 2, drop=False)
    QTest.keyClick(preparing.row(0).grip, Qt.Key.Key_Escape)
    QTest.mouseRelease(preparing.row(0).grip, Qt.MouseButton.LeftButton)
    preparing.frame.settle()
    assert preparing.lines == before
    _drag(preparing, 0, 2)
    assert preparing.lines == [before[1], before[2], before[0], before[3]]
    assert preparing.shown == preparing.lines
    _drag(preparing, 3, 0)
    assert preparing.lines[0] == before[3]
    preparing.undo()
    assert preparing.lines[3] == before[3]


def test_minutes_follow_the_hand_and_what_is_over_is_said(preparing: Preparing) -> None:
    times = preparing.page.sheet.times
    assert "5 min left free" in times.planned_below.text()
    preparing.row(0).grip.setFocus()
    preparing.frame.press(Qt.Key.Key_Plus)
    assert preparing.agenda.rows[0].line.minutes == 20
    assert "Full to the minute" in times.planned_below.text()
    preparing.frame.press(Qt.Key.Key_Plus)
    assert "5 min too many" in times.planned_below.text()
    assert times.planned_below.property("tone") == "warn"
    assert "50 of 45 min" in times.planned.accessibleName()
    preparing.undo()
    assert "Full to the minute" in times.planned_below.text()


def test_who_leads_follows_the_minutes(preparing: Preparing) -> None:
    times = preparing.page.sheet.times
    assert "71 %" in times.led.accessibleName() and times.mine.text() == "You 25 min"
    assert times.theirs.text() == "Amara 10 min"
    for _ in range(4):
        preparing.page.sheet.list.minutes_asked.emit(
            preparing.row(2), preparing.row(2).minutes.minutes + 5
        )
        preparing.frame.settle()
    assert times.theirs.text() == "Amara 30 min"
    assert "45 %" in times.led.accessibleName()


def test_a_topic_is_typed_at_the_end_and_stands_before_the_closing(preparing: Preparing) -> None:
    preparing.add("The offsite in July")
    assert preparing.lines[-2:] == ["The offsite in July", CLOSING]
    line = preparing.agenda.rows[-2].line
    assert (line.raised_by, line.minutes) == (Side.ME, 10)
    assert preparing.page.sheet.add.typed == ""
    assert focused() is preparing.page.sheet.add.field
    preparing.undo()
    assert "The offsite in July" not in preparing.shown


def test_esc_empties_what_is_typed_and_leaving_keeps_it(preparing: Preparing) -> None:
    field = preparing.page.sheet.add.field
    QTest.keyClicks(field, "nothing much")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    QTest.keyClicks(field, "The budget")
    preparing.frame.go(PageName.TODAY)
    assert "The budget" in preparing.lines


def test_a_line_taken_off_waits_in_the_inbox_and_comes_back(preparing: Preparing) -> None:
    preparing.row(0).grip.setFocus()
    preparing.frame.press(Qt.Key.Key_Delete)
    assert FIRST not in preparing.shown and FIRST in preparing.topics
    assert "waits in the inbox" in preparing.toast
    assert focused() is preparing.row(0).grip
    preparing.frame.click(preparing.frame.button("Undo", preparing.frame.view.messages.toast))
    assert preparing.lines[0] == FIRST and preparing.shown == preparing.lines


def test_a_line_is_said_in_other_words_and_its_topic_with_it(preparing: Preparing) -> None:
    preparing.row(0).grip.setFocus()
    preparing.frame.press(Qt.Key.Key_F2)
    dialog = preparing.frame.dialog(RewordTopic)
    dialog.text.setPlainText("Week four,\nand who talks then")
    dialog.commit()
    preparing.frame.settle()
    assert preparing.lines[0] == "Week four,\nand who talks then"
    assert preparing.row(0).title == "Week four,"
    assert "Week four,\nand who talks then" in preparing.topics
    preparing.undo()
    assert preparing.lines[0] == FIRST and preparing.row(0).title == FIRST


def test_a_topic_is_dropped_with_a_reason(preparing: Preparing) -> None:
    preparing.choose(preparing.row(0), "Drop it")
    dialog = preparing.frame.dialog(DropTopic)
    QTest.keyClicks(dialog.reason.edit, "Answered by mail")
    QTest.keyClick(dialog.reason.edit, Qt.Key.Key_Return)
    preparing.frame.settle()
    assert FIRST not in preparing.shown
    whose = preparing.person_id
    dropped = preparing.frame.desk.read(
        lambda journal: [
            row.topic
            for row in list_topics(journal, mentorship_id=whose)
            if row.topic.state is TopicState.DROPPED and row.topic.text == FIRST
        ]
    )
    assert [topic.reason for topic in dropped] == ["Answered by mail"]
    preparing.undo()
    assert FIRST in preparing.lines and FIRST in preparing.shown


def test_a_line_is_made_private_and_it_is_the_line_the_keyboard_is_in(
    preparing: Preparing,
) -> None:
    preparing.row(1).more.setFocus()
    preparing.frame.press(Qt.Key.Key_L, CTRL | Qt.KeyboardModifier.ShiftModifier)
    shares = [row.line.share for row in preparing.agenda.rows]
    assert shares[1] is not Share.MAY_SHARE and shares[0] is Share.MAY_SHARE
    preparing.undo()
    assert preparing.agenda.rows[1].line.share is Share.MAY_SHARE
    assert preparing.row(1).chip.share is Share.MAY_SHARE


def test_meeting_begins_in_the_room(preparing: Preparing) -> None:
    preparing.frame.click(preparing.page.form.begin)
    page = preparing.frame.view.stack.shown
    assert isinstance(page, RoomPage)
    assert page.room is not None and page.room.clock is not None and page.room.clock.running


def test_the_steps_lead_to_the_room_and_the_write_up_and_back(preparing: Preparing) -> None:
    session = preparing.session_id
    steps = preparing.page.sheet.form.steps
    assert steps.isVisible() and steps.index == 0
    for index, page in ((1, PageName.IN_THE_ROOM), (2, PageName.WRITE_UP), (0, PageName.PREPARE)):
        steps.chosen.emit(index)
        preparing.frame.settle()
        place = preparing.frame.view.place
        assert place is not None and (place.page, place.item_id) == (page, session)
        shown = preparing.frame.view.stack.shown
        assert shown is not None
        steps = next(one for one in shown.findChildren(type(steps)) if one.isVisible())
        assert steps.index == index


def test_today_and_the_inbox_follow_the_agenda(preparing: Preparing) -> None:
    heard: list[bool] = []
    preparing.frame.view.desk.changed.connect(lambda: heard.append(True))
    preparing.add("The offsite in July")
    assert heard
    preparing.frame.go(PageName.TODAY)
    assert "50 of 45 min planned" in preparing.frame.read_on_screen()
    topics = preparing.to_topics()
    assert topics.form.counts.text() == "6 topics waiting, 4 of them on the next agenda."


def test_a_source_stands_beneath_each_line(preparing: Preparing) -> None:
    sources = [row.line.source for row in preparing.agenda.rows]
    assert sources[0] is Source.CARRIED and sources[-1] is Source.CLOSING
    beneath = [row.beneath.text() for row in preparing.page.sheet.list.rows]
    assert beneath[0] == "Carried over from 29 May"
    assert beneath[2] == "Amara raised this"


def _drag(preparing: Preparing, at: int, to: int, *, drop: bool = True) -> None:
    """Take a row by its handle and carry it onto the middle of another."""
    rows = preparing.page.sheet.list.rows
    grip, down = rows[at].grip, 1 if to > at else -1
    far = rows[to].geometry().center().y() - rows[at].geometry().center().y() + 6 * down
    middle = grip.rect().center()
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    for part in (far // 2, far):
        QTest.mouseMove(grip, middle + QPoint(0, part))
        preparing.frame.settle()
    if drop:
        QTest.mouseRelease(
            grip,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            middle + QPoint(0, far),
        )
        preparing.frame.settle()
