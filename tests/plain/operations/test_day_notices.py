"""What is said of a day before a session is set on it."""

from collections.abc import Iterator
from datetime import date, time

import pytest

from revmentor_desktop.journal.culture import CultureCard, Holidays, TypedHoliday
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.pace import Behind, Pace
from revmentor_desktop.journal.session import SessionDraft, Status
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.culture import keep_card
from revmentor_desktop.operations.day_notices import day_notices, how_far_behind
from revmentor_desktop.operations.mentorships import archive_mentorship, read_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.phases import read_hours
from revmentor_desktop.operations.throw_away import throw_away
from tests.plain.operations.made import TODAY, ZONE, amara, friday, go_on, held, with_hand_clock
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


def at(day: date, hour: int = 9) -> When:
    return When(day, time(hour), ZONE)


def test_a_day_is_early_or_late_for_the_rhythm(journal: OpenJournal, whose: ItemId) -> None:
    assert day_notices(journal, whose, at(date(2026, 6, 16))) == ()
    held(journal, whose, date(2026, 6, 10))
    assert day_notices(journal, whose, at(date(2026, 6, 24))) == ()
    (early,) = day_notices(journal, whose, at(date(2026, 6, 16)))
    assert early == "Early for your rhythm: 6 days after the last session."
    (late,) = day_notices(journal, whose, at(date(2026, 7, 14)))
    assert late == "Late for your rhythm: 34 days after the last session."


def test_a_day_before_the_last_session_is_told_of(journal: OpenJournal, whose: ItemId) -> None:
    last = held(journal, whose, date(2026, 5, 29))
    assert day_notices(journal, whose, at(date(2026, 5, 20))) == (
        "That is before the last session, Fri 29 May.",
    )
    assert day_notices(journal, whose, at(date(2026, 5, 20)), but=last) == ()


def test_a_holiday_and_the_same_minute_come_first(journal: OpenJournal, whose: ItemId) -> None:
    keep_card(
        journal,
        CultureCard(whose, holidays=Holidays(typed=(TypedHoliday(date(2026, 6, 12), "Eid"),))),
    )
    mine = friday(journal, whose)
    same = at(date(2026, 6, 12), 14)
    holiday, other = day_notices(journal, whose, same)
    assert holiday == "Eid is a holiday for Amara on that day."
    assert other == "There is another session then, with Amara Okafor."
    assert day_notices(journal, whose, same, but=mine) == (holiday,)


def test_how_far_behind_counts_from_what_was_held(journal: OpenJournal, whose: ItemId) -> None:
    def behind() -> Behind | None:
        return how_far_behind(journal, read_mentorship(journal, whose))

    assert behind() is None, "the first meeting is to come"
    go_on(journal, days=20)
    assert behind() == Behind(Pace.LATE, 19, 14)
    held(journal, whose, date(2026, 6, 26))
    assert behind() is None
    go_on(journal, days=40)
    assert behind() == Behind(Pace.GAP, 45, 14)
    archive_mentorship(journal, whose, TODAY)
    assert behind() is None, "it is over"


def test_hours_leave_out_what_was_thrown_away_and_other_people(
    journal: OpenJournal, whose: ItemId
) -> None:
    other = amara(journal, name="Mei Tanaka").id
    for person, minutes in ((whose, 50), (whose, 40), (other, 30)):
        draft = SessionDraft(person, at(date(2026, 3, 3)), minutes, Status.HELD)
        saved = journal.store.sessions.save(draft)
        if minutes == 40:
            throw_away(journal, saved.id)
    (year,) = read_hours(journal, whose)
    assert (year.held, year.minutes) == (1, 50)
    (everybody,) = read_hours(journal)
    assert (everybody.held, everybody.minutes) == (2, 80)
