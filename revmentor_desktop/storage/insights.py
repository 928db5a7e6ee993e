"""What the figures of a mentorship are read from, in a handful of statements."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from revmentor_desktop.journal.agenda import Source, Timed
from revmentor_desktop.journal.habits import HeldSession
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.room import MarkKind
from revmentor_desktop.journal.session import Ratings, Status
from revmentor_desktop.journal.sharing import Kind, Side
from revmentor_desktop.journal.themes import Passage
from revmentor_desktop.journal.together import Meeting, PromiseFact
from revmentor_desktop.storage.columns import to_day, when_of
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.sqlcipher import Row

_RATED = ("openness", "respect", "engagement", "energy")
_SESSIONS = (
    "SELECT item.id, day, minutes, status, led_by, tally, my_openness, my_respect, my_engagement,"
    " my_energy, their_openness, their_respect, their_engagement, their_energy"
    " FROM item JOIN session ON session.id = item.id"
    " WHERE mentorship_id = ? AND kind = 'session' AND trashed IS NULL ORDER BY place"
)
_LINES = (
    "SELECT parent_id, source, raised_by, minutes, seconds"
    " FROM item JOIN agenda_line ON agenda_line.id = item.id"
    " WHERE trashed IS NULL AND parent_id IN ({marks})"
)
_MARKS = (
    "SELECT session_id, mark, count(*) AS count FROM mark WHERE session_id IN ({marks})"
    " GROUP BY session_id, mark"
)
_TEXTS = (
    "SELECT id, kind, parent_id, day, at, zone, title, body FROM item"
    " WHERE mentorship_id = ? AND trashed IS NULL AND body <> '' AND kind IN"
    " ('session', 'learned', 'taught', 'note', 'feedback', 'concern', 'insight', 'jotting',"
    " 'question') ORDER BY place"
)
_THAT_DAY = (
    "SELECT id, kind, parent_id, day, at, zone, title, body FROM item"
    " WHERE mentorship_id = ? AND trashed IS NULL AND kind IN ('session', 'note')"
    " AND substr(day, 6) = ? AND day < ? ORDER BY place DESC"
)


@dataclass(frozen=True, slots=True)
class SessionFact:
    """A session without its words, whatever became of it."""

    id: ItemId
    meeting: Meeting
    led_by: Side | None
    mine: Ratings
    theirs: Ratings


class InsightFacts:
    """Reads what figures are made of; nothing private is decrypted for it."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def sessions(self, mentorship_id: ItemId) -> tuple[SessionFact, ...]:
        """All sessions of a mentorship in order of days, with their numbers."""
        number, found = 0, []
        for row in self._ledger.rows(_SESSIONS, (mentorship_id,)):
            number += row["tally"]
            found.append(_session(row, number if row["tally"] else 0))
        return tuple(found)

    def held(
        self, facts: Sequence[SessionFact], mentee: Mapping[ItemId, Side]
    ) -> tuple[HeldSession, ...]:
        """Held sessions with their agendas and marks; `mentee` says who brought the topics."""
        held = [one for one in facts if one.meeting.status is Status.HELD]
        lines, marks = self._lines(held), self._marks(held)
        return tuple(
            HeldSession(
                one.id, one.meeting.day, one.mine, one.theirs, lines.get(one.id, ()),
                mentee[one.id], marks.get(one.id, {}),
            )
            for one in held
        )  # fmt: skip

    def promises(self, mentorship_id: ItemId) -> tuple[PromiseFact, ...]:
        """All promises of a mentorship that have a day."""
        return tuple(
            PromiseFact(Side(row["owner"]), to_day(row["due"]), to_day(row["done_on"]))
            for row in self._ledger.rows(
                "SELECT owner, due, done_on FROM item JOIN action ON action.id = item.id"
                " WHERE mentorship_id = ? AND kind = 'action' AND trashed IS NULL"
                " AND due IS NOT NULL",
                (mentorship_id,),
            )
        )

    def texts(self, mentorship_id: ItemId) -> tuple[Passage, ...]:
        """What was written in a mentorship, private notes and answers aside, in order of days."""
        return tuple(map(_passage, self._ledger.rows(_TEXTS, (mentorship_id,))))

    def on_that_day(self, mentorship_id: ItemId, day: date) -> tuple[Passage, ...]:
        """Sessions and notes of the same day in earlier years, the newest first."""
        values = (mentorship_id, day.isoformat()[5:], day.isoformat())
        return tuple(map(_passage, self._ledger.rows(_THAT_DAY, values)))

    def _lines(self, held: Sequence[SessionFact]) -> Mapping[ItemId, tuple[Timed, ...]]:
        rows: dict[ItemId, list[Row]] = defaultdict(list)
        for row in self._of_sessions(_LINES, held):
            rows[ItemId(row["parent_id"])].append(row)
        return {session_id: _timed(lines) for session_id, lines in rows.items()}

    def _marks(self, held: Sequence[SessionFact]) -> Mapping[ItemId, Mapping[MarkKind, int]]:
        found: dict[ItemId, dict[MarkKind, int]] = defaultdict(dict)
        for row in self._of_sessions(_MARKS, held):
            found[ItemId(row["session_id"])][MarkKind(row["mark"])] = row["count"]
        return found

    def _of_sessions(self, statement: str, held: Sequence[SessionFact]) -> list[Row]:
        if not held:
            return []
        ids = tuple(one.id for one in held)
        return self._ledger.rows(statement.format(marks=", ".join("?" * len(ids))), ids)


def _timed(rows: Sequence[Row]) -> tuple[Timed, ...]:
    """The minutes of an agenda: those the clock counted if it ran, else the planned ones."""
    counted = any(row["seconds"] for row in rows)
    return tuple(
        Timed(
            Source(row["source"]),
            Side(row["raised_by"]) if row["raised_by"] else None,
            row["seconds"] / 60 if counted else row["minutes"],
        )
        for row in rows
    )


def _session(row: Row, number: int) -> SessionFact:
    day = to_day(row["day"]) or date.min
    return SessionFact(
        ItemId(row["id"]),
        Meeting(day, Status(row["status"]), row["minutes"], number),
        Side(row["led_by"]) if row["led_by"] else None,
        Ratings(*[row[f"my_{name}"] for name in _RATED]),
        Ratings(*[row[f"their_{name}"] for name in _RATED]),
    )


def _passage(row: Row) -> Passage:
    kind = Kind(row["kind"])
    owner = row["parent_id"] if kind is not Kind.SESSION and row["parent_id"] else row["id"]
    return Passage(
        ItemId(row["id"]), kind, ItemId(owner), when_of(row).day, row["title"], row["body"]
    )
