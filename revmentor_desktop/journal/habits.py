"""The six habits of a good mentoring relationship as figures (RULES.md, "Six habits").

Over the last six held sessions unless said otherwise. Fewer than three sessions with a value say
"not enough yet", never a guess.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from statistics import fmean

from revmentor_desktop.journal.agenda import COUNTS_FOR_NEITHER, Timed
from revmentor_desktop.journal.agreement import Agreement
from revmentor_desktop.journal.check_in_dates import GRACE, Due
from revmentor_desktop.journal.feedback import Direction, Feedback, FeedbackSort
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.question import Habit
from revmentor_desktop.journal.room import MarkKind, advice_dominates
from revmentor_desktop.journal.session import Ratings
from revmentor_desktop.journal.sharing import Side

SESSIONS, ENOUGH, IN_A_ROW = 6, 3, 3
"""How many sessions are looked at, how many must have a value, how many in a row are a run."""

HEALTHY_FROM, DIP = 3.5, 0.5
"""The least mean that is healthy, and how far below the three before a dip begins."""

HALF = 50
PARTS = 5
DUE_SEEN, DUE_KEPT = 6, 5
SUGGESTIONS_WITHIN = timedelta(days=90)
REVIEWED_WITHIN = timedelta(days=180)


class HabitStatus(StrEnum):
    """How a habit stands."""

    HEALTHY = "healthy"
    WORTH_A_LOOK = "worth-a-look"
    NOT_ENOUGH_YET = "not-enough-yet"


class Why(StrEnum):
    """What makes a habit worth a look."""

    LOW = "low"
    DIP = "dip"
    NO_SUGGESTION_GIVEN = "no-suggestion-given"
    NO_SUGGESTION_RECEIVED = "no-suggestion-received"
    PARTS_MISSING = "parts-missing"
    NOT_CONFIRMED = "not-confirmed"
    NOT_REVIEWED = "not-reviewed"
    MENTOR_LEADS = "mentor-leads"
    ADVICE = "advice"
    MISSED = "missed"
    LATE = "late"


class Part(StrEnum):
    """The parts of an agreement that the third habit counts."""

    PURPOSE = "purpose"
    FREQUENCY = "frequency"
    OUTCOMES = "outcomes"
    CHANNELS = "channels"
    BOUNDARIES = "boundaries"


@dataclass(frozen=True, slots=True)
class HeldSession:
    """What a held session counts for; `lines` are its agenda, minutes counted or planned."""

    id: ItemId
    day: date
    mine: Ratings = field(default_factory=Ratings)
    theirs: Ratings = field(default_factory=Ratings)
    lines: tuple[Timed, ...] = ()
    mentee: Side = Side.ME
    marks: Mapping[MarkKind, int] = field(default_factory=dict)

    def rated(self, name: str) -> tuple[int, ...]:
        """The ratings of both sides of that name that were given."""
        both = (getattr(self.mine, name), getattr(self.theirs, name))
        return tuple(value for value in both if value is not None)


@dataclass(frozen=True, slots=True)
class HabitFacts:
    """What the figures are read from, as of `today`. `sessions` are held ones in order of days.

    `dues` are the days a check-in was due by now, `next_due` the one now or next due.
    """

    today: date
    sessions: tuple[HeldSession, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    agreement: Agreement | None = None
    dues: tuple[Due, ...] = ()
    next_due: Due | None = None

    @property
    def last(self) -> tuple[HeldSession, ...]:
        """The last six held sessions."""
        return self.sessions[-SESSIONS:]


@dataclass(frozen=True, slots=True)
class HabitFigure:
    """A habit as it stands. `value` is None without enough; `whole` is what it is a part of.

    `trend` has a value for each session (or due day) looked at, None where it has none; `sources`
    are the sessions with a value. `why` says what is worth a look.
    """

    habit: Habit
    status: HabitStatus
    value: float | None
    whole: int
    trend: tuple[float | None, ...] = ()
    sources: tuple[ItemId, ...] = ()
    why: tuple[Why, ...] = ()


def six_habits(facts: HabitFacts) -> tuple[HabitFigure, ...]:
    """All six, in order."""
    return (
        open_dialogue(facts),
        honest_and_respectful(facts),
        clear_expectations(facts),
        mentee_leads(facts),
        both_engaged(facts),
        regular_check_ins(facts),
    )


def open_dialogue(facts: HabitFacts) -> HabitFigure:
    """H1: mean openness of 5; healthy from 3.5, unless the last three lie 0.5 or more lower."""
    return _rated(Habit.OPEN, facts, "openness", [Why.DIP] if dips(facts.last, "openness") else [])


def honest_and_respectful(facts: HabitFacts) -> HabitFigure:
    """H2: mean respect of 5; healthy from 3.5 with a suggestion each way in the last 90 days."""
    said = suggestions(facts.feedback, facts.today)
    missing = {
        Direction.GIVEN: Why.NO_SUGGESTION_GIVEN,
        Direction.RECEIVED: Why.NO_SUGGESTION_RECEIVED,
    }
    return _rated(
        Habit.HONEST, facts, "respect", [why for way, why in missing.items() if not said[way]]
    )


def clear_expectations(facts: HabitFacts) -> HabitFigure:
    """H3: parts agreed of 5; healthy with all, both confirmed, reviewed within 180 days."""
    agreement = facts.agreement
    parts = agreed_parts(agreement)
    why = [] if len(parts) == PARTS else [Why.PARTS_MISSING]
    if agreement:
        days = (agreement.confirmed_mine, agreement.confirmed_theirs)
        if not all(day and day <= facts.today for day in days):
            why.append(Why.NOT_CONFIRMED)
        if facts.today - reviewed_on(agreement, facts.today) > REVIEWED_WITHIN:
            why.append(Why.NOT_REVIEWED)
    return HabitFigure(Habit.CLEAR, _status(why), len(parts), PARTS, why=tuple(why))


def mentee_leads(facts: HabitFacts) -> HabitFigure:
    """H4: the mentee's part of the topics' minutes in percent, sum over sum; healthy from 50."""
    minutes = [led_minutes(session) for session in facts.last]
    counted = [
        (session.id, led) for session, led in zip(facts.last, minutes, strict=True) if led[1]
    ]
    trend = tuple(100 * mentee / whole if whole else None for mentee, whole in minutes)
    sources = tuple(session_id for session_id, _ in counted)
    if len(counted) < ENOUGH:
        return _not_enough(Habit.MENTEE_LEADS, 100, trend, sources)
    value = 100 * sum(led[0] for _, led in counted) / sum(led[1] for _, led in counted)
    why = [] if value >= HALF else [Why.MENTOR_LEADS]
    return HabitFigure(Habit.MENTEE_LEADS, _status(why), value, 100, trend, sources, tuple(why))


def both_engaged(facts: HabitFacts) -> HabitFigure:
    """H5: mean engagement of 5; healthy from 3.5 unless advice dominates three in a row."""
    return _rated(
        Habit.ENGAGED, facts, "engagement", [Why.ADVICE] if advice_runs(facts.last) else []
    )


def regular_check_ins(facts: HabitFacts) -> HabitFigure:
    """H6: check-ins kept of the last six due; healthy with 5 (all of fewer), none 7 days late."""
    dues = facts.dues[-DUE_SEEN:]
    kept = sum(1 for due in dues if due.kept)
    trend = tuple(1.0 if due.kept else 0.0 for due in dues)
    if not dues:
        return _not_enough(Habit.CHECK_INS, 0, trend)
    why = [] if kept >= min(DUE_KEPT, len(dues)) else [Why.MISSED]
    if facts.next_due and facts.next_due.late > GRACE.days:
        why.append(Why.LATE)
    return HabitFigure(Habit.CHECK_INS, _status(why), kept, len(dues), trend, why=tuple(why))


def dips(sessions: Sequence[HeldSession], name: str) -> bool:
    """Whether the last three lie 0.5 or more below the three before; both need a value."""
    before = mean_of(sessions[-2 * IN_A_ROW : -IN_A_ROW], name)
    last = mean_of(sessions[-IN_A_ROW:], name)
    if len(sessions) < 2 * IN_A_ROW or before is None or last is None:
        return False
    return before - last >= DIP - 1e-9


def mean_of(sessions: Iterable[HeldSession], name: str) -> float | None:
    """The mean of all ratings given, mine and theirs together; None without any."""
    values = [value for session in sessions for value in session.rated(name)]
    return fmean(values) if values else None


def suggestions(feedback: Iterable[Feedback], today: date) -> Mapping[Direction, int]:
    """How many suggestions went each way in the last 90 days."""
    first = today - SUGGESTIONS_WITHIN
    counts = dict.fromkeys(Direction, 0)
    for one in feedback:
        if one.sort is FeedbackSort.SUGGESTION and first <= one.day <= today:
            counts[one.direction] += 1
    return counts


def agreed_parts(agreement: Agreement | None) -> tuple[Part, ...]:
    """The parts that say something; outcomes only when both sides name one."""
    if agreement is None:
        return ()
    parts = agreement.parts
    said = {
        Part.PURPOSE: parts.purpose.strip(),
        Part.FREQUENCY: parts.frequency.every.strip(),
        Part.OUTCOMES: parts.outcomes.mine and parts.outcomes.theirs,
        Part.CHANNELS: parts.channels,
        Part.BOUNDARIES: parts.boundaries,
    }
    return tuple(part for part, words in said.items() if words)


def reviewed_on(agreement: Agreement, today: date) -> date:
    """The last day a version was made or looked at together, as of `today`."""
    looked = agreement.looked_at
    return max(agreement.made_on, looked) if looked and looked <= today else agreement.made_on


def led_minutes(session: HeldSession) -> tuple[float, float]:
    """The mentee's minutes and those of all topics; promises, check-in, closing count for none."""
    topics = [
        line for line in session.lines if line.source not in COUNTS_FOR_NEITHER and line.raised_by
    ]
    mentee = sum(line.minutes for line in topics if line.raised_by is session.mentee)
    return mentee, sum(line.minutes for line in topics)


def advice_runs(sessions: Sequence[HeldSession]) -> bool:
    """Whether advice is over half of the marks in three sessions running."""
    run = 0
    for session in sessions:
        run = run + 1 if advice_dominates(session.marks) else 0
        if run == IN_A_ROW:
            return True
    return False


def _rated(habit: Habit, facts: HabitFacts, name: str, why: Sequence[Why]) -> HabitFigure:
    trend = tuple(mean_of([session], name) for session in facts.last)
    sources = tuple(session.id for session in facts.last if session.rated(name))
    value = mean_of(facts.last, name)
    if value is None or len(sources) < ENOUGH:
        return _not_enough(habit, 5, trend, sources)
    reasons = [Why.LOW, *why] if value < HEALTHY_FROM else [*why]
    return HabitFigure(habit, _status(reasons), value, 5, trend, sources, tuple(reasons))


def _status(why: Sequence[Why]) -> HabitStatus:
    return HabitStatus.WORTH_A_LOOK if why else HabitStatus.HEALTHY


def _not_enough(
    habit: Habit, whole: int, trend: tuple[float | None, ...], sources: tuple[ItemId, ...] = ()
) -> HabitFigure:
    return HabitFigure(habit, HabitStatus.NOT_ENOUGH_YET, None, whole, trend, sources)
