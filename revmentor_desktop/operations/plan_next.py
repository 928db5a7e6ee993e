"""The next session appears by itself, from the cadence (RULES.md, "Cadence")."""

from datetime import date, timedelta

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.rhythm import first_after, next_meeting
from revmentor_desktop.journal.session import Session, SessionDraft, SessionRow, Status
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.clock import Clock


def plan_next_session(journal: OpenJournal, mentorship_id: ItemId) -> Session | None:
    """Plan the next session when none lies ahead; None when there is nothing to plan.

    A planned session that lies in the trash is not planned again.
    """
    store, today = journal.store, journal.clock.today()
    mentorship = store.mentorships.get(mentorship_id)
    if mentorship.start is None or mentorship.archived_on or mentorship.sample:
        return None
    newest = store.sessions.rows(mentorship_id, limit=50)
    if any(row.status is Status.PLANNED and not is_over(row, journal.clock) for row in newest):
        return None
    slots = store.sessions.slots
    if slots.last(mentorship_id, today, thrown_away=True):
        return None
    used = slots.last(mentorship_id, today, thrown_away=False)
    when = _next_day(mentorship, newest, used, journal.clock)
    if when is None:
        return None
    draft = SessionDraft(mentorship_id, when, minutes=mentorship.minutes, status=Status.PLANNED)
    with store.change():
        planned = store.sessions.save(draft)
        slots.use(planned.id, when.day)
        return planned


def forget_plan(journal: OpenJournal, mentorship_id: ItemId) -> None:
    """Let the series be planned anew, because its cadence or its first meeting changed."""
    journal.store.sessions.slots.forget(mentorship_id, journal.clock.today())


def is_over(session: Session | SessionRow, clock: Clock) -> bool:
    """Whether a session's time has passed: its last minute, or its whole day."""
    start = session.when.utc
    if start is None:
        return session.when.day < clock.today()
    return start + timedelta(minutes=session.minutes) <= clock.now()


def _next_day(
    mentorship: Mentorship, newest: tuple[SessionRow, ...], used: date | None, clock: Clock
) -> When | None:
    """The first place of the series that is free and not yet over."""
    start, today = mentorship.start, clock.today()
    if start is None:
        return None
    if mentorship.cadence is None:
        # without a cadence only the first meeting is known
        return start if not newest and start.day >= today else None
    days = [row.when.day for row in newest[:1]] + ([used] if used else [])
    found = next_meeting(mentorship.cadence, start, max(days, default=None), today)
    if found and found.utc and found.utc <= clock.now():
        found = first_after(mentorship.cadence, start, found.day)
    return found
