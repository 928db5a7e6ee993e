"""Days and moments as a journal knows them (RULES.md, "Time")."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

_SECONDS_A_DAY = 86_400


@dataclass(frozen=True, slots=True)
class When:
    """A civil day, perhaps with a clock time, in the zone it was written in.

    Stored as UTC plus the IANA zone; without a time it is the whole day. Any date from year 1 to
    9999 may be written, also one before time zones existed.
    """

    day: date
    at: time | None = None
    zone: str = "UTC"

    @property
    def moment(self) -> datetime | None:
        """The aware local moment, or None for a whole day."""
        if self.at is None:
            return None
        return datetime.combine(self.day, self.at, ZoneInfo(self.zone))

    @property
    def utc(self) -> datetime | None:
        """The moment in UTC, or None for a whole day (or a moment that UTC cannot write)."""
        moment = self.moment
        try:
            return moment.astimezone(UTC) if moment else None
        except OverflowError:
            return None

    @property
    def order(self) -> int:
        """Seconds since year 1 that sort moments and whole days (at their end) together."""
        seconds = _SECONDS_A_DAY - 1
        if self.at is not None:
            seconds = self.at.hour * 3600 + self.at.minute * 60 + self.at.second
        return self.day.toordinal() * _SECONDS_A_DAY + seconds

    def iso(self) -> str:
        """As the command line prints it: a bare date, or a time with its offset."""
        moment = self.moment
        return moment.isoformat() if moment else self.day.isoformat()

    @staticmethod
    def of(moment: datetime, zone: str) -> "When":
        """The local day and time of an aware moment in a zone."""
        local = moment.astimezone(ZoneInfo(zone))
        return When(local.date(), local.time().replace(microsecond=0, tzinfo=None), zone)
