"""The goals of both sides of a mentorship, and one of them at length (screen 07)."""

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.forms.goals import Ui_Goals
from revmentor_desktop.desktop.models.goal_words import summary
from revmentor_desktop.desktop.page import Page
from revmentor_desktop.desktop.pages.goals_card import GoalCard
from revmentor_desktop.desktop.pages.goals_commands import GoalCommands
from revmentor_desktop.desktop.pages.goals_detail import GoalDetail
from revmentor_desktop.desktop.pages.goals_milestone_row import MilestoneRow
from revmentor_desktop.desktop.parts.empty_state import EmptyState
from revmentor_desktop.desktop.parts.steady import keep_steady
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.journal.goal import Goal, Milestone, Progress
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.operations.goals import list_goals
from revmentor_desktop.operations.mentorships import read_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.settings import owner
from revmentor_desktop.support.language import translate

NARROWEST = 760
"""Under that the cards and the goal at length are shown one at a time."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the page shows."""

    mentorship: Mentorship
    goals: tuple[Goal, ...]
    owner: str


def _read(journal: OpenJournal, mentorship_id: ItemId) -> _Answer:
    return _Answer(
        read_mentorship(journal, mentorship_id),
        list_goals(journal, mentorship_id=mentorship_id),
        owner(journal),
    )


class GoalsPage(Page):
    """Cards of the open goals and, unfolded, of the closed ones; the chosen one at length."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.form = Ui_Goals()
        self.form.setupUi(self)
        self.cards: dict[ItemId, GoalCard] = {}
        self._any = self._narrow = self._opened = False
        self._answer: _Answer | None = None
        self._chosen: ItemId | None = None
        self.detail = GoalDetail(self.form.detail_content)
        self.form.detail_place.addWidget(self.detail)
        self.form.detail_place.addStretch(1)
        self.empty = EmptyState(
            "target",
            self.tr("No goals yet"),
            self.tr("One for each of you is a good start: what shall be different by summer?"),
            self.tr("New goal"),
            self,
        )
        self.form.empty_place.addWidget(self.empty)
        self.form.empty_place.addStretch(1)
        self.commands = GoalCommands(desk, self)
        keep_steady(self.form.cards_scroll, self.form.cards_rows)
        keep_steady(self.form.detail_scroll, self.form.detail_place)
        for button in (self.form.closed_button, self.form.all_goals):
            button.setProperty("reads", True)
        self._connect()
        self._show_parts(goals=False, empty=False)

    @property
    def goal(self) -> Goal | None:
        """The goal that is shown at length."""
        return self.detail.goal if self._any else None

    def first_focus(self) -> QWidget | None:
        chosen = self.cards.get(self._chosen) if self._chosen else None
        return chosen or self.form.new_goal

    def flush(self) -> None:
        self.detail.steps.commit()

    def show_place(self, place: Place) -> None:
        other = self.place is None or self.place.mentorship_id != place.mentorship_id
        super().show_place(place)
        if other:
            self._answer, self._chosen = None, None
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
        if self._answer is not None:
            self.commands.come_back(kind, item_id, self._answer.goals, self._answer.mentorship)

    def _follow(self) -> None:
        """Something was changed, here or elsewhere."""
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        place = self.place
        if place is not None and place.mentorship_id is not None:
            self.desk.ask(_read, lambda answer: self._show(place, answer))(place.mentorship_id)

    def _show(self, place: Place, answer: _Answer) -> None:
        if self.place is None or self.place.mentorship_id != place.mentorship_id:
            return
        self._answer = answer
        whom = answer.mentorship
        self.form.trail.show_trail(whom.counterpart)
        self.form.summary.say(summary(answer.goals, whom.first_name))
        known = {goal.id for goal in answer.goals}
        if self._chosen not in known:
            self._chosen = answer.goals[0].id if answer.goals else None
        self._show_cards(answer)
        self._show_parts(goals=bool(answer.goals), empty=not answer.goals)
        self._show_chosen()

    def _show_cards(self, answer: _Answer) -> None:
        """A card for each goal in its place; what is known already is kept."""
        gone = self.cards.keys() - {goal.id for goal in answer.goals}
        for goal_id in gone:
            card = self.cards.pop(goal_id)
            card.hide()
            card.deleteLater()
        closed = [goal for goal in answer.goals if goal.ending]
        for goal in answer.goals:
            card = self.cards.get(goal.id) or self._new_card(goal.id)
            card.show_goal(goal, answer.mentorship, answer.owner)
            (self.form.closed if goal.ending else self.form.cards).addWidget(card)
        words = translate("Goals", "Closed: %n goal(s)", n=len(closed))
        self.form.closed_button.setText(words)
        self.form.closed_button.setVisible(bool(closed))
        if any(goal.id == self._chosen for goal in closed):
            self.form.closed_button.setChecked(True)
        self._unfold()

    def _new_card(self, goal_id: ItemId) -> GoalCard:
        card = self.cards[goal_id] = GoalCard(self.form.cards_content)
        card.clicked.connect(lambda: self._choose(goal_id))
        return card

    def _unfold(self) -> None:
        """Show the closed goals, or only how many there are."""
        shown = self.form.closed_button.isChecked()
        self.form.closed_button.show_icon("caret-down" if shown else "caret-right")
        for goal in self._answer.goals if self._answer else ():
            self.cards[goal.id].setVisible(goal.ending is None or shown)

    def _choose(self, goal_id: ItemId) -> None:
        """Show one at length; its place is one to come back to."""
        self.detail.steps.commit()
        self._chosen = goal_id
        self._show_chosen()
        self._open(opened=True)
        if self.place is not None:
            self.place = Place(PageName.GOALS, self.place.mentorship_id, goal_id)

    def _show_chosen(self) -> None:
        answer = self._answer
        for goal_id, card in self.cards.items():
            card.choose(goal_id == self._chosen)
        goals = answer.goals if answer else ()
        goal = next((one for one in goals if one.id == self._chosen), None)
        if answer is not None and goal is not None:
            today = self.desk.clock.today()
            self.detail.show_goal(goal, answer.mentorship, answer.owner, today)

    def _show_parts(self, *, goals: bool, empty: bool) -> None:
        self._any = goals
        self.form.new_goal.setVisible(goals)
        self.empty.setVisible(empty)
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
        if self._answer is not None:
            self.commands.ask_new(self._answer.mentorship)

    def _ask_change(self) -> None:
        if self._answer is not None and self.goal is not None:
            self.commands.ask_change(self.goal, self._answer.mentorship)

    def _ask_rating(self, rating: Progress | None) -> None:
        if self._answer is not None and self.goal is not None:
            self.commands.ask_rating(self.goal, self._answer.mentorship, rating)

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

    def _add_milestone(self, words: str) -> None:
        if self.goal is not None:
            self.commands.add_milestone(self.goal, words)

    def _move(self, step: Milestone, place: int) -> None:
        if self.goal is not None:
            before = [one.id for one in self.goal.milestones].index(step.id)
            self.commands.move(step, place, before)

    def _share(self, share: Share) -> None:
        if self.goal is not None:
            self.commands.share(self.goal.id, share)

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
        for button in (self.form.new_goal.clicked, self.form.add_goal.clicked, self.empty.asked):
            button.connect(self._ask_new)
        self.form.all_goals.clicked.connect(lambda: self._open(opened=False))
        self.form.closed_button.toggled.connect(lambda _on: self._unfold())
        detail, steps = self.detail, self.detail.steps
        detail.edit_asked.connect(self._ask_change)
        detail.close_asked.connect(self._ask_close)
        detail.reopen_asked.connect(self._reopen)
        detail.away_asked.connect(self._throw_away)
        detail.shared.connect(self._share)
        detail.rating_asked.connect(self._ask_rating)
        detail.rating_away_asked.connect(
            lambda rating: self.commands.throw_away(rating.id, self.tr("Rating thrown away."))
        )
        steps.ticked.connect(self.commands.tick)
        steps.moved.connect(self._move)
        steps.edit_asked.connect(self.commands.ask_milestone)
        steps.added.connect(self._add_milestone)
        steps.shared.connect(lambda step, share: self.commands.share(step.id, share))
        QShortcut(QKeySequence("Ctrl+Shift+L"), self, self._cycle_share)
