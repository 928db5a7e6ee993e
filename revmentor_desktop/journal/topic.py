"""Something somebody wants to talk about (RULES.md, "Topics and agendas")."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Share, Side


class TopicState(StrEnum):
    """Where a topic is. One that was put off goes back to the inbox with its lineage."""

    INBOX = "inbox"
    AGENDA = "agenda"
    DISCUSSED = "discussed"
    DROPPED = "dropped"


OPEN_STATES = (TopicState.INBOX, TopicState.AGENDA)
"""Topics that are still to be talked about."""


class TopicSource(StrEnum):
    """Where a topic came from."""

    TYPED = "typed"
    ASK = "ask"
    GOAL = "goal"
    QUESTION = "question"
    SESSION = "session"
    CONCERN = "concern"


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic as saved. `rank` orders those of one side, the smallest first.

    `minutes` None takes the usual ones. `reason` says why it was put off or dropped, which may be
    empty. `source_id` is the goal, session, concern or question of the bank it came from.
    """

    id: ItemId
    mentorship_id: ItemId
    text: str
    raised_by: Side
    minutes: int | None
    rank: int
    state: TopicState
    reason: str
    source: TopicSource
    source_id: str | None
    share: Share
    raised_on: date

    @property
    def open(self) -> bool:
        """Whether it is still to be talked about."""
        return self.state in OPEN_STATES


@dataclass(frozen=True, slots=True)
class TopicDraft:
    """A topic as typed; `rank` None puts it last of its side; `id` None makes a new one."""

    mentorship_id: ItemId
    text: str
    raised_by: Side = Side.ME
    minutes: int | None = None
    rank: int | None = None
    state: TopicState = TopicState.INBOX
    reason: str = ""
    source: TopicSource = TopicSource.TYPED
    source_id: str | None = None
    share: Share = Share.MAY_SHARE
    raised_on: date | None = None
    id: ItemId | None = None
