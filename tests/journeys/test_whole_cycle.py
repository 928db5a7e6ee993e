"""The cycle of a session as a new user has it: how much there is to do, and what a lock leaves."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from revmentor_desktop.desktop.places import PageName
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.operations.actions import list_actions
from revmentor_desktop.operations.agenda_page import read_agenda
from revmentor_desktop.operations.agree import read_agreement
from revmentor_desktop.operations.in_the_room import see_room
from revmentor_desktop.operations.mentorships import list_mentorships
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import next_planned, take_off
from revmentor_desktop.operations.sessions import list_sessions, read_session
from tests.journeys import cycle
from tests.journeys.hands import Hands
from tests.journeys.stage import CTRL, Stage, staged_window, wait_until
from tests.journeys.tally import counted
from tests.staged import Staged

pytestmark = pytest.mark.window

MOST_FOR_AN_AGENDA = 12
MOST_FOR_A_WRITE_UP = 10
LINES = (
    "? What would make it safe",
    "! Noor: ask three seniors by friday",
    '" A pause before the yes',
)


@pytest.fixture(params=[False, True], ids=["mouse", "keys"])
def keys_only(request: pytest.FixtureRequest) -> bool:
    """With the mouse where that is near, or by keyboard alone."""
    return bool(request.param)


@contextmanager
def at_work(
    qapp: QApplication, home: Path, *, keys_only: bool = True
) -> Iterator[tuple[Stage, Hands]]:
    """The journal of a home, unlocked, with hands on it."""
    with staged_window(qapp, home) as stage:
        stage.unlock()
        yield stage, Hands(stage, keys_only=keys_only)


def empty_agenda(journal: OpenJournal) -> None:
    """Amara's next meeting, planned and not prepared."""
    amara = next(one for one in list_mentorships(journal) if one.first_name == "Amara")
    coming = next_planned(journal, amara.id)
    assert coming is not None
    for row in read_agenda(journal, coming.id).rows:
        take_off(journal, row.line.id)


def done_in(home: Staged, read: object) -> object:
    """What the journal says once the window is closed."""
    journal = home.open()
    try:
        return read(journal) if callable(read) else None
    finally:
        journal.close()


def test_an_agenda_takes_few_actions(
    qapp: QApplication, sample_journal: Staged, keys_only: bool
) -> None:
    done_in(sample_journal, empty_agenda)
    with at_work(qapp, sample_journal.home, keys_only=keys_only) as (_stage, hands):
        with counted() as tally:
            cycle.prepare(hands, "Open the agenda with Amara Okafor", "What the freeze costs")
        print(f"agenda for a planned meeting: {tally.words()}")
    journal = sample_journal.open()
    try:
        amara = next(one for one in list_mentorships(journal) if one.first_name == "Amara")
        coming = next_planned(journal, amara.id)
        assert coming is not None
        texts = [row.line.text for row in read_agenda(journal, coming.id).rows]
    finally:
        journal.close()
    assert "What the freeze costs" in texts and len(texts) >= 4
    assert tally.actions <= MOST_FOR_AN_AGENDA


def test_a_write_up_takes_few_actions(
    qapp: QApplication, sample_journal: Staged, keys_only: bool
) -> None:
    with at_work(qapp, sample_journal.home, keys_only=keys_only) as (stage, hands):
        with counted() as tally:
            hands.use("Write up Tuesday's session with Jonas")
            cycle.come_to(stage, PageName.WRITE_UP)
            hands.press(Qt.Key.Key_End, CTRL)
            cycle.write_up(hands, "\nWe were calm.\n! Me: send the notes by friday\n", " Relieved.")
            cycle.finish(hands)
        print(f"write-up with an action and a private note: {tally.words()}")
    journal = sample_journal.open()
    try:
        jonas = next(one for one in list_mentorships(journal) if one.first_name == "Jonas")
        row = next(one for one in list_sessions(journal, jonas.id) if one.status is Status.HELD)
        page = read_session(journal, row.id)
    finally:
        journal.close()
    assert page.session.written_up and " Relieved." in page.private_text
    promise = next(one for one in page.actions if "end the notes" in one.text)
    assert promise.owner is Side.ME and promise.due
    assert tally.actions <= MOST_FOR_A_WRITE_UP


def lock(stage: Stage) -> None:
    """Lock with the key, in the middle of whatever is done."""
    stage.press(Qt.Key.Key_L, CTRL)
    wait_until(lambda: bool(stage.locked), "the journal to be locked")


def test_the_whole_cycle_by_keyboard_with_locks_in_the_middle(
    qapp: QApplication, sample_journal: Staged
) -> None:
    home = sample_journal.home
    with at_work(qapp, home) as (stage, hands):
        cycle.begin_mentorship(hands, "Noor Haddad")
        cycle.agree(hands, "Honest words for seniors")
        cycle.jot(hands, "How to begin with feedback")
        cycle.set_meeting(hands, "today, 14:30")
        cycle.prepare(hands, "Open agenda", "What a shadow review costs")
        hands.type("Half a topic")
        lock(stage)
    with at_work(qapp, home) as (stage, hands):
        cycle.come_to(stage, PageName.PREPARE)
        cycle.hold(hands, LINES[:2])
        hands.press(Qt.Key.Key_N, CTRL)
        hands.type("half a line")
        lock(stage)
    with at_work(qapp, home) as (stage, hands):
        cycle.come_to(stage, PageName.IN_THE_ROOM)
        hands.press(Qt.Key.Key_Return)
        hands.type(LINES[2])
        hands.press(Qt.Key.Key_Return)
        hands.press(Qt.Key.Key_Escape)
        cycle.end_meeting(hands)
        hands.type("It went well")
        lock(stage)
    with at_work(qapp, home) as (stage, hands):
        cycle.come_to(stage, PageName.WRITE_UP)
        hands.press(Qt.Key.Key_End, CTRL)
        cycle.write_up(hands, ".\n! Me: send the notes by friday\n", "I was nervous.")
        cycle.finish(hands)
        cycle.set_goal(hands, "Hear feedback without defending")
    journal = sample_journal.open()
    try:
        check_nothing_is_missing(journal)
    finally:
        journal.close()


def check_nothing_is_missing(journal: OpenJournal) -> None:
    """Everything that was said, typed and marked before and between the locks."""
    noor = next(one for one in list_mentorships(journal) if one.first_name == "Noor")
    newest = read_agreement(journal, noor.id).newest
    assert newest is not None and newest.parts.purpose == "Honest words for seniors"
    [row] = list_sessions(journal, noor.id)
    agenda = [one.line.text for one in read_agenda(journal, row.id).rows]
    for topic in ("How to begin with feedback", "What a shadow review costs", "Half a topic"):
        assert topic in agenda
    page = read_session(journal, row.id)
    assert page.session.status is Status.HELD and page.session.written_up
    assert page.session.text.startswith("It went well.")
    assert page.private_text == "I was nervous."
    room = see_room(journal, row.id)
    said = [line.text for line in room.lines]
    assert "What would make it safe" in said and "half a line" in said
    assert sum(room.marks.values()) == 1
    actions = [one.text for one in list_actions(journal) if one.mentorship_id == noor.id]
    assert len(actions) == 2
    assert [one.title for one in journal.store.goals.all(mentorship_id=noor.id)] == [
        "Hear feedback without defending"
    ]
