"""The agenda of one session with all that its page shows, read in one go."""

from collections.abc import Iterable
from dataclasses import dataclass

from revmentor_desktop.journal.agenda import (
    COUNTS_FOR_NEITHER,
    Source,
    Timed,
    mentee_share,
    minutes_over,
)
from revmentor_desktop.journal.agenda_line import AgendaLine
from revmentor_desktop.journal.boundaries import Touch
from revmentor_desktop.journal.culture import CultureCard
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.lineage import Lineage
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.session import Session
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.topic import TopicSource
from revmentor_desktop.operations.agenda_ideas import Ideas, Preparing, gather_ideas
from revmentor_desktop.operations.carry_forward import read_lineages
from revmentor_desktop.operations.guard import guard_of
from revmentor_desktop.operations.holiday import meeting_notices
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import prepare
from revmentor_desktop.support.errors import NotFound
from revmentor_desktop.support.language import translate


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """A line as the page shows it: what stands beneath it, its lineage, a boundary it touches."""

    line: AgendaLine
    beneath: str
    lineage: Lineage
    touch: Touch | None = None


@dataclass(frozen=True, slots=True)
class Led:
    """Who leads: minutes of the topics of each side; `percent` is the mentee's, None without any.

    `counted` says that the minutes are those the clock of the room counted.
    """

    mentee: Side
    mine: int
    theirs: int
    percent: int | None
    counted: bool


@dataclass(frozen=True, slots=True)
class AgendaPage:
    """Everything the page "Prepare" shows. `over` minutes are more than the slot has.

    `notices` are sentences about the day: one of their holidays, another meeting at that time.
    """

    session: Session
    mentorship: Mentorship
    rows: tuple[AgendaRow, ...]
    planned: int
    over: int
    led: Led
    ideas: Ideas
    culture: CultureCard
    notices: tuple[str, ...]

    @property
    def free(self) -> int:
        """Minutes of the slot that are left free."""
        return max(0, self.session.minutes - self.planned)


def read_agenda(journal: OpenJournal, session_id: ItemId) -> AgendaPage:
    """The agenda of a session with all that its page shows. Raises NotFound."""
    preparing = prepare(journal, session_id)
    session = journal.store.sessions.get(session_id)
    planned = sum(line.minutes for line in preparing.lines)
    return AgendaPage(
        session=session,
        mentorship=preparing.mentorship,
        rows=_rows(journal, preparing),
        planned=planned,
        over=minutes_over(planned, session.minutes),
        led=led_by(preparing.lines, preparing.mentee),
        ideas=gather_ideas(journal, preparing),
        culture=journal.store.cultures.of(preparing.mentorship.id),
        notices=meeting_notices(journal, preparing.mentorship.id, session.when, but=session_id),
    )


def led_by(lines: Iterable[AgendaLine], mentee: Side) -> Led:
    """Who leads an agenda, by the minutes the clock counted if it ran, else the planned ones."""
    lines = tuple(lines)
    counted = any(line.seconds for line in lines)
    timed = [
        Timed(line.source, line.raised_by, line.seconds / 60 if counted else line.minutes)
        for line in lines
    ]
    share = mentee_share(timed, mentee)
    return Led(
        mentee,
        _minutes_of(timed, Side.ME),
        _minutes_of(timed, Side.THEM),
        None if share is None else round(100 * share),
        counted,
    )


def _minutes_of(timed: Iterable[Timed], side: Side) -> int:
    from_side = [line for line in timed if line.raised_by is side]
    return round(sum(line.minutes for line in from_side if line.source not in COUNTS_FOR_NEITHER))


def _rows(journal: OpenJournal, preparing: Preparing) -> tuple[AgendaRow, ...]:
    session_id = preparing.session.id if preparing.session else None
    lineages = read_lineages(journal, preparing.mentorship.id, session_id).by_topic
    guard = guard_of(journal, preparing.mentorship.id)
    rows = []
    for line in preparing.lines:
        lineage = lineages.get(ItemId(line.ref_id or ""), Lineage())
        beneath = _beneath(journal, preparing, line, lineage)
        rows.append(AgendaRow(line, beneath, lineage, guard.first(line.text)))
    return tuple(rows)


def _beneath(journal: OpenJournal, preparing: Preparing, line: AgendaLine, lineage: Lineage) -> str:
    """What stands beneath a line: where it comes from, in a few words."""
    if said := lineage.words():
        return said
    if goal := _goal_title(journal, line):
        return translate("Agenda", "Goal: {goal}", goal=goal)
    from_elsewhere = {
        Source.PROMISES: translate("Agenda", "Both of us"),
        Source.CLOSING: translate("Agenda", "Feedback, both ways"),
        Source.QUESTION: translate("Agenda", "From the question bank"),
        Source.TEMPLATE: translate("Agenda", "From the template"),
        Source.CHECK_IN: translate("Agenda", "Both of us"),
    }
    if line.source in from_elsewhere:
        return from_elsewhere[line.source]
    if line.raised_by is Side.THEM:
        return translate("Agenda", "{name} raised this", name=preparing.mentorship.first_name)
    return translate("Agenda", "You raised this")


def _goal_title(journal: OpenJournal, line: AgendaLine) -> str:
    """The title of the goal a line belongs to, by itself or through its topic; "" without one."""
    goal_id = line.ref_id if line.source is Source.GOAL else None
    topic = journal.store.topics.find(line.ref_id)
    if topic and topic.source is TopicSource.GOAL:
        goal_id = topic.source_id
    if not goal_id:
        return ""
    try:
        return journal.store.goals.get(ItemId(goal_id)).title
    except NotFound:
        return ""
