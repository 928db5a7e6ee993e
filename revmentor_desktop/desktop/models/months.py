"""Dated things as rows of a list: a heading for each month, then what belongs to it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, IntEnum, auto
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from revmentor_desktop.desktop.spoken import month_name
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.when import When

CHUNK = 200
"""Rows read at once: far more than a screen holds, far less than a lifetime."""

Index = QModelIndex | QPersistentModelIndex


class Dated(Protocol):
    """What can stand in the list."""

    @property
    def id(self) -> ItemId:
        """Which item it is."""

    @property
    def when(self) -> When:
        """The day it belongs to."""


T = TypeVar("T", bound=Dated)


class RowRole(IntEnum):
    """What the delegate asks a row for besides its text."""

    ROW = Qt.ItemDataRole.UserRole


class Edge(Enum):
    """Where in its month's card an item stands."""

    ONLY = auto()
    FIRST = auto()
    MIDDLE = auto()
    LAST = auto()


@dataclass(frozen=True, slots=True)
class MonthRow:
    """The heading over a month's card. `first` has no card above it."""

    month: str
    counts: str
    first: bool


@dataclass(frozen=True, slots=True)
class HeldRow(Generic[T]):
    """One item, with its place in the card."""

    item: T
    edge: Edge


@dataclass(frozen=True, slots=True)
class FootRow:
    """The lower edge of the last card."""


class MonthsModel(QAbstractTableModel, Generic[T]):
    """Holds the newest items; the view asks for older ones when it nears the end.

    `more` is called with an offset when older ones are wanted; the answer comes back by `extend`.
    What a month counts and how a row is said aloud is up to the list of each kind.
    """

    def __init__(self, more: Callable[[int], None], now: datetime, parent: QObject) -> None:
        super().__init__(parent)
        self._more = more
        self._items: tuple[T, ...] = ()
        self._rows: list[MonthRow | HeldRow[T] | FootRow] = []
        self._complete = True
        self._asked = False
        self.now = now

    def counts_of(self, items: Sequence[T]) -> str:
        """What stands beside the name of a month."""
        raise NotImplementedError

    def said(self, item: T) -> str:
        """Everything a row shows, as a screen reader says it."""
        raise NotImplementedError

    @property
    def items(self) -> tuple[T, ...]:
        """What is loaded, newest first."""
        return self._items

    @property
    def complete(self) -> bool:
        """Whether there is nothing older than what is loaded."""
        return self._complete

    def show(self, items: tuple[T, ...], now: datetime, *, complete: bool) -> None:
        """Show these, newest first, in place of all others."""
        self.beginResetModel()
        self._items, self.now = items, now
        self._complete, self._asked = complete, False
        self._rows = self._grouped(items)
        self.endResetModel()

    def extend(self, items: tuple[T, ...], *, complete: bool) -> None:
        """Put older ones below those that are there; the last month may go on."""
        self._complete, self._asked = complete, False
        if not items:
            return
        month = _month(self._items[-1]) if self._items else None
        kept = self._last_month_at() if month == _month(items[0]) else max(0, len(self._rows) - 1)
        self._items += items
        first = sum(isinstance(row, HeldRow) for row in self._rows[:kept])
        older = self._grouped(self._items[first:], first=first == 0)
        changed = len(self._rows) - kept
        self._rows[kept:] = older[:changed]
        if changed:
            self.dataChanged.emit(self.index(kept, 0), self.index(kept + changed - 1, 0))
        if len(older) > changed:
            start = len(self._rows)
            self.beginInsertRows(QModelIndex(), start, start + len(older) - changed - 1)
            self._rows.extend(older[changed:])
            self.endInsertRows()

    def row_of(self, item_id: ItemId | None) -> int | None:
        """Where an item stands, None when it is not loaded."""
        for number, row in enumerate(self._rows):
            if isinstance(row, HeldRow) and row.item.id == item_id:
                return number
        return None

    def row(self, number: int) -> MonthRow | HeldRow[T] | FootRow | None:
        """The row of that number."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def item_at(self, index: Index) -> T | None:
        """The item at an index, None for a heading."""
        row = self.row(index.row()) if index.isValid() else None
        return row.item if isinstance(row, HeldRow) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.item_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if role == RowRole.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(row, HeldRow):
                return self.said(row.item)
            if isinstance(row, MonthRow):
                return f"{row.month}, {row.counts}"
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._complete and not self._asked

    def fetchMore(self, parent: Index) -> None:
        self._asked = True
        self._more(len(self._items))

    def _last_month_at(self) -> int:
        return max(at for at, row in enumerate(self._rows) if isinstance(row, MonthRow))

    def _grouped(
        self, items: tuple[T, ...], *, first: bool = True
    ) -> list[MonthRow | HeldRow[T] | FootRow]:
        rows: list[MonthRow | HeldRow[T] | FootRow] = []
        at = 0
        while at < len(items):
            end = at
            while end < len(items) and _month(items[end]) == _month(items[at]):
                end += 1
            month = items[at:end]
            name = month_name(month[0].when.day, self.now.date())
            rows.append(MonthRow(name, self.counts_of(month), first and at == 0))
            rows.extend(HeldRow(row, _edge(i, len(month))) for i, row in enumerate(month))
            at = end
        return [*rows, FootRow()] if rows else []


def _month(item: Dated) -> tuple[int, int]:
    return item.when.day.year, item.when.day.month


def _edge(place: int, count: int) -> Edge:
    if count == 1:
        return Edge.ONLY
    if place == 0:
        return Edge.FIRST
    return Edge.LAST if place == count - 1 else Edge.MIDDLE
