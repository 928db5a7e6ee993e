"""A mentorship to prepare, hold and close meetings in, with a clock that is moved by hand."""

from dataclasses import replace
from datetime import date, time

from revmentor_desktop.journal.agreement import Agreement, AgreementDraft
from revmentor_desktop.journal.agreement_document import read_parts
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import (
    Cadence,
    Mentorship,
    MentorshipDraft,
    Relation,
    Role,
    Unit,
)
from revmentor_desktop.journal.session import SessionDraft, Status
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.journal.topic import Topic, TopicDraft
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.agree import write_version
from revmentor_desktop.operations.mentorships import keep_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import next_planned
from revmentor_desktop.operations.topics import keep_topic
from tests.plain.storage.journals import HandClock
from tests.staged import DESIGN_MOMENT, Staged

ZONE = "Europe/London"
TODAY = date(2026, 6, 11)
FRIDAY = When(date(2026, 6, 12), time(14), ZONE)


def with_hand_clock(staged: Staged) -> Staged:
    """The same closed journal, to be opened with a clock that goes on when told to."""
    return replace(staged, clock=HandClock(ZONE, DESIGN_MOMENT))


def go_on(journal: OpenJournal, **by: int) -> None:
    """Let time pass."""
    assert isinstance(journal.clock, HandClock)
    journal.clock.go_on(**by)


def amara(journal: OpenJournal, role: Role = Role.MENTEE, name: str = "Amara Okafor") -> Mentorship:
    """Somebody met every two weeks, next on Friday at two."""
    return keep_mentorship(
        journal,
        MentorshipDraft(name, role, Relation.REVERSE, Cadence(2, Unit.WEEKS), 45, FRIDAY),
    )


def friday(journal: OpenJournal, whose: ItemId) -> ItemId:
    """The session of Friday."""
    found = next_planned(journal, whose)
    assert found is not None
    return found.id


def topic(
    journal: OpenJournal,
    whose: ItemId,
    text: str,
    side: Side = Side.ME,
    minutes: int | None = None,
    share: Share = Share.MAY_SHARE,
) -> Topic:
    """A topic in the inbox."""
    return keep_topic(journal, TopicDraft(whose, text, side, minutes, share=share))


def held(journal: OpenJournal, whose: ItemId, day: date) -> ItemId:
    """A session on a day past, marked held; to begin with it is planned."""
    draft = SessionDraft(whose, When(day, time(14), ZONE), status=Status.HELD)
    return journal.store.sessions.save(draft).id


def agreed(journal: OpenJournal, whose: ItemId, *boundaries: tuple[str, list[str]]) -> Agreement:
    """An agreement with these boundaries."""
    document = {
        "purpose": f"With {len(boundaries)} boundaries",
        "boundaries": [{"name": name, "words": words} for name, words in boundaries],
    }
    draft = AgreementDraft(whose, read_parts(document), document=document)
    return write_version(journal, draft)
