"""Where one can be in the window, as a value that is kept, gone back to and come back to."""

import json
from dataclasses import dataclass, field
from enum import StrEnum

from revmentor_desktop.journal.ids import ItemId


class PageName(StrEnum):
    """The pages of the open journal. The six of a mentorship come with their mentorship."""

    TODAY = "today"
    NOTES = "notes"
    SESSIONS = "sessions"
    PREPARE = "prepare"
    IN_THE_ROOM = "in-the-room"
    WRITE_UP = "write-up"
    TOPICS = "topics"
    FEEDBACK = "feedback"
    GOALS = "goals"
    INSIGHTS = "insights"
    CHECK_IN = "check-in"
    AGREEMENT = "agreement"
    EXPORT = "export"
    MENTORSHIP = "mentorship"
    OVER_TIME = "over-time"
    SETTINGS = "settings"


PAST = ItemId("past")
"""Stands for all past check-ins of a mentorship, side by side, in place of one of them."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page, whose mentorship it is about, and the item shown on it.

    `words` are those that were searched for, to be shown in the item's text; they are no part of
    where one is, and are not kept.
    """

    page: PageName
    mentorship_id: ItemId | None = None
    item_id: ItemId | None = None
    words: str = field(default="", compare=False)

    def text(self) -> str:
        """The form kept inside the journal, so that unlocking brings back the same place."""
        return json.dumps([self.page, self.mentorship_id, self.item_id])

    @staticmethod
    def parse(text: str | None) -> "Place":
        """The place that `text()` wrote; Today when it is none (an older or newer version's)."""
        try:
            page, mentorship, item = json.loads(text or "")
            return Place(PageName(page), mentorship, item)
        except (ValueError, TypeError):
            return Place(PageName.TODAY)
