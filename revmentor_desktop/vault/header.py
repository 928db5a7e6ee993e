"""The header of a journal: the file `journal.rmj`, format 1.

The header holds the ways into a journal and nothing of its content: no name, no count, no date but
that of its making. It is one JSON object in its only (canonical) form: ASCII, the names of every
object sorted, no spaces, no line end; at most 64 KiB. Bytes are written as lower-case hex, moments
as `2026-06-11T13:02:00Z`. A file that is not exactly what this module would write is refused
(header_parse.py).

    magic       "revmentor-journal"
    format      1: how this object is laid out
    min_reader  1: the oldest format a program must know to read it
    journal_id  26 letters, the same as in the database
    rev         1, 2, 3 ...: how often the header was written anew
    created     when the journal was made
    db          {cipher: "sqlcipher-4", page: 4096, epoch: 1}; the epoch is part of its key
    slots       1 to 8 of {id, type, label, created, salt, kdf, nonce, ct}
    inbox       {pub}: the X25519 public key to which lines captured while locked are sealed
    mac         HMAC-SHA256 of everything but mac and sum, under the key "header-mac" (keys.py)
    sum         SHA-256 of everything but sum, over the same canonical form

There is at least one slot of the type "passphrase" and one of the type "recovery". Both have a
salt of 16 bytes and kdf = {alg: "argon2id", v: 19, m, t, p}, m in KiB as in RFC 9106. Slots of
other types (a key kept elsewhere) may have kdf null and an empty salt; a program that does not
know a type leaves such a slot alone. nonce is 12 bytes, ct 48: slots.py says what is in them.

`sum` guards nothing against a person: it tells a damaged header from a wrong passphrase before any
key exists. `mac` is checked once a slot is open. The costs are checked here, before any work, so
that a hostile header cannot make a computer toil: 19 MiB to 1 GiB, 1 to 16 passes, 1 to 8 lanes.

Later formats keep magic, format, min_reader, sum and the canonical form, so that an older program
can say "made by a newer version" instead of "damaged".
"""

import hashlib
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final

MAGIC: Final = "revmentor-journal"
FORMAT: Final = 1
LARGEST_HEADER: Final = 64 * 1024
BY_PHRASE: Final = "passphrase"
BY_WORDS: Final = "recovery"

SALT_BYTES, NONCE_BYTES, WRAPPED_BYTES, KEY_BYTES = 16, 12, 48, 32
MOST_SLOTS: Final = 8


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one guess of a secret costs (Argon2id, RFC 9106): memory in KiB, passes, lanes.

    Raises ValueError outside the limits, so that nothing can even be asked to work harder.
    """

    memory_kib: int
    time: int
    lanes: int

    def __post_init__(self) -> None:
        if not (
            19 * 1024 <= self.memory_kib <= 1024 * 1024
            and 1 <= self.time <= 16
            and 1 <= self.lanes <= 8
        ):
            raise ValueError("a cost outside the limits")


@dataclass(frozen=True, slots=True)
class Slot:
    """One way into the journal: its key, wrapped. `kdf` is None for a key that is kept elsewhere.

    `created` is in UTC, in whole seconds.
    """

    id: str
    type: str
    label: str
    created: datetime
    salt: bytes
    kdf: KdfCost | None
    nonce: bytes
    ct: bytes

    def table(self) -> dict[str, Any]:
        """The slot as it is written."""
        kdf = self.kdf
        return {
            "id": self.id,
            "type": self.type,
            "label": self.label,
            "created": _moment_text(self.created),
            "salt": self.salt.hex(),
            "kdf": kdf
            and {"alg": "argon2id", "v": 19, "m": kdf.memory_kib, "t": kdf.time, "p": kdf.lanes},
            "nonce": self.nonce.hex(),
            "ct": self.ct.hex(),
        }


@dataclass(frozen=True, slots=True)
class Database:
    """How the database is encrypted. `page` is in bytes; a new epoch means a new key."""

    cipher: str = "sqlcipher-4"
    page: int = 4096
    epoch: int = 1


@dataclass(frozen=True, slots=True)
class Header:
    """A header as read or to be written. `created` is in UTC, in whole seconds.

    `mac` is empty only while the header is being made.
    """

    journal_id: str
    rev: int
    created: datetime
    slots: tuple[Slot, ...]
    inbox: bytes
    db: Database = field(default_factory=Database)
    mac: bytes = b""

    @property
    def format(self) -> int:
        """The number of the format; a program that reads this header knows only its own."""
        return FORMAT

    @property
    def kdf(self) -> KdfCost:
        """What one guess of the passphrase costs: the cheapest of its slots."""
        costs = [slot.kdf for slot in self.slots if slot.type == BY_PHRASE and slot.kdf]
        return min(costs, key=lambda cost: cost.memory_kib * cost.time)


def encode_header(header: Header) -> bytes:
    """The header as it is written: MAC in place, sum at its end."""
    table = {**_table(header), "mac": header.mac.hex()}
    return canonical({**table, "sum": check_sum(table)})


def mac_input(header: Header) -> bytes:
    """What the header's MAC covers: everything but the MAC and the sum."""
    return canonical(_table(header))


def canonical(table: dict[str, Any]) -> bytes:
    """The only form in which a table is written, summed and authenticated."""
    return json.dumps(table, sort_keys=True, separators=(",", ":"), allow_nan=False).encode("ascii")


def check_sum(table: dict[str, Any]) -> str:
    """The sum of a table that holds none yet."""
    return hashlib.sha256(canonical(table)).hexdigest()


def whole_seconds(moment: datetime) -> datetime:
    """The moment as headers keep it. Raises ValueError for one without a zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a zone")
    return moment.astimezone(UTC).replace(microsecond=0)


def _table(header: Header) -> dict[str, Any]:
    return {
        "magic": MAGIC,
        "format": FORMAT,
        "min_reader": FORMAT,
        "journal_id": header.journal_id,
        "rev": header.rev,
        "created": _moment_text(header.created),
        "db": {"cipher": header.db.cipher, "page": header.db.page, "epoch": header.db.epoch},
        "slots": [slot.table() for slot in header.slots],
        "inbox": {"pub": header.inbox.hex()},
    }


def _moment_text(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
