"""The open export as JSON: resources/open/journal.schema.json describes it field by field.

The same journal gives the same bytes, whenever and wherever it is written.
"""

import json
from typing import Any

from revmentor_desktop.journal.open_format import MARK, VERSION
from revmentor_desktop.journal.open_item import Earlier, OpenExport, OpenItem, Version

SCHEMA_FILE = "journal.schema.json"
"""The description that lies beside the file."""


def to_json(export: OpenExport) -> bytes:
    """The file, UTF-8, one item after another in the order of their days."""
    document = {
        "$schema": SCHEMA_FILE,
        "format": MARK,
        "version": VERSION,
        "owner": export.owner,
        "with_private": export.with_private,
        "items": [_item(item) for item in export.items],
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _item(item: OpenItem) -> dict[str, Any]:
    document: dict[str, Any] = {
        "id": item.id,
        "kind": item.kind.value,
        "mentorship": item.mentorship,
        "parent": item.parent,
        "day": item.day,
        "time": item.time,
        "zone": item.zone,
        "share": item.share.value if item.share else None,
        "title": item.title,
        "text": item.text,
        "tags": list(item.tags),
        "created": item.created,
        "changed": item.changed,
        "text_version": {**_version(item.version), "ended": item.ended},
        "fields": dict(item.fields),
    }
    if item.beside:
        document["beside"] = {name: list(rows) for name, rows in item.beside.items()}
    if item.earlier:
        document["earlier"] = [_earlier(one) for one in item.earlier]
    if item.sample:
        document["sample"] = True
    return document


def _earlier(one: Earlier) -> dict[str, Any]:
    words: dict[str, Any] = {**_version(one.version), "title": one.title, "text": one.text}
    return {**words, "tags": list(one.tags)} if one.tags else words


def _version(version: Version) -> dict[str, Any]:
    return {"id": version.id, "parent": version.parent, "saved_at": version.saved_at}
