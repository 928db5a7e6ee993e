"""The day page with the agenda of the next meeting and what was carried over (screen 03)."""

from dataclasses import dataclass

from revmentor_desktop.journal.agenda_line import AgendaLine
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.operations.agenda_page import Led, led_by
from revmentor_desktop.operations.carry_forward import TopicRow, carried_over
from revmentor_desktop.operations.check_ins import DueCheckIn, check_ins_due
from revmentor_desktop.operations.first_day import FirstDay, see_day
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.today import NextSession, Today
from revmentor_desktop.operations.whose import mentee_of


@dataclass(frozen=True, slots=True)
class NextAgenda:
    """The agenda of the next meeting, as far as it is prepared, and who leads it."""

    owner: str
    lines: tuple[AgendaLine, ...]
    led: Led

    @property
    def planned(self) -> int:
        """Minutes of its lines together."""
        return sum(line.minutes for line in self.lines)


@dataclass(frozen=True, slots=True)
class CarriedTopic:
    """A topic that was put off and is on no agenda to come, and with whom."""

    row: TopicRow
    mentorship: Mentorship


@dataclass(frozen=True, slots=True)
class WholeDay:
    """Today, the agenda of its first meeting (None without one), and what was carried over.

    Only topics of people one meets next are told: a plus puts them on that agenda. `check_ins` are
    those due within a week, or late.
    """

    today: Today
    agenda: NextAgenda | None
    carried: tuple[CarriedTopic, ...]
    check_ins: tuple[DueCheckIn, ...] = ()


def see_whole_day(journal: OpenJournal) -> WholeDay | FirstDay:
    """Look at the journal as of now, for the page Today."""
    day = see_day(journal)
    if isinstance(day, FirstDay):
        return day
    carried = tuple(
        CarriedTopic(row, coming.mentorship)
        for coming in day.next_sessions
        for row in carried_over(journal, coming.mentorship.id)
    )
    first = day.next_sessions[0] if day.next_sessions else None
    told_of = {one.id for one in day.mentorships}
    due = tuple(one for one in check_ins_due(journal) if one.mentorship.id in told_of)
    return WholeDay(day, _agenda(journal, first) if first else None, carried, due)


def _agenda(journal: OpenJournal, coming: NextSession) -> NextAgenda:
    lines = journal.store.agendas.of_session(coming.session.id)
    session = journal.store.sessions.get(coming.session.id)
    return NextAgenda(journal.owner, lines, led_by(lines, mentee_of(coming.mentorship, session)))
