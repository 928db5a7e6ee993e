"""A goal comes up at the next meeting (P40): its next step, or the goal, becomes a topic."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from revmentor_desktop.journal.agenda_line import Appearance
from revmentor_desktop.journal.goal import Goal
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.journal.topic import OPEN_STATES, Topic, TopicDraft, TopicSource
from revmentor_desktop.operations.next_agenda import Placed, place_next
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import next_planned, take_off
from revmentor_desktop.operations.topics import keep_topic


@dataclass(frozen=True, slots=True)
class GoalAhead:
    """Where a goal waits to be talked about: on the agenda of a session, or in the inbox."""

    day: date | None = None
    session_id: ItemId | None = None


def goals_ahead(journal: OpenJournal, mentorship_id: ItemId) -> Mapping[ItemId, GoalAhead]:
    """The goals of a mentorship that wait to be talked about, and where."""
    topics = _topics(journal, mentorship_id)
    found = {goal_id: GoalAhead() for goal_id in topics.values()}
    goals = {goal.id for goal in journal.store.goals.all(mentorship_id)}
    for ref_id, places in journal.store.agendas.appearances(mentorship_id).items():
        goal_id = topics.get(ItemId(ref_id), ItemId(ref_id))
        ahead = [place for place in places if _is_ahead(place)]
        if ahead and goal_id in goals:
            here = GoalAhead(ahead[0].day, ahead[0].session_id)
            known = found.get(goal_id)
            if known is None or known.day is None or ahead[0].day < known.day:
                found[goal_id] = here
    return found


def put_goal_on_agenda(journal: OpenJournal, goal_id: ItemId) -> Placed | Topic:
    """Make a topic of a goal's next step, or of the goal, and put it on the next agenda.

    On it already, that line is given. Without a meeting the topic waits in the inbox, and is
    given. Raises NotFound.
    """
    with journal.store.change():
        goal = journal.store.goals.get(goal_id)
        session = next_planned(journal, goal.mentorship_id)
        if session is not None:
            for line in journal.store.agendas.of_session(session.id):
                if line.ref_id == goal_id:  # the builder put the goal itself there
                    return Placed(line, session.when.day)
        topic = _topic_of(journal, goal) or keep_topic(journal, _topic_draft(goal))
        return topic if session is None else place_next(journal, topic.id)


def take_goal_off_agenda(
    journal: OpenJournal, goal_id: ItemId, *, keep_topic: bool = False
) -> None:
    """A goal is not to be talked about after all: it leaves the agendas to come, and the inbox.

    With `keep_topic` its topic stays in the inbox. Raises NotFound.
    """
    with journal.store.change():
        goal = journal.store.goals.get(goal_id)
        topics = [one for one, of in _topics(journal, goal.mentorship_id).items() if of == goal_id]
        seen = journal.store.agendas.appearances(goal.mentorship_id, [goal_id, *topics])
        for places in seen.values():
            for place in places:
                if _is_ahead(place):
                    take_off(journal, place.line_id)
        for topic_id in () if keep_topic else topics:
            journal.store.trash.throw_away(topic_id)


def _is_ahead(place: Appearance) -> bool:
    """Whether it is still to be decided at a meeting that is planned."""
    return place.outcome is None and place.status is Status.PLANNED


def _topics(journal: OpenJournal, mentorship_id: ItemId) -> Mapping[ItemId, ItemId]:
    """The open topics that were made of goals: the goal by its topic."""
    return {
        topic.id: ItemId(topic.source_id)
        for topic in journal.store.topics.all(mentorship_id, OPEN_STATES)
        if topic.source is TopicSource.GOAL and topic.source_id
    }


def _topic_of(journal: OpenJournal, goal: Goal) -> Topic | None:
    wanted = _topic_draft(goal).text
    for topic in journal.store.topics.all(goal.mentorship_id, OPEN_STATES):
        if topic.source_id == goal.id and topic.text == wanted:
            return topic
    return None


def _topic_draft(goal: Goal) -> TopicDraft:
    step = goal.next_milestone
    hidden = step is not None and step.share is Share.PRIVATE
    return TopicDraft(
        goal.mentorship_id,
        goal.title if step is None or hidden else step.title,
        goal.owner,
        source=TopicSource.GOAL,
        source_id=goal.id,
        share=Share.PRIVATE if goal.share is Share.PRIVATE else Share.MAY_SHARE,
    )
