"""What the journal remembers for itself: the owner's name, the last place, choices made."""

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
