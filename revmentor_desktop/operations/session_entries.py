"""What else is kept of a session: what I heard, advice, lessons, feedback, marks."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from revmentor_desktop.journal.advice import Advice, Lesson
from revmentor_desktop.journal.feedback import Feedback
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.room import MarkKind, RoomLine
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.operations.in_the_room import room_lines
from revmentor_desktop.operations.lessons import read_lesson
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.room_marks import list_marks


@dataclass(frozen=True, slots=True)
class About:
    """What an entry belongs to, or the entry itself with what it belongs to."""

    mentorship: Mentorship
    session_id: ItemId | None = None
    item: Advice | Lesson | Feedback | None = None


@dataclass(frozen=True, slots=True)
class SessionEntries:
    """The entries of one session, the oldest first, and how often each mark was set in it."""

    about: About
    heard: tuple[RoomLine, ...] = ()
    advice: tuple[Advice, ...] = ()
    lessons: tuple[Lesson, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    marks: Mapping[MarkKind, int] = field(default_factory=dict)


def read_entries(journal: OpenJournal, session_id: ItemId) -> SessionEntries:
    """What is kept of a session. Raises NotFound."""
    store = journal.store
    session = store.sessions.get(session_id)
    whose = session.mentorship_id
    advice = [one for one in store.advice.all(whose) if one.session_id == session_id]
    lessons = [one for one in store.lessons.all(whose) if one.session_id == session_id]
    feedback = [one for one in store.feedback.all(whose) if one.session_id == session_id]
    lines = room_lines(journal, session_id)
    return SessionEntries(
        About(store.mentorships.get(whose), session_id),
        tuple(line for line in lines if line.kind is Kind.HEARD),
        tuple(reversed(advice)),
        tuple(reversed(lessons)),
        tuple(reversed(feedback)),
        Counter(one.mark for one in list_marks(journal, session_id)),
    )


def read_about(journal: OpenJournal, item_id: ItemId) -> About:
    """What an entry is about: of a session, a mentorship, or an entry. Raises NotFound."""
    store = journal.store
    kind = store.facts.kind_of(item_id)
    if kind is Kind.MENTORSHIP:
        return About(store.mentorships.get(item_id))
    if kind is Kind.SESSION:
        session = store.sessions.get(item_id)
        return About(store.mentorships.get(session.mentorship_id), item_id)
    item = _entry(journal, kind, item_id)
    return About(store.mentorships.get(item.mentorship_id), item.session_id, item)


def _entry(journal: OpenJournal, kind: Kind, item_id: ItemId) -> Advice | Lesson | Feedback:
    if kind is Kind.LESSON:
        return read_lesson(journal, item_id)
    if kind is Kind.FEEDBACK:
        return journal.store.feedback.get(item_id)
    return journal.store.advice.get(item_id)
