"""The geometry of a line chart: where values lie, where lines break, where names stand."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from revmentor_desktop.journal.chart import apart, line_chart, table_of


def test_values_lie_between_the_ends_of_the_scale() -> None:
    chart = line_chart(["Jan", "Feb", "Mar"], [("You", True, [1, 3, 5])])
    points = chart.lines[0].runs[0]
    assert [(point.x, point.y) for point in points] == [(0.0, 0.0), (0.5, 0.5), (1.0, 1.0)]
    assert [rule.label for rule in chart.rules] == ["1", "2", "3", "4", "5"]


def test_a_skipped_month_parts_the_line() -> None:
    chart = line_chart(["Jan", "Feb", "Mar", "Apr"], [("Amara", False, [2, None, 3, 4])])
    assert [[point.value for point in run] for run in chart.lines[0].runs] == [[2], [3, 4]]
    last = chart.lines[0].last
    assert last is not None and last.value == 4


def test_no_value_is_no_line_and_one_month_stands_in_the_middle() -> None:
    chart = line_chart(["Jan"], [("You", True, [None]), ("Amara", False, [4])])
    assert chart.lines[0].runs == () and chart.lines[0].last is None
    assert chart.lines[1].runs[0][0].x == 0.5


def test_the_table_has_every_figure_of_the_chart_and_its_gaps() -> None:
    chart = line_chart(
        ["Jan", "Feb", "Mar"],
        [("You", True, [1, None, 3.5]), ("Amara", False, [None, None, 4])],
    )
    rows = table_of(chart)
    assert [(row.label, row.values) for row in rows] == [
        ("Jan", (1, None)),
        ("Feb", (None, None)),
        ("Mar", (3.5, 4)),
    ]
    assert table_of(line_chart([], [])) == ()


@given(st.lists(st.floats(0, 200), min_size=1, max_size=4))
def test_names_at_line_ends_never_touch(levels: list[float]) -> None:
    moved = sorted(apart(levels, 14))
    assert all(after - before >= 13.9 for before, after in pairwise(moved))


def test_names_that_are_far_enough_apart_stay() -> None:
    assert apart([40.0, 10.0], 14) == [40.0, 10.0]
    assert apart([20.0, 20.0], 14) == [13.0, 27.0]
