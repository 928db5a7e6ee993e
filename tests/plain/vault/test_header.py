"""A header is read exactly as it was written, or refused; never half believed."""

import json
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from revmentor_desktop.support.errors import Damaged, KnownFailure, NotForUs, WrongSecret
from revmentor_desktop.vault import kdf
from revmentor_desktop.vault.header import (
    LARGEST_HEADER,
    Header,
    KdfCost,
    Slot,
    canonical,
    check_sum,
    encode_header,
    mac_input,
)
from revmentor_desktop.vault.header_parse import parse_header
from revmentor_desktop.vault.journal_keys import unlock_with_passphrase
from tests.plain.vault.made import Made

Change = Callable[[dict[str, Any]], object]


def forged(header: Header, change: Change) -> bytes:
    """A header somebody changed on purpose: the sum is right again, the MAC cannot be."""
    table = json.loads(encode_header(header))
    change(table)
    table.pop("sum", None)
    return canonical({**table, "sum": check_sum(table)})


def test_a_header_comes_back_as_it_was_written(made: Made) -> None:
    raw = encode_header(made.header)
    assert parse_header(raw) == made.header
    assert encode_header(parse_header(raw)) == raw
    assert made.header.format == 1 and made.header.db.epoch == 1
    assert made.header.kdf == made.header.slots[0].kdf


def test_a_slot_of_a_kind_of_its_own_and_a_label_are_kept(made: Made) -> None:
    device = replace(
        made.header.slots[0],
        id="a" * 26,
        type="device",
        label="Ordi de Zoé",
        salt=b"",
        kdf=None,
    )
    header = replace(made.header, slots=(*made.header.slots, device))
    assert parse_header(encode_header(header)) == header
    signed = replace(header, mac=made.keys.header_mac(mac_input(header)))
    unlock_with_passphrase(parse_header(encode_header(signed)), made.passphrase).wipe()


def test_every_byte_changed_by_bad_luck_is_called_damage(made: Made) -> None:
    raw = encode_header(made.header)
    for place in range(len(raw)):
        for flip in (0x01, 0x20, 0x80):
            broken = bytearray(raw)
            broken[place] ^= flip
            with pytest.raises(Damaged):
                parse_header(bytes(broken))


def test_every_shorter_or_longer_header_is_called_damage(made: Made) -> None:
    raw = encode_header(made.header)
    for length in range(len(raw)):
        with pytest.raises(Damaged):
            parse_header(raw[:length])
    for tail in (b"\n", b" ", b"\0", b"x", raw):
        with pytest.raises(Damaged):
            parse_header(raw + tail)


def test_other_ways_of_writing_the_same_are_refused(made: Made) -> None:
    raw = encode_header(made.header)
    table = json.loads(raw)
    with_number = raw.replace(b'"page":4096', b'"page":4096.0')
    again = json.loads(with_number)
    again.pop("sum")
    for other in (
        json.dumps(table, sort_keys=True).encode(),
        json.dumps(table, separators=(",", ":")[::1]).encode()[::1].replace(b"{", b"{ ", 1),
        json.dumps(dict(reversed(table.items())), separators=(",", ":")).encode(),
        raw.replace(b'"rev":1', b'"rev":1,"rev":1'),
        b"\xef\xbb\xbf" + raw,
        canonical({**again, "sum": check_sum(again)}),
        forged(made.header, lambda t: t.update(inbox={"pub": t["inbox"]["pub"].upper()})),
        forged(made.header, lambda t: t.update(created="2026-06-11T13:02:07+00:00")),
        forged(made.header, lambda t: t.update(created="0026-06-11T13:02:07Z")),
        forged(made.header, lambda t: t.update(created="0001-01-01T00:00:00+23:00")),
        forged(made.header, lambda t: t.update(created="2026-06-11")),
        forged(made.header, lambda t: t.update(rev=True)),
        forged(made.header, lambda t: t.update(rev=0)),
        forged(made.header, lambda t: t.update(rev=2**53)),
        forged(made.header, lambda t: t.update(format=1.0)),
        forged(made.header, lambda t: t.update(more="?")),
        forged(made.header, lambda t: t.pop("mac")),
        forged(made.header, lambda t: t.update(db=None)),
        forged(made.header, lambda t: t.update(inbox=["pub"])),
        forged(made.header, lambda t: t["slots"][0].update(label="two\nlines")),
        forged(made.header, lambda t: t["slots"][0].update(label="\ud800")),
        forged(made.header, lambda t: t["slots"][0].update(id="../../etc/passwd")),
        forged(made.header, lambda t: t.update(journal_id="../" + "a" * 23)),
    ):
        with pytest.raises(Damaged):
            parse_header(other)


@pytest.mark.parametrize(
    "hostile",
    [
        b"",
        b"\0" * 5000,
        b"[" * 60_000,
        b'{"magic":' + b"[" * 30_000 + b"]" * 30_000 + b"}",
        b'{"magic":NaN}',
        b'{"magic":"revmentor-journal","sum":1e999}',
        b'{"magic":"revmentor-journal","x":1e999,"sum":""}',
        b'{"magic":"revmentor-journal","x":' + b"9" * 5000 + b"}",
        b'{"magic":"revmentor-journal"}',
        b"[]",
        b"null",
        "é".encode(),
        b" " * (LARGEST_HEADER + 1),
    ],
)
def test_junk_is_called_damage(hostile: bytes) -> None:
    with pytest.raises(Damaged):
        parse_header(hostile)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_at_all_bring_the_program_down(data: bytes) -> None:
    with pytest.raises((Damaged, NotForUs)):
        parse_header(data)


def test_json_of_another_program_is_not_called_a_damaged_journal() -> None:
    for other in (b'{"name":"package","version":"1"}', b"{}", b'{"magic": "something-else"}'):
        with pytest.raises(NotForUs):
            parse_header(other)


def test_a_newer_journal_is_named_so_whatever_else_is_new_in_it(made: Made) -> None:
    for change in (
        lambda t: t.update(format=2, min_reader=2, slots={"by": "id"}),
        lambda t: t.update(format=7),
        lambda t: t.update(min_reader=2),
    ):
        with pytest.raises(NotForUs, match="newer version"):
            parse_header(forged(made.header, change))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("m", 8 * 1024 * 1024),
        ("m", 19 * 1024 - 1),
        ("m", 0),
        ("m", -1),
        ("m", 2**63),
        ("t", 17),
        ("t", 0),
        ("t", 10**12),
        ("p", 9),
        ("p", 0),
        ("v", 16),
        ("alg", "argon2i"),
    ],
)
def test_a_hostile_cost_is_refused_before_any_work(
    made: Made, monkeypatch: pytest.MonkeyPatch, field: str, value: object
) -> None:
    monkeypatch.setattr(kdf, "Argon2id", None)
    raw = forged(made.header, lambda t: t["slots"][0]["kdf"].update({field: value}))
    start = time.perf_counter()
    with pytest.raises(Damaged):
        parse_header(raw)
    assert time.perf_counter() - start < 0.01


def test_a_hostile_number_of_slots_is_refused(made: Made) -> None:
    def many(table: dict[str, Any]) -> None:
        table["slots"] = [
            {**table["slots"][0], "id": chr(ord("a") + number) * 26} for number in range(8)
        ] + table["slots"][1:]

    with pytest.raises(Damaged):
        parse_header(forged(made.header, many))


def test_a_header_without_one_of_the_two_ways_in_is_refused(made: Made) -> None:
    changes: tuple[Change, ...] = (lambda t: t["slots"].pop(0), lambda t: t["slots"].pop(1))
    for change in changes:
        with pytest.raises(Damaged):
            parse_header(forged(made.header, change))


def test_nothing_can_even_ask_for_a_cost_beyond_the_limits() -> None:
    for memory, passes, lanes in ((8 * 1024 * 1024, 3, 4), (1024, 3, 4), (19 * 1024, 0, 1)):
        with pytest.raises(ValueError, match="limits"):
            KdfCost(memory, passes, lanes)


def swap_slots(table: dict[str, Any]) -> None:
    table["slots"].reverse()


def other_hex(text: str) -> str:
    return ("1" if text[0] == "0" else "0") + text[1:]


TAMPERED: dict[str, Change] = {
    "rev": lambda t: t.update(rev=2),
    "created": lambda t: t.update(created="2020-01-01T00:00:00Z"),
    "journal_id": lambda t: t.update(journal_id="a" * 26),
    "epoch": lambda t: t["db"].update(epoch=2),
    "inbox": lambda t: t["inbox"].update(pub="11" * 32),
    "mac": lambda t: t.update(mac=other_hex(t["mac"])),
    "order": swap_slots,
    "label": lambda t: t["slots"][0].update(label="mine"),
    "slot id": lambda t: t["slots"][0].update(id="a" * 26),
    "slot created": lambda t: t["slots"][0].update(created="2020-01-01T00:00:00Z"),
    "memory": lambda t: t["slots"][0]["kdf"].update(m=20 * 1024),
    "passes": lambda t: t["slots"][0]["kdf"].update(t=2),
    "lanes": lambda t: t["slots"][0]["kdf"].update(p=2),
    "salt": lambda t: t["slots"][0].update(salt=other_hex(t["slots"][0]["salt"])),
    "nonce": lambda t: t["slots"][0].update(nonce=other_hex(t["slots"][0]["nonce"])),
    "ct": lambda t: t["slots"][0].update(ct=other_hex(t["slots"][0]["ct"])),
    "recovery label": lambda t: t["slots"][1].update(label="mine"),
    "recovery ct": lambda t: t["slots"][1].update(ct=other_hex(t["slots"][1]["ct"])),
    "recovery is a passphrase": lambda t: t["slots"].append(
        {**t["slots"][1], "type": "passphrase", "id": "b" * 26}
    ),
}


@pytest.mark.parametrize("what", TAMPERED)
def test_a_header_changed_on_purpose_never_opens(made: Made, what: str) -> None:
    header = parse_header(forged(made.header, TAMPERED[what]))
    with pytest.raises((Damaged, WrongSecret)):
        unlock_with_passphrase(header, made.passphrase)


@pytest.mark.parametrize("what", ["rev", "epoch", "inbox", "mac", "order", "recovery ct"])
def test_with_the_right_passphrase_tampering_is_called_damage(made: Made, what: str) -> None:
    header = parse_header(forged(made.header, TAMPERED[what]))
    with pytest.raises(Damaged, match="Your passphrase is right"):
        unlock_with_passphrase(header, made.passphrase)


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_no_byte_can_be_changed_on_purpose_either(made: Made, data: st.DataObject) -> None:
    raw = encode_header(made.header)
    end = raw.index(b'"sum":')
    place = data.draw(st.integers(0, end - 1))
    broken = bytearray(raw)
    broken[place] = data.draw(
        st.sampled_from(b'0123456789abcdef"{}[],: -').filter(lambda byte: byte != raw[place])
    )
    try:
        table = json.loads(broken)
        table.pop("sum", None)
        header = parse_header(canonical({**table, "sum": check_sum(table)}))
    except (ValueError, KnownFailure):
        return
    with pytest.raises((Damaged, WrongSecret)):
        unlock_with_passphrase(header, made.passphrase)


def test_nothing_of_the_owner_or_the_content_is_in_it(made: Made) -> None:
    assert set(json.loads(encode_header(made.header))) == {
        "magic", "format", "min_reader", "journal_id", "rev", "created", "db", "slots", "inbox",
        "mac", "sum",
    }  # fmt: skip
    assert {slot.label for slot in made.header.slots} == {""}


@settings(max_examples=50, deadline=None)
@given(
    cost=st.builds(
        KdfCost, st.integers(19 * 1024, 1024 * 1024), st.integers(1, 16), st.integers(1, 8)
    ),
    label=st.text(max_size=200).filter(lambda text: text == "" or text.isprintable()),
    rev=st.integers(1, 2**53 - 1),
)
def test_every_header_we_could_write_is_one_we_can_read(
    made: Made, cost: KdfCost, label: str, rev: int
) -> None:
    slots: tuple[Slot, ...] = (
        replace(made.header.slots[0], kdf=cost, label=label),
        made.header.slots[1],
    )
    header = replace(made.header, slots=slots, rev=rev)
    assert parse_header(encode_header(header)) == header
