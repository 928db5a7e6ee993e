"""The hours of each year, counted from the sessions that were held (P28)."""

from dataclasses import dataclass


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
