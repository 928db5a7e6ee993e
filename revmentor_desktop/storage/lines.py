"""What was learned and taught in a session: items of their own, saved with it."""

from revmentor_desktop.journal.ids import ItemId, new_id
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.session import Line, LineDraft, SessionDraft
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.storage.following import Following
from revmentor_desktop.storage.items import Detail, Entry, Items, not_found
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.sqlcipher import Row
from revmentor_desktop.storage.trash import Trash

_LINES = (
    "SELECT item.*, position, session.trash_root AS beside FROM item"
    " JOIN line ON line.id = item.id JOIN item AS session ON session.id = item.parent_id"
    " WHERE item.parent_id = ? ORDER BY position, item.place"
)
_OF_ITS_DATE = frozenset({Kind.LEARNED, Kind.TAUGHT, Kind.PRIVATE_NOTE, Kind.AGENDA_LINE})


class Lines:
    """Saves and lists the lines of sessions."""

    def __init__(self, ledger: Ledger, items: Items, trash: Trash) -> None:
        self._ledger = ledger
        self._items = items
        self._trash = trash
        self._following = Following(ledger, items, trash)

    def of_session(self, session_id: ItemId) -> tuple[Line, ...]:
        """The lines of a session in order; of one in the trash, those that went there with it."""
        return tuple(
            _line(row) for row in self._ledger.rows(_LINES, (session_id,)) if _is_there(row)
        )

    def follow(self, session_id: ItemId, draft: SessionDraft) -> None:
        """Make the lines, and what else hangs on the session, follow a saved draft.

        A late save of a session that was just thrown away is kept there with it.
        """
        self._following.follow(session_id, _OF_ITS_DATE)
        if draft.lines is None:
            return
        known = {row["id"]: row for row in self._ledger.rows(_LINES, (session_id,))}
        written = [line for line in draft.lines if line.text.strip()]
        for position, line in enumerate(written):
            self._save(session_id, draft, line, position, known)
        kept_ids = {line.id for line in written}
        for line_id, row in known.items():
            if line_id not in kept_ids and _is_there(row):
                self._trash.set_apart(ItemId(line_id))

    def _save(
        self,
        session_id: ItemId,
        draft: SessionDraft,
        line: LineDraft,
        position: int,
        known: dict[str, Row],
    ) -> None:
        if line.id and line.id not in known:
            raise not_found()
        if line.id and not _is_there(known[line.id]):  # emptied, then written again
            self._trash.lie_with(line.id, self._items.find(session_id))
        self._items.put(
            Entry(
                kind=line.kind,
                id=line.id or new_id(),
                when=draft.when,
                share=line.share,
                mentorship_id=draft.mentorship_id,
                parent_id=session_id,
                body=kept(line.text),
                detail=Detail("line", {"position": position}),
            ),
            new=line.id is None,
        )


def _is_there(row: Row) -> bool:
    """Whether a line is where its session is: both in the journal, or both in the trash."""
    return bool(row["trash_root"] == row["beside"])


def _line(row: Row) -> Line:
    return Line(
        id=ItemId(row["id"]),
        kind=Kind(row["kind"]),
        session_id=ItemId(row["parent_id"]),
        text=row["body"],
        share=Share(row["share"]),
    )
