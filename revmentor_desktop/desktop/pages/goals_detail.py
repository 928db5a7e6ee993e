"""A goal at length: why, how far, its milestones, and how it ended."""

from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from revmentor_desktop.desktop.forms.goal_detail import Ui_GoalDetail
from revmentor_desktop.desktop.models.goal_words import (
    chart_spoken,
    how_far,
    how_it_ended,
    whose_since,
)
from revmentor_desktop.desktop.pages.goals_milestones import MilestoneList
from revmentor_desktop.desktop.pages.goals_ratings import RatingRow, newest_first
from revmentor_desktop.desktop.parts.card import Card
from revmentor_desktop.desktop.spoken import short_day, short_month
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.icons import icon
from revmentor_desktop.journal.chart import line_chart
from revmentor_desktop.journal.goal import Goal, Progress
from revmentor_desktop.journal.goal_chart import monthly, months_of
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.support.language import translate

_CHART = 150


class GoalDetail(Card):
    """Shows one goal and says what is asked of it.

    `rating_asked` carries the rating to change, None for a new one.
    """

    edit_asked = Signal()
    close_asked = Signal()
    reopen_asked = Signal()
    away_asked = Signal()
    shared = Signal(object)
    rating_asked = Signal(object)
    rating_away_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget(self)
        self.form = Ui_GoalDetail()
        self.form.setupUi(inside)
        place = QVBoxLayout(self)
        place.setContentsMargins(1, 1, 1, 1)
        place.addWidget(inside)
        self.steps: MilestoneList = self.form.steps
        self.ratings: list[RatingRow] = []
        self.goal: Goal | None = None
        self._connect()

    def show_goal(self, goal: Goal, mentorship: Mentorship, owner: str, today: date) -> None:
        """Show a goal of these two, as of today."""
        another = self.goal is None or self.goal.id != goal.id
        self.goal = goal
        form, mine, name = self.form, goal.owner is Side.ME, mentorship.first_name
        form.face.show_person(owner if mine else mentorship.counterpart, "me" if mine else "here")
        form.whose.setText(whose_since(goal, name, today))
        form.share.show_share(goal.share)
        form.share.say_of(goal.title)
        form.more.call(self.tr("More for: {goal}").format(goal=goal.title))
        form.title.say(goal.title)
        self._say(goal, today)
        self._show_progress(goal, mentorship, today, unfold=False if another else None)
        form.steps_count.setText(how_far(goal))
        self.steps.show_steps(goal.milestones, today, mine=mine)
        form.close_goal.setVisible(goal.ending is None)
        form.reopen.setVisible(goal.ending is not None)

    def _say(self, goal: Goal, today: date) -> None:
        """Why, how one will notice, by when, and how it ended; what is missing takes no room."""
        form = self.form
        noticed = translate("Goals", "How to notice it: {measure}", measure=goal.measure)
        for part, words in (
            (form.why, goal.why),
            (form.measure, noticed if goal.measure else ""),
            (form.ended, how_it_ended(goal, today)),
        ):
            part.say(words)
            part.setVisible(bool(words))
        wish = ""
        if goal.by is not None and goal.ending is None:
            wish = self.tr("Wished for {day}").format(day=short_day(goal.by, today))
        form.foot_hint.setText(wish)

    def _show_progress(
        self, goal: Goal, mentorship: Mentorship, today: date, *, unfold: bool | None
    ) -> None:
        form, name = self.form, mentorship.first_name
        months = months_of(goal.progress)
        labels = [short_month(month) for month in months]
        lines = [
            (who, side is Side.ME, monthly(goal.progress, side, months))
            for who, side in ((self.tr("You"), Side.ME), (name, Side.THEM))
        ]
        rated = [line for line in lines if any(value is not None for value in line[2])]
        form.chart.show_lines(line_chart(labels, rated), chart_spoken(goal, name))
        form.chart.setFixedHeight(scaled(_CHART))
        form.chart.setVisible(bool(goal.progress))
        form.unrated.setVisible(not goal.progress)
        self._show_ratings(goal, name, today)
        form.ratings_button.setVisible(bool(goal.progress))
        if unfold is not None:
            form.ratings_button.setChecked(unfold)
        self._unfold()

    def _show_ratings(self, goal: Goal, name: str, today: date) -> None:
        for row in self.ratings:
            row.hide()
            row.deleteLater()
        self.ratings = [self._rating(one, name, today) for one in newest_first(goal.progress)]

    def _rating(self, rating: Progress, name: str, today: date) -> RatingRow:
        row = RatingRow(rating, name, today, self)
        row.edit_asked.connect(lambda: self.rating_asked.emit(rating))
        row.away_asked.connect(lambda: self.rating_away_asked.emit(rating))
        self.form.ratings.addWidget(row)
        return row

    def _unfold(self) -> None:
        """Show the single ratings, or only how many there are."""
        shown, count = self.form.ratings_button.isChecked(), len(self.ratings)
        words = translate("Goals", "Hide the %n rating(s)", n=count)
        if not shown:
            words = translate("Goals", "Show the %n rating(s)", n=count)
        self.form.ratings_button.setText(words)
        for row in self.ratings:
            row.setVisible(shown)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, words, signal in (
            ("pencil-simple", self.tr("Change this goal"), self.edit_asked),
            ("trash", self.tr("Throw away"), self.away_asked),
        ):
            action = QAction(icon(name), words, menu)
            action.triggered.connect(signal)
            menu.addAction(action)
        menu.popup(self.form.more.mapToGlobal(QPoint(0, self.form.more.height())))

    def _connect(self) -> None:
        form = self.form
        form.share.chosen.connect(self.shared)
        form.more.clicked.connect(self._open_menu)
        form.rate.clicked.connect(lambda: self.rating_asked.emit(None))
        form.ratings_button.setProperty("reads", True)
        form.ratings_button.toggled.connect(lambda _on: self._unfold())
        form.add_step.clicked.connect(self.steps.begin_new)
        form.close_goal.clicked.connect(self.close_asked)
        form.reopen.clicked.connect(self.reopen_asked)
