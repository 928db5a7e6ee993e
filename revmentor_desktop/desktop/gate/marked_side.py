"""The side of a set-up screen: the sidebar's colour with the two marks rising from its corner."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from revmentor_desktop.desktop.parts.painting import mirror, painting
from revmentor_desktop.desktop.parts.quote_marks import closing_mark, opening_mark
from revmentor_desktop.desktop.theme.current import colour, tokens
from revmentor_desktop.desktop.theme.dress import dress

_GREEN = QRectF(-266, -287, 300, 484)
"""The mark like a 9, from the lower trailing corner."""
_ORANGE = QRectF(-140, -400, 330, 532)
_FAINT = 0.06


class MarkedSide(QFrame):
    """Put the content into it. No marks in high contrast."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, box="sidebar")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if tokens().contrast:
            return
        with painting(self) as painter:
            mirror(painter, self)
            painter.translate(self.width(), self.height())
            painter.setOpacity(_FAINT)
            painter.fillPath(opening_mark(_ORANGE), colour("other"))
            painter.fillPath(closing_mark(_GREEN), colour("accent"))
