"""How many words a document has, counted anew only where it changed."""

import re

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument

_WORD = re.compile(r"\w+(?:[-'’.]\w+)*")


def words_in(text: str) -> int:
    """How many words a line of text has; marks like "##" are none."""
    return len(_WORD.findall(text))


class WordCount(QObject):
    """Follows a document by the blocks that change (SPEED.md, 9)."""

    changed = Signal(int)

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._counts: list[int] = [0]
        self.total = 0
        document.contentsChange.connect(self._follow)

    def _follow(self, position: int, _removed: int, added: int) -> None:
        document = self._document
        last_position = document.characterCount() - 1
        first = document.findBlock(min(position, last_position)).blockNumber()
        last = document.findBlock(min(position + added, last_position)).blockNumber()
        grown = document.blockCount() - len(self._counts)
        block = document.findBlockByNumber(first)
        counts: list[int] = []
        for _ in range(first, last + 1):
            counts.append(words_in(block.text()))
            block = block.next()
        replaced = slice(first, last + 1 - grown)
        before = self.total
        self.total += sum(counts) - sum(self._counts[replaced])
        self._counts[replaced] = counts
        if self.total != before:
            self.changed.emit(self.total)
