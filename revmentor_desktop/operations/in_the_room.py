"""In the room: the clock, the topics and the lines of a meeting (P18 to P21).

Everything is saved as it happens, so that sleep, lock or a crash lose nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from revmentor_desktop.journal.action import Action
from revmentor_desktop.journal.agenda import Outcome
from revmentor_desktop.journal.agenda_line import AgendaLine
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.room import MarkKind, RoomClock, RoomLine
from revmentor_desktop.journal.session import Session, Status
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.operations.half_typed import (
    NOTHING,
    HalfTyped,
    keep_half_typed,
    read_half_typed,
)
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.room_before import advice_running, promised_before
from revmentor_desktop.operations.room_typed import read_typed, save_typed
from revmentor_desktop.operations.sessions import draft_of, write_up_session
from revmentor_desktop.operations.topics import decide_line
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate

COUNTED_FROM = 5
"""Minutes from which on the clock's count takes the place of the planned length."""


@dataclass(frozen=True, slots=True)
class RoomRow:
    """A line of the agenda in the room. `seconds` are those it had, the running ones too."""

    line: AgendaLine
    seconds: int


@dataclass(frozen=True, slots=True)
class Room:
    """Everything the screen of the meeting shows: nothing private is in it, not even a count.

    `clock` None: not begun yet. `gap` is how many minutes the program was away while the clock
    ran, 0 when it was not long. `promised` is what the last session held left open or done.
    `advice_running`: advice was over half of the marks in each of the last three sessions.
    `half` is what was typed and is no line yet.
    """

    session: Session
    mentorship: Mentorship
    owner: str
    rows: tuple[RoomRow, ...]
    lines: tuple[RoomLine, ...]
    marks: Mapping[MarkKind, int]
    promised: tuple[Action, ...]
    clock: RoomClock | None
    elapsed: int
    gap: int
    advice_running: bool = False
    half: HalfTyped = NOTHING

    @property
    def here(self) -> RoomRow | None:
        """The line that is talked about."""
        line_id = self.clock.line_id if self.clock else None
        return next((row for row in self.rows if row.line.id == line_id), None)


def see_room(journal: OpenJournal, session_id: ItemId) -> Room:
    """The meeting as it stands. Raises NotFound."""
    store, now = journal.store, journal.clock.now()
    session = store.sessions.get(session_id)
    clock = store.rooms.clock(session_id)
    gap = clock.gap(now) if clock else None
    return Room(
        session=replace(session, text="", mine=type(session.mine)(), theirs=type(session.theirs)()),
        mentorship=store.mentorships.get(session.mentorship_id),
        owner=journal.owner,
        rows=tuple(_row(line, clock, now) for line in _agenda(journal, session_id)),
        lines=tuple(
            line
            for line in store.room_lines.of_session(session_id)
            if line.share is not Share.PRIVATE
        ),
        marks=store.rooms.mark_counts(session_id),
        promised=promised_before(journal, session),
        clock=clock,
        elapsed=clock.elapsed(now) if clock else 0,
        gap=int(gap.total_seconds() // 60) if gap else 0,
        advice_running=advice_running(journal, session),
        half=read_half_typed(journal, session_id),
    )


def begin_meeting(journal: OpenJournal, session_id: ItemId) -> Room:
    """Start the clock at the first undecided line; one that was begun goes on as it stands."""
    with journal.store.change():
        if journal.store.rooms.clock(session_id) is None:
            now = journal.clock.now()
            clock = RoomClock(session_id, started=now, seen=now)
            journal.store.rooms.put_clock(clock.choose(_undecided(journal, session_id), now))
        return see_room(journal, session_id)


def meetings_going_on(journal: OpenJournal) -> tuple[Room, ...]:
    """Meetings begun and not ended, the latest first: one is offered to go on with them."""
    return tuple(see_room(journal, clock.session_id) for clock in journal.store.rooms.going_on())


def talk_about(journal: OpenJournal, session_id: ItemId, line_id: ItemId | None) -> Room:
    """Go to another line; what the present one had is written down. Raises NotFound."""
    with journal.store.change():
        clock = _written_down(journal, session_id)
        journal.store.rooms.put_clock(clock.choose(line_id, journal.clock.now()))
        return see_room(journal, session_id)


def next_topic(journal: OpenJournal, session_id: ItemId) -> Room:
    """Go to the next undecided line after the present one, from the end to the first again."""
    clock = _clock(journal, session_id)
    return talk_about(journal, session_id, _undecided(journal, session_id, after=clock.line_id))


def decide_topic_here(
    journal: OpenJournal, session_id: ItemId, line_id: ItemId, outcome: Outcome, reason: str = ""
) -> Room:
    """A line was talked about, is for next time, or is dropped; then on to the next one."""
    with journal.store.change():
        clock = _written_down(journal, session_id)
        decide_line(journal, line_id, outcome, reason)
        if clock.line_id == line_id:
            following = _undecided(journal, session_id, after=line_id)
            clock = clock.choose(following, journal.clock.now())
        journal.store.rooms.put_clock(clock)
        return see_room(journal, session_id)


def undecide_topic(journal: OpenJournal, session_id: ItemId, line_id: ItemId) -> Room:
    """Open a line again."""
    with journal.store.change():
        decide_line(journal, line_id, None)
        return see_room(journal, session_id)


def pause_meeting(journal: OpenJournal, session_id: ItemId) -> Room:
    """Stop the clock until `go_on_meeting`."""
    with journal.store.change():
        clock = _written_down(journal, session_id)
        journal.store.rooms.put_clock(clock.pause(journal.clock.now()))
        return see_room(journal, session_id)


def go_on_meeting(journal: OpenJournal, session_id: ItemId) -> Room:
    """Let the clock run again, after a pause or after the meeting was ended too early."""
    with journal.store.change():
        clock = _clock(journal, session_id)
        journal.store.rooms.put_clock(clock.go_on(journal.clock.now()))
        return see_room(journal, session_id)


def note_time(journal: OpenJournal, session_id: ItemId) -> None:
    """Write down that the meeting still goes on; the window does so once a minute."""
    with journal.store.change():
        clock = _written_down(journal, session_id)
        if clock.ended is None:
            journal.store.rooms.put_clock(clock)


def leave_out_gap(journal: OpenJournal, session_id: ItemId) -> Room:
    """The meeting did not go on while the program was away: do not count that time."""
    with journal.store.change():
        clock = _clock(journal, session_id)
        journal.store.rooms.put_clock(clock.without_gap(journal.clock.now()))
        return see_room(journal, session_id)


def end_meeting(journal: OpenJournal, session_id: ItemId) -> Session:
    """Stop the clock: the session was held, as long as the clock counted.

    What is half typed becomes a line; the lines wait for the write-up. Counts under five minutes
    leave the planned length; a session of a day still to come stays planned.
    """
    with journal.store.change():
        half = read_half_typed(journal, session_id)
        keep_line(journal, session_id, half.text, half.mark)
        keep_half_typed(journal, session_id)
        clock = _written_down(journal, session_id).end(journal.clock.now())
        journal.store.rooms.put_clock(clock)
        session = journal.store.sessions.get(session_id)
        draft = draft_of(session)
        minutes = round(clock.elapsed(journal.clock.now()) / 60)
        if session.when.day <= journal.clock.today():
            draft = replace(draft, status=Status.HELD)
            if minutes >= COUNTED_FROM:
                draft = replace(draft, minutes=min(minutes, 1440))
        return write_up_session(journal, draft)


def keep_line(
    journal: OpenJournal, session_id: ItemId, typed: str, mark: MarkKind | None = None
) -> RoomLine | None:
    """Keep a typed line as what its first sign says; with a mark that was set while typing it.

    None when it says nothing.
    """
    with journal.store.change():
        session = journal.store.sessions.get(session_id)
        mentorship = journal.store.mentorships.get(session.mentorship_id)
        line = read_typed(journal, session, mentorship, kept(typed))
        half = read_half_typed(journal, session_id)
        keep_half_typed(journal, session_id, replace(half, text="", mark=None))
        if line is None:
            return None
        saved_id = save_typed(journal, session, line)
        if mark:
            journal.store.rooms.add_mark(session_id, mark, saved_id)
        found = journal.store.room_lines.of_session(session_id)
        return next(one for one in found if one.id == saved_id)


def keep_heard(
    journal: OpenJournal, session_id: ItemId, text: str, line_id: ItemId | None = None
) -> RoomLine | None:
    """Keep what I heard, from the write-up; an emptied one goes to the trash."""
    said = kept(text).strip()
    with journal.store.change():
        if said:
            return journal.store.room_lines.save(session_id, Kind.HEARD, said, item_id=line_id)
        if line_id:
            journal.store.trash.throw_away(line_id)
        return None


def room_lines(journal: OpenJournal, session_id: ItemId) -> tuple[RoomLine, ...]:
    """All lines of a session with their words, for its write-up: only its writer reads these."""
    return journal.store.room_lines.of_session(session_id)


def _clock(journal: OpenJournal, session_id: ItemId) -> RoomClock:
    clock = journal.store.rooms.clock(session_id)
    if clock is None:
        raise WrongUsage(translate("Room", "This meeting was not begun yet."))
    return clock


def _written_down(journal: OpenJournal, session_id: ItemId) -> RoomClock:
    """The clock, with the count of the present line added to that line up to now."""
    clock, now = _clock(journal, session_id), journal.clock.now()
    if clock.line_id and clock.line_since:
        journal.store.agendas.add_seconds(clock.line_id, clock.line_seconds(now))
        return replace(clock, line_since=now, seen=now)
    return replace(clock, seen=now)


def _undecided(
    journal: OpenJournal, session_id: ItemId, after: ItemId | None = None
) -> ItemId | None:
    """The next undecided line after one, or the first; None when all are decided."""
    lines = _agenda(journal, session_id)
    ids = [line.id for line in lines]
    start = ids.index(after) + 1 if after in ids else 0
    in_order = (*lines[start:], *lines[:start])
    return next((line.id for line in in_order if line.outcome is None and line.id != after), None)


def _agenda(journal: OpenJournal, session_id: ItemId) -> tuple[AgendaLine, ...]:
    """The lines of the agenda that both may see: a private one is not of this screen."""
    lines = journal.store.agendas.of_session(session_id)
    return tuple(line for line in lines if line.share is not Share.PRIVATE)


def _row(line: AgendaLine, clock: RoomClock | None, now: datetime) -> RoomRow:
    running = clock.line_seconds(now) if clock and clock.line_id == line.id else 0
    return RoomRow(line, line.seconds + running)
