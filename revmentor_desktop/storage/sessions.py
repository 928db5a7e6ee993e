"""Sessions with their lines and private note in the journal file."""

from datetime import date, datetime

from revmentor_desktop.journal.hours import YearOfSessions
from revmentor_desktop.journal.ids import ItemId, new_id
from revmentor_desktop.journal.note import PrivateNoteDraft
from revmentor_desktop.journal.plain_text import kept, tidy_tags
from revmentor_desktop.journal.session import (
    Line,
    Ratings,
    Session,
    SessionDraft,
    SessionRow,
    Status,
)
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.storage.columns import (
    first_place,
    moment_text,
    place_after,
    to_moment,
    to_tags,
    when_of,
)
from revmentor_desktop.storage.items import Detail, Entry, Items, not_found
from revmentor_desktop.storage.ledger import Ledger, Value
from revmentor_desktop.storage.lines import Lines
from revmentor_desktop.storage.numbers import Numbers
from revmentor_desktop.storage.private_notes import PrivateNotes
from revmentor_desktop.storage.slots import Slots
from revmentor_desktop.storage.sqlcipher import Row
from revmentor_desktop.storage.trash import Trash

_PRIVATE = (
    "EXISTS (SELECT 1 FROM item AS note WHERE note.parent_id = item.id"
    " AND note.kind = 'private-note' AND note.trashed IS NULL)"
)
_ONE = (
    f"SELECT item.*, session.*, {_PRIVATE} AS has_private"  # noqa: S608  # fixed text
    " FROM item JOIN session ON session.id = item.id WHERE item.id = ?"
)
_ROWS = (
    "SELECT item.id, item.mentorship_id, tally, place, day, at, zone, share, title, minutes,"  # noqa: S608  # fixed text
    " status, reason, venue, written_up, octet_length(body) > 0 AS has_text,"
    f" {_PRIVATE} AS has_private,"
    " (SELECT count(*) FROM item AS promise WHERE promise.parent_id = item.id"
    " AND promise.kind = 'action' AND promise.trashed IS NULL) AS actions"
    " FROM item JOIN session ON session.id = item.id WHERE kind = 'session' AND trashed IS NULL"
)
_YEARS = (
    "SELECT CAST(substr(day, 1, 4) AS INTEGER) AS year,"
    " count(*) FILTER (WHERE status = 'held') AS held,"
    " count(*) FILTER (WHERE status = 'missed') AS missed,"
    " count(*) FILTER (WHERE status = 'moved') AS moved,"
    " coalesce(sum(minutes) FILTER (WHERE status = 'held'), 0) AS minutes"
    " FROM item JOIN session ON session.id = item.id"
    " WHERE kind = 'session' AND trashed IS NULL AND status <> 'planned'"
    " AND (?1 IS NULL OR item.mentorship_id = ?1) GROUP BY year ORDER BY year DESC"
)
_RATED = ("openness", "respect", "engagement", "energy")


class Sessions:
    """Saves and lists sessions."""

    def __init__(
        self, ledger: Ledger, items: Items, private_notes: PrivateNotes, trash: Trash
    ) -> None:
        self._ledger = ledger
        self._items = items
        self._private_notes = private_notes
        self._trash = trash
        self._lines = Lines(ledger, items, trash)
        self._numbers = Numbers(ledger)
        self.slots = Slots(ledger, items)

    def save(self, draft: SessionDraft, *, sitting_ended: bool = False) -> Session:
        """Save a session with its lines and private note, all or nothing.

        Lines and a private note the draft takes away go to the trash. A moved session takes them
        along. Raises NotFound for an unknown id, line or mentorship.
        """
        item_id = draft.id or new_id()
        with self._ledger.change():
            if draft.id:
                self.slots.leave(item_id, draft.mentorship_id)
            self._items.put(
                _entry(item_id, draft), new=draft.id is None, sitting_ended=sitting_ended
            )
            self._lines.follow(item_id, draft)
            if draft.private_text is not None:
                self._save_private(item_id, draft, draft.private_text, sitting_ended)
            return self._read(item_id, new=draft.id is None)

    def get(self, item_id: ItemId) -> Session:
        """A session with its lines. Raises NotFound, also for one in the trash."""
        return self._read(item_id, in_trash=False)

    def private_text(self, session_id: ItemId) -> str:
        """The text of the session's private note, "" without one."""
        note = self._private_notes.of_session(session_id)
        return note.text if note else ""

    def rows(
        self,
        mentorship_id: ItemId | None = None,
        *,
        start: date | None = None,
        end: date | None = None,
        statuses: tuple[Status, ...] = (),
        limit: int | None = None,
        offset: int = 0,
    ) -> tuple[SessionRow, ...]:
        """Sessions of one mentorship or of all, newest first; `start` and `end` count in.

        `statuses` leaves those of one mentorship that are one of these.
        """
        where: list[str] = []
        values: list[Value] = []
        if statuses:
            where.append(f" AND status IN ({', '.join('?' * len(statuses))})")
            values += map(str, statuses)
            if len(tallies := {status.takes_number for status in statuses}) == 1:
                where.append(f" AND tally = {int(tallies.pop())}")
        for clause, value in (
            ("item.mentorship_id = ?", mentorship_id),
            ("place >= ?", first_place(start) if start else None),
            ("place < ?", place_after(end) if end else None),
        ):
            if value is not None:
                where.append(f" AND {clause}")
                values.append(value)
        rows = self._ledger.rows(
            f"{_ROWS}{''.join(where)} ORDER BY place DESC LIMIT ? OFFSET ?",
            (*values, -1 if limit is None else limit, offset),
        )
        return tuple(_session_row(row, self._numbers.of(row)) for row in rows)

    def count(self, mentorship_id: ItemId) -> int:
        """How many sessions a mentorship has, planned ones too."""
        row = self._ledger.row(
            "SELECT count(*) FROM item"
            " WHERE mentorship_id = ? AND kind = 'session' AND trashed IS NULL",
            (mentorship_id,),
        )
        return row[0] if row else 0

    def years(self, mentorship_id: ItemId | None = None) -> tuple[YearOfSessions, ...]:
        """The years in which something was planned to be, the newest first; only held ones count.

        Of one mentorship or of all; the file counts, no row is read for it.
        """
        return tuple(
            YearOfSessions(row["year"], row["held"], row["missed"], row["moved"], row["minutes"])
            for row in self._ledger.rows(_YEARS, (mentorship_id,))
        )

    def _save_private(
        self, session_id: ItemId, draft: SessionDraft, text: str, sitting_ended: bool
    ) -> None:
        note = self._private_notes.of_session(session_id)
        if not text:
            if note:
                self._trash.set_apart(note.id)
            return
        self._private_notes.save(
            PrivateNoteDraft(
                when=draft.when,
                text=text,
                title=note.title if note else "",
                mentorship_id=draft.mentorship_id,
                session_id=session_id,
                tags=note.tags if note else (),
                seal_until=note.seal_until if note else None,
                id=note.id if note else None,
            ),
            sitting_ended=sitting_ended,
        )

    def _read(self, item_id: ItemId, *, in_trash: bool = True, new: bool = False) -> Session:
        row = self._ledger.row(_ONE, (item_id,))
        if row is None or (row["trashed"] and not in_trash):
            raise not_found()
        if new:
            self._numbers.added(row)
        return _session(row, self._numbers.of(row), self._lines.of_session(item_id))


def _entry(item_id: ItemId, draft: SessionDraft) -> Entry:
    reason, venue = kept(draft.reason), kept(draft.place)
    return Entry(
        kind=Kind.SESSION,
        id=item_id,
        when=draft.when,
        share=draft.share,
        mentorship_id=draft.mentorship_id,
        title=kept(draft.title),
        body=kept(draft.text),
        more=(reason, venue),
        tags=tidy_tags(draft.tags),
        tally=draft.status.takes_number,
        detail=Detail(
            "session",
            {
                "minutes": draft.minutes,
                "status": draft.status.value,
                "reason": reason,
                "venue": venue,
                "led_by": draft.led_by.value if draft.led_by else None,
                "written_up": _moment_or_none(draft.written_up),
                **{f"my_{name}": getattr(draft.mine, name) for name in _RATED},
                **{f"their_{name}": getattr(draft.theirs, name) for name in _RATED},
            },
        ),
    )


def _moment_or_none(moment: datetime | None) -> str | None:
    return moment_text(moment) if moment else None


def _session(row: Row, number: int, lines: tuple[Line, ...]) -> Session:
    return Session(
        id=ItemId(row["id"]),
        mentorship_id=ItemId(row["mentorship_id"]),
        number=number,
        when=when_of(row),
        minutes=row["minutes"],
        status=Status(row["status"]),
        reason=row["reason"],
        title=row["title"],
        text=row["body"],
        share=Share(row["share"]),
        place=row["venue"],
        led_by=Side(row["led_by"]) if row["led_by"] else None,
        tags=to_tags(row["tags"]),
        mine=Ratings(*(row[f"my_{name}"] for name in _RATED)),
        theirs=Ratings(*(row[f"their_{name}"] for name in _RATED)),
        written_up=to_moment(row["written_up"]) if row["written_up"] else None,
        changed=to_moment(row["changed"]),
        has_private_note=bool(row["has_private"]),
        lines=lines,
    )


def _session_row(row: Row, number: int) -> SessionRow:
    return SessionRow(
        id=ItemId(row["id"]),
        mentorship_id=ItemId(row["mentorship_id"]),
        number=number,
        when=when_of(row),
        minutes=row["minutes"],
        status=Status(row["status"]),
        reason=row["reason"],
        title=row["title"],
        place=row["venue"],
        share=Share(row["share"]),
        written_up=row["written_up"] is not None,
        has_text=bool(row["has_text"]),
        has_private_note=bool(row["has_private"]),
        actions=row["actions"],
    )
