"""Writes resources/open/journal.schema.json, the description of the open export.

    python packaging/open_schema.py

It is made from revmentor_desktop/journal/open_format.py and committed; a test compares the two.
"""

import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from revmentor_desktop.journal.open_format import (
    MARK,
    OF_NOBODY,
    RELEASE,
    VERSION,
    Field,
    Sort,
    Table,
    beside,
    fields_of,
)
from revmentor_desktop.journal.sharing import Kind, Share

TARGET = Path(__file__).resolve().parent.parent / "resources" / "open" / "journal.schema.json"
_ID = {"type": "string", "pattern": "^[a-z2-7]{26}$"}
_TEXT = {"type": "string"}
_MOMENT = {"type": "string", "format": "date-time"}
_KEY = {"type": "string", "pattern": "^[0-9a-f]{32}$"}
_SORTS: dict[Sort, dict[str, Any]] = {
    Sort.WORDS: _TEXT,
    Sort.TRACE: _TEXT,
    Sort.DAY: {"type": "string", "format": "date"},
    Sort.TIME: {"type": "string", "pattern": "^[0-9:.]+$"},
    Sort.MOMENT: _MOMENT,
    Sort.ZONE: {"type": "string", "description": "a name of the IANA time zone database"},
    Sort.COUNT: {"type": "integer", "minimum": 0},
    Sort.EVERY: {"type": "integer", "minimum": 1},
    Sort.RATING: {"type": "integer", "minimum": 1, "maximum": 5},
    Sort.SCORE: {"type": "number"},
    Sort.FLAG: {"type": "boolean"},
    Sort.ID: {"type": "string", "description": "an item's id, or a name the program ships"},
    Sort.KEY: _KEY,
    Sort.AGREEMENT: {"type": "object", "description": "as `agreement set` reads it"},
    Sort.HOLIDAYS: {"type": "object", "required": ["typed", "countries"]},
}


def schema() -> dict[str, Any]:
    """The whole description."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Open export of RevMentor Desktop",
        "description": (
            "Items stand in the order of their days. An item with share null is there as facts"
            " only (a name, a role, a day, a length): its words stayed in the journal."
        ),
        "$defs": _definitions(),
        **_object(
            {
                "$schema": _TEXT,
                "format": {"const": MARK},
                "version": {"const": VERSION},
                "owner": {**_TEXT, "description": "the name of the person who wrote the journal"},
                "with_private": {"type": "boolean"},
                "items": {"type": "array", "items": {"oneOf": [_item(kind) for kind in Kind]}},
            },
            perhaps=("$schema",),
        ),
    }


def _definitions() -> dict[str, Any]:
    """What is said once for all kinds."""
    version = {"id": _KEY, "parent": _or_null(_KEY), "saved_at": _MOMENT}
    earlier = {**version, "title": _TEXT, "text": _TEXT, "tags": _list(_TEXT)}
    return {
        "id": {**_ID, "description": "128 random bits in base32"},
        "day": {"type": "string", "format": "date"},
        "moment": {"type": "string", "format": "date-time"},
        "zone": {"type": "string", "description": "a name of the IANA time zone database"},
        "share": {
            "description": "who may see it; null: facts only, the words stayed in the journal",
            "enum": [*(share.value for share in Share), None],
        },
        "parent": {
            "description": "what it hangs on: a session, a goal, a check-in, a skill",
            "anyOf": [_ref("id"), {"type": "null"}],
        },
        "title": {**_TEXT, "description": "of a mentorship the other person's name"},
        "text": {**_TEXT, "description": "as it was written, Markdown"},
        "tags": _list(_TEXT),
        "text_version": {
            "description": "this state of the title and text; ended: the next change keeps it",
            **_object({**version, "ended": {"type": "boolean"}}),
        },
        "earlier": {
            "description": "an earlier state of the title and text",
            **_object(earlier, perhaps=("tags",)),
        },
        "release": {
            "description": "that it left although it touched a boundary, and why",
            **_table(RELEASE),
        },
    }


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}


def _item(kind: Kind) -> dict[str, Any]:
    mentorship = {"anyOf": [_ref("id"), {"type": "null"}]} if kind in OF_NOBODY else _ref("id")
    tables = {
        table.name: _list(_ref("release") if table is RELEASE else _table(table), table.many)
        for table in beside(kind)
    }
    return _object(
        {
            "id": _ref("id"),
            "kind": {"const": kind.value},
            "mentorship": {"type": "null"} if kind is Kind.MENTORSHIP else mentorship,
            "parent": _ref("parent"),
            "day": _ref("day"),
            "time": _or_null(_SORTS[Sort.TIME]),
            "zone": _ref("zone"),
            "share": _ref("share"),
            "title": _ref("title"),
            "text": _ref("text"),
            "tags": _ref("tags"),
            "created": _ref("moment"),
            "changed": _ref("moment"),
            "text_version": _ref("text_version"),
            "fields": _object({field.name: _field(field) for field in fields_of(kind)}),
            "beside": _object(tables, perhaps=tuple(tables)),
            "earlier": _list(_ref("earlier")),
            "sample": {"type": "boolean", "description": "invented, to look around in"},
        },
        perhaps=("beside", "earlier", "sample"),
    )


def _table(table: Table) -> dict[str, Any]:
    return _object({field.name: _field(field) for field in table.fields})


def _field(field: Field) -> dict[str, Any]:
    if field.choices is not None:
        found: list[str | None] = [choice.value for choice in field.choices]
        return {"enum": [*found, None] if field.null else found}
    return _or_null(_SORTS[field.sort]) if field.null else _SORTS[field.sort]


def _or_null(described: dict[str, Any]) -> dict[str, Any]:
    return {**described, "type": [described["type"], "null"]}


def _list(described: dict[str, Any], many: bool = True) -> dict[str, Any]:
    found: dict[str, Any] = {"type": "array", "items": described}
    return found if many else {**found, "maxItems": 1}


def _object(properties: dict[str, Any], perhaps: tuple[str, ...] = ()) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in perhaps],
        "additionalProperties": False,
    }


def text() -> str:
    """The file."""
    return json.dumps(schema(), indent=1) + "\n"


if __name__ == "__main__":
    TARGET.write_text(text(), "utf-8")
