"""Looking at one's own part in a mentorship, over time (P46); only ever for oneself."""

from collections.abc import Mapping
from datetime import date

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.self_evaluation import (
    SelfArea,
    SelfRating,
    SelfRatingDraft,
    trend_by_area,
)
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate


def rate_self(
    journal: OpenJournal,
    mentorship_id: ItemId,
    area: SelfArea,
    value: int | None,
    day: date | None = None,
) -> SelfRating | None:
    """Rate one area of a day, today unless said; None takes the rating of that day back.

    Raises WrongUsage outside 1 to 5 or for a day still to come, NotFound.
    """
    day = day or journal.clock.today()
    if value is not None and not 1 <= value <= 5:
        raise WrongUsage(translate("SelfEvaluation", "A rating is a number from 1 to 5."))
    if day > journal.clock.today():
        raise WrongUsage(translate("SelfEvaluation", "This day is still to come."))
    with journal.store.change():
        known = next(
            (
                one
                for one in journal.store.self_ratings.all(mentorship_id)
                if (one.area, one.day) == (area, day)
            ),
            None,
        )
        if value is None:
            if known:
                journal.store.trash.throw_away(known.id)
            return None
        draft = SelfRatingDraft(mentorship_id, area, value, day, id=known.id if known else None)
        return journal.store.self_ratings.save(draft)


def read_self_evaluation(
    journal: OpenJournal, mentorship_id: ItemId
) -> Mapping[SelfArea, tuple[SelfRating, ...]]:
    """The ratings of each area by day. Raises NotFound."""
    journal.store.mentorships.get(mentorship_id)
    return trend_by_area(journal.store.self_ratings.all(mentorship_id))
