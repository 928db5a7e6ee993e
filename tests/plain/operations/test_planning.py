"""The next session is planned from the series; only what came from the plan uses up its days."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Cadence, MentorshipDraft, Unit
from revmentor_desktop.journal.session import SessionDraft, Status
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.mentorships import draft_of as mentorship_draft_of
from revmentor_desktop.operations.mentorships import keep_mentorship, read_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.plan_next import plan_next_session
from revmentor_desktop.operations.sessions import (
    draft_of,
    list_sessions,
    read_session,
    write_up_session,
)
from revmentor_desktop.operations.throw_away import bring_back, throw_away

ZONE = "Europe/London"
Travel = Callable[[int], None]


def at(day: int) -> When:
    return When(date(2026, 6, day), time(14), ZONE)


@pytest.fixture
def travel(journal: OpenJournal) -> Travel:
    """Go to the noon of a day in June 2026."""

    def go(day: int) -> None:
        clock = replace(journal.clock, frozen=datetime(2026, 6, day, 11, tzinfo=UTC))
        journal.clock = journal.store.ledger.clock = clock

    go(1)
    return go


def every(journal: OpenJournal, weeks: int) -> ItemId:
    """A mentorship whose series begins on Monday 1 June."""
    draft = MentorshipDraft("Amara", cadence=Cadence(weeks, Unit.WEEKS), start=at(1))
    return keep_mentorship(journal, draft).id


def planned(journal: OpenJournal, whose: ItemId) -> list[date]:
    plan_next_session(journal, whose)
    rows = list_sessions(journal, whose, statuses=(Status.PLANNED,))
    return [row.when.day for row in rows if row.when.day >= journal.clock.today()]


def held(journal: OpenJournal, session_id: ItemId, when: When) -> None:
    session = read_session(journal, session_id).session
    write_up_session(journal, replace(draft_of(session), when=when, status=Status.HELD))


def test_one_held_earlier_than_planned_is_followed_by_the_next(
    journal: OpenJournal, travel: Travel
) -> None:
    whose = every(journal, 2)
    travel(2)
    assert planned(journal, whose) == [date(2026, 6, 15)]
    travel(9)
    held(journal, list_sessions(journal, whose)[0].id, at(8))
    assert planned(journal, whose) == [date(2026, 6, 29)]


def test_one_held_later_than_planned_uses_up_its_own_day(
    journal: OpenJournal, travel: Travel
) -> None:
    whose = every(journal, 1)
    travel(2)
    assert planned(journal, whose) == [date(2026, 6, 8)]
    travel(12)
    held(journal, list_sessions(journal, whose)[0].id, at(12))
    assert planned(journal, whose) == [date(2026, 6, 15)]


def test_an_extra_meeting_uses_up_no_day_of_the_series(
    journal: OpenJournal, travel: Travel
) -> None:
    whose = every(journal, 1)
    travel(5)
    write_up_session(
        journal, SessionDraft(whose, When(date(2026, 6, 5), None, ZONE), status=Status.HELD)
    )
    assert planned(journal, whose) == [date(2026, 6, 8)]


def test_a_planned_one_waits_in_the_trash_and_not_longer(
    journal: OpenJournal, travel: Travel
) -> None:
    whose = every(journal, 1)
    travel(2)
    [day] = planned(journal, whose)
    row = list_sessions(journal, whose)[0]
    throw_away(journal, row.id)
    assert planned(journal, whose) == []
    bring_back(journal, row.id)
    assert planned(journal, whose) == [day]
    throw_away(journal, row.id)
    journal.store.trash.purge([row.id])
    assert planned(journal, whose) == [day]


def test_another_rhythm_begins_with_all_its_days(journal: OpenJournal, travel: Travel) -> None:
    whose = every(journal, 8)
    travel(2)
    plan_next_session(journal, whose)
    travel(9)
    held(journal, list_sessions(journal, whose)[0].id, at(9))
    draft = mentorship_draft_of(read_mentorship(journal, whose))
    keep_mentorship(journal, replace(draft, cadence=Cadence(1, Unit.WEEKS)))
    assert planned(journal, whose) == [date(2026, 6, 15)]


def test_a_session_moved_to_somebody_else_frees_its_day(
    journal: OpenJournal, travel: Travel
) -> None:
    whose = every(journal, 1)
    other = keep_mentorship(
        journal, MentorshipDraft("Ben", cadence=Cadence(1, Unit.WEEKS), start=at(1))
    ).id
    travel(2)
    plan_next_session(journal, whose)
    session = read_session(journal, list_sessions(journal, whose)[0].id).session
    write_up_session(
        journal, replace(draft_of(session), mentorship_id=other, when=at(2), status=Status.MISSED)
    )
    assert planned(journal, whose) == [date(2026, 6, 8)]
    assert planned(journal, other) == [date(2026, 6, 8)]
