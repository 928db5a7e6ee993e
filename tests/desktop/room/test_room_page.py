"""The screen of a meeting: its keys, its lines, and what may be seen on it."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.pages.room import STAY_AWAKE, RoomPage
from revmentor_desktop.desktop.pages.room_drop import DropTopic
from revmentor_desktop.desktop.pages.today import TodayPage
from revmentor_desktop.desktop.pages.write_up import WriteUpPage
from revmentor_desktop.desktop.parts.ring_clock import RingClock, clock_figures
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.search.palette import SearchPalette
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.journal.agenda import Outcome
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import MentorshipDraft
from revmentor_desktop.journal.room import MarkKind
from revmentor_desktop.journal.session import SessionDraft, Status
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.in_the_room import begin_meeting, room_lines
from revmentor_desktop.operations.mentorships import keep_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import add_topic
from revmentor_desktop.operations.sessions import read_session, write_up_session
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.errors import DiskTrouble
from tests.desktop.desks import StagedDesk
from tests.desktop.framed import Framed
from tests.desktop.room.rooms import InTheRoom

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def test_nothing_but_the_meeting_is_on_the_screen(meeting: InTheRoom) -> None:
    assert not meeting.frame.view.sidebar.isVisible()
    shown = meeting.frame.read_on_screen()
    assert "Amara Okafor" in shown
    assert "Jonas" not in shown and "Mei" not in shown
    meeting.frame.press(Qt.Key.Key_K, CTRL)
    palettes = meeting.frame.view.findChildren(SearchPalette)
    assert not any(palette.isVisible() for palette in palettes)


def test_leaving_the_room_brings_the_sidebar_back(meeting: InTheRoom) -> None:
    meeting.frame.press(Qt.Key.Key_0, CTRL)
    assert meeting.frame.at() is PageName.TODAY
    assert meeting.frame.view.sidebar.isVisible()


def test_each_sign_makes_its_kind_and_what_was_heard_is_not_shown(meeting: InTheRoom) -> None:
    for typed in ("? Who reads them", "* Week four", "> Ask first", "plain", '" They are tired'):
        meeting.type(typed)
    session = meeting.room.session.id
    kept = meeting.frame.desk.read(lambda journal: room_lines(journal, session))
    assert [line.kind for line in kept] == [
        Kind.QUESTION,
        Kind.INSIGHT,
        Kind.ADVICE,
        Kind.JOTTING,
        Kind.HEARD,
    ]
    shown = [row.line.text for row in meeting.page.form.lines.rows]
    assert shown == ["Who reads them", "Week four", "Ask first", "plain"]
    assert "tired" not in meeting.frame.read_on_screen()


def test_a_promise_has_its_owner_and_day(meeting: InTheRoom) -> None:
    meeting.type("! Amara: send the annotated change by Friday")
    line = meeting.only_line
    assert (line.kind, line.owner) == (Kind.ACTION, Side.THEM)
    assert line.due is not None
    assert "Amara" in meeting.page.form.lines.rows[0].accessibleName()


def test_digits_mark_and_ctrl_z_takes_the_mark_back(meeting: InTheRoom) -> None:
    meeting.leave_the_line()
    for key in (Qt.Key.Key_1, Qt.Key.Key_4, Qt.Key.Key_4):
        meeting.frame.press(key)
    assert meeting.room.marks.get(MarkKind.QUESTION) == 1
    assert meeting.room.marks.get(MarkKind.OWN) == 2
    meeting.frame.press(Qt.Key.Key_Z, CTRL)
    assert meeting.room.marks.get(MarkKind.OWN) == 1
    assert meeting.page.form.marks.cards[MarkKind.OWN].count.text() == "1"


def test_while_typing_digits_are_text_and_alt_marks_the_line(meeting: InTheRoom) -> None:
    meeting.type("4 of 5 stay", enter=False)
    meeting.frame.press(Qt.Key.Key_4, ALT)
    assert not meeting.room.marks.get(MarkKind.OWN)
    meeting.frame.press(Qt.Key.Key_Return)
    line = meeting.only_line
    assert (line.text, line.mark) == ("4 of 5 stay", MarkKind.OWN)
    assert meeting.room.marks.get(MarkKind.OWN) == 1


def test_alt_marks_at_once_in_an_empty_line(meeting: InTheRoom) -> None:
    meeting.page.form.lines.entry.edit.setFocus()
    meeting.frame.press(Qt.Key.Key_3, ALT)
    assert meeting.room.marks.get(MarkKind.ADVICE) == 1


def test_ctrl_z_takes_a_line_back(meeting: InTheRoom) -> None:
    meeting.type("said too soon")
    meeting.leave_the_line()
    meeting.frame.press(Qt.Key.Key_Z, CTRL)
    assert not meeting.texts
    assert meeting.page.form.lines.rows == []


def test_a_line_is_thrown_away_with_delete_and_comes_back(meeting: InTheRoom) -> None:
    meeting.type("first")
    meeting.page.form.lines.rows[0].setFocus()
    meeting.frame.press(Qt.Key.Key_Delete)
    assert not meeting.texts
    meeting.frame.press(Qt.Key.Key_Z, CTRL)
    assert meeting.texts == ["first"]


def test_three_ways_out_of_a_topic_and_back(meeting: InTheRoom) -> None:
    first, second = meeting.room.rows[0].line, meeting.room.rows[1].line
    assert meeting.here == first.id
    meeting.frame.click(meeting.page.form.topic.talked)
    meeting.frame.click(meeting.page.form.topic.later)
    outcomes = [row.line.outcome for row in meeting.room.rows[:2]]
    assert outcomes == [Outcome.DISCUSSED, Outcome.DEFERRED]
    meeting.frame.press(Qt.Key.Key_Z, CTRL)
    assert meeting.here == second.id
    assert [row.line.outcome for row in meeting.room.rows[1:2]] == [None]
    meeting.frame.click(meeting.page.form.topic.drop)
    dialog = meeting.frame.dialog(DropTopic)
    dialog.reason.edit.setText("solved by itself")
    dialog.accept()
    meeting.frame.settle()
    assert meeting.room.rows[1].line.outcome is Outcome.DROPPED
    assert meeting.room.rows[1].line.reason == "solved by itself"


def test_n_goes_on_and_space_pauses_the_clock(meeting: InTheRoom) -> None:
    meeting.leave_the_line()
    meeting.frame.press(Qt.Key.Key_N)
    assert meeting.here == meeting.room.rows[1].line.id
    meeting.frame.press(Qt.Key.Key_Space)
    assert not meeting.running
    assert meeting.page.form.topic.clock.below == "paused"
    meeting.frame.press(Qt.Key.Key_Space)
    assert meeting.running


def test_a_promise_of_last_time_is_ticked_and_unticked(meeting: InTheRoom) -> None:
    at = next(i for i, one in enumerate(meeting.room.promised) if one.done_on is None)
    meeting.frame.click(meeting.page.form.agenda.promises[at].check)
    assert meeting.room.promised[at].done_on is not None
    meeting.frame.press(Qt.Key.Key_Z, CTRL)
    assert meeting.room.promised[at].done_on is None
    assert not meeting.page.form.agenda.promises[at].check.isChecked()


def test_a_line_that_cannot_be_kept_stays_typed(
    meeting: InTheRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> None:
        raise DiskTrouble("The disk is full.")

    monkeypatch.setattr("revmentor_desktop.desktop.pages.room_doings.keep_line", full)
    meeting.type("do not lose me")
    assert meeting.page.form.lines.entry.edit.text() == "do not lose me"
    assert meeting.page.unsaved
    meeting.page.form.lines.entry.edit.clear()


def test_ending_leads_to_the_write_up_and_undo_back(meeting: InTheRoom) -> None:
    meeting.type("kept for later")
    meeting.frame.click(meeting.page.form.end)
    assert meeting.frame.at() is PageName.WRITE_UP
    written = meeting.frame.view.stack.shown
    assert isinstance(written, WriteUpPage)
    assert written.side.jottings.isVisible()
    assert "kept for later" in meeting.frame.read_on_screen(written.side.jottings)
    assert not meeting.running
    meeting.frame.view.undo()
    meeting.frame.settle()
    assert meeting.frame.at() is PageName.IN_THE_ROOM
    assert meeting.running


def test_today_offers_to_go_on_with_an_open_meeting(meeting: InTheRoom) -> None:
    meeting.frame.go(PageName.TODAY)
    today = meeting.frame.view.stack.shown
    assert isinstance(today, TodayPage)
    (banner,) = today.meetings.banners
    assert banner.accessibleName().startswith("A meeting with Amara is still open.")
    meeting.frame.click(banner.button)
    assert meeting.frame.at() is PageName.IN_THE_ROOM


def test_the_next_start_begins_on_today_and_a_lock_leads_back(meeting: InTheRoom) -> None:
    assert meeting.frame.view.next_start == Place(PageName.TODAY)
    assert meeting.frame.view.place == meeting.place


def test_the_window_stays_open_as_long_as_the_meeting_may_take(meeting: InTheRoom) -> None:
    heard: list[int] = []
    meeting.frame.view.desk.awake.connect(heard.append)
    meeting.leave_the_line()
    meeting.frame.press(Qt.Key.Key_1)
    assert heard and heard[-1] == (meeting.room.session.minutes or 0) + STAY_AWAKE
    meeting.frame.go(PageName.TODAY)
    assert heard[-1] == 0


@pytest.mark.parametrize("counts", [True, False])
def test_time_away_counts_only_if_one_says_so(
    sample_desk: StagedDesk, meeting: InTheRoom, counts: bool
) -> None:
    meeting.frame.go(PageName.TODAY)
    before = sample_desk.journal.clock
    later = Clock(before.zone, before.now() + timedelta(minutes=20))
    sample_desk.journal.clock = later
    meeting.frame.view.desk.clock = later
    meeting.frame.view.ways.go(meeting.place)
    meeting.frame.settle()
    gap = meeting.page.form.gap
    assert gap.isVisible()
    assert "20 min" in gap.accessibleName()
    meeting.frame.click(gap.button if counts else gap.leave_out)
    assert not gap.isVisible()
    assert meeting.room.elapsed == (20 * 60 if counts else 0)


def _planned(journal: OpenJournal, topics: int, text: str) -> tuple[Place, ItemId]:
    who = keep_mentorship(journal, MentorshipDraft("ليلى حداد"))
    when = When(journal.clock.today(), None, journal.clock.zone)
    draft = SessionDraft(who.id, when, 45, Status.PLANNED, lines=())
    session = write_up_session(journal, draft)
    for number in range(topics):
        add_topic(journal, session.id, f"{text} {number}")
    if topics:
        add_topic(journal, session.id, "geheimer Punkt", share=Share.PRIVATE)
    return Place(PageName.IN_THE_ROOM, who.id, session.id), session.id


@pytest.mark.parametrize("topics", [0, 1, 40])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_any_number_of_topics_at_any_size(
    empty_desk: StagedDesk, theme: Theme, qtbot: QtBot, topics: int, scale: float
) -> None:
    theme.scale_text(scale)
    place, session = empty_desk.read(lambda j: _planned(j, topics, "🌱 موضوع " + "long " * 40))
    framed = Framed(empty_desk, theme, qtbot, place)
    page = framed.view.stack.shown
    assert isinstance(page, RoomPage)
    framed.click(page.form.topic.begin)
    assert page.room is not None and page.room.clock is not None
    assert len(page.form.agenda.rows) == topics
    assert "geheimer" not in framed.read_on_screen()
    content = page.form.content
    assert content.minimumSizeHint().width() <= page.width()
    for _ in range(topics):
        page.next_topic()
    framed.settle()
    assert empty_desk.read(lambda j: begin_meeting(j, session)).clock is not None


def test_the_session_counts_as_held_when_it_is_of_today(
    empty_desk: StagedDesk, theme: Theme, qtbot: QtBot
) -> None:
    place, session = empty_desk.read(lambda j: _planned(j, 0, ""))
    framed = Framed(empty_desk, theme, qtbot, place)
    page = framed.view.stack.shown
    assert isinstance(page, RoomPage)
    framed.click(page.form.topic.begin)
    framed.click(page.form.end)
    found = empty_desk.read(lambda j: read_session(j, session))
    assert found.session.status is Status.HELD


def test_the_ring_warns_in_the_last_minute_and_then_counts_up_in_words(qtbot: QtBot) -> None:
    ring = RingClock()
    qtbot.addWidget(ring)
    said: list[tuple[bool, str]] = []
    for seconds in (0, 539, 540, 600, 725):
        ring.show_time(seconds, 10, about="Topic")
        said.append((ring.warns, ring.below))
    assert said == [
        (False, "of 10 min"),
        (False, "of 10 min"),
        (True, "of 10 min"),
        (True, "time is up"),
        (True, "2 min over"),
    ]
    assert clock_figures(3972) == "1:06:12"
    assert ring.accessibleName() == "Topic: 12:05, 2 min over"
    ring.show_time(60, 0)
    assert ring.part == 0.0


def test_right_to_left_and_dark_it_is_painted(
    meeting: InTheRoom, theme: Theme, qapp: QApplication
) -> None:
    meeting.frame.view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    meeting.frame.settle()
    agenda, side = meeting.page.form.agenda, meeting.page.form.side
    assert agenda.x() > side.x()
    assert not meeting.page.grab().isNull()
