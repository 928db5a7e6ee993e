"""What the clipboard or a drop brings, as Markdown source."""

import re

import nh3
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextDocument

_TAGS = {"p", "br", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li"} | {
    *("b", "strong", "i", "em", "blockquote", "a", "div", "span")
}
_SAYS_MORE = re.compile(r"<(?:h[1-6]|li|b|strong|i|em|blockquote|a)[\s>]", re.IGNORECASE)
_BETTER_PLAIN = re.compile(r"<(?:pre|table)[\s>]", re.IGNORECASE)
_LONGEST_HTML = 500_000
_QT_COLUMNS = 80
_NEW_BLOCK = re.compile(r"[ >]*(?:[-*+] |\d+[.)] |#{1,6} |```)")
_INDENT = re.compile(r"[ >]*")


def as_source(data: QMimeData, *, plain: bool = False) -> str:
    """The data as Markdown source, "" when it holds no text.

    Marked-up text becomes source where its marks say more than the plain words; code, tables and
    very long pages are taken as plain text, and so is everything with `plain`.
    """
    html = data.html() if data.hasHtml() and not plain else ""
    if html and len(html) <= _LONGEST_HTML and not _BETTER_PLAIN.search(html):
        cleaned = nh3.clean(html, tags=_TAGS, attributes={"a": {"href"}}, link_rel=None)
        if _SAYS_MORE.search(cleaned):
            return html_to_source(cleaned)
    text = data.text()
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")


def html_to_source(cleaned: str) -> str:
    """Harmless HTML as Markdown source, by Qt's own reader and writer."""
    document = QTextDocument()
    document.setHtml(cleaned)
    written = document.toMarkdown(QTextDocument.MarkdownFeature.MarkdownDialectCommonMark)
    return unwrapped(written.strip("\n"))


def unwrapped(source: str) -> str:
    """The source without the line ends that Qt's writer puts before column 80."""
    lines: list[str] = []
    last = ""
    for line in source.split("\n"):
        words = line[_INDENT.match(line).end() :]  # type: ignore[union-attr]  # matches anything
        first = words.split(" ", 1)[0]
        was_full = len(last) + 1 + len(first) >= _QT_COLUMNS - 1
        if words and last.strip(" >") and was_full and not _NEW_BLOCK.match(line):
            lines[-1] += f" {words}"
        else:
            lines.append(line)
        last = line
    return "\n".join(line.rstrip() for line in lines)
