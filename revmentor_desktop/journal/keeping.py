"""Which backups stay and which may go (VAULT.md, "Backups")."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime

RECENT, DAILY, WEEKLY, MONTHLY = 10, 7, 4, 12
"""How many of each are kept: the newest ones, then the newest of each day, week and month."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What the rule needs to know of one backup. `made` is aware; `name` tells them apart.

    `sequence` only grows: where a clock was wrong it tells which of two is the newer one.
    """

    name: str
    made: datetime
    verified: bool
    sequence: int = 0


def to_keep(marks: Iterable[Mark]) -> frozenset[str]:
    """The names of the backups that stay.

    The 10 newest; the newest of each of the last 7 days, 4 weeks and 12 months that have one; and
    always the newest verified one, however old.
    """
    newest_first = sorted(
        marks, key=lambda mark: (mark.sequence, mark.made, mark.name), reverse=True
    )
    kept = {mark.name for mark in newest_first[:RECENT]}
    kept.update(_newest_of_each(newest_first, lambda made: made.date(), DAILY))
    kept.update(_newest_of_each(newest_first, lambda made: made.isocalendar()[:2], WEEKLY))
    kept.update(_newest_of_each(newest_first, lambda made: (made.year, made.month), MONTHLY))
    kept.update([mark.name for mark in newest_first if mark.verified][:1])
    return frozenset(kept)


def _newest_of_each(
    newest_first: list[Mark], period: Callable[[datetime], Hashable], count: int
) -> list[str]:
    newest: dict[Hashable, str] = {}
    for mark in newest_first:
        newest.setdefault(period(mark.made), mark.name)
    return list(newest.values())[:count]
