"""What lists and forms say of feedback, in words."""

from datetime import date

from revmentor_desktop.desktop.spoken import long_day, short_day, weekday
from revmentor_desktop.journal.feedback import Balance, Direction, Feedback, FeedbackSort
from revmentor_desktop.operations.feedback import FeedbackRow
from revmentor_desktop.support.language import translate


def sort_word(sort: FeedbackSort) -> str:
    """Appreciation, or suggestion."""
    if sort is FeedbackSort.APPRECIATION:
        return translate("Feedback", "Appreciation")
    return translate("Feedback", "Suggestion")


def second_line(row: FeedbackRow, name: str, today: date) -> str:
    """Whose it was, when, and in which session: "From Amara, 29 May, Session 11"."""
    feedback = row.feedback
    given = feedback.direction is Direction.GIVEN
    who = translate("Feedback", "To {name}", name=name) if given else _from(name)
    parts = [who, long_day(feedback.day, today)]
    if row.number:
        parts.append(translate("Sessions list", "Session {number}", number=row.number))
    return ", ".join(parts)


def _from(name: str) -> str:
    return translate("Feedback", "From {name}", name=name)


def balance_words(balance: Balance) -> str:
    """How the two sides stand to each other."""
    given, received = balance.given, balance.received
    if not given + received:
        return translate("Feedback", "Nothing yet this quarter")
    both = given and received
    if both and abs(given - received) <= max(1, (given + received) // 5):
        return translate("Feedback", "Close to even")
    if given > received:
        return translate("Feedback", "More given than received")
    return translate("Feedback", "More received than given")


def bring_up_words(day: date | None, today: date) -> str:
    """What the tick says that brings it up at the next meeting."""
    if day is None:
        return translate("Feedback", "Bring it up on the next agenda")
    if 0 <= (day - today).days < 7:
        return translate("Feedback", "Bring it up on {day}'s agenda", day=weekday(day))
    return translate("Feedback", "Bring it up on the agenda of {day}", day=short_day(day, today))


def agenda_words(day: date, today: date) -> str:
    """On which agenda it is: "On Friday's agenda"."""
    if 0 <= (day - today).days < 7:
        return translate("Feedback", "On {day}'s agenda", day=weekday(day))
    return translate("Feedback", "On the agenda of {day}", day=long_day(day, today))


def spoken_row(row: FeedbackRow, name: str, today: date) -> str:
    """A row of the list for those who hear it."""
    feedback: Feedback = row.feedback
    return ", ".join((feedback.headline, second_line(row, name, today), sort_word(feedback.sort)))
