"""A screen of two sides: beside each other where there is room, else one below the other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QWidget

from revmentor_desktop.desktop.theme.current import scaled


class Sides(QScrollArea):
    """Scrolls both together, down only; nothing is squeezed or cut.

    `arrange` says how wide each is at the usual text size: the side keeps its share of the window,
    the content of the main one is never wider than `column`.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._row: QHBoxLayout | None = None
        self._side: QWidget | None = None
        self._main: QWidget | None = None
        self._share, self._column = 0, 0

    def arrange(
        self, row: QHBoxLayout, side: QWidget, main: QWidget, *, share: int, column: int
    ) -> None:
        """Take the layout and the two sides in it. `share` is the side's of 1280 pixels."""
        if (inner := self.widget()) is not None:
            inner.setAutoFillBackground(False)
        self._row, self._side, self._main = row, side, main
        self._share, self._column = share, column
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        if self._row is None or self._side is None or self._main is None:
            return
        wide = self.viewport().width()
        side, column = wide * self._share // 1280, scaled(self._column)
        beside = wide - side >= column + 48 and side >= scaled(self._share) * 2 // 3
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._side.setMinimumWidth(side if beside else 0)
        self._side.setMaximumWidth(side if beside else wide)
        room = wide - side if beside else wide
        margin = max(24, (room - column) // 2)
        if (inside := self._main.layout()) is not None:
            around = inside.contentsMargins()
            inside.setContentsMargins(margin, around.top(), margin, around.bottom())
