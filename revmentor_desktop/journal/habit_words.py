"""What a habit says in words: one sentence, one thing to do, and how it is counted."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from revmentor_desktop.journal.agreement import Agreement
from revmentor_desktop.journal.feedback import Direction
from revmentor_desktop.journal.habits import (
    HabitFacts,
    HabitFigure,
    HabitStatus,
    Part,
    Why,
    agreed_parts,
    reviewed_on,
    suggestions,
)
from revmentor_desktop.journal.question import Habit
from revmentor_desktop.support.language import translate

_STEADY = 0.25
"""A change of the mean that is smaller is called steady."""


@dataclass(frozen=True, slots=True)
class HabitWords:
    """`sentence` says what is so, `todo` one thing to do ("" when healthy), `counted` how."""

    sentence: str
    todo: str
    counted: str


def habit_words(figure: HabitFigure, facts: HabitFacts, name: str) -> HabitWords:
    """A habit in words; `name` is how the other one is called."""
    if figure.status is HabitStatus.NOT_ENOUGH_YET:
        return HabitWords(
            _too_early(figure), _first_step(figure.habit, name), counted(figure.habit)
        )
    sentences: Mapping[Habit, Callable[[HabitFigure, HabitFacts], str]] = {
        Habit.OPEN: lambda found, _: _rated(
            translate("Habits", "Openness, last six sessions."), found
        ),
        Habit.HONEST: _honest,
        Habit.CLEAR: _clear,
        Habit.MENTEE_LEADS: lambda *_: translate(
            "Habits",
            "Share of the topics' minutes that the mentee raised. Half or more is the aim.",
        ),
        Habit.ENGAGED: lambda found, _: _rated(
            translate("Habits", "Engagement, last six sessions."), found
        ),
        Habit.CHECK_INS: _check_ins,
    }
    return HabitWords(
        sentences[figure.habit](figure, facts),
        todo(figure.why[0], facts, name) if figure.why else "",
        counted(figure.habit),
    )


def todo(why: Why, facts: HabitFacts, name: str) -> str:
    """One thing to do about what is worth a look."""
    return {
        Why.LOW: translate("Habits", "Ask {name} what would make it one point better.", name=name),
        Why.DIP: translate("Habits", "Ask what was different in the last three.", name=name),
        Why.NO_SUGGESTION_GIVEN: translate(
            "Habits", "Say one thing {name} could do differently.", name=name
        ),
        Why.NO_SUGGESTION_RECEIVED: translate(
            "Habits", "Ask {name} for one thing you could do differently.", name=name
        ),
        Why.PARTS_MISSING: translate(
            "Habits", "Talk about what is missing: {parts}.", parts=_missing(facts.agreement)
        ),
        Why.NOT_CONFIRMED: translate("Habits", "Read it together, and say on which day you agree."),
        Why.NOT_REVIEWED: translate("Habits", "Look at the agreement together once more."),
        Why.MENTOR_LEADS: translate("Habits", "Begin the next agenda with a topic of the mentee."),
        Why.ADVICE: translate("Habits", "Try a question before the next piece of advice."),
        Why.MISSED: translate("Habits", "Set a day for the next check-in, and keep it short."),
        Why.LATE: translate("Habits", "Start the check-in now. Two minutes alone are enough."),
    }[why]


def counted(habit: Habit) -> str:
    """How a habit is counted."""
    return {
        Habit.OPEN: translate(
            "Habits",
            "The mean of all openness ratings of the last six held sessions, yours and theirs"
            " together. Healthy from 3.5, unless the last three lie half a point or more below the"
            " three before.",
        ),
        Habit.HONEST: translate(
            "Habits",
            "The mean of all respect ratings of the last six held sessions, yours and theirs"
            " together. Healthy from 3.5 with at least one suggestion each way in the last 90"
            " days.",
        ),
        Habit.CLEAR: translate(
            "Habits",
            "How many of five parts the agreement names: purpose, frequency, outcomes of both,"
            " channels, boundaries. Healthy with all five, agreed by both, and reviewed within 180"
            " days.",
        ),
        Habit.MENTEE_LEADS: translate(
            "Habits",
            "Minutes of topics the mentee raised, divided by the minutes of all topics, summed over"
            " the last six held sessions. Promises, check-ins and closing count for neither. The"
            " clock's minutes count where it ran, else the planned ones. Healthy from 50 %.",
        ),
        Habit.ENGAGED: translate(
            "Habits",
            "The mean of all engagement ratings of the last six held sessions, yours and theirs"
            " together. Healthy from 3.5, unless advice was over half of the marks in three"
            " sessions running.",
        ),
        Habit.CHECK_INS: translate(
            "Habits",
            "How many of the last six check-ins due were held within 7 days after their date."
            " Healthy with five of six (all, when fewer were due), and none more than 7 days late"
            " now.",
        ),
    }[habit]


def part_words(part: Part) -> str:
    """What a part of the agreement is called within a sentence."""
    return {
        Part.PURPOSE: translate("Habits", "the purpose"),
        Part.FREQUENCY: translate("Habits", "how often you meet"),
        Part.OUTCOMES: translate("Habits", "what both hope for"),
        Part.CHANNELS: translate("Habits", "channels"),
        Part.BOUNDARIES: translate("Habits", "boundaries"),
    }[part]


def _too_early(figure: HabitFigure) -> str:
    if figure.habit is Habit.CHECK_INS:
        return translate("Habits", "No check-in was due yet.")
    return translate(
        "Habits", "%n of the last six sessions (has|have) a value. Three are needed.",
        n=len(figure.sources),
    )  # fmt: skip


def _first_step(habit: Habit, name: str) -> str:
    if habit is Habit.CHECK_INS:
        return translate("Habits", "Choose how often you look at it together.")
    if habit is Habit.MENTEE_LEADS:
        return translate("Habits", "Build an agenda before you meet {name}.", name=name)
    return translate("Habits", "Rate the next session when you write it up.")


def _rated(said: str, figure: HabitFigure) -> str:
    return f"{said} {_trend(figure)}".strip()


def _trend(figure: HabitFigure) -> str:
    """Whether the later half lies above or below the earlier one."""
    if Why.DIP in figure.why:
        return translate("Habits", "The last three are lower than the three before.")
    values = [value for value in figure.trend if value is not None]
    if len(values) < 4:
        return ""
    half = len(values) // 2
    change = sum(values[-half:]) / half - sum(values[:half]) / half
    if abs(change) < _STEADY:
        return translate("Habits", "Steady.")
    return translate("Habits", "Rising.") if change > 0 else translate("Habits", "Falling.")


def _honest(figure: HabitFigure, facts: HabitFacts) -> str:
    said = suggestions(facts.feedback, facts.today)
    head = translate("Habits", "Respect, last six sessions.")
    if Why.NO_SUGGESTION_GIVEN in figure.why and Why.NO_SUGGESTION_RECEIVED in figure.why:
        return f"{head} {translate('Habits', 'No suggestion was said in 90 days.')}"
    if Why.NO_SUGGESTION_GIVEN in figure.why:
        return f"{head} {translate('Habits', 'You gave no suggestion in 90 days.')}"
    if Why.NO_SUGGESTION_RECEIVED in figure.why:
        return f"{head} {translate('Habits', 'You received no suggestion in 90 days.')}"
    count = said[Direction.GIVEN] + said[Direction.RECEIVED]
    return f"{head} {translate('Habits', '%n suggestion(s) said in 90 days.', n=count)}"


def _clear(figure: HabitFigure, facts: HabitFacts) -> str:
    agreement = facts.agreement
    if agreement is None:
        return translate("Habits", "Nothing is agreed yet.")
    days = max(0, (facts.today - reviewed_on(agreement, facts.today)).days)
    if Why.NOT_CONFIRMED in figure.why:
        return translate("Habits", "Version {number} waits for a yes.", number=agreement.version)
    return translate("Habits", "Agreement reviewed %n day(s) ago.", n=days)


def _missing(agreement: Agreement | None) -> str:
    there = agreed_parts(agreement)
    return ", ".join(part_words(part) for part in Part if part not in there)


def _check_ins(figure: HabitFigure, facts: HabitFacts) -> str:
    said = []
    held = [due.held_on for due in facts.dues if due.held_on]
    if held:
        days = max(0, (facts.today - max(held)).days)
        said.append(translate("Habits", "Last one %n day(s) ago.", n=days))
    if facts.next_due and facts.next_due.late:
        said.append(translate("Habits", "The next is %n day(s) late.", n=facts.next_due.late))
    elif facts.next_due:
        days = (facts.next_due.day - facts.today).days
        said.append(translate("Habits", "The next is due in %n day(s).", n=days))
    return " ".join(said)
