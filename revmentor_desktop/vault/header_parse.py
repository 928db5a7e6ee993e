"""Reading a header: nothing but what header.py would write gets through, and no key is needed.

What a field is not checked for here, the last step finds: the header is encoded again, and the
bytes must be the same.
"""

import json
import re
from datetime import datetime
from typing import Any, TypeAlias

from revmentor_desktop.journal.ids import is_id
from revmentor_desktop.support.errors import Damaged, NotForUs
from revmentor_desktop.support.language import translate
from revmentor_desktop.vault.header import (
    BY_PHRASE,
    BY_WORDS,
    FORMAT,
    KEY_BYTES,
    LARGEST_HEADER,
    MAGIC,
    MOST_SLOTS,
    NONCE_BYTES,
    SALT_BYTES,
    WRAPPED_BYTES,
    Database,
    Header,
    KdfCost,
    Slot,
    check_sum,
    encode_header,
)

_Json: TypeAlias = Any  # as json.loads gives it, before anything is known of it
_LARGEST_NUMBER = 2**53 - 1  # what every reader of JSON can hold
_HEX = re.compile(r"(?:[0-9a-f]{2})*")
_TYPE = re.compile(r"[a-z][a-z-]{0,31}")
_HEADER_FIELDS = {
    "magic", "format", "min_reader", "journal_id", "rev", "created", "db", "slots", "inbox", "mac",
}  # fmt: skip
_SLOT_FIELDS = {"id", "type", "label", "created", "salt", "kdf", "nonce", "ct"}


class NewerHeader(NotForUs):
    """The header is whole, but of a format this program does not know."""


def parse_header(data: bytes) -> Header:
    """The header in the bytes; cheap, no key is worked out.

    Raises Damaged for anything but what was once written, NotForUs for a newer format and for
    JSON that is something else.
    """
    table = _load(data)
    stated = table.pop("sum", None)
    ours = table.get("magic") == MAGIC
    if stated != _sum(table) and (ours or stated is not None):
        raise damaged_header()
    if not ours:
        raise NotForUs(translate("Vault", "This is not a journal of RevMentor."))
    _refuse_newer(table)
    try:
        header = _header(table)
        _demand(encode_header(header) == data)  # written in another way, if only by a space
    except (ValueError, TypeError, OverflowError) as error:
        raise damaged_header() from error
    return header


def damaged_header() -> Damaged:
    """The failure for a header that is not what was written."""
    return Damaged(
        translate("Vault", "The file with the locks of this journal (journal.rmj) is damaged."),
        translate("Vault", "What you wrote is in another file and was not touched."),
        translate("Vault", "Restore the newest backup."),
    )


def _load(data: bytes) -> dict[str, Any]:
    if len(data) > LARGEST_HEADER:
        raise damaged_header()
    try:
        found = json.loads(data.decode("ascii"), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise damaged_header() from error
    if not isinstance(found, dict):
        raise damaged_header()
    return found


def _sum(table: dict[str, Any]) -> str:
    try:
        return check_sum(table)
    except (ValueError, RecursionError) as error:  # a number beyond all bounds, endless nesting
        raise damaged_header() from error


def _no_constant(name: str) -> None:
    raise ValueError(name)


def _refuse_newer(table: dict[str, Any]) -> None:
    """An older program must not guess what a newer one meant."""
    numbers = (table.get("format"), table.get("min_reader"))
    if any(type(number) is int and number > FORMAT for number in numbers):
        raise NewerHeader(
            translate(
                "Vault",
                "A newer version of RevMentor made this journal (format {format}).",
                format=numbers[0],
            ),
            translate("Vault", "Nothing was changed."),
            translate("Vault", "Open it with that version, or install the newer one here."),
        )


def _header(table: _Json) -> Header:
    """The header of a parsed table. Raises ValueError or TypeError where it does not fit."""
    _demand(set(table) == _HEADER_FIELDS)
    _demand(table["format"] == table["min_reader"] == FORMAT)
    _demand(isinstance(table["journal_id"], str) and is_id(table["journal_id"]))
    _demand(isinstance(table["slots"], list) and len(table["slots"]) <= MOST_SLOTS)
    _demand(set(table["inbox"]) == {"pub"} and set(table["db"]) == {"cipher", "page", "epoch"})
    _demand(table["db"]["cipher"] == "sqlcipher-4" and table["db"]["page"] == 4096)
    slots = tuple(_slot(slot) for slot in table["slots"])
    types = {slot.type for slot in slots}
    _demand({BY_PHRASE, BY_WORDS} <= types and len({slot.id for slot in slots}) == len(slots))
    return Header(
        journal_id=table["journal_id"],
        rev=_number(table["rev"]),
        created=_moment(table["created"]),
        slots=slots,
        inbox=_bytes(table["inbox"]["pub"], KEY_BYTES),
        db=Database(epoch=_number(table["db"]["epoch"])),
        mac=_bytes(table["mac"], KEY_BYTES),
    )


def _slot(table: _Json) -> Slot:
    _demand(set(table) == _SLOT_FIELDS)
    kind, label = table["type"], table["label"]
    _demand(isinstance(table["id"], str) and is_id(table["id"]))
    _demand(isinstance(kind, str) and _TYPE.fullmatch(kind) is not None)
    _demand(isinstance(label, str) and len(label) <= 200 and (label == "" or label.isprintable()))
    cost = None if table["kdf"] is None else _cost(table["kdf"])
    _demand(cost is not None or kind not in (BY_PHRASE, BY_WORDS))
    return Slot(
        id=table["id"],
        type=kind,
        label=label,
        created=_moment(table["created"]),
        salt=_bytes(table["salt"], SALT_BYTES if cost else 0),
        kdf=cost,
        nonce=_bytes(table["nonce"], NONCE_BYTES),
        ct=_bytes(table["ct"], WRAPPED_BYTES),
    )


def _cost(table: _Json) -> KdfCost:
    _demand(set(table) == {"alg", "v", "m", "t", "p"})
    _demand(table["alg"] == "argon2id" and table["v"] == 19)
    return KdfCost(_number(table["m"]), _number(table["t"]), _number(table["p"]))


def _number(value: _Json) -> int:
    _demand(type(value) is int and 1 <= value <= _LARGEST_NUMBER)
    return int(value)


def _bytes(text: _Json, size: int) -> bytes:
    _demand(len(text) == 2 * size and _HEX.fullmatch(text) is not None)
    return bytes.fromhex(text)


def _moment(text: _Json) -> datetime:
    moment = datetime.fromisoformat(text)
    _demand(moment.tzinfo is not None)
    return moment


def _demand(fits: bool) -> None:
    if not fits:
        raise ValueError("a field that no header of this format has")
