"""The figures of a chart as a table, and the link that shows them in its place."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from revmentor_desktop.desktop.parts.buttons import LinkButton
from revmentor_desktop.desktop.parts.painting import paint_box, paint_text
from revmentor_desktop.desktop.theme.current import scaled
from revmentor_desktop.desktop.theme.fonts import font, line_height, with_figures
from revmentor_desktop.journal.chart import Chart, table_of
from revmentor_desktop.support.language import translate

_MOST = 220
_Index = QModelIndex | QPersistentModelIndex
_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_TOP = QModelIndex()


class ChartTable(QTableView):
    """Its months below one another, a column for each line; the arrow keys walk the cells.

    It is as high as its rows, up to a height from which it scrolls.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = _Figures(self)
        self._painter = _Cells(self)
        self.setModel(self._figures)
        self.setItemDelegate(self._painter)
        self.setHorizontalHeader(_Heads(self))
        self.verticalHeader().hide()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self._fit()

    def show_chart(self, chart: Chart, words: str = "") -> None:
        """Show the figures of a chart; `words` says in a sentence what they are."""
        names = (translate("Chart table", "Month"), *(line.name for line in chart.lines))
        rows = [(row.label, *(_figure(value) for value in row.values)) for row in table_of(chart)]
        self.show_rows(names, rows, words)

    def show_rows(
        self, names: Sequence[str], rows: Sequence[Sequence[str]], words: str = ""
    ) -> None:
        """Show other figures: the names of the columns, and rows that begin with what they are."""
        self._figures.show_rows(names, rows)
        self.setAccessibleName(words)
        self.updateGeometry()

    def cell(self, row: int, column: int) -> str:
        """What stands there; column 0 is the month."""
        return str(self._figures.data(self._figures.index(row, column)) or "")

    def sizeHint(self) -> QSize:
        rows = self._figures.rowCount() * self._row_height()
        return QSize(240, min(self._row_height() + rows, scaled(_MOST)) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._figures.index(0, 0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()

    def _row_height(self) -> int:
        return line_height("label") + scaled(6)

    def _fit(self) -> None:
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self._row_height())
        self.horizontalHeader().setFixedHeight(self._row_height())
        self.updateGeometry()


class TableLink(LinkButton):
    """Shows a chart as a table, and the table as the chart again; `turned` says which it is."""

    turned = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setCheckable(True)
        self.setProperty("reads", True)
        self._chart: QWidget | None = None
        self._table: QWidget | None = None
        self.toggled.connect(self._turn)

    def turns(self, chart: QWidget, table: QWidget) -> None:
        """Which two it shows in turn; the chart first."""
        self._chart, self._table = chart, table
        self._turn(self.isChecked())

    def offer(self, offered: bool) -> None:
        """Without figures there is neither chart nor table, nor this link."""
        self.setVisible(offered)
        self._show(offered)

    def _turn(self, table: bool) -> None:
        words = translate("Chart table", "Show as a table")
        if table:
            words = translate("Chart table", "Show as a chart")
        self.setText(words)
        self.updateGeometry()
        self._show(not self.isHidden())
        self.turned.emit(table)

    def _show(self, offered: bool) -> None:
        for widget, shown in ((self._chart, not self.isChecked()), (self._table, self.isChecked())):
            if widget is not None:
                widget.setVisible(offered and shown)


class _Figures(QAbstractTableModel):
    """The rows of a chart."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._names: Sequence[str] = ()
        self._rows: Sequence[Sequence[str]] = ()

    def show_rows(self, names: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Take other figures."""
        self.beginResetModel()
        self._names, self._rows = tuple(names), tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._names)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        said = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column():
            value = said or translate("Chart table", "no value")
            return f"{self._rows[index.row()][0]}, {self._names[index.column()]}: {value}"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return said or "–"
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._names[section] if section < len(self._names) else None


class _Heads(QHeaderView):
    """The names of the columns; each takes its part of the width."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(1)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        words = self.model().headerData(section, Qt.Orientation.Horizontal)
        face = font("captionStrong")
        cut = Qt.TextElideMode.ElideRight
        said = QFontMetrics(face).elidedText(str(words or ""), cut, rect.width() - 4)
        painter.setLayoutDirection(self.layoutDirection())
        paint_text(painter, QRectF(rect), said, face, "text2", _LEADING)


class _Cells(QStyledItemDelegate):
    """Figures of one width, a rule above each row, and the cell one is on."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        place = QRectF(option.rect)
        view = self.parent()
        painter.save()
        painter.setLayoutDirection(option.direction)
        paint_box(painter, QRectF(place.left(), place.top(), place.width(), 1), 0, "border")
        if isinstance(view, QTableView) and view.hasFocus() and view.currentIndex() == index:
            paint_box(painter, place.adjusted(-4, 2, -4, -1), 6, "row_hover", "focus", 2)
        face, tone = with_figures(font("label")), "text1" if index.column() else "text2"
        paint_text(painter, place, str(index.data() or ""), face, tone, _LEADING)
        painter.restore()


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:g}"
