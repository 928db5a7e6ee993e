"""Key slots: the journal key, wrapped once for every way in.

A slot of the header holds AES-256-GCM(KEK, journal key): 32 bytes of key and 16 of tag in `ct`,
under a random 96-bit `nonce`. The KEK of the slots "passphrase" and "recovery" is the Argon2id of
the secret (passphrase.py, recovery.py) with the slot's own random salt and cost. Associated data:
the canonical JSON (header.py) of {"journal_id": ..., "slot": all fields of the slot but ct}, so
that neither a field nor a slot of another journal can be put in its place.
"""

import secrets
from dataclasses import replace
from datetime import datetime

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from revmentor_desktop.journal.ids import new_id
from revmentor_desktop.vault.header import (
    KEY_BYTES,
    NONCE_BYTES,
    SALT_BYTES,
    KdfCost,
    Slot,
    canonical,
    whole_seconds,
)
from revmentor_desktop.vault.kdf import stretch
from revmentor_desktop.vault.sealing import wipe


def make_slot(
    kind: str,
    secret: bytes,
    *,
    journal_id: str,
    journal_key: bytearray,
    created: datetime,
    cost: KdfCost,
) -> Slot:
    """Wrap the journal key for a secret, under a fresh salt and nonce. Takes as long as a guess."""
    empty = Slot(
        id=new_id(),
        type=kind,
        label="",
        created=whole_seconds(created),
        salt=secrets.token_bytes(SALT_BYTES),
        kdf=cost,
        nonce=secrets.token_bytes(NONCE_BYTES),
        ct=b"",
    )
    wrapping = stretch(secret, empty.salt, cost)
    try:
        ct = AESGCM(wrapping).encrypt(empty.nonce, journal_key, _bound_to(empty, journal_id))
    finally:
        wipe(wrapping)
    return replace(empty, ct=ct)


def open_slot(slot: Slot, secret: bytes, journal_id: str) -> bytearray | None:
    """The journal key, or None when the secret is not that of the slot. The caller wipes it."""
    if slot.kdf is None:
        return None
    wrapping = stretch(secret, slot.salt, slot.kdf)
    key = bytearray(KEY_BYTES)
    try:
        AESGCM(wrapping).decrypt_into(slot.nonce, slot.ct, _bound_to(slot, journal_id), key)
    except InvalidTag:
        return None
    finally:
        wipe(wrapping)
    return key


def _bound_to(slot: Slot, journal_id: str) -> bytes:
    fields = {name: value for name, value in slot.table().items() if name != "ct"}
    return canonical({"journal_id": journal_id, "slot": fields})
