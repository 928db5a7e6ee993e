"""The chapters of a progress summary about talks: topics, feedback, check-ins, changes, next time.

Everything is told as it stood at the period's end: what was changed or closed later is still open.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from revmentor_desktop.journal.agreement import AgreementParts
from revmentor_desktop.journal.agreement_words import agreement_lines
from revmentor_desktop.journal.feedback import Direction, FeedbackSort, reads_as
from revmentor_desktop.journal.report import Person, RowPart, Rows
from revmentor_desktop.journal.shared import (
    SharedAdjustment,
    SharedFeedback,
    SharedJournal,
    SharedNext,
    SharedTopic,
    SharedVersion,
)
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.summary_choice import Section, SummaryChoice
from revmentor_desktop.journal.summary_words import minutes_words, moment_words, short_day
from revmentor_desktop.support.language import translate

People = tuple[Person, Person]


def topics(lines: Sequence[SharedTopic], choice: SummaryChoice, people: People) -> Rows:
    """What was talked about, by day."""
    rows = tuple(_topic(line, short_day(line.day, choice.end), people) for line in lines)
    return Rows(Section.TOPICS.heading, "", rows)


def next_time(meeting: SharedNext, people: People) -> Rows:
    """When the two meet next, and what is on the agenda."""
    rows = (_topic(line, _length(line), people) for line in meeting.lines)
    return Rows(Section.NEXT.heading, meeting_words(meeting), tuple(rows))


def meeting_words(meeting: SharedNext) -> str:
    """12 June 2026, 18:00 · 45 min."""
    return translate(
        "Summary",
        "{moment} · {length}",
        moment=moment_words(meeting.when),
        length=minutes_words(meeting.minutes),
    )


def _topic(line: SharedTopic, state: str, people: People) -> RowPart:
    owner = _of(line.raised_by, people) if line.raised_by else None
    return RowPart(owner, _flat(line.text), state)


def _length(line: SharedTopic) -> str:
    return minutes_words(line.minutes) if line.minutes else ""


def feedback(said: Sequence[SharedFeedback], choice: SummaryChoice, people: People) -> Rows:
    """What was said to one another, what it changed and what came of that."""
    rows = tuple(_feedback(one, choice.end, people) for one in said)
    return Rows(Section.FEEDBACK.heading, "", rows)


def _feedback(one: SharedFeedback, end: date, people: People) -> RowPart:
    given = one.direction is Direction.GIVEN
    giver, taker = people if given else (people[1], people[0])
    details = [_sort_words(one.sort, taker)]
    if one.change.strip() and _by(one.changed_on, end):
        details.append(translate("Summary", "What changed: {change}", change=_flat(one.change)))
    if one.outcome.strip() and _by(one.closed_on, end):
        outcome = _flat(one.outcome)
        details.append(translate("Summary", "What came of it: {outcome}", outcome=outcome))
    text = reads_as(one.situation, one.behaviour, one.impact, one.next_step)
    return RowPart(giver, text, short_day(one.day, end), tuple(details))


def _sort_words(sort: FeedbackSort, taker: Person) -> str:
    if sort is FeedbackSort.SUGGESTION:
        return translate("Summary", "A suggestion for {name}", name=taker.first_name)
    return translate("Summary", "Appreciation for {name}", name=taker.first_name)


def changes(shared: SharedJournal, choice: SummaryChoice, people: People) -> Rows:
    """What both agreed to change, and what of the agreement is new, by day."""
    rows = [(one.agreed_on, _adjustment(one, choice.end, people)) for one in shared.adjustments]
    rows += [(one.day, _version(one, choice.end, shared)) for one in shared.versions]
    rows.sort(key=lambda row: row[0])
    return Rows(Section.CHANGES.heading, "", tuple(row for _, row in rows))


def _adjustment(one: SharedAdjustment, end: date, people: People) -> RowPart:
    day = short_day(one.agreed_on, end)
    if one.kept:
        state = translate("Summary", "Agreed {day}. It is part of the agreement.", day=day)
    else:
        state = translate("Summary", "Agreed {day}.", day=day)
    return RowPart(_of(one.owner, people), _flat(one.text), "", (state,))


def _version(version: SharedVersion, end: date, shared: SharedJournal) -> RowPart:
    if version.agreed_on and version.agreed_on <= end:
        state = translate("Summary", "Agreed {day}.", day=short_day(version.agreed_on, end))
    else:
        state = translate("Summary", "Written {day}.", day=short_day(version.day, end))
    return RowPart(None, version_title(version), "", (state, *version_details(version, shared)))


def version_title(version: SharedVersion) -> str:
    """What a version of the agreement is called."""
    if version.number == 1:
        return translate("Summary", "Our agreement, the first version")
    return translate("Summary", "Our agreement, version {number}", number=version.number)


def version_details(version: SharedVersion, shared: SharedJournal) -> tuple[str, ...]:
    """Why a version was made and what it says anew, a line each."""
    return tuple(_version_details(version, shared))


def _version_details(version: SharedVersion, shared: SharedJournal) -> Iterable[str]:
    if version.reason.strip():
        yield translate("Summary", "Why: {reason}", reason=_flat(version.reason))
    names = (_first(shared.owner), _first(shared.counterpart))
    labels = {one.part: one.label for one in agreement_lines(AgreementParts(), *names)}
    for part, lines in version.changed:
        if lines:
            said = "; ".join(map(_flat, lines))
            yield translate("Summary", "{part}: {words}", part=labels[part], words=said)
        else:
            yield translate("Summary", "{part}: changed", part=labels[part])


def _by(day: date | None, end: date) -> bool:
    return day is None or day <= end


def _of(side: Side, people: People) -> Person:
    return people[0] if side is Side.ME else people[1]


def _first(name: str) -> str:
    return (name.split() or [name])[0]


def _flat(text: str) -> str:
    return " ".join(text.split())
