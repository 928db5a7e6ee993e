"""A promise with an owner and perhaps a due date."""

from dataclasses import dataclass
from datetime import date

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Share, Side


@dataclass(frozen=True, slots=True)
class Action:
    """An action as saved; open while `done_on` is None.

    `read_from` is the trace (journal/shorthand.py) of the line of a write-up it was read from.
    """

    id: ItemId
    mentorship_id: ItemId
    session_id: ItemId | None
    text: str
    owner: Side
    due: date | None
    done_on: date | None
    outcome: str
    share: Share
    made_on: date
    read_from: str = ""


@dataclass(frozen=True, slots=True)
class ActionDraft:
    """An action as typed; `id` None makes a new one, `read_from` "" leaves what is kept of it."""

    mentorship_id: ItemId
    text: str
    owner: Side
    due: date | None = None
    session_id: ItemId | None = None
    share: Share = Share.MAY_SHARE
    done_on: date | None = None
    outcome: str = ""
    made_on: date | None = None
    read_from: str = ""
    id: ItemId | None = None
