"""How a mentorship stands: six habits, satisfaction, rhythm, promises, advice (P51 to P55)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from revmentor_desktop.journal.advice import RIPE_AFTER, Advice
from revmentor_desktop.journal.agreement import Agreement
from revmentor_desktop.journal.alerts import Alert, Waiting, alerts_of, silence
from revmentor_desktop.journal.check_in import CheckIn
from revmentor_desktop.journal.check_in_dates import due_days, next_due
from revmentor_desktop.journal.feedback import Balance, balance_of, quarter_of
from revmentor_desktop.journal.habit_words import HabitWords, habit_words
from revmentor_desktop.journal.habits import SESSIONS, HabitFacts, HabitFigure, six_habits
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship, Role
from revmentor_desktop.journal.question import Habit, Question
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.themes import Passage, Theme, recurring_themes
from revmentor_desktop.journal.together import (
    Kept,
    MonthOfBoth,
    RhythmYear,
    months_of_both,
    promises_kept,
    rhythm_year,
)
from revmentor_desktop.operations.check_ins import anchor_of
from revmentor_desktop.operations.concerns import list_concerns
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.questions import all_questions
from revmentor_desktop.storage.insights import SessionFact
from revmentor_desktop.storage.settings import OWNER

_ASIDE = "alerts-aside"


@dataclass(frozen=True, slots=True)
class HabitCard:
    """A habit as its card shows it; `question` is one to ask, None when all is well."""

    figure: HabitFigure
    words: HabitWords
    question: Question | None


@dataclass(frozen=True, slots=True)
class AdviceFigures:
    """How much advice was given, tried of what is older than 14 days, and helped."""

    given: int
    ripe: int
    tried: int
    resonated: int


@dataclass(frozen=True, slots=True)
class Insights:
    """Everything the page shows, as of `day`.

    `due` is the day of the check-in now or next due, `late` how many days it is late.
    """

    mentorship: Mentorship
    day: date
    habits: tuple[HabitCard, ...]
    months: tuple[MonthOfBoth, ...]
    rhythm: RhythmYear
    mine_kept: Kept
    theirs_kept: Kept
    advice: AdviceFigures
    balance: Balance
    alerts: tuple[Alert, ...]
    due: date | None
    late: int


def read_insights(
    journal: OpenJournal,
    mentorship_id: ItemId,
    *,
    since: date | None = None,
    until: date | None = None,
    first_weekday: int = 0,
) -> Insights:
    """How a mentorship stands as of `until` (today), from what happened since `since`.

    Raises NotFound.
    """
    mentorship = journal.store.mentorships.get(mentorship_id)
    day, first = until or journal.clock.today(), since or date.min
    sessions = [
        one for one in journal.store.insights.sessions(mentorship_id) if first <= one.meeting.day
    ]
    check_ins = journal.store.check_ins.all(mentorship_id)
    facts = _facts(journal, mentorship, sessions, check_ins, first, day)
    months = months_of_both([one for one in check_ins if one.day >= first], day)
    mine, theirs = promises_kept(journal.store.insights.promises(mentorship_id), first, day)
    rhythm = rhythm_year([one.meeting for one in sessions], day, first_weekday)
    start, end = quarter_of(day)
    due = facts.next_due
    return Insights(
        mentorship=mentorship,
        day=day,
        habits=_cards(facts, mentorship),
        months=months,
        rhythm=rhythm,
        mine_kept=mine,
        theirs_kept=theirs,
        advice=_advice(journal.store.advice.all(mentorship_id), first, day),
        balance=balance_of([one for one in facts.feedback if one.day <= day], start, end),
        alerts=_alerts(journal, mentorship, facts, months),
        due=due.day if due else None,
        late=due.late if due else 0,
    )


def read_habit_facts(journal: OpenJournal, mentorship_id: ItemId) -> HabitFacts:
    """What the six habits of a mentorship are read from, as of today. Raises NotFound."""
    mentorship = journal.store.mentorships.get(mentorship_id)
    sessions = journal.store.insights.sessions(mentorship_id)
    check_ins = journal.store.check_ins.all(mentorship_id)
    return _facts(journal, mentorship, sessions, check_ins, date.min, journal.clock.today())


def put_alert_aside(journal: OpenJournal, mentorship_id: ItemId, key: str) -> None:
    """Do not say this again while it is the same matter."""
    name = f"{_ASIDE}:{mentorship_id}"
    with journal.store.change():
        known = _put_aside(journal, mentorship_id)
        if key not in known:
            journal.store.settings.set(name, json.dumps([*known, key]))


def bring_alert_back(journal: OpenJournal, mentorship_id: ItemId, key: str) -> None:
    """Undo `put_alert_aside`."""
    known = [one for one in _put_aside(journal, mentorship_id) if one != key]
    journal.store.settings.set(f"{_ASIDE}:{mentorship_id}", json.dumps(known))


def read_themes(journal: OpenJournal, mentorship_id: ItemId) -> tuple[Theme, ...]:
    """Words that come back in what was written, with their sentences, private notes aside."""
    mentorship = journal.store.mentorships.get(mentorship_id)
    owner = journal.store.settings.get(OWNER) or ""
    texts = journal.store.insights.texts(mentorship_id)
    return recurring_themes(texts, (mentorship.counterpart, owner))


def on_this_day(journal: OpenJournal, mentorship_id: ItemId) -> tuple[Passage, ...]:
    """What happened on this day in earlier years, the newest first."""
    return journal.store.insights.on_that_day(mentorship_id, journal.clock.today())


def years_together(mentorship: Mentorship, day: date) -> int:
    """How many years a mentorship has lasted on its anniversary; 0 on any other day."""
    began = anchor_of(mentorship)
    last = (began.month, began.day) == (2, 29) and (day.month, day.day) == (2, 28)
    same = (began.month, began.day) == (day.month, day.day)
    return day.year - began.year if (same or last) and day > began else 0


def _facts(
    journal: OpenJournal,
    mentorship: Mentorship,
    sessions: Sequence[SessionFact],
    check_ins: Sequence[CheckIn],
    first: date,
    day: date,
) -> HabitFacts:
    held = [one for one in sessions if one.meeting.day <= day and one.meeting.status is Status.HELD]
    held = held[-SESSIONS:]  # the figures look at no more
    mentee = {one.id: _mentee(mentorship, one) for one in held}
    rhythm, began = journal.store.check_ins.rhythm(mentorship.id), anchor_of(mentorship)
    dues = due_days(rhythm, began, check_ins, day)
    return HabitFacts(
        day,
        journal.store.insights.held(held, mentee),
        tuple(one for one in journal.store.feedback.all(mentorship.id) if one.day >= first),
        _agreement(journal.store.agreements.of_mentorship(mentorship.id), day),
        tuple(due for due in dues if due.day >= first),
        next_due(rhythm, began, [one for one in check_ins if one.day <= day], day),
    )


def _mentee(mentorship: Mentorship, session: SessionFact) -> Side:
    if mentorship.my_role is Role.BOTH:
        return session.led_by or Side.ME
    return Side.ME if mentorship.my_role is Role.MENTEE else Side.THEM


def _agreement(versions: Sequence[Agreement], day: date) -> Agreement | None:
    made = [version for version in versions if version.made_on <= day]
    return made[-1] if made else None


def _cards(facts: HabitFacts, mentorship: Mentorship) -> tuple[HabitCard, ...]:
    return tuple(
        HabitCard(
            figure,
            habit_words(figure, facts, mentorship.first_name),
            _question(figure.habit, facts.today.toordinal()) if figure.why else None,
        )
        for figure in six_habits(facts)
    )


def _question(habit: Habit, number: int) -> Question | None:
    """One question of a habit, another one each day."""
    found = [question for question in all_questions() if question.habit is habit]
    return found[number % len(found)] if found else None


def _advice(advice: Sequence[Advice], first: date, day: date) -> AdviceFigures:
    given = [one for one in advice if first <= one.given_on <= day]
    ripe = [one for one in given if day - one.given_on > RIPE_AFTER]
    tried = [one for one in ripe if one.tried_on and one.tried_on <= day]
    helped = sum(1 for one in given if one.resonated)
    return AdviceFigures(len(given), len(ripe), len(tried), helped)


def _alerts(
    journal: OpenJournal,
    mentorship: Mentorship,
    facts: HabitFacts,
    months: Sequence[MonthOfBoth],
) -> tuple[Alert, ...]:
    last = facts.sessions[-1].day if facts.sessions else None
    quiet = silence(mentorship.cadence, last, anchor_of(mentorship), facts.today)
    waiting = [
        Waiting(row.concern.id, row.concern.text, row.concern.since)
        for row in list_concerns(journal, mentorship.id, open_only=True)
        if row.unanswered
    ]
    aside = _put_aside(journal, mentorship.id)
    found = alerts_of(facts, mentorship.first_name, months, waiting, quiet)
    return tuple(alert for alert in found if alert.key not in aside)


def _put_aside(journal: OpenJournal, mentorship_id: ItemId) -> list[str]:
    found = json.loads(journal.store.settings.get(f"{_ASIDE}:{mentorship_id}") or "[]")
    return [str(one) for one in found] if isinstance(found, list) else []
