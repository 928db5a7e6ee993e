"""Reading an open export back: what it holds, or a sentence about why it is not taken.

A file may come from anywhere and be edited by anybody, so that every field is checked and every
name of another item must lead to one of the right kind.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from revmentor_desktop.exchange.checked_fields import (
    fault,
    only,
    read_field,
    rows,
    table,
    whole_id,
)
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.open_format import (
    MARK,
    NEEDED_ABOVE,
    OF_NOBODY,
    PERHAPS_ABOVE,
    VERSION,
    Field,
    Sort,
    Table,
    beside,
    fields_of,
)
from revmentor_desktop.journal.open_item import Earlier, OpenExport, OpenItem, Values, Version
from revmentor_desktop.journal.plain_text import tidy_tags
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.support.errors import NotForUs
from revmentor_desktop.support.language import translate

MOST_BYTES = 512 * 1024 * 1024
"""A larger file is refused before it is read: fifty years of writing every day take 100 MB."""

_TOP = {"format", "version", "owner", "with_private", "items"}
_OF_ITEM = {
    "id", "kind", "mentorship", "parent", "day", "time", "zone", "share", "title", "text", "tags",
    "created", "changed", "text_version", "fields",
}  # fmt: skip
_PERHAPS = {"beside", "earlier", "sample"}
_OF_VERSION = {"id", "parent", "saved_at"}
_WORDS, _DAY = Field("", Sort.WORDS), Field("", Sort.DAY)
_TIME, _ZONE = Field("", Sort.TIME, null=True), Field("", Sort.ZONE)
_MOMENT, _FLAG = Field("", Sort.MOMENT), Field("", Sort.FLAG)
_KEY, _KEY_OR_NONE = Field("", Sort.KEY), Field("", Sort.KEY, null=True)
_KIND, _SHARE = Field("", Sort.CHOICE, Kind), Field("", Sort.CHOICE, Share, null=True)
_TOGETHER = {"mentorship": (("every", "unit"), ("start_day", "start_zone"))}
"""Fields of a kind that are there both or neither."""
_BARE = frozenset({Kind.MENTORSHIP, Kind.SESSION})


def read_json(content: bytes) -> OpenExport:
    """What a file holds.

    Raises NotForUs for another kind of file or one of a newer version, KnownFailure for one that
    does not hold together; the sentence names the place.
    """
    found = _document(content)
    only(found, _TOP, {"$schema"}, "journal")
    items = [
        _item(value, f"items[{place}]")
        for place, value in enumerate(rows(found["items"], "journal.items"))
    ]
    _check_together(items)
    return OpenExport(
        read_field(_WORDS, found["owner"], "journal.owner"),
        read_field(_FLAG, found["with_private"], "journal.with_private"),
        tuple(items),
    )


def _document(content: bytes) -> Mapping[str, Any]:
    try:
        text = content.decode("utf-8-sig")
        found = json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise _foreign() from error
    if not isinstance(found, dict) or found.get("format") != MARK:
        raise _foreign()
    version = found.get("version")
    if type(version) is not int or version < 1:
        raise _foreign()
    if version > VERSION:
        raise NotForUs(
            translate("OpenImport", "A newer version of RevMentor Desktop wrote this export."),
            translate("OpenImport", "Nothing was imported."),
            translate("OpenImport", "Import it with that version, or install the newer one here."),
        )
    return found


def _foreign() -> NotForUs:
    return NotForUs(
        translate("OpenImport", "This is no open export of RevMentor Desktop, or it is damaged."),
        translate("OpenImport", "Nothing was imported."),
        translate("OpenImport", "Choose the folder that an open export wrote, with journal.json."),
    )


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object that says each name once: of two values one would be lost unsaid."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError
    return found


def _no_constant(_name: str) -> None:
    raise ValueError


def _item(value: object, where: str) -> OpenItem:
    found = table(value, where)
    only(found, _OF_ITEM, _PERHAPS, where)

    def read(field: Field, name: str) -> Any:  # noqa: ANN401  # JSON is what it is
        return read_field(field, found[name], f"{where}.{name}")

    kind, share = Kind(read(_KIND, "kind")), read(_SHARE, "share")
    version, ended = _text_version(found["text_version"], f"{where}.text_version")
    item = OpenItem(
        id=ItemId(whole_id(found["id"], f"{where}.id")),
        kind=kind,
        mentorship=_perhaps_id(found["mentorship"], f"{where}.mentorship"),
        parent=_perhaps_id(found["parent"], f"{where}.parent"),
        day=read(_DAY, "day"),
        time=read(_TIME, "time"),
        zone=read(_ZONE, "zone"),
        share=Share(share) if share else None,
        title=read(_WORDS, "title"),
        text=read(_WORDS, "text"),
        tags=_tags(found["tags"], f"{where}.tags"),
        created=read(_MOMENT, "created"),
        changed=read(_MOMENT, "changed"),
        sample=read_field(_FLAG, found.get("sample", False), f"{where}.sample"),
        version=version,
        ended=ended,
        fields=_fields(fields_of(kind), found["fields"], f"{where}.fields"),
        beside=_beside(kind, found.get("beside", {}), f"{where}.beside"),
        earlier=tuple(_earlier(found.get("earlier", []), f"{where}.earlier")),
    )
    _check_alone(item, where)
    return item


def _text_version(value: object, where: str) -> tuple[Version, bool]:
    found = table(value, where)
    only(found, {*_OF_VERSION, "ended"}, set(), where)
    return _version(found, where), read_field(_FLAG, found["ended"], f"{where}.ended")


def _check_alone(item: OpenItem, where: str) -> None:
    """Check what the fields of one item say together."""
    private = item.kind is Kind.PRIVATE_NOTE and item.share is not Share.PRIVATE
    if private or (item.share is None and item.kind not in _BARE):
        raise fault(f"{where}.share", translate("OpenImport", "this cannot stand there"))
    for first, second in _TOGETHER.get(item.kind.value, ()):
        if (item.fields[first] is None) != (item.fields[second] is None):
            raise fault(f"{where}.fields.{second}", translate("OpenImport", "it is missing"))


def _perhaps_id(value: object, where: str) -> ItemId | None:
    return None if value is None else ItemId(whole_id(value, where))


def _tags(value: object, where: str) -> tuple[str, ...]:
    tags = tuple(read_field(_WORDS, tag, where) for tag in rows(value, where))
    if tags != tidy_tags(tags):
        raise fault(where, translate("OpenImport", "these are no tags"))
    return tags


def _version(found: Mapping[str, Any], where: str) -> Version:
    return Version(
        read_field(_KEY, found["id"], f"{where}.id"),
        read_field(_KEY_OR_NONE, found["parent"], f"{where}.parent"),
        read_field(_MOMENT, found["saved_at"], f"{where}.saved_at"),
    )


def _earlier(value: object, where: str) -> Iterator[Earlier]:
    for place, one in enumerate(rows(value, where)):
        here = f"{where}[{place}]"
        found = table(one, here)
        only(found, {*_OF_VERSION, "title", "text"}, {"tags"}, here)
        yield Earlier(
            _version(found, here),
            read_field(_WORDS, found["title"], f"{here}.title"),
            read_field(_WORDS, found["text"], f"{here}.text"),
            _tags(found.get("tags", []), f"{here}.tags"),
        )


def _fields(fields: tuple[Field, ...], value: object, where: str) -> Values:
    found = table(value, where)
    only(found, {field.name for field in fields}, set(), where)
    return {
        field.name: read_field(field, found[field.name], f"{where}.{field.name}")
        for field in fields
    }


def _beside(kind: Kind, value: object, where: str) -> Mapping[str, tuple[Values, ...]]:
    found = table(value, where)
    tables = {one.name: one for one in beside(kind)}
    only(found, set(), set(tables), where)
    return {
        name: _hanging(tables[name], found[name], f"{where}.{name}")
        for name in tables
        if name in found
    }


def _hanging(hanging: Table, value: object, where: str) -> tuple[Values, ...]:
    read = tuple(
        _fields(hanging.fields, one, f"{where}[{place}]")
        for place, one in enumerate(rows(value, where))
    )
    first = hanging.fields[0].name
    if (not hanging.many and len(read) > 1) or len({one[first] for one in read}) < len(read):
        raise fault(where, translate("OpenImport", "something is there twice"))
    return read


def _check_together(items: list[OpenItem]) -> None:
    known = {item.id: item for item in items}
    keys: set[str] = set()
    if len(known) < len(items):
        raise fault("items", translate("OpenImport", "an id is there twice"))
    for place, item in enumerate(items):
        where = f"items[{place}]"
        _check_above(item, known, where)
        _check_links(item, known, where)
        for key in _keys(item):
            if key in keys:
                raise fault(where, translate("OpenImport", "an id is there twice"))
            keys.add(key)


def _keys(item: OpenItem) -> Iterator[str]:
    yield item.version.id
    yield from (one.version.id for one in item.earlier)
    yield from (one["id"] for name in item.beside for one in item.beside[name] if "id" in one)


def _check_above(item: OpenItem, known: Mapping[ItemId, OpenItem], where: str) -> None:
    nobody = item.kind is Kind.MENTORSHIP
    if nobody or item.mentorship is None:
        fits = item.mentorship is None and (nobody or item.kind in OF_NOBODY)
    else:
        whose = known.get(item.mentorship)
        fits = whose is not None and whose.kind is Kind.MENTORSHIP
    if not fits:
        raise fault(f"{where}.mentorship", translate("OpenImport", "no such mentorship is there"))
    needed = NEEDED_ABOVE.get(item.kind)
    above = known.get(item.parent) if item.parent else None
    allowed = needed or PERHAPS_ABOVE.get(item.kind)
    missing = above is None and (needed is not None or item.parent is not None)
    if missing or (above is not None and above.kind is not allowed):
        raise fault(f"{where}.parent", translate("OpenImport", "what it hangs on is not there"))


def _check_links(item: OpenItem, known: Mapping[ItemId, OpenItem], where: str) -> None:
    """Rows that name another item cannot be without it; goals follow one another in no circle."""
    for hanging in beside(item.kind):
        needed = [one.name for one in hanging.fields if one.sort is Sort.ID and not one.null]
        for row in item.beside.get(hanging.name, ()):
            for name in needed:
                if row[name] not in known:
                    raise fault(
                        f"{where}.beside.{hanging.name}",
                        translate("OpenImport", "what it names is not there"),
                    )
    seen, goal = {item.id}, _before(item, known)
    while goal is not None:
        if goal.kind is not Kind.GOAL or goal.id in seen:
            raise fault(
                f"{where}.beside.goal_more",
                translate("OpenImport", "it leads to no earlier goal"),
            )
        seen.add(goal.id)
        goal = _before(goal, known)


def _before(item: OpenItem, known: Mapping[ItemId, OpenItem]) -> OpenItem | None:
    """The goal that went on as this one."""
    rows_before = item.beside.get("goal_more", ())
    return known.get(rows_before[0]["came_from"]) if rows_before else None
