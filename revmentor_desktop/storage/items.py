"""The table of items: what every kind of thing in the journal has in common.

Saving compares with what is there and writes only the columns that differ, so an index trigger
fires only when words changed (SPEED.md, choice 8), and a save that changes nothing writes nothing.
"""

import secrets
from collections.abc import Mapping
from datetime import date

from revmentor_desktop.journal.history import sitting_over
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.journal.when import When
from revmentor_desktop.journal.words import compared
from revmentor_desktop.storage.columns import PLACES_A_SECOND, moment_text, to_moment, when_of
from revmentor_desktop.storage.entry import SAMPLE, Detail, Entry, entry_columns, when_columns
from revmentor_desktop.storage.ledger import Ledger, Value
from revmentor_desktop.storage.put_away import check_not_away
from revmentor_desktop.storage.sqlcipher import Row
from revmentor_desktop.support.errors import NotFound
from revmentor_desktop.support.language import translate

__all__ = ["Detail", "Entry", "Items", "not_found"]

_NUMBERED_BY = ("place", "mentorship_id", "tally", "trashed")


def not_found() -> NotFound:
    """The failure for an id that names nothing here."""
    return NotFound(translate("Storage", "That is not in this journal (any more)."))


class Items:
    """Reads and writes rows of the item table and of the kinds' own tables."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def find(self, item_id: ItemId, kind: Kind | None = None) -> Row:
        """The row of an item, in the trash or not. Raises NotFound, also for another kind."""
        row = self._ledger.row("SELECT * FROM item WHERE id = ?", (item_id,))
        if row is None or (kind is not None and row["kind"] != kind):
            raise not_found()
        return row

    def when_for(self, item_id: ItemId | None, kind: Kind, day: date | None = None) -> When:
        """When an item stands: as it did unless another day is said; a new one stands now."""
        clock = self._ledger.clock
        if item_id:
            known = when_of(self.find(item_id, kind))
            if day in (None, known.day):
                return known
        return When(day, None, clock.zone) if day else When.of(self._ledger.now, clock.zone)

    def check_open(self, row: Row) -> None:
        """Raise PutAway when an item belongs to a mentorship that was put away."""
        check_not_away(self._ledger, row["mentorship_id"])

    def put(
        self,
        entry: Entry,
        *,
        new: bool,
        sitting_ended: bool = False,
        words_changed: bool | None = None,
    ) -> None:
        """Insert a new item or update what differs of one that is there; inside change().

        `words_changed` says so of words that are sealed; otherwise title and body are compared.
        Raises NotFound for an unknown item, parent or mentorship, PutAway in one put away.
        """
        whose = entry.id if entry.kind is Kind.MENTORSHIP else entry.mentorship_id
        check_not_away(self._ledger, whose)
        if new:
            self._insert(entry, sitting_ended)
            return
        row = self.find(entry.id, entry.kind)
        self._check_above(entry, row)
        changes = _differences(row, entry_columns(entry))
        if words_changed is None:
            words_changed = "title" in changes or "body" in changes
        if words_changed:
            changes.update(self._next_version(row))
        if row["place"] // PLACES_A_SECOND != entry.when.order:
            changes["place"] = self.free_place(entry.when)
        if row["trash_root"] not in (None, entry.id) and self._taken_out(entry, row):
            changes.update(trashed=None, trash_root=None)
        if "tags" in changes:
            self.put_tags(entry)
        if self._put_detail(entry) or changes:
            self.touch(entry.id, changes)
        if sitting_ended and (words_changed or not row["sitting_ended"]):
            self.end_sitting(entry.id)

    def touch(self, item_id: ItemId, changes: Mapping[str, Value]) -> None:
        """Update columns of an item and note when and by which change it happened."""
        ledger = self._ledger
        if not changes.keys().isdisjoint(_NUMBERED_BY):
            ledger.renumberings += 1
        values = {**changes, "changed": moment_text(ledger.now), "stamp": ledger.stamp}
        assignments = ", ".join(f"{column} = ?" for column in values)
        ledger.run(
            f"UPDATE item SET {assignments} WHERE id = ?",  # noqa: S608  # column names are ours
            (*values.values(), item_id),
        )

    def move(self, row: Row, when: When, mentorship_id: ItemId | None) -> None:
        """Give an item the date and mentorship of what it hangs on, if they differ."""
        changes = _differences(row, {**when_columns(when), "mentorship_id": mentorship_id})
        if row["place"] // PLACES_A_SECOND != when.order:
            changes["place"] = self.free_place(when)
        if changes:
            self.touch(ItemId(row["id"]), changes)

    def end_sitting(self, item_id: ItemId) -> None:
        """The next change of this item's words begins a new version."""
        self._ledger.run(
            "UPDATE item SET sitting_ended = 1 WHERE id = ? AND sitting_ended = 0", (item_id,)
        )

    def _insert(self, entry: Entry, sitting_ended: bool) -> None:
        ledger = self._ledger
        self._check_above(entry, None)
        now = moment_text(ledger.now)
        values: dict[str, Value] = {
            "place": self.free_place(entry.when),
            "id": entry.id,
            "kind": entry.kind.value,
            **entry_columns(entry),
            "created": now,
            "changed": now,
            "stamp": ledger.stamp,
            **self._inherited(entry),
            "version_id": secrets.token_hex(16),
            "version_at": now,
            "sitting_ended": int(sitting_ended),
        }
        self.insert_row("item", values)
        if entry.tally:
            ledger.renumberings += 1
        self.put_tags(entry)
        if entry.detail:
            self.insert_row(entry.detail.table, {"id": entry.id, **entry.detail.values})

    def insert_row(self, table: str, values: Mapping[str, Value]) -> None:
        """Insert a row of a table of ours; inside change()."""
        marks = ", ".join("?" * len(values))
        self._ledger.run(
            f"INSERT INTO {table}({', '.join(values)}) VALUES ({marks})",  # noqa: S608  # names are ours
            tuple(values.values()),
        )

    def _put_detail(self, entry: Entry) -> bool:
        if entry.detail is None:
            return False
        table = entry.detail.table
        row = self._ledger.row(f"SELECT * FROM {table} WHERE id = ?", (entry.id,))  # noqa: S608  # names are ours
        changes = _differences(row, entry.detail.values) if row else {}
        if changes:
            assignments = ", ".join(f"{column} = ?" for column in changes)
            self._ledger.run(
                f"UPDATE {table} SET {assignments} WHERE id = ?",  # noqa: S608  # names are ours
                (*changes.values(), entry.id),
            )
        return bool(changes)

    def put_tags(self, entry: Entry) -> None:
        """Make an item found by its tags; inside change()."""
        if entry.kind is Kind.PRIVATE_NOTE:
            return
        self._ledger.run("DELETE FROM tag WHERE item_id = ?", (entry.id,))
        for tag in {compared(tag) for tag in entry.tags}:
            self._ledger.run("INSERT INTO tag(folded, item_id) VALUES (?, ?)", (tag, entry.id))

    def _next_version(self, row: Row) -> dict[str, Value]:
        """What becomes of an item's version when its words change; keeps the old ones if due."""
        ledger = self._ledger
        now = moment_text(ledger.now)
        over = row["sitting_ended"] or sitting_over(to_moment(row["version_at"]), ledger.now)
        blank = not (row["title"] or row["body"] or row["kind"] == Kind.PRIVATE_NOTE)
        if not over or blank:
            return {"version_at": now, "sitting_ended": 0}
        ledger.run(
            "INSERT INTO version(id, item_id, parent_id, saved_at, stamp, title, body, sealed)"
            " SELECT version_id, id, version_parent, version_at, stamp, title, body,"
            " (SELECT sealed FROM private_note WHERE private_note.id = item.id)"
            " FROM item WHERE id = ?",
            (row["id"],),
        )
        return {
            "version_id": secrets.token_hex(16),
            "version_parent": row["version_id"],
            "version_at": now,
            "sitting_ended": 0,
        }

    def _check_above(self, entry: Entry, row: Row | None) -> None:
        """What an item newly hangs on must be there; a mentorship must be one."""
        for above, column, kind in (
            (entry.mentorship_id, "mentorship_id", Kind.MENTORSHIP),
            (entry.parent_id, "parent_id", None),
        ):
            if above and (row is None or row[column] != above):
                found = self.find(above, kind)
                if row is not None and found["trashed"]:
                    raise not_found()

    def _taken_out(self, entry: Entry, row: Row) -> bool:
        """Whether a late save takes an item out of what it was thrown away with.

        It would belong to nothing that can be brought back.
        """
        above = (entry.mentorship_id, entry.parent_id)
        stays = above == (row["mentorship_id"], row["parent_id"])
        return not stays and not any(self.find(one)["trashed"] for one in above if one)

    def _inherited(self, entry: Entry) -> dict[str, Value]:
        """What comes from above: being invented (not being imported), and lying in the trash.

        A late save of a page whose session was just thrown away goes into the trash with it.
        """
        inherited: dict[str, Value] = {"origin": None, "trashed": None, "trash_root": None}
        for above in (entry.mentorship_id, entry.parent_id):
            row = self.find(above) if above else None
            if row:
                inherited = {name: value or row[name] for name, value in inherited.items()}
        if inherited["origin"] != SAMPLE:
            inherited["origin"] = None
        return inherited

    def free_place(self, when: When) -> int:
        """The place after all items of the same second, so that the order is that of writing."""
        first = when.order * PLACES_A_SECOND
        end = first + PLACES_A_SECOND
        row = self._ledger.row(
            "SELECT max(place) FROM item WHERE place >= ? AND place < ?", (first, end)
        )
        last = row[0] if row else None
        place: int = first if last is None else last + 1
        while place >= end or self._ledger.row("SELECT 1 FROM item WHERE place = ?", (place,)):
            place = first + secrets.randbelow(PLACES_A_SECOND)
        return place


def _differences(row: Row, values: Mapping[str, Value]) -> dict[str, Value]:
    return {column: value for column, value in values.items() if row[column] != value}
