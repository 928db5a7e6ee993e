"""What is worth saying before somebody asks (P51): a gap, a dip, advice, an unanswered concern."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from revmentor_desktop.journal.habits import IN_A_ROW, HabitFacts, advice_runs, dips
from revmentor_desktop.journal.mentorship import Cadence, Unit
from revmentor_desktop.journal.together import MonthOfBoth
from revmentor_desktop.support.language import translate

APART = 1.0
"""From here on the two are apart in how satisfied they are."""

WAITED = timedelta(days=14)
"""A concern that waited longer without an answer is worth a word."""

_LATE, _GAP = 1.25, 2.0


class AlertKind(StrEnum):
    """What an alert is about."""

    LATE = "late"
    GAP = "gap"
    DIP = "dip"
    ADVICE = "advice"
    APART = "apart"
    CONCERN = "concern"
    CHECK_IN = "check-in"


@dataclass(frozen=True, slots=True)
class Alert:
    """One thing to say. `key` stays the same while it is the same matter, to be put aside by."""

    kind: AlertKind
    sentence: str
    key: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """A concern nobody answered yet."""

    id: str
    text: str
    since: date


def silence(
    cadence: Cadence | None, last_held: date | None, began: date, today: date
) -> AlertKind | None:
    """Late after 1.25 times the interval without a held session, a gap after twice (RULES.md)."""
    if cadence is None:
        return None
    days = cadence.every * (7 if cadence.unit is Unit.WEEKS else 365.25 / 12)
    gone = (today - (last_held or began)).days
    if gone > _GAP * days:
        return AlertKind.GAP
    return AlertKind.LATE if gone > _LATE * days else None


def alerts_of(
    facts: HabitFacts,
    name: str,
    months: Sequence[MonthOfBoth],
    concerns: Sequence[Waiting],
    quiet: AlertKind | None,
) -> tuple[Alert, ...]:
    """What to say of one mentorship, the most pressing first; `name` is the other one."""
    found = [
        *_meetings(facts, name, quiet),
        *_ratings(facts, name),
        *_apart(months, name),
        *_concerns(concerns, facts.today),
    ]
    if facts.next_due and facts.next_due.late > 7:
        sentence = translate(
            "Alerts",
            "The check-in with {name} is %n day(s) late.",
            n=facts.next_due.late,
            name=name,
        )
        found.append(
            Alert(AlertKind.CHECK_IN, sentence, f"check-in {facts.next_due.day.isoformat()}")
        )
    return tuple(found)


def _meetings(facts: HabitFacts, name: str, quiet: AlertKind | None) -> list[Alert]:
    if quiet is None:
        return []
    last = facts.sessions[-1].day if facts.sessions else None
    key = f"quiet {quiet} {last.isoformat() if last else ''}".strip()
    if last is None:
        sentence = translate("Alerts", "You and {name} have not met yet.", name=name)
    else:
        days = (facts.today - last).days
        sentence = translate("Alerts", "You last met {name} %n day(s) ago.", n=days, name=name)
    return [Alert(quiet, sentence, key)]


def _ratings(facts: HabitFacts, name: str) -> list[Alert]:
    if not facts.sessions:
        return []
    found = []
    last = facts.sessions[-1].day.isoformat()
    said = {
        "openness": translate("Alerts", "Openness with {name} is lower than it was.", name=name),
        "respect": translate("Alerts", "Respect with {name} is lower than it was.", name=name),
        "engagement": translate("Alerts", "Engagement with {name} is lower.", name=name),
    }
    for rating, sentence in said.items():
        if dips(facts.last, rating):
            found.append(Alert(AlertKind.DIP, sentence, f"dip {rating} {last}"))
    if advice_runs(facts.sessions[-IN_A_ROW:]):
        sentence = translate("Alerts", "Mostly advice, three times in a row. Try a question first.")
        found.append(Alert(AlertKind.ADVICE, sentence, f"advice {last}"))
    return found


def _apart(months: Sequence[MonthOfBoth], name: str) -> list[Alert]:
    gaps = [month for month in months if month.gap is not None]
    if not gaps or (gaps[-1].gap or 0) < APART:
        return []
    sentence = translate(
        "Alerts", "You and {name} are {apart} apart in how satisfied you are.",
        name=name, apart=f"{gaps[-1].gap:.3g}",
    )  # fmt: skip
    return [Alert(AlertKind.APART, sentence, f"apart {gaps[-1].month.isoformat()}")]


def _concerns(concerns: Sequence[Waiting], today: date) -> list[Alert]:
    return [
        Alert(
            AlertKind.CONCERN,
            translate("Alerts", "A concern waits for %n day(s).", n=(today - concern.since).days),
            concern.id,  # nothing else, so that purging the concern forgets it
        )
        for concern in concerns
        if today - concern.since > WAITED
    ]
