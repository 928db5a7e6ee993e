"""A goal at length: why, how far, its milestones, where it came up, and how it ended."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QVBoxLayout, QWidget

from revmentor_desktop.desktop.forms.goal_detail import Ui_GoalDetail
from revmentor_desktop.desktop.models.feedback_words import agenda_words
from revmentor_desktop.desktop.models.goal_words import how_far, how_it_ended, whose_since
from revmentor_desktop.desktop.pages.goals_milestones import MilestoneList
from revmentor_desktop.desktop.pages.goals_progress import GoalProgress
from revmentor_desktop.desktop.pages.goals_ratings import RatingRow
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.icons import icon
from revmentor_desktop.journal.goal import Goal
from revmentor_desktop.journal.session import SessionRow
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.operations.goal_agenda import GoalAhead
from revmentor_desktop.operations.goals_seen import SeenGoals
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.language import translate

_BESIDE = 520
"""Under that the buttons at the foot stand below the chips."""


class GoalDetail(Card):
    """Shows one goal and says what is asked of it.

    `rating_asked` carries the rating to change, None for a new one; `agenda_asked` whether it is
    to go on the agenda, False to take it off.
    """

    edit_asked = Signal()
    close_asked = Signal()
    reopen_asked = Signal()
    away_asked = Signal()
    shared = Signal(object)
    rating_asked = Signal(object)
    rating_away_asked = Signal(object)
    agenda_asked = Signal(bool)
    agenda_shown = Signal(object)

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        inside = QWidget(self)
        self.form = Ui_GoalDetail()
        self.form.setupUi(inside)
        place = QVBoxLayout(self)
        place.setContentsMargins(1, 1, 1, 1)
        place.addWidget(inside)
        self.steps: MilestoneList = self.form.steps
        self.progress = GoalProgress(self.form, self)
        self.goal: Goal | None = None
        self.ahead: GoalAhead | None = None
        self._connect()

    @property
    def ratings(self) -> list[RatingRow]:
        """The single ratings, newest first."""
        return self.progress.rows

    def show_goal(self, goal: Goal, seen: SeenGoals) -> None:
        """Show a goal of these two, as of today."""
        another = self.goal is None or self.goal.id != goal.id
        self.goal, today = goal, self._clock.today()
        form, mine, whom = self.form, goal.owner is Side.ME, seen.mentorship
        form.face.show_person(seen.owner if mine else whom.counterpart, "me" if mine else "here")
        form.whose.say(whose_since(goal, whom.first_name, today))
        form.share.show_share(goal.share)
        form.share.say_of(goal.title)
        form.more.call(self.tr("More for: {goal}").format(goal=goal.title))
        form.title.say(goal.title)
        self._say(goal)
        form.story.show_story(seen.came_from(goal), seen.became(goal))
        self.progress.show_goal(goal, whom.first_name, today, another=another)
        form.steps_count.setText(how_far(goal))
        self.steps.show_steps(goal.milestones, today, mine=mine)
        shown = seen.shown_by.get(goal.id, ())
        form.shown_by.show_shown_by(shown, today, fixed=whom.archived_on is not None)
        if another:
            form.offer.hide()
        form.offer.over({one.evidence.item_id for one in shown})
        self._show_foot(goal, seen.ahead.get(goal.id))

    def offer(self, session: SessionRow) -> None:
        """A milestone was ticked: offer the last meeting as what shows it."""
        self.form.offer.offer(session, self._clock.today())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= scaled(_BESIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.form.foot.setDirection(across if beside else down)

    def _say(self, goal: Goal) -> None:
        """Why, how one will notice, and how it ended; what is missing takes no room."""
        form = self.form
        noticed = translate("Goals", "How to notice it: {measure}", measure=goal.measure)
        for part, words in (
            (form.why, goal.why),
            (form.measure, noticed if goal.measure else ""),
            (form.ended, how_it_ended(goal, self._clock.today())),
        ):
            part.say(words)
            part.setVisible(bool(words))

    def _show_foot(self, goal: Goal, ahead: GoalAhead | None) -> None:
        """What can be done next: with no step left, closing it is."""
        form, going_on = self.form, goal.ending is None
        self.ahead = ahead
        form.reopen.setVisible(not going_on)
        form.close_goal.setVisible(going_on and goal.next_milestone is None)
        form.agenda.setVisible(going_on or bool(ahead and ahead.day))
        words, sign = self.tr("Put on the agenda"), "plus"
        if ahead is not None and ahead.day is not None:
            words, sign = agenda_words(ahead.day, self._clock.today()), "check"
        form.agenda.setText(words)
        form.agenda.show_icon(sign)
        form.agenda.setProperty("reads", sign == "check")
        form.agenda.setAccessibleName(f"{words}: {goal.title}")

    def _press_agenda(self) -> None:
        """Put it there; where it is there, lead to it."""
        if self.ahead is not None and self.ahead.day is not None:
            self.agenda_shown.emit(self.ahead)
        else:
            self.agenda_asked.emit(True)

    def open_menu(self) -> QMenu:
        """What else can be done with the goal."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        going_on = self.goal is not None and self.goal.ending is None
        choices: list[tuple[str, str, Callable[[], None]]] = [
            ("pencil-simple", self.tr("Change this goal"), self.edit_asked.emit)
        ]
        if going_on:
            choices.append(("flag-checkered", self.tr("Close this goal"), self.close_asked.emit))
        choices.append(
            ("link", self.tr("Say where it came up"), self.form.shown_by.choose_asked.emit)
        )
        if self.ahead is not None:
            words = self.tr("Take it off the agenda")
            choices.append(("calendar-x", words, lambda: self.agenda_asked.emit(False)))
        choices.append(("trash", self.tr("Throw away"), self.away_asked.emit))
        for name, words, act in choices:
            action = QAction(icon(name), words, menu)
            action.triggered.connect(lambda _on=False, act=act: act())
            menu.addAction(action)
        menu.popup(self.form.more.mapToGlobal(QPoint(0, self.form.more.height())))
        return menu

    def _connect(self) -> None:
        form = self.form
        form.share.chosen.connect(self.shared)
        form.more.clicked.connect(self.open_menu)
        self.progress.asked.connect(self.rating_asked)
        self.progress.away_asked.connect(self.rating_away_asked)
        form.add_step.clicked.connect(self.steps.begin_new)
        form.close_goal.clicked.connect(self.close_asked)
        form.reopen.clicked.connect(self.reopen_asked)
        form.agenda.clicked.connect(self._press_agenda)
