"""Very long lines, laid out in pieces.

Qt lays a whole paragraph out anew for each key: 650 ms for one line of 2 MB. So such a line is
held as several blocks; every one but the first carries a mark that it continues the line above,
and the text that is read back has no line end there.
"""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat

PIECE = 4_000
"""Characters of a line in one block, give or take a word."""

_CONTINUES = QTextFormat.Property.UserProperty.value + 1


def has_long_line(text: str) -> bool:
    """Whether any line needs to be laid out in pieces."""
    return len(text) > PIECE and any(len(line) > PIECE for line in text.split("\n"))


def pieces(line: str) -> Iterator[str]:
    """The line cut after a space near each PIECE, or anywhere where there is none."""
    start = 0
    while len(line) - start > PIECE:
        cut = line.rfind(" ", start + PIECE // 2, start + PIECE) + 1 or start + PIECE
        yield line[start:cut]
        start = cut
    yield line[start:]


def insert_lines(cursor: QTextCursor, text: str, form: QTextBlockFormat) -> None:
    """Insert a text of several lines, long ones in pieces. `form` is that of an ordinary block."""
    going_on = QTextBlockFormat(form)
    going_on.setProperty(_CONTINUES, True)
    for number, line in enumerate(text.split("\n")):
        if number:
            cursor.insertBlock(form)
        for count, piece in enumerate(pieces(line)):
            if count:
                cursor.insertBlock(going_on)
            cursor.insertText(piece)


def continues(block: QTextBlock) -> bool:
    """Whether a block goes on with the line of the block above it."""
    return block.blockFormat().boolProperty(_CONTINUES)


def joined(document: QTextDocument, start: int, end: int) -> str:
    """The text between two of Qt's positions, with line ends only where there are any."""
    parts: list[str] = []
    block = document.findBlock(start)
    while block.isValid() and block.position() <= end:
        if parts and not continues(block):
            parts.append("\n")
        parts.append(_part(block, start, end))
        block = block.next()
    return "".join(parts)


def _part(block: QTextBlock, start: int, end: int) -> str:
    at, length = block.position(), block.length() - 1
    if start <= at and at + length <= end:
        return block.text()
    cursor = QTextCursor(block)
    cursor.setPosition(max(at, start))
    cursor.setPosition(min(at + length, end), QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()
