"""The palette's rows as a model: one column, headings that cannot be chosen."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from revmentor_desktop.desktop.delegates.strokes import unmarked
from revmentor_desktop.desktop.search.rows import DoRow, FoundRow, Heading, PlaceRow, Row, SayRow
from revmentor_desktop.support.language import translate

Index = QModelIndex | QPersistentModelIndex


class RowRole(IntEnum):
    """What the delegate asks a row for besides its text."""

    ROW = Qt.ItemDataRole.UserRole


class PaletteModel(QAbstractTableModel):
    """Holds what the palette shows now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    @property
    def rows(self) -> Sequence[Row]:
        """Everything that is shown."""
        return self._rows

    def show(self, rows: Sequence[Row]) -> None:
        """Show these in place of all others."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def insert(self, at: int, rows: Sequence[Row]) -> None:
        """Put further rows among those that are there."""
        if rows:
            self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
            self._rows[at:at] = rows
            self.endInsertRows()

    def change(self, at: int, row: Row) -> None:
        """Show one row anew."""
        self._rows[at] = row
        self.dataChanged.emit(self.index(at, 0), self.index(at, 0))

    def row(self, index: Index) -> Row | None:
        """The row at an index."""
        return self._rows[index.row()] if index.isValid() else None

    def can_be_chosen(self, number: int) -> bool:
        """Whether the row of that number is one to open or do."""
        return isinstance(self._rows[number], FoundRow | PlaceRow | DoRow)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or not self.can_be_chosen(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if role == RowRole.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and row:
            return said(row)
        return None


def said(row: Row) -> str:
    """A row as a screen reader says it; hidden private words are not among it."""
    match row:
        case Heading(name, count):
            return f"{name} {count}".strip()
        case FoundRow():
            whom = row.person.counterpart if row.person else ""
            parts = [unmarked(row.title), _line_said(row), row.day, whom]
            return ", ".join(part for part in parts if part)
        case PlaceRow(name):
            return name
        case DoRow(offer):
            return offer.name
        case SayRow(words):
            return words


def _line_said(row: FoundRow) -> str:
    if row.private and not row.shown:
        return translate("Palette", "Found in a private note. Alt+S shows it.")
    return unmarked(row.line)
