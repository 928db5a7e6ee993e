"""Brings what is typed in a note to the disk (saving.py), a free one or a private one."""

from dataclasses import replace

from revmentor_desktop.desktop.saving import Saver
from revmentor_desktop.journal.note import Note, NoteDraft, PrivateNote, PrivateNoteDraft
from revmentor_desktop.operations.notes import keep_note
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.private_notes import keep_private_note

AnyDraft = NoteDraft | PrivateNoteDraft
AnyNote = Note | PrivateNote


class NoteSaver(Saver[AnyDraft, AnyNote]):
    """Saves one note. What kind it is, its draft says."""

    def save(self, journal: OpenJournal, snapshot: AnyDraft) -> AnyNote:
        if isinstance(snapshot, PrivateNoteDraft):
            return keep_private_note(journal, snapshot)
        return keep_note(journal, snapshot)

    def filled(self, snapshot: AnyDraft) -> AnyDraft:
        return replace(snapshot, id=snapshot.id or self.item_id)


def draft_of(note: AnyNote) -> AnyDraft:
    """A draft that changes nothing yet."""
    if isinstance(note, PrivateNote):
        return PrivateNoteDraft(
            when=note.when,
            text=note.text,
            title=note.title,
            mentorship_id=note.mentorship_id,
            session_id=note.session_id,
            tags=note.tags,
            seal_until=note.seal_until,
            id=note.id,
        )
    return NoteDraft(
        when=note.when,
        title=note.title,
        text=note.text,
        mentorship_id=note.mentorship_id,
        share=note.share,
        tags=note.tags,
        id=note.id,
    )
