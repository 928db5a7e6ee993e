"""The topics of one mentorship as a model: one column, in the mentee's own order."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from revmentor_desktop.desktop.models.agenda_words import first_line
from revmentor_desktop.desktop.models.topic_words import state_words, topic_line
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.operations.carry_forward import TopicRow

Index = QModelIndex | QPersistentModelIndex


class TopicRole(IntEnum):
    """What the delegate asks a row for besides its text."""

    ROW = Qt.ItemDataRole.UserRole
    WHOSE = Qt.ItemDataRole.UserRole + 1


class TopicsModel(QAbstractTableModel):
    """`movable` says whether rows may be ranked: not while only some of them are shown."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[TopicRow] = []
        self._whose: Mentorship | None = None
        self.movable = True

    @property
    def rows(self) -> Sequence[TopicRow]:
        """Everything that is shown, from the top."""
        return self._rows

    @property
    def ids(self) -> list[ItemId]:
        """The ids from the top."""
        return [row.topic.id for row in self._rows]

    def show(self, rows: Sequence[TopicRow], whose: Mentorship) -> None:
        """Show these in place of all others."""
        if list(rows) == self._rows and whose == self._whose:
            return
        self.beginResetModel()
        self._rows, self._whose = list(rows), whose
        self.endResetModel()

    def move(self, at: int, to: int) -> None:
        """Let the row at `at` stand at `to`."""
        if at == to or not 0 <= to < len(self._rows):
            return
        self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), to + 1 if to > at else to)
        self._rows.insert(to, self._rows.pop(at))
        self.endMoveRows()

    def at(self, index: Index) -> TopicRow | None:
        """The topic at an index."""
        return self._rows[index.row()] if index.isValid() else None

    def row_of(self, topic_id: ItemId | None) -> int:
        """Where a topic stands, -1 when it is not shown."""
        return next((at for at, row in enumerate(self._rows) if row.topic.id == topic_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.movable else flags

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802  # Qt's name
        return Qt.DropAction.MoveAction

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._whose is None:
            return None
        row = self._rows[index.row()]
        if role == TopicRole.ROW:
            return row
        if role == TopicRole.WHOSE:
            return self._whose
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = (first_line(row.topic.text), topic_line(row, self._whose), state_words(row))
            return ", ".join(part for part in said if part)
        if role == Qt.ItemDataRole.DisplayRole:
            return first_line(row.topic.text)
        return None
