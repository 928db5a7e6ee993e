"""A summary as CommonMark, with the same words in the same order as its pages."""

import re
from collections.abc import Iterable, Sequence

from revmentor_desktop.journal.report import (
    Chapter,
    Goals,
    Learned,
    Promises,
    RowPart,
    Rows,
    Satisfaction,
    Sessions,
    Summary,
    Texts,
)
from revmentor_desktop.reports.tree import Node, Tag, read_tree, shows_address
from revmentor_desktop.reports.visible import visible
from revmentor_desktop.support.language import translate

_SPECIAL = re.compile(r"([\\`*_\[\]<>])")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_AT_START = re.compile(r"^(\s*)([#+=~|-]|\d+(?=[.)]))", re.MULTILINE)


def to_markdown(summary: Summary) -> str:
    """The whole summary, ending with one line end."""
    return "\n\n".join(part for part in _parts(summary) if part) + "\n"


def _parts(summary: Summary) -> Iterable[str]:
    yield f"# {_plain(summary.title)}"
    yield f"{_plain(summary.subtitle)}  \n{_plain(summary.period)}"
    yield _lines(f"**{_plain(person.name)}**, {_plain(person.role)}" for person in summary.people)
    yield _list(f"**{_plain(part.value)}** {_plain(part.label)}" for part in summary.figures)
    if summary.words:
        yield f"## {_plain(summary.words_title)}"
        yield _blocks(read_tree(summary.words), 2)
    for chapter in summary.chapters:
        yield f"## {_plain(chapter.title)}"
        yield from _chapter(chapter)
    yield f"## {_plain(summary.about_title)}"
    yield _plain(summary.about)


def _chapter(chapter: Chapter) -> Iterable[str]:
    if isinstance(chapter, Goals):
        yield from _goals(chapter)
    elif isinstance(chapter, Learned):
        for box in chapter.boxes:
            yield f"### {_plain(box.title)}"
            yield _list(map(_plain, box.lines))
    elif isinstance(chapter, Promises):
        yield from _promises(chapter)
    elif isinstance(chapter, Sessions):
        yield _table(
            chapter.columns, ((s.day, s.title, s.length, s.state) for s in chapter.sessions)
        )
    elif isinstance(chapter, Rows):
        yield _plain(chapter.caption)
        yield _list(map(_row, chapter.rows))
    elif isinstance(chapter, Satisfaction):
        yield _plain(chapter.caption)
        yield _table(chapter.columns, chapter.rows)
        yield _plain(chapter.last)
    else:
        yield from _texts(chapter)


def _goals(chapter: Goals) -> Iterable[str]:
    for goal in chapter.goals:
        yield f"### {_plain(goal.title)}"
        yield _sentence(goal.owner.name, goal.state, goal.next)
        yield from map(_plain, goal.details)
        yield _list(
            f"{'✓' if step.reached else '○'} {_sentence(step.title, step.when)}"
            for step in goal.steps
        )


def _promises(chapter: Promises) -> Iterable[str]:
    yield _plain(chapter.state)
    yield _lines(f"{_plain(bar.owner.first_name)}: {_plain(bar.state)}" for bar in chapter.bars)
    yield _list(
        f"**{_plain(part.owner.first_name)}** {_plain(part.text)} ({_plain(part.state)})"
        + (f"  \n{_plain(part.outcome)}" if part.outcome else "")
        for part in chapter.promises
    )


def _row(row: RowPart) -> str:
    owner = f"**{_plain(row.owner.first_name)}** " if row.owner else ""
    state = f" ({_plain(row.state)})" if row.state else ""
    return "  \n".join([f"{owner}{_plain(row.text)}{state}", *map(_plain, row.details)])


def _table(columns: Sequence[str], body: Iterable[Sequence[str]]) -> str:
    rows = [columns, *body]
    lines = ["| " + " | ".join(_cell(cell) for cell in row) + " |" for row in rows]
    return "\n".join([lines[0], "| --- | --- | --- | --- |", *lines[1:]])


def _texts(chapter: Texts) -> Iterable[str]:
    for part in chapter.texts:
        yield f"### {_plain(part.title)}"
        yield _plain(part.caption)
        yield _blocks(read_tree(part.text), 3)


def _sentence(*parts: str) -> str:
    return ", ".join(_plain(part) for part in parts if part)


def _lines(lines: Iterable[str]) -> str:
    return "  \n".join(lines)


def _list(lines: Iterable[str]) -> str:
    return "\n".join("- " + line.replace("\n", "\n  ") for line in lines)


def _cell(text: str) -> str:
    return _plain(text).replace("|", r"\|")


def _plain(text: str) -> str:
    """Words that are words, whatever they hold: no mark in them means anything."""
    text = _ENTITY.sub("&amp;", _SPECIAL.sub(r"\\\1", " ".join(visible(text).split())))
    return _AT_START.sub(_escaped_start, text)


def _escaped_start(match: re.Match[str]) -> str:
    if match[2][0].isdigit():
        return f"{match[1]}{match[2]}\\"
    return f"{match[1]}\\{match[2]}"


def _blocks(nodes: list[Node], above: int, joint: str = "\n\n") -> str:
    return joint.join(_block(node, above) for node in nodes)


def _block(node: Node, above: int) -> str:
    """A block; headings of people are set below the heading they stand under."""
    if node.tag is Tag.HEADING:
        return f"{'#' * min(6, above + node.number)} {_inline(node).replace(chr(10), ' ')}"
    if node.tag is Tag.QUOTE:
        return "\n".join(f"> {line}".rstrip() for line in _blocks(node.children, above).split("\n"))
    if node.tag in (Tag.BULLETS, Tag.NUMBERS):
        return _bullets(node, above)
    if node.tag is Tag.CODE:
        fence = "`" * max(3, _longest_run(node.text) + 1)
        return f"{fence}\n{node.text.rstrip(chr(10))}\n{fence}"
    if node.tag is Tag.RULE:
        return "---"
    return _inline(node)


def _bullets(node: Node, above: int) -> str:
    lines = []
    for place, item in enumerate(node.children):
        mark = "- " if node.tag is Tag.BULLETS else f"{node.number + place}. "
        text = _blocks(item.children, above)
        lines.append(
            mark
            + text.replace("\n", "\n" + " " * len(mark)).replace(
                "\n" + " " * len(mark) + "\n", "\n\n"
            )
        )
    return "\n".join(lines)


def _inline(node: Node) -> str:
    return _AT_START.sub(_escaped_start, "".join(_piece(child) for child in node.children))


def _piece(node: Node) -> str:
    if node.tag is Tag.TEXT:
        return _ENTITY.sub("&amp;", _SPECIAL.sub(r"\\\1", node.text))
    if node.tag is Tag.RAW:
        fence = "`" * (_longest_run(node.text) + 1)
        pad = " " if node.text.startswith("`") or node.text.endswith("`") else ""
        return f"{fence}{pad}{node.text}{pad}{fence}"
    if node.tag is Tag.BREAK:
        return "  \n"
    inner = "".join(_piece(child) for child in node.children)
    if node.tag is Tag.LINK:
        return _link(inner, node)
    mark = {Tag.EMPHASIS: "*", Tag.STRONG: "**"}.get(node.tag, "")
    return f"{mark}{inner}{mark}" if inner.strip() else inner


def _link(inner: str, node: Node) -> str:
    """A link with its address to be read, so that nothing is hidden behind words."""
    if shows_address(node):
        return inner
    return translate("Summary", "{words} ({address})", words=inner, address=_plain(node.text))


def _longest_run(text: str) -> int:
    return max((len(run) for run in re.findall("`+", text)), default=0)
