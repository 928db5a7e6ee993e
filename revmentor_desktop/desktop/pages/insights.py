"""How a mentorship stands: six habits, satisfaction, rhythm, promises, themes (screen 08)."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.forms.insights import Ui_Insights
from revmentor_desktop.desktop.page import Page
from revmentor_desktop.desktop.pages.insights_charts import ChartCards
from revmentor_desktop.desktop.pages.insights_doings import InsightDoings
from revmentor_desktop.desktop.pages.insights_habit import HabitBox
from revmentor_desktop.desktop.pages.insights_more import MoreCards
from revmentor_desktop.desktop.pages.insights_said import SaidCards
from revmentor_desktop.desktop.parts.scroll import PageScroll
from revmentor_desktop.desktop.parts.tab_order import tie_tabs
from revmentor_desktop.desktop.places import Place
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.question import Habit
from revmentor_desktop.operations.insights import Insights, read_insights
from revmentor_desktop.operations.insights_more import MoreInsights, read_more_insights

NARROWEST = 760
"""Under that the cards stand below one another."""

_HABIT_WIDE = 280


class InsightsPage(Page):
    """The figures are shown first; what takes longer to read follows them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.found: Insights | None = None
        self.more: MoreInsights | None = None
        self.pane = PageScroll(self)
        inside = QWidget()
        self.form = Ui_Insights()
        self.form.setupUi(inside)
        self.pane.body.addWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)
        self.habits = {habit: HabitBox(habit, inside) for habit in Habit}
        self.charts = ChartCards(self.form, desk.clock)
        self.said = SaidCards(self.form)
        self.further = MoreCards(self.form, desk.clock)
        self.doings = InsightDoings(desk, self.charts, self)
        for button in (self.form.compare, self.form.start):
            self.form.doings.flow.addWidget(button)
        self._columns = 0
        self._came = False
        self.pane.margins(32, 29, 22, 32)  # the bar takes the rest
        self._spread_habits(3)
        self._connect()
        self.pane.setVisible(False)

    def first_focus(self) -> QWidget | None:
        return self.habits[Habit.OPEN] if self.found is not None else None

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802  # Qt's name
        """Tab follows the page as it is laid out, the months after what stands over them."""
        tie_tabs(self)
        before: QWidget = self.form.rhythm_table
        for month in self.form.year.months:
            QWidget.setTabOrder(before, month)
            before = month
        return super().focusNextPrevChild(forward)

    def show_place(self, place: Place) -> None:
        other = self.place is None or self.place.mentorship_id != place.mentorship_id
        super().show_place(place)
        self._came = True
        if other:
            self.found = self.more = self.doings.found = None
            self.pane.setVisible(False)
            self.pane.verticalScrollBar().setValue(0)
        self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = min(event.size().width() - 64, 1080)
        narrow = wide < scaled(NARROWEST)
        way = QBoxLayout.Direction
        direction = way.TopToBottom if narrow else way.LeftToRight
        form = self.form
        for row in (form.title_row, form.charts, form.words, form.more):
            row.setDirection(direction)
        self._spread_habits(max(1, min(3, wide // scaled(_HABIT_WIDE))))

    def _spread_habits(self, columns: int) -> None:
        """The six cards, so many side by side."""
        if columns == self._columns:
            return
        grid: QGridLayout = self.form.habits
        for column in range(3):
            grid.setColumnStretch(column, 1 if column < columns else 0)
        for place, box in enumerate(self.habits.values()):
            grid.addWidget(box, place // columns, place % columns)
        self._columns = columns

    def _follow(self) -> None:
        """Something was changed, here or elsewhere."""
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        whose = self.place.mentorship_id if self.place is not None else None
        if whose is not None:
            self.desk.ask(read_insights, self._show)(whose, first_weekday=self.charts.first_weekday)

    def _show(self, found: Insights) -> None:
        if not self._is_about(found.mentorship.id):
            return
        anew, self.found = self.found is None, found
        self.doings.found = found
        self.form.trail.show_trail(found.mentorship.counterpart)
        for card in found.habits:
            self.habits[card.figure.habit].show_card(card, found)
        self.charts.show_found(found)
        self.said.show_found(found)
        self.pane.setVisible(True)
        if anew:
            self.further.show_nothing()
        if anew or self._came:
            QTimer.singleShot(0, self, self._look_further)  # after the figures are painted
        self._came = False

    def _look_further(self) -> None:
        if self.found is not None:
            self.desk.ask(read_more_insights, self._show_more)(self.found.mentorship.id)

    def _show_more(self, more: MoreInsights) -> None:
        if self.found is not None and self._is_about(more.mentorship_id):
            self.more = more
            self.further.show_more(more, self.found.mentorship)

    def _is_about(self, mentorship_id: ItemId) -> bool:
        return self.place is not None and self.place.mentorship_id == mentorship_id

    def _connect(self) -> None:
        self.desk.changed.connect(self._follow)
        doings, form = self.doings, self.form
        for habit, box in self.habits.items():
            box.clicked.connect(lambda which=habit: doings.show_habit(which))
        form.year.month_asked.connect(doings.go_to_month)
        form.start.clicked.connect(doings.start_check_in)
        form.compare.clicked.connect(doings.compare_check_ins)
        form.satisfaction_table.clicked.connect(lambda: doings.show_table(self.charts.both_table()))
        form.rhythm_table.clicked.connect(lambda: doings.show_table(self.charts.year_table()))
        self.said.asked.connect(doings.follow_alert)
        self.said.put_aside.connect(doings.put_aside)
        self.further.theme_asked.connect(doings.show_theme)
        self.further.went.connect(self.desk.go)
