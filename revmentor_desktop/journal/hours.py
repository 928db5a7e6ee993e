"""The hours of each year, counted from the sessions that were held (P28)."""

from collections.abc import Iterable
from dataclasses import dataclass

from revmentor_desktop.journal.session import SessionRow, Status


@dataclass(frozen=True, slots=True)
class YearOfSessions:
    """One year: how many sessions were held, missed and moved, and how many minutes they took."""

    year: int
    held: int
    missed: int
    moved: int
    minutes: int

    @property
    def hours(self) -> float:
        """The minutes as hours, to one place."""
        return round(self.minutes / 60, 1)


def hours_per_year(rows: Iterable[SessionRow]) -> tuple[YearOfSessions, ...]:
    """The years in which something was planned to be, the newest first. Only held ones count."""
    found: dict[int, list[SessionRow]] = {}
    for row in rows:
        if row.status is not Status.PLANNED:
            found.setdefault(row.when.day.year, []).append(row)
    return tuple(_year(year, found[year]) for year in sorted(found, reverse=True))


def _year(year: int, rows: list[SessionRow]) -> YearOfSessions:
    held = [row for row in rows if row.status is Status.HELD]
    return YearOfSessions(
        year,
        len(held),
        sum(1 for row in rows if row.status is Status.MISSED),
        sum(1 for row in rows if row.status is Status.MOVED),
        sum(row.minutes for row in held),
    )
