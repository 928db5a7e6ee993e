"""An agreement on paper leaves the journal: its boundaries stand guard over its own words (P4, P5).

What a boundary is called is not held against it: both agreed to that sentence.
"""

from revmentor_desktop.journal.agreement_words import Part, agreement_lines
from revmentor_desktop.journal.boundaries import TouchedLine, touched_lines
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.operations.guard import Passing, check_releases, guard_of, keep_releases
from revmentor_desktop.operations.open_journal import OpenJournal


def paper_touches(journal: OpenJournal, agreement_id: ItemId) -> tuple[TouchedLine, ...]:
    """The lines of a version that touch a boundary and stop the print. Raises NotFound."""
    version = journal.store.agreements.get(agreement_id)
    lines = [
        (version.id, Kind.AGREEMENT.value, line)
        for part in agreement_lines(version.parts)
        if part.part is not Part.BOUNDARIES
        for line in part.lines
    ]
    return touched_lines(guard_of(journal, version.mentorship_id), lines)


def release_paper(
    journal: OpenJournal, agreement_id: ItemId, reason: str
) -> tuple[TouchedLine, ...]:
    """Let the lines through once, with a reason that is kept. Raises WrongUsage without one."""
    passing = Passing(released={agreement_id: reason})
    check_releases(passing)
    touches = paper_touches(journal, agreement_id)
    # one entry for each boundary, however many of the lines touch it
    each = {line.touch.boundary.name: line for line in touches}
    keep_releases(journal, passing, each.values())
    return touches
