"""One line of the agenda of a session, as it is kept."""

from dataclasses import dataclass
from datetime import date

from revmentor_desktop.journal.agenda import Outcome, Source
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.sharing import Share, Side


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """A line as saved. `ref_id` is the topic or goal it stands for, or a question of the bank.

    `outcome` None is undecided. `seconds` are those the clock of the room counted for it. `share`
    is never more open than that of its topic or goal.
    """

    id: ItemId
    session_id: ItemId
    mentorship_id: ItemId
    text: str
    position: int
    minutes: int
    source: Source
    ref_id: str | None
    raised_by: Side | None
    outcome: Outcome | None
    reason: str
    seconds: int
    share: Share


@dataclass(frozen=True, slots=True)
class AgendaLineDraft:
    """A line as arranged; `position` None puts it last; `id` None makes a new one."""

    session_id: ItemId
    text: str
    minutes: int
    source: Source
    ref_id: str | None = None
    raised_by: Side | None = None
    position: int | None = None
    outcome: Outcome | None = None
    reason: str = ""
    seconds: int = 0
    share: Share = Share.MAY_SHARE
    id: ItemId | None = None


@dataclass(frozen=True, slots=True)
class Appearance:
    """One agenda that a topic was on: whose session, on which day, and what became of it there."""

    line_id: ItemId
    session_id: ItemId
    day: date
    status: Status
    outcome: Outcome | None
