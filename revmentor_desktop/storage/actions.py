"""Actions in the journal file."""

from revmentor_desktop.journal.action import Action, ActionDraft
from revmentor_desktop.journal.ids import ItemId, new_id
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.journal.when import When
from revmentor_desktop.storage.columns import day_text, to_day, to_id, when_of
from revmentor_desktop.storage.items import Detail, Entry, Items, not_found
from revmentor_desktop.storage.ledger import Ledger, Value
from revmentor_desktop.storage.sqlcipher import Row

_SELECT = (  # the kind leads to its few rows: without it a list reads every item there is
    "SELECT item.*, owner, due, done_on, outcome, read_from"
    " FROM item JOIN action ON action.id = item.id AND kind = 'action'"
)
_OPEN_FIRST = " ORDER BY done_on IS NOT NULL, done_on DESC, due IS NULL, due, place"


class Actions:
    """Saves and lists actions."""

    def __init__(self, ledger: Ledger, items: Items) -> None:
        self._ledger = ledger
        self._items = items

    def save(self, draft: ActionDraft) -> Action:
        """Save an action, new or changed. Raises NotFound for an unknown id.

        A draft that does not say which line it was read from leaves that as it is.
        """
        item_id = draft.id or new_id()
        with self._ledger.change():
            row = self._row(item_id) if draft.id else None
            self._items.put(
                Entry(
                    kind=Kind.ACTION,
                    id=item_id,
                    when=self._when(draft, row),
                    share=draft.share,
                    mentorship_id=draft.mentorship_id,
                    parent_id=draft.session_id,
                    body=kept(draft.text),
                    more=(kept(draft.outcome),),
                    detail=Detail(
                        "action",
                        {
                            "owner": draft.owner.value,
                            "due": day_text(draft.due),
                            "done_on": day_text(draft.done_on),
                            "outcome": kept(draft.outcome),
                            "read_from": draft.read_from or (row["read_from"] if row else ""),
                        },
                    ),
                ),
                new=draft.id is None,
            )
            return self._one(item_id)

    def get(self, item_id: ItemId) -> Action:
        """One action. Raises NotFound, also for one in the trash."""
        return self._one(item_id, " AND trashed IS NULL")

    def of_session(self, session_id: ItemId) -> tuple[Action, ...]:
        """What was promised in a session, in the order written."""
        return self._many("parent_id = ?", (session_id,), " ORDER BY place")

    def open(self, mentorship_id: ItemId | None = None) -> tuple[Action, ...]:
        """What is still to do, of one mentorship or of all; the next due first, undated last."""
        return self._many(
            "done_on IS NULL AND (? IS NULL OR mentorship_id = ?)", (mentorship_id, mentorship_id)
        )

    def all(self, mentorship_id: ItemId | None = None) -> tuple[Action, ...]:
        """All actions: open ones as :meth:`open` orders them, then done ones, latest first."""
        return self._many("(? IS NULL OR mentorship_id = ?)", (mentorship_id, mentorship_id))

    def _when(self, draft: ActionDraft, row: Row | None) -> When:
        if row and draft.made_on in (None, when_of(row).day):
            return when_of(row)
        clock = self._ledger.clock
        return When(draft.made_on or clock.today(), None, clock.zone)

    def _one(self, item_id: ItemId, also: str = "") -> Action:
        return _action(self._row(item_id, also))

    def _row(self, item_id: ItemId, also: str = "") -> Row:
        row = self._ledger.row(f"{_SELECT} WHERE item.id = ?{also}", (item_id,))
        if row is None:
            raise not_found()
        return row

    def _many(
        self, where: str, values: tuple[Value, ...], order: str = _OPEN_FIRST
    ) -> tuple[Action, ...]:
        rows = self._ledger.rows(f"{_SELECT} WHERE trashed IS NULL AND {where}{order}", values)
        return tuple(_action(row) for row in rows)


def _action(row: Row) -> Action:
    return Action(
        id=ItemId(row["id"]),
        mentorship_id=ItemId(row["mentorship_id"]),
        session_id=to_id(row["parent_id"]),
        text=row["body"],
        owner=Side(row["owner"]),
        due=to_day(row["due"]),
        done_on=to_day(row["done_on"]),
        outcome=row["outcome"],
        share=Share(row["share"]),
        made_on=when_of(row).day,
        read_from=row["read_from"],
    )
