"""The time, behind one small class so that tests and the pictures can hold it still."""

import os
from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


@dataclass(frozen=True, slots=True)
class Clock:
    """Tells the present moment and the zone the person is in.

    `zone` is an IANA name. `frozen` holds the clock at one moment (tests, pictures of the screens).
    """

    zone: str
    frozen: datetime | None = None

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        return (self.frozen or datetime.now(UTC)).astimezone(UTC)

    def local(self) -> datetime:
        """The present moment in the person's zone."""
        return self.now().astimezone(ZoneInfo(self.zone))

    def today(self) -> date:
        """Today's civil day in the person's zone."""
        return self.local().date()


def system_clock(zone: str = "") -> Clock:
    """The real clock in `zone`, or in the zone this computer is set to; UTC where none is known.

    The window passes the zone Qt knows (the only source on Windows); the command line passes none.
    """
    for name in (zone, os.environ.get("TZ", "").lstrip(":"), _localtime_zone()):
        if name and _is_zone(name):
            return Clock(name)
    return Clock("UTC")


def _localtime_zone() -> str:
    """The IANA name behind /etc/localtime, which is a link into the zone database."""
    return os.path.realpath("/etc/localtime").rpartition("zoneinfo/")[2]


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
