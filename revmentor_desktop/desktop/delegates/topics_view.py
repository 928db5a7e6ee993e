"""The view of the topic inbox: rows of one height, ranked by dragging or with Alt+arrows."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QDropEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from revmentor_desktop.desktop.delegates.row_table import as_rows
from revmentor_desktop.desktop.delegates.topics import TopicRows, row_height
from revmentor_desktop.desktop.models.topics import TopicsModel
from revmentor_desktop.operations.carry_forward import TopicRow

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MOVES = {
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
}  # fmt: skip


class TopicsView(QTableView):
    """`picked` and `opened` carry a topic, `ranked` from where to where one is to go.

    `thrown` is Delete. A drop only tells: the page moves the row.
    """

    picked = Signal(object)
    opened = Signal(object)
    ranked = Signal(int, int)
    thrown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.topics = TopicsModel(self)
        self._painter = TopicRows(self)
        self.setModel(self.topics)
        self.setItemDelegate(self._painter)
        as_rows(self)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._picked)
        self._fit_rows()

    @property
    def chosen(self) -> TopicRow | None:
        """The topic that is chosen."""
        return self.topics.at(self.currentIndex())

    def pick(self, row: int) -> None:
        """Choose the row of that number, the nearest where there is none."""
        last = self.topics.rowCount() - 1
        index = self.topics.index(min(max(row, 0), last), 0) if last >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        self.picked.emit(self.topics.at(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = Qt.Key(event.key()), self.currentIndex().row()
        if key in _STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._show_focus(True)
            to = row + _STEPS[key]
            if self.topics.movable and row >= 0 and 0 <= to < self.topics.rowCount():
                self.ranked.emit(row, to)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_Delete and self.chosen is not None:
            self.thrown.emit(self.chosen)
        elif key in _MOVES:
            self._show_focus(True)
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_focus(False)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._show_focus(event.reason() in keys)
        if not self.currentIndex().isValid() and self.topics.rowCount():
            self.pick(0)
        super().focusInEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        at, to = self.currentIndex().row(), self._target(event)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if at >= 0 and to not in (at, at + 1):
            self.ranked.emit(at, to - 1 if to > at else to)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit_rows()

    def _target(self, event: QDropEvent) -> int:
        """Before which row something is dropped."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return self.topics.rowCount()
        lower = event.position().y() > self.visualRect(index).center().y()
        return index.row() + 1 if lower else index.row()

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height())
        self.verticalScrollBar().setSingleStep(row_height())

    def _show_focus(self, shown: bool) -> None:
        self._painter.shows_focus = shown
        self.viewport().update()

    def _picked(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.picked.emit(self.topics.at(index))

    def _open(self, index: QModelIndex) -> None:
        topic = self.topics.at(index)
        if topic is not None:
            self.opened.emit(topic)
