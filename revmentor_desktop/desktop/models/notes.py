"""Notes as rows of a list, month by month; private ones without their words."""

from collections.abc import Mapping, Sequence

from revmentor_desktop.desktop.models.months import MonthsModel
from revmentor_desktop.desktop.spoken import long_moment
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.note import NoteRow
from revmentor_desktop.operations.see_notes import SeenNotes
from revmentor_desktop.support.language import translate


class NotesModel(MonthsModel[NoteRow]):
    """A month says how many notes it holds. `people` names whom they are about."""

    people: Mapping[ItemId, Mentorship] = {}

    def counts_of(self, items: Sequence[NoteRow]) -> str:
        return translate("Notes list", "%n note(s)", n=len(items))

    def said(self, item: NoteRow) -> str:
        whom = self.person_of(item)
        parts = [
            long_moment(item.when, self.now.date()),
            title_of(item),
            whom.counterpart if whom else "",
        ]
        return ", ".join(part for part in parts if part)

    def person_of(self, item: NoteRow) -> Mentorship | None:
        """The mentorship a note is about, None for a free one."""
        return self.people.get(item.mentorship_id) if item.mentorship_id else None


def title_of(note: NoteRow) -> str:
    """What stands for a note in the list."""
    if note.private:
        return translate("Notes list", "Private note")
    return note.headline or translate("Notes list", "Nothing written yet")


def how_many(answer: SeenNotes) -> str:
    """12 notes, 3 private."""
    if not answer.private:
        return translate("Notes", "%n note(s).", n=answer.free)
    free = translate("Notes", "%n note(s)", n=answer.free)
    return translate("Notes", "{notes}, %n private.", n=answer.private, notes=free)
