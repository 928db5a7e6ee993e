"""The lines of agendas in the journal file, and on which agendas a topic was."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from revmentor_desktop.journal.agenda import Outcome, Source
from revmentor_desktop.journal.agenda_line import AgendaLine, AgendaLineDraft, Appearance
from revmentor_desktop.journal.ids import ItemId, new_id
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.storage.columns import to_id, when_of
from revmentor_desktop.storage.items import Detail, Entry, Items, not_found
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.sqlcipher import Row

# a line is never more open than what it stands for, also when that was made private later
_SELECT = (
    "SELECT item.*, agenda_line.*,"
    " CASE WHEN item.share = 'private' OR what.share = 'private' THEN 'private'"
    " WHEN item.share = 'may-share' OR what.share = 'may-share' THEN 'may-share'"
    " ELSE 'agreed' END AS open_share"
    " FROM item JOIN agenda_line ON agenda_line.id = item.id"
    " LEFT JOIN item AS what ON what.id = ref_id"
)
_APPEARANCES = (
    "SELECT ref_id, item.id, item.parent_id, meeting.day, meeting.at, meeting.zone, status, outcome"
    " FROM item JOIN agenda_line ON agenda_line.id = item.id"
    " JOIN item AS meeting ON meeting.id = item.parent_id"
    " JOIN session ON session.id = meeting.id"
    " WHERE item.trashed IS NULL AND meeting.trashed IS NULL"
)


class Agendas:
    """Saves and lists the lines of agendas."""

    def __init__(self, ledger: Ledger, items: Items) -> None:
        self._ledger = ledger
        self._items = items

    def save(self, draft: AgendaLineDraft) -> AgendaLine:
        """Save a line, new or changed; without a position a new one comes last. Raises NotFound."""
        item_id = draft.id or new_id()
        reason = kept(draft.reason)
        with self._ledger.change():
            session = self._items.find(draft.session_id, Kind.SESSION)
            self._items.put(
                Entry(
                    kind=Kind.AGENDA_LINE,
                    id=item_id,
                    when=when_of(session),
                    share=draft.share,
                    mentorship_id=to_id(session["mentorship_id"]),
                    parent_id=draft.session_id,
                    body=kept(draft.text),
                    more=(reason,),
                    detail=Detail(
                        "agenda_line",
                        {
                            "position": self._position(draft),
                            "minutes": draft.minutes,
                            "source": draft.source.value,
                            "ref_id": draft.ref_id,
                            "raised_by": draft.raised_by.value if draft.raised_by else None,
                            "outcome": draft.outcome.value if draft.outcome else None,
                            "reason": reason,
                            "seconds": draft.seconds,
                        },
                    ),
                ),
                new=draft.id is None,
            )
            return self._one(item_id)

    def get(self, item_id: ItemId) -> AgendaLine:
        """One line. Raises NotFound, also for one in the trash."""
        return self._one(item_id, " AND item.trashed IS NULL")

    def of_session(self, session_id: ItemId) -> tuple[AgendaLine, ...]:
        """The agenda of a session, in order."""
        rows = self._ledger.rows(
            f"{_SELECT} WHERE item.parent_id = ? AND item.trashed IS NULL"
            " ORDER BY position, item.place",
            (session_id,),
        )
        return tuple(_line(row) for row in rows)

    def of_mentorship(self, mentorship_id: ItemId) -> Mapping[ItemId, tuple[AgendaLine, ...]]:
        """The agendas of all sessions of a mentorship, by session."""
        found: dict[ItemId, list[AgendaLine]] = defaultdict(list)
        for row in self._ledger.rows(
            f"{_SELECT} WHERE item.mentorship_id = ? AND item.kind = 'agenda-line'"
            " AND item.trashed IS NULL ORDER BY position, item.place",
            (mentorship_id,),
        ):
            found[ItemId(row["parent_id"])].append(_line(row))
        return {session_id: tuple(lines) for session_id, lines in found.items()}

    def arrange(self, ids: Sequence[ItemId]) -> None:
        """Put lines in this order. Raises NotFound for what is no line."""
        with self._ledger.change():
            for position, item_id in enumerate(ids):
                self._items.check_open(self._items.find(item_id, Kind.AGENDA_LINE))
                if self._ledger.run(
                    "UPDATE agenda_line SET position = ? WHERE id = ? AND position <> ?",
                    (position, item_id, position),
                ):
                    self._items.touch(item_id, {})

    def add_seconds(self, item_id: ItemId, seconds: int) -> None:
        """Write down what the clock of the room counted for a line."""
        with self._ledger.change():
            if seconds > 0 and self._ledger.run(
                "UPDATE agenda_line SET seconds = seconds + ? WHERE id = ?", (seconds, item_id)
            ):
                self._items.touch(item_id, {})

    def appearances(
        self, mentorship_id: ItemId, ref_ids: Collection[str] = ()
    ) -> Mapping[str, tuple[Appearance, ...]]:
        """The agendas that topics, goals and questions were on, by `ref_id`, in order of days.

        `ref_ids` leaves those of these, none means all.
        """
        found: dict[str, list[Appearance]] = defaultdict(list)
        for row in self._ledger.rows(
            f"{_APPEARANCES} AND item.mentorship_id = ? AND ref_id IS NOT NULL"
            " ORDER BY meeting.place",
            (mentorship_id,),
        ):
            if not ref_ids or row["ref_id"] in ref_ids:
                found[row["ref_id"]].append(_appearance(row))
        return {ref_id: tuple(seen) for ref_id, seen in found.items()}

    def _position(self, draft: AgendaLineDraft) -> int:
        if draft.position is not None:
            return draft.position
        if draft.id:
            return self._one(draft.id).position
        row = self._ledger.row(
            "SELECT max(position) FROM item JOIN agenda_line ON agenda_line.id = item.id"
            " WHERE parent_id = ? AND trashed IS NULL",
            (draft.session_id,),
        )
        return 0 if row is None or row[0] is None else row[0] + 1

    def _one(self, item_id: ItemId, also: str = "") -> AgendaLine:
        row = self._ledger.row(f"{_SELECT} WHERE item.id = ?{also}", (item_id,))
        if row is None:
            raise not_found()
        return _line(row)


def _line(row: Row) -> AgendaLine:
    return AgendaLine(
        id=ItemId(row["id"]),
        session_id=ItemId(row["parent_id"]),
        mentorship_id=ItemId(row["mentorship_id"]),
        text=row["body"],
        position=row["position"],
        minutes=row["minutes"],
        source=Source(row["source"]),
        ref_id=row["ref_id"],
        raised_by=Side(row["raised_by"]) if row["raised_by"] else None,
        outcome=Outcome(row["outcome"]) if row["outcome"] else None,
        reason=row["reason"],
        seconds=row["seconds"],
        share=Share(row["open_share"]),
    )


def _appearance(row: Row) -> Appearance:
    return Appearance(
        line_id=ItemId(row["id"]),
        session_id=ItemId(row["parent_id"]),
        day=when_of(row).day,
        status=Status(row["status"]),
        outcome=Outcome(row["outcome"]) if row["outcome"] else None,
    )
