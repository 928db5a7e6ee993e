"""Headers changed on purpose, and what a guess costs (figures 5 and 12)."""

import json
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from typing import Any
from unittest import mock

from revmentor_desktop.support.errors import KnownFailure
from revmentor_desktop.vault import slots
from revmentor_desktop.vault.header import Header, KdfCost, canonical, check_sum, encode_header
from revmentor_desktop.vault.header_parse import parse_header
from revmentor_desktop.vault.journal_keys import create_keys, unlock_with_passphrase
from revmentor_desktop.vault.kdf import CHEAP, measured_cost, stretch
from revmentor_desktop.vault.recovery import new_recovery_words
from tests.scoreboard.figures import Figure
from tests.staged import PASSPHRASE

MADE = datetime(2026, 6, 11, 13, 2, tzinfo=UTC)
LEAST_MIB, LEAST_SECONDS, SOON = 256, 0.4, 0.010


def tampered(trials: int) -> Figure:
    """Change a header as somebody would who knows the format: its sum fits, its form is right."""
    header, keys = create_keys(PASSPHRASE, new_recovery_words(), created=MADE, cost=CHEAP)
    keys.wipe()
    rng = random.Random(5)
    raw = encode_header(header)
    with _stretched_once(header):
        accepted = sum(_accepted(_tampered(raw, rng), raw) for _ in range(trials))
    return Figure(
        5, "tampered headers accepted", f"{accepted} of {trials:,}", f"0 of {trials:,}",
        accepted == 0,
    )  # fmt: skip


def cost_of_a_guess() -> Figure:
    """What one guess costs with a journal made here, and how soon a hostile cost is refused."""
    cost = measured_cost()
    seconds = min(_seconds(lambda: stretch(b"a guess", bytes(16), cost)) for _ in range(3))
    hostile = max(min(_seconds(partial(_refused, data)) for _ in range(5)) for data in _hostile())
    memory = cost.memory_kib // 1024
    return Figure(
        12,
        "cost of one guess; hostile header refused",
        f"{memory} MiB, {seconds:.2f} s; {hostile * 1000:.1f} ms",
        f">= {LEAST_MIB} MiB, >= {LEAST_SECONDS} s; < {SOON * 1000:.0f} ms",
        memory >= LEAST_MIB and seconds >= LEAST_SECONDS and hostile < SOON,
    )


@contextmanager
def _stretched_once(header: Header) -> Iterator[None]:
    """The right keys for the right salts, others for others: the stretching is not tried here."""
    secret = PASSPHRASE.encode()
    costs = {slot.salt: slot.kdf for slot in header.slots if slot.kdf}
    known = {(salt, cost): bytes(stretch(secret, salt, cost)) for salt, cost in costs.items()}

    def looked_up(_: bytes, salt: bytes, cost: KdfCost) -> bytearray:
        return bytearray(known.get((salt, cost), b"another key of thirty-two bytes!"))

    with mock.patch.object(slots, "stretch", looked_up):
        yield


def _accepted(data: bytes, original: bytes) -> bool:
    if data == original:
        raise AssertionError("nothing was changed")
    try:
        unlock_with_passphrase(parse_header(data), PASSPHRASE).wipe()
    except KnownFailure:
        return False
    return True


def _tampered(raw: bytes, rng: random.Random) -> bytes:
    while True:
        table: dict[str, Any] = json.loads(raw)
        del table["sum"]
        for _ in range(rng.choice((1, 1, 1, 2))):
            rng.choice(_WAYS)(table, rng)
        data = canonical({**table, "sum": check_sum(table)})
        if data != raw:
            return data


def _hex(text: str, rng: random.Random) -> str:
    at = rng.randrange(len(text))
    return text[:at] + rng.choice("0123456789abcdef") + text[at + 1 :]


def _in_slot(table: dict[str, Any], rng: random.Random) -> None:
    slot = rng.choice(table["slots"])
    name = rng.choice(("salt", "nonce", "ct"))
    slot[name] = _hex(slot[name], rng)


def _cost(table: dict[str, Any], rng: random.Random) -> None:
    kdf = rng.choice(table["slots"])["kdf"]
    name = rng.choice(("m", "t", "p"))
    kdf[name] = rng.choice((kdf[name] + 1, kdf[name] * 2, 1, 19 * 1024, 2**40))


def _words(table: dict[str, Any], rng: random.Random) -> None:
    slot = rng.choice(table["slots"])
    name = rng.choice(("label", "type", "id", "created"))
    slot[name] = rng.choice(
        ("", "x", "device", "recovery", "passphrase", slot["id"][::-1], "2020-01-01T00:00:00Z")
    )


def _order(table: dict[str, Any], rng: random.Random) -> None:
    found = table["slots"]
    rng.choice((found.reverse, lambda: found.append(found[0]), found.pop))()


def _swapped(table: dict[str, Any], rng: random.Random) -> None:
    one, two = table["slots"][0], table["slots"][-1]
    name = rng.choice(("ct", "salt", "nonce", "id", "type", "created"))
    one[name], two[name] = two[name], one[name]


def _top(table: dict[str, Any], rng: random.Random) -> None:
    name = rng.choice(("journal_id", "mac", "rev", "created", "min_reader", "format"))
    if isinstance(table[name], int):
        table[name] += rng.choice((1, -1, 10))
    elif name == "created":
        table[name] = "2026-06-11T13:02:01Z"
    else:
        table[name] = _hex(table[name], rng)


def _inside(table: dict[str, Any], rng: random.Random) -> None:
    if rng.random() < 0.5:
        table["inbox"]["pub"] = _hex(table["inbox"]["pub"], rng)
    else:
        name = rng.choice(("epoch", "page", "cipher"))
        table["db"][name] = rng.choice((2, 1024, "none"))


def _more(table: dict[str, Any], rng: random.Random) -> None:
    rng.choice((table, table["db"], table["slots"][0], table["inbox"]))["more"] = 1


_WAYS: tuple[Callable[[dict[str, Any], random.Random], None], ...] = (
    _in_slot, _in_slot, _in_slot, _cost, _words, _order, _swapped, _top, _inside, _more,
)  # fmt: skip


def _hostile() -> list[bytes]:
    """Headers that would make a computer toil: memory, passes, lanes, slots, nesting, size."""
    header, keys = create_keys(PASSPHRASE, new_recovery_words(), created=MADE, cost=CHEAP)
    keys.wipe()
    found = [b"[" * 60_000, b"9" * 64_000, b'{"slots":' * 5000]
    for name, value in (("m", 2**40), ("m", 2**21), ("t", 10**9), ("p", 255)):
        table = json.loads(encode_header(header))
        del table["sum"]
        table["slots"][0]["kdf"][name] = value
        found.append(canonical({**table, "sum": check_sum(table)}))
    table["slots"] = table["slots"] * 100
    found.append(canonical({**table, "sum": check_sum(table)}))
    return found


def _refused(data: bytes) -> None:
    try:
        parse_header(data)
    except KnownFailure:
        return
    raise AssertionError("a hostile header was taken")


def _seconds(task: Callable[[], object]) -> float:
    start = time.perf_counter()
    task()
    return time.perf_counter() - start
