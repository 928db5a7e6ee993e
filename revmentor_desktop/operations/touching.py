"""What touches a boundary, pointed out before it leaves: words being typed, all that is written."""

from collections.abc import Sequence
from dataclasses import dataclass

from revmentor_desktop.journal.boundaries import Boundary, BoundaryGuard, Touch
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.guard import guard_of
from revmentor_desktop.operations.open_journal import OpenJournal


@dataclass(frozen=True, slots=True)
class TouchCount:
    """How many of all items of a mentorship one boundary touches."""

    boundary: Boundary
    touched: int
    of: int


def first_touch(journal: OpenJournal, mentorship_id: ItemId, text: str) -> Touch | None:
    """The first place of a text that touches a boundary of a mentorship, None when none does."""
    return guard_of(journal, mentorship_id).first(text)


def count_touched(
    journal: OpenJournal, mentorship_id: ItemId, boundaries: Sequence[Boundary]
) -> tuple[TouchCount, ...]:
    """How many items of a mentorship each of these boundaries would touch.

    Private notes are left out, which never leave, and the agreement, which names its boundaries.
    """
    guards = [BoundaryGuard((boundary,)) for boundary in boundaries]
    found, every = [0] * len(guards), 0
    for text in journal.store.facts.texts_of(mentorship_id):
        every += 1
        for place, guard in enumerate(guards):
            found[place] += guard.first(text) is not None
    return tuple(
        TouchCount(boundary, touched, every)
        for boundary, touched in zip(boundaries, found, strict=True)
    )
