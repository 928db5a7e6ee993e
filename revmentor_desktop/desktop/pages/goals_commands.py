"""What a person can do to goals: asked for in dialogs, done in the journal, told with Undo."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.again import or_again
from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.close_goal import CloseGoal
from revmentor_desktop.desktop.dialogs.goal_form import GoalForm
from revmentor_desktop.desktop.dialogs.milestone_form import MilestoneForm
from revmentor_desktop.desktop.dialogs.rate_goal import RateGoal
from revmentor_desktop.desktop.dialogs.throw_away import throw_away_with_undo
from revmentor_desktop.desktop.models.goal_examples import GoalExample
from revmentor_desktop.desktop.worker import Failed
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
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.journal.shorthand import read_due
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.operations.goal_evidence import rescope_goal, undo_rescope
from revmentor_desktop.operations.goals import (
    close_goal,
    goal_draft_of,
    keep_goal,
    keep_milestone,
    milestone_draft_of,
    move_milestone,
    rate_progress,
    reach_milestone,
    reopen_goal,
)
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.share import set_share

P = ParamSpec("P")


class GoalCommands(QObject):
    """`done` comes after each change, with the goal that is to be shown, None for no other one.

    `reached` carries a milestone that was ticked, once that is kept.
    """

    done = Signal(object)
    reached = Signal(object)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def ask_new(self, mentorship: Mentorship, like: GoalExample | None = None) -> GoalForm:
        """Three questions for a new goal, perhaps with an example to begin with."""
        draft = GoalDraft(mentorship.id, Side.ME, "")
        if like is not None:
            draft = replace(draft, owner=like.owner, title=like.title, measure=like.measure)
        return self._ask_goal(draft, mentorship)

    def ask_change(self, goal: Goal, mentorship: Mentorship) -> GoalForm:
        """Change what a goal says."""
        return self._ask_goal(goal_draft_of(goal), mentorship)

    def ask_close(self, goal: Goal) -> CloseGoal:
        """How did it end, and why?"""
        dialog = CloseGoal(goal, self._page)
        again = or_again(self._desk, dialog, "close goal", goal.id)
        dialog.chosen.connect(lambda ending, reason: self._close(goal, ending, reason, again))
        dialog.rescoped.connect(lambda reason, draft: self._rescope(goal, reason, draft, again))
        self._desk.returning.open(dialog, "close goal", goal.id)
        return dialog

    def ask_rating(self, goal: Goal, mentorship: Mentorship, rating: Progress | None) -> RateGoal:
        """A new rating, or a known one to change."""
        draft = ProgressDraft(goal.id, self._desk.clock.today(), 0, Side.ME)
        if rating is not None:
            draft = ProgressDraft(
                goal.id, rating.day, rating.value, rating.by, rating.note, rating.share, rating.id
            )
        dialog = RateGoal(draft, mentorship.first_name, self._here(), self._page)
        about = rating.id if rating else goal.id
        again = or_again(self._desk, dialog, "rate goal", about)
        dialog.chosen.connect(self._change(rate_progress, failed=again))
        self._desk.returning.open(dialog, "rate goal", about)
        return dialog

    def ask_milestone(self, step: Milestone, began: date | None = None) -> MilestoneForm:
        """Change a milestone of a goal that began then, or throw it away."""
        dialog = MilestoneForm(milestone_draft_of(step), self._here(), self._page, began)
        again = or_again(self._desk, dialog, "milestone", step.id)
        dialog.chosen.connect(self._change(keep_milestone, failed=again))
        dialog.thrown_away.connect(
            lambda: self.throw_away(step.id, self.tr("Milestone thrown away."))
        )
        self._desk.returning.open(dialog, "milestone", step.id)
        return dialog

    def come_back(
        self, kind: str, item_id: str, goals: tuple[Goal, ...], mentorship: Mentorship
    ) -> None:
        """Ask again what was being asked when the journal was locked, if it is still there."""
        if (kind, item_id) == ("goal", mentorship.id):
            self.ask_new(mentorship)
        for goal in goals:
            if item_id == goal.id:
                self._come_back_to(kind, goal, mentorship)
            for rating in goal.progress:
                if (kind, item_id) == ("rate goal", rating.id):
                    self.ask_rating(goal, mentorship, rating)
            for step in goal.milestones:
                if (kind, item_id) == ("milestone", step.id):
                    self.ask_milestone(step, goal.made_on)

    def _come_back_to(self, kind: str, goal: Goal, mentorship: Mentorship) -> None:
        if kind == "goal":
            self.ask_change(goal, mentorship)
        elif kind == "close goal":
            self.ask_close(goal)
        elif kind == "rate goal":
            self.ask_rating(goal, mentorship, None)

    def add_milestone(self, goal: Goal, words: str, failed: Failed) -> None:
        """A new last milestone; "by 31 July" at its end is the day it is due."""
        title, due = read_due(words, self._here())
        self._change(keep_milestone, failed=failed)(MilestoneDraft(goal.id, title, due))

    def tick(self, step: Milestone, done: bool) -> None:
        """Reached today, or open again; Undo puts back the day it had."""
        before, day = step.reached_on, self._desk.clock.today() if done else None
        told = self.tr("Reached: {milestone}") if done else self.tr("Open again: {milestone}")
        undo = self._change(reach_milestone)

        def kept() -> None:
            self._tell(told.format(milestone=step.title), lambda: undo(step.id, before))
            if done:
                self.reached.emit(step)

        self._change(reach_milestone, kept)(step.id, day)

    def move(self, step: Milestone, place: int, before: int) -> None:
        """Put a milestone at another place; Undo puts it back."""
        undo = self._change(move_milestone)
        told = self.tr("Moved: {milestone}").format(milestone=step.title)
        self._change(move_milestone, lambda: self._tell(told, lambda: undo(step.id, before)))(
            step.id, place
        )

    def share(self, item_id: ItemId, share: Share) -> None:
        """Change who may see an item."""
        self._change(set_share)(item_id, share)

    def share_goal(self, goal: Goal, share: Share) -> None:
        """Change who may see a goal."""
        self.share(goal.id, share)

    def reopen(self, goal: Goal) -> None:
        """Take a closed goal up again; Undo closes it as it was."""
        undo = self._change(keep_goal)
        told = self.tr("Taken up again: {goal}").format(goal=goal.title)
        closed = goal_draft_of(goal)
        self._change(reopen_goal, lambda: self._tell(told, lambda: undo(closed)))(goal.id)

    def throw_away(self, item_id: ItemId, told: str) -> None:
        """Put a goal, a milestone or a rating into the trash."""
        throw_away_with_undo(self._desk, item_id, told)

    def _ask_goal(self, draft: GoalDraft, mentorship: Mentorship) -> GoalForm:
        dialog = GoalForm(draft, mentorship.first_name, self._here(), self._page)
        about = draft.id or mentorship.id
        again = or_again(self._desk, dialog, "goal", about)
        dialog.chosen.connect(self._desk.change(keep_goal, self.done.emit, again))
        self._desk.returning.open(dialog, "goal", about)
        return dialog

    def _close(self, goal: Goal, ending: Ending, reason: str, failed: Failed) -> None:
        undo = self._change(reopen_goal)
        told = self.tr("Closed: {goal}").format(goal=goal.title)
        self._change(close_goal, lambda: self._tell(told, lambda: undo(goal.id)), failed)(
            goal.id, ending, reason
        )

    def _rescope(self, goal: Goal, reason: str, draft: GoalDraft, failed: Failed) -> None:
        """Close it and show the one it became; Undo takes that back and this one up again."""
        undo = self._desk.change(undo_rescope, self.done.emit)

        def kept(later: Goal) -> None:
            self.done.emit(later)
            told = self.tr("Goes on as: {goal}").format(goal=later.title)
            self._tell(told, lambda: undo(goal.id, later.id))

        self._desk.change(rescope_goal, kept, failed)(goal.id, reason, draft)

    def _change(
        self,
        operation: Callable[Concatenate[OpenJournal, P], object],
        then: Callable[[], None] | None = None,
        failed: Failed | None = None,
    ) -> Callable[P, None]:
        """A change of the goal that is shown."""

        def changed(_value: object) -> None:
            self.done.emit(None)
            if then is not None:
                then()

        return self._desk.change(operation, changed, failed)

    def _here(self) -> Here:
        clock = self._desk.clock
        return Here(clock.local(), clock.zone)

    def _tell(self, told: str, undo: Callable[[], None]) -> None:
        self._desk.tell(told, undo)
