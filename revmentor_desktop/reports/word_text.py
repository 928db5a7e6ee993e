"""What a person wrote in CommonMark, as paragraphs of a Word document."""

import re

from docx.document import Document
from docx.oxml import OxmlElement
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from revmentor_desktop.reports.page_data import is_right_to_left
from revmentor_desktop.reports.tree import Node, Tag, plain_words, read_under, shows_address
from revmentor_desktop.reports.visible import visible
from revmentor_desktop.support.language import translate

BULLET = "List Bullet"
_CODE = "Courier New"
_STEP = Pt(18)
"""How far a block inside another one is set in."""


def head(document: Document, words: str, level: int) -> None:
    """A heading; level 0 is the title of the document."""
    add_words(document.add_heading(level=level), (words, False))


def say(document: Document, words: str, style: str = "") -> None:
    """A line of words in a paragraph of its own."""
    add_words(document.add_paragraph(style=style or None), (words, False))


def add_words(paragraph: Paragraph, *parts: tuple[str, bool]) -> None:
    """Words on one line, each part strong or not; the paragraph reads in their direction."""
    for words, strong in parts:
        line = re.sub(r"\s+", " ", visible(words))
        paragraph.add_run(line).bold = strong or None
    _set_direction(paragraph, paragraph.text)


class WordText:
    """Writes texts into a document, one after another."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def add(self, source: str, above: int) -> None:
        """A text under a heading of the level `above`."""
        for node in read_under(source, above):
            self._block(node, 0)

    def _block(self, node: Node, depth: int) -> None:
        if node.tag is Tag.HEADING:
            self._inline(self._document.add_heading(level=min(9, node.number)), node)
        elif node.tag is Tag.QUOTE:
            for child in node.children:
                self._block(child, depth + 1)
        elif node.tag in (Tag.BULLETS, Tag.NUMBERS):
            self._items(node, depth)
        elif node.tag is Tag.CODE:
            paragraph = self._paragraph(depth)
            paragraph.add_run(node.text.rstrip("\n")).font.name = _CODE
        elif node.tag is Tag.RULE:
            self._paragraph(depth)
        else:
            self._inline(self._paragraph(depth), node)

    def _items(self, node: Node, depth: int) -> None:
        """A list. Numbers are typed: they stay what the person wrote, wherever it begins."""
        for place, item in enumerate(node.children):
            number = f"{node.number + place}. " if node.tag is Tag.NUMBERS else ""
            blocks = list(item.children)
            first = blocks.pop(0) if blocks and blocks[0].tag is Tag.PARAGRAPH else None
            paragraph = self._paragraph(depth, "" if number else BULLET)
            paragraph.add_run(number)
            if first is not None:
                self._inline(paragraph, first)
            for block in blocks:
                self._block(block, depth + 1)

    def _paragraph(self, depth: int, style: str = "") -> Paragraph:
        paragraph = self._document.add_paragraph(style=style or None)
        if depth:
            standing = paragraph.paragraph_format.left_indent or 0
            paragraph.paragraph_format.left_indent = Pt(standing / Pt(1) + depth * _STEP.pt)
        return paragraph

    def _inline(self, paragraph: Paragraph, node: Node) -> None:
        for child in node.children:
            _piece(paragraph, child, strong=False, emphasis=False)
        _set_direction(paragraph, plain_words([node]))


def _piece(paragraph: Paragraph, node: Node, *, strong: bool, emphasis: bool) -> None:
    strong, emphasis = strong or node.tag is Tag.STRONG, emphasis or node.tag is Tag.EMPHASIS
    if node.tag is Tag.BREAK:
        paragraph.add_run().add_break()
    elif node.tag in (Tag.TEXT, Tag.RAW):
        run = paragraph.add_run(node.text.replace("\n", " "))
        run.bold, run.italic = strong or None, emphasis or None
        if node.tag is Tag.RAW:
            run.font.name = _CODE
    else:
        for child in node.children:
            _piece(paragraph, child, strong=strong, emphasis=emphasis)
    if node.tag is Tag.LINK and not (shows_address(node) and node.children):
        _address(paragraph, node)


def _address(paragraph: Paragraph, node: Node) -> None:
    """The address of a link, to be read: a document that is opened must ask for nothing."""
    if not node.children:
        paragraph.add_run(node.text)
        return
    shown = translate("Summary", "{words} ({address})", words="\0", address=node.text)
    paragraph.add_run(shown.partition("\0")[2])


def _set_direction(paragraph: Paragraph, words: str) -> None:
    if is_right_to_left(words):
        properties = paragraph._p.get_or_add_pPr()
        properties.append(OxmlElement("w:bidi"))
