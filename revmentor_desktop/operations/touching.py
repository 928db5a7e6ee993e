"""Whether words that are being typed touch a boundary, to be pointed out before they leave (P5)."""

from revmentor_desktop.journal.boundaries import Touch
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.guard import guard_of
from revmentor_desktop.operations.open_journal import OpenJournal


def first_touch(journal: OpenJournal, mentorship_id: ItemId, text: str) -> Touch | None:
    """The first place of a text that touches a boundary of a mentorship, None when none does."""
    return guard_of(journal, mentorship_id).first(text)
