"""The clock of a meeting through midnight, a change of the hour, and clocks that are set."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

import pytest

from revmentor_desktop.journal.agenda import Outcome
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.session import SessionDraft, Status
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.in_the_room import (
    begin_meeting,
    decide_topic_here,
    end_meeting,
    keep_line,
    leave_out_gap,
    meetings_going_on,
    note_time,
    room_lines,
    see_room,
)
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import add_topic
from tests.plain.operations.made import TODAY, ZONE, amara, go_on, with_hand_clock
from tests.staged import Staged


@pytest.fixture
def journal(
    empty_template: Staged, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[OpenJournal]:
    """An open journal whose clock is moved by hand."""
    home = tmp_path_factory.mktemp("clock") / "home"
    journal = with_hand_clock(empty_template.copy_to(home)).open()
    yield journal
    journal.close()


def planned(journal: OpenJournal, when: When, minutes: int = 45) -> ItemId:
    """A meeting with two topics."""
    whose = amara(journal).id
    made = journal.store.sessions.save(SessionDraft(whose, when, minutes)).id
    add_topic(journal, made, "first")
    add_topic(journal, made, "second")
    return made


def at(journal: OpenJournal, moment: datetime) -> None:
    """The clock is set to a moment, forwards or back."""
    go_on(journal, seconds=int((moment - journal.clock.now()).total_seconds()))


def test_a_meeting_past_midnight_is_of_the_day_it_began(journal: OpenJournal) -> None:
    at(journal, datetime(2026, 6, 11, 22, 40, tzinfo=UTC))  # 23:40 in London
    made = planned(journal, When(TODAY, time(23, 40), ZONE))
    begin_meeting(journal, made)
    go_on(journal, minutes=4)
    keep_line(journal, made, "! send it by tomorrow")
    for _ in range(36):
        go_on(journal, minutes=1)
        note_time(journal, made)
    assert journal.clock.today() == TODAY + timedelta(days=1)
    keep_line(journal, made, "! ring by tomorrow")
    held = end_meeting(journal, made)
    assert (held.when.day, held.minutes, held.status) == (TODAY, 40, Status.HELD)
    assert [line.due for line in room_lines(journal, made)] == [TODAY + timedelta(days=1)] * 2


@pytest.mark.parametrize(("day", "hour"), [(date(2026, 3, 29), 0), (date(2026, 10, 25), 0)])
def test_a_change_of_the_hour_adds_and_takes_nothing(
    journal: OpenJournal, day: date, hour: int
) -> None:
    at(journal, datetime(day.year, day.month, day.day, hour, 45, tzinfo=UTC))
    made = planned(journal, When(day, None, ZONE))
    begin_meeting(journal, made)
    for _ in range(30):
        go_on(journal, minutes=1)
        note_time(journal, made)
    room = see_room(journal, made)
    assert (room.elapsed, room.gap, room.rows[0].seconds) == (1800, 0, 1800)


def test_a_clock_that_is_set_back_counts_nothing_twice(journal: OpenJournal) -> None:
    made = planned(journal, When(TODAY, None, ZONE))
    begin_meeting(journal, made)
    go_on(journal, minutes=10)
    note_time(journal, made)
    go_on(journal, hours=-2)
    room = see_room(journal, made)
    assert (room.elapsed, room.gap, room.rows[0].seconds) == (0, 0, 600)
    note_time(journal, made)
    go_on(journal, minutes=5)
    room = decide_topic_here(journal, made, room.rows[0].line.id, Outcome.DISCUSSED)
    assert room.rows[0].seconds == 900
    assert end_meeting(journal, made).minutes == 45  # nothing counted: the planned length


def test_a_clock_that_jumps_ahead_is_asked_about(journal: OpenJournal) -> None:
    made = planned(journal, When(TODAY, None, ZONE))
    begin_meeting(journal, made)
    go_on(journal, minutes=10)
    note_time(journal, made)
    go_on(journal, hours=30)
    assert see_room(journal, made).gap == 1800
    assert leave_out_gap(journal, made).elapsed == 600
    assert end_meeting(journal, made).minutes == 10


def test_a_second_meeting_while_one_goes_on(journal: OpenJournal) -> None:
    one, two = (planned(journal, When(TODAY, None, ZONE)) for _ in range(2))
    begin_meeting(journal, one)
    go_on(journal, minutes=3)
    begin_meeting(journal, two)
    go_on(journal, minutes=4)
    keep_line(journal, two, "of the second")
    assert [room.session.id for room in meetings_going_on(journal)] == [two, one]
    assert (see_room(journal, one).elapsed, see_room(journal, two).elapsed) == (420, 240)
    end_meeting(journal, two)
    assert [room.session.id for room in meetings_going_on(journal)] == [one]
    assert room_lines(journal, one) == ()


@pytest.mark.parametrize("minutes", [15, 480])
def test_short_long_and_open_slots(journal: OpenJournal, minutes: int) -> None:
    made = planned(journal, When(TODAY, None, ZONE), minutes)
    begin_meeting(journal, made)
    for _ in range(50):
        go_on(journal, minutes=10)
        note_time(journal, made)
    assert see_room(journal, made).elapsed == 500 * 60
    assert end_meeting(journal, made).minutes == 500
