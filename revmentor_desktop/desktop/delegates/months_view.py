"""The view of a list by months: one column of rows of one height, so that its length costs nothing.

A QTableView asks its model only for the rows it shows, which a QListView does not (SPEED.md).
"""

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from revmentor_desktop.desktop.delegates.month_cards import BESIDE, MonthCards
from revmentor_desktop.desktop.models.months import MonthsModel
from revmentor_desktop.journal.ids import ItemId

_MOVES = {
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
}  # fmt: skip


class MonthsView(QTableView):
    """Shows months and what belongs to them; the arrow keys walk from item to item.

    `picked` tells the row that became the chosen one, `opened` that it was opened with Enter or a
    double click. Letters are left to the page's own keys.
    """

    picked = Signal(object)
    opened = Signal(object)
    _painter: MonthCards | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        painted_by_delegate = self.palette()
        painted_by_delegate.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(painted_by_delegate)
        self.doubleClicked.connect(self._open)

    def show_rows(self, model: MonthsModel, painter: MonthCards) -> None:  # type: ignore[type-arg]  # any list
        """Show this model with this delegate; once."""
        self.setModel(model)
        self.setItemDelegate(painter)
        self._painter = painter
        self._fit_rows()
        self.selectionModel().currentRowChanged.connect(self._picked)

    def paint_with(self, painter: MonthCards) -> None:
        """Paint the same rows otherwise; the chosen one stays in view."""
        self._painter = painter
        self.setItemDelegate(painter)
        self._fit_rows()
        self._bring_into_view()

    def pick(self, item_id: ItemId | None) -> bool:
        """Make an item the chosen one and bring it into view; False when it is not loaded."""
        model = self.model()
        row = model.row_of(item_id) if isinstance(model, MonthsModel) else None
        if row is None:
            self.setCurrentIndex(QModelIndex())
            return False
        self.setCurrentIndex(model.index(row, 0))
        if self.isVisible():
            self._bring_into_view()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        if event.key() in _MOVES:
            self._show_focus(True)
            super().keyPressEvent(event)
            return
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_focus(False)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._show_focus(event.reason() in keys)
        super().focusInEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit_rows()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self._bring_into_view)  # once it has its height

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._painter is not None:
            self._painter.gutter = max(0, self.viewport().width() - (self.width() - BESIDE))
        super().paintEvent(event)

    def _bring_into_view(self) -> None:
        """The chosen row with the one above it, which may be its month's heading."""
        row = self.currentIndex().row()
        if row >= 0:
            self.scrollTo(self.model().index(max(0, row - 1), 0))
            self.scrollTo(self.currentIndex())

    def _fit_rows(self) -> None:
        if self._painter is not None:
            height = self._painter.row_height()
            self.verticalHeader().setMinimumSectionSize(1)
            self.verticalHeader().setDefaultSectionSize(height)
            self.verticalScrollBar().setSingleStep(height)

    def _show_focus(self, shown: bool) -> None:
        if self._painter is not None:
            self._painter.shows_focus = shown
            self.viewport().update()

    def _picked(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.picked.emit(self._item(index))

    def _open(self, index: QModelIndex) -> None:
        item = self._item(index)
        if item is not None:
            self.opened.emit(item)

    def _item(self, index: QModelIndex) -> object:
        model = self.model()
        return model.item_at(index) if isinstance(model, MonthsModel) else None
