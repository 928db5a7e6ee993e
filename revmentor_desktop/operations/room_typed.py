"""A line typed in the room, read and saved as what its first sign says."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from revmentor_desktop.journal.action import ActionDraft
from revmentor_desktop.journal.advice import AdviceDraft
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.room import RoomLine
from revmentor_desktop.journal.room_text import TypedLine, read_room_line, say_room_line
from revmentor_desktop.journal.session import Session
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.journal.shorthand import Names
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.actions import keep_action
from revmentor_desktop.operations.advice import keep_advice
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.whose import mentor_of


def read_typed(
    journal: OpenJournal, session: Session, mentorship: Mentorship, typed: str
) -> TypedLine | None:
    """What a typed line means, as of the day of its session; None when it says nothing."""
    return read_room_line(typed, *reading(journal.owner, mentorship, session, journal.clock.zone))


def typed_again(
    owner: str, mentorship: Mentorship, session: Session, zone: str, line: RoomLine
) -> str:
    """How a line is typed, sign and all, so that it is read again as what it is."""
    said = TypedLine(line.kind, line.text, line.owner or Side.ME, line.due)
    return say_room_line(said, *reading(owner, mentorship, session, zone))


def reading(
    owner: str, mentorship: Mentorship, session: Session, zone: str
) -> tuple[Names, Here, Side]:
    """With which names, as of when, and with whose advice lines of a session are read."""
    start = datetime.combine(session.when.day, session.when.at or time(), ZoneInfo(zone))
    names = Names(owner, mentorship.counterpart)
    return names, Here(start, zone), mentor_of(mentorship, session)


def save_typed(
    journal: OpenJournal, session: Session, line: TypedLine, at: datetime | None = None
) -> ItemId:
    """Save a line as an item of its kind under its session, as typed `at` a moment or now."""
    whose = session.mentorship_id
    when = When.of(at, journal.clock.zone) if at else None
    day = when.day if when else None
    if line.kind is Kind.ACTION:
        draft = ActionDraft(whose, line.text, line.owner, line.due, session.id, made_on=day)
        return keep_action(journal, draft).id
    if line.kind is Kind.ADVICE:
        advice = AdviceDraft(
            whose, line.text, line.owner, session.id, given_on=day, share=Share.MAY_SHARE
        )
        return keep_advice(journal, advice).id
    return journal.store.room_lines.save(session.id, line.kind, line.text, when=when).id
