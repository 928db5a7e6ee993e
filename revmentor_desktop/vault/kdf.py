"""Stretching: what makes one guess of a passphrase cost memory and time (Argon2id, RFC 9106).

A guess costs 256 MiB and at least three passes; a faster computer makes more passes, so that it
takes half a second to a second there. Only a computer with less than 1 GiB of memory uses less of
it (a quarter of what it has), and says so.
"""

import math
import os
import time
from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from revmentor_desktop.support.errors import KnownFailure
from revmentor_desktop.support.language import translate
from revmentor_desktop.vault.header import KEY_BYTES, SALT_BYTES, KdfCost

USUAL: Final = KdfCost(memory_kib=256 * 1024, time=3, lanes=4)
"""What a guess costs on any computer of today, before it is measured."""

CHEAP: Final = KdfCost(memory_kib=19 * 1024, time=1, lanes=1)
"""The least a header may ask for. A computer with hardly any memory comes down to its memory;
tests build their journals with it."""

_SHORTEST, _AIM = 0.5, 0.65  # seconds
_SMALL_MACHINE_KIB = 1024 * 1024


def stretch(secret: bytes, salt: bytes, cost: KdfCost) -> bytearray:
    """The 256-bit key behind a secret; the caller wipes it.

    Raises KnownFailure when the computer has not that much memory free.
    """
    key = bytearray(KEY_BYTES)
    try:
        Argon2id(
            salt=salt,
            length=KEY_BYTES,
            iterations=cost.time,
            lanes=cost.lanes,
            memory_cost=cost.memory_kib,
        ).derive_into(secret, key)
    except MemoryError as error:
        raise KnownFailure(
            translate(
                "Vault",
                "There is not enough free memory to work out the key: it takes {size} MiB.",
                size=cost.memory_kib // 1024,
            ),
            translate("Vault", "Nothing was changed."),
            translate("Vault", "Close other programs, then try again."),
        ) from error
    return key


def usual_cost() -> KdfCost:
    """What a guess costs at the least for journals made on this computer."""
    memory = _machine_memory_kib()
    if memory is None or memory >= _SMALL_MACHINE_KIB:
        return USUAL
    return KdfCost(max(memory // 4, CHEAP.memory_kib), USUAL.time, USUAL.lanes)


def measured_cost() -> KdfCost:
    """The usual cost, with more passes where this computer makes three in under half a second.

    Takes as long as one unlocking. Only passes are added, nothing is ever taken away.
    """
    cost = usual_cost()
    start = time.perf_counter()
    stretch(b"", bytes(SALT_BYTES), cost)
    return with_passes_for(cost, time.perf_counter() - start)


def with_passes_for(cost: KdfCost, seconds: float) -> KdfCost:
    """The cost raised to about two thirds of a second, when it took `seconds` as it is."""
    if seconds >= _SHORTEST:
        return cost
    passes = min(16, math.ceil(cost.time * _AIM / max(seconds, 0.001)))
    return KdfCost(cost.memory_kib, max(cost.time, passes), cost.lanes)


def less_memory_warning(cost: KdfCost) -> str:
    """What to tell the person when a guess costs less memory than usual; empty otherwise."""
    if cost.memory_kib >= USUAL.memory_kib:
        return ""
    return translate(
        "Vault",
        "This computer has little memory, so a guess of your passphrase costs {size} MiB instead of"
        " {usual}. Take a longer passphrase.",
        size=cost.memory_kib // 1024,
        usual=USUAL.memory_kib // 1024,
    )


def _machine_memory_kib() -> int | None:
    """The memory of this computer; None where it is not told (Windows, which needs more anyway)."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1024
    except (AttributeError, ValueError, OSError):
        return None
