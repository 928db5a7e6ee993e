"""Everything the page of check-ins shows, read in one go (screen 13)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from revmentor_desktop.journal.check_in import Adjustment
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.self_evaluation import SelfArea, SelfRating
from revmentor_desktop.operations.check_ins import CheckInPage, adjustments_of, read_check_in
from revmentor_desktop.operations.concerns import ConcernRow, list_concerns
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import next_planned
from revmentor_desktop.operations.self_evaluation import read_self_evaluation
from revmentor_desktop.operations.settings import owner


@dataclass(frozen=True, slots=True)
class SeenCheckIn:
    """What the page shows around a check-in.

    `next_day` is the day of the next meeting, None when none is planned. `version` counts the
    versions of the agreement. `changes` are what was to change, by check-in; `own` is how one sees
    one's own part; `closed` are the concerns that were answered, the newest first.
    """

    page: CheckInPage
    owner: str
    next_day: date | None
    version: int
    changes: Mapping[ItemId, tuple[Adjustment, ...]]
    own: Mapping[SelfArea, tuple[SelfRating, ...]]
    closed: tuple[ConcernRow, ...]


def see_check_in(
    journal: OpenJournal, mentorship_id: ItemId, check_in_id: ItemId | None = None
) -> SeenCheckIn:
    """One check-in of a mentorship, else the one that is begun, with all around it.

    An id of what is no check-in of it any more counts for none. Raises NotFound.
    """
    known = {one.id for one in journal.store.check_ins.all(mentorship_id)}
    coming = next_planned(journal, mentorship_id)
    versions = journal.store.agreements.of_mentorship(mentorship_id)
    closed = [row for row in list_concerns(journal, mentorship_id) if not row.concern.open]
    closed.sort(key=lambda row: row.concern.closed_on or date.min, reverse=True)
    return SeenCheckIn(
        read_check_in(journal, mentorship_id, check_in_id if check_in_id in known else None),
        owner(journal),
        coming.when.day if coming else None,
        versions[-1].version if versions else 0,
        adjustments_of(journal, mentorship_id),
        read_self_evaluation(journal, mentorship_id),
        tuple(closed),
    )
