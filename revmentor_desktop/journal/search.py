"""What a search asks and what it finds (RULES.md, "Search")."""

from dataclasses import dataclass
from datetime import date

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.journal.when import When

HIT_START, HIT_END = "\u2068", "\u2069"
"""First strong isolate and its end: they mark found words in a snippet."""


@dataclass(frozen=True, slots=True)
class Query:
    """A search as asked. `typing` lets the last word match as a prefix.

    `text` is what a person typed: words are ANDed, "quotes" are phrases, `-word` excludes; any
    other character is text, never an error. `after` and `before` are days, both counted in.
    `open_only` leaves actions not done and goals not closed; `goal_id` leaves that goal with its
    milestones and progress.
    """

    text: str
    typing: bool = False
    mentorship_id: ItemId | None = None
    kinds: tuple[Kind, ...] = ()
    tags: tuple[str, ...] = ()
    after: date | None = None
    before: date | None = None
    shares: tuple[Share, ...] = ()
    open_only: bool = False
    goal_id: ItemId | None = None
    limit: int = 50
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Hit:
    """One found item. `snippet` marks found words with HIT_START and HIT_END.

    A hit in a private note has `private` set and keeps its words to itself until it is shown.
    """

    id: ItemId
    kind: Kind
    mentorship_id: ItemId | None
    parent_id: ItemId | None
    when: When
    title: str
    snippet: str
    share: Share
    score: float
    private: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a query: best matches first, then newest, private hits last.

    `total` counts at most `TOTAL_LIMIT`; `more` says there are more than that. `private_ready`
    is False while the index of private notes is still being built in memory.
    """

    query: Query
    total: int
    more: bool
    hits: tuple[Hit, ...]
    best: int
    private_ready: bool = True


TOTAL_LIMIT = 1_000
