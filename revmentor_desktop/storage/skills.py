"""Skills and their ratings in the journal file."""

from collections import defaultdict

from revmentor_desktop.journal.ids import ItemId, new_id
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.journal.skill import Skill, SkillDraft, SkillRating, SkillRatingDraft
from revmentor_desktop.storage.columns import to_id, when_of
from revmentor_desktop.storage.items import Detail, Entry, Items, not_found
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.sqlcipher import Row

_SKILL = (
    "SELECT item.*, owner, position FROM item JOIN skill ON skill.id = item.id"
    " WHERE trashed IS NULL"
)
_RATING = (
    "SELECT item.*, value, side FROM item JOIN skill_rating ON skill_rating.id = item.id"
    " WHERE trashed IS NULL"
)


class Skills:
    """Saves and lists skills."""

    def __init__(self, ledger: Ledger, items: Items) -> None:
        self._ledger = ledger
        self._items = items

    def save(self, draft: SkillDraft) -> Skill:
        """Save a skill, new or changed; without a position a new one comes last."""
        item_id = draft.id or new_id()
        with self._ledger.change():
            self._items.put(
                Entry(
                    kind=Kind.SKILL,
                    id=item_id,
                    when=self._items.when_for(draft.id, Kind.SKILL),
                    share=draft.share,
                    mentorship_id=draft.mentorship_id,
                    title=kept(draft.title),
                    detail=Detail(
                        "skill",
                        {"owner": draft.owner.value, "position": self._position(draft)},
                    ),
                ),
                new=draft.id is None,
            )
            return self.get(item_id)

    def rate(self, draft: SkillRatingDraft) -> SkillRating:
        """Save a rating, new or changed. Raises NotFound."""
        item_id = draft.id or new_id()
        with self._ledger.change():
            skill = self._items.find(draft.skill_id, Kind.SKILL)
            self._items.put(
                Entry(
                    kind=Kind.SKILL_RATING,
                    id=item_id,
                    when=self._items.when_for(draft.id, Kind.SKILL_RATING, draft.day),
                    share=Share.PRIVATE,
                    mentorship_id=to_id(skill["mentorship_id"]),
                    parent_id=draft.skill_id,
                    detail=Detail("skill_rating", {"value": draft.value, "side": draft.side.value}),
                ),
                new=draft.id is None,
            )
            return _rating(self._ledger.rows(f"{_RATING} AND item.id = ?", (item_id,))[0])

    def get(self, item_id: ItemId) -> Skill:
        """One skill with its ratings. Raises NotFound, also for one in the trash."""
        row = self._ledger.row(f"{_SKILL} AND item.id = ?", (item_id,))
        if row is None:
            raise not_found()
        ratings = self._ledger.rows(f"{_RATING} AND parent_id = ? ORDER BY place", (item_id,))
        return _skill(row, tuple(_rating(one) for one in ratings))

    def all(self, mentorship_id: ItemId) -> tuple[Skill, ...]:
        """The skills of a mentorship in order, with their ratings by date."""
        ratings: dict[str, list[SkillRating]] = defaultdict(list)
        for row in self._ledger.rows(
            f"{_RATING} AND mentorship_id = ? ORDER BY place", (mentorship_id,)
        ):
            ratings[row["parent_id"]].append(_rating(row))
        rows = self._ledger.rows(
            f"{_SKILL} AND mentorship_id = ? ORDER BY position, place", (mentorship_id,)
        )
        return tuple(_skill(row, tuple(ratings[row["id"]])) for row in rows)

    def _position(self, draft: SkillDraft) -> int:
        if draft.position is not None:
            return draft.position
        if draft.id:
            return self.get(draft.id).position
        row = self._ledger.row(
            "SELECT max(position) FROM item JOIN skill ON skill.id = item.id"
            " WHERE mentorship_id = ?",
            (draft.mentorship_id,),
        )
        return 0 if row is None or row[0] is None else row[0] + 1


def _skill(row: Row, ratings: tuple[SkillRating, ...]) -> Skill:
    return Skill(
        id=ItemId(row["id"]),
        mentorship_id=ItemId(row["mentorship_id"]),
        title=row["title"],
        owner=Side(row["owner"]),
        position=row["position"],
        share=Share(row["share"]),
        ratings=ratings,
    )


def _rating(row: Row) -> SkillRating:
    return SkillRating(
        id=ItemId(row["id"]),
        skill_id=ItemId(row["parent_id"]),
        day=when_of(row).day,
        value=row["value"],
        side=Side(row["side"]),
    )
