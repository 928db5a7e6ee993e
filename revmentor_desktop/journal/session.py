"""One meeting, planned or past, with what was written about it."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.journal.when import When


class Status(StrEnum):
    """What became of a session."""

    PLANNED = "planned"
    HELD = "held"
    MOVED = "moved"
    MISSED = "missed"

    @property
    def takes_number(self) -> bool:
        """Whether such a session is one of those counted: it takes place, or did."""
        return self in (Status.PLANNED, Status.HELD)


@dataclass(frozen=True, slots=True)
class Ratings:
    """How one side felt a session went, each 1 to 5, any may be missing (None). Always private."""

    openness: int | None = None
    respect: int | None = None
    engagement: int | None = None
    energy: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One thing learned or taught in a session (kind LEARNED or TAUGHT); carries its own share."""

    id: ItemId
    kind: Kind
    session_id: ItemId
    text: str
    share: Share


@dataclass(frozen=True, slots=True)
class LineDraft:
    """A line as typed; `id` None makes a new one."""

    kind: Kind
    text: str
    share: Share = Share.PRIVATE
    id: ItemId | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """A session as saved.

    `number` counts the mentorship's planned and held sessions by date, from 1; a missed or moved
    one has none, which is 0. `text` is CommonMark source, exactly as typed (NFC, lines end with a
    line feed). `written_up` is when the write-up was finished, None while it waits.
    """

    id: ItemId
    mentorship_id: ItemId
    number: int
    when: When
    minutes: int
    status: Status
    reason: str
    title: str
    text: str
    share: Share
    place: str
    led_by: Side | None
    tags: tuple[str, ...]
    mine: Ratings
    theirs: Ratings
    written_up: datetime | None
    changed: datetime
    has_private_note: bool = False
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class SessionDraft:
    """What a person says of a session; `id` None makes a new one.

    `lines` and `private_text` are what the write-up shows besides the text: lines missing from the
    draft are left alone when `lines` is None, and taken away when it is a tuple without them;
    `private_text` None leaves the private note alone, "" takes it away.
    """

    mentorship_id: ItemId
    when: When
    minutes: int = 45
    status: Status = Status.PLANNED
    reason: str = ""
    title: str = ""
    text: str = ""
    share: Share = Share.PRIVATE
    place: str = ""
    led_by: Side | None = None
    tags: tuple[str, ...] = ()
    mine: Ratings = field(default_factory=Ratings)
    theirs: Ratings = field(default_factory=Ratings)
    lines: tuple[LineDraft, ...] | None = None
    private_text: str | None = None
    written_up: datetime | None = None
    id: ItemId | None = None


@dataclass(frozen=True, slots=True)
class SessionRow:
    """What a list shows of a session: no text is loaded for it."""

    id: ItemId
    mentorship_id: ItemId
    number: int
    when: When
    minutes: int
    status: Status
    reason: str
    title: str
    place: str
    share: Share
    written_up: bool
    has_text: bool
    has_private_note: bool
    actions: int
