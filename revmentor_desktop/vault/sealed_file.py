r"""The sealed export: one file under its own passphrase, opened without this program.

    26 bytes  "RevMentor sealed export 1\n"
    4 bytes   length of the header, big-endian
    header    JSON: "kdf" ("argon2id"), "memory_kib", "time", "lanes", "salt" (hex), "chunk" (bytes)
    chunks    AES-256-GCM, each of `chunk` bytes of the contents but the last, 16 bytes of tag each

The key is Argon2id (RFC 9106) of the passphrase in Unicode NFC, as UTF-8. The nonce of a chunk is
its number from 0 in 11 bytes, big-endian, and one byte: 1 for the last chunk, else 0. So a chunk
that is missing, moved or cut off is found. Associated data is everything before the chunks. The
key is used for this file only, because its salt is random. resources/reader/ holds the reader.
"""

import json
import secrets
from collections.abc import Iterator
from typing import Final

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from revmentor_desktop.vault.header import SALT_BYTES, KdfCost
from revmentor_desktop.vault.kdf import stretch
from revmentor_desktop.vault.passphrase import secret_of
from revmentor_desktop.vault.sealing import wipe

MAGIC: Final = b"RevMentor sealed export 1\n"
_CHUNK: Final = 1024 * 1024


def seal_contents(contents: bytes, passphrase: str, cost: KdfCost) -> Iterator[bytes]:
    """The pieces of the sealed file, in order. Raises WrongUsage for what is no passphrase."""
    salt = secrets.token_bytes(SALT_BYTES)
    head = _head(salt, cost)
    key = stretch(secret_of(passphrase), salt, cost)
    try:
        cipher = AESGCM(key)
    finally:
        wipe(key)
    yield head
    last = max(0, len(contents) - 1) // _CHUNK
    for number in range(last + 1):
        chunk = contents[number * _CHUNK : (number + 1) * _CHUNK]
        yield cipher.encrypt(_nonce(number, last=number == last), chunk, head)


def _head(salt: bytes, cost: KdfCost) -> bytes:
    facts = {
        "kdf": "argon2id",
        "memory_kib": cost.memory_kib,
        "time": cost.time,
        "lanes": cost.lanes,
        "salt": salt.hex(),
        "chunk": _CHUNK,
    }
    text = json.dumps(facts).encode()
    return MAGIC + len(text).to_bytes(4, "big") + text


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])
