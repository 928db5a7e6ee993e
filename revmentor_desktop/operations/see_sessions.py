"""What the list of a mentorship's sessions shows, read in one go."""

from dataclasses import dataclass

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.session import SessionRow, Status
from revmentor_desktop.operations.mentorships import read_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.sessions import count_sessions, list_sessions


@dataclass(frozen=True, slots=True)
class SeenSessions:
    """`newest` are the newest of all, for the heading; `rows` those that are asked for.

    `total` counts all of the mentorship; `complete` says that there are no older rows.
    """

    mentorship: Mentorship
    newest: tuple[SessionRow, ...]
    total: int
    rows: tuple[SessionRow, ...]
    complete: bool


def see_sessions(
    journal: OpenJournal, mentorship_id: ItemId, statuses: tuple[Status, ...], limit: int
) -> SeenSessions:
    """The newest sessions; `statuses` leaves those that are one of these. Raises NotFound."""
    newest = list_sessions(journal, mentorship_id, limit=limit)
    rows = newest
    if statuses:
        rows = list_sessions(journal, mentorship_id, statuses=statuses, limit=limit)
    return SeenSessions(
        read_mentorship(journal, mentorship_id),
        newest,
        count_sessions(journal, mentorship_id),
        rows,
        complete=len(rows) < limit,
    )
