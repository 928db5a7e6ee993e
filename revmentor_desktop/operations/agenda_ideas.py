"""What could be on the agenda of a session: what the builder proposes from, and the ideas aside."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from revmentor_desktop.journal.agenda import Outcome, Proposed, Source
from revmentor_desktop.journal.agenda_line import AgendaLine, Appearance
from revmentor_desktop.journal.agenda_templates import Template, closing_line, template_lines
from revmentor_desktop.journal.asks import Ask, unmatched_asks
from revmentor_desktop.journal.check_in_dates import next_due
from revmentor_desktop.journal.feedback import Direction, Feedback
from revmentor_desktop.journal.goal import Goal, Milestone
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.session import Session, Status
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.journal.topic import OPEN_STATES, TopicSource
from revmentor_desktop.journal.words import compared
from revmentor_desktop.operations.carry_forward import Lineages, TopicRow, read_lineages
from revmentor_desktop.operations.check_ins import anchor_of
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.whose import mentee_of
from revmentor_desktop.support.language import translate


@dataclass(frozen=True, slots=True)
class Preparing:
    """For whom and when an agenda is prepared, and what is on it already."""

    mentorship: Mentorship
    day: date
    session: Session | None = None
    lines: tuple[AgendaLine, ...] = ()

    @property
    def refs(self) -> frozenset[str]:
        """The topics, goals and questions that are on it."""
        return frozenset(line.ref_id for line in self.lines if line.ref_id)

    @property
    def sources(self) -> frozenset[Source]:
        """Where its lines come from."""
        return frozenset(line.source for line in self.lines)

    @property
    def mentee(self) -> Side:
        """Who brings the topics."""
        return mentee_of(self.mentorship, self.session)


@dataclass(frozen=True, slots=True)
class Ideas:
    """What is offered beside the agenda. `carried` and `topics` are free topics of the inbox.

    `asks` are those of the agreement that no offer meets. `others` are promises, a goal and the
    closing, as the builder would put them there.
    """

    carried: tuple[TopicRow, ...] = ()
    topics: tuple[TopicRow, ...] = ()
    asks: tuple[Ask, ...] = ()
    others: tuple[Proposed, ...] = field(default=())


def gather_ideas(journal: OpenJournal, preparing: Preparing) -> Ideas:
    """Everything that could be on this agenda and is not."""
    lineages = _lineages(journal, preparing)
    rows = _free_topics(journal, preparing, lineages)
    return Ideas(
        carried=tuple(row for row in rows if row.lineage.carried),
        topics=tuple(row for row in rows if not row.lineage.carried),
        asks=_asks(journal, preparing),
        others=_others(journal, preparing),
    )


def candidates(
    journal: OpenJournal, preparing: Preparing, template: Template = Template.REGULAR
) -> tuple[Proposed, ...]:
    """What the builder proposes from, in no order yet."""
    ideas = gather_ideas(journal, preparing)
    there = {compared(line.text) for line in preparing.lines}
    lines = [line for line in template_lines(template) if compared(line.text) not in there]
    topics = [_proposed(row, preparing.mentee) for row in (*ideas.carried, *ideas.topics)]
    others = [
        line
        for line in ideas.others
        if template is not Template.CHECK_IN or line.source is not Source.CHECK_IN
    ]
    return (*lines, *topics, *others)


def _lineages(journal: OpenJournal, preparing: Preparing) -> Lineages:
    before = preparing.session.id if preparing.session else None
    return read_lineages(journal, preparing.mentorship.id, before)


def _free_topics(
    journal: OpenJournal, preparing: Preparing, lineages: Lineages
) -> tuple[TopicRow, ...]:
    """Open topics that are neither on this agenda nor on another one to come."""
    rows = (
        lineages.row(topic)
        for topic in journal.store.topics.all(preparing.mentorship.id, OPEN_STATES)
        if topic.id not in preparing.refs
    )
    free = [row for row in rows if row.line_id is None]
    free.sort(
        key=lambda row: (
            not row.lineage.carried,
            -row.lineage.postponed if row.lineage.carried else 0,
            str(row.lineage.first) if row.lineage.carried else "",
            row.topic.raised_by is not preparing.mentee,
            row.topic.rank,
        )
    )
    return tuple(free)


def _proposed(row: TopicRow, mentee: Side) -> Proposed:
    topic, lineage = row.topic, row.lineage
    source = Source.MENTEE if topic.raised_by is mentee else Source.MENTOR
    return Proposed(
        Source.CARRIED if lineage.carried else source,
        topic.text,
        topic.raised_by,
        topic.minutes,
        topic.rank,
        lineage.postponed,
        lineage.first,
        topic.id,
        topic.share,
    )


def _asks(journal: OpenJournal, preparing: Preparing) -> tuple[Ask, ...]:
    """Unmatched asks of the newest agreement that nobody made a topic of yet."""
    versions = journal.store.agreements.of_mentorship(preparing.mentorship.id)
    if not versions:
        return ()
    known = {compared(topic.text) for topic in journal.store.topics.all(preparing.mentorship.id)}
    asks = unmatched_asks(versions[-1].parts)
    return tuple(ask for ask in asks if compared(ask.text) not in known)


def _others(journal: OpenJournal, preparing: Preparing) -> tuple[Proposed, ...]:
    found: list[Proposed] = []
    due = _promises_due(journal, preparing)
    if due and Source.PROMISES not in preparing.sources:
        text = translate("Agenda", "%n promise(s) due, from both of us", n=due)
        found.append(Proposed(Source.PROMISES, text))
    found += feedback_to_bring_up(journal, preparing.mentorship.id, preparing.refs)
    goal = _nearest_goal(
        journal, preparing.mentorship.id, preparing.refs | _goal_topics(journal, preparing)
    )
    if goal and Source.GOAL not in preparing.sources:
        found.append(goal)
    if Source.CHECK_IN not in preparing.sources and _check_in_due(journal, preparing):
        text = translate("Agenda", "Check-in: how is it going between us?")
        found.append(Proposed(Source.CHECK_IN, text))
    if Source.CLOSING not in preparing.sources:
        found.append(closing_line())
    return tuple(found)


def _check_in_due(journal: OpenJournal, preparing: Preparing) -> bool:
    """Whether a check-in is due by the day of the meeting."""
    mentorship = preparing.mentorship
    due = next_due(
        journal.store.check_ins.rhythm(mentorship.id),
        anchor_of(mentorship),
        journal.store.check_ins.all(mentorship.id),
        preparing.day,
    )
    return due is not None and due.day <= preparing.day


def feedback_to_bring_up(
    journal: OpenJournal, mentorship_id: ItemId, but: Collection[str] = ()
) -> list[Proposed]:
    """Feedback marked to be brought up that no agenda took and nobody talked about yet."""
    marked = [one for one in journal.store.feedback.all(mentorship_id) if one.bring_up]
    if not marked:
        return []
    seen = journal.store.agendas.appearances(mentorship_id, [one.id for one in marked])
    return [
        feedback_line(one)
        for one in reversed(marked)
        if one.id not in but and not any(_took(place) for place in seen.get(one.id, ()))
    ]


def feedback_line(feedback: Feedback) -> Proposed:
    """Feedback as a line of an agenda: its headline, raised by who gave it."""
    side = Side.ME if feedback.direction is Direction.GIVEN else Side.THEM
    return Proposed(
        Source.FEEDBACK,
        feedback.headline,
        side,
        item_id=feedback.id,
        share=Share.PRIVATE if feedback.share is Share.PRIVATE else Share.MAY_SHARE,
    )


def _took(place: Appearance) -> bool:
    """Whether an agenda holds it still, or saw it talked about or dropped."""
    if place.outcome is None:
        return place.status is Status.PLANNED
    return place.outcome is not Outcome.DEFERRED


def _promises_due(journal: OpenJournal, preparing: Preparing) -> int:
    """How many open promises of both sides are due by the day of the meeting."""
    open_ones = journal.store.actions.open(preparing.mentorship.id)
    return sum(
        1
        for action in open_ones
        if action.due and action.due <= preparing.day and action.share is not Share.PRIVATE
    )


def _goal_topics(journal: OpenJournal, preparing: Preparing) -> frozenset[str]:
    """The goals that an open topic stands for: they come up as that."""
    topics = journal.store.topics.all(preparing.mentorship.id, OPEN_STATES)
    return frozenset(
        topic.source_id for topic in topics if topic.source is TopicSource.GOAL and topic.source_id
    )


def _nearest_goal(
    journal: OpenJournal, mentorship_id: ItemId, but: Collection[str]
) -> Proposed | None:
    """The open goal whose next milestone is nearest, as a line."""
    goals = [
        (step.due or goal.by or date.max, place, goal, step)
        for place, goal in enumerate(journal.store.goals.all(mentorship_id))
        if goal.ending is None and goal.id not in but and (step := goal.next_milestone)
    ]
    if not goals:
        return None
    *_, goal, step = min(goals, key=lambda found: found[:2])
    return _goal_line(goal, step)


def _goal_line(goal: Goal, step: Milestone) -> Proposed:
    if step.share is Share.PRIVATE and goal.share is not Share.PRIVATE:
        text = goal.title
    else:
        text = translate("Agenda", "{step} ({goal})", step=step.title, goal=goal.title)
    share = Share.PRIVATE if goal.share is Share.PRIVATE else Share.MAY_SHARE
    return Proposed(Source.GOAL, text, goal.owner, item_id=goal.id, share=share)
