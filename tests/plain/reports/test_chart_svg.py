"""A chart in a report says the same as the one in the window, also in grey."""

import xml.etree.ElementTree as ET  # our own text is parsed

from revmentor_desktop.journal.chart import line_chart
from revmentor_desktop.reports.chart_svg import HEIGHT, WIDTH, chart_svg

NAMESPACE = "{http://www.w3.org/2000/svg}"


def test_a_chart_is_whole_without_colour_and_named_at_the_ends_of_its_lines() -> None:
    chart = line_chart(
        ["Jan", "Feb", "Mar"],
        [("You & <me>", True, [3, None, 4.5]), ("Amara", False, [3.5, 3, 4.5])],
    )
    root = ET.fromstring(chart_svg(chart, "How satisfied are we?"))  # noqa: S314  # our own text
    texts = [text.text for text in root.iter(f"{NAMESPACE}text")]
    assert texts[-2:] == ["You & <me> 4.5", "Amara 4.5"] and "Feb" in texts
    ends = [float(text.get("y", "0")) for text in list(root.iter(f"{NAMESPACE}text"))[-2:]]
    assert abs(ends[0] - ends[1]) >= 14
    assert len(list(root.iter(f"{NAMESPACE}circle"))) == 2
    dashed = [path for path in root.iter(f"{NAMESPACE}path") if path.get("stroke-dasharray")]
    assert len(dashed) == 1
    title = root.find(f"{NAMESPACE}title")
    assert title is not None and title.text == "How satisfied are we?"
    for circle in root.iter(f"{NAMESPACE}circle"):
        assert 0 <= float(circle.get("cx", "-1")) <= WIDTH
        assert 0 <= float(circle.get("cy", "-1")) <= HEIGHT


def test_a_chart_without_a_single_value_still_has_its_scale() -> None:
    svg = chart_svg(line_chart([], [("You", True, []), ("Amara", False, [])]), "Nothing yet")
    assert "circle" not in svg and ">5</text>" in svg
