"""A line is found on its page, however it was broken and set."""

from revmentor_desktop.journal.summary_choice import Paper
from revmentor_desktop.reports.page_words import find_on_pages
from revmentor_desktop.reports.pdf import set_pages
from revmentor_desktop.reports.typesetter import Typesetter
from tests.plain.reports.made import made


def test_lines_are_found_in_order_and_what_is_not_there_is_not() -> None:
    summary = made()
    with Typesetter() as typesetter:
        pages = set_pages(summary, Paper.A4, typesetter)
    lines = (f"**{summary.title.upper()}**", summary.about, "Nobody wrote this down", "", "…")
    first, last, *others = find_on_pages(pages.document.pdf, lines)
    assert first is not None and first.page == 0 and 0 < first.top <= first.bottom < 0.5
    assert last is not None and last.page == pages.count - 1
    assert others == [None, None, None]
