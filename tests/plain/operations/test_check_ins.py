"""Check-ins: begun alone, finished together, and what is to change becomes the agreement."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from revmentor_desktop.journal.agenda import Source
from revmentor_desktop.journal.agreement import AgreementDraft, AgreementParts
from revmentor_desktop.journal.check_in import AdjustmentDraft, Answers, CheckInDraft, Statement
from revmentor_desktop.journal.goal import Ending, GoalDraft, MilestoneDraft
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Cadence, MentorshipDraft, Unit
from revmentor_desktop.journal.self_evaluation import SelfArea
from revmentor_desktop.journal.session import SessionDraft, Status
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.adjustments import (
    adjust_agreement,
    agree_adjustment,
    keep_adjustment,
    keep_whole_check_in,
)
from revmentor_desktop.operations.agree import write_version
from revmentor_desktop.operations.check_ins import (
    add_check_in,
    adjustments_of,
    begin_check_in,
    check_in_draft_of,
    check_ins_due,
    choose_rhythm,
    finish_check_in,
    keep_check_in,
    list_check_ins,
    read_check_in,
    reopen_check_in,
)
from revmentor_desktop.operations.goal_agenda import put_goal_on_agenda
from revmentor_desktop.operations.goal_evidence import (
    evidence_of,
    goals_before,
    link_evidence,
    offer_evidence,
    rescope_goal,
    unlink_evidence,
)
from revmentor_desktop.operations.goals import keep_goal, keep_milestone, reach_milestone, read_goal
from revmentor_desktop.operations.mentorships import keep_mentorship
from revmentor_desktop.operations.next_agenda import Placed
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import build_agenda
from revmentor_desktop.operations.self_evaluation import rate_self, read_self_evaluation
from revmentor_desktop.support.errors import KnownFailure, WrongUsage
from tests.plain.operations.made import FRIDAY, TODAY, ZONE, amara, friday, held


def since(journal: OpenJournal, day: date) -> ItemId:
    """A mentorship that began on a day."""
    draft = MentorshipDraft("Amara Okafor", start=When(day, None, ZONE))
    return keep_mentorship(journal, draft).id


def test_a_check_in_is_begun_once_and_private_until_both_looked_at_it(
    journal: OpenJournal,
) -> None:
    whose = since(journal, date(2026, 1, 16))
    begun = begin_check_in(journal, whose)
    assert (begun.due, begun.day, begun.share) == (date(2026, 6, 16), TODAY, Share.PRIVATE)
    assert begin_check_in(journal, whose) == begun
    with pytest.raises(KnownFailure, match="Nobody has answered"):
        finish_check_in(journal, begun.id)
    draft = replace(
        check_in_draft_of(begun),
        mine=Answers(5, 4, 5, 4, " Silence \n"),
        theirs=Answers(4, 4, 3, 5),
    )
    kept = keep_check_in(journal, draft)
    assert (kept.mine.helped, kept.gap, kept.apart(Statement.LEARN)) == ("Silence", 0.5, 2)
    page = read_check_in(journal, whose)
    assert (page.check_in, page.last, page.past) == (kept, None, ())
    done = finish_check_in(journal, begun.id)
    assert (done.finished_on, done.share) == (TODAY, Share.MAY_SHARE)
    assert list_check_ins(journal, whose) == (done,)
    assert read_check_in(journal, whose).due == date(2026, 7, 16)
    assert reopen_check_in(journal, done.id).share is Share.PRIVATE


def test_the_one_before_stands_beside_it(journal: OpenJournal) -> None:
    whose = since(journal, date(2026, 1, 16))
    for month, value in ((4, 3), (5, 4)):
        add_check_in(journal, CheckInDraft(whose, date(2026, month, 16), mine=Answers(value)))
    begun = begin_check_in(journal, whose)
    page = read_check_in(journal, whose)
    assert page.check_in == begun
    assert page.last and page.last.day == date(2026, 5, 16)
    april = read_check_in(journal, whose, page.past[0].id)
    assert april.last is None and len(april.past) == 2


def test_ratings_outside_the_scale_and_days_to_come_are_refused(journal: OpenJournal) -> None:
    whose = amara(journal).id
    for answers in (Answers(6), Answers(given=0.5)):
        with pytest.raises(WrongUsage, match="1 to 5"):
            add_check_in(journal, CheckInDraft(whose, mine=answers))
    with pytest.raises(WrongUsage, match="to come"):
        add_check_in(journal, CheckInDraft(whose, TODAY + timedelta(days=1)))
    assert list_check_ins(journal) == ()


def test_check_ins_given_out_of_order_find_the_day_they_were_due(journal: OpenJournal) -> None:
    whose = since(journal, date(2026, 1, 31))
    days = (date(2026, 5, 4), date(2026, 3, 2), date(2026, 4, 1))
    dues = [add_check_in(journal, CheckInDraft(whose, day)).due for day in days]
    assert dues == [date(2026, 4, 30), date(2026, 2, 28), date(2026, 3, 31)]
    assert add_check_in(journal, CheckInDraft(whose, date(2026, 4, 3))).due is None


def test_a_rhythm_of_ones_own_begins_on_its_own_day(journal: OpenJournal) -> None:
    whose = since(journal, date(2026, 1, 16))
    choose_rhythm(journal, whose, Cadence(6, Unit.WEEKS), date(2026, 6, 1))
    assert read_check_in(journal, whose).due == date(2026, 6, 1)
    (due,) = check_ins_due(journal)
    assert (due.due, due.late) == (date(2026, 6, 1), 10)
    choose_rhythm(journal, whose, Cadence(1, Unit.MONTHS), date(2026, 7, 1))
    assert check_ins_due(journal) == ()


def test_what_both_agreed_to_becomes_a_version_with_that_reason(journal: OpenJournal) -> None:
    whose = amara(journal).id
    parts = AgreementParts("Why", ground_rules=("Phones away",))
    write_version(journal, AgreementDraft(whose, parts, "", TODAY, TODAY))
    check_in = begin_check_in(journal, whose)
    with pytest.raises(WrongUsage, match="few words"):
        keep_adjustment(journal, AdjustmentDraft(check_in.id, " "))
    first = keep_adjustment(journal, AdjustmentDraft(check_in.id, "Two days ahead", Side.THEM))
    keep_adjustment(journal, AdjustmentDraft(check_in.id, "One decision"))
    with pytest.raises(KnownFailure, match="Nothing both agreed"):
        adjust_agreement(journal, check_in.id)
    with pytest.raises(WrongUsage, match="to come"):
        agree_adjustment(journal, first.id, TODAY + timedelta(days=1))
    agreed = agree_adjustment(journal, first.id, TODAY, FRIDAY.day)
    assert (agreed.from_day, agreed.share) == (FRIDAY.day, Share.MAY_SHARE)
    version = adjust_agreement(journal, check_in.id)
    assert (version.version, version.agreed) == (2, True)
    assert version.parts.ground_rules == ("Phones away", "Two days ahead")
    assert version.reason == "Agreed in a check-in: Two days ahead"
    with pytest.raises(KnownFailure, match="part of the agreement"):
        agree_adjustment(journal, first.id, None)
    assert [one.agreement_id for one in adjustments_of(journal, whose)[check_in.id]] == [
        version.id, None,
    ]  # fmt: skip


def test_a_whole_check_in_brings_its_concerns_and_changes_or_nothing(journal: OpenJournal) -> None:
    whose = amara(journal).id
    draft = CheckInDraft(whose, TODAY, mine=Answers(4))
    with pytest.raises(WrongUsage):
        keep_whole_check_in(journal, draft, ["We talk tools"], [" "])
    assert list_check_ins(journal) == ()
    saved = keep_whole_check_in(journal, draft, ["We talk tools"], ["An hour"])
    page = read_check_in(journal, whose, saved.id)
    assert [row.concern.text for row in page.concerns] == ["We talk tools"]
    assert [one.text for one in page.adjustments] == ["An hour"]


def test_ratings_of_oneself_are_one_a_day_and_can_be_taken_back(journal: OpenJournal) -> None:
    whose = amara(journal).id
    day = TODAY - timedelta(days=30)
    rate_self(journal, whose, SelfArea.LISTENING, 2, day)
    rate_self(journal, whose, SelfArea.LISTENING, 3, day)
    rate_self(journal, whose, SelfArea.LISTENING, 4)
    trend = read_self_evaluation(journal, whose)[SelfArea.LISTENING]
    assert [(one.day, one.value) for one in trend] == [(day, 3), (TODAY, 4)]
    assert rate_self(journal, whose, SelfArea.LISTENING, None) is None
    assert len(read_self_evaluation(journal, whose)[SelfArea.LISTENING]) == 1
    with pytest.raises(WrongUsage, match="1 to 5"):
        rate_self(journal, whose, SelfArea.LISTENING, 6)
    with pytest.raises(WrongUsage, match="to come"):
        rate_self(journal, whose, SelfArea.LISTENING, 1, TODAY + timedelta(days=1))


def test_a_goal_is_shown_by_sessions_and_feedback_of_its_own_mentorship(
    journal: OpenJournal,
) -> None:
    whose, other = amara(journal).id, amara(journal, name="Jonas Weber").id
    goal = keep_goal(journal, GoalDraft(whose, Side.ME, "Read a pull request"))
    session, foreign = (held(journal, one, date(2026, 5, 29)) for one in (whose, other))
    offered = offer_evidence(journal, whose)
    assert offered and offered.id == session
    link_evidence(journal, goal.id, session)
    (shown,) = evidence_of(journal, whose)[goal.id]
    assert (shown.evidence.kind, shown.number) == (Kind.SESSION, 1)
    with pytest.raises(WrongUsage, match="another mentorship"):
        link_evidence(journal, goal.id, foreign)
    with pytest.raises(WrongUsage, match="sessions and by feedback"):
        link_evidence(journal, goal.id, goal.id)
    unlink_evidence(journal, goal.id, session)
    assert evidence_of(journal, whose) == {}


def test_a_goal_with_another_scope_goes_on_with_the_steps_that_are_left(
    journal: OpenJournal,
) -> None:
    whose = amara(journal).id
    goal = keep_goal(journal, GoalDraft(whose, Side.ME, "Learn the ledger"))
    done = keep_milestone(journal, MilestoneDraft(goal.id, "Open it", date(2026, 5, 1)))
    keep_milestone(journal, MilestoneDraft(goal.id, "Close a month"))
    # reached before the goal began: it counts all the same
    assert reach_milestone(journal, done.id, date(2020, 1, 1)).reached == 1
    with pytest.raises(WrongUsage):
        rescope_goal(journal, goal.id, " ", GoalDraft(whose, Side.ME, "One ledger"))
    later = rescope_goal(journal, goal.id, "Too wide", GoalDraft(whose, Side.ME, "One ledger"))
    assert [step.title for step in later.milestones] == ["Close a month"]
    before = read_goal(journal, goal.id)
    assert (before.ending, before.end_reason) == (Ending.RESCOPED, "Too wide")
    assert goals_before(journal, whose) == {later.id: goal.id}


def test_a_goals_next_step_goes_on_the_next_agenda_once(journal: OpenJournal) -> None:
    whose = amara(journal).id
    friday(journal, whose)
    goal = keep_goal(journal, GoalDraft(whose, Side.ME, "Learn the ledger"))  # without milestones
    placed = put_goal_on_agenda(journal, goal.id)
    assert isinstance(placed, Placed) and placed.line.text == "Learn the ledger"
    assert put_goal_on_agenda(journal, goal.id) == placed


def test_a_check_in_that_is_due_is_proposed_for_the_next_agenda(journal: OpenJournal) -> None:
    whose = since(journal, date(2026, 5, 12))
    meeting = journal.store.sessions.save(SessionDraft(whose, FRIDAY, status=Status.PLANNED)).id
    lines = build_agenda(journal, meeting)
    assert [line.minutes for line in lines if line.source is Source.CHECK_IN] == [10]
    add_check_in(journal, CheckInDraft(whose, TODAY, mine=Answers(4)))
    lines = build_agenda(journal, meeting, anew=True)
    assert Source.CHECK_IN not in {line.source for line in lines}
