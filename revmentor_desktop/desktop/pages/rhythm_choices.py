"""What the steppers of a mentorship step through: how often one meets, and for how long."""

from collections.abc import Sequence
from typing import TypeVar

from revmentor_desktop.journal.mentorship import Cadence, Unit
from revmentor_desktop.support.language import translate

T = TypeVar("T")

RHYTHMS: tuple[Cadence | None, ...] = (
    None,
    Cadence(1, Unit.WEEKS),
    Cadence(2, Unit.WEEKS),
    Cadence(3, Unit.WEEKS),
    Cadence(4, Unit.WEEKS),
    Cadence(1, Unit.MONTHS, by_weekday=True),
    Cadence(2, Unit.MONTHS, by_weekday=True),
    Cadence(3, Unit.MONTHS, by_weekday=True),
)
"""A series by months keeps its weekday, because people meet on Fridays, not on the 19th."""

LENGTHS = (15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 105, 120, 150, 180, 240)


def with_own(choices: Sequence[T], own: T) -> tuple[list[T], int]:
    """The choices and the place of one's own among them; it goes to the end when it is new."""
    row = list(choices)
    if own not in row:
        row.append(own)
    return row, row.index(own)


def length_words(minutes: int) -> str:
    """45 minutes."""
    return translate("Rhythm", "%n minute(s)", n=minutes)
