"""A sealed blob is opened as it was sealed, for what it was sealed, or not at all."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from revmentor_desktop.support.errors import Damaged
from revmentor_desktop.vault.sealing import seal, unseal, wipe

KEY = bytearray(range(32))


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=2000), st.binary(max_size=100))
def test_what_was_sealed_comes_back(plain: bytes, bound: bytes) -> None:
    sealed = seal(KEY, plain, bound)
    assert unseal(KEY, sealed, bound) == plain
    assert len(sealed) == 1 + 12 + len(plain) + 16
    assert sealed != seal(KEY, plain, bound)


def test_every_changed_bit_of_a_blob_is_damage() -> None:
    sealed = seal(KEY, b"only for me", b"note")
    for place in range(len(sealed)):
        for bit in range(8):
            broken = bytearray(sealed)
            broken[place] ^= 1 << bit
            with pytest.raises(Damaged):
                unseal(KEY, bytes(broken), b"note")


def test_a_cut_blob_or_one_of_another_note_or_journal_is_damage() -> None:
    sealed = seal(KEY, b"only for me", b"note")
    for length in range(len(sealed)):
        with pytest.raises(Damaged):
            unseal(KEY, sealed[:length], b"note")
    for key, blob, bound in (
        (KEY, sealed + b"\0", b"note"),
        (KEY, sealed, b"other"),
        (KEY, sealed, b""),
        (bytearray(32), sealed, b"note"),
    ):
        with pytest.raises(Damaged):
            unseal(key, blob, bound)


def test_the_text_is_nowhere_in_the_blob() -> None:
    assert b"only for me" not in seal(KEY, b"only for me", b"note")


def test_a_wiped_key_is_zeros() -> None:
    key = bytearray(b"secret")
    wipe(key)
    assert key == bytearray(6)
