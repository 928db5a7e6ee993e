"""CommonMark source of people as a small tree that every format is written from.

Only what has a visible form gets in: HTML is text, pictures and link titles are dropped, an address
is kept where it can be read. So what a page shows is all that the file holds.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from markdown_it import MarkdownIt
from markdown_it.token import Token

from revmentor_desktop.reports.visible import visible


class Tag(StrEnum):
    """What a node is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    QUOTE = "quote"
    BULLETS = "bullets"
    NUMBERS = "numbers"
    ITEM = "item"
    CODE = "code"
    RULE = "rule"
    TEXT = "text"
    EMPHASIS = "emphasis"
    STRONG = "strong"
    RAW = "raw"
    LINK = "link"
    BREAK = "break"


@dataclass(slots=True)
class Node:
    """A block or a piece of text.

    `text` is set for TEXT, RAW, CODE, and the address of a LINK; `number` is the level of a
    HEADING and the first number of NUMBERS.
    """

    tag: Tag
    text: str = ""
    number: int = 0
    children: list["Node"] = field(default_factory=list)


_CONTAINERS = {
    "paragraph_open": Tag.PARAGRAPH,
    "heading_open": Tag.HEADING,
    "blockquote_open": Tag.QUOTE,
    "bullet_list_open": Tag.BULLETS,
    "ordered_list_open": Tag.NUMBERS,
    "list_item_open": Tag.ITEM,
    "em_open": Tag.EMPHASIS,
    "strong_open": Tag.STRONG,
    "link_open": Tag.LINK,
}
_LEAVES = {
    "text": Tag.TEXT,
    "code_inline": Tag.RAW,
    "fence": Tag.CODE,
    "code_block": Tag.CODE,
    "hr": Tag.RULE,
    "hardbreak": Tag.BREAK,
}
_DEEPEST = 20
"""How deep blocks may nest. The parser would drop what lies deeper, and no page can show it."""


def read_tree(source: str) -> list[Node]:
    """The blocks of CommonMark source; a source that nests too deep is one paragraph of text."""
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": _DEEPEST})
    source = visible(source)
    tokens = parser.parse(source)
    if any(token.level >= _DEEPEST - 1 for token in tokens):
        return [Node(Tag.PARAGRAPH, children=[Node(Tag.TEXT, source.strip())])]
    root = Node(Tag.ITEM)
    _fill(root, iter(tokens))
    return [node for node in root.children if _has_form(node)]


def read_under(source: str, above: int) -> list[Node]:
    """The blocks of a text that stands under a heading of the level `above`.

    Each heading is at most one level below the one before it, as those who hear a page need it.
    """
    nodes = read_tree(source)
    _set_levels(nodes, above, above)
    return nodes


def shows_address(link: Node) -> bool:
    """Whether the words of a link are its address already, so that nothing is hidden."""
    return plain_words(link.children) in ("", link.text, link.text.removeprefix("mailto:"))


def plain_words(nodes: list[Node]) -> str:
    """The words of nodes without any marks, on one line."""
    return " ".join("".join(_words(node) for node in nodes).split())


def _set_levels(nodes: list[Node], above: int, last: int) -> int:
    for node in nodes:
        if node.tag is Tag.HEADING:
            node.number = last = min(above + node.number, last + 1)
        else:
            last = _set_levels(node.children, above, last)
    return last


def _words(node: Node) -> str:
    if node.tag in (Tag.BREAK, Tag.RULE):
        return " "
    own = "" if node.tag is Tag.LINK else node.text
    return own + "".join(_words(child) for child in node.children) + _space_after(node)


def _space_after(node: Node) -> str:
    return "" if node.tag in (Tag.TEXT, Tag.RAW, Tag.EMPHASIS, Tag.STRONG, Tag.LINK) else " "


def _fill(parent: Node, tokens: Iterator[Token], depth: int = 0) -> None:
    """Put tokens into `parent` until the one that closes it; marks nested too deep are dropped."""
    for token in tokens:
        if token.nesting < 0:
            return
        if token.nesting > 0:
            node = Node(_CONTAINERS.get(token.type, Tag.PARAGRAPH), number=_number(token))
            if node.tag is Tag.LINK:
                node.text = str(token.attrGet("href") or "")
            if depth >= 2 * _DEEPEST:
                continue
            _fill(node, tokens, depth + 1)
            parent.children.append(node)
        elif token.type == "inline":
            _fill(parent, iter(token.children or []), depth)
        elif token.type == "softbreak":
            parent.children.append(Node(Tag.TEXT, "\n"))
        elif token.type in _LEAVES:
            parent.children.append(Node(_LEAVES[token.type], token.content))


def _number(token: Token) -> int:
    if token.type == "heading_open":
        return int(token.tag[1:])
    if token.type == "ordered_list_open":
        return int(token.attrGet("start") or (0 if token.attrGet("start") == 0 else 1))
    return 0


def _has_form(node: Node) -> bool:
    """Whether anything of a block can be seen: a paragraph that held only a picture cannot."""
    if node.tag in (Tag.RULE, Tag.CODE):
        return True
    return bool(plain_words([node]))
