"""In the room: the clock of a meeting, the marks of one key, and the lines typed meanwhile.

The clock is kept as moments, never as a running count, so that it goes on by itself through sleep,
lock and a crash. Pure: every change gives a new clock.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Kind, Share, Side

LONG_GAP = timedelta(minutes=5)
"""Silence after which one is asked whether the meeting went on meanwhile."""


class MarkKind(StrEnum):
    """What just happened, by one key."""

    QUESTION = "question"
    FEEDBACK = "feedback"
    ADVICE = "advice"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark, at a moment (UTC); `line_id` is the line it was set on, where there is one."""

    id: str
    session_id: ItemId
    mark: MarkKind
    at: datetime
    line_id: ItemId | None = None


@dataclass(frozen=True, slots=True)
class RoomLine:
    """A line from the room: a jotting, question, insight, advice, action, or what was heard.

    `owner` is whose promise it is, with the day it is `due`, or who gave the advice. `mark` is the
    mark that was set on it.
    """

    id: ItemId
    session_id: ItemId
    kind: Kind
    text: str
    at: datetime
    share: Share
    owner: Side | None = None
    due: date | None = None
    mark: MarkKind | None = None


@dataclass(frozen=True, slots=True)
class RoomClock:
    """The clock of one meeting; all moments are aware.

    `line_id` is the line talked about and `line_since` when its count began, None while paused or
    without a line. `seen` is when the program last knew that the meeting went on.
    """

    session_id: ItemId
    started: datetime
    seen: datetime
    ended: datetime | None = None
    line_id: ItemId | None = None
    line_since: datetime | None = None
    paused_at: datetime | None = None
    paused_seconds: int = 0

    @property
    def running(self) -> bool:
        """Whether time is being counted."""
        return self.ended is None and self.paused_at is None

    def elapsed(self, now: datetime) -> int:
        """Seconds of the meeting so far, pauses left out."""
        until = self.ended or self.paused_at or now
        return max(0, _seconds(until - self.started) - self.paused_seconds)

    def line_seconds(self, now: datetime) -> int:
        """Seconds that the present line has had since its count was last written down."""
        return max(0, _seconds(now - self.line_since)) if self.line_since else 0

    def gap(self, now: datetime) -> timedelta | None:
        """How long the program was away while the clock ran, where that was long."""
        away = now - self.seen
        return away if self.running and away > LONG_GAP else None

    def choose(self, line_id: ItemId | None, now: datetime) -> "RoomClock":
        """Talk about another line from now on. What the old one had is written down before."""
        since = now if line_id and self.running else None
        return replace(self, line_id=line_id, line_since=since, seen=now)

    def pause(self, now: datetime) -> "RoomClock":
        """Stop counting. What the line had is written down before."""
        if not self.running:
            return self
        return replace(self, paused_at=now, line_since=None, seen=now)

    def go_on(self, now: datetime) -> "RoomClock":
        """Count again, after a pause or after the meeting was ended too early."""
        stopped = self.paused_at or self.ended
        if stopped is None:
            return self
        return replace(
            self,
            ended=None,
            paused_at=None,
            paused_seconds=self.paused_seconds + max(0, _seconds(now - stopped)),
            line_since=now if self.line_id else None,
            seen=now,
        )

    def end(self, now: datetime) -> "RoomClock":
        """The meeting is over. What the line had is written down before."""
        if self.ended:
            return self
        return replace(self, ended=self.paused_at or now, paused_at=None, line_since=None, seen=now)

    def without_gap(self, now: datetime) -> "RoomClock":
        """Leave out the time in which the program was away."""
        away = now - self.seen
        since = now if self.line_since and self.line_since <= self.seen else self.line_since
        return replace(
            self, paused_seconds=self.paused_seconds + max(0, _seconds(away)), line_since=since,
            seen=now,
        )  # fmt: skip


def balance_hint(counts: Mapping[MarkKind, int]) -> str | None:
    """ "advice" when more advice was given than own solutions were found, else None."""
    return "advice" if counts.get(MarkKind.ADVICE, 0) > counts.get(MarkKind.OWN, 0) else None


def advice_dominates(counts: Mapping[MarkKind, int]) -> bool:
    """Whether advice is over half of the marks of a session (RULES.md, H5)."""
    return 2 * counts.get(MarkKind.ADVICE, 0) > sum(counts.values())


def _seconds(span: timedelta) -> int:
    return int(span.total_seconds())
