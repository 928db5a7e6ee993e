"""Taking the items of an open export into the journal, and taking a whole import out again."""

import json
import secrets
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.open_format import (
    TABLES,
    Field,
    Sort,
    Table,
    beside,
    fields_of,
)
from revmentor_desktop.journal.open_item import OpenItem, Values
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.journal.when import When
from revmentor_desktop.storage.columns import to_tags
from revmentor_desktop.storage.entry import SAMPLE, Detail, Entry, entry_columns
from revmentor_desktop.storage.items import Items
from revmentor_desktop.storage.ledger import Ledger, Value
from revmentor_desktop.storage.private_index import PrivateIndex
from revmentor_desktop.storage.private_words import PrivateWords, open_sealed, seal_words
from revmentor_desktop.storage.sqlcipher import Row
from revmentor_desktop.storage.trash import Trash

_KNOWN = (
    "SELECT item.id, kind, title, body, tags, trashed, archived_on, sealed FROM item"
    " LEFT JOIN mentorship ON mentorship.id = item.id"
    " LEFT JOIN private_note ON private_note.id = item.id"
    " WHERE item.id IN (SELECT value FROM json_each(?))"
)
_BROUGHT = (
    "SELECT id, kind, stamp, trashed FROM item"
    " WHERE origin = ? OR id IN (SELECT value FROM json_each(?))"
)
_ABOVE = "SELECT id, mentorship_id, parent_id FROM item"
_VERSION = (
    "INSERT INTO version(id, item_id, parent_id, saved_at, stamp, title, body, sealed)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)


class Skip(StrEnum):
    """Why an item of an export was not taken in."""

    TRASH = "trash"
    ABOVE_IN_TRASH = "above-in-trash"
    PUT_AWAY = "put-away"


@dataclass(slots=True)
class TakenIn:
    """What became of the items of an export. `reworded` are duplicates that say something else.

    `samples` are those taken in that were invented; `stamp` is that of everything taken in.
    """

    imported: list[ItemId] = field(default_factory=list)
    duplicates: list[ItemId] = field(default_factory=list)
    reworded: list[ItemId] = field(default_factory=list)
    skipped: list[tuple[ItemId, Skip]] = field(default_factory=list)
    samples: list[ItemId] = field(default_factory=list)
    stamp: str = ""


@dataclass(frozen=True, slots=True)
class TakenOut:
    """How many items of an import went, and how many stayed: they were changed, or hang on it."""

    removed: int
    stayed: int


class Imports:
    """Takes whole imports in and out."""

    def __init__(self, ledger: Ledger, items: Items, index: PrivateIndex, trash: Trash) -> None:
        self._ledger = ledger
        self._items = items
        self._index = index
        self._trash = trash

    def nothing_here(self) -> bool:
        """Whether nobody has written in this journal; what lies in the trash counts as written."""
        return self._ledger.row("SELECT 1 FROM item LIMIT 1") is None

    def sort_out(self, items: Sequence[OpenItem]) -> TakenIn:
        """What would become of them. Nothing is written."""
        found = TakenIn()
        rows = self._ledger.rows(_KNOWN, (json.dumps([item.id for item in items]),))
        known = {row["id"]: row for row in rows}
        fates: dict[str, Skip | None] = {}
        for item in sorted(items, key=_depth):
            fates[item.id] = _fate(item, known, fates)
        for item in items:
            fate, row = fates[item.id], known.get(item.id)
            if fate is not None:
                found.skipped.append((item.id, fate))
            elif row is None:
                found.imported.append(item.id)
                found.samples += [item.id] if item.sample else []
            else:
                found.duplicates.append(item.id)
                found.reworded += [item.id] if self._says_else(item, row) else []
        return found

    def take_in(self, items: Sequence[OpenItem], origin: str) -> TakenIn:
        """Take in those that are not here yet, as they were; all of them or nothing."""
        with self._ledger.change():
            found = self.sort_out(items)
            found.stamp = self._ledger.stamp
            new = frozenset(found.imported)
            for item in items:
                if item.id in new:
                    self._insert(item, SAMPLE if item.sample else origin)
            there = new.union(found.duplicates)
            for item in items:
                if item.id in there:
                    self._insert_beside(item, new, there)
            self._ledger.renumberings += 1
        return found

    def take_out(self, origin: str, samples: Collection[str], stamp: str) -> TakenOut:
        """Remove what an import brought, as if it had never come.

        What was changed since then stays, and so does what something else hangs on by now.
        """
        with self._ledger.change():
            rows = self._ledger.rows(_BROUGHT, (origin, json.dumps(sorted(samples))))
            going = {
                row["id"]: row
                for row in rows
                if row["stamp"] == stamp or row["trashed"] is not None
            }
            above = {
                row["id"]: (row["mentorship_id"], row["parent_id"])
                for row in self._ledger.rows(_ABOVE)
            }
            while (
                held := {
                    one for item_id, ones in above.items() if item_id not in going for one in ones
                }
                & going.keys()
            ):
                for item_id in held:
                    del going[item_id]
            if going:
                self._trash.remove(going.values())
                self._ledger.after_commit(self._ledger.checkpoint)
        return TakenOut(len(going), len(rows) - len(going))

    def _says_else(self, item: OpenItem, row: Row) -> bool:
        if item.share is None:
            return False
        here = PrivateWords(row["title"], row["body"], to_tags(row["tags"]))
        if row["sealed"] is not None:
            here = open_sealed(self._ledger.sealer, item.id, row["sealed"])
        return (item.title, item.text, item.tags) != (here.title, here.text, here.tags)

    def _insert(self, item: OpenItem, origin: str) -> None:
        entry, ledger = self._entry(item), self._ledger
        self._items.insert_row(
            "item",
            {
                "place": self._items.free_place(entry.when),
                "id": item.id,
                "kind": item.kind.value,
                **entry_columns(entry),
                "created": item.created,
                "changed": item.changed,
                "stamp": ledger.stamp,
                "origin": origin,
                "version_id": item.version.id,
                "version_parent": item.version.parent,
                "version_at": item.version.saved_at,
                "sitting_ended": int(item.ended),
            },
        )
        self._items.put_tags(entry)
        if entry.detail:
            self._items.insert_row(entry.detail.table, {"id": item.id, **entry.detail.values})
        self._insert_earlier(item)
        ledger.run("DELETE FROM tombstone WHERE id = ?", (item.id,))  # it is back, on purpose
        if item.kind is Kind.PRIVATE_NOTE:
            ledger.after_commit(lambda: self._index.refresh(item.id))

    def _entry(self, item: OpenItem) -> Entry:
        private = item.kind is Kind.PRIVATE_NOTE
        more = tuple(item.fields[one.name] for one in fields_of(item.kind) if one.found)
        at = time.fromisoformat(item.time) if item.time else None
        return Entry(
            kind=item.kind,
            id=item.id,
            when=When(date.fromisoformat(item.day), at, item.zone),
            share=item.share or Share.PRIVATE,
            detail=self._detail(item),
            mentorship_id=item.mentorship,
            parent_id=item.parent,
            title="" if private else item.title,
            body="" if private else item.text,
            more=more,
            tags=() if private else item.tags,
            tally=item.kind is Kind.SESSION and Status(item.fields["status"]).takes_number,
        )

    def _detail(self, item: OpenItem) -> Detail | None:
        table = TABLES[item.kind]
        if table is None:
            return None
        values = _columns(table.fields, item.fields)
        if item.kind is Kind.PRIVATE_NOTE:
            words = PrivateWords(item.title, item.text, item.tags)
            values["sealed"] = seal_words(self._ledger.sealer, item.id, words)
        return Detail(table.name, values)

    def _insert_earlier(self, item: OpenItem) -> None:
        ledger = self._ledger
        for one in item.earlier:
            title, text, sealed = one.title, one.text, None
            if item.kind is Kind.PRIVATE_NOTE:
                words = PrivateWords(one.title, one.text, one.tags)
                title, text, sealed = "", "", seal_words(ledger.sealer, item.id, words)
            version = one.version
            ledger.run(
                _VERSION,
                (
                    self._unused("version", version.id), item.id, version.parent,
                    version.saved_at, ledger.stamp, title, text, sealed,
                ),
            )  # fmt: skip

    def _insert_beside(
        self, item: OpenItem, new: Collection[ItemId], there: Collection[ItemId]
    ) -> None:
        """What hangs on a new item; of one that was here already, its links to new ones."""
        for table in beside(item.kind):
            for values in item.beside.get(table.name, ()):
                needed = [values[f.name] for f in table.fields if f.sort is Sort.ID and not f.null]
                if any(one not in there for one in needed):
                    continue
                if item.id in new or any(one in new for one in needed):
                    self._insert_hanging(table, item.id, values)

    def _insert_hanging(self, table: Table, item_id: ItemId, values: Values) -> None:
        columns = _columns(table.fields, values)
        if "id" in columns:
            columns["id"] = self._unused(table.name, str(columns["id"]))
        row = {table.owner: item_id, **columns, "stamp": self._ledger.stamp}
        self._items.insert_row(table.name, row)

    def _unused(self, table: str, key: str) -> str:
        """The random name of a row, or another one where a row of that name is here."""
        taken = self._ledger.row(f"SELECT 1 FROM {table} WHERE id = ?", (key,))  # noqa: S608  # names are ours
        return secrets.token_hex(16) if taken else key


def _depth(item: OpenItem) -> int:
    """Mentorships first, then what hangs on nothing else, then the rest."""
    return 0 if item.kind is Kind.MENTORSHIP else 1 if item.parent is None else 2


def _fate(
    item: OpenItem, known: Mapping[str, Row], fates: Mapping[str, Skip | None]
) -> Skip | None:
    """Why an item is not taken in; None when it is, or is here already."""
    row = known.get(item.id)
    if row is not None:
        return Skip.TRASH if row["trashed"] else None
    for above in (item.mentorship, item.parent):
        if above and (fate := fates[above]) is not None:
            return Skip.PUT_AWAY if fate is Skip.PUT_AWAY else Skip.ABOVE_IN_TRASH
    whose = known.get(item.mentorship) if item.mentorship else None
    return Skip.PUT_AWAY if whose is not None and whose["archived_on"] else None


def _columns(fields: Sequence[Field], values: Values) -> dict[str, Value]:
    return {one.name: _column(one, values[one.name]) for one in fields}


def _column(one: Field, value: object) -> Value:
    if one.sort in (Sort.AGREEMENT, Sort.HOLIDAYS):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, bool):
        return int(value)
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(f"{one.name}: nothing a column takes")
