"""What the editor's tools do to a document: marks around words, marks before lines."""

from collections.abc import Callable

from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from revmentor_desktop.desktop.editor.long_lines import continues
from revmentor_desktop.desktop.editor.positions import from_qt, to_qt
from revmentor_desktop.desktop.editor.source_edits import Selected, wrapped


def wrap(editor: QTextEdit, mark: str) -> None:
    """Set the chosen part of each line between marks: emphasis never spans lines."""
    blocks = _chosen_blocks(editor)
    cursor = editor.textCursor()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    after: Selected | None = None
    cursor.beginEditBlock()
    for block in blocks:
        text, at = block.text(), block.position()
        # the blocks before this one grew: only the first and the last are chosen in part
        first = from_qt(text, start - at) if block == blocks[0] else 0
        last = from_qt(text, end - at) if block == blocks[-1] else len(text)
        if len(blocks) == 1 or text[first:last].strip():
            after = wrapped(Selected(text, first, last), mark)
            end += to_qt(after.text, len(after.text)) - to_qt(text, len(text))
            replace_block(block, after.text)
    cursor.endEditBlock()
    if len(blocks) == 1 and after is not None:
        at = blocks[0].position()
        _select(editor, at + to_qt(after.text, after.start), at + to_qt(after.text, after.end))
    else:
        _select(editor, blocks[0].position(), blocks[-1].position() + blocks[-1].length() - 1)


def rewrite_lines(editor: QTextEdit, tool: Callable[[list[str]], list[str]]) -> None:
    """Let a tool write the chosen lines anew; the cursor stays at its words."""
    blocks = [block for block in _chosen_blocks(editor) if not continues(block)]
    if not blocks:
        return
    cursor = editor.textCursor()
    to_end = blocks[-1].position() + blocks[-1].length() - cursor.position()
    cursor.beginEditBlock()
    for block, line in zip(blocks, tool([block.text() for block in blocks]), strict=True):
        if line != block.text():
            replace_block(block, line)
    cursor.endEditBlock()
    last = blocks[-1].position() + blocks[-1].length() - 1
    if len(blocks) == 1:
        position = min(last, max(blocks[0].position(), last + 1 - to_end))
        _select(editor, position, position)
    else:
        _select(editor, blocks[0].position(), last)


def _chosen_blocks(editor: QTextEdit) -> list[QTextBlock]:
    cursor, document = editor.textCursor(), editor.document()
    block = document.findBlock(cursor.selectionStart())
    blocks = [block]
    while (block := block.next()).isValid() and block.position() < cursor.selectionEnd():
        blocks.append(block)
    return blocks


def _select(editor: QTextEdit, start: int, end: int) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    editor.ensureCursorVisible()


def replace_block(block: QTextBlock, text: str) -> None:
    """Write another line in place of a block's."""
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text)
