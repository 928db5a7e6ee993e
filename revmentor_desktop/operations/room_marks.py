"""The marks of a meeting: advice, a question, and the like, each with one key (P20)."""

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.room import Mark, MarkKind
from revmentor_desktop.operations.open_journal import OpenJournal


def set_mark(
    journal: OpenJournal, session_id: ItemId, mark: MarkKind, line_id: ItemId | None = None
) -> Mark:
    """One key, one mark: now, and perhaps on a line."""
    return journal.store.rooms.add_mark(session_id, mark, line_id)


def take_back_mark(journal: OpenJournal, session_id: ItemId, mark: MarkKind) -> bool:
    """Take the last mark of a kind back; whether there was one."""
    with journal.store.change():
        found = [one for one in journal.store.rooms.marks(session_id) if one.mark is mark]
        if found:
            journal.store.rooms.remove_mark(found[-1].id)
        return bool(found)


def list_marks(journal: OpenJournal, session_id: ItemId) -> tuple[Mark, ...]:
    """The marks of a session in the order they were set."""
    return journal.store.rooms.marks(session_id)
