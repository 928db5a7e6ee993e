"""An item as it shall stand, and the columns that say so."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from revmentor_desktop.journal.ids import ItemId, new_id
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.journal.when import When
from revmentor_desktop.journal.words import paired
from revmentor_desktop.storage.columns import moment_text
from revmentor_desktop.storage.ledger import Value

SAMPLE = "sample"
"""The origin of what was invented."""


@dataclass(frozen=True, slots=True)
class Detail:
    """The row of a kind's own table."""

    table: str
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Entry:
    """An item as it shall stand. `more` holds smaller written fields that can be searched.

    `tally` says that it takes a number among those of its mentorship.
    """

    kind: Kind
    when: When
    share: Share
    detail: Detail | None = None
    mentorship_id: ItemId | None = None
    parent_id: ItemId | None = None
    title: str = ""
    body: str = ""
    more: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    tally: bool = False
    id: ItemId = field(default_factory=new_id)


def entry_columns(entry: Entry) -> dict[str, Value]:
    """The columns of an item that say what it is, those it is found by among them."""
    more = "\n".join(part for part in (*entry.more, *entry.tags) if part)
    return {
        "mentorship_id": entry.mentorship_id,
        "parent_id": entry.parent_id,
        "tally": int(entry.tally),
        **when_columns(entry.when),
        "share": entry.share.value,
        "title": entry.title,
        "body": entry.body,
        "more": more,
        "tags": "\n".join(entry.tags),
        "search_title": paired(entry.title),
        "search_body": paired(entry.body),
        "search_more": paired(more),
    }


def when_columns(when: When) -> dict[str, Value]:
    """The columns of an item that say when it is."""
    utc = when.utc
    return {
        "day": when.day.isoformat(),
        "at": when.at.isoformat() if when.at else None,
        "utc": moment_text(utc) if utc else None,
        "zone": when.zone,
    }
