"""Skills rated at the beginning and again later: then and now (P7)."""

from dataclasses import dataclass
from datetime import date

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Share, Side


@dataclass(frozen=True, slots=True)
class SkillRating:
    """A dated rating of a skill, 1 to 5, by one side; always private."""

    id: ItemId
    skill_id: ItemId
    day: date
    value: int
    side: Side


@dataclass(frozen=True, slots=True)
class Skill:
    """A skill of one side, with its ratings by date."""

    id: ItemId
    mentorship_id: ItemId
    title: str
    owner: Side
    position: int
    share: Share
    ratings: tuple[SkillRating, ...] = ()

    def baseline(self, side: Side) -> SkillRating | None:
        """The first rating of a side."""
        return next((rating for rating in self.ratings if rating.side is side), None)

    def newest(self, side: Side) -> SkillRating | None:
        """The last rating of a side, where it is not the baseline itself."""
        of_side = [rating for rating in self.ratings if rating.side is side]
        return of_side[-1] if len(of_side) > 1 else None


@dataclass(frozen=True, slots=True)
class SkillDraft:
    """A skill as typed; `position` None puts it last; `id` None makes a new one."""

    mentorship_id: ItemId
    title: str
    owner: Side = Side.ME
    position: int | None = None
    share: Share = Share.PRIVATE
    id: ItemId | None = None


@dataclass(frozen=True, slots=True)
class SkillRatingDraft:
    """A rating as given; `day` None is today; `id` None makes a new one."""

    skill_id: ItemId
    value: int
    side: Side = Side.ME
    day: date | None = None
    id: ItemId | None = None
