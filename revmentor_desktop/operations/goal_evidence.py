"""What shows how a goal comes along, and a goal that goes on with another scope (P42, P43)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from revmentor_desktop.journal.goal import Ending, Evidence, Goal, GoalDraft, MilestoneDraft
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.session import SessionRow, Status
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.operations.goals import close_goal, keep_goal, reopen_goal
from revmentor_desktop.operations.open_journal import OpenJournal
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


def evidence_choices(journal: OpenJournal, mentorship_id: ItemId) -> tuple[ShownBy, ...]:
    """Every session held and all feedback of a mentorship, the newest first."""
    held = journal.store.sessions.rows(mentorship_id, statuses=(Status.HELD,))
    found = [
        ShownBy(Evidence(row.id, Kind.SESSION, row.when.day, row.title), row.number) for row in held
    ]
    found += [
        ShownBy(Evidence(one.id, Kind.FEEDBACK, one.day, one.headline), 0)
        for one in journal.store.feedback.all(mentorship_id)
    ]
    found.sort(key=lambda shown: shown.evidence.day, reverse=True)
    return tuple(found)


def choose_evidence(
    journal: OpenJournal, goal_id: ItemId, item_ids: Collection[ItemId]
) -> frozenset[ItemId]:
    """Have a goal shown by just these, and give what it was shown by before.

    Raises WrongUsage, NotFound.
    """
    with journal.store.change():
        goal = journal.store.goals.get(goal_id)
        links = journal.store.evidence.of_mentorship(goal.mentorship_id).get(goal_id, ())
        before = frozenset(link.item_id for link in links)
        for item_id in item_ids:
            if item_id not in before:
                link_evidence(journal, goal_id, item_id)
        for item_id in before.difference(item_ids):
            unlink_evidence(journal, goal_id, item_id)
        return before


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


def undo_rescope(journal: OpenJournal, goal_id: ItemId, later_id: ItemId) -> Goal:
    """Take up the goal again that was re-scoped; the one it became goes into the trash."""
    with journal.store.change():
        journal.store.trash.throw_away(later_id)
        return reopen_goal(journal, goal_id)


def goals_before(journal: OpenJournal, mentorship_id: ItemId) -> Mapping[ItemId, ItemId]:
    """The goals that go on where another one was re-scoped: that one by the later one."""
    return journal.store.evidence.followers(mentorship_id)


def _whose(journal: OpenJournal, item_id: ItemId, kind: Kind) -> ItemId:
    if kind is Kind.SESSION:
        return journal.store.sessions.get(item_id).mentorship_id
    return journal.store.feedback.get(item_id).mentorship_id
