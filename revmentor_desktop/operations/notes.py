"""Free notes, with or without a mentorship."""

from dataclasses import replace

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.note import Note, NoteDraft, NoteRow, PrivateNote
from revmentor_desktop.journal.plain_text import kept, one_line, tidy_tags
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.operations.open_journal import OpenJournal


def keep_note(journal: OpenJournal, draft: NoteDraft) -> Note:
    """Save a note, new or changed; any date will do. Raises WrongUsage for a text too long."""
    draft = checked_note(draft)
    with journal.store.change():
        return journal.store.notes.save(draft)


def checked_note(draft: NoteDraft) -> NoteDraft:
    """The draft as it would be saved. Raises WrongUsage for a text too long."""
    return replace(
        draft, title=one_line(draft.title), text=kept(draft.text), tags=tidy_tags(draft.tags)
    )


def read_note(journal: OpenJournal, item_id: ItemId) -> Note:
    """One note with its text. Raises NotFound."""
    return journal.store.notes.get(item_id)


def read_any_note(journal: OpenJournal, item_id: ItemId) -> Note | PrivateNote:
    """One note, free or private, with its text. Raises NotFound."""
    if journal.store.facts.kind_of(item_id) is Kind.PRIVATE_NOTE:
        return journal.store.private_notes.get(item_id)
    return journal.store.notes.get(item_id)


def list_notes(
    journal: OpenJournal,
    *,
    mentorship_id: ItemId | None = None,
    limit: int | None = None,
    offset: int = 0,
) -> tuple[NoteRow, ...]:
    """Notes and private notes, newest first; of one mentorship, or all of them."""
    return journal.store.notes.rows(mentorship_id, limit=limit, offset=offset)
