"""The figures of a chart as a table: for the keyboard, for those who hear it, at any size."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from revmentor_desktop.desktop.parts.chart_table import ChartTable, TableLink
from revmentor_desktop.desktop.parts.line_chart import LineChart
from revmentor_desktop.desktop.theme.theme import Theme
from revmentor_desktop.journal.chart import Chart, line_chart

MONTHS = ["Jan", "Feb", "Mar"]
CHART = line_chart(MONTHS, [("You", True, [1, None, 3]), ("Amara", False, [2, 2, 4])])


class Shown:
    """A chart, its table and the link between them."""

    def __init__(self, qtbot: QtBot, chart: Chart = CHART) -> None:
        self.box = QWidget()
        qtbot.addWidget(self.box)
        self.chart, self.table = LineChart(self.box), ChartTable(self.box)
        self.link = TableLink(self.box)
        rows = QVBoxLayout(self.box)
        for widget in (self.link, self.chart, self.table):
            rows.addWidget(widget)
        self.chart.show_lines(chart, "Ratings")
        self.table.show_chart(chart, "Ratings")
        self.link.turns(self.chart, self.table)
        self.box.resize(420, 300)
        self.box.show()


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> Shown:
    return Shown(qtbot)


def test_the_link_shows_one_or_the_other(shown: Shown) -> None:
    assert shown.chart.isVisible() and not shown.table.isVisible()
    shown.link.setFocus()
    QTest.keyClick(shown.link, Qt.Key.Key_Space)
    assert shown.table.isVisible() and not shown.chart.isVisible()
    assert shown.link.text() == "Show as a chart"
    shown.link.offer(False)
    assert not shown.table.isVisible() and not shown.link.isVisible()
    shown.link.offer(True)
    assert shown.table.isVisible() and shown.link.isVisible()


def test_every_figure_is_said_with_its_month_and_whose_it_is(shown: Shown) -> None:
    shown.link.click()
    model, role = shown.table.model(), Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 1).data(role) == "Jan, You: 1"
    assert model.index(1, 1).data(role) == "Feb, You: no value"
    assert model.index(2, 2).data(role) == "Mar, Amara: 4"
    assert [shown.table.cell(row, 1) for row in range(3)] == ["1", "–", "3"]


def test_the_arrow_keys_walk_the_cells_and_tab_leaves(shown: Shown) -> None:
    shown.link.click()
    shown.box.activateWindow()
    shown.table.setFocus(Qt.FocusReason.TabFocusReason)
    assert (shown.table.currentIndex().row(), shown.table.currentIndex().column()) == (0, 0)
    QTest.keyClick(shown.table, Qt.Key.Key_Down)
    QTest.keyClick(shown.table, Qt.Key.Key_Right)
    assert (shown.table.currentIndex().row(), shown.table.currentIndex().column()) == (1, 1)
    QTest.keyClick(shown.table, Qt.Key.Key_Tab)
    assert not shown.table.hasFocus()


def test_all_rows_of_a_year_fit_also_at_twice_the_text(qtbot: QtBot, theme: Theme) -> None:
    year = [f"M{month}" for month in range(12)]
    chart = line_chart(year, [("You", True, [3.0] * 12)])
    shown = Shown(qtbot, chart)
    shown.link.click()
    before = shown.table.sizeHint().height()
    theme.scale_text(2.0)
    assert shown.table.sizeHint().height() > before
    model = shown.table.model()
    shown.table.setCurrentIndex(model.index(11, 1))
    assert not shown.table.visualRect(model.index(11, 1)).isEmpty()
    theme.scale_text(1.0)
