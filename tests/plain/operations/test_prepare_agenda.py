"""Preparing a meeting: the agenda is built, arranged and carried forward, and loses nothing."""

from datetime import date, time

import pytest

from revmentor_desktop.journal.action import ActionDraft
from revmentor_desktop.journal.agenda import Outcome, Source
from revmentor_desktop.journal.agenda_templates import Template
from revmentor_desktop.journal.culture import CultureCard, Holidays, TypedHoliday
from revmentor_desktop.journal.goal import GoalDraft, MilestoneDraft
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Role
from revmentor_desktop.journal.question import Habit, QuestionPhase
from revmentor_desktop.journal.session import SessionDraft, Status
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.journal.topic import TopicState
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.actions import keep_action
from revmentor_desktop.operations.agenda_page import read_agenda
from revmentor_desktop.operations.carry_forward import carried_over
from revmentor_desktop.operations.culture import keep_card, read_card
from revmentor_desktop.operations.goals import keep_goal, keep_milestone
from revmentor_desktop.operations.holiday import countries, holiday_on, meeting_notices
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import (
    add_proposed,
    add_topic,
    arrange,
    build_agenda,
    place_ask,
    place_question,
    place_topic,
    put_back,
    reword_line,
    session_for,
    set_minutes,
    take_off,
)
from revmentor_desktop.operations.questions import (
    all_questions,
    first_of_each_habit,
    list_questions,
)
from revmentor_desktop.operations.sessions import draft_of, write_up_session
from revmentor_desktop.operations.share import set_share
from revmentor_desktop.operations.topics import (
    decide_line,
    decide_topic,
    keep_topic,
    list_topics,
    rank_topics,
    read_topic,
    reopen_topic,
    topic_draft_of,
)
from revmentor_desktop.support.errors import NotFound, WrongUsage
from tests.plain.operations.made import FRIDAY, TODAY, ZONE, amara, friday, held, topic


@pytest.fixture
def whose(journal: OpenJournal) -> ItemId:
    return amara(journal).id


def texts(journal: OpenJournal, session: ItemId) -> list[str]:
    return [row.line.text for row in read_agenda(journal, session).rows]


def test_one_click_puts_everything_in_the_order_of_the_rules(
    journal: OpenJournal, whose: ItemId
) -> None:
    session = friday(journal, whose)
    topic(journal, whose, "theirs", Side.THEM, 5)
    topic(journal, whose, "mine", minutes=5)
    keep_action(journal, ActionDraft(whose, "Send it", Side.ME, date(2026, 6, 12)))
    keep_action(journal, ActionDraft(whose, "Later", Side.ME, date(2026, 6, 30)))
    far = keep_goal(journal, GoalDraft(whose, Side.ME, "Far"))
    keep_milestone(journal, MilestoneDraft(far.id, "some day", date(2026, 12, 1)))
    near = keep_goal(journal, GoalDraft(whose, Side.ME, "Near"))
    keep_milestone(journal, MilestoneDraft(near.id, "soon", date(2026, 6, 20)))
    lines = build_agenda(journal, session)
    assert [(line.text, line.source, line.minutes) for line in lines] == [
        ("mine", Source.MENTEE, 5),
        ("theirs", Source.MENTOR, 5),
        ("1 promise due, from both of us", Source.PROMISES, 5),
        ("soon (Near)", Source.GOAL, 10),
        ("One thing to keep, one thing to change", Source.CLOSING, 5),
    ]
    page = read_agenda(journal, session)
    assert (page.planned, page.free, page.over) == (30, 15, 0)
    assert (page.led.percent, page.led.mine, page.led.theirs) == (75, 15, 5)
    assert build_agenda(journal, session) == lines


def test_the_mentor_reads_the_same_agenda_the_other_way_round(journal: OpenJournal) -> None:
    whose = amara(journal, Role.MENTOR).id
    session = friday(journal, whose)
    topic(journal, whose, "mine")
    topic(journal, whose, "theirs", Side.THEM)
    build_agenda(journal, session)
    assert texts(journal, session)[:2] == ["theirs", "mine"]
    assert read_agenda(journal, session).led.mentee is Side.THEM


def test_what_does_not_fit_stays_an_idea_and_is_never_lost(
    journal: OpenJournal, whose: ItemId
) -> None:
    session = friday(journal, whose)
    made = [topic(journal, whose, f"topic {number}", minutes=15) for number in range(4)]
    lines = build_agenda(journal, session)
    assert [line.text for line in lines] == [
        "topic 0", "topic 1", "One thing to keep, one thing to change",
    ]  # fmt: skip
    page = read_agenda(journal, session)
    assert [row.topic.text for row in page.ideas.topics] == ["topic 2", "topic 3"]
    place_topic(journal, session, made[2].id)
    page = read_agenda(journal, session)
    assert (page.planned, page.over) == (50, 5)
    assert texts(journal, session)[-1] == "One thing to keep, one thing to change"


def test_five_hundred_topics_and_one_of_ten_thousand_letters(
    journal: OpenJournal, whose: ItemId
) -> None:
    session = friday(journal, whose)
    with journal.store.change():
        for number in range(500):
            topic(journal, whose, f"topic {number}", minutes=1)
    long = "長い話題 ".join(["x"] * 2_000)[:10_000]
    saved = topic(journal, whose, long, minutes=2)
    rank_topics(journal, [saved.id])
    lines = build_agenda(journal, session)
    assert lines[0].text == long and len(lines[0].text) == 10_000
    assert sum(line.minutes for line in lines) == 40
    placed = sum(line.source is Source.MENTEE for line in lines)
    assert len(read_agenda(journal, session).ideas.topics) == 501 - placed
    assert len(list_topics(journal, mentorship_id=whose, open_only=True)) == 501


def test_a_topic_put_off_three_times_says_so_and_comes_first(
    journal: OpenJournal, whose: ItemId
) -> None:
    parked = topic(journal, whose, "Offsite")
    once = topic(journal, whose, "Candour")
    for month in (3, 4, 5):
        session = held(journal, whose, date(2026, month, 3))
        place_topic(journal, session, parked.id)
        decide_topic(journal, parked.id, Outcome.DEFERRED, "no time")
    place_topic(journal, session, once.id)
    topic(journal, whose, "New")
    page = read_agenda(journal, friday(journal, whose))
    assert [row.topic.text for row in page.ideas.carried] == ["Offsite", "Candour"]
    assert page.ideas.carried[0].lineage.words() == "Third time postponed, first on 3 March"
    assert carried_over(journal, whose)[1].lineage.words() == "Carried over from 3 May"
    lines = build_agenda(journal, friday(journal, whose))
    assert [(line.text, line.source) for line in lines[:3]] == [
        ("Offsite", Source.CARRIED), ("Candour", Source.CARRIED), ("New", Source.MENTEE),
    ]  # fmt: skip
    assert read_agenda(journal, friday(journal, whose)).rows[0].beneath == (
        "Third time postponed, first on 3 March"
    )
    assert carried_over(journal, whose) == ()


def test_after_a_meeting_without_it_a_topic_is_an_ordinary_one_again(
    journal: OpenJournal, whose: ItemId
) -> None:
    parked = topic(journal, whose, "Offsite")
    place_topic(journal, held(journal, whose, date(2026, 5, 1)), parked.id)
    decide_topic(journal, parked.id, Outcome.DEFERRED)
    held(journal, whose, date(2026, 5, 15))
    assert carried_over(journal, whose) == ()
    (row,) = list_topics(journal, mentorship_id=whose)
    assert (row.lineage.postponed, row.lineage.carried) == (1, False)


def test_what_was_talked_about_or_dropped_is_offered_no_more_until_reopened(
    journal: OpenJournal, whose: ItemId
) -> None:
    done, gone = topic(journal, whose, "done"), topic(journal, whose, "gone")
    session = friday(journal, whose)
    line = place_topic(journal, session, done.id)
    decide_line(journal, line.id, Outcome.DISCUSSED)
    decide_topic(journal, gone.id, Outcome.DROPPED)
    assert read_topic(journal, done.id).state is TopicState.DISCUSSED
    assert list_topics(journal, mentorship_id=whose, open_only=True) == ()
    decide_line(journal, line.id, None)
    assert read_topic(journal, done.id).state is TopicState.AGENDA
    reopen_topic(journal, gone.id)
    assert [row.topic.text for row in read_agenda(journal, session).ideas.topics] == ["gone"]


def test_a_topic_of_a_missed_meeting_is_free_again(journal: OpenJournal, whose: ItemId) -> None:
    wanted = topic(journal, whose, "wanted")
    missed = journal.store.sessions.save(
        SessionDraft(whose, When(date(2026, 6, 1), time(14), ZONE), status=Status.MISSED)
    )
    place_topic(journal, missed.id, wanted.id)
    (idea,) = read_agenda(journal, friday(journal, whose)).ideas.topics
    assert (idea.topic.text, idea.lineage.postponed) == ("wanted", 0)


def test_lines_are_arranged_reworded_given_minutes_and_taken_off_with_undo(
    journal: OpenJournal, whose: ItemId
) -> None:
    session = friday(journal, whose)
    first = add_topic(journal, session, "first")
    second = add_topic(journal, session, "second", Side.THEM, 20)
    arrange(journal, session, [second.id])
    assert texts(journal, session) == ["second", "first"]
    set_minutes(journal, first.id, 15)
    reword_line(journal, first.id, " The first ")
    row = list_topics(journal, mentorship_id=whose)[0]
    assert (row.topic.text, row.topic.minutes, row.line_id) == ("The first", 15, first.id)
    taken = take_off(journal, second.id)
    assert texts(journal, session) == ["The first"]
    assert read_topic(journal, ItemId(taken.ref_id or "")).state is TopicState.INBOX
    put_back(journal, second.id)
    assert texts(journal, session) == ["second", "The first"]
    assert read_topic(journal, ItemId(taken.ref_id or "")).state is TopicState.AGENDA
    for wrong in (0, 1441):
        with pytest.raises(WrongUsage):
            set_minutes(journal, first.id, wrong)
    with pytest.raises(WrongUsage):
        add_topic(journal, session, "  ")


def test_a_changed_topic_changes_its_line_on_a_coming_agenda_and_no_old_one(
    journal: OpenJournal, whose: ItemId
) -> None:
    wanted = topic(journal, whose, "before")
    old = place_topic(journal, held(journal, whose, date(2026, 5, 1)), wanted.id)
    decide_line(journal, old.id, Outcome.DEFERRED)
    session = friday(journal, whose)
    place_topic(journal, session, wanted.id)
    changed = topic_draft_of(read_topic(journal, wanted.id))
    keep_topic(journal, type(changed)(whose, "after", minutes=25, id=wanted.id))
    assert texts(journal, session) == ["after"]
    assert journal.store.agendas.get(old.id).text == "before"
    set_share(journal, wanted.id, Share.PRIVATE)
    assert read_agenda(journal, session).rows[0].line.share is Share.PRIVATE


@pytest.mark.parametrize("template", list(Template))
def test_every_template_fits_a_meeting_and_is_brought_in_once(
    journal: OpenJournal, whose: ItemId, template: Template
) -> None:
    session = friday(journal, whose)
    lines = build_agenda(journal, session, template)
    assert 0 < sum(line.minutes for line in lines) <= 40
    assert build_agenda(journal, session, template) == lines
    assert template.label
    assert read_agenda(journal, session).led.percent is None


def test_built_anew_the_order_is_the_rules_own_again(journal: OpenJournal, whose: ItemId) -> None:
    session = friday(journal, whose)
    topic(journal, whose, "first")
    lines = build_agenda(journal, session)
    arrange(journal, session, [lines[1].id, lines[0].id])
    again = build_agenda(journal, session, anew=True)
    assert [line.text for line in again] == [line.text for line in lines]


def test_an_idea_at_the_side_is_one_press_away(journal: OpenJournal, whose: ItemId) -> None:
    session = friday(journal, whose)
    for proposed in read_agenda(journal, session).ideas.others:
        add_proposed(journal, session, proposed)
    place_ask(journal, session, "A word before decisions", Side.THEM)
    page = read_agenda(journal, session)
    assert texts(journal, session)[0] == "A word before decisions"
    assert page.ideas.others == ()


def test_somebody_elses_topic_cannot_be_put_on_an_agenda(
    journal: OpenJournal, whose: ItemId
) -> None:
    other = amara(journal, name="Jonas Weber").id
    strange = topic(journal, other, "not yours")
    with pytest.raises(WrongUsage):
        place_topic(journal, friday(journal, whose), strange.id)


def test_the_session_of_an_agenda_is_the_next_one_or_that_of_a_day(
    journal: OpenJournal, whose: ItemId
) -> None:
    assert session_for(journal, whose, None, make=False).when == FRIDAY
    with pytest.raises(NotFound):
        session_for(journal, whose, When(date(2026, 7, 1)), make=False)
    made = session_for(journal, whose, When(date(2026, 7, 1)), make=True)
    assert (made.status, made.minutes) == (Status.PLANNED, 45)
    assert session_for(journal, whose, When(date(2026, 7, 1)), make=True).id == made.id


def test_two_sessions_at_the_same_minute_have_agendas_of_their_own(
    journal: OpenJournal, whose: ItemId
) -> None:
    first = friday(journal, whose)
    second = journal.store.sessions.save(SessionDraft(whose, FRIDAY)).id
    add_topic(journal, first, "one")
    add_topic(journal, second, "two")
    assert (texts(journal, first), texts(journal, second)) == (["one"], ["two"])
    (notice,) = meeting_notices(journal, whose, FRIDAY, but=first)
    assert "another session" in notice


def test_a_meeting_on_a_holiday_of_theirs_is_pointed_out(
    journal: OpenJournal, whose: ItemId
) -> None:
    typed = TypedHoliday(FRIDAY.day, "Founders’ day")
    keep_card(journal, CultureCard(whose, holidays=Holidays((typed,), (" gb ",))))
    assert read_card(journal, whose).holidays.countries == ("GB",)
    (notice,) = read_agenda(journal, friday(journal, whose)).notices
    assert notice == "Founders’ day is a holiday for Amara on that day."
    known = Holidays(countries=("DE", "XX"))
    assert "Christmas" in (holiday_on(Holidays(countries=("GB",)), date(2026, 12, 25)) or "")
    assert holiday_on(known, date(2026, 10, 3)) and holiday_on(known, date(2026, 10, 5)) is None
    assert holiday_on(known, date(9999, 12, 25)) is None
    names = {country.code: country.name for country in countries()}
    assert names["NG"] == "Nigeria" and len(names) > 100
    with pytest.raises(WrongUsage):
        keep_card(journal, CultureCard(whose, zone="Mars/Base"))


def test_the_question_bank_is_large_and_knows_what_was_asked(
    journal: OpenJournal, whose: ItemId
) -> None:
    questions = all_questions()
    assert len(questions) >= 150
    assert len({question.text for question in questions}) == len(questions)
    assert len({question.id for question in questions}) == len(questions)
    assert all(question.text.endswith("?") and len(question.text) < 120 for question in questions)
    for habit in Habit:
        phases = {question.phase for question in questions if question.habit is habit}
        assert phases == set(QuestionPhase), habit
        assert sum(question.habit is habit for question in questions) >= 20
    asked = questions[3]
    session = held(journal, whose, date(2026, 6, 1))
    place_question(journal, session, asked.id)
    found = list_questions(journal, whose)
    assert (found[-1].question, found[-1].asked_on) == (asked, date(2026, 6, 1))
    assert found[0].asked_on is None
    coming = place_question(journal, friday(journal, whose), questions[0].id, 5)
    assert (coming.source, coming.minutes) == (Source.QUESTION, 5)
    assert list_questions(journal, whose)[0].question == questions[0]
    shuffled = list_questions(journal, whose, shuffle=7)
    assert shuffled == list_questions(journal, whose, shuffle=7)
    assert shuffled != found
    few = list_questions(journal, whose, habit=Habit.OPEN, phase=QuestionPhase.MIDDLE)
    assert {known.question.habit for known in few} == {Habit.OPEN}
    assert len(first_of_each_habit(shuffled)) == 6
    with pytest.raises(NotFound):
        place_question(journal, session, "h9-99")


def test_the_minutes_of_the_clock_count_where_it_ran(journal: OpenJournal, whose: ItemId) -> None:
    session = held(journal, whose, TODAY)
    mine, theirs = add_topic(journal, session, "a"), add_topic(journal, session, "b", Side.THEM)
    journal.store.agendas.add_seconds(mine.id, 1500)
    journal.store.agendas.add_seconds(theirs.id, 500)
    led = read_agenda(journal, session).led
    assert (led.percent, led.counted, led.mine) == (75, True, 25)
    write_up_session(journal, draft_of(journal.store.sessions.get(session)))
    assert len(read_agenda(journal, session).rows) == 2
