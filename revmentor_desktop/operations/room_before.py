"""What went before a meeting: the promises of the last one, and whether advice outweighed."""

from revmentor_desktop.journal.action import Action
from revmentor_desktop.journal.room import advice_dominates
from revmentor_desktop.journal.session import Session, Status
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.operations.open_journal import OpenJournal

HINT_AFTER = 3
"""Sessions running in which advice outweighs all else before a hint is given (H5)."""


def promised_before(journal: OpenJournal, session: Session) -> tuple[Action, ...]:
    """What was promised at the last session held before this one, private promises aside."""
    rows = journal.store.sessions.rows(
        session.mentorship_id, end=session.when.day, statuses=(Status.HELD,), limit=2
    )
    before = [row for row in rows if row.id != session.id and row.when.order < session.when.order]
    if not before:
        return ()
    return tuple(
        action
        for action in journal.store.actions.of_session(before[0].id)
        if action.share is not Share.PRIVATE
    )


def advice_running(journal: OpenJournal, session: Session) -> bool:
    """Whether advice was over half of the marks in each of the last three sessions held."""
    rows = journal.store.sessions.rows(
        session.mentorship_id, end=session.when.day, statuses=(Status.HELD,), limit=HINT_AFTER + 1
    )
    before = [row for row in rows if row.id != session.id][:HINT_AFTER]
    return len(before) == HINT_AFTER and all(
        advice_dominates(journal.store.rooms.mark_counts(row.id)) for row in before
    )
