"""The topics of one mentorship, read in one go."""

from dataclasses import dataclass

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.operations.carry_forward import TopicRow
from revmentor_desktop.operations.mentorships import read_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.topics import list_topics
from revmentor_desktop.operations.whose import mentee_of


@dataclass(frozen=True, slots=True)
class Inbox:
    """Every topic of a mentorship, and who brings them."""

    mentorship: Mentorship
    mentee: Side
    rows: tuple[TopicRow, ...]


def read_inbox(journal: OpenJournal, mentorship_id: ItemId) -> Inbox:
    """The topics of a mentorship, by rank. Raises NotFound."""
    mentorship = read_mentorship(journal, mentorship_id)
    rows = list_topics(journal, mentorship_id=mentorship_id)
    return Inbox(mentorship, mentee_of(mentorship), rows)
