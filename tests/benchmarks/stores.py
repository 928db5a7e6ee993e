"""Search and save, against a raw keyed store that holds the same texts."""

import gzip
import itertools
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import MentorshipDraft
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.operations.feed import feed_sessions
from revmentor_desktop.operations.find import find, parse_query
from revmentor_desktop.operations.mentorships import keep_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.sessions import draft_of, read_session, write_up_session
from tests.benchmarks.measures import Pairs, in_turns, seconds
from tests.benchmarks.raw_store import RawStore
from tests.staged import stage_empty

DIARY = Path(__file__).parents[1] / "data" / "pepys-400.jsonl.gz"
QUERIES = ("office", "parliament", "my wife", '"so to bed"', "me", "dutch")
"""Words that are everywhere, rare ones, two, a phrase, a beginning, as they are typed."""


def measure_stores(folder: Path, size: int, rounds: int) -> list[Pairs]:
    """Search as you type and save as you type, in a journal of so many sessions."""
    entries = list(itertools.islice(_entries(), size))
    raw = RawStore(folder / "raw.db", ((e["date"], e["title"], e["text"]) for e in entries))
    try:
        with _journal(folder / "home", entries) as (journal, newest):
            searched = [_search(journal, raw, query, size, rounds) for query in QUERIES]
            return [*searched, _save(journal, newest, raw, size, rounds)]
    finally:
        raw.close()


def _search(journal: OpenJournal, raw: RawStore, query: str, size: int, rounds: int) -> Pairs:
    match = query if query.startswith('"') else f"{query}*"
    return in_turns(
        f"search {query} in {size:,}",
        "raw store, newest 50",
        1.5,
        lambda: seconds(lambda: find(journal, parse_query(journal, query, typing=True))),
        lambda: seconds(lambda: raw.search(match)),
        rounds,
    )


def _save(journal: OpenJournal, session_id: ItemId, raw: RawStore, size: int, rounds: int) -> Pairs:
    page = read_session(journal, session_id)
    numbers = itertools.count()
    first = page.session.text

    def ours() -> float:
        draft = replace(draft_of(page.session), text=f"{first} and typed {next(numbers)} more")
        return seconds(lambda: write_up_session(journal, draft))

    def theirs() -> float:
        body = f"{first} and typed {next(numbers)} more"
        return seconds(lambda: raw.save(size, body))

    return in_turns(f"save one write-up in {size:,}", "raw store, save", 1.3, ours, theirs, rounds)


@contextmanager
def _journal(home: Path, entries: list[dict[str, Any]]) -> Iterator[tuple[OpenJournal, ItemId]]:
    """An open journal with the entries as sessions, and the id of the newest."""
    journal = stage_empty(home).open()
    try:
        keep_mentorship(journal, MentorshipDraft("Elizabeth"))
        here = Here(journal.clock.local(), journal.clock.zone)
        lines = (json.dumps(entry) for entry in entries)
        fed = feed_sessions(journal, lines, "Elizabeth", here, lambda _: None)
        yield journal, fed.ids[-1]
    finally:
        journal.close()


def _entries() -> Iterator[dict[str, Any]]:
    """The diary's entries, over and over, each a decade after the one before it ends."""
    lines = gzip.decompress(DIARY.read_bytes()).decode().splitlines()
    entries = [json.loads(line) for line in lines]
    for decade in itertools.count():
        for entry in entries:
            year = (int(entry["date"][:4]) - 1660 + 10 * decade) % 360 + 1660
            yield entry | {
                "date": f"{year}{entry['date'][4:8]}{min(int(entry['date'][8:]), 28):02}"
            }
