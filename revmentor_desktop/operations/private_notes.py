"""Private notes: at rest they are sealed under a key of their own (VAULT.md)."""

from dataclasses import replace

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.note import PrivateNote, PrivateNoteDraft
from revmentor_desktop.journal.plain_text import kept, one_line, tidy_tags
from revmentor_desktop.operations.open_journal import OpenJournal


def keep_private_note(journal: OpenJournal, draft: PrivateNoteDraft) -> PrivateNote:
    """Save a private note, new or changed. Raises WrongUsage for a text too long."""
    draft = checked_private(draft)
    with journal.store.change():
        return journal.store.private_notes.save(draft)


def checked_private(draft: PrivateNoteDraft) -> PrivateNoteDraft:
    """The draft as it would be saved. Raises WrongUsage for a text too long."""
    return replace(
        draft, title=one_line(draft.title), text=kept(draft.text), tags=tidy_tags(draft.tags)
    )


def read_private_note(journal: OpenJournal, item_id: ItemId) -> PrivateNote:
    """One private note, opened. Raises NotFound."""
    return journal.store.private_notes.get(item_id)
