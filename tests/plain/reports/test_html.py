"""A summary as one HTML page: the same words, and nothing besides them."""

import itertools
import re
from dataclasses import replace
from html.parser import HTMLParser

from hypothesis import given, settings
from hypothesis import strategies as st

from revmentor_desktop.journal.chart import line_chart
from revmentor_desktop.journal.report import Satisfaction
from revmentor_desktop.reports.html import to_html
from revmentor_desktop.reports.markdown import to_markdown
from revmentor_desktop.reports.tree import plain_words, read_tree
from revmentor_desktop.support.resources import resource
from tests.plain.reports.made import made

MARKS = st.text(alphabet='ab1 \n\t#*_`>-+~=|[](){}<&;!.:/\\"é漢', max_size=60)


QUIET = ("title", "style", "svg")


class Reader(HTMLParser):
    """What a browser would show of a page, and every element and attribute it holds."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.shown = ""
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self._quiet = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._quiet += tag in QUIET
        self.shown += "" if tag in ("em", "strong", "code", "span") else " "

    def handle_endtag(self, tag: str) -> None:
        self._quiet -= tag in QUIET
        self.shown += "" if tag in ("em", "strong", "code", "span") else " "

    def handle_data(self, data: str) -> None:
        self.shown += "" if self._quiet else data


def words(text: str) -> list[str]:
    """The words of a text, without the signs a format sets between them."""
    return re.findall(r"\w+", text)


def test_it_says_what_the_markdown_says() -> None:
    markdown = plain_words(read_tree(to_markdown(made()).replace("|", " ").replace("---", "")))
    assert words(Reader(to_html(made())).shown) == words(markdown)


def test_headings_go_down_step_by_step() -> None:
    levels = [int(tag[1]) for tag, _ in Reader(to_html(made())).elements if tag[1:].isdigit()]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_nothing_comes_from_elsewhere_and_nothing_runs() -> None:
    page = Reader(to_html(made()))
    for tag, attributes in page.elements:
        assert tag not in ("script", "link", "img", "iframe", "a", "form", "object", "base")
        assert not {"src", "href", "srcset", "style", "action"} & attributes.keys()
        assert not any(name.startswith("on") for name in attributes)
    css = resource("templates", "summary.css").read_text("utf-8")
    assert "url(" not in css and "@import" not in css
    policy = next(one for _, one in page.elements if "http-equiv" in one)
    assert policy["content"] == "default-src 'none'; style-src 'unsafe-inline'"


def test_nothing_is_hidden_in_it() -> None:
    page = to_html(made())
    assert "secret.png" not in page and "hidden title" not in page and "a picture" not in page
    assert "<!-- a comment" not in page and "<b>" not in page


def test_a_table_names_its_columns_and_the_page_its_language() -> None:
    elements = Reader(to_html(replace(made(), language="ar"))).elements
    assert ("html", {"lang": "ar"}) in elements
    assert sum(tag == "th" and one.get("scope") == "col" for tag, one in elements) == 8


def test_the_chart_is_drawn_in_the_page_with_its_words_beside_it() -> None:
    page = to_html(made())
    drawn = page[page.index("<svg") : page.index("</svg>")]
    assert 'role="img"' in drawn and "Amara: January 3." in drawn and "<path" in drawn
    assert "http" not in drawn and "style=" not in drawn
    odd = replace(made(), chapters=(named_oddly(),))
    assert "<svg" in to_html(odd) and "<b>" not in to_html(odd)


def named_oddly() -> Satisfaction:
    chapter = made().chapters[2]
    assert isinstance(chapter, Satisfaction)
    name = 'A&B <b> "\x07'
    return replace(chapter, chart=line_chart(["Jan"], [(name, True, [3.0])]), words=name)


@settings(max_examples=200, deadline=None)
@given(MARKS)
def test_words_of_people_come_back_whatever_marks_they_hold(source: str) -> None:
    shown = Reader(to_html(made(words=source, text=source, about=source))).shown
    expected = "".join(plain_words(read_tree(source)).split())
    assert expected in "".join(shown.split())
    assert "".join(source.split()) in "".join(shown.split())


def test_the_colours_are_those_of_the_light_and_the_dark_scheme() -> None:
    from revmentor_desktop.desktop.theme.tokens import DARK, LIGHT  # a table without any Qt

    css = resource("templates", "summary.css").read_text("utf-8")
    light, dark = css.split("@media (prefers-color-scheme: dark)")
    named = dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", light))
    assert named.pop("page") == LIGHT.card
    assert all(getattr(LIGHT, name) == colour for name, colour in named.items())
    named = dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", dark))
    assert named.pop("page") == DARK.card
    assert (named.pop("accent"), named.pop("other")) == (DARK.accent_text, DARK.other_text)
    assert all(getattr(DARK, name) == colour for name, colour in named.items())
