"""How a summary of somebody begins: their first day, and what was chosen for them last time."""

import json
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from dateutil.relativedelta import relativedelta

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.summary_choice import (
    Format,
    Paper,
    Recipient,
    Section,
    SummaryChoice,
    Ticks,
)
from revmentor_desktop.operations.mentorships import read_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.sessions import count_sessions, list_sessions

_FIRST = ("glance", "goals", "learned", "promises", "sessions", "write-ups", "notes")
"""The sections there were before it was kept which ones were known."""
_FOR_WHOM = "summary-for"


@dataclass(frozen=True, slots=True)
class SummaryStart:
    """Whose summary it is, and the choice to begin with.

    `first_day` is the first there is something of, `recent_day` the one three months ago.
    """

    mentorship: Mentorship
    first_day: date
    recent_day: date
    choice: SummaryChoice


def begin_summary(
    journal: OpenJournal, mentorship_id: ItemId, recipient: Recipient | None = None
) -> SummaryStart:
    """The whole mentorship, chosen from as last time for the same reader. Raises NotFound.

    Without a recipient it is for whom the last one was.

    The first time those are ticked that both were there for (RULES.md).
    """
    mentorship = read_mentorship(journal, mentorship_id)
    today = journal.clock.today()
    first = min(_first_day(journal, mentorship), today)
    choice = SummaryChoice(mentorship_id, first, today, ticks=Ticks.BOTH_THERE)
    choice = replace(choice, recipient=recipient or _last_recipient(journal, mentorship_id))
    recent = today - relativedelta(months=3)
    return SummaryStart(mentorship, first, recent, _as_last_time(journal, choice))


def keep_choice(journal: OpenJournal, choice: SummaryChoice) -> None:
    """Remember sections, ticks, words, format and paper for the next one for the same reader."""
    kept = {
        "sections": sorted(choice.sections),
        "known": sorted(Section),
        "include": sorted(choice.include),
        "exclude": sorted(choice.exclude),
        "format": choice.format.value,
        "paper": choice.paper.value,
        "words": choice.words,
    }
    settings = journal.store.settings
    settings.set(_name(choice), json.dumps(kept))
    settings.set(f"{_FOR_WHOM}:{choice.mentorship_id}", choice.recipient.value)


def _first_day(journal: OpenJournal, mentorship: Mentorship) -> date:
    """The day of the first session or first planned meeting, else the day it was set up."""
    count = count_sessions(journal, mentorship.id)
    oldest = list_sessions(journal, mentorship.id, limit=1, offset=max(0, count - 1))
    days = [row.when.day for row in oldest]
    if mentorship.start:
        days.append(mentorship.start.day)
    return min(days, default=mentorship.created.date())


def _as_last_time(journal: OpenJournal, choice: SummaryChoice) -> SummaryChoice:
    kept = journal.store.settings.get(_name(choice))
    if not kept:
        return choice
    try:
        return _with(choice, json.loads(kept))
    except (KeyError, TypeError, ValueError):  # of a newer version: begin anew
        return choice


def _with(choice: SummaryChoice, kept: dict[str, Any]) -> SummaryChoice:
    # a section that was not there to be left out then is in it, as in a first summary
    new = frozenset(Section).difference(kept.get("known", _FIRST))
    return replace(
        choice,
        sections=new | frozenset(Section(name) for name in kept["sections"]),
        include=frozenset(ItemId(item) for item in kept["include"]),
        exclude=frozenset(ItemId(item) for item in kept["exclude"]),
        format=Format(kept["format"]),
        paper=Paper(kept["paper"]),
        words=str(kept.get("words", "")),
    )


def _last_recipient(journal: OpenJournal, mentorship_id: ItemId) -> Recipient:
    kept = journal.store.settings.get(f"{_FOR_WHOM}:{mentorship_id}")
    return Recipient(kept) if kept in set(Recipient) else Recipient.COUNTERPART


def _name(choice: SummaryChoice) -> str:
    """The setting's name ends with the mentorship's id: it goes when that is purged."""
    reader = "" if choice.recipient is Recipient.COUNTERPART else f"-{choice.recipient.value}"
    return f"summary-choice{reader}:{choice.mentorship_id}"
