"""Searching, and finding the one item somebody means."""

from dataclasses import replace

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.query_text import split_filters
from revmentor_desktop.journal.search import Found, Query
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import KnownFailure, NotFound, WrongUsage
from revmentor_desktop.support.language import translate

NAMED_MOST = 5
"""How many of the items that fit are named when a name is not clear."""


def parse_query(
    journal: OpenJournal, typed: str, *, typing: bool = False, limit: int = 50, offset: int = 0
) -> Query:
    """The query a person typed, with its filters (RULES.md, "Search").

    Never an error: a filter that names nobody is searched for as text.
    """
    here = Here(journal.clock.local(), journal.clock.zone)
    filters = split_filters(typed, here)
    query = Query(
        filters.text,
        typing=typing,
        kinds=filters.kinds,
        tags=filters.tags,
        after=filters.after,
        before=filters.before,
        shares=filters.shares,
        open_only=filters.open_only,
        limit=limit,
        offset=offset,
    )
    for name in filters.people:
        try:
            person = find_item(journal, name, Kind.MENTORSHIP)
        except KnownFailure:
            query = replace(query, text=f"{query.text} {name}".strip())
        else:
            query = replace(query, mentorship_id=person)
    for name in filters.goals:
        try:
            goal = find_item(journal, name, Kind.GOAL)
        except KnownFailure:
            query = replace(query, text=f"{query.text} {name}".strip())
        else:
            query = replace(query, goal_id=goal)
    return query


def find(journal: OpenJournal, query: Query) -> Found:
    """Search everything a person wrote. Newest first after the best three, private ones last."""
    return journal.store.search.find(query)


def prepare_private_search(journal: OpenJournal) -> bool:
    """Go on building the index of private notes in memory; True when it is whole.

    Called again and again while nothing else waits: each call takes a few milliseconds.
    """
    return journal.store.search.build_private_index()


def find_item(journal: OpenJournal, text: str, *kinds: Kind) -> ItemId:
    """The item that an id, the beginning of one, or a name means.

    A session may also be named by its title or its day (2026-06-12). Raises NotFound when nothing
    fits and WrongUsage when several do, also a name and the beginning of an id. No kinds: any kind.
    """
    found = journal.store.facts.resolve_prefix(text, kinds)
    if len(found) == 1:
        return found[0]
    if not found:
        raise NotFound(
            translate("Find", "Nothing here is called “{text}”.", text=text[:80]),
            todo=translate("Find", "Give its id or its name as the lists show them."),
        )
    named = ", ".join(found[:NAMED_MOST]) + (", …" if len(found) > NAMED_MOST else "")
    raise WrongUsage(
        translate("Find", "“{text}” fits more than one: {named}.", text=text[:80], named=named),
        todo=translate("Find", "Give more of the id."),
    )
