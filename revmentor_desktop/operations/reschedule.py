"""Moving a session, or saying that it did not happen (P9, P28)."""

from dataclasses import dataclass, replace
from datetime import date

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.session import Session, SessionDraft, Status
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.holiday import meeting_notices
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.sessions import draft_of, write_up_session
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate


@dataclass(frozen=True, slots=True)
class Moved:
    """A session that was moved. `left` is the row that stays on the day it left, None within a day.

    `notices` are sentences about the new day. `undo_move` takes all of it back.
    """

    session: Session
    before: When
    left: Session | None
    notices: tuple[str, ...]


def move_session(journal: OpenJournal, session_id: ItemId, when: When, reason: str = "") -> Moved:
    """Move a planned session, with its agenda; the series stays where it is.

    The day it leaves keeps a row that says so. Any day will do, also one before the last session.
    Raises WrongUsage for a session that is not planned, NotFound.
    """
    with journal.store.change():
        session = journal.store.sessions.get(session_id)
        if session.status is not Status.PLANNED:
            raise WrongUsage(
                translate("Sessions", "Only a session that is planned can be moved."),
                todo=translate("Sessions", "Change its date in its details."),
            )
        notices = meeting_notices(journal, session.mentorship_id, when, but=session_id)
        left = None
        if when.day != session.when.day:
            left = _leave_row(journal, session, kept(reason).strip())
            if journal.store.phases.moved_from(session_id) is None:
                journal.store.phases.put_moved_from(session_id, session.when.day)
        saved = write_up_session(journal, replace(draft_of(session), when=when))
        return Moved(saved, session.when, left, notices)


def undo_move(journal: OpenJournal, moved: Moved) -> Session:
    """Put a moved session back on the day it came from."""
    with journal.store.change():
        if moved.left:
            journal.store.trash.throw_away(moved.left.id)
            if journal.store.phases.moved_from(moved.session.id) == moved.before.day:
                journal.store.phases.put_moved_from(moved.session.id, None)
        draft = draft_of(journal.store.sessions.get(moved.session.id))
        return write_up_session(journal, replace(draft, when=moved.before))


def put_details(journal: OpenJournal, details: SessionDraft) -> Session:
    """Put when a session is, how long, where, who led, what became of it; its words stay.

    So what is written in it while a change can still be undone is never lost. Raises NotFound,
    WrongUsage.
    """
    if details.id is None:
        raise ValueError("only a session that is kept has details to put")
    with journal.store.change():
        draft = draft_of(journal.store.sessions.get(details.id))
        return write_up_session(
            journal,
            replace(
                draft,
                when=details.when,
                minutes=details.minutes,
                status=details.status,
                reason=details.reason,
                place=details.place,
                led_by=details.led_by,
            ),
        )


def moved_from(journal: OpenJournal, session_id: ItemId) -> date | None:
    """The day a moved session had in its series, None when it was never moved."""
    return journal.store.phases.moved_from(session_id)


def mark_missed(journal: OpenJournal, session_id: ItemId, reason: str = "") -> Session:
    """Say that a session did not happen, and why; its topics are free again."""
    with journal.store.change():
        session = journal.store.sessions.get(session_id)
        draft = replace(
            draft_of(session), status=Status.MISSED, reason=kept(reason).strip() or session.reason
        )
        return write_up_session(journal, draft)


def plan_again(journal: OpenJournal, session_id: ItemId) -> Session:
    """Take back that a session was missed: it is planned, or held when its time has passed."""
    with journal.store.change():
        draft = draft_of(journal.store.sessions.get(session_id))
        return write_up_session(journal, replace(draft, status=Status.PLANNED, reason=""))


def _leave_row(journal: OpenJournal, session: Session, reason: str) -> Session:
    return journal.store.sessions.save(
        SessionDraft(
            session.mentorship_id,
            session.when,
            minutes=session.minutes,
            status=Status.MOVED,
            reason=reason,
            place=session.place,
        )
    )
