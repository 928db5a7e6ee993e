"""What one side wants to reach, step by step."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Kind, Share, Side


class Ending(StrEnum):
    """How a goal was closed; each asks for a reason and keeps the history."""

    REACHED = "reached"
    RESCOPED = "re-scoped"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Milestone:
    """One step of a goal; reached when `reached_on` is set."""

    id: ItemId
    goal_id: ItemId
    title: str
    position: int
    due: date | None
    reached_on: date | None
    share: Share


@dataclass(frozen=True, slots=True)
class Progress:
    """A dated rating of a goal, 1 to 5, by one side, with a note of one's own."""

    id: ItemId
    goal_id: ItemId
    day: date
    value: int
    by: Side
    note: str
    share: Share


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal as saved, with its milestones in order and its progress by date."""

    id: ItemId
    mentorship_id: ItemId
    owner: Side
    title: str
    why: str
    measure: str
    by: date | None
    made_on: date
    share: Share
    ending: Ending | None
    ended_on: date | None
    end_reason: str
    milestones: tuple[Milestone, ...] = ()
    progress: tuple[Progress, ...] = ()

    @property
    def reached(self) -> int:
        """How many milestones are reached (RULES.md: progress = milestones reached / all)."""
        return sum(1 for step in self.milestones if step.reached_on)

    @property
    def next_milestone(self) -> Milestone | None:
        """The first milestone in order that is not reached, None when there is none."""
        return next((step for step in self.milestones if not step.reached_on), None)


@dataclass(frozen=True, slots=True)
class GoalDraft:
    """A goal as typed; `id` None makes a new one."""

    mentorship_id: ItemId
    owner: Side
    title: str
    why: str = ""
    measure: str = ""
    by: date | None = None
    made_on: date | None = None
    share: Share = Share.MAY_SHARE
    ending: Ending | None = None
    ended_on: date | None = None
    end_reason: str = ""
    id: ItemId | None = None


@dataclass(frozen=True, slots=True)
class MilestoneDraft:
    """A milestone as typed; `position` None puts it last; `id` None makes a new one."""

    goal_id: ItemId
    title: str
    due: date | None = None
    reached_on: date | None = None
    position: int | None = None
    share: Share = Share.MAY_SHARE
    id: ItemId | None = None


@dataclass(frozen=True, slots=True)
class ProgressDraft:
    """A rating as given; `id` None makes a new one."""

    goal_id: ItemId
    day: date
    value: int
    by: Side
    note: str = ""
    share: Share = Share.PRIVATE
    id: ItemId | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A session or feedback that shows how a goal comes along."""

    item_id: ItemId
    kind: Kind
    day: date
    title: str
