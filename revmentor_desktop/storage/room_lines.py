"""The lines typed in the room: jottings, questions, insights, and what was heard."""

from collections.abc import Mapping

from revmentor_desktop.journal.ids import ItemId, new_id
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.room import MarkKind, RoomLine
from revmentor_desktop.journal.sharing import Kind, Share, Side, first_share
from revmentor_desktop.journal.when import When
from revmentor_desktop.storage.columns import to_day, to_id, to_moment
from revmentor_desktop.storage.items import Entry, Items
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.sqlcipher import Row

PLAIN_KINDS = (Kind.JOTTING, Kind.QUESTION, Kind.INSIGHT, Kind.HEARD)
"""Lines that are nothing but their text; actions and advice have tables of their own."""

_KINDS = (*PLAIN_KINDS, Kind.ACTION, Kind.ADVICE)
_SELECT = (
    "SELECT item.*, coalesce(action.owner, given_by) AS owner, due,"
    " (SELECT mark FROM mark WHERE mark.line_id = item.id ORDER BY mark.at DESC LIMIT 1) AS mark"
    " FROM item LEFT JOIN action ON action.id = item.id LEFT JOIN advice ON advice.id = item.id"
    " WHERE trashed IS NULL"
)


class RoomLines:
    """Saves and lists lines from the room."""

    def __init__(self, ledger: Ledger, items: Items) -> None:
        self._ledger = ledger
        self._items = items

    def save(
        self,
        session_id: ItemId,
        kind: Kind,
        text: str,
        *,
        share: Share | None = None,
        item_id: ItemId | None = None,
        when: When | None = None,
    ) -> RoomLine:
        """Save a line of one of the plain kinds, new or changed; `when` it was typed, else now.

        Raises NotFound.
        """
        if kind not in PLAIN_KINDS:
            raise ValueError(f"{kind} has a table of its own")
        saved_id = item_id or new_id()
        with self._ledger.change():
            session = self._items.find(session_id, Kind.SESSION)
            known = self._items.find(item_id, kind) if item_id else None
            level = share or (Share(known["share"]) if known else first_share(kind))
            self._items.put(
                Entry(
                    kind=kind,
                    id=saved_id,
                    when=when or self._items.when_for(item_id, kind),
                    share=level,
                    mentorship_id=to_id(session["mentorship_id"]),
                    parent_id=session_id,
                    body=kept(text),
                ),
                new=item_id is None,
            )
            rows = self._ledger.rows(f"{_SELECT} AND item.id = ?", (saved_id,))
            return _line(rows[0])

    def take_place(self, item_id: ItemId, other: ItemId) -> None:
        """Let a line stand where another one stood. Raises NotFound."""
        with self._ledger.change():
            self._items.find(item_id)
            self._items.touch(item_id, {"created": self._items.find(other)["created"]})

    def of_session(self, session_id: ItemId) -> tuple[RoomLine, ...]:
        """All lines of a session as they were typed, actions and advice among them."""
        marks = ", ".join("?" * len(_KINDS))
        rows = self._ledger.rows(
            f"{_SELECT} AND parent_id = ? AND item.kind IN ({marks}) ORDER BY item.created, place",
            (session_id, *(kind.value for kind in _KINDS)),
        )
        return tuple(_line(row) for row in rows)

    def counts(self, session_id: ItemId) -> Mapping[Kind, int]:
        """How many lines of each kind a session has."""
        found = dict.fromkeys(_KINDS, 0)
        for line in self.of_session(session_id):
            found[line.kind] += 1
        return found

    def heard(self, mentorship_id: ItemId, limit: int = 5) -> tuple[RoomLine, ...]:
        """What was heard last in a mentorship, the newest first."""
        rows = self._ledger.rows(
            f"{_SELECT} AND item.kind = 'heard' AND mentorship_id = ? ORDER BY place DESC LIMIT ?",
            (mentorship_id, limit),
        )
        return tuple(_line(row) for row in rows)


def _line(row: Row) -> RoomLine:
    return RoomLine(
        id=ItemId(row["id"]),
        session_id=ItemId(row["parent_id"]),
        kind=Kind(row["kind"]),
        text=row["body"],
        at=to_moment(row["utc"] or row["created"]),
        share=Share(row["share"]),
        owner=Side(row["owner"]) if row["owner"] else None,
        due=to_day(row["due"]),
        mark=MarkKind(row["mark"]) if row["mark"] else None,
    )
