"""Until when a private note stays closed, in words."""

from datetime import date, timedelta

from revmentor_desktop.desktop.spoken import short_day
from revmentor_desktop.support.language import translate


def seal_words(until: date | None, today: date) -> str:
    """Sealed until tomorrow, Fri 12 June; "" for a note that may be read."""
    if until is None or until <= today:
        return ""
    day = short_day(until, today)
    if until == today + timedelta(days=1):
        return translate("Notes", "Sealed until tomorrow, {day}.").format(day=day)
    return translate("Notes", "Sealed until {day}.").format(day=day)
