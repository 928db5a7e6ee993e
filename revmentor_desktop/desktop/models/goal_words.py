"""What the goals page says of goals: whose, how far, what is next, how it went."""

from collections.abc import Sequence
from datetime import date

from revmentor_desktop.desktop.spoken import day_and_month, short_day
from revmentor_desktop.journal.goal import Ending, Goal, Progress
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.support.language import translate


def whose(goal: Goal, first_name: str) -> str:
    """Yours, or Amara's."""
    if goal.owner is Side.ME:
        return translate("Goals", "Yours")
    return translate("Goals", "{name}’s", name=first_name)


def whose_since(goal: Goal, first_name: str, today: date) -> str:
    """Your goal, since 16 January."""
    day = day_and_month(goal.made_on) if goal.made_on.year == today.year else None
    said = day or short_day(goal.made_on, today)
    if goal.owner is Side.ME:
        return translate("Goals", "Your goal, since {day}", day=said)
    return translate("Goals", "{name}’s goal, since {day}", name=first_name, day=said)


def how_far(goal: Goal) -> str:
    """3 of 5."""
    if not goal.milestones:
        return ""
    return translate("Goals", "{done} of {all}", done=goal.reached, all=len(goal.milestones))


def how_far_spoken(goal: Goal) -> str:
    """The bar for those who hear it."""
    return translate(
        "Goals", "{done} of {all} milestones reached", done=goal.reached, all=len(goal.milestones)
    )


def next_step(goal: Goal) -> str:
    """Next: review one alone; or that there is nothing left, or nothing yet."""
    step = goal.next_milestone
    if step is not None:
        return translate("Goals", "Next: {step}", step=step.title)
    if goal.milestones:
        return translate("Goals", "Every milestone reached")
    return translate("Goals", "No milestones yet")


def ending_word(ending: Ending) -> str:
    """Reached, re-scoped or stopped."""
    if ending is Ending.REACHED:
        return translate("Goals", "Reached")
    if ending is Ending.RESCOPED:
        return translate("Goals", "Re-scoped")
    return translate("Goals", "Stopped")


def how_it_ended(goal: Goal, today: date) -> str:
    """Reached Fri 24 April: and the reason."""
    if goal.ending is None or goal.ended_on is None:
        return ""
    word, day = ending_word(goal.ending), short_day(goal.ended_on, today)
    return translate(
        "Goals", "{ending} {day}. {reason}", ending=word, day=day, reason=goal.end_reason
    )


def summary(goals: Sequence[Goal], first_name: str) -> str:
    """2 of yours, 1 of Amara's. Both of you are here to learn."""
    open_goals = [goal for goal in goals if goal.ending is None]
    mine = sum(goal.owner is Side.ME for goal in open_goals)
    theirs = len(open_goals) - mine
    if not goals:
        return translate("Goals", "Both of you are here to learn.")
    return translate(
        "Goals",
        "{mine} of yours, {theirs} of {name}’s. Both of you are here to learn.",
        mine=mine,
        theirs=theirs,
        name=first_name,
    )


def confidence_words() -> tuple[str, str, str, str, str]:
    """What 1 to 5 mean when somebody rates how far a goal is."""
    return (
        translate("Goals", "Not yet"),
        translate("Goals", "A little"),
        translate("Goals", "Half way"),
        translate("Goals", "Mostly"),
        translate("Goals", "Fully"),
    )


def said_of(progress: Progress) -> str:
    """3, half way."""
    word = confidence_words()[progress.value - 1]
    return translate("Goals", "{value}, {word}", value=progress.value, word=word.lower())


def chart_spoken(goal: Goal, first_name: str) -> str:
    """The chart in one sentence; the values follow as its table."""
    mine = _last(goal, Side.ME)
    theirs = _last(goal, Side.THEM)
    if mine is None and theirs is None:
        return translate("Goals", "Not rated yet")
    return translate(
        "Goals",
        "Last ratings of {goal}: you {mine}, {name} {theirs}",
        goal=goal.title,
        mine=mine or translate("Goals", "none"),
        name=first_name,
        theirs=theirs or translate("Goals", "none"),
    )


def _last(goal: Goal, by: Side) -> int | None:
    values = [rating.value for rating in goal.progress if rating.by is by]
    return values[-1] if values else None
