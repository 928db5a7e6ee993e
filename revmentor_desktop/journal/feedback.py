"""Feedback, given or received: what happened, what it changed, and what came of it (RULES.md)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.note import headline
from revmentor_desktop.journal.sharing import Share

_ENDS = ".!?…。！？؟।"  # the ends of sentences, in several scripts


class Direction(StrEnum):
    """Who gave it: I did, or I received it."""

    GIVEN = "given"
    RECEIVED = "received"


class FeedbackSort(StrEnum):
    """What kind of feedback it is; a suggestion may name a next step."""

    APPRECIATION = "appreciation"
    SUGGESTION = "suggestion"


class FeedbackState(StrEnum):
    """How far feedback has come: noted, something is changed because of it, closed."""

    NOTED = "noted"
    CHANGING = "changing"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Feedback:
    """Feedback as saved.

    `bring_up` puts it on the next agenda. `change` is what is done because of it, `outcome` what
    came of that; with `let_go` the outcome is the reason why nothing did.
    """

    id: ItemId
    mentorship_id: ItemId
    session_id: ItemId | None
    direction: Direction
    sort: FeedbackSort
    situation: str
    behaviour: str
    impact: str
    next_step: str
    day: date
    bring_up: bool
    change: str
    changed_on: date | None
    outcome: str
    closed_on: date | None
    let_go: bool
    share: Share

    @property
    def state(self) -> FeedbackState:
        """How far it has come."""
        if self.closed_on:
            return FeedbackState.CLOSED
        return FeedbackState.CHANGING if self.change else FeedbackState.NOTED

    @property
    def headline(self) -> str:
        """What stands for it in a list: the first line of the deed, else of what else it says."""
        return feedback_headline(self)

    @property
    def reads_as(self) -> str:
        """The whole as one paragraph."""
        return reads_as(self.situation, self.behaviour, self.impact, self.next_step)


@dataclass(frozen=True, slots=True)
class FeedbackDraft:
    """Feedback as typed; `day` None is today (or stays); `id` None makes a new one."""

    mentorship_id: ItemId
    direction: Direction
    sort: FeedbackSort
    situation: str = ""
    behaviour: str = ""
    impact: str = ""
    next_step: str = ""
    day: date | None = None
    session_id: ItemId | None = None
    bring_up: bool = False
    change: str = ""
    changed_on: date | None = None
    outcome: str = ""
    closed_on: date | None = None
    let_go: bool = False
    share: Share = Share.PRIVATE
    id: ItemId | None = None


def feedback_headline(feedback: Feedback | FeedbackDraft) -> str:
    """The first line of the deed, else of the impact, the next step or the situation."""
    parts = (feedback.behaviour, feedback.impact, feedback.next_step, feedback.situation)
    return next((line for part in parts if (line := headline("", part))), "")


def reads_as(situation: str, behaviour: str, impact: str, next_step: str = "") -> str:
    """The parts as one paragraph, each a sentence of its own; empty parts are left out."""
    parts = (" ".join(part.split()) for part in (situation, behaviour, impact, next_step))
    return " ".join(_sentence(part) for part in parts if part)


@dataclass(frozen=True, slots=True)
class Balance:
    """How much feedback went which way, and of which kind."""

    given_appreciation: int = 0
    given_suggestion: int = 0
    received_appreciation: int = 0
    received_suggestion: int = 0

    @property
    def given(self) -> int:
        """All that was given."""
        return self.given_appreciation + self.given_suggestion

    @property
    def received(self) -> int:
        """All that was received."""
        return self.received_appreciation + self.received_suggestion


def quarter_of(day: date) -> tuple[date, date]:
    """The first day of a day's quarter, and that of the quarter after it."""
    month = (day.month - 1) // 3 * 3 + 1
    end = date.max if (day.year, month) == (date.max.year, 10) else _months_on(day.year, month + 3)
    return date(day.year, month, 1), end


def balance_of(feedback: Iterable[Feedback], start: date, end: date) -> Balance:
    """The balance of what lies on `start` or later and before `end` (RULES.md)."""
    counts = dict.fromkeys(((way, sort) for way in Direction for sort in FeedbackSort), 0)
    for one in feedback:
        if start <= one.day < end:
            counts[one.direction, one.sort] += 1
    return Balance(*counts.values())


def _months_on(year: int, month: int) -> date:
    return date(year + 1, month - 12, 1) if month > 12 else date(year, month, 1)


def _sentence(text: str) -> str:
    bare = text.rstrip("\"'”’»)")
    return text if bare and bare[-1] in _ENDS else f"{text}."
