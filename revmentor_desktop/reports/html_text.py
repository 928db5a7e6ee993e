"""What a person wrote in CommonMark, as elements of an HTML page."""

from xml.etree.ElementTree import Element, SubElement

from revmentor_desktop.reports.tree import Node, Tag, read_under, shows_address
from revmentor_desktop.support.language import translate

_BLOCKS = {
    Tag.PARAGRAPH: "p",
    Tag.QUOTE: "blockquote",
    Tag.BULLETS: "ul",
    Tag.NUMBERS: "ol",
    Tag.ITEM: "li",
    Tag.RULE: "hr",
    Tag.EMPHASIS: "em",
    Tag.STRONG: "strong",
    Tag.BREAK: "br",
}


def add_blocks(parent: Element, source: str, above: int) -> None:
    """Put a text under a heading of the level `above`. Links are words; their address is read."""
    for node in read_under(source, above):
        _add(parent, node)


def _add(parent: Element, node: Node) -> None:
    if node.tag is Tag.TEXT:
        _add_text(parent, node.text)
    elif node.tag is Tag.LINK:
        _add_link(parent, node)
    elif node.tag is Tag.CODE:
        SubElement(SubElement(parent, "pre", dir="ltr"), "code").text = node.text
    elif node.tag is Tag.RAW:
        SubElement(parent, "code", dir="ltr").text = node.text
    else:
        _add_container(parent, node)


def _add_container(parent: Element, node: Node) -> None:
    tag = f"h{min(6, node.number)}" if node.tag is Tag.HEADING else _BLOCKS[node.tag]
    made = SubElement(parent, tag)
    if node.tag in (Tag.PARAGRAPH, Tag.HEADING):
        made.set("dir", "auto")
    if node.tag is Tag.NUMBERS and node.number != 1:
        made.set("start", str(node.number))
    for child in node.children:
        _add(made, child)


def _add_link(parent: Element, node: Node) -> None:
    """A link as words with its address: nothing is hidden behind them, and nothing is opened."""
    if shows_address(node):
        for child in node.children or [Node(Tag.TEXT, node.text)]:
            _add(parent, child)
        return
    words = SubElement(parent, "span")
    for child in node.children:
        _add(words, child)
    before, after = translate(
        "Summary", "{words} ({address})", words="\0", address=node.text
    ).split("\0")
    words.text = before + (words.text or "")
    words.tail = after


def _add_text(parent: Element, text: str) -> None:
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text
