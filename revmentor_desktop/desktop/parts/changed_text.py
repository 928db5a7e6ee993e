"""What changed in a text, word by word: added on tint, taken out struck through."""

from PySide6.QtGui import QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.parts.paragraph import Paragraph
from revmentor_desktop.desktop.theme.current import colour
from revmentor_desktop.journal.word_difference import Change, Piece
from revmentor_desktop.support.language import translate

_LOOKS = {
    Change.ADDED: ("accent_text", "soft"),
    Change.TAKEN_OUT: ("bad", "bad_soft"),
}


class ChangedText(Paragraph):
    """Shows the pieces; who hears it hears "added" and "taken out".

    Lines that stayed as they were are left out, unless the `whole` text is wanted.
    """

    def __init__(
        self, pieces: tuple[Piece, ...], parent: QWidget | None = None, *, whole: bool = False
    ) -> None:
        pieces = pieces if whole else _changed_lines(pieces)
        self._pieces = _spaced(pieces)
        super().__init__("".join(piece.text for piece in self._pieces), "label", "1", parent)
        self.setAccessibleName(spoken_change(pieces))

    def _strong(self) -> list[QTextLayout.FormatRange]:
        """Where something was added or taken out, and how that looks."""
        found, start = [], 0
        for piece in self._pieces:
            length = len(piece.text.encode("utf-16-le")) // 2
            if piece.change in _LOOKS:
                one = QTextLayout.FormatRange()
                one.start, one.length, one.format = start, length, _look(piece.change)
                found.append(one)
            start += length
        return found


def spoken_change(pieces: tuple[Piece, ...]) -> str:
    """The change as it is heard: "Every, taken out: three, added: two, weeks"."""
    said = []
    for piece in pieces:
        words = " ".join(piece.text.split())
        if not words:
            continue
        if piece.change is Change.ADDED:
            words = translate("Agreement", "added: {words}", words=words)
        elif piece.change is Change.TAKEN_OUT:
            words = translate("Agreement", "taken out: {words}", words=words)
        said.append(words)
    return ", ".join(said)


def _changed_lines(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The lines in which something changed; what stayed whole is not told."""
    lines: list[list[Piece]] = [[]]
    for piece in pieces:
        for number, text in enumerate(piece.text.split("\n")):
            if number:
                lines.append([])
            if text:
                lines[-1].append(Piece(piece.change, text))
    changed = [line for line in lines if any(one.change is not Change.SAME for one in line)]
    joined: list[Piece] = []
    for line in changed:
        if joined:
            joined.append(Piece(Change.SAME, "\n"))
        joined += line
    return tuple(joined)


def _spaced(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pieces with a space where what was taken out meets what came instead."""
    spaced: list[Piece] = []
    for piece in pieces:
        before = spaced[-1] if spaced else None
        if (
            before is not None
            and Change.SAME not in (before.change, piece.change)
            and before.change is not piece.change
            and not before.text.endswith((" ", "\n"))
        ):
            spaced.append(Piece(Change.SAME, " "))
        spaced.append(piece)
    return tuple(spaced)


def _look(change: Change) -> QTextCharFormat:
    ink, ground = _LOOKS[change]
    look = QTextCharFormat()
    look.setForeground(colour(ink))
    look.setBackground(colour(ground))
    look.setFontStrikeOut(change is Change.TAKEN_OUT)
    look.setFontWeight(600 if change is Change.ADDED else 400)
    return look
