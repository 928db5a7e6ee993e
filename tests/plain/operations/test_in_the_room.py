"""In the room: nothing private, nothing lost, every line an item, every mark counted."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from revmentor_desktop.journal.action import ActionDraft
from revmentor_desktop.journal.agenda import Outcome
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.room import MarkKind
from revmentor_desktop.journal.session import Ratings, SessionDraft, Status
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.actions import keep_action
from revmentor_desktop.operations.advice import list_advice
from revmentor_desktop.operations.in_the_room import (
    begin_meeting,
    decide_topic_here,
    end_meeting,
    go_on_meeting,
    keep_heard,
    keep_line,
    leave_out_gap,
    meetings_going_on,
    next_topic,
    note_time,
    pause_meeting,
    room_lines,
    see_room,
    talk_about,
    undecide_topic,
)
from revmentor_desktop.operations.last_time import read_last_time
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import add_topic
from revmentor_desktop.operations.room_marks import list_marks, set_mark, take_back_mark
from revmentor_desktop.operations.sessions import read_session
from revmentor_desktop.operations.topics import read_topic
from revmentor_desktop.support.errors import WrongUsage
from tests.plain.operations.made import TODAY, ZONE, amara, friday, go_on, held, with_hand_clock
from tests.staged import Staged


@pytest.fixture
def staged(empty_template: Staged, tmp_path_factory: pytest.TempPathFactory) -> Staged:
    """A closed journal whose clock is moved by hand."""
    return with_hand_clock(empty_template.copy_to(tmp_path_factory.mktemp("room") / "home"))


@pytest.fixture
def journal(staged: Staged) -> Iterator[OpenJournal]:
    journal = staged.open()
    yield journal
    journal.close()


@pytest.fixture
def whose(journal: OpenJournal) -> ItemId:
    return amara(journal).id


@pytest.fixture
def session(journal: OpenJournal, whose: ItemId) -> ItemId:
    """A session of today, with two topics on its agenda."""
    draft = SessionDraft(whose, When(TODAY, None, ZONE))
    made = journal.store.sessions.save(draft).id
    add_topic(journal, made, "first")
    add_topic(journal, made, "second", Side.THEM)
    return made


def test_the_clock_counts_each_topic_and_the_session_takes_its_length(
    journal: OpenJournal, session: ItemId
) -> None:
    room = begin_meeting(journal, session)
    assert room.here and room.here.line.text == "first"
    go_on(journal, minutes=13)
    room = see_room(journal, session)
    assert (room.elapsed, room.rows[0].seconds) == (780, 780)
    room = decide_topic_here(journal, session, room.rows[0].line.id, Outcome.DISCUSSED)
    assert room.here and room.here.line.text == "second"
    go_on(journal, minutes=4)
    pause_meeting(journal, session)
    go_on(journal, minutes=30)
    go_on_meeting(journal, session)
    go_on(journal, minutes=3)
    room = decide_topic_here(journal, session, room.rows[1].line.id, Outcome.DEFERRED, "late")
    assert room.here is None
    assert [row.seconds for row in room.rows] == [780, 420]
    go_on(journal, minutes=2)
    ended = end_meeting(journal, session)
    assert (ended.status, ended.minutes) == (Status.HELD, 22)
    assert meetings_going_on(journal) == ()
    states = [read_topic(journal, ItemId(row.line.ref_id or "")).state for row in room.rows]
    assert states == ["discussed", "inbox"]


def test_a_meeting_goes_on_after_a_crash_in_its_middle(staged: Staged) -> None:
    journal = staged.open()
    made = journal.store.sessions.save(SessionDraft(amara(journal).id, When(TODAY))).id
    add_topic(journal, made, "first")
    begin_meeting(journal, made)
    keep_line(journal, made, "? Who reads it")
    set_mark(journal, made, MarkKind.ADVICE)
    journal.close()  # nothing was said of the meeting: this is what a lock or a kill leaves
    journal = staged.open()
    go_on(journal, minutes=4)
    (room,) = meetings_going_on(journal)
    assert (room.session.id, room.elapsed, room.gap) == (made, 240, 0)
    assert room.here and room.here.line.text == "first"
    assert [line.text for line in room.lines] == ["Who reads it"]
    assert room.marks[MarkKind.ADVICE] == 1
    assert begin_meeting(journal, made).clock == room.clock
    journal.close()


def test_time_asleep_is_asked_about_and_can_be_left_out(
    journal: OpenJournal, session: ItemId
) -> None:
    begin_meeting(journal, session)
    go_on(journal, minutes=6)
    note_time(journal, session)
    go_on(journal, hours=3)
    assert see_room(journal, session).gap == 180
    room = leave_out_gap(journal, session)
    assert (room.elapsed, room.gap, room.rows[0].seconds) == (360, 0, 360)
    go_on(journal, minutes=4)
    assert see_room(journal, session).elapsed == 600


def test_topics_are_walked_and_opened_again(journal: OpenJournal, session: ItemId) -> None:
    room = begin_meeting(journal, session)
    first, second = (row.line.id for row in room.rows)
    assert next_topic(journal, session).here is not None
    assert see_room(journal, session).clock.line_id == second  # type: ignore[union-attr]  # begun
    assert next_topic(journal, session).clock.line_id == first  # type: ignore[union-attr]  # begun
    talk_about(journal, session, second)
    decide_topic_here(journal, session, first, Outcome.DROPPED)
    assert see_room(journal, session).clock.line_id == second  # type: ignore[union-attr]  # begun
    room = undecide_topic(journal, session, first)
    assert room.rows[0].line.outcome is None


def test_each_line_becomes_what_its_sign_says(
    journal: OpenJournal, whose: ItemId, session: ItemId
) -> None:
    begin_meeting(journal, session)
    for typed in ("? Why", "! Amara: send it by tomorrow", "* seen", '"They are tired"', "plain"):
        keep_line(journal, session, typed)
        go_on(journal, seconds=20)
    keep_line(journal, session, "> Ask twice", MarkKind.ADVICE)
    assert keep_line(journal, session, " ? ") is None
    found = [(line.kind, line.text, line.share) for line in room_lines(journal, session)]
    assert found == [
        (Kind.QUESTION, "Why", Share.MAY_SHARE),
        (Kind.ACTION, "send it", Share.MAY_SHARE),
        (Kind.INSIGHT, "seen", Share.MAY_SHARE),
        (Kind.HEARD, "They are tired", Share.PRIVATE),
        (Kind.JOTTING, "plain", Share.MAY_SHARE),
        (Kind.ADVICE, "Ask twice", Share.MAY_SHARE),
    ]
    (action,) = read_session(journal, session).actions
    assert (action.owner, action.due) == (Side.THEM, TODAY + timedelta(days=1))
    (advice,) = list_advice(journal, whose)
    assert (advice.given_by, advice.session_id) == (Side.THEM, session)


def test_nothing_private_is_given_to_the_screen_of_the_meeting(
    journal: OpenJournal, whose: ItemId
) -> None:
    last = held(journal, whose, date(2026, 6, 1))
    keep_action(journal, ActionDraft(whose, "shared", Side.ME, session_id=last))
    keep_action(
        journal, ActionDraft(whose, "Ünsaid 1", Side.ME, session_id=last, share=Share.PRIVATE)
    )
    draft = SessionDraft(
        whose, When(TODAY), text="Ünsaid 2", private_text="Ünsaid 3", mine=Ratings(1, 1, 1, 1)
    )
    session = journal.store.sessions.save(draft).id
    add_topic(journal, session, "Ünsaid 4", share=Share.PRIVATE)
    add_topic(journal, session, "open")
    begin_meeting(journal, session)
    keep_line(journal, session, '"Ünsaid 5')
    room = see_room(journal, session)
    assert "nsaid" not in repr(room) and room.session.mine == Ratings()
    assert [row.line.text for row in room.rows] == ["open"]
    assert room.here and room.here.line.text == "open"
    assert room.lines == ()
    assert [action.text for action in room.promised] == ["shared"]


def test_one_key_one_mark_and_the_last_one_is_taken_back(
    journal: OpenJournal, session: ItemId
) -> None:
    line = keep_line(journal, session, "Helen opens the change herself", MarkKind.OWN)
    assert line and line.mark is MarkKind.OWN
    set_mark(journal, session, MarkKind.OWN)
    set_mark(journal, session, MarkKind.QUESTION)
    assert see_room(journal, session).marks[MarkKind.OWN] == 2
    assert take_back_mark(journal, session, MarkKind.OWN)
    assert not take_back_mark(journal, session, MarkKind.FEEDBACK)
    assert [mark.mark for mark in list_marks(journal, session)] == ["own", "question"]


def test_what_i_heard_is_quoted_before_we_meet_again(journal: OpenJournal, whose: ItemId) -> None:
    last = held(journal, whose, date(2026, 6, 1))
    line = keep_heard(journal, last, " Not knowing costs more. ")
    assert line
    page = read_last_time(journal, whose, friday(journal, whose))
    assert [said.text for said in page.heard] == ["Not knowing costs more."]
    assert keep_heard(journal, last, "", line.id) is None
    assert read_last_time(journal, whose).heard == ()


def test_a_meeting_of_tomorrow_is_not_held_yet(journal: OpenJournal, whose: ItemId) -> None:
    session = friday(journal, whose)
    with pytest.raises(WrongUsage):
        pause_meeting(journal, session)
    begin_meeting(journal, session)
    go_on(journal, minutes=10)
    assert end_meeting(journal, session).status is Status.PLANNED
    go_on_meeting(journal, session)
    go_on(journal, days=1, minutes=45)
    assert end_meeting(journal, session).status is Status.HELD


def test_a_hint_is_given_when_advice_outweighs_three_sessions_running(
    journal: OpenJournal, whose: ItemId
) -> None:
    days = [held(journal, whose, date(2026, 5, number)) for number in (1, 8, 15)]
    coming = friday(journal, whose)
    for session in days[1:]:
        set_mark(journal, session, MarkKind.ADVICE)
    assert not see_room(journal, coming).advice_running
    set_mark(journal, days[0], MarkKind.ADVICE)
    assert see_room(journal, coming).advice_running
    set_mark(journal, days[2], MarkKind.QUESTION)
    assert not see_room(journal, coming).advice_running
