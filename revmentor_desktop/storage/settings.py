"""What the journal remembers for itself: the owner's name, the last place, choices made."""

import json
from collections.abc import Collection

from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.storage.ledger import Ledger

OWNER = "owner"
"""The name of the setting that holds the owner's name."""


class Settings:
    """Named texts inside the encrypted file."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def get(self, name: str) -> str | None:
        """The text of that name, None when it was never set."""
        row = self._ledger.row("SELECT value FROM setting WHERE name = ?", (name,))
        return row["value"] if row else None

    def set(self, name: str, value: str) -> None:
        """Remember a text under a name. Nothing is written when it is there already."""
        value = kept(value)
        with self._ledger.change():
            if self.get(name) == value:
                return
            self._ledger.run(
                "INSERT INTO setting(name, value, stamp) VALUES (?, ?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value, stamp = excluded.stamp",
                (name, value, self._ledger.stamp),
            )

    def forget(self, ids: Collection[str]) -> None:
        """Forget items: texts under a name that ends in one of the ids, and the ids in the others.

        Texts that are no JSON name no items.
        """
        gone = frozenset(ids)
        with self._ledger.change():
            for row in self._ledger.rows("SELECT name, value FROM setting"):
                if row["name"].rpartition(":")[2] in gone:
                    self._ledger.run("DELETE FROM setting WHERE name = ?", (row["name"],))
                elif (value := _without(row["value"], gone)) != row["value"]:
                    self.set(row["name"], value)


def _without(text: str, gone: frozenset[str]) -> str:
    try:
        table = json.loads(text)
    except (ValueError, RecursionError):
        return text
    left = _left(table, gone)
    return text if left == table else json.dumps(left)


def _left(value: object, gone: frozenset[str]) -> object:
    """A JSON value whose lists and objects name none of the items any more."""
    if isinstance(value, list):
        return [_left(one, gone) for one in value if not _is_gone(one, gone)]
    if isinstance(value, dict):
        return {
            name: _left(one, gone)
            for name, one in value.items()
            if name not in gone and not _is_gone(one, gone)
        }
    return value


def _is_gone(value: object, gone: frozenset[str]) -> bool:
    return isinstance(value, str) and value in gone
