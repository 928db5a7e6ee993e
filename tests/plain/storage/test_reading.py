"""Lists and counts read what they show, however long a life the journal holds."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import MentorshipDraft
from revmentor_desktop.journal.session import SessionDraft, Status
from revmentor_desktop.journal.when import When
from revmentor_desktop.storage.store import Store
from revmentor_desktop.support.errors import NotFound
from tests.plain.storage.journals import Journal, closing

FIRST = date(2026, 1, 5)
HELD, MISSED, MOVED, PLANNED = Status.HELD, Status.MISSED, Status.MOVED, Status.PLANNED


@contextmanager
def plans(store: Store) -> Iterator[list[str]]:
    """How SQLite goes about each SELECT that is carried out inside, filled at the end."""
    connection = store.ledger.connection
    asked: list[str] = []
    found: list[str] = []
    connection.set_trace_callback(asked.append)
    try:
        yield found
    finally:
        connection.set_trace_callback(None)
    for sql in asked:
        if sql.startswith(("SELECT", "WITH")):
            found += [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall()]


def meetings(store: Store, *statuses: Status) -> tuple[ItemId, list[ItemId]]:
    """A mentorship with one session a week."""
    person = store.mentorships.save(MentorshipDraft("Amara Okafor")).id
    days = (FIRST + timedelta(weeks=week) for week in range(len(statuses)))
    drafts = [
        SessionDraft(person, When(day, None, "UTC"), status=status)
        for day, status in zip(days, statuses, strict=True)
    ]
    return person, [store.sessions.save(draft).id for draft in drafts]


def test_no_list_reads_every_item_of_the_journal(store: Store) -> None:
    person, (session, *_) = meetings(store, HELD, PLANNED)
    with plans(store) as found:
        store.mentorships.all(archived=True)
        store.sessions.rows(person, limit=20)
        store.sessions.rows(statuses=(PLANNED,))
        store.actions.open()
        store.actions.all(person)
        store.actions.of_session(session)
        store.goals.all()
        store.goals.all(person)
        store.notes.rows(person)
        store.private_notes.rows()
        store.trash.rows()
    assert found and [plan for plan in found if re.match(r"SCAN \w+$", plan)] == []


def test_sessions_are_counted_and_numbered_without_reading_them(journal: Journal) -> None:
    with closing(journal.create()) as store:
        person, _ = meetings(store, HELD, PLANNED)
    with closing(journal.open()) as store, plans(store) as found:
        store.sessions.count(person)
        store.sessions.rows(person, limit=1)
    assert sum("COVERING INDEX item_of_mentorship" in plan for plan in found) == 2


def test_saving_and_feeding_count_nothing(store: Store) -> None:
    person, (first, *_) = meetings(store, HELD, HELD)
    when = When(FIRST, None, "UTC")
    with plans(store) as found:
        for text in "abc":
            saved = store.sessions.save(
                SessionDraft(person, when, status=HELD, text=text, id=first)
            )
            assert saved.number == 1
            after = When(FIRST + timedelta(days=ord(text)), None, "UTC")
            store.sessions.save(SessionDraft(person, after, status=HELD))
            store.sessions.save(SessionDraft(person, after, status=MISSED))
    assert found and not [plan for plan in found if "item_of_mentorship" in plan]
    assert [row.number for row in store.sessions.rows(person) if row.number] == [5, 4, 3, 2, 1]


def test_numbers_follow_whatever_happens(store: Store) -> None:
    chance = Random(4)
    people = [meetings(store, HELD, HELD, MISSED)[0] for _ in range(2)]
    for _ in range(60):
        try:
            with store.change():
                _anything(store, people, chance)
                if chance.random() < 0.2:
                    raise NotFound("undone")
        except NotFound:
            pass
        for person in people:
            rows = store.sessions.rows(person)
            taken = [row for row in reversed(rows) if row.status in (HELD, PLANNED)]
            assert [row.number for row in taken] == list(range(1, len(taken) + 1))
            assert all(store.sessions.get(row.id).number == row.number for row in rows)


def _anything(store: Store, people: list[ItemId], chance: Random) -> None:
    """Save, move, throw away, bring back or purge one session."""
    person, day = chance.choice(people), FIRST + timedelta(days=chance.randrange(30))
    draft = SessionDraft(person, When(day, None, "UTC"), status=chance.choice(list(Status)))
    there, thrown = store.sessions.rows(), store.trash.rows()
    match chance.randrange(5):
        case 0:
            store.sessions.save(draft)
        case 1 if there:
            store.sessions.save(replace(draft, id=chance.choice(there).id))
        case 2 if there:
            store.trash.throw_away(chance.choice(there).id)
        case 3 if thrown:
            store.trash.bring_back(chance.choice(thrown).id)
        case 4 if thrown:
            store.trash.purge([chance.choice(thrown).id])


def test_a_session_loses_its_number_when_it_is_missed_and_gets_it_back(store: Store) -> None:
    person, (_, second, third) = meetings(store, HELD, HELD, PLANNED)

    def numbers() -> list[int]:
        return [row.number for row in reversed(store.sessions.rows(person))]

    draft = SessionDraft(person, store.sessions.get(second).when, status=MISSED, id=second)
    assert store.sessions.save(draft).number == 0
    assert (numbers(), store.sessions.get(third).number) == ([1, 0, 2], 2)
    assert [row.number for row in store.sessions.rows(person, statuses=(HELD,))] == [1]
    store.sessions.save(SessionDraft(person, draft.when, status=HELD, id=second))
    assert numbers() == [1, 2, 3]
    store.trash.throw_away(second)
    assert (numbers(), store.sessions.count(person)) == ([1, 2], 2)
