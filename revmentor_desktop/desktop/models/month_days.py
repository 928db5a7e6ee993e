"""The days of one month as rows of weeks, each with the sessions of that day."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, Qt

from revmentor_desktop.desktop.models.months import Index
from revmentor_desktop.desktop.models.session_words import day_words, with_check_in
from revmentor_desktop.journal.session import SessionRow

WEEK = 7


class DayRole(IntEnum):
    """What the delegate asks a day for besides its text."""

    DAY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class MonthDay:
    """One day of the month; its sessions in the order of the day."""

    day: date
    sessions: tuple[SessionRow, ...]
    today: bool
    check_in: bool


class MonthModel(QAbstractTableModel):
    """Seven columns, as many rows as the month has weeks; the week begins where the locale says.

    It is reset when another month is shown, which is empty until its sessions are `known`.
    """

    def __init__(self, now: datetime, parent: QObject) -> None:
        super().__init__(parent)
        self.now = now
        self.first = now.date().replace(day=1)
        self.known = False
        self._sessions: dict[date, tuple[SessionRow, ...]] = {}
        self._check_ins: frozenset[date] = frozenset()
        self._starts = QLocale().firstDayOfWeek().value

    @property
    def last(self) -> date:
        """The last day of the month."""
        return self.first.replace(day=self._length)

    def show_month(self, day: date) -> None:
        """Show the month of a day, without sessions until they come."""
        first = day.replace(day=1)
        if first == self.first and self._starts == QLocale().firstDayOfWeek().value:
            return
        self.beginResetModel()
        self.first, self._sessions, self.known = first, {}, False
        self._check_ins = frozenset()
        self._starts = QLocale().firstDayOfWeek().value
        self.endResetModel()

    def show_sessions(
        self,
        sessions: Sequence[SessionRow],
        now: datetime,
        check_ins: frozenset[date] = frozenset(),
    ) -> None:
        """Put sessions, newest first, and check-ins onto their days."""
        found: dict[date, list[SessionRow]] = {}
        for session in reversed(sessions):
            found.setdefault(session.when.day, []).append(session)
        self.now, self.known, self._check_ins = now, True, check_ins
        self._sessions = {day: tuple(rows) for day, rows in found.items()}
        corner = self.index(self.rowCount() - 1, WEEK - 1)
        self.dataChanged.emit(self.index(0, 0), corner)

    def sessions_on(self, day: date) -> tuple[SessionRow, ...]:
        """The sessions of a day, in the order of the day."""
        return self._sessions.get(day, ())

    def index_of(self, day: date) -> QModelIndex:
        """Where a day of this month stands."""
        if day.replace(day=1) != self.first:
            return QModelIndex()
        place = self._before + day.day - 1
        return self.index(place // WEEK, place % WEEK)

    def day_at(self, index: Index) -> date | None:
        """The day of a cell, None for one outside the month."""
        if not index.isValid():
            return None
        number = index.row() * WEEK + index.column() - self._before + 1
        return self.first.replace(day=number) if 1 <= number <= self._length else None

    def rowCount(self, parent: Index | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return -(-(self._before + self._length) // WEEK)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else WEEK

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.day_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        day = self.day_at(index)
        if day is None:
            return None
        if role == DayRole.DAY:
            return MonthDay(
                day, self.sessions_on(day), day == self.now.date(), day in self._check_ins
            )
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            said = day_words(day, self.sessions_on(day), self.now.date())
            return with_check_in(said) if day in self._check_ins else said
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        day = (self._starts - 1 + section) % WEEK + 1
        if role == Qt.ItemDataRole.DisplayRole:
            return QLocale().standaloneDayName(day, QLocale.FormatType.ShortFormat)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return QLocale().standaloneDayName(day)
        return None

    @property
    def _length(self) -> int:
        return monthrange(self.first.year, self.first.month)[1]

    @property
    def _before(self) -> int:
        """Cells that stand before the first day."""
        return (self.first.isoweekday() - self._starts) % WEEK


def other_month(day: date, months: int) -> date:
    """The same day so many months on, or the last one the month has; never out of all years."""
    place = min(max(day.year * 12 + day.month - 1 + months, 12), 9999 * 12 + 11)
    year, month = divmod(place, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
