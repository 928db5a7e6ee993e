"""Cooling off: a private note is sealed for a night, then offered for rereading (P33)."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.note import PrivateNote, PrivateNoteDraft
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate


@dataclass(frozen=True, slots=True)
class ToReread:
    """A private note whose seal has run out and that was not reread yet."""

    note: PrivateNote
    counterpart: str


def seal_note(journal: OpenJournal, note_id: ItemId, until: date | None = None) -> PrivateNote:
    """Close a private note until a day, tomorrow unless said. Raises WrongUsage for a day past."""
    today = journal.clock.today()
    until = until or today + timedelta(days=1)
    if until <= today:
        raise WrongUsage(translate("Notes", "A note is sealed until a day that is still to come."))
    with journal.store.change():
        return _save(journal, note_id, until)


def seal_session_note(
    journal: OpenJournal, session_id: ItemId, until: date | None = None
) -> PrivateNote:
    """Close the private note under a session. Raises WrongUsage when there is none."""
    note = journal.store.private_notes.of_session(session_id)
    if note is None:
        raise WrongUsage(translate("Notes", "There is no private note under this session yet."))
    return seal_note(journal, note.id, until)


def sealed_until(journal: OpenJournal, session_id: ItemId) -> date | None:
    """The day until which the note under a session stays closed, None when it may be read."""
    note = journal.store.private_notes.of_session(session_id)
    return note.seal_until if note and note.cooling(journal.clock.today()) else None


def notes_to_reread(journal: OpenJournal) -> tuple[ToReread, ...]:
    """Private notes whose seal has run out, the newest first; each is offered until reread.

    Those about somebody who was put away wait until that one is taken up again.
    """
    today = journal.clock.today()
    ready = (one for one in journal.store.private_notes.sealed_ones() if not one.cooling(today))
    return tuple(ToReread(one, _whose(journal, one)) for one in ready if _open(journal, one))


def reread_note(journal: OpenJournal, note_id: ItemId) -> PrivateNote:
    """The person has read a note again: it is an ordinary private note from now on.

    Raises WrongUsage while it is still sealed.
    """
    with journal.store.change():
        note = journal.store.private_notes.get(note_id)
        if note.cooling(journal.clock.today()):
            raise WrongUsage(translate("Notes", "This note is still sealed."))
        return _save(journal, note_id, None)


def put_seal(journal: OpenJournal, note_id: ItemId, until: date | None) -> PrivateNote:
    """Put a seal back as it was before it was set or reread: this is how both are undone."""
    with journal.store.change():
        return _save(journal, note_id, until)


def _save(journal: OpenJournal, note_id: ItemId, until: date | None) -> PrivateNote:
    note = journal.store.private_notes.get(note_id)
    draft = PrivateNoteDraft(
        when=note.when,
        text=note.text,
        title=note.title,
        mentorship_id=note.mentorship_id,
        session_id=note.session_id,
        tags=note.tags,
        id=note.id,
    )
    return journal.store.private_notes.save(replace(draft, seal_until=until))


def _open(journal: OpenJournal, note: PrivateNote) -> bool:
    """Whether it can be changed."""
    if note.mentorship_id is None:
        return True
    return journal.store.mentorships.get(note.mentorship_id).archived_on is None


def _whose(journal: OpenJournal, note: PrivateNote) -> str:
    if note.mentorship_id is None:
        return ""
    return journal.store.mentorships.get(note.mentorship_id).counterpart
