"""One page before a meeting: last time, what was promised, and what happened since then (P16)."""

from dataclasses import dataclass

from revmentor_desktop.journal.action import Action
from revmentor_desktop.journal.agenda_line import AgendaLine
from revmentor_desktop.journal.goal import Milestone
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.lineage import Lineage
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.note import NoteRow
from revmentor_desktop.journal.room import RoomLine
from revmentor_desktop.journal.session import Session, SessionRow, Status
from revmentor_desktop.operations.carry_forward import TopicRow, carried_over
from revmentor_desktop.operations.open_journal import OpenJournal


@dataclass(frozen=True, slots=True)
class SinceThen:
    """What happened after the last session: promises done, steps reached, notes, new topics.

    `not_held` are sessions missed or moved since.
    """

    done: tuple[Action, ...] = ()
    reached: tuple[Milestone, ...] = ()
    notes: tuple[NoteRow, ...] = ()
    topics: tuple[TopicRow, ...] = ()
    not_held: tuple[SessionRow, ...] = ()


@dataclass(frozen=True, slots=True)
class LastTime:
    """The page. `last` None: there was no session yet.

    `agenda` is that of the last session with what became of it, `lines` what was typed in the
    room, `heard` what I heard, quoted before we meet again. `promised` were the promises of that
    session, `open` is all that is still promised. `carried` are topics that were put off.
    """

    mentorship: Mentorship
    last: Session | None
    agenda: tuple[AgendaLine, ...]
    lines: tuple[RoomLine, ...]
    heard: tuple[RoomLine, ...]
    promised: tuple[Action, ...]
    open: tuple[Action, ...]
    carried: tuple[TopicRow, ...]
    since: SinceThen


def read_last_time(
    journal: OpenJournal, mentorship_id: ItemId, before: ItemId | None = None
) -> LastTime:
    """The page of a mentorship; `before` is the session it is read for. Raises NotFound."""
    store = journal.store
    mentorship = store.mentorships.get(mentorship_id)
    last = _last(journal, mentorship_id, before)
    return LastTime(
        mentorship=mentorship,
        last=last,
        agenda=store.agendas.of_session(last.id) if last else (),
        lines=store.room_lines.of_session(last.id) if last else (),
        heard=store.room_lines.heard(mentorship_id, limit=3),
        promised=store.actions.of_session(last.id) if last else (),
        open=store.actions.open(mentorship_id),
        carried=carried_over(journal, mentorship_id, before),
        since=_since(journal, last) if last else SinceThen(),
    )


def _last(journal: OpenJournal, mentorship_id: ItemId, before: ItemId | None) -> Session | None:
    """The last session held, of those before the one it is read for."""
    end = journal.store.sessions.get(before).when if before else None
    rows = journal.store.sessions.rows(
        mentorship_id, end=end.day if end else None, statuses=(Status.HELD,), limit=20
    )
    for row in rows:
        if row.id != before and (end is None or row.when.order <= end.order):
            return journal.store.sessions.get(row.id)
    return None


def _since(journal: OpenJournal, last: Session) -> SinceThen:
    store, day, whose = journal.store, last.when.day, last.mentorship_id
    later = [row for row in store.sessions.rows(whose, start=day) if row.id != last.id]
    notes = store.notes.rows(whose, limit=50)
    return SinceThen(
        done=tuple(
            action for action in store.actions.all(whose) if action.done_on and action.done_on > day
        ),
        reached=tuple(
            step
            for goal in store.goals.all(whose)
            for step in goal.milestones
            if step.reached_on and step.reached_on > day
        ),
        notes=tuple(note for note in notes if note.when.day > day),
        topics=tuple(
            TopicRow(topic, Lineage())
            for topic in store.topics.all(whose)
            if topic.raised_on > day and topic.open
        ),
        not_held=tuple(row for row in later if row.status in (Status.MISSED, Status.MOVED)),
    )
