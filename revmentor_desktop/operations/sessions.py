"""Writing up sessions: the main thing a person does here."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from revmentor_desktop.journal.action import Action
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.plain_text import kept, one_line, tidy_tags
from revmentor_desktop.journal.session import (
    Ratings,
    Session,
    SessionDraft,
    SessionRow,
    Status,
)
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.errors import HeldBack, WrongUsage
from revmentor_desktop.support.language import translate

LONGEST = 1440
"""Minutes of a session at most."""


@dataclass(frozen=True, slots=True)
class SessionPage:
    """Everything the page of one session shows. `private_text` is "" without a private note.

    It is "" too while the note cools off: then `sealed_until` is the day it may be read again.
    """

    session: Session
    private_text: str
    actions: tuple[Action, ...]
    mentorship: Mentorship
    sealed_until: date | None = None


@dataclass(frozen=True, slots=True)
class ToShare:
    """One line of the list at Finish: may the other one see it?"""

    id: ItemId
    kind: Kind
    text: str
    share: Share


def write_up_session(journal: OpenJournal, draft: SessionDraft) -> Session:
    """Save a session as typed, with its lines and private note, at once or not at all.

    A new draft of a held or missed session takes the place of the planned, still empty one of the
    same day and time. Raises WrongUsage for what makes no sense (a rating of 6, held tomorrow), and
    HeldBack for new words in a private note that is still sealed.
    """
    draft = checked(draft, journal.clock)
    with journal.store.change():
        if draft.id is None and draft.status is not Status.PLANNED:
            draft = replace(draft, id=_planned_place(journal, draft))
        if draft.id and _sealed_until(journal, draft.id):
            draft = _without_sealed(draft)
        return journal.store.sessions.save(draft)


def read_session(journal: OpenJournal, item_id: ItemId) -> SessionPage:
    """A session with all that its page shows. Raises NotFound."""
    store = journal.store
    session = store.sessions.get(item_id)
    sealed = _sealed_until(journal, item_id)
    return SessionPage(
        session,
        "" if sealed else store.sessions.private_text(item_id),
        store.actions.of_session(item_id),
        store.mentorships.get(session.mentorship_id),
        sealed,
    )


def list_sessions(
    journal: OpenJournal,
    mentorship_id: ItemId,
    *,
    start: date | None = None,
    end: date | None = None,
    statuses: tuple[Status, ...] = (),
    limit: int | None = None,
    offset: int = 0,
) -> tuple[SessionRow, ...]:
    """The sessions of a mentorship, newest first; `start` and `end` are days, both counted in.

    `statuses` leaves those that are one of these, none means all.
    """
    return journal.store.sessions.rows(
        mentorship_id, start=start, end=end, statuses=statuses, limit=limit, offset=offset
    )


def count_sessions(journal: OpenJournal, mentorship_id: ItemId) -> int:
    """How many sessions a mentorship has, planned ones too."""
    return journal.store.sessions.count(mentorship_id)


def draft_of(session: Session) -> SessionDraft:
    """A draft that changes nothing yet, to replace single fields in."""
    return SessionDraft(
        mentorship_id=session.mentorship_id,
        when=session.when,
        minutes=session.minutes,
        status=session.status,
        reason=session.reason,
        title=session.title,
        text=session.text,
        share=session.share,
        place=session.place,
        led_by=session.led_by,
        tags=session.tags,
        mine=session.mine,
        theirs=session.theirs,
        written_up=session.written_up,
        id=session.id,
    )


def lines_to_share(journal: OpenJournal, item_id: ItemId) -> tuple[ToShare, ...]:
    """What Finish lists once: what was learned and taught, and what was agreed (the actions)."""
    session = journal.store.sessions.get(item_id)
    lines = [ToShare(line.id, line.kind, line.text, line.share) for line in session.lines]
    agreed = [
        ToShare(action.id, Kind.ACTION, action.text, action.share)
        for action in journal.store.actions.of_session(item_id)
    ]
    return (*lines, *agreed)


def finish_write_up(
    journal: OpenJournal, item_id: ItemId, shares: Mapping[ItemId, Share] | None = None
) -> Session:
    """Finish a write-up: the session was held, and the lines get the share levels chosen.

    An empty write-up is fine ("Held, nothing written."). A missed session stays missed. Raises
    WrongUsage for a session that lies ahead, and for shares of what is no line of this session.
    """
    shares = shares or {}
    with journal.store.change():
        session = journal.store.sessions.get(item_id)
        held = session.status is not Status.MISSED
        draft = replace(
            draft_of(session),
            status=Status.HELD if held else session.status,
            written_up=journal.clock.now(),
        )
        _check(draft, journal.clock)
        strange = shares.keys() - {line.id for line in lines_to_share(journal, item_id)}
        if strange:
            raise WrongUsage(translate("Sessions", "That is no line of this session."))
        saved = journal.store.sessions.save(draft, sitting_ended=True)
        for line_id, share in shares.items():
            journal.store.facts.set_share(line_id, share)
        return journal.store.sessions.get(saved.id)


def open_write_up_again(journal: OpenJournal, former: SessionPage) -> Session:
    """Take back that a write-up was finished; what was written since then stays.

    `former` is how it stood before: its lines and actions get back the levels they had.
    """
    before = former.session
    with journal.store.change():
        now = journal.store.sessions.get(before.id)
        draft = replace(draft_of(now), status=before.status, written_up=before.written_up)
        levels = {line.id: line.share for line in before.lines}
        levels |= {action.id: action.share for action in former.actions}
        for line in lines_to_share(journal, before.id):
            journal.store.facts.set_share(line.id, levels.get(line.id, line.share))
        return write_up_session(journal, draft)


def first_status(when: When, clock: Clock) -> Status:
    """What a new session is taken for: held when its day or moment has come, else planned."""
    ahead = when.day > clock.today() if when.utc is None else when.utc > clock.now()
    return Status.PLANNED if ahead else Status.HELD


def checked(draft: SessionDraft, clock: Clock) -> SessionDraft:
    """The draft as it would be saved. Raises WrongUsage for what makes no sense."""
    draft = _tidied(draft)
    _check(draft, clock)
    return draft


def _tidied(draft: SessionDraft) -> SessionDraft:
    lines = draft.lines
    if lines is not None:
        lines = tuple(
            replace(line, text=kept(line.text).strip()) for line in lines if line.text.strip()
        )
    private = None if draft.private_text is None else kept(draft.private_text)
    return replace(
        draft,
        title=one_line(draft.title),
        reason=kept(draft.reason),
        text=kept(draft.text),
        place=one_line(draft.place),
        tags=tidy_tags(draft.tags),
        lines=lines,
        private_text=private,
    )


def _check(draft: SessionDraft, clock: Clock) -> None:
    if not 1 <= draft.minutes <= LONGEST:
        raise WrongUsage(translate("Sessions", "A session lasts from 1 minute to 24 hours."))
    for rating in (*_values(draft.mine), *_values(draft.theirs)):
        if rating is not None and not 1 <= rating <= 5:
            raise WrongUsage(translate("Sessions", "A rating is a number from 1 to 5."))
    if draft.status is Status.HELD and _lies_ahead(draft.when, clock):
        raise WrongUsage(
            translate("Sessions", "That day is still to come, so it cannot have been held."),
            todo=translate("Sessions", "Keep it as planned, or change the date."),
        )


def _lies_ahead(when: When, clock: Clock) -> bool:
    """Whether the day is still to come, also for a zone where tomorrow has begun."""
    return when.day > clock.today() and (when.utc is None or when.utc > clock.now())


def _values(ratings: Ratings) -> tuple[int | None, ...]:
    return (ratings.openness, ratings.respect, ratings.engagement, ratings.energy)


def _sealed_until(journal: OpenJournal, session_id: ItemId) -> date | None:
    """The day until which the private note under a session stays closed."""
    note = journal.store.private_notes.of_session(session_id)
    return note.seal_until if note and note.cooling(journal.clock.today()) else None


def _without_sealed(draft: SessionDraft) -> SessionDraft:
    """The draft that leaves a sealed note alone: its page was shown without the words."""
    if draft.private_text:
        raise HeldBack(
            translate("Sessions", "The private note under this session is sealed."),
            translate("Sessions", "It was not changed."),
            translate("Sessions", "Write it into a note of its own, or wait until it opens."),
        )
    return replace(draft, private_text=None)


def _planned_place(journal: OpenJournal, draft: SessionDraft) -> ItemId | None:
    """The planned session, still empty, that this draft is about."""
    day = draft.when.day
    for row in journal.store.sessions.rows(draft.mentorship_id, start=day, end=day):
        empty = not (row.has_text or row.has_private_note or row.actions or row.title)
        same_time = draft.when.at is None or row.when.at in (None, draft.when.at)
        if row.status is Status.PLANNED and empty and same_time:
            return row.id
    return None
