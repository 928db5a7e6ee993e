"""The palette's list: it is steered from the field above it and never takes the keyboard."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTableView, QWidget

from revmentor_desktop.desktop.delegates.row_table import as_rows
from revmentor_desktop.desktop.search.model import PaletteModel
from revmentor_desktop.desktop.search.painter import PaletteRows, row_height
from revmentor_desktop.desktop.search.rows import FoundRow, Row

_NEAR_END = 12
"""Rows before the end at which more are wanted."""


class PaletteList(QTableView):
    """`opened` tells the row that was pressed, `show_wanted` a private one to be shown.

    `near_end` comes when the last rows are in sight.
    """

    opened = Signal(object)
    show_wanted = Signal()
    near_end = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = PaletteModel(self)
        self._painter = PaletteRows(self)
        self.setModel(self._model)
        self.setItemDelegate(self._painter)
        as_rows(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._model.modelReset.connect(self._fit_rows)
        self._model.rowsInserted.connect(lambda *_where: self._fit_rows())

    @property
    def rows(self) -> PaletteModel:
        """What is shown."""
        return self._model

    @property
    def chosen(self) -> Row | None:
        """The row that Enter would open."""
        return self._model.row(self.currentIndex())

    @property
    def chosen_number(self) -> int:
        """The number of that row, -1 without one."""
        return self.currentIndex().row()

    def choose_first(self) -> None:
        """Choose the first row that can be chosen."""
        self.scrollToTop()
        self.setCurrentIndex(QModelIndex())
        self.step(1)

    def step(self, by: int) -> None:
        """Choose the next row that can be chosen, going round at the ends."""
        count = self._model.rowCount()
        at = self.chosen_number if self.chosen_number >= 0 else (-1 if by > 0 else count)
        for _ in range(count):
            at = (at + by) % count
            if self._model.can_be_chosen(at):
                self.setCurrentIndex(self._model.index(at, 0))
                above = max(0, at - 1)
                if not self._model.can_be_chosen(above):
                    self.scrollTo(self._model.index(above, 0))
                self.scrollTo(self.currentIndex())
                return

    def page(self, by: int) -> None:
        """Go on by a screen of rows, but not round."""
        count = self._model.rowCount()
        steps = max(1, self.viewport().height() // row_height(None))
        wanted = min(max(self.chosen_number + by * steps, 0), count - 1)
        while 0 <= wanted < count and not self._model.can_be_chosen(wanted):
            wanted += by
        if 0 <= wanted < count:
            self.setCurrentIndex(self._model.index(wanted, 0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._model.can_be_chosen(index.row()):
            self.setCurrentIndex(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        row = self._model.row(index)
        if event.button() != Qt.MouseButton.LeftButton or row is None:
            return
        if not self._model.can_be_chosen(index.row()):
            return
        self.setCurrentIndex(index)
        if self._on_show_it(row, index, spot):
            self.show_wanted.emit()
        else:
            self.opened.emit(row)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_model"):
            self._fit_rows()

    def _on_show_it(self, row: Row, index: QModelIndex, spot: QPoint) -> bool:
        if not isinstance(row, FoundRow) or not row.private or row.shown:
            return False
        return self._painter.show_it_at(self.visualRect(index), self).contains(spot)

    def _fit_rows(self) -> None:
        """Most rows are hits; the others get their own height."""
        self.verticalHeader().setDefaultSectionSize(row_height(None))
        for number, row in enumerate(self._model.rows):
            if not isinstance(row, FoundRow) or self.rowHeight(number) != row_height(row):
                self.setRowHeight(number, row_height(row))

    def _scrolled(self) -> None:
        bottom = self.rowAt(self.viewport().height() - 1)
        if bottom < 0 or bottom >= self._model.rowCount() - _NEAR_END:
            self.near_end.emit()
