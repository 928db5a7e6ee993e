"""How far a goal is, over the months: as a chart, and as its table with every single rating."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from revmentor_desktop.desktop.forms.goal_detail import Ui_GoalDetail
from revmentor_desktop.desktop.models.goal_words import chart_spoken
from revmentor_desktop.desktop.pages.goals_ratings import RatingRow, newest_first
from revmentor_desktop.desktop.spoken import short_month
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.journal.chart import line_chart
from revmentor_desktop.journal.goal import Goal, Progress
from revmentor_desktop.journal.goal_chart import monthly, months_of
from revmentor_desktop.journal.sharing import Side

_CHART = 150


class GoalProgress(QObject):
    """Fills the middle of a goal's form. `asked` carries a rating to change, None for a new one."""

    asked = Signal(object)
    away_asked = Signal(object)

    def __init__(self, form: Ui_GoalDetail, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self.rows: list[RatingRow] = []
        form.as_table.turns(form.chart, form.table)
        form.as_table.turned.connect(lambda _on: self._unfold())
        form.rate.clicked.connect(lambda: self.asked.emit(None))

    def show_goal(self, goal: Goal, name: str, today: date, *, another: bool) -> None:
        """Show a goal's ratings; the table stays open while it is the same goal."""
        form, rated = self._form, bool(goal.progress)
        if another:
            form.as_table.setChecked(False)
        months = months_of(goal.progress)
        labels = [short_month(month) for month in months]
        lines = [
            (who, side is Side.ME, monthly(goal.progress, side, months))
            for who, side in ((self.tr("You"), Side.ME), (name, Side.THEM))
        ]
        chart = line_chart(
            labels, [line for line in lines if any(value is not None for value in line[2])]
        )
        said = chart_spoken(goal, name)
        form.chart.show_lines(chart, said)
        form.chart.setFixedHeight(scaled(_CHART))
        form.table.show_chart(chart, said)
        form.unrated.setVisible(not rated)
        self._show_ratings(goal, name, today)
        form.as_table.offer(rated)
        self._unfold()

    def _show_ratings(self, goal: Goal, name: str, today: date) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [self._rating(one, name, today) for one in newest_first(goal.progress)]

    def _rating(self, rating: Progress, name: str, today: date) -> RatingRow:
        row = RatingRow(rating, name, today, self._form.progress_box)
        row.edit_asked.connect(lambda: self.asked.emit(rating))
        row.away_asked.connect(lambda: self.away_asked.emit(rating))
        self._form.ratings.addWidget(row)
        return row

    def _unfold(self) -> None:
        """The single ratings stand below the table."""
        for row in self.rows:
            row.setVisible(self._form.as_table.isChecked())
