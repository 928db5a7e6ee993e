"""The agenda of one session: how it is proposed, what fits, and who leads it (RULES.md)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from revmentor_desktop.journal.sharing import Share, Side

TOPIC_MINUTES, SHORT_MINUTES = 10, 5
"""Minutes of a line that has none of its own: of a topic; of promises and of closing."""

WANDERING = 0.1
"""The part of the slot that is left free, because conversations wander."""


class Source(StrEnum):
    """Where a line of an agenda comes from, in the order the builder proposes them.

    The last three it never proposes by itself: lines of a template, questions of the bank, and
    what a person wrote there that is no topic.
    """

    CARRIED = "carried-over"
    MENTEE = "mentee"
    MENTOR = "mentor"
    PROMISES = "promises"
    FEEDBACK = "feedback"
    GOAL = "goal"
    CHECK_IN = "check-in"
    CLOSING = "closing"
    TEMPLATE = "template"
    QUESTION = "question"
    OWN = "own"


class Outcome(StrEnum):
    """What became of a line in the room; undecided lines have none."""

    DISCUSSED = "discussed"
    DEFERRED = "deferred"
    DROPPED = "dropped"


COUNTS_FOR_NEITHER = frozenset({Source.PROMISES, Source.CHECK_IN, Source.CLOSING})
"""Lines that belong to both, so that they count for nobody's share of the time."""

_SHORT = frozenset({Source.PROMISES, Source.CLOSING})
_ORDER = {source: place for place, source in enumerate(Source)} | {Source.TEMPLATE: -1}


@dataclass(frozen=True, slots=True)
class Proposed:
    """A line that could be on the agenda.

    `minutes` are the person's own, None for the usual ones. `rank` orders topics of one side (the
    mentee's own order). A carried line says how often it was postponed and when it was first
    raised. `item_id` is the topic, goal or question of the bank it stands for, with its `share`.
    """

    source: Source
    text: str
    raised_by: Side | None = None
    minutes: int | None = None
    rank: int = 0
    postponed: int = 0
    first_raised: date | None = None
    item_id: str | None = None
    share: Share = Share.MAY_SHARE

    @property
    def length(self) -> int:
        """Its minutes: the person's own, else 10, and 5 for promises and closing."""
        if self.minutes is not None:
            return self.minutes
        return SHORT_MINUTES if self.source in _SHORT else TOPIC_MINUTES


@dataclass(frozen=True, slots=True)
class Timed:
    """What a line counts for in the share of the time: its side and its minutes."""

    source: Source
    raised_by: Side | None
    minutes: float


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the builder proposes: the agenda, and what did not fit; nothing is ever lost."""

    lines: tuple[Proposed, ...]
    ideas: tuple[Proposed, ...]

    @property
    def planned(self) -> int:
        """Minutes of the lines together."""
        return sum(line.length for line in self.lines)


def room_in(slot: int) -> float:
    """How many of a slot's minutes may be planned: all less a tenth for wandering."""
    return slot * (1 - WANDERING)


def propose(candidates: Iterable[Proposed], slot: int, planned: int = 0) -> Proposal:
    """Put the candidates in order and take what fits into the slot (minutes).

    Order: carried over, the longest first; the mentee's topics by rank; the mentor's; promises;
    feedback; the nearest goal; a check-in that is due; closing. A line too long is left to the
    ideas, and shorter ones after it may still fit. `planned` minutes of the slot are taken already.
    """
    lines: list[Proposed] = []
    ideas: list[Proposed] = []
    for line in sorted(candidates, key=_place):
        if planned + line.length <= room_in(slot):
            lines.append(line)
            planned += line.length
        else:
            ideas.append(line)
    return Proposal(tuple(lines), tuple(ideas))


def mentee_share(lines: Sequence[Timed], mentee: Side) -> float | None:
    """The part (0 to 1) of the topics' minutes that the mentee raised; None without any.

    Promises, check-in and closing count for neither.
    """
    topics = [line for line in lines if line.source not in COUNTS_FOR_NEITHER and line.raised_by]
    whole = sum(line.minutes for line in topics)
    if not whole:
        return None
    return sum(line.minutes for line in topics if line.raised_by is mentee) / whole


def minutes_over(planned: int, slot: int) -> int:
    """How many minutes an agenda is longer than its slot; 0 when it fits."""
    return max(0, planned - slot)


def _place(line: Proposed) -> tuple[int, int, date, int]:
    return (_ORDER[line.source], -line.postponed, line.first_raised or date.max, line.rank)
