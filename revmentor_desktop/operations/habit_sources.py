"""What a habit was read from: sessions, suggestions, parts of the agreement, check-ins."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from revmentor_desktop.journal.agreement import Agreement
from revmentor_desktop.journal.agreement_words import rhythm_words
from revmentor_desktop.journal.check_in_dates import Due
from revmentor_desktop.journal.feedback import Direction, Feedback, FeedbackSort
from revmentor_desktop.journal.habit_words import part_words
from revmentor_desktop.journal.habits import (
    DUE_SEEN,
    SUGGESTIONS_WITHIN,
    HabitFacts,
    HeldSession,
    Part,
    agreed_parts,
    led_minutes,
)
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.question import Habit
from revmentor_desktop.journal.room import MarkKind
from revmentor_desktop.journal.session import SessionRow
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.operations.insights import read_habit_facts
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.language import translate

_RATED = {Habit.OPEN: "openness", Habit.HONEST: "respect", Habit.ENGAGED: "engagement"}


@dataclass(frozen=True, slots=True)
class HabitSource:
    """One thing a figure was read from; `said` is what it says about the habit.

    `item_id` is what to open, None where there is nothing; `number` is a session's, 0 without.
    `due` is a day on which a check-in was due.
    """

    kind: Kind
    item_id: ItemId | None
    day: date | None = None
    number: int = 0
    title: str = ""
    said: str = ""
    due: Due | None = None


@dataclass(frozen=True, slots=True)
class _Known:
    facts: HabitFacts
    rows: Mapping[ItemId, SessionRow]
    name: str


def read_sources(
    journal: OpenJournal, mentorship_id: ItemId, habit: Habit
) -> tuple[HabitSource, ...]:
    """What a habit is read from now, the newest first. Raises NotFound."""
    known = _Known(
        read_habit_facts(journal, mentorship_id),
        {row.id: row for row in journal.store.sessions.rows(mentorship_id)},
        journal.store.mentorships.get(mentorship_id).first_name,
    )
    if habit is Habit.CLEAR:
        return _of_agreement(known.facts.agreement)
    if habit is Habit.CHECK_INS:
        held = {
            one.day: one.id for one in journal.store.check_ins.all(mentorship_id) if one.finished_on
        }
        return tuple(
            HabitSource(
                Kind.CHECK_IN, held.get(due.held_on) if due.held_on else None, due.day, due=due
            )
            for due in reversed(known.facts.dues[-DUE_SEEN:])
        )
    if habit is Habit.MENTEE_LEADS:
        return _sessions(known, _minutes)
    rated = _sessions(known, lambda session: _ratings(session, habit, known.name))
    return (*_suggestions(known), *rated) if habit is Habit.HONEST else rated


def session_of_month(journal: OpenJournal, mentorship_id: ItemId, month: date) -> ItemId | None:
    """The last session of a month that can be seen in it, None when there is none."""
    found = [
        row
        for row in journal.store.sessions.rows(mentorship_id)
        if (row.when.day.year, row.when.day.month) == (month.year, month.month)
    ]
    return max(found, key=lambda row: row.when.day).id if found else None


def _sessions(known: _Known, say: Callable[[HeldSession], str]) -> tuple[HabitSource, ...]:
    said = [(session, say(session)) for session in reversed(known.facts.last)]
    return tuple(
        HabitSource(
            Kind.SESSION,
            session.id,
            session.day,
            known.rows[session.id].number,
            known.rows[session.id].title,
            words,
        )
        for session, words in said
        if words
    )


def _ratings(session: HeldSession, habit: Habit, name: str) -> str:
    """Both answers of a session, and the advice in it where that counts; "" without any."""
    field = _RATED[habit]
    mine, theirs = getattr(session.mine, field), getattr(session.theirs, field)
    said = []
    if mine is not None:
        said.append(translate("Habits", "You {value}", value=mine))
    if theirs is not None:
        said.append(translate("Habits", "{name} {value}", name=name, value=theirs))
    marks = sum(session.marks.values())
    if habit is Habit.ENGAGED and marks:
        advice = session.marks.get(MarkKind.ADVICE, 0)
        said.append(translate("Habits", "advice {part} of %n mark(s)", n=marks, part=advice))
    return ", ".join(said)


def _minutes(session: HeldSession) -> str:
    mentee, whole = led_minutes(session)
    if not whole:
        return ""
    return translate(
        "Habits", "{part} of {whole} minutes", part=f"{mentee:.3g}", whole=f"{whole:.3g}"
    )


def _suggestions(known: _Known) -> tuple[HabitSource, ...]:
    first, today = known.facts.today - SUGGESTIONS_WITHIN, known.facts.today
    return tuple(
        HabitSource(
            Kind.FEEDBACK, one.id, one.day, title=one.headline, said=_whose(one, known.name)
        )
        for one in sorted(known.facts.feedback, key=lambda found: found.day, reverse=True)
        if one.sort is FeedbackSort.SUGGESTION and first <= one.day <= today
    )


def _whose(feedback: Feedback, name: str) -> str:
    if feedback.direction is Direction.GIVEN:
        return translate("Habits", "A suggestion to {name}", name=name)
    return translate("Habits", "A suggestion from {name}", name=name)


def _of_agreement(agreement: Agreement | None) -> tuple[HabitSource, ...]:
    there = agreed_parts(agreement)
    return tuple(
        HabitSource(
            Kind.AGREEMENT,
            agreement.id if agreement else None,
            title=part_words(part),
            said=_part(agreement, part)
            if agreement and part in there
            else translate("Habits", "Not agreed yet"),
        )
        for part in Part
    )


def _part(agreement: Agreement, part: Part) -> str:
    parts = agreement.parts
    return {
        Part.PURPOSE: parts.purpose,
        Part.FREQUENCY: rhythm_words(parts.frequency),
        Part.OUTCOMES: "; ".join((*parts.outcomes.mine, *parts.outcomes.theirs)),
        Part.CHANNELS: ", ".join(parts.channels),
        Part.BOUNDARIES: ", ".join(boundary.name for boundary in parts.boundaries),
    }[part]
