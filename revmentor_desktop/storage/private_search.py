"""Private notes among what was found: a group of their own, without their words."""

import json

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.search import Hit, Query
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.journal.terms import Term, Terms, exclusion, expression, inclusion
from revmentor_desktop.journal.words import paired
from revmentor_desktop.storage.columns import to_id, when_of
from revmentor_desktop.storage.filters import conditions
from revmentor_desktop.storage.ledger import Ledger
from revmentor_desktop.storage.private_index import PrivateIndex
from revmentor_desktop.storage.sqlcipher import Row

_AMONG = "id IN (SELECT value FROM json_each(?))"


class PrivateSearch:
    """Asks the index in memory for words and the file for dates and filters."""

    def __init__(self, ledger: Ledger, index: PrivateIndex) -> None:
        self._ledger = ledger
        self._index = index

    def matching(self, query: Query, terms: Terms) -> tuple[ItemId, ...]:
        """The ids of the private notes a query finds, newest first; none before the index is whole.

        A literal without words is not looked for: that would unseal every note.
        """
        by_words = bool(terms.wanted or terms.unwanted or query.tags)
        if terms.literal or (by_words and not self._index.ready):
            return ()
        filters = conditions(query, private=True)
        where = ["trashed IS NULL", "kind = 'private-note'"]
        where += [*(f"place {bound}" for bound in filters.places), *filters.clauses]
        values = [*filters.bounds, *filters.values]
        if by_words:
            for wanted, ids in self._ids(query, terms):
                where.append(_AMONG if wanted else f"NOT {_AMONG}")
                values.append(json.dumps(sorted(ids)))
        rows = self._ledger.rows(
            f"SELECT id FROM item WHERE {' AND '.join(where)} ORDER BY place DESC",  # noqa: S608  # fixed parts
            values,
        )
        return tuple(ItemId(row["id"]) for row in rows)

    def hits(self, ids: tuple[ItemId, ...]) -> tuple[Hit, ...]:
        """The hits of these notes, in this order."""
        rows = self._ledger.rows(
            "SELECT id, mentorship_id, parent_id, day, at, zone FROM item"
            " WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(ids),),
        )
        found = {row["id"]: row for row in rows}
        return tuple(_hit(found[item_id]) for item_id in ids if item_id in found)

    def _ids(self, query: Query, terms: Terms) -> list[tuple[bool, set[str]]]:
        """Sets of ids the notes must be in (True) or must not be in (False)."""
        sets: list[tuple[bool, set[str]]] = []
        if terms.wanted:
            sets.append((True, self._index.find(expression(terms))))
        elif terms.unwanted:
            sets.append((False, self._index.find(exclusion(terms))))
        for tag in query.tags:
            tagged = inclusion(Terms((Term(paired(tag) or tag, tag),)))
            sets.append((True, self._index.find(f"{{more}} : {tagged}")))
        return sets


def _hit(row: Row) -> Hit:
    return Hit(
        id=ItemId(row["id"]),
        kind=Kind.PRIVATE_NOTE,
        mentorship_id=to_id(row["mentorship_id"]),
        parent_id=to_id(row["parent_id"]),
        when=when_of(row),
        title="",
        snippet="",
        share=Share.PRIVATE,
        score=0.0,
        private=True,
    )
