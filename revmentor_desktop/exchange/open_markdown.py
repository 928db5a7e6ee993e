"""The open export as Markdown: one file for each item that holds words, as Obsidian reads it.

Everything is in the JSON; this is for reading. A file begins with front matter (YAML, every text
in double quotes), then the text as it was written. Fields of words that the text does not hold
already follow under headings of their own.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from revmentor_desktop.exchange.file_names import Names, safe_name
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.open_format import Sort, fields_of
from revmentor_desktop.journal.open_item import OpenExport, OpenItem
from revmentor_desktop.journal.sharing import Kind

_NOBODY = "Without a mentorship"
_HEADLINE = 200
_PLAIN = frozenset(
    {Sort.CHOICE, Sort.DAY, Sort.TIME, Sort.MOMENT, Sort.ZONE, Sort.COUNT, Sort.EVERY,
     Sort.RATING, Sort.SCORE, Sort.FLAG}
)  # fmt: skip
_NO_TAG = re.compile(r"[^\w/-]+")
_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")


def to_markdown_files(export: OpenExport, taken: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The files: their paths with "/", and their texts. The same export gives the same files.

    `taken` are names that others have in the folder.
    """
    people = _folders(export, taken)
    paths = dict(_paths(export, people))
    for item in export.items:
        if item.id in paths:
            yield f"{paths[item.id]}.md", _file(item, paths)


def _folders(export: OpenExport, taken: Iterable[str]) -> Mapping[ItemId, str]:
    names, found = Names(), {}
    for name in (_NOBODY, *taken):
        names.unused(name)
    for item in export.items:
        if item.kind is Kind.MENTORSHIP:
            found[item.id] = names.unused(safe_name(item.title, item.kind.value))
    return found


def _paths(export: OpenExport, people: Mapping[ItemId, str]) -> Iterator[tuple[ItemId, str]]:
    names = Names()
    for item in export.items:
        if not _holds_words(item):
            continue
        if item.kind is Kind.MENTORSHIP:
            yield item.id, f"{people[item.id]}/{people[item.id]}"
            continue
        whose = people[item.mentorship] if item.mentorship else _NOBODY
        folder = f"{whose}/{item.kind.value}"
        name = f"{item.day} {safe_name(_headline(item), item.kind.value)}"
        yield item.id, f"{folder}/{names.unused(name, folder)}"


def _holds_words(item: OpenItem) -> bool:
    return bool(item.title or item.text or any(True for _ in _sections(item)))


def _headline(item: OpenItem) -> str:
    lines = (line.strip("#>*-+ \t") for line in (item.title or item.text).splitlines())
    return next((line for line in lines if line), "")[:_HEADLINE]


def _file(item: OpenItem, paths: Mapping[ItemId, str]) -> str:
    parts = ["---", *_front(item, paths), "---", ""]
    if item.title:
        parts += [f"# {' '.join(item.title.split())}", ""]
    if item.text:
        parts += [item.text.rstrip("\n"), ""]
    for name, words in _sections(item):
        parts += [f"## {name.replace('_', ' ').capitalize()}", "", words.rstrip("\n"), ""]
    return "\n".join(parts)


def _front(item: OpenItem, paths: Mapping[ItemId, str]) -> Iterator[str]:
    yield f"id: {_quoted(item.id)}"
    yield f"kind: {_quoted(item.kind.value)}"
    for name, link in (("mentorship", item.mentorship), ("part_of", item.parent)):
        if link and link in paths:
            yield f"{name}: {_quoted(f'[[{paths[link]}]]')}"
    yield f"date: {item.day}"
    if item.time:
        yield f"time: {_quoted(item.time)}"
    yield f"zone: {_quoted(item.zone)}"
    if item.share:
        yield f"share: {_quoted(item.share.value)}"
    if item.title:
        yield f"title: {_quoted(item.title)}"
    if tags := tuple(dict.fromkeys(filter(None, map(_tag, item.tags)))):
        yield "tags:"
        yield from (f"  - {_quoted(tag)}" for tag in tags)
    yield f"created: {_quoted(item.created)}"
    yield f"changed: {_quoted(item.changed)}"
    for field in fields_of(item.kind):
        value = item.fields[field.name]
        if field.sort in _PLAIN and value is not None:
            yield f"{field.name}: {_quoted(value) if isinstance(value, str) else json.dumps(value)}"


def _sections(item: OpenItem) -> Iterator[tuple[str, str]]:
    for field in fields_of(item.kind):
        words = item.fields[field.name]
        if field.sort is Sort.WORDS and words and words not in item.text:
            yield field.name, words
        if field.sort is Sort.HOLIDAYS:
            days = [f"- {one['day']} {one['name']}" for one in words["typed"]]
            if days:
                yield field.name, "\n".join(days)


def _tag(tag: str) -> str:
    """A tag as Obsidian knows it: without spaces, and not of figures alone."""
    plain = _NO_TAG.sub("-", tag).strip("-")
    return f"_{plain}" if plain.replace("-", "").replace("/", "").isdigit() else plain


def _quoted(text: str) -> str:
    """A double-quoted scalar of YAML: JSON, with what YAML does not print written as escapes."""
    quoted = json.dumps(text, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda sign: f"\\u{ord(sign[0]):04x}", quoted)
