"""A summary as plain data for the page template. Words travel as data, never as Typst source."""

import unicodedata
from typing import Any

from revmentor_desktop.journal.chart import apart
from revmentor_desktop.journal.report import (
    Chapter,
    GoalPart,
    Goals,
    Learned,
    Person,
    Promises,
    Rows,
    Satisfaction,
    Sessions,
    Summary,
)
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.summary_choice import Paper
from revmentor_desktop.reports.tree import Node, Tag, plain_words, read_under, shows_address
from revmentor_desktop.reports.visible import visible
from revmentor_desktop.support.language import translate

_NAMES_APART = 0.11
"""How far apart the names at the ends of two lines are at least, of the height of a chart."""

Data = dict[str, Any]


def page_data(summary: Summary, paper: Paper, *, any_font: bool) -> Data:
    """Everything the template needs, as JSON can hold it.

    `any_font`: letters that the shipped fonts lack may be taken from another.
    """
    made = summary.made_on
    return {
        "paper": paper.value,
        "any_font": any_font,
        "language": summary.language,
        "made": [made.year, made.month, made.day],
        "page_of": translate("Summary", "{page} of {pages}", page="{page}", pages="{pages}"),
        "title": words(summary.title),
        "subtitle": words(summary.subtitle),
        "period": words(summary.period),
        "people": [_person(person) for person in summary.people],
        "figures": [
            {"value": words(part.value), "label": words(part.label)} for part in summary.figures
        ],
        "words_title": words(summary.words_title),
        "words": _blocks(summary.words, 2),
        "chapters": [_chapter(chapter) for chapter in summary.chapters],
        "about_title": words(summary.about_title),
        "about": words(summary.about),
        "footer": words(summary.footer),
    }


def words(text: str) -> Data:
    """A line of words with the direction it is read in, by its first strong letter."""
    return {"text": visible(text), "rtl": is_right_to_left(text)}


def is_right_to_left(text: str) -> bool:
    """Whether a text begins in a script that is read right to left (Unicode rules P2 and P3)."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("R", "AL"):
            return True
        if kind == "L":
            return False
    return False


def _person(person: Person) -> Data:
    return {
        "mine": person.side is Side.ME,
        "name": words(person.name),
        "initials": person.initials,
        "role": words(person.role),
        "first_name": words(person.first_name),
    }


def _chapter(chapter: Chapter) -> Data:
    data: Data = {"title": words(chapter.title)}
    if isinstance(chapter, Goals):
        data |= {"kind": "goals", "goals": [_goal(goal) for goal in chapter.goals]}
    elif isinstance(chapter, Learned):
        boxes = [
            {
                "mine": box.learner.side is Side.ME,
                "title": words(box.title),
                "lines": [words(line) for line in box.lines],
            }
            for box in chapter.boxes
        ]
        data |= {"kind": "learned", "boxes": boxes}
    elif isinstance(chapter, Promises):
        data |= {"kind": "promises", **_promises(chapter)}
    elif isinstance(chapter, Sessions):
        data |= {"kind": "sessions", **_sessions(chapter)}
    elif isinstance(chapter, Rows):
        data |= {"kind": "rows", **_rows(chapter)}
    elif isinstance(chapter, Satisfaction):
        data |= {"kind": "satisfaction", **_satisfaction(chapter)}
    else:
        texts = [
            {
                "title": words(part.title),
                "caption": words(part.caption),
                "blocks": _blocks(part.text, 3),
            }
            for part in chapter.texts
        ]
        data |= {"kind": "texts", "texts": texts}
    return data


def _goal(goal: GoalPart) -> Data:
    return {
        "owner": _person(goal.owner),
        "title": words(goal.title),
        "next": words(goal.next),
        "state": words(goal.state),
        "reached": goal.reached,
        "of": goal.of,
        "details": [words(detail) for detail in goal.details],
        "steps": [
            {"title": words(step.title), "reached": step.reached, "when": words(step.when)}
            for step in goal.steps
        ],
    }


def _sessions(chapter: Sessions) -> Data:
    """The table of sessions; the column of titles only where one leaves."""
    rows: list[tuple[str, ...]] = [
        chapter.columns,
        *((s.day, s.title, s.length, s.state) for s in chapter.sessions),
    ]
    if not any(session.title for session in chapter.sessions):
        rows = [(row[0], *row[2:]) for row in rows]
    columns, *cells = [[words(cell) for cell in row] for row in rows]
    return {"columns": columns, "rows": cells}


def _rows(chapter: Rows) -> Data:
    rows = [
        {
            "owner": _person(row.owner) if row.owner else None,
            "text": words(row.text),
            "state": words(row.state),
            "details": [words(detail) for detail in row.details],
        }
        for row in chapter.rows
    ]
    return {"caption": words(chapter.caption), "rows": rows}


def _satisfaction(chapter: Satisfaction) -> Data:
    """The chart in a unit square; its figures are in the words that stand for it."""
    chart = chapter.chart
    ends = [line for line in chart.lines if line.last]
    places = apart([line.last.y for line in ends if line.last], _NAMES_APART)
    lines = [
        {
            "mine": line.mine,
            "name": words(f"{line.name} {line.last.value:.3g}" if line.last else line.name),
            "name_at": place,
            "runs": [[[point.x, point.y] for point in run] for run in line.runs],
        }
        for line, place in zip(ends, places, strict=True)
    ]
    return {
        "caption": words(chapter.caption),
        "words": visible(chapter.words),
        "lines": lines,
        "months": [{"at": mark.at, "label": words(mark.label)} for mark in chart.months],
        "rules": [{"at": mark.at, "label": mark.label} for mark in chart.rules],
        "last": words(chapter.last),
    }


def _promises(chapter: Promises) -> Data:
    return {
        "state": words(chapter.state),
        "bars": [
            {
                "owner": _person(bar.owner),
                "kept": bar.kept,
                "due": bar.due,
                "state": words(bar.state),
            }
            for bar in chapter.bars
        ],
        "promises": [
            {
                "owner": _person(part.owner),
                "text": words(part.text),
                "state": words(part.state),
                "done": part.done,
                "outcome": words(part.outcome),
            }
            for part in chapter.promises
        ],
    }


def _blocks(source: str, above: int) -> list[Data]:
    """What a person wrote, under a heading of the level `above`."""
    return [_node(node) for node in read_under(source, above)]


def _node(node: Node) -> Data:
    data: Data = {"tag": node.tag.value, "text": node.text, "number": node.number}
    if node.tag is Tag.LINK:
        data["shown"] = shows_address(node)
    if node.tag in (Tag.PARAGRAPH, Tag.HEADING):
        data["rtl"] = is_right_to_left(plain_words([node]))
    if node.children:
        data["children"] = [_node(child) for child in node.children]
    return data
