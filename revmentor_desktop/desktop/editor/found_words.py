"""Shows in a text the words that led to it."""

from PySide6.QtGui import QTextCursor

from revmentor_desktop.desktop.editor.markdown_editor import MarkdownEditor
from revmentor_desktop.desktop.editor.positions import to_qt
from revmentor_desktop.journal.snippets import Finder
from revmentor_desktop.journal.terms import read_terms


def show_found(editor: MarkdownEditor, words: str) -> None:
    """Select the first place where what was searched for stands; nothing when it is not there."""
    finder = Finder(read_terms(words, typing=True).wanted)
    text = editor.text()
    spans = finder.spans(text) if finder.first(text) is not None else ()
    if not spans:
        return
    start, end = spans[0]
    editor.go_to(start)
    cursor = editor.textCursor()
    piece = text[start:end]
    cursor.setPosition(
        cursor.position() + to_qt(piece, len(piece)), QTextCursor.MoveMode.KeepAnchor
    )
    editor.setTextCursor(cursor)
    editor.ensureCursorVisible()
