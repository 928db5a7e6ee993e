"""Small questions about items of any kind."""

from collections.abc import Collection, Iterator, Mapping
from datetime import date

from revmentor_desktop.journal.ids import ItemId, is_id
from revmentor_desktop.journal.note import headline
from revmentor_desktop.journal.sharing import STAYS_PRIVATE, Kind, Share
from revmentor_desktop.journal.terms import Term, Terms, inclusion
from revmentor_desktop.journal.words import compared, paired
from revmentor_desktop.storage.columns import first_place, place_after, to_id
from revmentor_desktop.storage.items import Items, not_found
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.sqlcipher import Row
from revmentor_desktop.support.errors import HeldBack
from revmentor_desktop.support.language import translate

SHORTEST_PREFIX = 4
"""Letters of an id that are needed to name an item by it."""

_NAMED = (Kind.MENTORSHIP, Kind.GOAL)  # kinds that people call by their name


class Facts:
    """Counts, kinds, share levels, and whom a name means."""

    def __init__(self, ledger: Ledger, items: Items) -> None:
        self._ledger = ledger
        self._items = items

    def counts(self) -> Mapping[Kind, int]:
        """How many items of each kind there are, those in the trash aside; 0 is said too."""
        found = dict.fromkeys(Kind, 0)
        for row in self._ledger.rows(
            "SELECT kind, count(*) AS count FROM item WHERE trashed IS NULL GROUP BY kind"
        ):
            found[Kind(row["kind"])] = row["count"]
        return found

    def count_of(self, mentorship_id: ItemId, kind: Kind) -> int:
        """How many items of a kind a mentorship has, those in the trash aside."""
        row = self._ledger.row(
            "SELECT count(*) FROM item WHERE mentorship_id = ? AND kind = ? AND trashed IS NULL",
            (mentorship_id, kind.value),
        )
        return row[0] if row else 0

    def versions(self) -> int:
        """How many earlier versions of texts are kept."""
        row = self._ledger.row("SELECT count(*) FROM version")
        return row[0] if row else 0

    def kind_of(self, item_id: ItemId) -> Kind:
        """What an item is. Raises NotFound, also for one in the trash."""
        row = self._items.find(item_id)
        if row["trashed"]:
            raise not_found()
        return Kind(row["kind"])

    def parent_of(self, item_id: ItemId) -> ItemId | None:
        """The item it hangs on: the session of a line, the goal of a step; None for none."""
        rows = self._ledger.rows("SELECT parent_id FROM item WHERE id = ?", (item_id,))
        return next((to_id(row["parent_id"]) for row in rows), None)

    def set_share(self, item_id: ItemId, share: Share) -> None:
        """Say who may see an item. Raises NotFound, and HeldBack for what is always private."""
        with self._ledger.change():
            row = self._items.find(item_id)
            if row["kind"] in STAYS_PRIVATE and share is not Share.PRIVATE:
                raise HeldBack(
                    translate("Share", "This stays with you: private notes and ratings always do."),
                    todo=translate(
                        "Share", "Copy what you want to share into a note or a write-up."
                    ),
                )
            self._items.check_open(row)
            if row["share"] != share:
                self._items.touch(item_id, {"share": share.value})

    def words_of(self, item_id: ItemId) -> str:
        """The line an item is called by: its title, else the first of its text. Raises NotFound."""
        row = self._items.find(item_id)
        return headline(row["title"], row["body"][:2_000])

    def texts_of(self, mentorship_id: ItemId) -> Iterator[str]:
        """The words of every item of a mentorship that could leave: private notes could not."""
        rows = self._ledger.rows(
            "SELECT title, body FROM item WHERE mentorship_id = ? AND trashed IS NULL"
            " AND kind NOT IN (?, ?) AND (title <> '' OR body <> '')",
            (mentorship_id, Kind.PRIVATE_NOTE.value, Kind.AGREEMENT.value),
        )
        return (f"{row['title']}\n{row['body']}" for row in rows)

    def resolve_prefix(self, text: str, kinds: Collection[Kind] = ()) -> tuple[ItemId, ...]:
        """The items that an id, a name or the first letters of an id (4 or more) can mean.

        A whole id means itself. Mentorships and goals have names: the whole name goes before a word
        of it, case and accents aside. A session's is its title or its day. No kinds: any kind.
        Nothing in the trash is meant. Several when it is not clear, a name and an id too.
        """
        wanted = tuple(kinds) or tuple(Kind)
        ids = self._by_id(text.strip().lower(), wanted)
        if is_id(text.strip().lower()):
            return ids
        names = self._by_name(text, wanted)
        if not names and Kind.SESSION in wanted:
            names = self._sessions_called(text)
        return tuple(dict.fromkeys((*names, *ids)))

    def _by_id(self, text: str, kinds: tuple[Kind, ...]) -> tuple[ItemId, ...]:
        if len(text) < SHORTEST_PREFIX or not text.isascii() or not text.isalnum():
            return ()
        marks = ", ".join("?" * len(kinds))
        rows = self._ledger.rows(
            f"SELECT id FROM item WHERE id >= ? AND id < ? AND kind IN ({marks})"  # noqa: S608  # marks only
            " AND trashed IS NULL ORDER BY id LIMIT 20",
            (text, text + "~", *(kind.value for kind in kinds)),
        )
        return tuple(ItemId(row["id"]) for row in rows)

    def _by_name(self, text: str, kinds: tuple[Kind, ...]) -> tuple[ItemId, ...]:
        wanted = compared(text)
        whole, parts = [], []
        for kind in (kind for kind in _NAMED if kind in kinds and wanted):
            for row in self._ledger.rows(
                "SELECT id, title FROM item WHERE kind = ? AND trashed IS NULL ORDER BY place",
                (kind.value,),
            ):
                name = compared(row["title"])
                if name == wanted:
                    whole.append(ItemId(row["id"]))
                elif f" {name}".find(f" {wanted}") >= 0:
                    parts.append(ItemId(row["id"]))
        return tuple(whole or parts)

    def _sessions_called(self, text: str) -> tuple[ItemId, ...]:
        """The sessions of that title or day, found by the index of words and that of places."""
        wanted = compared(text)
        term = Term(" ".join((paired(text) or text).split()), text)
        titled: list[Row] = []
        if term.words:
            match = f"{{title}} : {inclusion(Terms((term,)))}"
            titled = self._ledger.rows(
                "SELECT id, item.title FROM words CROSS JOIN item ON item.place = words.rowid"
                " WHERE words MATCH ? AND kind = 'session' AND trashed IS NULL",
                (match,),
            )
        elif wanted:
            titled = self._ledger.rows(
                "SELECT id, title FROM item WHERE kind = 'session' AND trashed IS NULL"
            )
        found = [ItemId(row["id"]) for row in titled if compared(row["title"]) == wanted]
        return tuple(dict.fromkeys((*found, *self._sessions_of(wanted))))

    def _sessions_of(self, text: str) -> tuple[ItemId, ...]:
        try:
            day = date.fromisoformat(text)
        except ValueError:
            return ()
        rows = self._ledger.rows(
            "SELECT id FROM item WHERE kind = 'session' AND trashed IS NULL AND day = ?"
            " AND place >= ? AND place < ? ORDER BY place",
            (text, first_place(day), place_after(day)),
        )
        return tuple(ItemId(row["id"]) for row in rows)
