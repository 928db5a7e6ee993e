"""What a session's cycle keeps: read back as saved, never too open, gone when purged."""

import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from revmentor_desktop.journal.advice import AdviceDraft, LessonDraft, LessonSort
from revmentor_desktop.journal.agenda import Outcome, Source
from revmentor_desktop.journal.agenda_line import AgendaLineDraft
from revmentor_desktop.journal.agreement import AgreementDraft, AgreementParts
from revmentor_desktop.journal.agreement_document import document_of
from revmentor_desktop.journal.boundaries import Boundary
from revmentor_desktop.journal.culture import CultureCard
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import MentorshipDraft
from revmentor_desktop.journal.note import NoteDraft, PrivateNoteDraft
from revmentor_desktop.journal.phase import Phase, PhaseSince
from revmentor_desktop.journal.room import MarkKind, RoomClock
from revmentor_desktop.journal.search import Query
from revmentor_desktop.journal.session import LineDraft, SessionDraft, Status
from revmentor_desktop.journal.sharing import STAYS_PRIVATE, Kind, Share, Side
from revmentor_desktop.journal.skill import SkillDraft, SkillRatingDraft
from revmentor_desktop.journal.topic import TopicDraft, TopicState
from revmentor_desktop.journal.when import When
from revmentor_desktop.storage.migrations import FORMAT
from revmentor_desktop.storage.room_lines import PLAIN_KINDS
from revmentor_desktop.storage.store import Store
from revmentor_desktop.support.errors import HeldBack, PutAway
from tests.plain.storage.conftest import DATA
from tests.plain.storage.journals import NOW, Journal, closing, day, mentorship

TABLES = (
    "topic", "agenda_line", "agreement", "advice", "lesson", "culture", "skill", "skill_rating",
    "phase", "session_more", "room", "mark", "release",
)  # fmt: skip


@pytest.fixture
def whose(store: Store) -> ItemId:
    return mentorship(store).id


def meeting(store: Store, whose: ItemId, when: When | None = None) -> ItemId:
    draft = SessionDraft(whose, when or day(), status=Status.HELD)
    return store.sessions.save(draft).id


def test_topics_keep_the_order_of_their_side_and_another_one_on_purpose(
    store: Store, whose: ItemId
) -> None:
    first, second = (store.topics.save(TopicDraft(whose, text)) for text in ("one", "two"))
    theirs = store.topics.save(TopicDraft(whose, "theirs", Side.THEM))
    assert (first.rank, second.rank, theirs.rank) == (1, 2, 1)
    store.topics.rank([second.id, first.id])
    ranked = [topic.text for topic in store.topics.all(whose) if topic.raised_by is Side.ME]
    assert ranked == ["two", "one"]
    store.topics.put_state(first.id, TopicState.DROPPED)
    assert [topic.text for topic in store.topics.all(whose, (TopicState.DROPPED,))] == ["one"]
    assert store.search.find(Query("two")).hits[0].kind is Kind.TOPIC
    assert store.search.find(Query("", mentorship_id=whose, open_only=True)).total == 2


def test_a_line_is_never_more_open_than_its_topic(store: Store, whose: ItemId) -> None:
    topic = store.topics.save(TopicDraft(whose, "x"))
    draft = AgendaLineDraft(meeting(store, whose), "x", 10, Source.MENTEE, topic.id)
    line = store.agendas.save(draft)
    assert line.share is Share.MAY_SHARE
    store.facts.set_share(line.id, Share.AGREED)
    assert store.agendas.get(line.id).share is Share.MAY_SHARE
    store.facts.set_share(topic.id, Share.PRIVATE)
    assert store.agendas.get(line.id).share is Share.PRIVATE


def test_an_agenda_moves_with_its_session_and_says_where_its_topics_were(
    store: Store, whose: ItemId
) -> None:
    topic = store.topics.save(TopicDraft(whose, "x"))
    session = store.sessions.save(SessionDraft(whose, day(), status=Status.PLANNED))
    line = store.agendas.save(
        AgendaLineDraft(session.id, "x", 10, Source.MENTEE, topic.id, outcome=Outcome.DEFERRED)
    )
    store.sessions.save(SessionDraft(whose, day(1, month=2), status=Status.HELD, id=session.id))
    (seen,) = store.agendas.appearances(whose)[topic.id]
    assert (seen.day, seen.status, seen.outcome) == (
        date(2026, 2, 1), Status.HELD, Outcome.DEFERRED,
    )  # fmt: skip
    store.trash.throw_away(session.id)
    assert store.agendas.appearances(whose) == {}
    store.trash.bring_back(session.id)
    assert store.agendas.of_session(session.id) == (store.agendas.get(line.id),)


def test_an_agreement_keeps_each_version_as_it_was_given(store: Store, whose: ItemId) -> None:
    given = {"purpose": "why", "outcomes": {"mine": "one text", "theirs": ["a", "b"]}}
    parts = AgreementParts(purpose="why")
    first = store.agreements.save(AgreementDraft(whose, parts, document=given))
    assert (first.version, first.document) == (1, given)
    assert first.parts.outcomes.mine == ("one text",)
    second = store.agreements.save(AgreementDraft(whose, parts, "because"))
    assert (second.version, second.document) == (2, document_of(parts))
    again = store.agreements.save(
        AgreementDraft(whose, parts, confirmed_mine=date(2026, 3, 1), id=first.id)
    )
    assert (again.version, again.agreed, len(store.agreements.of_mentorship(whose))) == (
        1,
        False,
        2,
    )
    assert store.search.find(Query("why")).total == 2


def test_the_clock_of_a_meeting_and_its_marks_survive_closing_the_file(journal: Journal) -> None:
    with closing(journal.create()) as store:
        whose = mentorship(store).id
        session = meeting(store, whose)
        line = store.agendas.save(AgendaLineDraft(session, "x", 10, Source.OWN))
        clock = RoomClock(session, started=NOW, seen=NOW).choose(
            line.id, NOW + timedelta(minutes=1)
        )
        store.rooms.put_clock(clock)
        store.agendas.add_seconds(line.id, 61)
        said = store.room_lines.save(session, Kind.QUESTION, "Why?")
        store.rooms.add_mark(session, MarkKind.OWN, said.id)
        store.rooms.add_mark(session, MarkKind.ADVICE)
    with closing(journal.open()) as store:
        assert store.rooms.clock(session) == clock
        assert store.rooms.going_on() == (clock,)
        assert store.agendas.get(line.id).seconds == 61
        assert [mark.mark for mark in store.rooms.marks(session)] == [MarkKind.OWN, MarkKind.ADVICE]
        (found,) = store.room_lines.of_session(session)
        assert (found.text, found.mark) == ("Why?", MarkKind.OWN)


def test_what_always_stays_private_cannot_be_raised(store: Store, whose: ItemId) -> None:
    session = meeting(store, whose)
    skill = store.skills.save(SkillDraft(whose, "x"))
    card = store.cultures.save(CultureCard(whose, pronunciation="a-MAH-rah"))
    private = [
        store.room_lines.save(session, Kind.HEARD, "x").id,
        store.skills.rate(SkillRatingDraft(skill.id, 3)).id,
        store.private_notes.save(PrivateNoteDraft(day(), "x")).id,
        card.id,
    ]
    assert {store.facts.kind_of(item_id) for item_id in private if item_id} == STAYS_PRIVATE - {
        Kind.PROGRESS,
        Kind.SELF_RATING,
    }
    for item_id in private:
        assert item_id is not None
        with pytest.raises(HeldBack):
            store.facts.set_share(item_id, Share.AGREED)


def test_there_is_one_card_for_each_counterpart(store: Store, whose: ItemId) -> None:
    assert store.cultures.of(whose).empty
    first = store.cultures.save(CultureCard(whose, languages="Igbo"))
    second = store.cultures.save(CultureCard(whose, languages="Igbo, English"))
    assert first.id == second.id
    assert store.cultures.of(whose).languages == "Igbo, English"


def test_skills_know_their_baseline_and_where_one_stands(store: Store, whose: ItemId) -> None:
    skill = store.skills.save(SkillDraft(whose, "Saying no"))
    for number, value in ((10, 4), (1, 2)):
        store.skills.rate(SkillRatingDraft(skill.id, value, day=date(2026, 3, number)))
    found = store.skills.get(skill.id)
    baseline, newest = found.baseline(Side.ME), found.newest(Side.ME)
    assert baseline and newest and (baseline.value, newest.value) == (2, 4)
    assert found.baseline(Side.THEM) is None and found.newest(Side.THEM) is None


def test_a_mentorship_put_away_can_be_read_and_nothing_in_it_changed(
    store: Store, whose: ItemId
) -> None:
    session = meeting(store, whose)
    topic = store.topics.save(TopicDraft(whose, "x"))
    line = store.agendas.save(AgendaLineDraft(session, "x", 10, Source.MENTEE, topic.id))
    store.mentorships.archive(whose, date(2026, 3, 2))
    sequence = store.sequence
    changes: list[Callable[[], object]] = [
        lambda: store.topics.save(TopicDraft(whose, "late")),
        lambda: store.topics.put_state(topic.id, TopicState.DROPPED),
        lambda: store.sessions.save(
            SessionDraft(whose, day(), lines=(LineDraft(Kind.TAUGHT, "x"),))
        ),
        lambda: store.notes.save(NoteDraft(day(), text="x", mentorship_id=whose)),
        lambda: store.agendas.arrange([line.id]),
        lambda: store.facts.set_share(topic.id, Share.PRIVATE),
        lambda: store.trash.throw_away(topic.id),
        lambda: store.rooms.add_mark(session, MarkKind.OWN),
        lambda: store.advice.save(AdviceDraft(whose, "x", Side.ME)),
        lambda: store.lessons.save(LessonDraft(whose, LessonSort.MISTAKE, "x")),
        lambda: store.phases.put_moved_from(session, date(2026, 1, 1)),
        lambda: store.mentorships.save(MentorshipDraft("Renamed", id=whose)),
    ]
    for change in changes:
        with pytest.raises(PutAway, match="put away"):
            change()
    assert store.sequence == sequence
    assert store.topics.get(topic.id).text == "x"
    store.trash.throw_away(whose)
    store.trash.bring_back(whose)
    store.mentorships.archive(whose, None)
    store.topics.put_state(topic.id, TopicState.DROPPED)


def test_what_is_purged_leaves_no_row_in_any_table(store: Store, whose: ItemId) -> None:
    session = meeting(store, whose)
    topic = store.topics.save(TopicDraft(whose, "x"))
    store.agendas.save(AgendaLineDraft(session, "x", 10, Source.MENTEE, topic.id))
    parts = AgreementParts(boundaries=(Boundary("No", ("x",)),))
    store.agreements.save(AgreementDraft(whose, parts))
    for kind in PLAIN_KINDS:
        store.room_lines.save(session, kind, "x")
    store.rooms.put_clock(RoomClock(session, started=NOW, seen=NOW))
    store.rooms.add_mark(session, MarkKind.OWN)
    store.advice.save(AdviceDraft(whose, "x", Side.ME, session))
    store.lessons.save(LessonDraft(whose, LessonSort.DISAGREEMENT, "x"))
    store.cultures.save(CultureCard(whose, notes="x"))
    skill = store.skills.save(SkillDraft(whose, "x"))
    store.skills.rate(SkillRatingDraft(skill.id, 3))
    store.phases.put(whose, Phase.MIDDLE, date(2026, 3, 2))
    store.phases.put_moved_from(session, date(2026, 3, 1))
    store.phases.save_review(whose, "x")
    store.releases.add(topic.id, "No", "because")
    assert all(_count(store, table) for table in TABLES)
    store.trash.throw_away(whose)
    store.trash.purge([whose])
    assert {table: _count(store, table) for table in (*TABLES, "item", "version")} == dict.fromkeys(
        (*TABLES, "item", "version"), 0
    )


@pytest.mark.parametrize("number", range(2, FORMAT + 1))
def test_the_cycle_of_an_earlier_format_opens_whole(number: int, tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    shutil.copyfile(DATA / f"journal-format-{number}.db", path)
    with closing(Journal(path).open()) as store:
        (amara,) = store.mentorships.all()
        (row,) = store.sessions.rows(amara.id)
        (topic,) = store.topics.all(amara.id)
        (line,) = store.agendas.of_session(row.id)
        assert (topic.text, topic.minutes, topic.raised_by) == ("The offsite", 15, Side.THEM)
        assert (line.ref_id, line.outcome, line.seconds) == (topic.id, Outcome.DEFERRED, 90)
        (agreement,) = store.agreements.of_mentorship(amara.id)
        assert agreement.parts.boundaries == (Boundary("No pay", ("salary*",)),)
        assert agreement.agreed and agreement.looked_at == date(2026, 2, 3)
        lines = store.room_lines.of_session(row.id)
        assert {*PLAIN_KINDS, Kind.ACTION, Kind.ADVICE} == {one.kind for one in lines}
        clock = store.rooms.clock(row.id)
        assert clock and clock.line_id == line.id
        assert store.rooms.mark_counts(row.id)[MarkKind.ADVICE] == 1
        assert store.advice.all()[0].resonated and store.lessons.all()[0].taught == "Count to five"
        assert store.cultures.of(amara.id).holidays.countries == ("NG",)
        assert store.skills.all(amara.id)[0].ratings[0].value == 2
        assert store.phases.of(amara.id) == PhaseSince(Phase.MIDDLE, date(2026, 2, 3))
        assert store.phases.moved_from(row.id) == date(2026, 2, 2)
        review = store.phases.review(amara.id)
        assert review and review.text == "What came of it"
        (release,) = store.releases.of_mentorship(amara.id)
        assert release.reason == "Both asked for it"
        assert all(_count(store, table) for table in TABLES)


def _count(store: Store, table: str) -> int:
    row = store.ledger.row(f"SELECT count(*) FROM {table}")
    return int(row[0]) if row else 0
