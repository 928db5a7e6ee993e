"""What a search shows first, and that its pages hold every hit once."""

from revmentor_desktop.journal.note import NoteDraft
from revmentor_desktop.journal.search import Query
from revmentor_desktop.storage.search import RANKED
from revmentor_desktop.storage.store import Store
from tests.plain.storage.journals import day


def _matches(store: Store, query: Query) -> int:
    """How often the index was asked for one page."""
    asked: list[str] = []
    store.ledger.connection.set_trace_callback(asked.append)
    store.search.find(query)
    store.ledger.connection.set_trace_callback(None)
    return sum(sql.count("MATCH") for sql in asked if not sql.startswith("--"))


def test_title_hits_come_first_then_what_fits_best_then_the_newest(store: Store) -> None:
    def note(title: str, text: str) -> str:
        return store.notes.save(NoteDraft(day(), title, text)).id

    titled = note("The wombat", "long ago")
    often = note("", "wombat wombat wombat")
    once = [note("", f"one wombat among many other words, number {number}") for number in range(5)]
    found = store.search.find(Query("wombat"))
    assert found.total == 7 and found.best == 3
    assert [hit.id for hit in found.hits[:2]] == [titled, often]
    rest = [hit.id for hit in found.hits[3:]]
    assert rest == [item for item in reversed(once) if item in rest]
    assert {hit.id for hit in found.hits} == {titled, often, *once}


def test_pages_hold_every_hit_once_also_past_those_that_are_compared(store: Store) -> None:
    size = RANKED + 100
    with store.change():
        for number in range(size):
            title = "A wombat" if number % 800 == 0 else ""
            store.notes.save(NoteDraft(day(), title, f"wombat {number}"))
    hits: list[str] = []
    for offset in range(0, size, 300):
        hits += [
            hit.id for hit in store.search.find(Query("wombat", limit=300, offset=offset)).hits
        ]
    assert len(hits) == len(set(hits)) == size
    small = [
        hit.id
        for offset in (0, 2, 4)
        for hit in store.search.find(Query("wombat", limit=2, offset=offset)).hits
    ]
    assert small == hits[:6]


def test_a_page_asks_the_index_twice_at_most(store: Store) -> None:
    for number in range(60):
        store.notes.save(NoteDraft(day(), text=f"word{number} in a text"))
    assert _matches(store, Query("word", typing=True)) == 2
    assert _matches(store, Query("word", typing=True, offset=50)) == 2
