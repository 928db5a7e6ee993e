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

    A planned session that was thrown away is not planned again: the day up to which the series
    has been used is kept in the journal's settings.
    """
    mentorship = journal.store.mentorships.get(mentorship_id)
    if mentorship.start is None or mentorship.archived_on or mentorship.sample:
        return None
    today = journal.clock.today()
    newest = journal.store.sessions.rows(mentorship_id, limit=50)
    if any(row.status is Status.PLANNED and not is_over(row, journal.clock) for row in newest):
        return None
    used_until = _used_until(journal, mentorship_id)
    if used_until and used_until >= today:
        return None
    when = _next_day(mentorship, newest, journal.clock)
    if when is None:
        return None
    with journal.store.change():
        journal.store.settings.set(_setting(mentorship_id), when.day.isoformat())
        return journal.store.sessions.save(
            SessionDraft(mentorship_id, when, minutes=mentorship.minutes, status=Status.PLANNED)
        )


def forget_plan(journal: OpenJournal, mentorship_id: ItemId) -> None:
    """Let the series be planned anew, because its cadence or its first meeting changed."""
    journal.store.settings.set(_setting(mentorship_id), "")


def is_over(session: Session | SessionRow, clock: Clock) -> bool:
    """Whether a session's time has passed: its last minute, or its whole day."""
    start = session.when.utc
    if start is None:
        return session.when.day < clock.today()
    return start + timedelta(minutes=session.minutes) <= clock.now()


def _next_day(mentorship: Mentorship, newest: tuple[SessionRow, ...], clock: Clock) -> When | None:
    """The first place of the series that is free and not yet over."""
    start, today = mentorship.start, clock.today()
    if start is None:
        return None
    if mentorship.cadence is None:
        # without a cadence only the first meeting is known
        return start if not newest and start.day >= today else None
    last = newest[0].when.day if newest else None
    found = next_meeting(mentorship.cadence, start, last, today)
    if found and found.utc and found.utc <= clock.now():
        found = first_after(mentorship.cadence, start, found.day)
    return found


def _used_until(journal: OpenJournal, mentorship_id: ItemId) -> date | None:
    kept = journal.store.settings.get(_setting(mentorship_id))
    return date.fromisoformat(kept) if kept else None


def _setting(mentorship_id: ItemId) -> str:
    return f"planned-until:{mentorship_id}"
