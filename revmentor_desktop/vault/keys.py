"""The keys of an open journal.

There is one random 256-bit journal key. Every other key comes from it by HKDF-SHA256 (RFC 5869)
without salt, with its purpose as info, 32 bytes long:

    revmentor/db/v1+<epoch, decimal>   the raw key of journal.db
    revmentor/private/v1               private notes (sealing.py)
    revmentor/header-mac/v1            the MAC of the header (header.py)
    revmentor/head-mac/v1              the MAC of the records in the file head (head.py)
    revmentor/backup/v1+<salt>         the raw key of the database inside one backup
    revmentor/manifest/v1+<salt>       the sealed manifest of that backup
    revmentor/inbox/v1                 the X25519 private key whose public half is in the header
"""

import hmac
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from revmentor_desktop.vault.files import HEAD_FILE
from revmentor_desktop.vault.head import HeadFile
from revmentor_desktop.vault.header import KEY_BYTES
from revmentor_desktop.vault.sealing import Sealer, seal, unseal, wipe


class Keys:
    """Holds the journal key and gives out what comes from it, until it is wiped.

    Keys given out as bytearray belong to the caller, who wipes them. Every use after wipe() is a
    bug and raises RuntimeError.
    """

    __slots__ = ("_key", "_sealers")

    def __init__(self, journal_key: bytearray) -> None:
        """Takes over `journal_key`: it is wiped with the rest."""
        self._key = journal_key
        self._sealers: list[Sealer] = []

    @property
    def journal_key(self) -> bytearray:
        """The key itself, not a copy: for wrapping it into a slot."""
        if not self._key:
            raise RuntimeError("the keys of this journal are wiped")
        return self._key

    def database(self, epoch: int) -> bytearray:
        """The raw key of journal.db."""
        return self._derive(f"db/v1+{epoch}".encode())

    def backup(self, salt: bytes) -> bytearray:
        """The raw key of the database inside the backup of that salt."""
        return self._derive(b"backup/v1+" + salt)

    def manifest(self, salt: bytes) -> bytearray:
        """The key of the sealed manifest of that backup (sealing.py)."""
        return self._derive(b"manifest/v1+" + salt)

    def seal_manifest(self, salt: bytes, plain: bytes, associated: bytes) -> bytes:
        """The sealed manifest of the backup of that salt."""
        key = self.manifest(salt)
        try:
            return seal(key, plain, associated)
        finally:
            wipe(key)

    def unseal_manifest(self, salt: bytes, sealed: bytes, associated: bytes) -> bytes:
        """The manifest of the backup of that salt. Raises Damaged."""
        key = self.manifest(salt)
        try:
            return unseal(key, sealed, associated)
        finally:
            wipe(key)

    def private_sealer(self) -> Sealer:
        """What seals private notes; it ends with these keys."""
        sealer = Sealer(self._derive(b"private/v1"))
        self._sealers.append(sealer)
        return sealer

    def head_keeper(self, folder: Path) -> HeadFile:
        """The sealed counter of the journal in the folder. Raises nothing; close() ends it."""
        return HeadFile(folder / HEAD_FILE, self._derive(b"head-mac/v1"))

    def header_mac(self, data: bytes) -> bytes:
        """The MAC of a header."""
        key = self._derive(b"header-mac/v1")
        try:
            return hmac.digest(key, data, "sha256")
        finally:
            wipe(key)

    def inbox_public(self) -> bytes:
        """The public key to which lines captured while locked are sealed."""
        key = self._derive(b"inbox/v1")
        try:
            return X25519PrivateKey.from_private_bytes(key).public_key().public_bytes_raw()
        finally:
            wipe(key)

    def wipe(self) -> None:
        """Overwrite every key held here, those of the sealers too. Twice does no harm."""
        for sealer in self._sealers:
            sealer.wipe()
        self._sealers.clear()
        wipe(self._key)
        self._key = bytearray()

    def _derive(self, purpose: bytes) -> bytearray:
        key = bytearray(KEY_BYTES)
        info = b"revmentor/" + purpose
        HKDF(SHA256(), KEY_BYTES, salt=None, info=info).derive_into(self.journal_key, key)
        return key
