"""Sealed blobs: private notes and the manifest of a backup.

    1 byte    version: 1
    12 bytes  random nonce
    rest      AES-256-GCM of the text, 16 bytes of tag at its end

Associated data is the version byte followed by what the caller binds the blob to (a private note
to its id, a manifest to its journal and salt), so that a blob cannot be moved elsewhere. Random
nonces are safe for 2^32 blobs under one key (NIST SP 800-38D, 8.3), more than anybody writes.
"""

import secrets
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from revmentor_desktop.support.errors import Damaged
from revmentor_desktop.support.language import translate
from revmentor_desktop.vault.header import NONCE_BYTES

_VERSION: Final = b"\x01"


def seal(key: bytearray, plain: bytes, associated: bytes) -> bytes:
    """The sealed form of `plain`, bound to `associated`; never the same twice."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return _VERSION + nonce + AESGCM(key).encrypt(nonce, plain, _VERSION + associated)


def unseal(key: bytearray, sealed: bytes, associated: bytes) -> bytes:
    """What was sealed. Raises Damaged when it is not what was sealed for `associated`."""
    nonce, ct = sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :]
    if sealed[:1] != _VERSION or len(nonce) != NONCE_BYTES:
        raise _damaged()
    try:
        return AESGCM(key).decrypt(nonce, ct, _VERSION + associated)
    except InvalidTag as error:
        raise _damaged() from error


def wipe(key: bytearray) -> None:
    """Overwrite a key with zeros."""
    key[:] = bytes(len(key))


class Sealer:
    """Seals and unseals under one key that is shown to nobody. It ends with the keys it is from."""

    __slots__ = ("_key",)

    def __init__(self, key: bytearray) -> None:
        self._key = key

    def seal(self, plain: bytes, associated: bytes) -> bytes:
        """The sealed form of `plain`, bound to `associated`."""
        return seal(self._usable(), plain, associated)

    def unseal(self, sealed: bytes, associated: bytes) -> bytes:
        """What was sealed. Raises Damaged when it is not what was sealed for `associated`."""
        return unseal(self._usable(), sealed, associated)

    def wipe(self) -> None:
        """Forget the key."""
        wipe(self._key)
        self._key = bytearray()

    def _usable(self) -> bytearray:
        if not self._key:
            raise RuntimeError("the keys of this journal are wiped")
        return self._key


def _damaged() -> Damaged:
    return Damaged(
        translate("Vault", "A sealed part of the journal is damaged."),
        translate("Vault", "The rest of the journal is not touched by it."),
        translate("Vault", "Restore the newest backup."),
    )
