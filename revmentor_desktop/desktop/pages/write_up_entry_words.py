"""What the entries of a session say in a row."""

from datetime import date

from revmentor_desktop.desktop.pages.write_up_entry_row import Entry
from revmentor_desktop.desktop.spoken import short_day
from revmentor_desktop.journal.advice import Advice, Applied, Lesson, LessonSort
from revmentor_desktop.journal.feedback import Direction, Feedback, FeedbackSort
from revmentor_desktop.journal.room import RoomLine
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.support.language import translate


def heard_entry(line: RoomLine) -> Entry:
    """What I heard; it has no level: it stays private."""
    return Entry(line.id, "ear", "private_text", line.text, translate("Entries", "Only me"))


def advice_entry(advice: Advice, first_name: str, today: date) -> Entry:
    """Advice, whose it was, and what came of it."""
    if advice.given_by is Side.ME:
        giver = translate("Entries", "From me, {day}")
    else:
        giver = translate("Entries", "From {name}, {day}")
    told = [giver.format(name=first_name, day=short_day(advice.given_on, today))]
    if advice.tried_on is not None:
        words = translate("Entries", "Tried on {day}")
        told.append(words.format(day=short_day(advice.tried_on, today)))
    if advice.resonated is not None:
        helped = translate("Entries", "It helped")
        told.append(helped if advice.resonated else translate("Entries", "It did not help"))
    if advice.outcome:
        told.append(advice.outcome)
    act = translate("Entries", "It was tried")
    if advice.tried_on is not None:
        act = translate("Entries", "Not tried after all")
    second = "\n".join(told)
    return Entry(advice.id, "lightbulb", "accent_text", advice.text, second, advice.share, act)


def lesson_entry(lesson: Lesson, today: date) -> Entry:
    """A mistake or a disagreement: what it taught comes first where that is said."""
    mistake = lesson.sort is LessonSort.MISTAKE
    words = translate("Entries", "A mistake, {day}")
    sort = words if mistake else translate("Entries", "A disagreement, {day}")
    told = sort.format(day=short_day(lesson.day, today))
    if not lesson.taught:
        return Entry(lesson.id, "plant", "accent_text", lesson.text, told, lesson.share)
    second = f"{lesson.text}\n{told}"
    return Entry(lesson.id, "plant", "accent_text", lesson.taught, second, lesson.share)


def feedback_entry(feedback: Feedback, first_name: str) -> Entry:
    """Feedback: which way it went, of which kind, and its first line."""
    given = feedback.direction is Direction.GIVEN
    way = translate("Entries", "You to {name}") if given else translate("Entries", "{name} to you")
    sort = translate("Entries", "Suggestion")
    if feedback.sort is FeedbackSort.APPRECIATION:
        sort = translate("Entries", "Appreciation")
    icon = "arrow-up-right" if given else "arrow-down-left"
    second = f"{way.format(name=first_name)} · {sort}"
    tone = "accent_text" if given else "blue_text"
    return Entry(feedback.id, icon, tone, feedback.headline, second, feedback.share)


def applied_words(applied: Applied) -> str:
    """How much of the older advice was tried."""
    if not applied.given:
        return translate("Entries", "Advice counts once it is more than 14 days old.")
    return translate("Entries", "{tried} of {given} tried, of advice more than 14 days old").format(
        tried=applied.tried, given=applied.given
    )
