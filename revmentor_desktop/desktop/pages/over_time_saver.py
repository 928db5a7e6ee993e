"""Brings the closing review to the disk while it is written (saving.py)."""

from dataclasses import dataclass

from revmentor_desktop.desktop.saving import Saver
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.phase import ClosingReview
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.phases import keep_review


@dataclass(frozen=True, slots=True)
class ReviewDraft:
    """The text as it is now, and whose closing it tells of."""

    mentorship_id: ItemId
    text: str


class ReviewSaver(Saver[ReviewDraft, ClosingReview]):
    """Saves the closing review of one mentorship; there is never a second one."""

    def save(self, journal: OpenJournal, snapshot: ReviewDraft) -> ClosingReview:
        return keep_review(journal, snapshot.mentorship_id, snapshot.text)

    def filled(self, snapshot: ReviewDraft) -> ReviewDraft:
        return snapshot
