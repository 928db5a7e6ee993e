"""What waits today: the next meetings, the write-ups, the promises, the goals."""

import json
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from revmentor_desktop.journal.action import Action
from revmentor_desktop.journal.goal import Goal
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.session import SessionRow, Status
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.plan_next import is_over, plan_next_session

WRITE_UP_DAYS = 90
"""How long a session waits on Today to be written up; after that it waits in its list."""

_LATER = "write-up-later"
"""The setting that keeps which write-ups were put off, and on which day."""


@dataclass(frozen=True, slots=True)
class NextSession:
    """The next meeting of one mentorship; `last` is the newest one that took place before it."""

    session: SessionRow
    mentorship: Mentorship
    last: SessionRow | None = None


@dataclass(frozen=True, slots=True)
class ToWriteUp:
    """A session that is over, or marked held, and not written up yet.

    `put_off` says that the person chose "Later" today; tomorrow it asks again.
    """

    session: SessionRow
    mentorship: Mentorship
    put_off: bool = False


@dataclass(frozen=True, slots=True)
class OpenAction:
    """A promise still open; `late` when its day has passed."""

    action: Action
    mentorship: Mentorship
    late: bool


@dataclass(frozen=True, slots=True)
class GoalGlance:
    """An open goal; `values` are the ratings of its owner's side by date, for the small line."""

    goal: Goal
    mentorship: Mentorship
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Today:
    """All that the page Today shows. `empty` says that nothing at all was written yet.

    `mentorships` are those it tells of: the sample only while nobody real is there.
    """

    day: date
    now: datetime
    next_sessions: tuple[NextSession, ...]
    to_write_up: tuple[ToWriteUp, ...]
    actions_mine: tuple[OpenAction, ...]
    actions_theirs: tuple[OpenAction, ...]
    goals: tuple[GoalGlance, ...]
    mentorships: tuple[Mentorship, ...]
    empty: bool


def see_today(journal: OpenJournal) -> Today:
    """Look at the journal as of now; next sessions that the cadence gives are planned first.

    Archived mentorships are left out, and the sample's beside real ones. Next sessions come soonest
    first, write-ups newest first, actions by due day with those without one last.
    """
    store, day = journal.store, journal.clock.today()
    people = _told_of(store.mentorships.all(archived=False))
    for mentorship in people:
        plan_next_session(journal, mentorship.id)
    known = {mentorship.id: mentorship for mentorship in people}
    rows = _rows(journal, people)
    actions = _open_actions(journal, known)
    return Today(
        day=day,
        now=journal.clock.local(),
        next_sessions=_next_sessions(journal, rows, known),
        to_write_up=_to_write_up(journal, rows, known),
        actions_mine=actions[Side.ME],
        actions_theirs=actions[Side.THEM],
        goals=_goals(journal, known),
        mentorships=people,
        empty=not people and not store.notes.rows(None, limit=1),
    )


def see_write_ups(journal: OpenJournal, people: tuple[Mentorship, ...]) -> tuple[ToWriteUp, ...]:
    """What waits to be written up in these mentorships."""
    known = {mentorship.id: mentorship for mentorship in people}
    return _to_write_up(journal, _rows(journal, people), known)


def put_off_write_up(journal: OpenJournal, session_id: ItemId, later: bool = True) -> None:
    """Let a write-up wait until tomorrow, or ask again today after all."""
    kept = _put_off(journal)
    kept = kept | {session_id} if later else kept - {session_id}
    day = journal.clock.today().isoformat()
    with journal.store.change():
        journal.store.settings.set(_LATER, json.dumps({"day": day, "sessions": sorted(kept)}))


def _rows(journal: OpenJournal, people: tuple[Mentorship, ...]) -> list[SessionRow]:
    """The sessions that may matter today."""
    since = journal.clock.today() - timedelta(days=WRITE_UP_DAYS)
    return [
        row
        for mentorship in people
        for row in journal.store.sessions.rows(mentorship.id, start=since)
    ]


def _told_of(people: tuple[Mentorship, ...]) -> tuple[Mentorship, ...]:
    """The sample never mixes with real people: it is told of only while there are none."""
    return tuple(person for person in people if not person.sample) or people


def _put_off(journal: OpenJournal) -> frozenset[str]:
    """The sessions put off today; what was put off on another day asks again."""
    kept = json.loads(journal.store.settings.get(_LATER) or "{}")
    if kept.get("day") != journal.clock.today().isoformat():
        return frozenset()
    return frozenset(kept["sessions"])


def _next_sessions(
    journal: OpenJournal, rows: list[SessionRow], known: dict[ItemId, Mentorship]
) -> tuple[NextSession, ...]:
    ahead = [
        row for row in rows if row.status is Status.PLANNED and not is_over(row, journal.clock)
    ]
    ahead.sort(key=lambda row: row.when.order)
    first: dict[ItemId, SessionRow] = {}
    for row in ahead:
        first.setdefault(row.mentorship_id, row)
    return tuple(
        NextSession(row, known[row.mentorship_id], _last_held(journal, row))
        for row in first.values()
    )


def _last_held(journal: OpenJournal, coming: SessionRow) -> SessionRow | None:
    """The newest session that took place before a coming one."""
    held = journal.store.sessions.rows(
        coming.mentorship_id, end=coming.when.day, statuses=(Status.HELD,), limit=1
    )
    return held[0] if held else None


def _to_write_up(
    journal: OpenJournal, rows: list[SessionRow], known: dict[ItemId, Mentorship]
) -> tuple[ToWriteUp, ...]:
    waiting = [
        row
        for row in rows
        if not row.written_up
        and (
            row.status is Status.HELD
            or (row.status is Status.PLANNED and is_over(row, journal.clock))
        )
    ]
    waiting.sort(key=lambda row: row.when.order, reverse=True)
    later = _put_off(journal)
    return tuple(ToWriteUp(row, known[row.mentorship_id], row.id in later) for row in waiting)


def _open_actions(
    journal: OpenJournal, known: dict[ItemId, Mentorship]
) -> dict[Side, tuple[OpenAction, ...]]:
    """The open promises of each side, read in one go."""
    day = journal.clock.today()
    promised = [
        OpenAction(action, known[action.mentorship_id], bool(action.due and action.due < day))
        for action in journal.store.actions.open(None)
        if action.mentorship_id in known
    ]
    promised.sort(key=lambda one: (one.action.due or date.max, one.action.made_on, one.action.id))
    return {side: tuple(one for one in promised if one.action.owner is side) for side in Side}


def _goals(journal: OpenJournal, known: dict[ItemId, Mentorship]) -> tuple[GoalGlance, ...]:
    return tuple(
        GoalGlance(
            goal,
            known[goal.mentorship_id],
            tuple(rating.value for rating in goal.progress if rating.by is goal.owner),
        )
        for goal in journal.store.goals.all(None)
        if goal.ending is None and goal.mentorship_id in known
    )
