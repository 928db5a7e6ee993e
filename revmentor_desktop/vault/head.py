"""The sealed counter beside the database: the file `head`.

It says how far the journal got, outside the database, so that a database put back to an earlier
state, or a write-ahead log that SQLite dropped without a word, is noticed. Two records at the
offsets 0 and 4096, written in turn, so that a torn write never takes both; each has 80 bytes:

    8 bytes   "RMHEAD1" and a zero
    8 bytes   sequence, big-endian
    32 bytes  digest of the journal at that sequence
    32 bytes  HMAC-SHA256 of the 48 bytes before, under the key "head-mac" (keys.py)

The whole record with the higher sequence counts. It is written after the database has committed,
without waiting for the disk: it may lag behind the database, it never leads it. A database below
its head is a loss to report; a missing or torn head is made anew, with a warning.
"""

import hmac
import os
import struct
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from revmentor_desktop.support.folders import PRIVATE_FILE, sync_file, written_whole
from revmentor_desktop.support.language import translate
from revmentor_desktop.vault.sealing import wipe

_BODY = struct.Struct(">8sQ32s")
_MAGIC: Final = b"RMHEAD1\0"
_DIGEST_BYTES = 32
_MAC_BYTES = 32
_RECORD_BYTES = _BODY.size + _MAC_BYTES
_OFFSETS = (0, 4096)


@dataclass(frozen=True, slots=True)
class Head:
    """How far the journal got: its sequence, and the 32-byte digest chained over its changes."""

    sequence: int
    digest: bytes


@dataclass(frozen=True, slots=True)
class HeadReading:
    """What the file says. Without a head, `reason` says why, as a sentence."""

    head: Head | None
    reason: str = ""


class HeadFile:
    """Reads and writes the counter; storage calls written() after each commit.

    A disk that refuses it never fails a save that is already kept: the counter lags, no more.
    """

    __slots__ = ("_descriptor", "_key", "_next", "_path")

    def __init__(self, path: Path, key: bytearray) -> None:
        """Takes over `key`: close() wipes it. Opens nothing yet."""
        self._path = path
        self._key = key
        self._descriptor: int | None = None
        self._next = 0

    def read(self) -> HeadReading:
        """What the counter stands at; the next record goes where the older one is."""
        try:
            data = self._path.read_bytes() if self._descriptor is None else self._read_open()
        except FileNotFoundError:
            return HeadReading(
                None, translate("Vault", "The counter beside the journal (head) is missing.")
            )
        except OSError:
            return HeadReading(
                None, translate("Vault", "The counter beside the journal (head) cannot be read.")
            )
        heads = [self._parse(data[at : at + _RECORD_BYTES]) for at in _OFFSETS]
        whole = [(head.sequence, place) for place, head in enumerate(heads) if head]
        if not whole:
            return HeadReading(
                None, translate("Vault", "The counter beside the journal (head) is damaged.")
            )
        newest = max(whole)[1]
        self._next = 1 - newest
        return HeadReading(heads[newest])

    def written(self, sequence: int, digest: bytes) -> None:
        """Note the state just committed: one write, not waited for."""
        record = self._record(sequence, digest)
        with suppress(OSError):
            if self._write_at(_OFFSETS[self._next], record) == _RECORD_BYTES:
                self._next = 1 - self._next

    def reset(self, sequence: int, digest: bytes) -> None:
        """Begin anew at this state, forgetting a later one: after a restore or a torn head.

        The file is replaced by a whole new one. Raises OSError; the one before is there then.
        """
        record = self._record(sequence, digest)
        self._release()
        with written_whole(self._path) as file:
            file.write(record)
        self._next = 1

    def sync(self) -> None:
        """Have it on the disk: at lock, close and backup. A disk that refuses leaves it lagging.

        A backup may ask for it on a thread of its own, while the journal's lets go of the file.
        """
        descriptor = self._descriptor
        with suppress(OSError):
            if descriptor is not None:
                sync_file(descriptor)

    def close(self) -> None:
        """Sync, let go of the file and wipe the key. Twice does no harm."""
        self.sync()
        self._release()
        wipe(self._key)
        self._key = bytearray()

    def _record(self, sequence: int, digest: bytes) -> bytes:
        if len(digest) != _DIGEST_BYTES:
            raise ValueError("a digest has 32 bytes")
        body = _BODY.pack(_MAGIC, sequence, digest)
        return body + self._mac(body)

    def _parse(self, record: bytes) -> Head | None:
        if len(record) != _RECORD_BYTES:
            return None
        body, mac = record[: _BODY.size], record[_BODY.size :]
        if not hmac.compare_digest(mac, self._mac(body)):
            return None
        magic, sequence, digest = _BODY.unpack(body)
        return Head(sequence, digest) if magic == _MAGIC else None

    def _mac(self, body: bytes) -> bytes:
        if not self._key:
            raise RuntimeError("the counter is closed")
        return hmac.digest(self._key, body, "sha256")

    def _open(self) -> int:
        if self._descriptor is None:
            flags = (
                os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
            )  # Windows turns \n otherwise
            self._descriptor = os.open(self._path, flags, PRIVATE_FILE)
        return self._descriptor

    def _read_open(self) -> bytes:
        descriptor = self._open()
        os.lseek(descriptor, 0, os.SEEK_SET)
        return os.read(descriptor, _OFFSETS[1] + _RECORD_BYTES)

    def _write_at(self, offset: int, record: bytes) -> int:
        descriptor = self._open()
        if sys.platform == "win32":  # has no pwrite; one thread owns the journal
            os.lseek(descriptor, offset, os.SEEK_SET)
            return os.write(descriptor, record)
        return os.pwrite(descriptor, record, offset)

    def _release(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
