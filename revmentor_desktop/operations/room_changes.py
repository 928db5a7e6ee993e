"""A line from the room said in other words, or with another mark (P20, P21)."""

from dataclasses import dataclass, replace

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.room import MarkKind, RoomLine
from revmentor_desktop.journal.room_text import TypedLine
from revmentor_desktop.journal.session import Session
from revmentor_desktop.journal.sharing import Kind, Side
from revmentor_desktop.operations.actions import draft_of, keep_action
from revmentor_desktop.operations.advice import advice_draft_of, keep_advice
from revmentor_desktop.operations.half_typed import keep_half_typed, read_half_typed
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.room_typed import read_typed, save_typed
from revmentor_desktop.support.errors import NotFound, WrongUsage
from revmentor_desktop.support.language import translate


@dataclass(frozen=True, slots=True)
class LineChange:
    """A line as it was and as it is. With another kind it is another item; the old one waits."""

    before: RoomLine
    after: RoomLine


def change_line(journal: OpenJournal, line: RoomLine, typed: str) -> LineChange:
    """Say a line in other words; its first sign is read again. Raises WrongUsage, NotFound.

    A line of another kind stands where the old one stood, with its mark; the old one is in the
    trash.
    """
    with journal.store.change():
        before = _find(journal, line)
        session = journal.store.sessions.get(line.session_id)
        mentorship = journal.store.mentorships.get(session.mentorship_id)
        read = read_typed(journal, session, mentorship, kept(typed))
        if read is None:
            raise WrongUsage(translate("Room", "A line needs a few words."))
        if read.kind is before.kind:
            _save(journal, before, read)
            changed_id = before.id
        else:
            changed_id = _turn(journal, session, before, read)
        half = read_half_typed(journal, session.id)
        keep_half_typed(journal, session.id, replace(half, line_id=None, words=""))
        return LineChange(before, _find(journal, replace(line, id=changed_id)))


def change_line_back(journal: OpenJournal, change: LineChange) -> None:
    """Let a line be again what it was. Raises NotFound."""
    before, after = change.before, change.after
    with journal.store.change():
        if before.id == after.id:
            read = TypedLine(before.kind, before.text, before.owner or Side.ME, before.due)
            _save(journal, before, read)
            return
        journal.store.trash.bring_back(before.id)
        journal.store.rooms.move_marks(after.id, before.id)
        journal.store.trash.throw_away(after.id)


def mark_line(
    journal: OpenJournal, line: RoomLine, mark: MarkKind | None
) -> tuple[MarkKind | None, MarkKind | None]:
    """Set the mark of a line in place of the one it has; None takes it off. The two of them.

    Raises NotFound.
    """
    with journal.store.change():
        before = _find(journal, line).mark
        for one in journal.store.rooms.marks(line.session_id):
            if one.line_id == line.id:
                journal.store.rooms.remove_mark(one.id)
        if mark is not None:
            journal.store.rooms.add_mark(line.session_id, mark, line.id)
        return before, mark


def _find(journal: OpenJournal, line: RoomLine) -> RoomLine:
    lines = journal.store.room_lines.of_session(line.session_id)
    found = next((one for one in lines if one.id == line.id), None)
    if found is None:
        raise NotFound(translate("Room", "This line is not there any more."))
    return found


def _save(journal: OpenJournal, line: RoomLine, read: TypedLine) -> None:
    """Save a line that stays of its kind; what else is known of it stays as it is."""
    if line.kind is Kind.ACTION:
        action = draft_of(journal.store.actions.get(line.id))
        keep_action(journal, replace(action, text=read.text, owner=read.owner, due=read.due))
    elif line.kind is Kind.ADVICE:
        advice = advice_draft_of(journal.store.advice.get(line.id))
        keep_advice(journal, replace(advice, text=read.text, given_by=read.owner))
    else:
        journal.store.room_lines.save(line.session_id, line.kind, read.text, item_id=line.id)


def _turn(journal: OpenJournal, session: Session, line: RoomLine, read: TypedLine) -> ItemId:
    """A line of another kind in the place of this one."""
    turned = save_typed(journal, session, read, line.at)
    journal.store.room_lines.take_place(turned, line.id)
    journal.store.rooms.move_marks(line.id, turned)
    journal.store.trash.throw_away(line.id)
    return turned
