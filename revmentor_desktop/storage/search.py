"""Search: the best three, then the newest, private notes last (RULES.md, SPEED.md choice 5).

Newest first costs the same in a small and a large journal, because places follow the dates. The
full-text table always drives the query: the other way round it is asked once for every row.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.search import TOTAL_LIMIT, Found, Hit, Query
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.journal.snippets import Finder
from revmentor_desktop.journal.terms import Terms, exclusion, expression, inclusion, read_terms
from revmentor_desktop.storage.columns import to_id, when_of
from revmentor_desktop.storage.filters import Conditions, conditions, private_wanted
from revmentor_desktop.storage.ledger import Ledger, Value
from revmentor_desktop.storage.private_index import PrivateIndex
from revmentor_desktop.storage.private_search import PrivateSearch
from revmentor_desktop.storage.sqlcipher import Row

BEST = 3
RANKED = 2_000
"""How many of the newest hits are compared for the best ones."""

_RELEVANCE = "bm25(words, 10.0, 1.0, 1.0)"  # a title says more than a text
_NEWEST = (  # one pass for all three: each goes through every word that a prefix stands for
    "WITH newest AS MATERIALIZED (SELECT words.rowid AS place, {rank} AS rank {source}"  # noqa: S608  # fixed parts
    f" ORDER BY words.rowid DESC LIMIT {RANKED})"
    " SELECT 'best' AS part, place, rank FROM"
    " (SELECT place, rank FROM newest ORDER BY rank, place DESC LIMIT {best})"
    " UNION ALL SELECT 'page', place, 0.0 FROM"
    " (SELECT place FROM newest ORDER BY place DESC LIMIT {first})"
    " UNION ALL SELECT 'count', count(*), 0.0 FROM newest"
)


@dataclass(frozen=True, slots=True)
class _Source:
    """A FROM and WHERE with its values; `place` is the column that orders it."""

    sql: str
    values: tuple[Value, ...]
    place: str


@dataclass(frozen=True, slots=True)
class _Newest:
    """Of the newest hits: how many they are, the best with their relevance, the first places."""

    count: int = 0
    best: tuple[tuple[int, float], ...] = ()
    places: tuple[int, ...] = ()


class Search:
    """Finds what a person wrote."""

    def __init__(self, ledger: Ledger, index: PrivateIndex) -> None:
        self._ledger = ledger
        self._index = index
        self._private = PrivateSearch(ledger, index)

    def build_private_index(self, step: int = 200) -> bool:
        """Take the next `step` private notes into the index in memory; True when all are in.

        Call it again and again between other work: 200 notes take some 10 ms.
        """
        return self._index.build(step)

    def find(self, query: Query) -> Found:
        """The answer to a query. No text makes it fail; raises Interrupted when told to stop."""
        terms = read_terms(query.text, typing=query.typing)
        filters = conditions(query)
        asked = not terms.empty or (not query.text.strip() and bool(filters))
        if not asked:
            return Found(query, 0, False, (), 0, self._index.ready)
        with self._ledger.searching():
            return self._find(query, terms, filters)

    def _find(self, query: Query, terms: Terms, filters: Conditions) -> Found:
        source = _source(terms, filters)
        best: dict[int, float] = {}
        newest = _Newest()
        if terms.wanted:
            best, newest = self._best(query, terms, filters, source)
        count = newest.count if terms.wanted else self._count(source)
        page = self._page(query, source, best, newest)
        private, private_count = self._private_part(query, terms, source, len(page))
        total = count + private_count
        return Found(
            query,
            min(total, TOTAL_LIMIT),
            total > TOTAL_LIMIT,
            (*self._hits(page, best, terms), *private),
            len(best),
            self._index.ready or not private_wanted(query),
        )

    def _count(self, source: _Source) -> int:
        row = self._ledger.row(
            f"SELECT count(*) FROM (SELECT 1 {source.sql} LIMIT {TOTAL_LIMIT + 1})",  # noqa: S608  # fixed parts
            source.values,
        )
        return row[0] if row else 0

    def _best(
        self, query: Query, terms: Terms, filters: Conditions, source: _Source
    ) -> tuple[dict[int, float], _Newest]:
        """Place -> relevance of the best matches, title hits first, and the newest hits."""
        unwanted = exclusion(terms)
        without = f" NOT {unwanted}" if unwanted else ""
        titles = _matching(f"{{title}} : {inclusion(terms)}{without}", filters)
        best = dict(self._newest(titles, BEST, 0).best)
        self._ledger.go_on()
        first = query.offset + query.limit + BEST
        newest = self._newest(source, 0 if len(best) == BEST else 2 * BEST, first)
        for place, score in newest.best:
            if len(best) < BEST:
                best.setdefault(place, score)
        return best, newest

    def _newest(self, source: _Source, best: int, first: int) -> _Newest:
        """Of the newest hits the number, the `best` ones and the places of the `first` ones."""
        rank = _RELEVANCE if best else "0.0"  # comparing all of them takes the longest
        sql = _NEWEST.format(rank=rank, source=source.sql, best=best, first=first)
        rows = self._ledger.rows(sql, source.values)
        return _Newest(
            rows[-1]["place"],
            tuple((row["place"], -row["rank"]) for row in rows if row["part"] == "best"),
            tuple(row["place"] for row in rows if row["part"] == "page"),
        )

    def _page(
        self, query: Query, source: _Source, best: Mapping[int, float], newest: _Newest
    ) -> list[int]:
        """The places of one page: best ones, then the newest of the others."""
        head = list(best)[query.offset : query.offset + query.limit]
        rest = query.limit - len(head)
        if rest <= 0:
            return head
        start = max(0, query.offset - len(best))
        if newest.count and (newest.count < RANKED or start + rest + BEST <= RANKED):
            others = [place for place in newest.places if place not in best]
            return [*head, *others[start : start + rest]]
        self._ledger.go_on()
        but = f" AND {source.place} NOT IN ({', '.join(map(str, best))})" if best else ""
        rows = self._ledger.rows(
            f"SELECT {source.place} {source.sql}{but}"
            f" ORDER BY {source.place} DESC LIMIT ? OFFSET ?",
            (*source.values, rest, start),
        )
        return [*head, *(row[0] for row in rows)]

    def _private_part(
        self, query: Query, terms: Terms, source: _Source, shown: int
    ) -> tuple[tuple[Hit, ...], int]:
        """What of the private group stands on this page, and how large the group is."""
        if not private_wanted(query):
            return (), 0
        self._ledger.go_on()
        found = self._private.matching(query, terms)
        room = query.limit - shown
        if room <= 0 or not found:
            return (), len(found)
        start = 0 if shown or not query.offset else max(0, query.offset - self._all(source))
        return self._private.hits(found[start : start + room]), len(found)

    def _all(self, source: _Source) -> int:
        row = self._ledger.row(f"SELECT count(*) {source.sql}", source.values)
        return row[0] if row else 0

    def _hits(self, places: list[int], best: dict[int, float], terms: Terms) -> tuple[Hit, ...]:
        """The items at these places with their snippets; texts are read for this page only."""
        self._ledger.go_on()
        rows = self._ledger.rows(
            "SELECT place, id, kind, mentorship_id, parent_id, day, at, zone, title, body, more,"  # noqa: S608  # numbers only
            f" share FROM item WHERE place IN ({', '.join(map(str, places))})"
        )
        finder = Finder(terms.wanted)
        found = {row["place"]: row for row in rows}
        return tuple(
            _hit(found[place], finder, best.get(place, 0.0)) for place in places if place in found
        )


def _source(terms: Terms, filters: Conditions) -> _Source:
    match = expression(terms)
    return _matching(match, filters) if match else _all_items(terms, filters)


def _matching(match: str, filters: Conditions) -> _Source:
    """Items whose words match; CROSS JOIN keeps the full-text table in the lead."""
    join = " CROSS JOIN item ON item.place = words.rowid" if filters.clauses else ""
    where = [
        "words MATCH ?",
        *(f"words.rowid {bound}" for bound in filters.places),
        *filters.clauses,
    ]
    return _Source(
        f"FROM words{join} WHERE {' AND '.join(where)}",
        (match, *filters.bounds, *filters.values),
        "words.rowid",
    )


def _all_items(terms: Terms, filters: Conditions) -> _Source:
    """Items chosen by filters, by a literal that has no words, or by what they lack."""
    where = ["item.trashed IS NULL", "item.kind <> 'private-note'"]
    values: list[Value] = []
    if terms.literal:
        where.append("(instr(title, ?) OR instr(body, ?) OR instr(more, ?))")
        values += [terms.literal] * 3
    if terms.unwanted:
        where.append("item.place NOT IN (SELECT rowid FROM words WHERE words MATCH ?)")
        values.append(exclusion(terms))
    where += [*(f"item.place {bound}" for bound in filters.places), *filters.clauses]
    return _Source(
        f"FROM item WHERE {' AND '.join(where)}",
        (*values, *filters.bounds, *filters.values),
        "item.place",
    )


def _hit(row: Row, finder: Finder, score: float) -> Hit:
    return Hit(
        id=ItemId(row["id"]),
        kind=Kind(row["kind"]),
        mentorship_id=to_id(row["mentorship_id"]),
        parent_id=to_id(row["parent_id"]),
        when=when_of(row),
        title=row["title"],
        snippet=finder.snippet((row["body"], row["more"])),
        share=Share(row["share"]),
        score=score,
    )
