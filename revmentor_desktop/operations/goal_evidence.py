"""What shows how a goal comes along, and a goal that goes on with another scope (P42, P43)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from revmentor_desktop.journal.goal import Ending, Evidence, Goal, GoalDraft, MilestoneDraft
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.session import SessionRow, Status
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.journal.topic import OPEN_STATES, Topic, TopicDraft, TopicSource
from revmentor_desktop.operations.goals import close_goal, keep_goal
from revmentor_desktop.operations.next_agenda import Placed, place_next
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import next_planned
from revmentor_desktop.operations.topics import keep_topic
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate

_SHOWS = frozenset({Kind.SESSION, Kind.FEEDBACK})


@dataclass(frozen=True, slots=True)
class ShownBy:
    """Evidence as a chip shows it; `number` is that of a session, 0 for feedback."""

    evidence: Evidence
    number: int


def link_evidence(journal: OpenJournal, goal_id: ItemId, item_id: ItemId) -> None:
    """Say that a session or feedback shows how a goal comes along.

    Raises WrongUsage for another kind of item, or one of another mentorship; NotFound.
    """
    with journal.store.change():
        goal = journal.store.goals.get(goal_id)
        kind = journal.store.facts.kind_of(item_id)
        if kind not in _SHOWS:
            raise WrongUsage(
                translate("Goals", "A goal is shown by sessions and by feedback."),
                todo=translate("Goals", "Choose one of those."),
            )
        if _whose(journal, item_id, kind) != goal.mentorship_id:
            raise WrongUsage(translate("Goals", "This belongs to another mentorship."))
        journal.store.evidence.link(goal_id, item_id)


def unlink_evidence(journal: OpenJournal, goal_id: ItemId, item_id: ItemId) -> None:
    """Take that back."""
    journal.store.evidence.unlink(goal_id, item_id)


def evidence_of(
    journal: OpenJournal, mentorship_id: ItemId
) -> Mapping[ItemId, tuple[ShownBy, ...]]:
    """What each goal of a mentorship is shown by, the newest first."""
    found = journal.store.evidence.of_mentorship(mentorship_id)
    if not found:
        return {}
    numbers = {row.id: row.number for row in journal.store.sessions.rows(mentorship_id)}
    return {
        goal_id: tuple(ShownBy(link, numbers.get(link.item_id, 0)) for link in links)
        for goal_id, links in found.items()
    }


def offer_evidence(journal: OpenJournal, mentorship_id: ItemId) -> SessionRow | None:
    """The last meeting held, to be offered when a milestone is ticked."""
    rows = journal.store.sessions.rows(mentorship_id, statuses=(Status.HELD,), limit=1)
    return rows[0] if rows else None


def rescope_goal(journal: OpenJournal, goal_id: ItemId, reason: str, draft: GoalDraft) -> Goal:
    """Close a goal as re-scoped, and go on with another one; steps not reached go along.

    Raises WrongUsage without a reason or a title, NotFound.
    """
    with journal.store.change():
        known = close_goal(journal, goal_id, Ending.RESCOPED, reason)
        new = keep_goal(journal, replace(draft, id=None, ending=None, ended_on=None))
        for step in known.milestones:
            if not step.reached_on:
                journal.store.goals.save_milestone(
                    MilestoneDraft(new.id, step.title, step.due, share=step.share)
                )
        journal.store.evidence.follow_goal(new.id, goal_id)
        return journal.store.goals.get(new.id)


def goals_before(journal: OpenJournal, mentorship_id: ItemId) -> Mapping[ItemId, ItemId]:
    """The goals that go on where another one was re-scoped: that one by the later one."""
    return journal.store.evidence.followers(mentorship_id)


def put_goal_on_agenda(journal: OpenJournal, goal_id: ItemId) -> Placed | Topic:
    """Make a topic of a goal's next step, or of the goal, and put it on the next agenda.

    Without a meeting the topic waits in the inbox, and is given. Raises NotFound.
    """
    with journal.store.change():
        goal = journal.store.goals.get(goal_id)
        topic = _topic_of(journal, goal) or keep_topic(journal, _topic_draft(goal))
        if next_planned(journal, goal.mentorship_id) is None:
            return topic
        return place_next(journal, topic.id)


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


def _whose(journal: OpenJournal, item_id: ItemId, kind: Kind) -> ItemId:
    if kind is Kind.SESSION:
        return journal.store.sessions.get(item_id).mentorship_id
    return journal.store.feedback.get(item_id).mentorship_id
