"""The boundaries of an agreement, standing guard over what leaves (P5)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from revmentor_desktop.journal.boundaries import Boundary, BoundaryGuard, TouchedLine
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.phase import Release
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import HeldBack, WrongUsage
from revmentor_desktop.support.language import translate


@dataclass(frozen=True, slots=True)
class Passing:
    """How a person lets lines pass the guard.

    `leave_out` leaves out every line that touches a boundary; `released` lets single items through
    once, each with its reason, which is kept in the journal.
    """

    leave_out: bool = False
    released: Mapping[ItemId, str] = field(default_factory=dict)


STOP = Passing()
"""Nothing passes: a line that touches a boundary stops what would leave."""


def boundaries_of(journal: OpenJournal, mentorship_id: ItemId) -> tuple[Boundary, ...]:
    """The boundaries that hold: those of the newest version, and of the last one both agreed to.

    So a boundary already holds while one side has still to agree, and one that was taken out holds
    until both have.
    """
    versions = journal.store.agreements.of_mentorship(mentorship_id)
    agreed = [version for version in versions if version.agreed]
    found = [
        boundary
        for version in (*versions[-1:], *agreed[-1:])
        for boundary in version.parts.boundaries
    ]
    return tuple(dict.fromkeys(found))


def guard_of(journal: OpenJournal, mentorship_id: ItemId) -> BoundaryGuard:
    """The guard of a mentorship."""
    return BoundaryGuard(boundaries_of(journal, mentorship_id))


def where_it_stands(journal: OpenJournal, item_id: ItemId) -> tuple[Kind, ItemId]:
    """What an item is, and the item whose page shows it: the session of a line, the goal of a step.

    Raises NotFound.
    """
    facts = journal.store.facts
    return facts.kind_of(item_id), facts.parent_of(item_id) or item_id


def held_back(lines: Iterable[TouchedLine]) -> HeldBack:
    """The failure that names the boundary and the line; the first of several."""
    found = tuple(lines)
    touch = found[0].touch
    return HeldBack(
        translate(
            "Boundaries",
            "A line touches the boundary “{boundary}”: “{line}”.",
            boundary=touch.boundary.name,
            line=touch.line,
        ),
        translate("Boundaries", "Nothing left your journal. Lines like it: %n.", n=len(found)),
        translate("Boundaries", "Reword it, leave it out, or release it once with a reason."),
    )


def check_releases(passing: Passing) -> None:
    """Raises WrongUsage when a line is released without a reason."""
    if any(not reason.strip() for reason in passing.released.values()):
        raise WrongUsage(
            translate("Boundaries", "Releasing a line asks for a reason."),
            translate("Boundaries", "Nothing left your journal."),
            translate("Boundaries", "A few words are enough."),
        )


def keep_releases(journal: OpenJournal, passing: Passing, lines: Iterable[TouchedLine]) -> None:
    """Keep in the journal which lines were let through, past which boundary, and why."""
    with journal.store.change():
        for line in lines:
            reason = passing.released.get(line.item_id) if line.item_id else None
            if line.item_id and reason:
                name = line.touch.boundary.name
                journal.store.releases.add(line.item_id, name, reason.strip())


def list_releases(journal: OpenJournal, mentorship_id: ItemId) -> tuple[Release, ...]:
    """What was let through in a mentorship, the newest first."""
    return journal.store.releases.of_mentorship(mentorship_id)
