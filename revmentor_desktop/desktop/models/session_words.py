"""What a list says of a session, in words: its state, its second line, its month's counts."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum

from revmentor_desktop.desktop.spoken import long_day, near_day, near_moment, spoken_time
from revmentor_desktop.journal.pace import Behind, Pace
from revmentor_desktop.journal.session import SessionRow, Status
from revmentor_desktop.journal.when import When
from revmentor_desktop.support.language import translate


class State(StrEnum):
    """What waits to be done about a session, as its chip says."""

    WRITTEN_UP = "written-up"
    TO_WRITE_UP = "to-write-up"
    COMING = "coming"
    MOVED = "moved"
    MISSED = "missed"


def lies_ahead(when: When, now: datetime) -> bool:
    """Whether a session is still to come at the local moment `now`."""
    return when.utc > now if when.utc else when.day > now.date()


def state_of(session: SessionRow, now: datetime) -> State:
    """The state of a session at a local moment."""
    if session.status is Status.MISSED:
        return State.MISSED
    if session.status is Status.MOVED:
        return State.MOVED
    if session.written_up:
        return State.WRITTEN_UP
    if session.status is Status.PLANNED and lies_ahead(session.when, now):
        return State.COMING
    return State.TO_WRITE_UP


def chip_of(session: SessionRow, now: datetime) -> str:
    """What the chip at the end of the row says."""
    state = state_of(session, now)
    if state is State.COMING:
        return near_day(session.when.day, now.date())
    return {
        State.WRITTEN_UP: translate("Sessions list", "Written up"),
        State.TO_WRITE_UP: translate("Sessions list", "Write it up"),
        State.MOVED: translate("Sessions list", "Moved"),
        State.MISSED: translate("Sessions list", "Missed"),
    }[state]


def title_of(session: SessionRow) -> str:
    """The title as typed, or one that says as much as is known."""
    if session.title:
        return session.title
    if session.status in (Status.MISSED, Status.MOVED) and session.reason:
        return session.reason.split("\n", 1)[0]
    if session.number:
        return number_of(session)
    if session.status is Status.MOVED:
        return translate("Sessions list", "Moved to another day")
    return translate("Sessions list", "Did not take place")


def number_of(session: SessionRow) -> str:
    """Session 7."""
    return translate("Sessions list", "Session {number}", number=session.number)


def second_line(session: SessionRow) -> str:
    """The line below the title: the number unless the title says it, then the length."""
    if session.status is Status.MISSED:
        kept = session.reason and session.reason != title_of(session)
        return translate("Sessions list", "Reason kept") if kept else ""
    numbered = session.number and title_of(session) != number_of(session)
    parts = [number_of(session)] if numbered else []
    if session.status is not Status.MOVED:
        parts.append(translate("Sessions list", "{minutes} min", minutes=session.minutes))
    if session.when.at is not None and session.status is Status.PLANNED:
        parts.append(spoken_time(session.when.at))
    return ", ".join(parts)


def month_counts(sessions: Sequence[SessionRow]) -> str:
    """How many of a month's sessions were held, planned, moved, missed: "2 held, 1 moved"."""
    tally = dict.fromkeys(Status, 0)
    for session in sessions:
        tally[session.status] += 1
    said = {
        Status.PLANNED: translate("Sessions list", "%n planned", n=tally[Status.PLANNED]),
        Status.HELD: translate("Sessions list", "%n held", n=tally[Status.HELD]),
        Status.MOVED: translate("Sessions list", "%n moved", n=tally[Status.MOVED]),
        Status.MISSED: translate("Sessions list", "%n missed", n=tally[Status.MISSED]),
    }
    return ", ".join(words for status, words in said.items() if tally[status])


def day_words(day: date, sessions: Sequence[SessionRow], today: date) -> str:
    """A day of a calendar as a screen reader says it: "Thursday 11 June, 2 sessions: 2 held"."""
    said = long_day(day, today)
    if day == today:
        said = translate("Sessions list", "Today, {day}", day=said)
    if not sessions:
        return said
    counted = translate("Sessions list", "%n session(s)", n=len(sessions))
    return f"{said}, {counted}: {month_counts(sessions)}"


def with_check_in(day: str) -> str:
    """A day as a screen reader says it, and that it has a check-in."""
    return translate("Sessions list", "{day}, check-in", day=day)


def behind_words(behind: Behind) -> str:
    """That nothing was held for too long: "Late: 20 days without a session."""
    if behind.pace is Pace.GAP:
        return translate(
            "Sessions list",
            "A gap: %n days without a session. Your rhythm is {usual}.",
            n=behind.days,
            usual=behind.usual,
        )
    return translate(
        "Sessions list",
        "Late: %n days without a session. Your rhythm is {usual}.",
        n=behind.days,
        usual=behind.usual,
    )


def whole_row(session: SessionRow, now: datetime) -> str:
    """Everything the row shows, as a screen reader says it."""
    day = long_day(session.when.day, now.date())
    parts = [day, title_of(session), second_line(session), chip_of(session, now)]
    if session.has_private_note:
        parts.append(translate("Sessions list", "Private note"))
    return ", ".join(part for part in parts if part)


def how_many(sessions: Sequence[SessionRow], total: int, now: datetime, *, complete: bool) -> str:
    """The sentences under the page's title: how many there were, and when the next is."""
    held = sum(session.status is Status.HELD for session in sessions)
    so_far = (
        _so_far(held) if complete else translate("Sessions list", "%n sessions in all.", n=total)
    )
    ahead = [row for row in sessions if state_of(row, now) is State.COMING]
    if not ahead:
        return so_far
    when = ahead[-1].when
    if (when.day - now.date()).days == 1:
        return f"{so_far} {translate('Sessions list', 'The next is tomorrow.')}"
    coming = near_moment(when, now.date())
    return f"{so_far} {translate('Sessions list', 'Next: {day}.', day=coming)}"


def _so_far(held: int) -> str:
    """Small numbers as words, because the sentence begins with them."""
    words = (
        translate("Sessions list", "None held so far."),
        translate("Sessions list", "One so far."),
        translate("Sessions list", "Two so far."),
        translate("Sessions list", "Three so far."),
        translate("Sessions list", "Four so far."),
        translate("Sessions list", "Five so far."),
        translate("Sessions list", "Six so far."),
        translate("Sessions list", "Seven so far."),
        translate("Sessions list", "Eight so far."),
        translate("Sessions list", "Nine so far."),
        translate("Sessions list", "Ten so far."),
        translate("Sessions list", "Eleven so far."),
        translate("Sessions list", "Twelve so far."),
    )
    return words[held] if held < len(words) else translate("Sessions list", "%n so far.", n=held)
