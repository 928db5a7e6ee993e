"""Reading the journal for an open export: first the outlines, then the words of what leaves.

What stays is never read: the statements name the items that were chosen (journal/open_choice.py).
Which columns there are stands in journal/open_format.py, and nowhere else.
"""
# ruff: noqa: S608  # every statement is put together here from names of our own tables

import json
from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.open_choice import Chosen, OpenChoice, Outline, choose
from revmentor_desktop.journal.open_format import (
    BESIDE,
    RELEASE,
    TABLES,
    Field,
    Sort,
    Table,
    beside,
    fields_of,
)
from revmentor_desktop.journal.open_item import Earlier, OpenExport, OpenItem, Values, Version
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.journal.words import compared
from revmentor_desktop.storage.columns import to_day, to_id, to_tags
from revmentor_desktop.storage.entry import SAMPLE
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.private_words import PrivateWords, open_sealed
from revmentor_desktop.storage.settings import OWNER, Settings
from revmentor_desktop.storage.sqlcipher import Row
from revmentor_desktop.storage.store import Store

_OUTLINES = (
    "SELECT item.id, kind, mentorship_id, parent_id, day, share, tags, seal_until FROM item"
    " LEFT JOIN private_note ON private_note.id = item.id WHERE trashed IS NULL ORDER BY place"
)
_AMONG = "IN (SELECT value FROM json_each(?))"
_ITEMS = f"SELECT * FROM item WHERE id {_AMONG} ORDER BY place"
_FACTS = (
    "SELECT item.id, kind, mentorship_id, day, at, zone, created, origin, version_id,"
    " CASE kind WHEN 'mentorship' THEN title ELSE '' END AS title, session.minutes, status"
    f" FROM item LEFT JOIN session ON session.id = item.id WHERE item.id {_AMONG}"
)
_PLACES = f"SELECT id FROM item WHERE id {_AMONG} ORDER BY place"
_VERSIONS = f"SELECT * FROM version WHERE item_id {_AMONG} ORDER BY number"
_SEALED = f"SELECT id, sealed FROM private_note WHERE id {_AMONG}"


def read_open(store: Store, choice: OpenChoice, today: date) -> tuple[OpenExport, Chosen]:
    """What the choice takes, and how much of it stays and why. Raises Damaged."""
    ledger = store.ledger
    chosen = choose(_outlines(ledger, choice), choice, today)
    items = {item.id: item for item in _Reading(ledger, chosen, choice.with_private).items()}
    order = ledger.rows(_PLACES, (_listed(items.keys()),))
    owner = Settings(ledger).get(OWNER) or ""
    found = tuple(items[ItemId(row["id"])] for row in order)
    return OpenExport(owner, choice.with_private, found), chosen


def _outlines(ledger: Ledger, choice: OpenChoice) -> list[Outline]:
    rows = ledger.rows(_OUTLINES)
    tags = {row["id"]: to_tags(row["tags"]) for row in rows if row["tags"]}
    if choice.tags and choice.with_private:
        private = [row["id"] for row in rows if row["kind"] == Kind.PRIVATE_NOTE]
        sealed = ledger.rows(_SEALED, (_listed(private),))
        tags.update((row["id"], open_sealed(ledger.sealer, *row).tags) for row in sealed)
    goals: dict[str, set[ItemId]] = defaultdict(set)
    for row in ledger.rows("SELECT goal_id, item_id FROM evidence"):
        goals[row["item_id"]].add(ItemId(row["goal_id"]))
    return [
        Outline(
            id=ItemId(row["id"]),
            kind=Kind(row["kind"]),
            mentorship=to_id(row["mentorship_id"]),
            parent=to_id(row["parent_id"]),
            day=date.fromisoformat(row["day"]),
            share=Share(row["share"]),
            tags=frozenset(compared(tag) for tag in tags.get(row["id"], ())),
            sealed_until=to_day(row["seal_until"]),
            goals=frozenset(goals[row["id"]]),
        )
        for row in rows
    ]


class _Reading:
    """Reads the chosen items, table by table."""

    def __init__(self, ledger: Ledger, chosen: Chosen, with_private: bool) -> None:
        self._ledger = ledger
        self._with_private = with_private
        self._chosen = chosen.whole | chosen.facts
        self._whole, self._facts = _listed(chosen.whole), _listed(chosen.facts)
        self._all = _listed(self._chosen)
        self._details = {
            table.name: {row[table.owner]: row for row in self._rows(kind, table)}
            for kind, table in TABLES.items()
            if table
        }
        self._beside = {
            table.name: self._grouped(table)
            for table in {one for kind in Kind for one in beside(kind)}
            if with_private or table is not RELEASE
        }
        self._earlier = self._read_earlier() if with_private else {}
        self._words = self._read_private() if with_private else {}

    def items(self) -> list[OpenItem]:
        """All of them, in no order."""
        whole = self._ledger.rows(_ITEMS, (self._whole,))
        facts = self._ledger.rows(_FACTS, (self._facts,))
        return [*map(self._item, whole), *map(self._bare, facts)]

    def _item(self, row: Row) -> OpenItem:
        kind, item_id = Kind(row["kind"]), ItemId(row["id"])
        words = self._words.get(item_id) or PrivateWords(
            row["title"], row["body"], to_tags(row["tags"])
        )
        before = row["version_parent"] if self._with_private else None
        return OpenItem(
            id=item_id,
            kind=kind,
            mentorship=self._known(row["mentorship_id"]),
            parent=self._known(row["parent_id"]),
            day=row["day"],
            time=row["at"],
            zone=row["zone"],
            share=Share(row["share"]),
            title=words.title,
            text=words.text,
            tags=words.tags,
            created=row["created"],
            changed=row["changed"],
            sample=row["origin"] == SAMPLE,
            version=Version(row["version_id"], before, row["version_at"]),
            ended=bool(row["sitting_ended"]),
            fields=self._fields(kind, item_id),
            beside=self._hanging(beside(kind), item_id),
            earlier=self._earlier.get(item_id, ()),
        )

    def _bare(self, row: Row) -> OpenItem:
        """A mentorship or session without its words; what was written later says nothing."""
        kind, item_id = Kind(row["kind"]), ItemId(row["id"])
        if kind is Kind.SESSION:
            blanks = {field.name: _blank(field) for field in fields_of(kind)}
            fields = {**blanks, "minutes": row["minutes"], "status": row["status"]}
        else:
            fields = dict(self._fields(kind, item_id))
        return OpenItem(
            id=item_id,
            kind=kind,
            mentorship=self._known(row["mentorship_id"]),
            parent=None,
            day=row["day"],
            time=row["at"],
            zone=row["zone"],
            share=None,
            title=row["title"],
            text="",
            tags=(),
            created=row["created"],
            changed=row["created"],
            sample=row["origin"] == SAMPLE,
            version=Version(row["version_id"], None, row["created"]),
            ended=False,
            fields=fields,
            beside={} if kind is Kind.SESSION else self._hanging(BESIDE[kind], item_id),
        )

    def _fields(self, kind: Kind, item_id: ItemId) -> Values:
        table = TABLES[kind]
        if table is None:
            return {}
        row = self._details[table.name][item_id]
        return {field.name: self._value(field, row) for field in table.fields}

    def _hanging(
        self, tables: tuple[Table, ...], item_id: ItemId
    ) -> Mapping[str, tuple[Values, ...]]:
        found: dict[str, tuple[Values, ...]] = {}
        for table in tables:
            rows = self._beside.get(table.name, {}).get(item_id, ())
            values = [{one.name: self._value(one, row) for one in table.fields} for row in rows]
            needed = [one.name for one in table.fields if one.sort is Sort.ID and not one.null]
            left = tuple(one for one in values if all(one[name] for name in needed))
            if left:
                found[table.name] = left
        return found

    def _value(self, field: Field, row: Row) -> Any:  # noqa: ANN401  # JSON is what it is
        value = row[field.name]
        if field.hidden and not self._with_private:
            return _blank(field)
        if field.sort is Sort.ID:
            return value if value is None or value in self._chosen else self._foreign(value)
        if field.sort is Sort.FLAG:
            return None if value is None else bool(value)
        if field.sort in (Sort.AGREEMENT, Sort.HOLIDAYS):
            return json.loads(value)
        return value

    def _foreign(self, value: str) -> str | None:
        """An id that names no item stands for what ships with the program; others stay here."""
        row = self._ledger.row("SELECT 1 FROM item WHERE id = ?", (value,))
        return None if row else value

    def _known(self, item_id: str | None) -> ItemId | None:
        return ItemId(item_id) if item_id in self._chosen else None

    def _rows(self, kind: Kind, table: Table) -> list[Row]:
        """The rows of what leaves whole; of mentorships all, they are facts."""
        ids = self._all if kind is Kind.MENTORSHIP else self._whole
        return self._ledger.rows(
            f"SELECT {_columns(table)} FROM {table.name} WHERE {table.owner} {_AMONG}", (ids,)
        )

    def _grouped(self, table: Table) -> Mapping[str, list[Row]]:
        found: dict[str, list[Row]] = defaultdict(list)
        order = ", ".join(str(place + 2) for place in range(len(table.fields)))
        for row in self._ledger.rows(
            f"SELECT {_columns(table)} FROM {table.name} WHERE {table.owner} {_AMONG}"
            f" ORDER BY {order}",
            (self._all,),
        ):
            found[row[table.owner]].append(row)
        return found

    def _read_earlier(self) -> Mapping[str, tuple[Earlier, ...]]:
        found: dict[str, list[Earlier]] = defaultdict(list)
        for row in self._ledger.rows(_VERSIONS, (self._whole,)):
            words = PrivateWords(row["title"], row["body"], ())
            if row["sealed"] is not None:
                words = open_sealed(self._ledger.sealer, row["item_id"], row["sealed"])
            version = Version(row["id"], row["parent_id"], row["saved_at"])
            found[row["item_id"]].append(Earlier(version, words.title, words.text, words.tags))
        return {item_id: tuple(versions) for item_id, versions in found.items()}

    def _read_private(self) -> Mapping[str, PrivateWords]:
        sealed = self._ledger.rows(_SEALED, (self._whole,))
        return {row["id"]: open_sealed(self._ledger.sealer, *row) for row in sealed}


def _blank(field: Field) -> str | None:
    return None if field.null else ""


def _columns(table: Table) -> str:
    return ", ".join(f'"{name}"' for name in (table.owner, *(one.name for one in table.fields)))


def _listed(ids: Collection[str]) -> str:
    return json.dumps(sorted(ids))
