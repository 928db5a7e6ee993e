"""Items as the open export knows them: whole, with nothing of this installation in them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Kind, Share

Values = Mapping[str, Any]
"""Fields by name, as JSON has them (journal/open_format.py says which)."""


@dataclass(frozen=True, slots=True)
class Version:
    """One state of a text: its random name, the one before it, and when it was saved."""

    id: str
    parent: str | None
    saved_at: str


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier state with its words. Only private notes keep tags with it."""

    version: Version
    title: str
    text: str
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenItem:
    """One item. `share` None: nothing but the facts both were there for is in it.

    `time` None means the whole day. `ended`: the next change of the words begins a new version.
    `beside` has the rows of what hangs on it without being an item, by the table's name.
    """

    id: ItemId
    kind: Kind
    mentorship: ItemId | None
    parent: ItemId | None
    day: str
    time: str | None
    zone: str
    share: Share | None
    title: str
    text: str
    tags: tuple[str, ...]
    created: str
    changed: str
    sample: bool
    version: Version
    ended: bool
    fields: Values
    beside: Mapping[str, tuple[Values, ...]] = field(default_factory=dict)
    earlier: tuple[Earlier, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenExport:
    """Everything that leaves: whose journal it is, and the items in the order of their days."""

    owner: str
    with_private: bool
    items: tuple[OpenItem, ...]
