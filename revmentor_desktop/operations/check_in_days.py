"""The days of a month with a check-in, for the calendar of the sessions."""

from datetime import date

from revmentor_desktop.journal.check_in_dates import next_due
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.check_ins import anchor_of, list_check_ins
from revmentor_desktop.operations.open_journal import OpenJournal


def check_in_days(
    journal: OpenJournal, mentorship_id: ItemId, start: date, end: date
) -> frozenset[date]:
    """The days a check-in was held, and the one the next is due, as long as the mentorship goes on.

    `start` and `end` count in. Raises NotFound.
    """
    days = {one.day for one in list_check_ins(journal, mentorship_id)}
    mentorship = journal.store.mentorships.get(mentorship_id)
    if mentorship.archived_on is None:
        known = journal.store.check_ins.all(mentorship_id)
        rhythm = journal.store.check_ins.rhythm(mentorship_id)
        due = next_due(rhythm, anchor_of(mentorship), known, journal.clock.today())
        days |= {due.day} if due else set()
    return frozenset(day for day in days if start <= day <= end)
