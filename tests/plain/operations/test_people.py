"""Whom the journal is about, and how the sample is told apart."""

from datetime import date, time

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import MentorshipDraft
from revmentor_desktop.journal.session import SessionDraft, Status
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.first_day import FirstDay, see_day
from revmentor_desktop.operations.mentorships import (
    archive_mentorship,
    keep_mentorship,
    rename_mentorship,
)
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.people import see_people
from revmentor_desktop.operations.sample import add_sample, remove_sample, sample_touched
from revmentor_desktop.operations.sessions import write_up_session
from revmentor_desktop.operations.today import Today, put_off_write_up, see_today

TODAY = date(2026, 6, 11)  # the clock of these tests stands at 14:02


def held(journal: OpenJournal, who: ItemId, day: date) -> SessionDraft:
    return SessionDraft(who, When(day, time(10), "Europe/London"), status=Status.HELD)


def test_everybody_is_there_and_who_waits_is_known(journal: OpenJournal) -> None:
    amara = keep_mentorship(journal, MentorshipDraft("Amara"))
    jonas = keep_mentorship(journal, MentorshipDraft("Jonas"))
    write_up_session(journal, held(journal, jonas.id, date(2026, 6, 9)))
    archive_mentorship(journal, amara.id, TODAY)
    people = see_people(journal)
    assert [one.counterpart for one in people.active] == ["Jonas"]
    assert [one.counterpart for one in people.archived] == ["Amara"]
    assert people.due == {jonas.id}
    assert people.find(amara.id) is not None and people.find(None) is None
    assert not people.has_sample and not people.only_sample


def test_a_new_name_keeps_everything_else(journal: OpenJournal) -> None:
    draft = MentorshipDraft("Amara", minutes=50, their_work="Engineer", share=Share.AGREED)
    amara = keep_mentorship(journal, draft)
    renamed = rename_mentorship(journal, amara.id, "  Amara   Okafor ")
    assert (renamed.counterpart, renamed.minutes, renamed.their_work) == (
        "Amara Okafor",
        50,
        "Engineer",
    )
    assert (renamed.share, renamed.colour) == (Share.AGREED, amara.colour)


def test_the_first_day_ends_with_the_first_mentorship(journal: OpenJournal) -> None:
    day = see_day(journal)
    assert isinstance(day, FirstDay) and day.owner == journal.owner and not day.copy_made
    amara = keep_mentorship(journal, MentorshipDraft("Amara"))
    assert isinstance(see_day(journal), Today)
    archive_mentorship(journal, amara.id, TODAY)
    assert isinstance(see_day(journal), Today)


def test_the_sample_is_told_of_only_while_nobody_real_is_there(journal: OpenJournal) -> None:
    add_sample(journal)
    assert see_people(journal).only_sample
    assert len(see_today(journal).mentorships) == 3
    real = keep_mentorship(journal, MentorshipDraft("Real"))
    people = see_people(journal)
    assert people.real == (real,) and len(people.sample) == 3
    assert people.has_sample and not people.only_sample
    assert see_today(journal).mentorships == (real,)


def test_it_is_known_whether_anybody_wrote_in_the_sample(journal: OpenJournal) -> None:
    assert not sample_touched(journal)
    add_sample(journal)
    see_today(journal)
    assert not sample_touched(journal)
    mei = see_people(journal).sample[-1]
    rename_mentorship(journal, mei.id, "Mei T.")
    assert sample_touched(journal)
    remove_sample(journal)
    add_sample(journal)
    assert not sample_touched(journal)


def test_what_was_added_to_the_sample_counts_as_written_in_it(journal: OpenJournal) -> None:
    add_sample(journal)
    mei = see_people(journal).sample[-1]
    write_up_session(journal, held(journal, mei.id, date(2026, 6, 10)))
    assert sample_touched(journal)


def test_a_write_up_put_off_asks_again_tomorrow(journal: OpenJournal) -> None:
    amara = keep_mentorship(journal, MentorshipDraft("Amara"))
    one = write_up_session(journal, held(journal, amara.id, date(2026, 6, 9)))
    two = write_up_session(journal, held(journal, amara.id, date(2026, 6, 10)))
    put_off_write_up(journal, one.id)
    assert [row.put_off for row in see_today(journal).to_write_up] == [False, True]
    put_off_write_up(journal, two.id)
    put_off_write_up(journal, one.id, later=False)
    assert [row.put_off for row in see_today(journal).to_write_up] == [True, False]


def test_the_last_meeting_before_the_next_is_told(journal: OpenJournal) -> None:
    start = When(date(2026, 6, 19), time(14), "Europe/London")
    amara = keep_mentorship(journal, MentorshipDraft("Amara", start=start))
    [coming] = see_today(journal).next_sessions
    assert coming.last is None
    before = write_up_session(journal, held(journal, amara.id, date(2026, 6, 2)))
    [coming] = see_today(journal).next_sessions
    assert coming.last is not None and coming.last.id == before.id
