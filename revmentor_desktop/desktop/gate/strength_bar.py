"""Four pieces that fill with the strength of a passphrase; the word for it stands below."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from revmentor_desktop.desktop.parts.painting import mirror, paint_box, painting

_PIECES = 4
_GAP = 4
_TOKENS = ("rail", "bad", "warn", "accent", "accent")


class StrengthBar(QWidget):
    """Says nothing to those who hear it: the words below say it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_level(self, level: int) -> None:
        """Fill that many pieces, 0 to 4."""
        self._level = level
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        wide = (self.width() - _GAP * (_PIECES - 1)) / _PIECES
        with painting(self) as painter:
            mirror(painter, self)
            for number in range(_PIECES):
                place = QRectF(number * (wide + _GAP), 0, wide, self.height())
                token = _TOKENS[self._level] if number < self._level else "rail"
                paint_box(painter, place, 3, token)
