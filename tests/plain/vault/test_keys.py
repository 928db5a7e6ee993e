"""Every purpose has a key of its own, and nothing of them is left or shown."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from revmentor_desktop.support.errors import Damaged
from revmentor_desktop.vault.keys import Keys
from tests.plain.vault.made import Made


def fresh() -> Keys:
    return Keys(bytearray(range(32)))


def test_no_two_purposes_share_a_key() -> None:
    keys = fresh()
    one, two = b"\1" * 32, b"\2" * 32
    found = [
        bytes(key)
        for key in (
            keys.journal_key,
            keys.database(1),
            keys.database(2),
            keys.database(12),
            keys.backup(one),
            keys.backup(two),
            keys.manifest(one),
            keys.manifest(two),
        )
    ]
    assert len(set(found)) == len(found) and {len(key) for key in found} == {32}


def test_keys_are_derived_as_the_format_says_and_always_will_be() -> None:
    def by_the_book(info: bytes) -> bytes:
        return HKDF(SHA256(), 32, salt=None, info=info).derive(bytes(range(32)))

    keys = fresh()
    assert keys.database(1) == by_the_book(b"revmentor/db/v1+1")
    assert keys.backup(b"s" * 32) == by_the_book(b"revmentor/backup/v1+" + b"s" * 32)
    assert keys.manifest(b"s" * 32) == by_the_book(b"revmentor/manifest/v1+" + b"s" * 32)
    assert keys.database(1).hex() == DATABASE_KEY_1


DATABASE_KEY_1 = "cf56c707df0043c061d5b97221104d8f74f6d6a78b7a281ab4a97e0fcf25b091"


def test_the_header_carries_the_public_key_of_the_inbox(made: Made) -> None:
    assert made.header.inbox == made.keys.inbox_public()
    assert fresh().inbox_public() != made.header.inbox


def test_wiped_keys_are_zeros_and_of_no_use_any_more(tmp_path: Path) -> None:
    raw = bytearray(range(32))
    keys = Keys(raw)
    sealer = keys.private_sealer()
    sealed = sealer.seal(b"text", b"id")
    keys.wipe()
    keys.wipe()
    assert raw == bytearray(32)
    uses: list[Callable[[], object]] = [
        lambda: keys.journal_key,
        lambda: keys.database(1),
        lambda: keys.header_mac(b""),
        keys.private_sealer,
        lambda: keys.head_keeper(tmp_path),
        lambda: sealer.seal(b"text", b"id"),
        lambda: sealer.unseal(sealed, b"id"),
    ]
    for use in uses:
        with pytest.raises(RuntimeError):
            use()


def test_two_sealers_of_one_journal_read_one_another() -> None:
    keys = fresh()
    sealed = keys.private_sealer().seal("Grüße".encode(), b"id")
    assert keys.private_sealer().unseal(sealed, b"id") == "Grüße".encode()


def test_a_manifest_opens_with_its_own_salt_only() -> None:
    keys = fresh()
    sealed = keys.seal_manifest(b"\1" * 32, b"counts", b"journal")
    assert keys.unseal_manifest(b"\1" * 32, sealed, b"journal") == b"counts"
    for salt, bound in ((b"\2" * 32, b"journal"), (b"\1" * 32, b"other")):
        with pytest.raises(Damaged):
            keys.unseal_manifest(salt, sealed, bound)
    with pytest.raises(Damaged):
        keys.private_sealer().unseal(sealed, b"journal")


def test_printing_keys_shows_nothing_of_them(tmp_path: Path) -> None:
    keys = fresh()
    things = (keys, keys.private_sealer(), keys.head_keeper(tmp_path))
    for thing in things:
        shown = f"{thing!r} {thing}"
        assert "bytearray" not in shown and "\\x" not in shown
        assert not hasattr(thing, "__dict__")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can close its memory")
def test_a_hardened_process_makes_no_core_dump_and_cannot_be_read() -> None:
    code = (
        "import ctypes, resource\n"
        "from revmentor_desktop.vault.process import harden_process\n"
        "done = harden_process()\n"
        "assert done.memory_closed and done.core_dumps_off, done\n"
        "assert ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) == 0\n"
        "assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=30)
