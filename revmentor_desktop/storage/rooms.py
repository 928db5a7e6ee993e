"""The clock of a meeting and its marks in the journal file."""

import secrets
from collections.abc import Mapping

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.room import Mark, MarkKind, RoomClock
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.storage.columns import moment_text, to_id, to_moment
from revmentor_desktop.storage.items import Items, not_found
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.sqlcipher import Row

_COLUMNS = (
    "session_id", "started", "seen", "ended", "line_id", "line_since", "paused_at",
    "paused_seconds", "stamp",
)  # fmt: skip


class Rooms:
    """Keeps what happens in the room as moments."""

    def __init__(self, ledger: Ledger, items: Items) -> None:
        self._ledger = ledger
        self._items = items

    def clock(self, session_id: ItemId) -> RoomClock | None:
        """The clock of a session, None when its meeting was never begun here."""
        row = self._ledger.row("SELECT * FROM room WHERE session_id = ?", (session_id,))
        return _clock(row) if row else None

    def put_clock(self, clock: RoomClock) -> None:
        """Keep a clock as it stands now. Raises NotFound for an unknown session."""
        with self._ledger.change():
            self._items.check_open(self._items.find(clock.session_id, Kind.SESSION))
            values = (
                clock.session_id,
                moment_text(clock.started),
                moment_text(clock.seen),
                moment_text(clock.ended) if clock.ended else None,
                clock.line_id,
                moment_text(clock.line_since) if clock.line_since else None,
                moment_text(clock.paused_at) if clock.paused_at else None,
                clock.paused_seconds,
                self._ledger.stamp,
            )
            marks = ", ".join("?" * len(_COLUMNS))
            self._ledger.run(
                f"INSERT OR REPLACE INTO room({', '.join(_COLUMNS)}) VALUES ({marks})",  # noqa: S608  # ours
                values,
            )

    def going_on(self) -> tuple[RoomClock, ...]:
        """Meetings begun and not ended, the latest first: one may go on with them."""
        rows = self._ledger.rows(
            "SELECT room.* FROM room JOIN item ON item.id = session_id"
            " WHERE ended IS NULL AND trashed IS NULL ORDER BY started DESC"
        )
        return tuple(_clock(row) for row in rows)

    def add_mark(self, session_id: ItemId, mark: MarkKind, line_id: ItemId | None = None) -> Mark:
        """Set a mark now. Raises NotFound for an unknown session."""
        mark_id = secrets.token_hex(16)
        with self._ledger.change():
            self._items.check_open(self._items.find(session_id, Kind.SESSION))
            self._ledger.run(
                "INSERT INTO mark(id, session_id, mark, at, line_id, stamp)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (
                    mark_id, session_id, mark.value, moment_text(self._ledger.now), line_id,
                    self._ledger.stamp,
                ),
            )  # fmt: skip
            return Mark(mark_id, session_id, mark, self._ledger.now, line_id)

    def remove_mark(self, mark_id: str) -> None:
        """Take a mark back. Raises NotFound when it is not there."""
        with self._ledger.change():
            if not self._ledger.run("DELETE FROM mark WHERE id = ?", (mark_id,)):
                raise not_found()

    def move_marks(self, line_id: ItemId, to_line: ItemId) -> None:
        """Set the marks of one line on another one."""
        with self._ledger.change():
            self._ledger.run(
                "UPDATE mark SET line_id = ?, stamp = ? WHERE line_id = ?",
                (to_line, self._ledger.stamp, line_id),
            )

    def marks(self, session_id: ItemId) -> tuple[Mark, ...]:
        """The marks of a session in the order they were set."""
        rows = self._ledger.rows(
            "SELECT * FROM mark WHERE session_id = ? ORDER BY at, stamp", (session_id,)
        )
        return tuple(
            Mark(
                row["id"],
                ItemId(row["session_id"]),
                MarkKind(row["mark"]),
                to_moment(row["at"]),
                to_id(row["line_id"]),
            )
            for row in rows
        )

    def mark_counts(self, session_id: ItemId) -> Mapping[MarkKind, int]:
        """How many marks of each kind a session has; 0 is said too."""
        found = dict.fromkeys(MarkKind, 0)
        for mark in self.marks(session_id):
            found[mark.mark] += 1
        return found


def _clock(row: Row) -> RoomClock:
    return RoomClock(
        session_id=ItemId(row["session_id"]),
        started=to_moment(row["started"]),
        seen=to_moment(row["seen"]),
        ended=to_moment(row["ended"]) if row["ended"] else None,
        line_id=to_id(row["line_id"]),
        line_since=to_moment(row["line_since"]) if row["line_since"] else None,
        paused_at=to_moment(row["paused_at"]) if row["paused_at"] else None,
        paused_seconds=row["paused_seconds"],
    )
