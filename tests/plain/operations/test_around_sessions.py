"""Moving and missing sessions, cooling off, phases, advice, and what leaves of an agenda."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from revmentor_desktop.journal.action import ActionDraft
from revmentor_desktop.journal.advice import AdviceDraft, LessonDraft, LessonSort
from revmentor_desktop.journal.agenda import Outcome
from revmentor_desktop.journal.agenda_text import AgendaFormat
from revmentor_desktop.journal.goal import GoalDraft, MilestoneDraft
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Cadence, MentorshipDraft, Unit
from revmentor_desktop.journal.note import NoteDraft, PrivateNoteDraft
from revmentor_desktop.journal.phase import Phase
from revmentor_desktop.journal.session import SessionDraft, Status
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.journal.skill import SkillDraft, SkillRatingDraft
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.actions import keep_action, tick_action
from revmentor_desktop.operations.advice import (
    advice_not_tried,
    advice_tried,
    keep_advice,
    read_ledger,
    usual_adviser,
)
from revmentor_desktop.operations.agenda_page import read_agenda
from revmentor_desktop.operations.cooling_off import (
    notes_to_reread,
    reread_note,
    seal_note,
    seal_session_note,
    sealed_until,
)
from revmentor_desktop.operations.goals import keep_goal, keep_milestone, reach_milestone
from revmentor_desktop.operations.guard import Passing, list_releases
from revmentor_desktop.operations.last_time import read_last_time
from revmentor_desktop.operations.lessons import keep_lesson, list_lessons, read_lesson
from revmentor_desktop.operations.mentorships import keep_mentorship
from revmentor_desktop.operations.notes import keep_note
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.phases import (
    begin_review,
    end_mentorship,
    keep_review,
    read_hours,
    read_phase,
    read_review,
    set_phase,
    take_up_again,
)
from revmentor_desktop.operations.plan_next import plan_next_session
from revmentor_desktop.operations.prepare_agenda import add_topic, next_planned, place_topic
from revmentor_desktop.operations.private_notes import keep_private_note
from revmentor_desktop.operations.reschedule import (
    mark_missed,
    move_session,
    moved_from,
    plan_again,
    undo_move,
)
from revmentor_desktop.operations.sessions import (
    draft_of,
    list_sessions,
    read_session,
    write_up_session,
)
from revmentor_desktop.operations.share_agenda import (
    AgendaChoice,
    export_agenda,
    preview_agenda,
    share_agenda,
)
from revmentor_desktop.operations.skills import keep_skill, list_skills, rate_skill
from revmentor_desktop.operations.topics import decide_line
from revmentor_desktop.support.errors import HeldBack, KnownFailure, PutAway, WrongUsage
from tests.plain.operations.made import (
    FRIDAY,
    TODAY,
    ZONE,
    agreed,
    amara,
    friday,
    go_on,
    held,
    topic,
    with_hand_clock,
)
from tests.staged import Staged


@pytest.fixture
def journal(staged: Staged) -> Iterator[OpenJournal]:
    """An open journal whose clock is moved by hand."""
    journal = with_hand_clock(staged).open()
    yield journal
    journal.close()


@pytest.fixture
def whose(journal: OpenJournal) -> ItemId:
    return amara(journal).id


def at(day: date, hour: int = 14) -> When:
    return When(day, time(hour), ZONE)


def test_a_moved_session_takes_its_agenda_along_and_the_series_stays(
    journal: OpenJournal, whose: ItemId
) -> None:
    session = friday(journal, whose)
    add_topic(journal, session, "Joiners")
    moved = move_session(journal, session, at(date(2026, 6, 16)), "Travel")
    assert moved.left and (moved.left.status, moved.left.reason) == (Status.MOVED, "Travel")
    assert moved_from(journal, session) == FRIDAY.day
    assert [row.line.text for row in read_agenda(journal, session).rows] == ["Joiners"]
    move_session(journal, session, at(date(2026, 6, 17)))
    assert moved_from(journal, session) == FRIDAY.day
    go_on(journal, days=7)
    following = plan_next_session(journal, whose)
    assert following and following.when.day == date(2026, 6, 26)


def test_a_session_can_be_moved_before_the_last_one_and_back(
    journal: OpenJournal, whose: ItemId
) -> None:
    held(journal, whose, date(2026, 6, 5))
    session = friday(journal, whose)
    moved = move_session(journal, session, at(date(2026, 6, 1)))
    rows = [(row.when.day.day, row.status) for row in list_sessions(journal, whose)]
    assert rows == [(12, Status.MOVED), (5, Status.HELD), (1, Status.PLANNED)]
    following = plan_next_session(journal, whose)  # the place of the 12th stays used up
    assert following and following.when.day == date(2026, 6, 26)
    undo_move(journal, moved)
    rows = [(row.when.day.day, row.status) for row in list_sessions(journal, whose)]
    assert rows == [(26, Status.PLANNED), (12, Status.PLANNED), (5, Status.HELD)]
    assert moved_from(journal, session) is None


def test_moved_within_its_day_no_row_is_left(journal: OpenJournal, whose: ItemId) -> None:
    session = friday(journal, whose)
    moved = move_session(journal, session, at(FRIDAY.day, 16))
    assert moved.left is None and len(list_sessions(journal, whose)) == 1
    assert undo_move(journal, moved).when == FRIDAY


def test_only_a_planned_session_is_moved_and_a_missed_one_says_why(
    journal: OpenJournal, whose: ItemId
) -> None:
    session = friday(journal, whose)
    missed = mark_missed(journal, session, " Both travelling ")
    assert (missed.status, missed.reason) == (Status.MISSED, "Both travelling")
    with pytest.raises(WrongUsage):
        move_session(journal, session, at(TODAY))
    assert plan_again(journal, session).status is Status.PLANNED


@pytest.mark.parametrize(
    ("start", "cadence", "days"),
    [
        (at(date(2026, 3, 15), 20), Cadence(2, Unit.WEEKS), (29, 3, 12, 4)),
        (
            at(date(2026, 1, 31), 20),
            Cadence(1, Unit.MONTHS),
            (28, 2, 31, 3),
        ),
    ],
)
def test_sessions_appear_across_daylight_saving_and_short_months(
    staged: Staged, start: When, cadence: Cadence, days: tuple[int, int, int, int]
) -> None:
    journal = with_hand_clock(staged).open()
    go_on(journal, days=(start.day - TODAY).days)
    whose = keep_mentorship(journal, MentorshipDraft("Kofi", cadence=cadence, start=start)).id
    second, third = date(2026, days[1], days[0]), date(2026, days[3], days[2])
    for day in (start.day, second, third):
        found = next_planned(journal, whose)
        assert found and (found.when.day, found.when.at) == (day, start.at)
        go_on(journal, days=(day - journal.clock.today()).days + 1)
    journal.close()


def test_hours_of_each_year_count_what_was_held(journal: OpenJournal, whose: ItemId) -> None:
    for day, status in (
        (date(2025, 12, 31), Status.HELD),
        (date(2026, 1, 2), Status.HELD),
        (date(2026, 1, 9), Status.MISSED),
        (date(2026, 1, 16), Status.MOVED),
    ):
        journal.store.sessions.save(SessionDraft(whose, at(day), minutes=50, status=status))
    now, before = read_hours(journal, whose)
    assert (now.year, now.held, now.missed, now.moved, now.hours) == (2026, 1, 1, 1, 0.8)
    assert (before.year, before.minutes) == (2025, 50)


def test_a_sealed_note_stays_closed_until_tomorrow_and_is_then_offered(
    journal: OpenJournal, whose: ItemId
) -> None:
    session = write_up_session(
        journal,
        SessionDraft(whose, When(TODAY, None, ZONE), status=Status.HELD, private_text="angry"),
    )
    assert seal_session_note(journal, session.id).seal_until == TODAY + timedelta(days=1)
    page = read_session(journal, session.id)
    assert (page.private_text, page.sealed_until) == ("", date(2026, 6, 12))
    write_up_session(journal, draft_of(session))
    emptied = type(draft_of(session))(
        whose, session.when, status=Status.HELD, private_text="", id=session.id
    )
    write_up_session(journal, emptied)
    with pytest.raises(HeldBack):
        write_up_session(
            journal,
            type(emptied)(whose, session.when, private_text="calm", id=session.id),
        )
    assert notes_to_reread(journal) == ()
    go_on(journal, days=1)
    assert sealed_until(journal, session.id) is None
    assert read_session(journal, session.id).private_text == "angry"
    (waiting,) = notes_to_reread(journal)
    assert (waiting.note.text, waiting.counterpart) == ("angry", "Amara Okafor")
    reread_note(journal, waiting.note.id)
    assert notes_to_reread(journal) == ()


def test_a_note_is_sealed_into_the_future_only_and_not_reread_before(
    journal: OpenJournal, whose: ItemId
) -> None:
    note = keep_private_note(journal, PrivateNoteDraft(When(TODAY), "x"))
    with pytest.raises(WrongUsage):
        seal_note(journal, note.id, TODAY)
    seal_note(journal, note.id)
    with pytest.raises(WrongUsage):
        reread_note(journal, note.id)
    with pytest.raises(WrongUsage):
        seal_session_note(journal, friday(journal, whose))


def test_a_mentorship_ends_with_its_review_and_can_be_taken_up_again(
    journal: OpenJournal, whose: ItemId
) -> None:
    assert read_phase(journal, whose).phase is Phase.BEGINNING
    set_phase(journal, whose, Phase.CLOSING)
    with pytest.raises(KnownFailure):
        set_phase(journal, whose, Phase.ENDED)
    keep_action(journal, ActionDraft(whose, "x", Side.ME, done_on=TODAY))
    text = begin_review(journal, whose)
    assert "Amara Okafor" in text and "1 of my 1 promise kept" in text
    keep_review(journal, whose, text + "It was good.\n")
    assert begin_review(journal, whose).endswith("It was good.\n")
    with pytest.raises(KnownFailure):
        end_mentorship(journal, whose, " ")
    end_mentorship(journal, whose, "It was good.")
    assert read_phase(journal, whose).phase is Phase.ENDED
    review = read_review(journal, whose)
    assert review and review.text == "It was good."
    for change in (
        lambda: topic(journal, whose, "late"),
        lambda: keep_review(journal, whose, "changed"),
        lambda: held(journal, whose, TODAY),
    ):
        with pytest.raises(PutAway):
            change()
    with pytest.raises(KnownFailure):
        set_phase(journal, whose, Phase.MIDDLE)
    assert take_up_again(journal, whose).archived_on is None
    assert read_phase(journal, whose).phase is Phase.CLOSING
    topic(journal, whose, "late")


def test_advice_is_tried_after_it_was_given(journal: OpenJournal, whose: ItemId) -> None:
    assert usual_adviser(journal, whose) is Side.THEM
    made = keep_advice(
        journal, AdviceDraft(whose, " Ask twice ", Side.ME, given_on=date(2026, 5, 1))
    )
    for wrong in (date(2026, 4, 30), date(2026, 6, 12)):
        with pytest.raises(WrongUsage):
            advice_tried(journal, made.id, day=wrong)
    tried = advice_tried(journal, made.id, resonated=False, outcome="Not for me")
    assert (tried.tried_on, tried.resonated, tried.outcome) == (TODAY, False, "Not for me")
    page = read_ledger(journal, whose)
    assert (page.applied.tried, page.applied.given) == (1, 1)
    assert advice_not_tried(journal, made.id).tried_on is None
    with pytest.raises(WrongUsage):
        keep_advice(journal, AdviceDraft(whose, " ", Side.ME))


def test_lessons_and_skills_are_kept_and_rated_again(journal: OpenJournal, whose: ItemId) -> None:
    lesson = keep_lesson(journal, LessonDraft(whose, LessonSort.MISTAKE, "joke", "apologise"))
    assert read_lesson(journal, lesson.id) == list_lessons(journal, whose)[0]
    with pytest.raises(WrongUsage):
        keep_lesson(journal, LessonDraft(whose, LessonSort.MISTAKE, ""))
    skill = keep_skill(journal, SkillDraft(whose, " Saying  no "))
    for value in (2, 3):
        skill = rate_skill(journal, SkillRatingDraft(skill.id, value))
    assert [rating.value for rating in skill.ratings] == [3]
    go_on(journal, days=30)
    rate_skill(journal, SkillRatingDraft(skill.id, 4))
    assert [rating.value for rating in list_skills(journal, whose)[0].ratings] == [3, 4]
    for wrong in (0, 6):
        with pytest.raises(WrongUsage):
            rate_skill(journal, SkillRatingDraft(skill.id, wrong))
    with pytest.raises(WrongUsage):
        keep_skill(journal, SkillDraft(whose, ""))


def test_one_page_tells_of_last_time_what_was_promised_and_what_happened_since(
    journal: OpenJournal, whose: ItemId
) -> None:
    assert read_last_time(journal, whose).last is None
    last = held(journal, whose, date(2026, 5, 29))
    parked = topic(journal, whose, "parked")
    decide_line(journal, place_topic(journal, last, parked.id).id, Outcome.DEFERRED)
    promised = keep_action(journal, ActionDraft(whose, "send it", Side.ME, session_id=last))
    tick_action(journal, promised.id, True, "sent")
    keep_note(journal, NoteDraft(When(date(2026, 6, 2)), "seen", mentorship_id=whose))
    goal = keep_goal(journal, GoalDraft(whose, Side.ME, "Read"))
    step = keep_milestone(journal, MilestoneDraft(goal.id, "one"))
    reach_milestone(journal, step.id, TODAY)
    page = read_last_time(journal, whose, friday(journal, whose))
    assert page.last and page.last.id == last
    assert [action.text for action in page.promised] == ["send it"]
    assert [row.topic.text for row in page.carried] == ["parked"]
    since = page.since
    assert [action.outcome for action in since.done] == ["sent"]
    assert [found.title for found in since.reached] == ["one"]
    assert [note.headline for note in since.notes] == ["seen"]
    assert [row.topic.text for row in since.topics] == ["parked"]


def test_an_agenda_is_handed_over_without_private_lines_and_says_what_stays(
    journal: OpenJournal, whose: ItemId, tmp_path: Path
) -> None:
    session = friday(journal, whose)
    shown = add_topic(journal, session, "line one\nline two *bold*")
    add_topic(journal, session, "zqsecret", share=Share.PRIVATE)
    left = add_topic(journal, session, "not this")
    choice = AgendaChoice(session, frozenset({left.id}))
    preview = preview_agenda(journal, choice)
    assert [line.id for line in preview.agenda.lines] == [shown.id]
    assert [(line.text, bool(line.reason)) for line in preview.stays] == [
        (None, True), ("not this", True),
    ]  # fmt: skip
    for kind in AgendaFormat:
        text = share_agenda(journal, choice, kind)
        assert "zqsecret" not in text and "not this" not in text and "line one" in text
    assert "\\*bold\\*" in share_agenda(journal, choice, AgendaFormat.MARKDOWN)
    target = export_agenda(journal, choice, AgendaFormat.TEXT, tmp_path / "agenda.txt")
    assert target.read_text("utf-8") == preview.text
    with pytest.raises(KnownFailure):
        export_agenda(journal, choice, AgendaFormat.TEXT, target)
    everything = frozenset({shown.id, left.id})
    with pytest.raises(KnownFailure):
        share_agenda(journal, AgendaChoice(session, everything), AgendaFormat.TEXT)


def test_a_boundary_in_half_of_the_journal_stops_what_leaves_and_nothing_else(
    journal: OpenJournal, whose: ItemId, tmp_path: Path
) -> None:
    agreed(journal, whose, ("Nothing about the freeze", ["freez*"]))
    session = friday(journal, whose)
    lines = [
        add_topic(journal, session, f"{'Freezing' if number % 2 else 'Other'} {number}", minutes=1)
        for number in range(60)
    ]
    page = read_agenda(journal, session)
    assert sum(row.touch is not None for row in page.rows) == 30
    choice = AgendaChoice(session)
    assert len(preview_agenda(journal, choice).touches) == 30
    with pytest.raises(HeldBack, match="freeze"):
        export_agenda(journal, choice, AgendaFormat.TEXT, tmp_path / "agenda.txt")
    assert list(tmp_path.glob("agenda*")) == []
    out = preview_agenda(journal, AgendaChoice(session, passing=Passing(leave_out=True)))
    assert len(out.agenda.lines) == 30 and out.touches == ()
    passing = Passing(leave_out=True, released={lines[1].id: "Amara asked for it"})
    text = share_agenda(journal, AgendaChoice(session, passing=passing), AgendaFormat.TEXT)
    assert "Freezing 1 " in text and "Freezing 3 " not in text
    (release,) = list_releases(journal, whose)
    assert (release.item_id, release.reason) == (lines[1].id, "Amara asked for it")
    with pytest.raises(WrongUsage):
        share_agenda(
            journal,
            AgendaChoice(session, passing=Passing(released={lines[1].id: " "})),
            AgendaFormat.TEXT,
        )


def test_the_place_of_a_meeting_leaves_too_and_is_guarded(
    journal: OpenJournal, whose: ItemId
) -> None:
    agreed(journal, whose, ("Not the board", ["board room"]))
    session = friday(journal, whose)
    add_topic(journal, session, "Joiners")
    known = journal.store.sessions.get(session)
    write_up_session(
        journal, type(draft_of(known))(whose, FRIDAY, place="The Board  Room", id=session)
    )
    with pytest.raises(HeldBack):
        share_agenda(journal, AgendaChoice(session), AgendaFormat.TEXT)
    passing = Passing(leave_out=True)
    text = share_agenda(journal, AgendaChoice(session, passing=passing), AgendaFormat.TEXT)
    assert "Board" not in text and "Joiners" in text
