"""Mentorships in the journal file."""

from datetime import date

from revmentor_desktop.journal.ids import ItemId, new_id
from revmentor_desktop.journal.mentorship import (
    Cadence,
    Mentorship,
    MentorshipDraft,
    Relation,
    Role,
    Unit,
)
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.journal.when import When
from revmentor_desktop.storage.columns import day_text, to_day, to_moment, to_when, when_of
from revmentor_desktop.storage.items import Detail, Entry, Items, not_found
from revmentor_desktop.storage.ledger import Ledger, Value
from revmentor_desktop.storage.sqlcipher import Row

_SELECT = (
    "SELECT item.*, my_role, relation, every, unit, by_weekday, minutes, start_day, start_at,"
    " start_zone, colour, archived_on FROM item"
    " JOIN mentorship ON mentorship.id = item.id AND kind = 'mentorship'"
)
_SAMPLE = "sample"


class Mentorships:
    """Saves and lists mentorships."""

    def __init__(self, ledger: Ledger, items: Items) -> None:
        self._ledger = ledger
        self._items = items

    def save(self, draft: MentorshipDraft, *, sample: bool = False) -> Mentorship:
        """Save a mentorship, new or changed. `sample` marks a new one as invented.

        Raises NotFound for an unknown id.
        """
        item_id = draft.id or new_id()
        with self._ledger.change():
            row = self._row(item_id) if draft.id else None
            if draft.id and row is None:
                raise not_found()
            clock = self._ledger.clock
            self._items.put(
                Entry(
                    kind=Kind.MENTORSHIP,
                    id=item_id,
                    when=when_of(row) if row else When.of(self._ledger.now, clock.zone),
                    share=draft.share,
                    title=kept(draft.counterpart),
                    body=kept(draft.their_work),
                    detail=Detail("mentorship", self._detail(draft, row)),
                ),
                new=row is None,
            )
            if sample and row is None:
                self._ledger.run("UPDATE item SET origin = ? WHERE id = ?", (_SAMPLE, item_id))
            return self._read(item_id)

    def get(self, item_id: ItemId) -> Mentorship:
        """One mentorship. Raises NotFound, also for one in the trash."""
        return self._read(item_id, in_trash=False)

    def all(self, *, archived: bool = False) -> tuple[Mentorship, ...]:
        """The mentorships in the order they were made; with `archived` also those put away."""
        where = "" if archived else " AND archived_on IS NULL"
        rows = self._ledger.rows(
            f"{_SELECT} WHERE item.trashed IS NULL{where} ORDER BY item.created, item.place"
        )
        return tuple(_mentorship(row) for row in rows)

    def archive(self, item_id: ItemId, day: date | None) -> Mentorship:
        """Put a mentorship away as of a day, or bring it back with None. Raises NotFound."""
        with self._ledger.change():
            if self.get(item_id).archived_on != day:
                self._ledger.run(
                    "UPDATE mentorship SET archived_on = ? WHERE id = ?", (day_text(day), item_id)
                )
                self._items.touch(item_id, {})
            return self._read(item_id)

    def _read(self, item_id: ItemId, *, in_trash: bool = True) -> Mentorship:
        row = self._row(item_id)
        if row is None or (row["trashed"] and not in_trash):
            raise not_found()
        return _mentorship(row)

    def _row(self, item_id: ItemId) -> Row | None:
        return self._ledger.row(f"{_SELECT} WHERE item.id = ?", (item_id,))

    def _detail(self, draft: MentorshipDraft, row: Row | None) -> dict[str, Value]:
        cadence, start = draft.cadence, draft.start
        return {
            "my_role": draft.my_role.value,
            "relation": draft.relation.value,
            "every": cadence.every if cadence else None,
            "unit": cadence.unit.value if cadence else None,
            "by_weekday": int(cadence.by_weekday) if cadence else 0,
            "minutes": draft.minutes,
            "start_day": start.day.isoformat() if start else None,
            "start_at": start.at.isoformat() if start and start.at else None,
            "start_zone": start.zone if start else None,
            "colour": row["colour"] if row else self._free_colour(),
            "archived_on": row["archived_on"] if row else None,
        }

    def _free_colour(self) -> int:
        """The first place in the row of people's colours that nobody has."""
        taken = {row["colour"] for row in self._ledger.rows("SELECT colour FROM mentorship")}
        return next(place for place in range(len(taken) + 1) if place not in taken)


def _mentorship(row: Row) -> Mentorship:
    cadence = None
    if row["every"]:
        cadence = Cadence(row["every"], Unit(row["unit"]), bool(row["by_weekday"]))
    start = None
    if row["start_day"]:
        start = to_when(row["start_day"], row["start_at"], row["start_zone"])
    return Mentorship(
        id=ItemId(row["id"]),
        counterpart=row["title"],
        my_role=Role(row["my_role"]),
        relation=Relation(row["relation"]),
        cadence=cadence,
        minutes=row["minutes"],
        start=start,
        colour=row["colour"],
        their_work=row["body"],
        share=Share(row["share"]),
        sample=row["origin"] == _SAMPLE,
        archived_on=to_day(row["archived_on"]),
        created=to_moment(row["created"]),
    )
