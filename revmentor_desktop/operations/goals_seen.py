"""What the page of goals shows of a mentorship, read at once."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from revmentor_desktop.journal.goal import Goal
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.session import SessionRow
from revmentor_desktop.operations.goal_agenda import GoalAhead, goals_ahead
from revmentor_desktop.operations.goal_evidence import (
    ShownBy,
    evidence_of,
    goals_before,
    offer_evidence,
)
from revmentor_desktop.operations.goals import list_goals
from revmentor_desktop.operations.mentorships import read_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.settings import owner


@dataclass(frozen=True, slots=True)
class SeenGoals:
    """The goals of both sides and what hangs on them.

    `shown_by` is what each goal is shown by, `before` the goal that one came from, `ahead` where
    one waits to be talked about, `last` the last meeting held.
    """

    mentorship: Mentorship
    goals: tuple[Goal, ...]
    owner: str
    shown_by: Mapping[ItemId, tuple[ShownBy, ...]] = field(default_factory=dict)
    before: Mapping[ItemId, ItemId] = field(default_factory=dict)
    ahead: Mapping[ItemId, GoalAhead] = field(default_factory=dict)
    last: SessionRow | None = None

    def came_from(self, goal: Goal) -> Goal | None:
        """The goal that was re-scoped into this one, when it is still there."""
        return self._goal(self.before.get(goal.id))

    def became(self, goal: Goal) -> Goal | None:
        """The goal that this one was re-scoped into, when it is still there."""
        later = (new for new, old in self.before.items() if old == goal.id)
        return next((found for new in later if (found := self._goal(new))), None)

    def _goal(self, goal_id: ItemId | None) -> Goal | None:
        return next((goal for goal in self.goals if goal.id == goal_id), None)


def see_goals(journal: OpenJournal, mentorship_id: ItemId) -> SeenGoals:
    """All of it. Raises NotFound."""
    goals = list_goals(journal, mentorship_id=mentorship_id)
    whose, mine = read_mentorship(journal, mentorship_id), owner(journal)
    if not goals:
        return SeenGoals(whose, goals, mine)
    return SeenGoals(
        whose,
        goals,
        mine,
        evidence_of(journal, mentorship_id),
        goals_before(journal, mentorship_id),
        goals_ahead(journal, mentorship_id),
        offer_evidence(journal, mentorship_id),
    )
