"""From a bare offset ("+09:00") to a zone a journal can keep (RULES.md, "Time")."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_HOUR = timedelta(hours=1)
_UNEVEN = [
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Asia/Tehran",
    "Asia/Kabul",
    "Asia/Yangon",
    "Australia/Darwin",
    "Australia/Adelaide",
    "Australia/Eucla",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "Pacific/Marquesas",
    "America/St_Johns",
]


def zone_of_offset(moment: datetime, own: str) -> str | None:
    """A zone in which the aware `moment` keeps its civil day and clock time.

    The person's `own` zone where it had that offset then; else a fixed zone of whole hours
    ("Etc/GMT-9" is nine hours *ahead*); else one of the zones with odd offsets. None where
    none fits. Raises ValueError for a naive moment.
    """
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError("a moment without offset has no zone")
    hours = offset // _HOUR
    fixed = f"Etc/GMT{-hours:+d}" if hours else "UTC"
    candidates = [own, fixed, *_UNEVEN]
    return next((name for name in candidates if _offset_there(moment, name) == offset), None)


def _offset_there(moment: datetime, zone: str) -> timedelta | None:
    try:
        return moment.replace(tzinfo=ZoneInfo(zone)).utcoffset()
    except (ZoneInfoNotFoundError, ValueError):
        return None
