"""How a mentorship stands, read from the journal as a person wrote it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from revmentor_desktop.journal.action import ActionDraft
from revmentor_desktop.journal.agenda import Source
from revmentor_desktop.journal.agenda_line import AgendaLineDraft
from revmentor_desktop.journal.alerts import AlertKind
from revmentor_desktop.journal.check_in import Answers, CheckInDraft
from revmentor_desktop.journal.concern import ConcernDraft
from revmentor_desktop.journal.habits import HabitStatus
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import MentorshipDraft, Role
from revmentor_desktop.journal.note import NoteDraft
from revmentor_desktop.journal.room import MarkKind
from revmentor_desktop.journal.session import Ratings, SessionDraft, Status
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.actions import keep_action
from revmentor_desktop.operations.check_ins import add_check_in
from revmentor_desktop.operations.concerns import keep_concern
from revmentor_desktop.operations.insights import (
    bring_alert_back,
    on_this_day,
    put_alert_aside,
    read_insights,
    read_themes,
    years_together,
)
from revmentor_desktop.operations.mentorships import keep_mentorship, list_mentorships
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import NotFound
from tests.plain.operations.made import TODAY, ZONE, amara, held
from tests.staged import Staged


@pytest.fixture
def sample(sample_journal: Staged) -> Iterator[OpenJournal]:
    """The sample at the moment of the designs."""
    opened = sample_journal.open()
    yield opened
    opened.close()


def person(journal: OpenJournal, first_name: str) -> ItemId:
    found = list_mentorships(journal)
    return next(one.id for one in found if one.counterpart.startswith(first_name))


def test_the_sample_stands_where_the_pictures_say(sample: OpenJournal) -> None:
    found = read_insights(sample, person(sample, "Amara"))
    figures = {card.figure.habit.value: card.figure for card in found.habits}
    rounded = {name: round(figure.value or 0, 1) for name, figure in figures.items()}
    assert rounded["H1"] == 4.3 and rounded["H2"] == 4.8 and rounded["H3"] == 5
    assert rounded["H5"] == 3.4 and figures["H5"].status is HabitStatus.WORTH_A_LOOK
    assert (figures["H6"].value, figures["H6"].whole) == (3, 4)  # February was skipped
    assert "34 days ago" in found.habits[2].words.sentence
    assert "4 suggestions" in found.habits[1].words.sentence
    assert found.due == date(2026, 6, 16) and found.late == 0
    newest = found.months[-1]
    assert (newest.month, newest.mine, newest.theirs) == (date(2026, 5, 1), 4.5, 4)
    assert [month.mine is None for month in found.months] == [False, True, False, False, False]
    assert (found.balance.given, found.balance.received) == (5, 4)
    assert (found.mine_kept.kept, found.mine_kept.due) == (5, 6)
    assert (found.theirs_kept.kept, found.theirs_kept.due) == (4, 5)
    assert (found.rhythm.held, found.rhythm.missed) == (11, 1)
    assert AlertKind.CONCERN in {alert.kind for alert in found.alerts}
    assert all(card.question for card in found.habits if card.figure.why)


def test_a_journal_without_a_single_rating_says_so(journal: OpenJournal) -> None:
    whose = amara(journal).id
    held(journal, whose, date(2026, 5, 29))
    found = read_insights(journal, whose)
    states = {card.figure.habit.value: card.figure.status for card in found.habits}
    early = HabitStatus.NOT_ENOUGH_YET
    assert {states[name] for name in ("H1", "H2", "H4", "H5", "H6")} == {early}
    assert found.months == () and found.alerts == ()
    with pytest.raises(NotFound):
        read_insights(journal, ItemId("nobody"))


def rated(journal: OpenJournal, whose: ItemId, day: date, mine: int) -> ItemId:
    draft = SessionDraft(
        whose, When(day, None, ZONE), status=Status.HELD, mine=Ratings(mine, mine, mine, mine)
    )
    return journal.store.sessions.save(draft).id


def test_ratings_of_one_day_and_of_one_side_count_all_the_same(journal: OpenJournal) -> None:
    whose = amara(journal).id
    for mine in (5, 4, 3):
        rated(journal, whose, date(2026, 6, 1), mine)
    assert read_insights(journal, whose).habits[0].figure.value == 4


def test_what_is_counted_ends_on_the_day_asked_for(journal: OpenJournal) -> None:
    whose = amara(journal).id
    for week in range(6):
        rated(journal, whose, TODAY - timedelta(weeks=6 - week), 5 if week < 3 else 2)
    assert read_insights(journal, whose).habits[0].figure.value == 3.5
    before = read_insights(journal, whose, until=TODAY - timedelta(weeks=4))
    assert before.habits[0].figure.value == 5
    after = read_insights(journal, whose, since=TODAY - timedelta(weeks=3))
    assert after.habits[0].figure.value == 2


def test_the_one_who_led_is_the_mentee_of_a_session_where_both_take_turns(
    journal: OpenJournal,
) -> None:
    whose = amara(journal, Role.BOTH).id
    for week, led_by in enumerate((Side.ME, Side.THEM, Side.THEM)):
        draft = SessionDraft(
            whose, When(TODAY - timedelta(weeks=3 - week), None, ZONE), status=Status.HELD,
            led_by=led_by,
        )  # fmt: skip
        session = journal.store.sessions.save(draft).id
        line = AgendaLineDraft(session, "x", 10, Source.MENTEE, raised_by=Side.THEM)
        journal.store.agendas.save(line)
        journal.store.agendas.save(replace(line, raised_by=Side.ME, minutes=20))
    figure = read_insights(journal, whose).habits[3].figure
    assert figure.value == pytest.approx(100 * (20 + 10 + 10) / 90)


def test_promises_count_as_kept_only_by_their_day(journal: OpenJournal) -> None:
    whose = amara(journal).id
    day = date(2026, 6, 5)
    for owner, done_on in (
        (Side.ME, day),
        (Side.ME, day + timedelta(days=1)),
        (Side.ME, None),
        (Side.THEM, day - timedelta(days=1)),
    ):
        keep_action(journal, ActionDraft(whose, "x", owner, due=day, done_on=done_on, made_on=day))
    keep_action(journal, ActionDraft(whose, "later", Side.ME, due=TODAY + timedelta(days=1)))
    found = read_insights(journal, whose)
    assert (found.mine_kept.kept, found.mine_kept.due) == (1, 3)
    assert (found.theirs_kept.kept, found.theirs_kept.due) == (1, 1)


def test_alerts_name_a_gap_advice_and_concerns_and_can_be_put_aside(journal: OpenJournal) -> None:
    whose = amara(journal).id
    for week in (12, 11, 10):
        session = rated(journal, whose, TODAY - timedelta(weeks=week), 4)
        journal.store.rooms.add_mark(session, MarkKind.ADVICE)
    add_check_in(journal, CheckInDraft(whose, date(2026, 6, 1), mine=Answers(5), theirs=Answers(3)))
    old = TODAY - timedelta(days=15)
    keep_concern(journal, ConcernDraft(whose, "We talk tools", since=old))
    keep_concern(journal, ConcernDraft(whose, "New", since=TODAY))
    found = read_insights(journal, whose).alerts
    assert [alert.kind for alert in found] == [
        AlertKind.GAP, AlertKind.ADVICE, AlertKind.APART, AlertKind.CONCERN,
    ]  # fmt: skip
    assert "2 apart" in found[2].sentence
    put_alert_aside(journal, whose, found[0].key)
    assert read_insights(journal, whose).alerts == found[1:]
    bring_alert_back(journal, whose, found[0].key)
    assert read_insights(journal, whose).alerts == found


def test_a_check_in_overdue_by_a_year_is_said_and_counted_as_missed(journal: OpenJournal) -> None:
    start = When(date(2025, 5, 1), None, ZONE)
    whose = keep_mentorship(journal, MentorshipDraft("Amara Okafor", start=start)).id
    add_check_in(journal, CheckInDraft(whose, date(2025, 6, 1), mine=Answers(given=4)))
    found = read_insights(journal, whose)
    figure = found.habits[5].figure
    assert (figure.value, figure.whole, figure.status) == (0, 6, HabitStatus.WORTH_A_LOOK)
    assert (found.due, found.late) == (date(2025, 7, 1), 345)
    assert AlertKind.CHECK_IN in {alert.kind for alert in found.alerts}


def test_themes_that_come_back_lead_to_their_sentences(journal: OpenJournal) -> None:
    whose = amara(journal).id
    for week, text in enumerate(
        ("The freeze came up. Then lunch.", "Two freezes at once, says Amara.", "No freeze today!")
    ):
        draft = SessionDraft(
            whose, When(TODAY - timedelta(weeks=3 - week), None, ZONE), text=text,
            status=Status.HELD, private_text="freeze freeze",
        )  # fmt: skip
        journal.store.sessions.save(draft)
    (theme,) = read_themes(journal, whose)
    assert (theme.word, theme.days) == ("freeze", 3)
    assert [sentence.text for sentence in theme.sentences] == [
        "No freeze today!", "Two freezes at once, says Amara.", "The freeze came up.",
    ]  # fmt: skip


def test_on_this_day_and_a_year_together(journal: OpenJournal) -> None:
    start = When(date(2024, 6, 11), None, ZONE)
    known = keep_mentorship(journal, MentorshipDraft("Amara Okafor", start=start))
    held(journal, known.id, date(2025, 6, 11))
    held(journal, known.id, date(2025, 6, 12))
    journal.store.notes.save(NoteDraft(start, "First", "words", known.id))
    assert [passage.day for passage in on_this_day(journal, known.id)] == [
        date(2025, 6, 11), date(2024, 6, 11),
    ]  # fmt: skip
    assert years_together(known, TODAY) == 2
    assert years_together(known, TODAY + timedelta(days=1)) == 0
    assert years_together(known, date(2024, 6, 11)) == 0


def test_entries_from_another_zone_keep_the_day_they_were_written_on(journal: OpenJournal) -> None:
    whose = amara(journal).id
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago", ZONE):
        draft = SessionDraft(
            whose, When(date(2026, 6, 10), time(23, 30), zone), status=Status.HELD,
            mine=Ratings(4, 4, 4, 4),
        )  # fmt: skip
        journal.store.sessions.save(draft)
    found = read_insights(journal, whose, until=date(2026, 6, 10))
    assert found.habits[0].figure.value == 4
    held_on = [one.day for one in found.rhythm.meetings if one.status is Status.HELD]
    assert held_on == [date(2026, 6, 10)] * 3


def test_a_page_of_insights_asks_the_file_the_same_few_things_however_long_it_lasts(
    journal: OpenJournal,
) -> None:
    def asked(whose: ItemId) -> int:
        seen: list[str] = []
        journal.store.ledger.connection.set_trace_callback(seen.append)
        read_insights(journal, whose)
        journal.store.ledger.connection.set_trace_callback(None)
        return len(seen)

    short, long = amara(journal).id, amara(journal, name="Jonas Weber").id
    rated(journal, short, TODAY, 4)
    for week in range(60):
        rated(journal, long, TODAY - timedelta(weeks=week), 4)
    assert asked(short) == asked(long) <= 20
