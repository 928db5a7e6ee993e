"""The facts of the sample's story (resources/sample/story.json tells them in words)."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from revmentor_desktop.journal.goal import Ending
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.session import SessionRow, Status
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.operations.actions import list_actions
from revmentor_desktop.operations.goals import list_goals
from revmentor_desktop.operations.mentorships import list_mentorships
from revmentor_desktop.operations.notes import list_notes
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.sample import (
    add_sample,
    has_sample,
    remove_sample,
    sample_outline,
    tell_story,
)
from revmentor_desktop.operations.sessions import list_sessions, read_session
from revmentor_desktop.operations.throw_away import throw_away
from revmentor_desktop.operations.today import see_today
from revmentor_desktop.support.errors import KnownFailure
from tests.staged import DESIGN_CLOCK, Staged

TODAY = date(2026, 6, 11)
TOMORROW = TODAY + timedelta(days=1)
FRIDAY, MONDAY, TUESDAY = 4, 0, 1


@pytest.fixture
def journal(sample_journal: Staged) -> Iterator[OpenJournal]:
    """The sample at the moment of the designs; this room's own `journal` is empty."""
    journal = sample_journal.open()
    yield journal
    journal.close()


def person(journal: OpenJournal, first_name: str) -> Mentorship:
    return next(
        found for found in list_mentorships(journal) if found.counterpart.startswith(first_name)
    )


def sessions(journal: OpenJournal, first_name: str) -> dict[date, SessionRow]:
    rows = list_sessions(journal, person(journal, first_name).id)
    return {row.when.day: row for row in rows}


def test_helen_and_amara_held_eleven_of_twelve(journal: OpenJournal) -> None:
    rows = sessions(journal, "Amara")
    assert min(rows) == date(2026, 1, 16)
    due = [row for day, row in rows.items() if day <= TODAY and row.status is not Status.MOVED]
    held = [row for row in due if row.status is Status.HELD]
    assert (len(held), len(due)) == (11, 12)
    assert rows[date(2026, 3, 27)].status is Status.MISSED
    assert rows[date(2026, 5, 1)].status is Status.MOVED
    assert {day.weekday() for day in rows} == {FRIDAY, MONDAY}
    assert [day for day in rows if day.weekday() == MONDAY] == [date(2026, 5, 4)]


def test_tomorrow_is_session_twelve_in_room_4_2(journal: OpenJournal) -> None:
    planned = sessions(journal, "Amara")[TOMORROW]
    assert (planned.status, planned.number, planned.minutes) == (Status.PLANNED, 12, 45)
    assert (planned.place, planned.when.at and planned.when.at.hour) == ("Room 4.2", 14)


def test_sessions_carry_the_numbers_the_designs_name(journal: OpenJournal) -> None:
    rows = sessions(journal, "Amara")
    numbers = {
        day: rows[date(2026, *day)].number
        for day in ((1, 30), (3, 20), (4, 10), (4, 24), (5, 4), (5, 15), (5, 29))
    }
    assert list(numbers.values()) == [2, 6, 7, 8, 9, 10, 11]


def test_jonas_of_tuesday_waits_to_be_written_up(journal: OpenJournal) -> None:
    rows = sessions(journal, "Jonas")
    tuesday = rows[date(2026, 6, 9)]
    assert (tuesday.number, tuesday.minutes, tuesday.written_up) == (7, 50, False)
    assert {day.weekday() for day in rows} == {TUESDAY}
    page = read_session(journal, tuesday.id)
    assert page.private_text.startswith("I was impatient for ten minutes")
    assert len(page.actions) == 2
    mine = page.session.mine
    assert (mine.openness, mine.respect, mine.engagement, mine.energy) == (4, 5, 3, None)


def test_today_shows_what_the_picture_of_today_shows(journal: OpenJournal) -> None:
    today = see_today(journal)
    soonest = today.next_sessions[0]
    assert (soonest.mentorship.counterpart, soonest.session.when.day) == ("Amara Okafor", TOMORROW)
    assert [found.mentorship.counterpart for found in today.to_write_up] == ["Jonas Weber"]
    assert [found.action.text for found in today.actions_mine] == [
        "Sit in on a sprint review, camera off, no questions",
        "Send Jonas the delegation notes from 2019",
        "Ask three new joiners what confused them",
    ]
    assert [found.action.due for found in today.actions_mine] == [
        TODAY, TOMORROW, date(2026, 6, 16),
    ]  # fmt: skip
    assert len(today.actions_theirs) == 2
    assert [
        (glance.goal.title, glance.goal.reached, len(glance.goal.milestones))
        for glance in today.goals[:3]
    ] == [
        ("Read a pull request unaided", 3, 5),
        ("Hear bad news a week earlier", 2, 4),
        ("Present to the board once", 4, 5),
    ]


def test_two_goals_with_amara_are_reached_and_one_elsewhere_is_stopped(
    journal: OpenJournal,
) -> None:
    goals = list_goals(journal)
    amara = person(journal, "Amara").id
    with_amara = [goal for goal in goals if goal.mentorship_id == amara]
    assert [goal.ending for goal in with_amara].count(Ending.REACHED) == 2
    stopped = [goal for goal in goals if goal.ending is Ending.STOPPED]
    assert [goal.title for goal in stopped] == ["Learn the new ledger"]
    assert all(goal.end_reason for goal in goals if goal.ending)
    first = next(goal for goal in with_amara if goal.title == "Read a pull request unaided")
    newest = {rating.by: rating.value for rating in first.progress}
    assert newest == {Side.ME: 3, Side.THEM: 4}
    assert not [rating for rating in first.progress if rating.day.month == 2]


def test_promises_kept_are_those_the_story_names(journal: OpenJournal) -> None:
    kept = {}
    for side in Side:
        due = [
            (action.due, action.done_on)
            for action in list_actions(journal, mentorship_id=person(journal, "Amara").id)
            if action.owner is side and action.due and action.due <= TODAY
        ]
        kept[side] = (sum(bool(done and done <= day) for day, done in due), len(due))
    assert kept == {Side.ME: (5, 6), Side.THEM: (4, 5)}


def test_the_story_has_the_texture_of_a_life(journal: OpenJournal) -> None:
    rows = [row for someone in list_mentorships(journal) for row in
            list_sessions(journal, someone.id)]  # fmt: skip
    held = [row for row in rows if row.status is Status.HELD]
    assert len(held) >= 20
    assert all(row.title for row in held) and len({row.title for row in held}) == len(held)
    assert {row.share for row in held} >= {Share.PRIVATE, Share.MAY_SHARE}
    assert sum(row.has_private_note for row in held) >= 8
    assert any("hard talk" in read_session(journal, row.id).session.tags for row in held)
    notes = list_notes(journal)
    assert {note.private for note in notes} == {True, False}


def test_every_promise_and_rating_lies_on_a_day_that_fits() -> None:
    for told in tell_story(TODAY, "Europe/London"):
        days = [session.draft.when.day for session in told.sessions]
        assert days == sorted(days)
        actions = [action for session in told.sessions for action in session.actions]
        for action in (*actions, *told.actions):
            assert action.due is None or action.made_on is None or action.made_on <= action.due
            if action.done_on:
                assert action.made_on is not None and action.made_on <= action.done_on <= TODAY
                assert action.outcome
        for goal in told.goals:
            ended = goal.draft.ended_on or TODAY
            made = goal.draft.made_on or TODAY
            reached = [step.reached_on for step in goal.milestones if step.reached_on]
            assert all(made <= day <= ended for day in reached)
            rated = [rating.day for rating in goal.progress]
            assert rated == sorted(rated) and all(day <= ended for day in rated)


def test_nobody_is_given_a_gender() -> None:
    gendered = re.compile(r"\b(she|her|hers|herself|he|him|his|himself)\b", re.IGNORECASE)
    for told in tell_story(TODAY, "Europe/London"):
        assert not gendered.search(repr(told))


def test_told_on_another_day_no_meeting_held_lies_ahead_and_weekdays_stay() -> None:
    assert sample_outline().today == TODAY == DESIGN_CLOCK.today()
    for day in (date(2026, 6, 12), date(2026, 6, 17), date(2027, 2, 28), date(2024, 1, 1)):
        for told in tell_story(day, "Asia/Tokyo"):
            for session in told.sessions:
                when, status = session.draft.when, session.draft.status
                assert (when.day > day) <= (status is Status.PLANNED)
                assert when.day.weekday() in (FRIDAY, MONDAY, TUESDAY)
    [amara, *_] = tell_story(date(2027, 1, 14), "Europe/London")
    texts = " ".join(session.draft.title for session in amara.sessions)
    assert "moved to 7 December" in texts and "{" not in texts


def test_the_sample_goes_without_a_trace(journal: OpenJournal) -> None:
    with pytest.raises(KnownFailure, match="already"):
        add_sample(journal)
    throw_away(journal, person(journal, "Mei").id)
    assert remove_sample(journal) > 60
    assert not has_sample(journal) and not list_mentorships(journal, archived=True)
    assert not list_notes(journal) and not list_goals(journal) and not list_actions(journal)
    assert see_today(journal).empty
    assert remove_sample(journal) == 0
    assert add_sample(journal) == 30
