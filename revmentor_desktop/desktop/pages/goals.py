"""The goals of both sides of a mentorship, and one of them at length (screen 07)."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.forms.goals import Ui_Goals
from revmentor_desktop.desktop.models.goal_examples import GoalExample
from revmentor_desktop.desktop.models.goal_words import summary
from revmentor_desktop.desktop.page import Page
from revmentor_desktop.desktop.pages.goals_adding import MilestoneAdding
from revmentor_desktop.desktop.pages.goals_card import GoalCard
from revmentor_desktop.desktop.pages.goals_cards import GoalCards
from revmentor_desktop.desktop.pages.goals_commands import GoalCommands
from revmentor_desktop.desktop.pages.goals_detail import GoalDetail
from revmentor_desktop.desktop.pages.goals_doings import CHOOSING, GoalDoings
from revmentor_desktop.desktop.pages.goals_empty import GoalsEmpty
from revmentor_desktop.desktop.pages.goals_milestone_row import MilestoneRow
from revmentor_desktop.desktop.parts.steady import keep_steady
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.journal.goal import Goal, Milestone, Progress
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.goals_seen import SeenGoals, see_goals

T = TypeVar("T")
NARROWEST = 760
"""Under that the cards and the goal at length are shown one at a time."""


class GoalsPage(Page):
    """Cards of the open goals and, unfolded, of the closed ones; the chosen one at length."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.form = Ui_Goals()
        self.form.setupUi(self)
        self._cards = GoalCards(self.form, self)
        self._any = self._narrow = self._opened = False
        self._seen: SeenGoals | None = None
        self._chosen: ItemId | None = None
        self.detail = GoalDetail(desk.clock, self.form.detail_content)
        self.form.detail_place.addWidget(self.detail)
        self.form.detail_place.addStretch(1)
        self.empty = GoalsEmpty(self.form.empty_scroll.content)
        self.form.empty_scroll.margins(0, 0, 12, 0)
        self.form.empty_scroll.body.addWidget(self.empty)
        self.form.empty_scroll.body.addStretch(1)
        self.commands = GoalCommands(desk, self)
        self.doings = GoalDoings(desk, self)
        self._adding = MilestoneAdding(desk, self.commands, self.detail, lambda: self.goal, self)
        keep_steady(self.form.cards_scroll, self.form.cards_rows)
        keep_steady(self.form.detail_scroll, self.form.detail_place)
        self.form.all_goals.setProperty("reads", True)
        self._connect()
        self._show_parts(goals=False, empty=False)

    @property
    def cards(self) -> dict[ItemId, GoalCard]:
        """The card of each goal."""
        return self._cards.of

    @property
    def goal(self) -> Goal | None:
        """The goal that is shown at length."""
        return self.detail.goal if self._any else None

    def first_focus(self) -> QWidget | None:
        chosen = self.cards.get(self._chosen) if self._chosen else None
        return chosen or self.form.new_goal

    def flush(self) -> None:
        self._adding.flush()

    @property
    def unsaved(self) -> bool:
        return self._adding.unsaved

    def show_place(self, place: Place) -> None:
        other = self.place is None or self.place.mentorship_id != place.mentorship_id
        super().show_place(place)
        if other:
            self._seen, self._chosen = None, None
            self._show_parts(goals=False, empty=False)
        self._chosen = place.item_id or self._chosen
        self._open(opened=place.item_id is not None)
        self._look()

    def panes(self) -> tuple[QWidget, ...]:
        return (self.form.cards_scroll, self.form.detail_scroll)

    def begin_new(self) -> bool:
        self._ask_new()
        return True

    def come_back(self, kind: str, item_id: str) -> None:
        seen = self._seen
        if seen is None:
            return
        self.commands.come_back(kind, item_id, seen.goals, seen.mentorship)
        for goal in seen.goals:
            if (kind, item_id) == (CHOOSING, goal.id):
                self.doings.ask(goal, seen.shown_by.get(goal.id, ()))

    def _follow(self) -> None:
        """Something was changed, here or elsewhere."""
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        place = self.place
        if place is not None and place.mentorship_id is not None:
            self.desk.ask(see_goals, lambda seen: self._show(place, seen))(place.mentorship_id)

    def _show(self, place: Place, seen: SeenGoals) -> None:
        if self.place is None or self.place.mentorship_id != place.mentorship_id:
            return
        self._seen, whom = seen, seen.mentorship
        self.form.trail.show_trail(whom.counterpart)
        self.form.summary.say(summary(seen.goals, whom.first_name))
        known = {goal.id for goal in seen.goals}
        if self._chosen not in known:
            self._chosen = seen.goals[0].id if seen.goals else None
        self._cards.show_goals(seen, self._chosen)
        if not seen.goals:
            self.empty.show_examples(whom, seen.owner)
        self._show_parts(goals=bool(seen.goals), empty=not seen.goals)
        self._show_chosen()

    def _choose(self, goal_id: ItemId) -> None:
        """Show one at length; its place is one to come back to."""
        self.detail.steps.commit()
        self._chosen = goal_id
        self._show_chosen()
        self._open(opened=True)
        if self.place is not None:
            self.place = Place(PageName.GOALS, self.place.mentorship_id, goal_id)

    def _show_chosen(self) -> None:
        self._cards.choose(self._chosen)
        goals = self._seen.goals if self._seen else ()
        goal = next((one for one in goals if one.id == self._chosen), None)
        if self._seen is not None and goal is not None:
            self.detail.show_goal(goal, self._seen)

    def _show_parts(self, *, goals: bool, empty: bool) -> None:
        self._any = goals
        self.form.new_goal.setVisible(goals)
        self.form.empty_scroll.setVisible(empty)
        self.form.rows.setStretch(2, int(goals))
        self.form.rows.setStretch(3, int(not goals))
        self._show_halves()

    def _show_halves(self) -> None:
        """The cards beside the goal at length, or one of them where both do not fit."""
        self.form.cards_scroll.setVisible(self._any and not (self._narrow and self._opened))
        self.form.detail_scroll.setVisible(self._any and (self._opened or not self._narrow))
        self.form.all_goals.setVisible(self._any and self._narrow and self._opened)

    def _open(self, *, opened: bool) -> None:
        self._opened = opened
        self._show_halves()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrow = event.size().width() < scaled(NARROWEST)
        self._show_halves()

    def _done(self, goal: Goal | None) -> None:
        """Something was changed; a goal that is new is shown."""
        if goal is not None and self.place is not None:
            self.place = Place(PageName.GOALS, self.place.mentorship_id, goal.id)
            self._chosen = goal.id
            self._open(opened=True)
        self._look()

    def _ask_new(self) -> None:
        if self._seen is not None:
            self.commands.ask_new(self._seen.mentorship)

    def _ask_like(self, example: GoalExample) -> None:
        if self._seen is not None:
            self.commands.ask_new(self._seen.mentorship, example)

    def _ask_change(self) -> None:
        if self._seen is not None and self.goal is not None:
            self.commands.ask_change(self.goal, self._seen.mentorship)

    def _ask_rating(self, rating: Progress | None) -> None:
        if self._seen is not None and self.goal is not None:
            self.commands.ask_rating(self.goal, self._seen.mentorship, rating)

    def _ask_milestone(self, step: Milestone) -> None:
        if self.goal is not None:
            self.commands.ask_milestone(step, self.goal.made_on)

    def _ask_close(self) -> None:
        if self.goal is not None:
            self.commands.ask_close(self.goal)

    def _reopen(self) -> None:
        if self.goal is not None:
            self.commands.reopen(self.goal)

    def _throw_away(self) -> None:
        goal = self.goal
        if goal is not None:
            told = self.tr("Thrown away: {goal}").format(goal=goal.title)
            self.commands.throw_away(goal.id, told)

    def _offer(self, step: Milestone) -> None:
        """A milestone was reached: the last meeting may have shown it."""
        seen, goal = self._seen, self.goal
        if seen is None or goal is None or seen.last is None or step.goal_id != goal.id:
            return
        linked = {one.evidence.item_id for one in seen.shown_by.get(goal.id, ())}
        if seen.last.id not in linked:
            self.detail.offer(seen.last)

    def _choose_evidence(self) -> None:
        if self._seen is not None and self.goal is not None:
            self.doings.ask(self.goal, self._seen.shown_by.get(self.goal.id, ()))

    def _put_on_agenda(self, wanted: bool) -> None:
        if self.goal is not None and wanted:
            self.doings.put_on_agenda(self.goal, self.detail.ahead)
        elif self.goal is not None:
            self.doings.take_off_agenda(self.goal)

    def _with_goal(self, act: Callable[[Goal, T], None], what: T) -> None:
        """Do something about the goal that is shown."""
        if self.goal is not None:
            act(self.goal, what)

    def _move(self, step: Milestone, place: int) -> None:
        if self.goal is not None:
            before = [one.id for one in self.goal.milestones].index(step.id)
            self.commands.move(step, place, before)

    def _cycle_share(self) -> None:
        """Change who may see what the keyboard is in: a milestone, else the goal."""
        widget = QApplication.focusWidget()
        while widget is not None and widget is not self:
            if isinstance(widget, MilestoneRow):
                widget.chip.cycle()
                return
            widget = widget.parentWidget()
        if self.goal is not None:
            self.detail.form.share.cycle()

    def _connect(self) -> None:
        self.desk.changed.connect(self._follow)
        self.commands.done.connect(self._done)
        self.commands.reached.connect(self._offer)
        for button in (self.form.new_goal.clicked, self.form.add_goal.clicked, self.empty.asked):
            button.connect(self._ask_new)
        self.empty.begun.connect(self._ask_like)
        self.form.all_goals.clicked.connect(lambda: self._open(opened=False))
        self._cards.picked.connect(self._choose)
        self._connect_detail()
        QShortcut(QKeySequence("Ctrl+Shift+L"), self, self._cycle_share)

    def _connect_detail(self) -> None:
        detail, steps, form = self.detail, self.detail.steps, self.detail.form
        detail.edit_asked.connect(self._ask_change)
        detail.close_asked.connect(self._ask_close)
        detail.reopen_asked.connect(self._reopen)
        detail.away_asked.connect(self._throw_away)
        detail.shared.connect(lambda share: self._with_goal(self.commands.share_goal, share))
        detail.rating_asked.connect(self._ask_rating)
        detail.rating_away_asked.connect(
            lambda rating: self.commands.throw_away(rating.id, self.tr("Rating thrown away."))
        )
        detail.agenda_asked.connect(self._put_on_agenda)
        detail.agenda_shown.connect(lambda at: self._with_goal(self.doings.go_to_agenda, at))
        steps.ticked.connect(self.commands.tick)
        steps.moved.connect(self._move)
        steps.edit_asked.connect(self._ask_milestone)
        steps.shared.connect(lambda step, share: self.commands.share(step.id, share))
        form.story.went.connect(self._choose)
        form.offer.taken.connect(lambda held: self._with_goal(self.doings.link, held))
        form.shown_by.went.connect(lambda shown: self._with_goal(self.doings.go_to, shown))
        form.shown_by.away_asked.connect(lambda one: self._with_goal(self.doings.unlink, one))
        form.shown_by.choose_asked.connect(self._choose_evidence)
