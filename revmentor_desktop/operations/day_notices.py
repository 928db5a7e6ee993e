"""What is to be known of a day before a session is set on it. Nothing is refused."""

from datetime import date

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.pace import Behind, Pace, behind, pace_of
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.typed_dates import say_day
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.holiday import meeting_notices
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.language import translate


def day_notices(
    journal: OpenJournal, mentorship_id: ItemId, when: When, *, but: ItemId | None = None
) -> tuple[str, ...]:
    """Sentences about a day and time: a holiday, another session then, early, late, out of order.

    `but` is the session itself. Raises NotFound.
    """
    notices = meeting_notices(journal, mentorship_id, when, but=but)
    last = last_held(journal, mentorship_id, but=but)
    if last is None or when.day < journal.clock.today():
        before = last is not None and when.day < last
        return (*notices, _before(last, journal)) if before and last else notices
    mentorship = journal.store.mentorships.get(mentorship_id)
    rhythm = _rhythm(mentorship, last, when.day)
    return (*notices, rhythm) if rhythm else notices


def how_far_behind(journal: OpenJournal, mentorship: Mentorship) -> Behind | None:
    """How long nothing was held, when that is later than the rhythm; never once it is over."""
    if mentorship.archived_on:
        return None
    start = mentorship.start.day if mentorship.start else None
    since = last_held(journal, mentorship.id) or start
    return behind(mentorship.cadence, since, journal.clock.today())


def last_held(
    journal: OpenJournal, mentorship_id: ItemId, *, but: ItemId | None = None
) -> date | None:
    """The day of the newest session that was held."""
    held = journal.store.sessions.rows(mentorship_id, statuses=(Status.HELD,), limit=2)
    return next((row.when.day for row in held if row.id != but), None)


def _before(last: date, journal: OpenJournal) -> str:
    day = say_day(last, journal.clock.today())
    return translate("Notices", "That is before the last session, {day}.", day=day)


def _rhythm(mentorship: Mentorship, last: date, day: date) -> str:
    if mentorship.cadence is None:
        return ""
    pace, days = pace_of(mentorship.cadence, last, day), (day - last).days
    if pace is Pace.EARLY:
        return translate(
            "Notices", "Early for your rhythm: %n day(s) after the last session.", n=days
        )
    if pace is Pace.IN_TIME:
        return ""
    return translate("Notices", "Late for your rhythm: %n day(s) after the last session.", n=days)
