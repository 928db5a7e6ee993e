"""What the pages of a mentorship's sessions show, read in one go."""

from dataclasses import dataclass
from datetime import date

from revmentor_desktop.journal.hours import YearOfSessions
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.pace import Behind
from revmentor_desktop.journal.session import SessionRow, Status
from revmentor_desktop.operations.check_in_days import check_in_days
from revmentor_desktop.operations.day_notices import how_far_behind
from revmentor_desktop.operations.mentorships import read_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.phases import read_hours
from revmentor_desktop.operations.sessions import count_sessions, list_sessions
from revmentor_desktop.operations.settings import sessions_view


@dataclass(frozen=True, slots=True)
class Asked:
    """Which sessions are wanted: the newest so many, and those of the days of a month."""

    mentorship_id: ItemId
    statuses: tuple[Status, ...]
    limit: int
    start: date
    end: date


@dataclass(frozen=True, slots=True)
class SeenMonth:
    """The sessions of the days of a month, newest first, and the days with a check-in."""

    sessions: tuple[SessionRow, ...]
    check_ins: frozenset[date]


@dataclass(frozen=True, slots=True)
class SeenSessions:
    """`newest` are the newest of all, for the heading; `rows` those that are asked for.

    `total` counts all of the mentorship; `complete` says that there are no older rows. `month` are
    those of the days asked for. `behind` is set while no session was held for too long; `view` is
    how one looked at them last.
    """

    asked: Asked
    mentorship: Mentorship
    newest: tuple[SessionRow, ...]
    total: int
    rows: tuple[SessionRow, ...]
    complete: bool
    month: SeenMonth
    years: tuple[YearOfSessions, ...]
    behind: Behind | None
    view: str


def see_sessions(journal: OpenJournal, asked: Asked) -> SeenSessions:
    """The newest sessions, and those of a month. Raises NotFound."""
    whose = asked.mentorship_id
    newest = list_sessions(journal, whose, limit=asked.limit)
    rows = newest
    if asked.statuses:
        rows = list_sessions(journal, whose, statuses=asked.statuses, limit=asked.limit)
    mentorship = read_mentorship(journal, whose)
    return SeenSessions(
        asked,
        mentorship,
        newest,
        count_sessions(journal, whose),
        rows,
        complete=len(rows) < asked.limit,
        month=see_month(journal, asked),
        years=read_hours(journal, whose),
        behind=how_far_behind(journal, mentorship),
        view=sessions_view(journal),
    )


def see_month(journal: OpenJournal, asked: Asked) -> SeenMonth:
    """What is on the days asked for. Raises NotFound."""
    whose, start, end = asked.mentorship_id, asked.start, asked.end
    return SeenMonth(
        list_sessions(journal, whose, start=start, end=end, statuses=asked.statuses),
        check_in_days(journal, whose, start, end),
    )
