"""What the goals page says of goals: whose, how far, what is next, how it went."""

from collections.abc import Sequence
from datetime import date

from revmentor_desktop.desktop.spoken import day_and_month, in_figures, short_date, short_day
from revmentor_desktop.journal.goal import Ending, Goal, Progress
from revmentor_desktop.journal.goal_chart import ratings_of
from revmentor_desktop.journal.sharing import Kind, Side
from revmentor_desktop.operations.goal_evidence import ShownBy
from revmentor_desktop.support.language import translate


def whose(goal: Goal, first_name: str) -> str:
    """Yours, or Amara's."""
    if goal.owner is Side.ME:
        return translate("Goals", "Yours")
    return translate("Goals", "{name}’s", name=first_name)


def whose_since(goal: Goal, first_name: str, today: date) -> str:
    """Your goal, since 16 January, wished for 31 July."""
    since = _near(goal.made_on, today)
    words = translate("Goals", "{name}’s goal, since {day}", name=first_name, day=since)
    if goal.owner is Side.ME:
        words = translate("Goals", "Your goal, since {day}", day=since)
    if goal.by is None or goal.ending is not None:
        return words
    by = _near(goal.by, today)
    return translate("Goals", "{goal}, wished for {day}", goal=words, day=by)


def _near(day: date, today: date) -> str:
    return day_and_month(day) if day.year == today.year else short_date(day)


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
        mine=_as_word(mine),
        theirs=_as_word(theirs).lower(),
        name=first_name,
    )


def _as_word(count: int) -> str:
    """Small numbers as words, because a sentence begins with them."""
    words = (
        translate("Goals", "None"),
        translate("Goals", "One"),
        translate("Goals", "Two"),
        translate("Goals", "Three"),
        translate("Goals", "Four"),
        translate("Goals", "Five"),
        translate("Goals", "Six"),
    )
    return words[count] if count < len(words) else in_figures(count)


def closed_words(goals: Sequence[Goal]) -> str:
    """Reached 2; Closed 3 when some ended otherwise."""
    closed = [goal for goal in goals if goal.ending]
    if all(goal.ending is Ending.REACHED for goal in closed):
        return translate("Goals", "Reached {count}", count=in_figures(len(closed)))
    return translate("Goals", "Closed {count}", count=in_figures(len(closed)))


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
    """The chart in one sentence, then and now; every value follows as its table."""
    if not goal.progress:
        return translate("Goals", "Not rated yet")
    return translate(
        "Goals",
        "Ratings of {goal}. You: {mine}. {name}: {theirs}.",
        goal=goal.title,
        mine=_then_and_now(goal, Side.ME),
        name=first_name,
        theirs=_then_and_now(goal, Side.THEM),
    )


def _then_and_now(goal: Goal, by: Side) -> str:
    """1 on 16 January 2026, now 3."""
    ratings = ratings_of(goal.progress, by)
    if not ratings:
        return translate("Goals", "not rated yet")
    first, last = ratings[0], ratings[-1]
    if len(ratings) == 1:
        day = short_date(last.day)
        return translate("Goals", "{value} on {day}", value=in_figures(last.value), day=day)
    return translate(
        "Goals",
        "{then} on {day}, now {now}",
        then=in_figures(first.value),
        day=short_date(first.day),
        now=in_figures(last.value),
    )


def rated_spoken(goal: Goal) -> str:
    """The small line on a card: how its owner rates it."""
    ratings = ratings_of(goal.progress, goal.owner)
    if not ratings:
        return translate("Goals", "not rated yet")
    return translate("Goals", "rated {value} of 5", value=in_figures(ratings[-1].value))


def shown_by_words(shown: ShownBy, today: date) -> str:
    """Session 11; of feedback, or a session without a number, its day."""
    if shown.number:
        return translate("Sessions list", "Session {number}", number=shown.number)
    day = shown.evidence.day
    said = _near(day, today)
    if shown.evidence.kind is Kind.FEEDBACK:
        return translate("Goals", "Feedback, {day}", day=said)
    return translate("Goals", "Session, {day}", day=said)


def shown_by_spoken(shown: ShownBy, today: date) -> str:
    """Session 11, Fri 29 May: Why the release freeze."""
    words, title = shown_by_words(shown, today), shown.evidence.title
    if shown.number:
        words = f"{words}, {short_day(shown.evidence.day, today)}"
    return f"{words}: {title}" if title else words


def before_it_began(day: date | None, began: date | None) -> str:
    """That a milestone was reached before its goal began; it is kept as it is said."""
    if day is None or began is None or day >= began:
        return ""
    return translate(
        "Goals",
        "That is before the goal began, on {day}. It is kept so, if it was so.",
        day=short_date(began),
    )
