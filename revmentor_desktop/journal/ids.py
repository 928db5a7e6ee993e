"""Names of things that never change, and the clock that orders changes across devices."""

import base64
import re
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NewType

ItemId = NewType("ItemId", str)
"""128 random bits in lower-case base32 without padding: 26 characters."""

_ID = re.compile(r"[a-z2-7]{26}")


def new_id() -> ItemId:
    """A fresh random id; two devices never make the same one."""
    return ItemId(base64.b32encode(secrets.token_bytes(16)).decode().rstrip("=").lower())


def is_id(text: str) -> bool:
    """Whether the text is a whole id (a prefix is not)."""
    return _ID.fullmatch(text) is not None


@dataclass(frozen=True, slots=True, order=True)
class Stamp:
    """A hybrid logical clock reading: when a row last changed, ordered across devices.

    `millis` since 1970 UTC, `count` breaks ties, `device` breaks what is left. Source: Kulkarni et
    al., "Logical Physical Clocks", 2014. Two devices that merge keep the later stamp.
    """

    millis: int
    count: int
    device: str

    def text(self) -> str:
        """The sortable form kept in a row: 12 hex digits of time, 4 of count, the device."""
        return f"{self.millis:012x}{self.count:04x}{self.device}"

    @staticmethod
    def parse(text: str) -> "Stamp":
        """The stamp that `text()` wrote. Raises ValueError when it is none."""
        return Stamp(int(text[:12], 16), int(text[12:16], 16), text[16:])

    def next(self, now: datetime) -> "Stamp":
        """A stamp later than this one, even when the computer's clock went backwards."""
        millis = int(now.astimezone(UTC).timestamp() * 1000)
        if millis > self.millis:
            return Stamp(millis, 0, self.device)
        if self.count < 0xFFFF:
            return Stamp(self.millis, self.count + 1, self.device)
        return Stamp(self.millis + 1, 0, self.device)
