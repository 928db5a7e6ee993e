"""What the tests of the vault are made with."""

from dataclasses import dataclass
from datetime import UTC, datetime

from revmentor_desktop.vault.header import Header, KdfCost
from revmentor_desktop.vault.keys import Keys

CHEAP = KdfCost(memory_kib=19 * 1024, time=1, lanes=1)
"""The least a header may ask for; only test code does."""

MADE = datetime(2026, 6, 11, 13, 2, 7, 123456, tzinfo=UTC)
PASSPHRASE = "paper-lantern-orbit-quince"


@dataclass(frozen=True)
class Made:
    """A journal's header with what opens it."""

    header: Header
    keys: Keys
    words: tuple[str, ...]
    passphrase: str = PASSPHRASE
