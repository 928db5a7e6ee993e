"""How a person sees their own part in a mentorship, area by area, over time (P46)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.support.language import translate


class SelfArea(StrEnum):
    """What one looks at in oneself."""

    LISTENING = "listening"
    QUESTIONS = "questions"
    HONESTY = "honesty"
    SPACE = "space"
    PROMISES = "promises"

    @property
    def words(self) -> str:
        """The statement as it is read."""
        return {
            SelfArea.LISTENING: translate("SelfEvaluation", "I listened to the end"),
            SelfArea.QUESTIONS: translate("SelfEvaluation", "I asked before I advised"),
            SelfArea.HONESTY: translate("SelfEvaluation", "I said what I saw, kindly"),
            SelfArea.SPACE: translate("SelfEvaluation", "I left room for their own solution"),
            SelfArea.PROMISES: translate("SelfEvaluation", "I did what I had promised"),
        }[self]


@dataclass(frozen=True, slots=True)
class SelfRating:
    """A rating of one area, 1 to 5, of one day; always private."""

    id: ItemId
    mentorship_id: ItemId
    area: SelfArea
    value: int
    day: date


@dataclass(frozen=True, slots=True)
class SelfRatingDraft:
    """A rating as given; `day` None is today; `id` None makes a new one."""

    mentorship_id: ItemId
    area: SelfArea
    value: int
    day: date | None = None
    check_in_id: ItemId | None = None
    id: ItemId | None = None


def trend_by_area(ratings: Iterable[SelfRating]) -> Mapping[SelfArea, tuple[SelfRating, ...]]:
    """The ratings of each area by day; of one day the one given last counts."""
    found: dict[SelfArea, dict[date, SelfRating]] = {area: {} for area in SelfArea}
    for rating in ratings:
        found[rating.area][rating.day] = rating
    return {
        area: tuple(sorted(days.values(), key=lambda rating: rating.day))
        for area, days in found.items()
    }
