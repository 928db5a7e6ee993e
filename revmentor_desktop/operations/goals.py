"""Goals, their milestones and dated progress (RULES.md, "Progress")."""

from dataclasses import replace
from datetime import date

from revmentor_desktop.journal.goal import (
    Ending,
    Goal,
    GoalDraft,
    Milestone,
    MilestoneDraft,
    Progress,
    ProgressDraft,
)
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.plain_text import kept, one_line
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate


def keep_goal(journal: OpenJournal, draft: GoalDraft) -> Goal:
    """Save a goal, new or changed. Raises WrongUsage without a title."""
    draft = replace(
        draft,
        title=one_line(draft.title),
        why=kept(draft.why),
        measure=kept(draft.measure),
        end_reason=kept(draft.end_reason),
    )
    if not draft.title:
        raise WrongUsage(translate("Goals", "A goal needs a title."))
    with journal.store.change():
        return journal.store.goals.save(draft)


def read_goal(journal: OpenJournal, item_id: ItemId) -> Goal:
    """One goal with its milestones and progress. Raises NotFound."""
    return journal.store.goals.get(item_id)


def list_goals(journal: OpenJournal, *, mentorship_id: ItemId | None = None) -> tuple[Goal, ...]:
    """The goals of one mentorship or of all, closed ones too."""
    return journal.store.goals.all(mentorship_id)


def keep_milestone(journal: OpenJournal, draft: MilestoneDraft) -> Milestone:
    """Save a milestone, new or changed. Raises WrongUsage without a title."""
    draft = replace(draft, title=one_line(draft.title))
    if not draft.title:
        raise WrongUsage(translate("Goals", "A milestone needs a title."))
    with journal.store.change():
        return journal.store.goals.save_milestone(draft)


def find_milestone(journal: OpenJournal, item_id: ItemId) -> Milestone:
    """One milestone by its id. Raises NotFound."""
    return journal.store.goals.milestone(item_id)


def reach_milestone(journal: OpenJournal, item_id: ItemId, day: date | None) -> Goal:
    """Mark a milestone reached on a day, or open it again with None; gives the whole goal."""
    with journal.store.change():
        step = find_milestone(journal, item_id)
        journal.store.goals.save_milestone(replace(milestone_draft_of(step), reached_on=day))
        return journal.store.goals.get(step.goal_id)


def move_milestone(journal: OpenJournal, item_id: ItemId, place: int) -> Goal:
    """Put a milestone at a place of its goal's list, counted from 0; gives the whole goal."""
    with journal.store.change():
        step = find_milestone(journal, item_id)
        steps = [one for one in journal.store.goals.get(step.goal_id).milestones if one != step]
        steps.insert(max(0, min(place, len(steps))), step)
        for position, one in enumerate(steps):
            if one.position != position:
                draft = replace(milestone_draft_of(one), position=position)
                journal.store.goals.save_milestone(draft)
        return journal.store.goals.get(step.goal_id)


def rate_progress(journal: OpenJournal, draft: ProgressDraft) -> Progress:
    """Keep a dated rating of a goal. Raises WrongUsage outside 1 to 5."""
    if not 1 <= draft.value <= 5:
        raise WrongUsage(translate("Goals", "Progress is a number from 1 to 5."))
    with journal.store.change():
        return journal.store.goals.save_progress(replace(draft, note=kept(draft.note)))


def close_goal(journal: OpenJournal, item_id: ItemId, ending: Ending, reason: str) -> Goal:
    """Close a goal today; its history stays. Raises WrongUsage without a reason."""
    if not reason.strip():
        raise WrongUsage(
            translate("Goals", "Closing a goal asks for a reason."),
            todo=translate("Goals", "A few words are enough."),
        )
    with journal.store.change():
        goal = journal.store.goals.get(item_id)
        ended_on = journal.clock.today()
        return keep_goal(
            journal,
            replace(
                goal_draft_of(goal), ending=ending, ended_on=ended_on, end_reason=reason.strip()
            ),
        )


def reopen_goal(journal: OpenJournal, item_id: ItemId) -> Goal:
    """Take a closed goal up again."""
    with journal.store.change():
        goal = journal.store.goals.get(item_id)
        draft = replace(goal_draft_of(goal), ending=None, ended_on=None, end_reason="")
        return keep_goal(journal, draft)


def goal_draft_of(goal: Goal) -> GoalDraft:
    """A draft that changes nothing yet, to replace single fields in."""
    return GoalDraft(
        mentorship_id=goal.mentorship_id,
        owner=goal.owner,
        title=goal.title,
        why=goal.why,
        measure=goal.measure,
        by=goal.by,
        made_on=goal.made_on,
        share=goal.share,
        ending=goal.ending,
        ended_on=goal.ended_on,
        end_reason=goal.end_reason,
        id=goal.id,
    )


def milestone_draft_of(step: Milestone) -> MilestoneDraft:
    """A draft that changes nothing yet, to replace single fields in."""
    return MilestoneDraft(
        goal_id=step.goal_id,
        title=step.title,
        due=step.due,
        reached_on=step.reached_on,
        position=step.position,
        share=step.share,
        id=step.id,
    )
