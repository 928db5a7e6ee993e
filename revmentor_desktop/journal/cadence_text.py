"""A rhythm as it is typed: "2w", "1m", "1mw" for the same weekday each month."""

import re

from revmentor_desktop.journal.mentorship import Cadence, Unit

_EVERY = re.compile(r"(?:every\s+)?(\d{1,3})\s*(w|weeks?|m|months?)(w?)", re.IGNORECASE)
_PLAIN = {
    "weekly": Cadence(1, Unit.WEEKS),
    "every week": Cadence(1, Unit.WEEKS),
    "biweekly": Cadence(2, Unit.WEEKS),
    "fortnightly": Cadence(2, Unit.WEEKS),
    "every two weeks": Cadence(2, Unit.WEEKS),
    "every three weeks": Cadence(3, Unit.WEEKS),
    "every four weeks": Cadence(4, Unit.WEEKS),
    "monthly": Cadence(1, Unit.MONTHS),
    "every month": Cadence(1, Unit.MONTHS),
}


def read_cadence(text: str) -> Cadence | None:
    """The cadence a text means, None when it says none that is understood."""
    plain = " ".join(text.lower().split())
    if plain in _PLAIN:
        return _PLAIN[plain]
    match = _EVERY.fullmatch(plain)
    months = bool(match and match[2].startswith("m"))
    if not match or not 1 <= int(match[1]) <= 120 or (match[3] and not months):
        return None
    unit = Unit.MONTHS if months else Unit.WEEKS
    return Cadence(int(match[1]), unit, by_weekday=bool(match[3]))


def cadence_code(cadence: Cadence) -> str:
    """The same cadence as "2w", "1m", "1mw"."""
    unit = "w" if cadence.unit is Unit.WEEKS else "m"
    return f"{cadence.every}{unit}{'w' if cadence.by_weekday else ''}"
