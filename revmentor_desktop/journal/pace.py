"""Early and late: how the meetings keep to their rhythm (RULES.md, "Cadence")."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from revmentor_desktop.journal.mentorship import Cadence, Unit


class Pace(StrEnum):
    """How a day lies to the last meeting that was held, seen from the rhythm."""

    EARLY = "early"
    IN_TIME = "in-time"
    LATE = "late"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Behind:
    """So many days without a session, where the rhythm has `usual`."""

    pace: Pace
    days: int
    usual: int


def usual_days(cadence: Cadence, since: date) -> int:
    """How many days lie between a meeting and the next: a month is as long as it is then."""
    if cadence.unit is Unit.WEEKS:
        return 7 * cadence.every
    try:
        return (since + relativedelta(months=cadence.every) - since).days
    except (OverflowError, ValueError):  # past the year 9999
        return 30 * cadence.every


def pace_of(cadence: Cadence, last: date, day: date) -> Pace:
    """Early under three quarters of the rhythm, late over 1.25 of it, a gap from twice on."""
    usual = timedelta(days=usual_days(cadence, last))
    passed = day - last
    if passed >= 2 * usual:
        return Pace.GAP
    if passed > 1.25 * usual:
        return Pace.LATE
    return Pace.EARLY if passed < 0.75 * usual else Pace.IN_TIME


def behind(cadence: Cadence | None, since: date | None, today: date) -> Behind | None:
    """How long nothing was held, when that is late; None when it is not, or without a rhythm.

    `since` is the last session that was held, or the first meeting that was to be.
    """
    if cadence is None or since is None or since > today:
        return None
    pace = pace_of(cadence, since, today)
    if pace not in (Pace.LATE, Pace.GAP):
        return None
    return Behind(pace, (today - since).days, usual_days(cadence, since))
