"""Where goals came up, come up next, and what they became."""

from datetime import date

import pytest

from revmentor_desktop.journal.agenda import Source
from revmentor_desktop.journal.goal import Goal, GoalDraft, MilestoneDraft
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import MentorshipDraft
from revmentor_desktop.journal.session import SessionDraft
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.topic import Topic
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.goal_agenda import (
    GoalAhead,
    goals_ahead,
    put_goal_on_agenda,
    take_goal_off_agenda,
)
from revmentor_desktop.operations.goal_evidence import (
    choose_evidence,
    evidence_choices,
    evidence_of,
    rescope_goal,
    undo_rescope,
)
from revmentor_desktop.operations.goals import keep_goal, keep_milestone, list_goals, read_goal
from revmentor_desktop.operations.goals_seen import see_goals
from revmentor_desktop.operations.mentorships import keep_mentorship
from revmentor_desktop.operations.next_agenda import Placed
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import build_agenda, next_planned
from revmentor_desktop.operations.topics import list_topics
from revmentor_desktop.support.errors import WrongUsage
from tests.plain.operations.made import ZONE, amara, friday, held


def ledger(journal: OpenJournal, whose: ItemId) -> Goal:
    goal = keep_goal(journal, GoalDraft(whose, Side.ME, "Learn the ledger"))
    keep_milestone(journal, MilestoneDraft(goal.id, "Close a month", date(2026, 6, 30)))
    return read_goal(journal, goal.id)


def test_what_shows_a_goal_is_chosen_at_once_and_taken_back(journal: OpenJournal) -> None:
    whose, other = amara(journal).id, amara(journal, name="Jonas Weber").id
    goal = ledger(journal, whose)
    first, second = (held(journal, whose, date(2026, 5, day)) for day in (15, 29))
    foreign = held(journal, other, date(2026, 5, 20))
    assert [one.evidence.item_id for one in evidence_choices(journal, whose)] == [second, first]
    assert choose_evidence(journal, goal.id, {first, second}) == frozenset()
    before = choose_evidence(journal, goal.id, {second})
    assert before == {first, second}
    with pytest.raises(WrongUsage):
        choose_evidence(journal, goal.id, {first, foreign})
    assert {one.evidence.item_id for one in evidence_of(journal, whose)[goal.id]} == {second}
    choose_evidence(journal, goal.id, before)
    assert {one.evidence.item_id for one in evidence_of(journal, whose)[goal.id]} == before


def test_a_goal_is_on_the_agenda_by_its_topic_or_by_the_builders_own_line(
    journal: OpenJournal,
) -> None:
    whose = amara(journal).id
    goal = ledger(journal, whose)
    meeting = friday(journal, whose)
    assert goals_ahead(journal, whose) == {}
    placed = put_goal_on_agenda(journal, goal.id)
    assert isinstance(placed, Placed)
    assert goals_ahead(journal, whose) == {goal.id: GoalAhead(placed.day, meeting)}
    lines = build_agenda(journal, meeting)
    assert [line.text for line in lines if line.source is Source.GOAL] == []  # not a second time
    take_goal_off_agenda(journal, goal.id)
    assert goals_ahead(journal, whose) == {} and list_topics(journal) == ()
    lines = build_agenda(journal, meeting)
    assert [line.ref_id for line in lines if line.source is Source.GOAL] == [goal.id]
    again = put_goal_on_agenda(journal, goal.id)
    assert isinstance(again, Placed) and again.line.ref_id == goal.id
    assert goals_ahead(journal, whose)[goal.id].session_id == meeting


def test_without_a_meeting_it_waits_among_the_topics_and_stays_there(
    journal: OpenJournal,
) -> None:
    whose = keep_mentorship(journal, MentorshipDraft("Ada Example")).id
    goal = ledger(journal, whose)
    assert next_planned(journal, whose) is None
    topic = put_goal_on_agenda(journal, goal.id)
    assert isinstance(topic, Topic)
    assert put_goal_on_agenda(journal, goal.id) == topic
    assert goals_ahead(journal, whose) == {goal.id: GoalAhead()}
    day = When(date(2026, 6, 12), None, ZONE)
    journal.store.sessions.save(SessionDraft(whose, day))
    put_goal_on_agenda(journal, goal.id)
    take_goal_off_agenda(journal, goal.id, keep_topic=True)
    assert goals_ahead(journal, whose) == {goal.id: GoalAhead()}
    take_goal_off_agenda(journal, goal.id)
    assert goals_ahead(journal, whose) == {}


def test_taking_a_re_scope_back_leaves_the_goal_as_it_was(journal: OpenJournal) -> None:
    whose = amara(journal).id
    goal = ledger(journal, whose)
    later = rescope_goal(journal, goal.id, "Too wide", GoalDraft(whose, Side.ME, "One ledger"))
    seen = see_goals(journal, whose)
    assert seen.came_from(later) == read_goal(journal, goal.id)
    assert seen.became(read_goal(journal, goal.id)) == later
    assert undo_rescope(journal, goal.id, later.id) == goal
    assert [one.id for one in list_goals(journal)] == [goal.id]
    assert see_goals(journal, whose).became(goal) is None
