"""A line typed in the room, read and saved as what its first sign says."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from revmentor_desktop.journal.action import ActionDraft
from revmentor_desktop.journal.advice import AdviceDraft
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.room_text import TypedLine, read_room_line
from revmentor_desktop.journal.session import Session
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.journal.shorthand import Names
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.operations.actions import keep_action
from revmentor_desktop.operations.advice import keep_advice
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.whose import mentor_of


def read_typed(
    journal: OpenJournal, session: Session, mentorship: Mentorship, typed: str
) -> TypedLine | None:
    """What a typed line means, as of the day of its session; None when it says nothing."""
    zone = journal.clock.zone
    start = datetime.combine(session.when.day, session.when.at or time(), ZoneInfo(zone))
    return read_room_line(
        typed,
        Names(journal.owner, mentorship.counterpart),
        Here(start, zone),
        mentor_of(mentorship, session),
    )


def save_typed(journal: OpenJournal, session: Session, line: TypedLine) -> ItemId:
    """Save a line as an item of its kind under its session."""
    whose = session.mentorship_id
    if line.kind is Kind.ACTION:
        draft = ActionDraft(whose, line.text, line.owner, line.due, session.id)
        return keep_action(journal, draft).id
    if line.kind is Kind.ADVICE:
        return keep_advice(
            journal,
            AdviceDraft(whose, line.text, line.owner, session.id, share=Share.MAY_SHARE),
        ).id
    return journal.store.room_lines.save(session.id, line.kind, line.text).id
