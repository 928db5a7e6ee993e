"""What the list of notes shows, read in one go."""

from dataclasses import dataclass

from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.note import NoteRow
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.operations.mentorships import list_mentorships
from revmentor_desktop.operations.notes import list_notes
from revmentor_desktop.operations.open_journal import OpenJournal


@dataclass(frozen=True, slots=True)
class SeenNotes:
    """`free` and `private` count all notes, `rows` are the newest of both."""

    people: tuple[Mentorship, ...]
    rows: tuple[NoteRow, ...]
    free: int
    private: int

    @property
    def complete(self) -> bool:
        """Whether there are no older ones."""
        return len(self.rows) >= self.free + self.private


def see_notes(journal: OpenJournal, limit: int) -> SeenNotes:
    """The newest notes, how many there are, and whom they can be about."""
    counts = journal.store.facts.counts()
    return SeenNotes(
        list_mentorships(journal, archived=True),
        list_notes(journal, limit=limit),
        counts[Kind.NOTE],
        counts[Kind.PRIVATE_NOTE],
    )
