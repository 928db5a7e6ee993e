"""Feedback: what it says, what came of it, and how it reaches the next meeting."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from revmentor_desktop.journal.agenda import Outcome, Source
from revmentor_desktop.journal.concern import ConcernDraft, RaisedBy
from revmentor_desktop.journal.feedback import (
    Balance,
    Direction,
    FeedbackDraft,
    FeedbackSort,
    FeedbackState,
)
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import MentorshipDraft
from revmentor_desktop.journal.session import SessionDraft, Status
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.bring_up import (
    put_concern_on_agenda,
    put_on_agenda,
    take_off_agenda,
)
from revmentor_desktop.operations.concerns import (
    close_concern,
    keep_concern,
    list_concerns,
    reopen_concern,
)
from revmentor_desktop.operations.feedback import (
    change_after_feedback,
    close_feedback,
    feedback_draft_of,
    keep_feedback,
    list_feedback,
    read_feedback,
    read_feedback_page,
    reopen_feedback,
)
from revmentor_desktop.operations.mentorships import keep_mentorship
from revmentor_desktop.operations.next_agenda import Placed
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import build_agenda
from revmentor_desktop.operations.topics import decide_topic
from revmentor_desktop.support.errors import KnownFailure, NotFound, WrongUsage
from tests.plain.operations.made import FRIDAY, TODAY, ZONE, amara, friday, held


def draft(whose: ItemId, **fields: object) -> FeedbackDraft:
    """A suggestion I received."""
    found = FeedbackDraft(
        whose, Direction.RECEIVED, FeedbackSort.SUGGESTION, "In the demo", "You spoke first"
    )
    return replace(found, **fields)  # type: ignore[arg-type]  # any field, by name


def test_feedback_reads_as_one_paragraph_and_keeps_no_next_step_of_an_appreciation(
    journal: OpenJournal,
) -> None:
    whose = amara(journal).id
    said = draft(whose, impact="Two\nsaid nothing!", next_step="Wait a minute")
    found = keep_feedback(journal, said)
    assert found.reads_as == "In the demo. You spoke first. Two said nothing! Wait a minute."
    assert (found.day, found.share, found.state) == (TODAY, Share.PRIVATE, FeedbackState.NOTED)
    thanks = keep_feedback(journal, replace(said, sort=FeedbackSort.APPRECIATION))
    assert thanks.next_step == ""


def test_feedback_that_says_nothing_or_belongs_to_nobody_is_refused(journal: OpenJournal) -> None:
    whose, other = amara(journal).id, amara(journal, name="Jonas Weber").id
    with pytest.raises(WrongUsage, match="few words"):
        keep_feedback(journal, draft(whose, situation=" ", behaviour="\n"))
    with pytest.raises(WrongUsage, match="to come"):
        keep_feedback(journal, draft(whose, day=TODAY + timedelta(days=1)))
    with pytest.raises(NotFound):
        keep_feedback(journal, draft(ItemId("nobody")))
    session = held(journal, other, date(2026, 5, 29))
    with pytest.raises(WrongUsage, match="another mentorship"):
        keep_feedback(journal, draft(whose, session_id=session))
    assert list_feedback(journal) == ()


def test_feedback_from_a_session_is_of_its_day_and_names_its_number(journal: OpenJournal) -> None:
    whose = amara(journal).id
    session = held(journal, whose, date(2026, 5, 29))
    keep_feedback(journal, draft(whose, session_id=session))
    (row,) = read_feedback_page(journal, whose).rows
    assert (row.feedback.day, row.number) == (date(2026, 5, 29), 1)


def test_it_closes_only_with_a_result_or_a_reason(journal: OpenJournal) -> None:
    whose = amara(journal).id
    known = keep_feedback(journal, draft(whose, day=date(2026, 6, 1)))
    with pytest.raises(WrongUsage, match="Nothing was changed"):
        close_feedback(journal, known.id, "They spoke")
    with pytest.raises(WrongUsage, match="few words"):
        change_after_feedback(journal, known.id, "  ")
    with pytest.raises(WrongUsage, match="comes after"):
        change_after_feedback(journal, known.id, "I wait", date(2026, 5, 31))
    changed = change_after_feedback(journal, known.id, "I wait", date(2026, 6, 2))
    assert changed.state is FeedbackState.CHANGING
    with pytest.raises(WrongUsage, match="result, or with a reason"):
        close_feedback(journal, known.id, " ")
    with pytest.raises(WrongUsage, match="comes after"):
        close_feedback(journal, known.id, "They spoke", day=date(2026, 6, 1))
    closed = close_feedback(journal, known.id, "They spoke")
    assert (closed.state, closed.outcome, closed.closed_on, closed.let_go) == (
        FeedbackState.CLOSED, "They spoke", TODAY, False,
    )  # fmt: skip
    with pytest.raises(KnownFailure, match="is closed"):
        change_after_feedback(journal, known.id, "Something else")
    assert reopen_feedback(journal, known.id).state is FeedbackState.CHANGING


def test_it_may_be_let_go_with_a_reason_and_without_a_change(journal: OpenJournal) -> None:
    known = keep_feedback(journal, draft(amara(journal).id))
    closed = close_feedback(journal, known.id, "It was about the other team", let_go=True)
    assert closed.let_go and closed.state is FeedbackState.CLOSED
    assert keep_feedback(journal, feedback_draft_of(closed)) == closed


def test_the_balance_counts_this_quarter_both_ways(journal: OpenJournal) -> None:
    whose = amara(journal).id
    for day, way, sort in (
        (date(2026, 3, 31), Direction.GIVEN, FeedbackSort.SUGGESTION),
        (date(2026, 4, 1), Direction.GIVEN, FeedbackSort.SUGGESTION),
        (date(2026, 5, 1), Direction.GIVEN, FeedbackSort.APPRECIATION),
        (TODAY, Direction.RECEIVED, FeedbackSort.SUGGESTION),
    ):
        keep_feedback(journal, draft(whose, day=day, direction=way, sort=sort))
    page = read_feedback_page(journal, whose)
    assert page.balance == Balance(1, 1, 0, 1)
    assert (page.balance.given, page.balance.received) == (2, 1)
    assert len(list_feedback(journal, whose, direction=Direction.GIVEN)) == 3


def test_it_is_brought_up_at_the_next_meeting_and_once_only(journal: OpenJournal) -> None:
    whose = amara(journal).id
    meeting = friday(journal, whose)
    known = keep_feedback(journal, draft(whose))
    placed = put_on_agenda(journal, known.id)
    assert placed and placed.day == FRIDAY.day
    assert put_on_agenda(journal, known.id) == placed
    assert (placed.line.source, placed.line.text, placed.line.share) == (
        Source.FEEDBACK, "You spoke first", Share.PRIVATE,
    )  # fmt: skip
    assert placed.line.raised_by is Side.THEM
    assert read_feedback_page(journal, whose).rows[0].agenda_on == FRIDAY.day
    lines = build_agenda(journal, meeting, anew=True)
    assert [line.source for line in lines].count(Source.FEEDBACK) == 1
    take_off_agenda(journal, known.id)
    assert not read_feedback(journal, known.id).bring_up
    assert read_feedback_page(journal, whose).rows[0].agenda_on is None
    assert Source.FEEDBACK not in {line.source for line in build_agenda(journal, meeting)}


def test_without_a_meeting_it_waits_for_the_next_agenda(journal: OpenJournal) -> None:
    person = keep_mentorship(journal, MentorshipDraft("Amara Okafor"))
    known = keep_feedback(journal, draft(person.id))
    assert put_on_agenda(journal, known.id) is None
    meeting = journal.store.sessions.save(
        SessionDraft(person.id, When(date(2026, 6, 20), time(9), ZONE), status=Status.PLANNED)
    )
    lines = build_agenda(journal, meeting.id)
    assert known.id in {line.ref_id for line in lines}


def test_concerns_have_an_age_and_reach_the_next_agenda(journal: OpenJournal) -> None:
    whose = amara(journal).id
    friday(journal, whose)
    old = keep_concern(
        journal, ConcernDraft(whose, "We talk tools", RaisedBy.THEM, date(2026, 5, 8))
    )
    mine = keep_concern(journal, ConcernDraft(whose, "Flat", since=date(2026, 5, 29)))
    first, second = list_concerns(journal, whose)
    assert [(row.concern.id, row.age) for row in (first, second)] == [(old.id, 34), (mine.id, 13)]
    assert first.unanswered
    placed = put_concern_on_agenda(journal, old.id)
    assert isinstance(placed, Placed)
    assert put_concern_on_agenda(journal, old.id) == placed
    assert (placed.line.text, placed.line.share) == ("We talk tools", Share.MAY_SHARE)
    private = put_concern_on_agenda(journal, mine.id)
    assert isinstance(private, Placed) and private.line.share is Share.PRIVATE
    first = list_concerns(journal, whose)[0]
    assert (first.times, first.agenda_on, first.unanswered) == (1, FRIDAY.day, False)
    decide_topic(journal, ItemId(placed.line.ref_id or ""), Outcome.DISCUSSED)
    first = list_concerns(journal, whose)[0]
    assert (first.talked_on, first.agenda_on) == (FRIDAY.day, None)


def test_a_concern_closes_with_an_answer(journal: OpenJournal) -> None:
    whose = amara(journal).id
    known = keep_concern(journal, ConcernDraft(whose, "Too long", since=date(2026, 5, 8)))
    with pytest.raises(WrongUsage, match="an answer"):
        close_concern(journal, known.id, " ")
    with pytest.raises(WrongUsage, match="comes after"):
        close_concern(journal, known.id, "Shorter", date(2026, 5, 7))
    closed = close_concern(journal, known.id, "Shorter", date(2026, 5, 10))
    assert (closed.open, closed.age(TODAY)) == (False, 2)
    assert list_concerns(journal, whose, open_only=True) == ()
    assert reopen_concern(journal, known.id).open
    with pytest.raises(WrongUsage, match="few words"):
        keep_concern(journal, ConcernDraft(whose, ""))
    with pytest.raises(WrongUsage, match="to come"):
        keep_concern(journal, ConcernDraft(whose, "x", since=TODAY + timedelta(days=1)))
