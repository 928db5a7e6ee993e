"""When and why a journal was locked, and when it was last open, as one would say it."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from revmentor_desktop.desktop.relaunch import AfterLock, Reason
from revmentor_desktop.desktop.spoken import near_moment, spoken_time
from revmentor_desktop.journal.when import When
from revmentor_desktop.support.clock import Clock
from revmentor_desktop.support.language import translate


def locked_words(after: AfterLock | None, clock: Clock) -> str:
    """One sentence under the greeting."""
    if after is None:
        return QCoreApplication.translate("LockedWords", "Your journal is locked.")
    at = _at(after.at, clock)
    if after.reason is Reason.ASKED:
        return QCoreApplication.translate("LockedWords", "You locked your journal {at}.").format(
            at=at
        )
    if after.reason is Reason.IDLE:
        return translate(
            "LockedWords",
            "Your journal locked itself {at}, after %n quiet minute(s).",
            n=after.idle_minutes,
            at=at,
        )
    return QCoreApplication.translate(
        "LockedWords", "Your journal locked itself {at}, with the screen or for sleep."
    ).format(at=at)


def last_opened_words(opened: datetime, clock: Clock) -> str:
    """Last opened today at 13:21."""
    local = opened.astimezone(ZoneInfo(clock.zone))
    if local.date() == clock.today():
        return QCoreApplication.translate("LockedWords", "Last opened today at {time}.").format(
            time=spoken_time(local.time())
        )
    moment = near_moment(When(local.date(), local.time(), clock.zone), clock.today())
    return QCoreApplication.translate("LockedWords", "Last opened: {moment}.").format(moment=moment)


def _at(moment: datetime, clock: Clock) -> str:
    """At 13:47; with the day when it is another one."""
    local = moment.astimezone(ZoneInfo(clock.zone))
    at = QCoreApplication.translate("LockedWords", "at {time}").format(
        time=spoken_time(local.time())
    )
    return at if local.date() == clock.today() else f"{_day(local.date(), clock)} {at}"


def _day(day: date, clock: Clock) -> str:
    return QCoreApplication.translate("LockedWords", "on {day}").format(
        day=near_moment(When(day), clock.today())
    )
