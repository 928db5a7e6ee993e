"""A summary as one HTML page: nothing from elsewhere, readable on a telephone, good on paper.

The page is built as a tree and written by the standard library, so that no word of a person can
become a mark, and it forbids itself every address (Content-Security-Policy).
"""

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, fromstring, tostring

from revmentor_desktop.journal.report import (
    Chapter,
    GoalPart,
    Goals,
    Learned,
    Promises,
    Rows,
    Satisfaction,
    Sessions,
    Summary,
    TextPart,
    Texts,
)
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.reports.chart_svg import chart_svg
from revmentor_desktop.reports.html_text import add_blocks
from revmentor_desktop.reports.visible import visible
from revmentor_desktop.support.resources import resource

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def to_html(summary: Summary) -> str:
    """The whole page, from its doctype to the end."""
    page = Element("html", lang=summary.language)
    _head(page, summary)
    main = SubElement(SubElement(page, "body"), "main")
    _top(main, summary)
    if summary.words:
        _say(main, "h2", summary.words_title)
        add_blocks(main, summary.words, 2)
    for chapter in summary.chapters:
        section = SubElement(main, "section")
        _say(section, "h2", chapter.title)
        _chapter(section, chapter)
    _say(main, "h2", summary.about_title)
    _say(main, "p", summary.about)
    return "<!doctype html>\n" + tostring(page, encoding="unicode", method="html") + "\n"


def _head(page: Element, summary: Summary) -> None:
    head = SubElement(page, "head")
    SubElement(head, "meta", charset="utf-8")
    SubElement(head, "meta", {"http-equiv": "Content-Security-Policy", "content": _POLICY})
    SubElement(head, "meta", name="referrer", content="no-referrer")
    SubElement(head, "meta", name="viewport", content="width=device-width, initial-scale=1")
    SubElement(head, "title").text = visible(summary.title)
    style = SubElement(head, "style")
    style.text = resource("templates", "summary.css").read_text(encoding="utf-8")


def _top(main: Element, summary: Summary) -> None:
    _say(main, "h1", summary.title)
    _say(main, "p", summary.subtitle, "quiet")
    _say(main, "p", summary.period, "quiet")
    people = SubElement(main, "ul", {"class": "people"})
    for person in summary.people:
        item = SubElement(people, "li")
        _say(item, "strong", person.name, _side(person.side)).tail = ", "
        _say(item, "span", person.role)
    if summary.figures:
        figures = SubElement(main, "ul", {"class": "figures"})
        for figure in summary.figures:
            item = SubElement(figures, "li")
            _say(item, "strong", figure.value).tail = " "
            _say(item, "span", figure.label)


def _chapter(section: Element, chapter: Chapter) -> None:
    if isinstance(chapter, Goals):
        for goal in chapter.goals:
            _goal(section, goal)
    elif isinstance(chapter, Learned):
        for box in chapter.boxes:
            _say(section, "h3", box.title)
            _list(section, box.lines)
    elif isinstance(chapter, Promises):
        _promises(section, chapter)
    elif isinstance(chapter, Rows):
        _rows(section, chapter)
    else:
        _tables_and_texts(section, chapter)


def _tables_and_texts(section: Element, chapter: Satisfaction | Sessions | Texts) -> None:
    if isinstance(chapter, Sessions):
        rows = ((one.day, one.title, one.length, one.state) for one in chapter.sessions)
        _table(section, chapter.columns, rows)
    elif isinstance(chapter, Satisfaction):
        _say(section, "p", chapter.caption, "quiet")
        _chart(section, chapter)
        _table(section, chapter.columns, chapter.rows)
        if chapter.last:
            _say(section, "p", chapter.last)
    else:
        for part in chapter.texts:
            _text(section, part)


def _goal(section: Element, goal: GoalPart) -> None:
    part = SubElement(section, "div", {"class": _side(goal.owner.side)})
    _say(part, "h3", goal.title)
    _sentence(part, "p", goal.owner.name, goal.state, goal.next)
    if goal.of:
        _bar(part, goal.reached, goal.of, goal.state)
    for detail in goal.details:
        _say(part, "p", detail)
    _list(
        part,
        (
            f"{'✓' if step.reached else '○'} " + ", ".join(filter(None, (step.title, step.when)))
            for step in goal.steps
        ),
    )


def _promises(section: Element, chapter: Promises) -> None:
    _say(section, "p", chapter.state)
    for bar in chapter.bars:
        part = SubElement(section, "div", {"class": _side(bar.owner.side)})
        _say(part, "p", f"{bar.owner.first_name}: {bar.state}")
        _bar(part, bar.kept, bar.due, bar.state)
    promises = SubElement(section, "ul")
    for promise in chapter.promises:
        item = SubElement(promises, "li")
        _say(item, "strong", promise.owner.first_name, _side(promise.owner.side)).tail = " "
        _say(item, "span", promise.text).tail = " "
        _say(item, "span", f"({promise.state})", "quiet")
        if promise.outcome:
            SubElement(item, "br")
            _say(item, "span", promise.outcome)


def _rows(section: Element, chapter: Rows) -> None:
    if chapter.caption:
        _say(section, "p", chapter.caption)
    rows = SubElement(section, "ul")
    for row in chapter.rows:
        item = SubElement(rows, "li")
        if row.owner:
            _say(item, "strong", row.owner.first_name, _side(row.owner.side)).tail = " "
        _say(item, "span", row.text).tail = " "
        if row.state:
            _say(item, "span", f"({row.state})", "quiet")
        for detail in row.details:
            SubElement(item, "br")
            _say(item, "span", detail, "quiet")


def _chart(section: Element, chapter: Satisfaction) -> None:
    """The chart, drawn; its figures stand in the table below it."""
    drawn = visible(chart_svg(chapter.chart, chapter.words))
    drawing = fromstring(drawn)  # noqa: S314  # our own drawing, its words escaped
    for element in drawing.iter():
        element.tag = element.tag.rpartition("}")[2]
    SubElement(section, "figure").append(drawing)


def _table(section: Element, columns: Iterable[str], body: Iterable[Iterable[str]]) -> None:
    table = SubElement(section, "table")
    head = SubElement(SubElement(table, "thead"), "tr")
    for column in columns:
        _say(head, "th", column).set("scope", "col")
    rows = SubElement(table, "tbody")
    for cells in body:
        row = SubElement(rows, "tr")
        for cell in cells:
            _say(row, "td", cell)


def _text(section: Element, part: TextPart) -> None:
    _say(section, "h3", part.title)
    _say(section, "p", part.caption, "quiet")
    add_blocks(section, part.text, 3)


def _list(parent: Element, lines: Iterable[str]) -> None:
    found = list(lines)
    if found:
        items = SubElement(parent, "ul")
        for line in found:
            _say(items, "li", line)


def _bar(parent: Element, part: int, whole: int, words: str) -> None:
    """A bar; the figures stand beside it in words, so it is only drawn."""
    bar = SubElement(parent, "progress", max=str(max(whole, 1)), value=str(part))
    bar.set("aria-label", visible(words))


def _sentence(parent: Element, tag: str, *parts: str) -> None:
    _say(parent, tag, ", ".join(part for part in parts if part))


def _say(parent: Element, tag: str, words: str, kind: str = "") -> Element:
    """Words in an element, each in its own reading direction."""
    made = SubElement(parent, tag, dir="auto")
    if kind:
        made.set("class", kind)
    made.text = " ".join(visible(words).split())
    return made


def _side(side: Side) -> str:
    return "me" if side is Side.ME else "them"
