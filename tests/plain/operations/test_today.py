"""What Today shows."""

from dataclasses import replace
from datetime import date, time, timedelta

from revmentor_desktop.journal.action import ActionDraft
from revmentor_desktop.journal.goal import Ending, GoalDraft, MilestoneDraft, ProgressDraft
from revmentor_desktop.journal.mentorship import Cadence, MentorshipDraft, Unit
from revmentor_desktop.journal.session import SessionDraft, Status
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.actions import keep_action, tick_action
from revmentor_desktop.operations.goals import (
    close_goal,
    keep_goal,
    keep_milestone,
    rate_progress,
    reach_milestone,
)
from revmentor_desktop.operations.mentorships import archive_mentorship, keep_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.sessions import (
    finish_write_up,
    list_sessions,
    write_up_session,
)
from revmentor_desktop.operations.throw_away import bring_back, throw_away
from revmentor_desktop.operations.today import see_today

ZONE = "Europe/London"
TODAY = date(2026, 6, 11)  # the clock of these tests stands at 14:02
FORTNIGHT = Cadence(2, Unit.WEEKS)


def when(day: date, hour: int = 14) -> When:
    return When(day, time(hour), ZONE)


def test_a_new_journal_has_nothing_waiting(journal: OpenJournal) -> None:
    today = see_today(journal)
    assert today.empty and today.day == TODAY
    assert not (today.next_sessions or today.to_write_up or today.actions_mine or today.goals)


def test_the_first_meeting_is_planned_at_once(journal: OpenJournal) -> None:
    amara = keep_mentorship(
        journal, MentorshipDraft("Amara", cadence=FORTNIGHT, start=when(date(2026, 6, 19)))
    )
    [following] = see_today(journal).next_sessions
    assert following.mentorship == amara
    assert following.session.when == when(date(2026, 6, 19))
    assert following.session.number == 1


def test_the_next_meeting_appears_when_the_last_one_has_passed(journal: OpenJournal) -> None:
    amara = keep_mentorship(
        journal, MentorshipDraft("Amara", cadence=FORTNIGHT, start=when(date(2026, 1, 16)))
    )
    assert not list_sessions(journal, amara.id)
    held = write_up_session(
        journal, SessionDraft(amara.id, when(date(2026, 6, 5)), status=Status.PLANNED)
    )
    today = see_today(journal)
    assert [row.session.when.day for row in today.next_sessions] == [date(2026, 6, 19)]
    assert [row.session.id for row in today.to_write_up] == [held.id]
    # looking again plans nothing more
    see_today(journal)
    assert len(list_sessions(journal, amara.id)) == 2


def test_a_planned_session_thrown_away_does_not_come_back_by_itself(journal: OpenJournal) -> None:
    keep_mentorship(
        journal, MentorshipDraft("Amara", cadence=FORTNIGHT, start=when(date(2026, 1, 16)))
    )
    [planned] = see_today(journal).next_sessions
    throw_away(journal, planned.session.id)
    assert not see_today(journal).next_sessions
    bring_back(journal, planned.session.id)
    assert see_today(journal).next_sessions == (planned,)


def test_a_session_going_on_is_still_the_next_one(journal: OpenJournal) -> None:
    amara = keep_mentorship(journal, MentorshipDraft("Amara", minutes=45, start=None))
    write_up_session(journal, SessionDraft(amara.id, when(TODAY, 14), status=Status.PLANNED))
    today = see_today(journal)
    assert len(today.next_sessions) == 1 and not today.to_write_up
    journal.clock = replace(journal.clock, frozen=journal.clock.now() + timedelta(minutes=50))
    today = see_today(journal)
    assert not today.next_sessions and len(today.to_write_up) == 1


def test_writing_up_takes_the_planned_place(journal: OpenJournal) -> None:
    amara = keep_mentorship(journal, MentorshipDraft("Amara", start=when(TODAY, 9)))
    [planned] = list_sessions(journal, amara.id)
    held = write_up_session(
        journal, SessionDraft(amara.id, When(TODAY, None, ZONE), status=Status.HELD, text="So.")
    )
    assert held.id == planned.id
    other = write_up_session(
        journal, SessionDraft(amara.id, When(TODAY, None, ZONE), status=Status.HELD, text="More.")
    )
    assert other.id != held.id


def test_promises_are_read_once_for_both_sides(journal: OpenJournal) -> None:
    amara = keep_mentorship(journal, MentorshipDraft("Amara"))
    for text, owner, due in (
        ("someday", Side.ME, None),
        ("late", Side.ME, date(2026, 6, 10)),
        ("theirs", Side.THEM, date(2026, 6, 12)),
        ("today", Side.ME, TODAY),
    ):
        keep_action(journal, ActionDraft(amara.id, text, owner, due))
    asked: list[str] = []
    journal.store.ledger.connection.set_trace_callback(asked.append)
    today = see_today(journal)
    journal.store.ledger.connection.set_trace_callback(None)
    mine = [(one.action.text, one.late) for one in today.actions_mine]
    assert mine == [("late", True), ("today", False), ("someday", False)]
    assert [one.action.text for one in today.actions_theirs] == ["theirs"]
    assert sum("JOIN action" in sql for sql in asked) == 1


def test_a_written_up_session_waits_no_longer(journal: OpenJournal) -> None:
    amara = keep_mentorship(journal, MentorshipDraft("Amara"))
    held = write_up_session(
        journal, SessionDraft(amara.id, when(date(2026, 6, 9)), status=Status.HELD)
    )
    assert len(see_today(journal).to_write_up) == 1
    finished = finish_write_up(journal, held.id)
    assert finished.status is Status.HELD and finished.written_up and not finished.text
    assert not see_today(journal).to_write_up


def test_promises_come_by_due_day_and_each_on_its_side(journal: OpenJournal) -> None:
    amara = keep_mentorship(journal, MentorshipDraft("Amara"))

    def promise(text: str, owner: Side, due: date | None) -> str:
        return keep_action(journal, ActionDraft(amara.id, text, owner, due)).text

    promise("someday", Side.ME, None)
    promise("tuesday", Side.ME, date(2026, 6, 16))
    promise("late", Side.ME, date(2026, 6, 10))
    promise("theirs", Side.THEM, TODAY)
    done = keep_action(journal, ActionDraft(amara.id, "done", Side.ME, TODAY))
    tick_action(journal, done.id, True, "went well")
    today = see_today(journal)
    assert [row.action.text for row in today.actions_mine] == ["late", "tuesday", "someday"]
    assert [row.late for row in today.actions_mine] == [True, False, False]
    assert [row.action.text for row in today.actions_theirs] == ["theirs"]
    assert tick_action(journal, done.id, False).outcome == ""
    assert len(see_today(journal).actions_mine) == 4


def test_open_goals_show_their_ratings_by_their_owners_side(journal: OpenJournal) -> None:
    amara = keep_mentorship(journal, MentorshipDraft("Amara"))
    goal = keep_goal(journal, GoalDraft(amara.id, Side.ME, "Read a pull request unaided"))
    first = keep_milestone(journal, MilestoneDraft(goal.id, "Read one with help"))
    keep_milestone(journal, MilestoneDraft(goal.id, "Read one alone"))
    reach_milestone(journal, first.id, date(2026, 5, 1))
    for day, value, by in ((20, 3, Side.ME), (1, 2, Side.ME), (20, 5, Side.THEM)):
        rate_progress(journal, ProgressDraft(goal.id, date(2026, 5, day), value, by))
    [glance] = see_today(journal).goals
    assert glance.values == (2, 3)
    assert (glance.goal.reached, len(glance.goal.milestones)) == (1, 2)
    assert glance.goal.next_milestone and glance.goal.next_milestone.title == "Read one alone"
    close_goal(journal, goal.id, Ending.STOPPED, "Something else matters more now")
    assert not see_today(journal).goals


def test_what_was_put_away_is_left_out(journal: OpenJournal) -> None:
    amara = keep_mentorship(
        journal, MentorshipDraft("Amara", cadence=FORTNIGHT, start=when(date(2026, 6, 19)))
    )
    keep_action(journal, ActionDraft(amara.id, "call", Side.ME))
    archive_mentorship(journal, amara.id, TODAY)
    today = see_today(journal)
    assert not (today.mentorships or today.next_sessions or today.actions_mine)
