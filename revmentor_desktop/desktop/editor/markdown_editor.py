"""The Markdown editor: plain source, shown as what it means, and tools that write its marks."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from revmentor_desktop.desktop.editor.block_edits import replace_block, rewrite_lines, wrap
from revmentor_desktop.desktop.editor.highlighter import MarkdownHighlighter
from revmentor_desktop.desktop.editor.long_lines import (
    continues,
    has_long_line,
    insert_lines,
    joined,
)
from revmentor_desktop.desktop.editor.pasted import as_source
from revmentor_desktop.desktop.editor.positions import to_qt
from revmentor_desktop.desktop.editor.source_edits import bulleted, continued, heading, quoted
from revmentor_desktop.desktop.editor.word_count import WordCount

_LINE_HEIGHT = 130.0
"""Percent of Inter's own: 16 on 26 (DESIGN.md, 3)."""

_LINE_END = "\u2029"


class MarkdownEditor(QTextEdit):
    """Holds Markdown source. What nobody edited comes back as it was given.

    `edited` is for a person's changes only, `words_changed` for every one.
    """

    edited = Signal()
    words_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhMultiLine
        )
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self._loading = False
        self._given: str | None = ""
        self._in_pieces = False
        self._counter = WordCount(self.document())
        self._counter.changed.connect(self.words_changed)
        self._highlighter = MarkdownHighlighter(self.document(), self.palette())
        self.document().contentsChange.connect(self._changed)
        self._form = self._block_form()
        self.show_text("")

    @property
    def words(self) -> int:
        """How many words the text has."""
        return self._counter.total

    def text(self) -> str:
        """The source, exactly as given while nobody edited it."""
        if self._given is not None:
            return self._given
        document = self.document()
        if self._in_pieces:
            return joined(document, 0, document.characterCount())
        return document.toRawText().replace(_LINE_END, "\n")

    def show_text(self, text: str) -> None:
        """Show another text; undoing does not lead back to the one before."""
        self._loading = True
        document = self.document()
        document.setUndoRedoEnabled(False)
        self.clear()
        self._in_pieces = False
        self._form = self._block_form()
        cursor = QTextCursor(document)
        cursor.setBlockFormat(self._form)
        self._write(cursor, text)
        document.setUndoRedoEnabled(True)
        document.setModified(False)
        self._given = text
        self._loading = False
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def follow_text(self, text: str) -> None:
        """Show a text that was changed elsewhere, with the cursor where it was if it can be."""
        if text == self.text():
            return
        position, scrolled = self.textCursor().position(), self.verticalScrollBar().value()
        self.show_text(text)
        cursor = self.textCursor()
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scrolled)

    def bold(self) -> None:
        """Make the selection bold, or no longer bold."""
        wrap(self, "**")

    def italic(self) -> None:
        """Make the selection italic, or no longer italic."""
        wrap(self, "*")

    def heading(self) -> None:
        """Make the chosen lines headings, or plain again."""
        rewrite_lines(self, heading)

    def bullets(self) -> None:
        """Make the chosen lines a list, or plain again."""
        rewrite_lines(self, bulleted)

    def quote(self) -> None:
        """Make the chosen lines a quotation, or plain again."""
        rewrite_lines(self, quoted)

    def write_at_end(self, text: str) -> None:
        """Add to the end of the text, as one step of undo, and leave the cursor there."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        self._write(cursor, text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def go_to(self, index: int) -> None:
        """Put the cursor before the character at that index of the text."""
        before = self.text()[:index]
        block = self._line(before.count("\n"))
        column = index - (before.rfind("\n") + 1)
        while column > len(block.text()) and continues(block.next()):
            column -= len(block.text())
            block = block.next()
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + to_qt(block.text(), min(column, len(block.text()))))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def paste_plain(self) -> None:
        """Paste words only, whatever marks the clipboard holds."""
        self._insert(as_source(QGuiApplication.clipboard().mimeData(), plain=True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not _with_command(event):
            bare = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._new_line(go_on=not bare)
            return
        tool = self._tool_for(event)
        if tool is None:
            super().keyPressEvent(event)
        else:
            tool()

    def event(self, event: QEvent) -> bool:
        """Keys of the tools are ours before any shortcut of the window."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._tool_for(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._highlighter.follow(self.palette())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self._insert(as_source(source))

    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        data = QMimeData()
        data.setText(joined(self.document(), cursor.selectionStart(), cursor.selectionEnd()))
        return data

    def _tool_for(self, event: QKeyEvent) -> Callable[[], None] | None:
        keys = QKeySequence(event.keyCombination())
        for sequence, tool in (
            (QKeySequence(QKeySequence.StandardKey.Bold), self.bold),
            (QKeySequence(QKeySequence.StandardKey.Italic), self.italic),
            (QKeySequence("Ctrl+Shift+V"), self.paste_plain),
            (QKeySequence("Ctrl+Shift+8"), self.bullets),
            (QKeySequence("Ctrl+Shift+9"), self.quote),
            (QKeySequence("Ctrl+Shift+H"), self.heading),
        ):
            if keys == sequence:
                return tool
        return None

    def _block_form(self) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return form

    def _write(self, cursor: QTextCursor, text: str) -> None:
        """Insert at a cursor. A text without long lines goes in at once, which is much quicker."""
        if has_long_line(text):
            self._in_pieces = True
        if self._in_pieces:
            insert_lines(cursor, text, self._form)
        else:
            cursor.insertText(text)

    def _insert(self, text: str) -> None:
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        self._write(cursor, text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _new_line(self, *, go_on: bool) -> None:
        cursor = self.textCursor()
        block = cursor.block()
        prefix = continued(block.text()) if go_on and not continues(block) else ""
        in_text = cursor.positionInBlock() > 0 and not cursor.hasSelection()
        cursor.beginEditBlock()
        if prefix is None and in_text:
            replace_block(block, "")
        else:
            cursor.removeSelectedText()
            cursor.insertBlock(self._form)
            if prefix and in_text:
                cursor.insertText(prefix)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _line(self, number: int) -> QTextBlock:
        """The first block of a line of the text."""
        document: QTextDocument = self.document()
        if not self._in_pieces:
            return document.findBlockByNumber(number)
        block = document.firstBlock()
        while number and (block := block.next()).isValid():
            number -= not continues(block)
        return block

    def _changed(self, _position: int, removed: int, added: int) -> None:
        if not self._loading and (removed or added):
            self._given = None
            self.edited.emit()


def _with_command(event: QKeyEvent) -> bool:
    """Ctrl+Enter and its kind belong to the page."""
    others = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
    return bool(event.modifiers() & (others | Qt.KeyboardModifier.AltModifier))
