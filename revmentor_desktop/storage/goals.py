"""Goals with their milestones and progress in the journal file."""

from collections import defaultdict

from revmentor_desktop.journal.goal import (
    Ending,
    Goal,
    GoalDraft,
    Milestone,
    MilestoneDraft,
    Progress,
    ProgressDraft,
)
from revmentor_desktop.journal.ids import ItemId, new_id
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.journal.when import When
from revmentor_desktop.storage.columns import day_text, to_day, to_id, when_of
from revmentor_desktop.storage.following import Following
from revmentor_desktop.storage.items import Detail, Entry, Items, not_found
from revmentor_desktop.storage.ledger import Ledger, Value
from revmentor_desktop.storage.sqlcipher import Row
from revmentor_desktop.storage.trash import Trash

_GOAL = (
    "SELECT item.*, owner, measure, wish_day, ending, ended_on, end_reason"
    " FROM item JOIN goal ON goal.id = item.id AND kind = 'goal' WHERE trashed IS NULL"
)
_MILESTONE = (
    "SELECT item.*, position, due, reached_on"
    " FROM item JOIN milestone ON milestone.id = item.id AND kind = 'milestone'"
)
_PROGRESS = (
    "SELECT item.*, value, side"
    " FROM item JOIN progress ON progress.id = item.id AND kind = 'progress'"
)


class Goals:
    """Saves and lists goals."""

    def __init__(self, ledger: Ledger, items: Items, trash: Trash) -> None:
        self._ledger = ledger
        self._items = items
        self._following = Following(ledger, items, trash)

    def save(self, draft: GoalDraft) -> Goal:
        """Save a goal, new or changed; its steps and ratings go where it goes. Raises NotFound."""
        item_id = draft.id or new_id()
        measure, end_reason = kept(draft.measure), kept(draft.end_reason)
        with self._ledger.change():
            row = self._items.find(item_id, Kind.GOAL) if draft.id else None
            self._items.put(
                Entry(
                    kind=Kind.GOAL,
                    id=item_id,
                    when=self._when(draft, row),
                    share=draft.share,
                    mentorship_id=draft.mentorship_id,
                    title=kept(draft.title),
                    body=kept(draft.why),
                    more=(measure, end_reason),
                    detail=Detail(
                        "goal",
                        {
                            "owner": draft.owner.value,
                            "measure": measure,
                            "wish_day": day_text(draft.by),
                            "ending": draft.ending.value if draft.ending else None,
                            "ended_on": day_text(draft.ended_on),
                            "end_reason": end_reason,
                        },
                    ),
                ),
                new=draft.id is None,
            )
            self._following.follow(item_id)
            return self._whole(item_id, _GOAL.replace("trashed IS NULL", "TRUE"))

    def save_milestone(self, draft: MilestoneDraft) -> Milestone:
        """Save a step of a goal, new or changed; without a position a new one comes last."""
        item_id = draft.id or new_id()
        with self._ledger.change():
            goal = self._items.find(draft.goal_id, Kind.GOAL)
            row = self._step(_MILESTONE, item_id) if draft.id else None
            position = draft.position
            if position is None:
                position = row["position"] if row else self._next_position(draft.goal_id)
            self._items.put(
                Entry(
                    kind=Kind.MILESTONE,
                    id=item_id,
                    when=when_of(row or goal),
                    share=draft.share,
                    mentorship_id=to_id(goal["mentorship_id"]),
                    parent_id=draft.goal_id,
                    title=kept(draft.title),
                    detail=Detail(
                        "milestone",
                        {
                            "position": position,
                            "due": day_text(draft.due),
                            "reached_on": day_text(draft.reached_on),
                        },
                    ),
                ),
                new=draft.id is None,
            )
            return _milestone(self._step(_MILESTONE, item_id))

    def save_progress(self, draft: ProgressDraft) -> Progress:
        """Save a rating of a goal, new or changed. Raises NotFound."""
        item_id = draft.id or new_id()
        with self._ledger.change():
            goal = self._items.find(draft.goal_id, Kind.GOAL)
            row = self._step(_PROGRESS, item_id) if draft.id else None
            when = When(draft.day, None, self._ledger.clock.zone)
            if row and when_of(row).day == draft.day:
                when = when_of(row)
            self._items.put(
                Entry(
                    kind=Kind.PROGRESS,
                    id=item_id,
                    when=when,
                    share=draft.share,
                    mentorship_id=to_id(goal["mentorship_id"]),
                    parent_id=draft.goal_id,
                    body=kept(draft.note),
                    detail=Detail("progress", {"value": draft.value, "side": draft.by.value}),
                ),
                new=draft.id is None,
            )
            return _progress(self._step(_PROGRESS, item_id))

    def get(self, item_id: ItemId) -> Goal:
        """A goal with its milestones and progress. Raises NotFound, also for one in the trash."""
        return self._whole(item_id, _GOAL)

    def milestone(self, item_id: ItemId) -> Milestone:
        """One step of a goal. Raises NotFound, also for one in the trash."""
        row = self._step(_MILESTONE, item_id)
        if row["trashed"]:
            raise not_found()
        return _milestone(row)

    def all(self, mentorship_id: ItemId | None = None) -> tuple[Goal, ...]:
        """The goals of one mentorship or of all, open ones first, each as old as it is."""
        rows = self._ledger.rows(
            f"{_GOAL} AND (? IS NULL OR mentorship_id = ?) ORDER BY ending IS NOT NULL, place",
            (mentorship_id, mentorship_id),
        )
        where, values = " AND (? IS NULL OR mentorship_id = ?)", (mentorship_id, mentorship_id)
        return tuple(self._with_steps(rows, where, values))

    def _whole(self, item_id: ItemId, select: str) -> Goal:
        rows = self._ledger.rows(f"{select} AND item.id = ?", (item_id,))
        if not rows:
            raise not_found()
        return self._with_steps(rows, " AND parent_id = ?", (item_id,))[0]

    def _with_steps(self, rows: list[Row], where: str, values: tuple[Value, ...]) -> list[Goal]:
        milestones: dict[str, list[Milestone]] = defaultdict(list)
        progress: dict[str, list[Progress]] = defaultdict(list)
        where = f" WHERE trashed IS NULL{where}"
        for row in self._ledger.rows(f"{_MILESTONE}{where} ORDER BY position, place", values):
            milestones[row["parent_id"]].append(_milestone(row))
        for row in self._ledger.rows(f"{_PROGRESS}{where} ORDER BY place", values):
            progress[row["parent_id"]].append(_progress(row))
        return [
            _goal(row, tuple(milestones[row["id"]]), tuple(progress[row["id"]])) for row in rows
        ]

    def _when(self, draft: GoalDraft, row: Row | None) -> When:
        if row and draft.made_on in (None, when_of(row).day):
            return when_of(row)
        clock = self._ledger.clock
        return When(draft.made_on or clock.today(), None, clock.zone)

    def _step(self, select: str, item_id: ItemId) -> Row:
        row = self._ledger.row(f"{select} WHERE item.id = ?", (item_id,))
        if row is None:
            raise not_found()
        return row

    def _next_position(self, goal_id: ItemId) -> int:
        row = self._ledger.row(
            "SELECT max(position) FROM milestone JOIN item ON item.id = milestone.id"
            " WHERE parent_id = ?",
            (goal_id,),
        )
        return 0 if row is None or row[0] is None else row[0] + 1


def _goal(row: Row, milestones: tuple[Milestone, ...], progress: tuple[Progress, ...]) -> Goal:
    return Goal(
        id=ItemId(row["id"]),
        mentorship_id=ItemId(row["mentorship_id"]),
        owner=Side(row["owner"]),
        title=row["title"],
        why=row["body"],
        measure=row["measure"],
        by=to_day(row["wish_day"]),
        made_on=when_of(row).day,
        share=Share(row["share"]),
        ending=Ending(row["ending"]) if row["ending"] else None,
        ended_on=to_day(row["ended_on"]),
        end_reason=row["end_reason"],
        milestones=milestones,
        progress=progress,
    )


def _milestone(row: Row) -> Milestone:
    return Milestone(
        id=ItemId(row["id"]),
        goal_id=ItemId(row["parent_id"]),
        title=row["title"],
        position=row["position"],
        due=to_day(row["due"]),
        reached_on=to_day(row["reached_on"]),
        share=Share(row["share"]),
    )


def _progress(row: Row) -> Progress:
    return Progress(
        id=ItemId(row["id"]),
        goal_id=ItemId(row["parent_id"]),
        day=when_of(row).day,
        value=row["value"],
        by=Side(row["side"]),
        note=row["body"],
        share=Share(row["share"]),
    )
