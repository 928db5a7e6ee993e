"""What reports are given: a copy of the rows that may leave, and nothing else (VAULT.md).

Fixed statements copy those rows of one mentorship and period into a fresh database in memory. They
take the levels `agreed` and `may-share` only, whatever was ticked; a report never holds a
connection to the journal.
"""
# ruff: noqa: S608  # every statement is put together here from fixed text

import json
from collections.abc import Mapping
from dataclasses import replace

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.shared import SharedJournal
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.journal.summary_choice import Section, SummaryChoice, Ticks
from revmentor_desktop.storage.columns import first_place, place_after
from revmentor_desktop.storage.items import not_found
from revmentor_desktop.storage.ledger import Value
from revmentor_desktop.storage.settings import OWNER
from revmentor_desktop.storage.share_copy import ShareCopy
from revmentor_desktop.storage.share_growth import (
    MORE_COPIES,
    MORE_COUNTS,
    OPEN_SHARE,
    next_meeting,
    version_rows,
)
from revmentor_desktop.storage.share_terms import IN_FILE, MAY_LEAVE, OF_DAY, PRIVATE
from revmentor_desktop.storage.store import Store

RATING = "rating"
"""What the ratings of meetings are counted as; they are no items of their own."""

_SECTION = {
    Kind.CLOSING: Section.CLOSING,
    Kind.GOAL: Section.GOALS,
    Kind.MILESTONE: Section.GOALS,
    Kind.LEARNED: Section.LEARNED,
    Kind.TAUGHT: Section.LEARNED,
    Kind.ACTION: Section.PROMISES,
    Kind.NOTE: Section.NOTES,
    Kind.FEEDBACK: Section.FEEDBACK,
    Kind.CHECK_IN: Section.CHECK_INS,
    Kind.ADJUSTMENT: Section.CHANGES,
    Kind.AGREEMENT: Section.CHANGES,
}
_TABLE_OF = {
    "session": frozenset({Section.GLANCE, Section.SESSIONS, Section.WRITE_UPS}),
    "topic": frozenset({Section.TOPICS}),
    "next": frozenset({Section.NEXT}),
    "next_line": frozenset({Section.NEXT}),
}
"""Tables that are filled only for some sections, whatever kinds of items leave."""

_OF_ACTION = (
    "(item.place < :until AND (item.place >= :since OR due BETWEEN :start AND :end"
    " OR done_on BETWEEN :start AND :end))"
)
_OF_GOAL = "(item.place < :until AND (ended_on IS NULL OR ended_on >= :start))"

_COPIES: Mapping[str, str] = {
    "people": (
        "SELECT coalesce((SELECT value FROM setting WHERE name = :owner), ''), title, my_role"
        " FROM item JOIN mentorship USING (id) WHERE item.id = :mentorship"
    ),
    "work": (
        f"SELECT item.id, body, share FROM item WHERE item.id = :mentorship AND {MAY_LEAVE}"
        " AND body <> ''"
    ),
    "session": (
        "SELECT day, at, zone, minutes, status, told.id, told.title,"
        " CASE WHEN :with_texts THEN told.body ELSE '' END, told.share"
        " FROM item JOIN session USING (id) LEFT JOIN"
        f" (SELECT item.id, title, body, share FROM item WHERE kind = 'session' AND {MAY_LEAVE}"
        " AND (title <> '' OR body <> '')) AS told ON told.id = item.id"
        f" WHERE {IN_FILE} AND item.kind = 'session' AND {OF_DAY} ORDER BY item.place"
    ),
    "line": (
        "SELECT item.id, kind, day, body, share FROM item JOIN line USING (id)"
        f" WHERE {IN_FILE} AND item.kind IN ('learned', 'taught') AND {MAY_LEAVE} AND {OF_DAY}"
        " ORDER BY item.place, position"
    ),
    "action": (
        "SELECT item.id, owner, day, due, done_on, body, outcome, share"
        f" FROM item JOIN action USING (id) WHERE {IN_FILE} AND item.kind = 'action'"
        f" AND {MAY_LEAVE} AND {_OF_ACTION} ORDER BY item.place"
    ),
    "goal": (
        "SELECT item.id, owner, day, title, body, measure, wish_day, ending, ended_on, end_reason,"
        f" share FROM item JOIN goal USING (id) WHERE {IN_FILE} AND item.kind = 'goal'"
        f" AND {MAY_LEAVE} AND {_OF_GOAL} ORDER BY owner, ending IS NOT NULL, item.place"
    ),
    "milestone": (
        "SELECT item.id, item.parent_id, item.title, due, reached_on, item.share"
        " FROM item JOIN milestone USING (id)"
        f" WHERE {IN_FILE} AND item.kind = 'milestone' AND {MAY_LEAVE} AND item.parent_id IN"
        f" (SELECT item.id FROM item JOIN goal USING (id) WHERE {MAY_LEAVE} AND {_OF_GOAL})"
        " ORDER BY position, item.place"
    ),
    "note": (
        f"SELECT item.id, day, title, body, share FROM item WHERE {IN_FILE}"
        f" AND item.kind = 'note' AND {MAY_LEAVE} AND {OF_DAY} ORDER BY item.place"
    ),
    "closing": (
        f"SELECT item.id, day, title, body, share FROM item WHERE {IN_FILE}"
        f" AND item.kind = 'closing' AND {MAY_LEAVE} AND {OF_DAY} ORDER BY item.place"
    ),
    **MORE_COPIES,
}  # fmt: skip
_COUNTS: Mapping[str, str] = {
    Kind.PRIVATE_NOTE: f"FROM item WHERE {PRIVATE} AND kind = 'private-note' AND {OF_DAY}",
    Kind.SESSION: (
        f"FROM item WHERE {PRIVATE} AND kind = 'session' AND {OF_DAY}"
        " AND (title <> '' OR body <> '')"
    ),
    Kind.LEARNED: f"FROM item WHERE {PRIVATE} AND kind = 'learned' AND {OF_DAY}",
    Kind.TAUGHT: f"FROM item WHERE {PRIVATE} AND kind = 'taught' AND {OF_DAY}",
    Kind.ACTION: f"FROM item JOIN action USING (id) WHERE {PRIVATE} AND {_OF_ACTION}",
    Kind.GOAL: f"FROM item JOIN goal USING (id) WHERE {PRIVATE} AND {_OF_GOAL}",
    Kind.MILESTONE: (
        f"FROM item JOIN milestone USING (id) WHERE {PRIVATE} AND parent_id IN"
        f" (SELECT item.id FROM item JOIN goal USING (id) WHERE {IN_FILE} AND {_OF_GOAL})"
    ),
    Kind.CLOSING: f"FROM item WHERE {PRIVATE} AND kind = 'closing' AND {OF_DAY}",
    Kind.NOTE: f"FROM item WHERE {PRIVATE} AND kind = 'note' AND {OF_DAY}",
    Kind.PROGRESS: f"FROM item WHERE {IN_FILE} AND kind = 'progress' AND {OF_DAY}",
    RATING: (
        f"FROM item JOIN session USING (id) WHERE {IN_FILE} AND {OF_DAY} AND coalesce("
        "my_openness, my_respect, my_engagement, my_energy,"
        " their_openness, their_respect, their_engagement, their_energy) IS NOT NULL"
    ),
    Kind.MENTORSHIP: (
        "FROM item WHERE item.id = :mentorship AND share = 'private' AND body <> ''"
    ),
    **MORE_COUNTS,
}  # fmt: skip


def copy_what_leaves(store: Store, choice: SummaryChoice) -> ShareCopy:
    """A copy with what this choice takes, closed. The caller closes it. Raises NotFound."""
    copy = ShareCopy.empty()
    try:
        values = _values(store, choice, _leaving(store, choice))
        for table, statement in _COPIES.items():
            if table not in _TABLE_OF or choice.sections & _TABLE_OF[table]:
                copy.fill(table, store.ledger.rows(statement, values))
        copy.fill("agreement_version", version_rows(store.ledger, values))
        copy.close_the_door()
    except BaseException:  # whatever it was, no copy stays open
        copy.close()
        raise
    return copy


def read_what_leaves(store: Store, choice: SummaryChoice) -> SharedJournal:
    """What this choice takes, read from such a copy. Raises NotFound."""
    copy = copy_what_leaves(store, choice)
    try:
        return copy.read()
    finally:
        copy.close()


def read_what_could_leave(store: Store, choice: SummaryChoice) -> SharedJournal:
    """All of the period that is agreed or may be shared, ticked or not: what can be chosen from."""
    everything = replace(
        choice, sections=frozenset(Section), ticks=Ticks.ALL, exclude=frozenset[ItemId]()
    )
    return read_what_leaves(store, everything)


def count_private(store: Store, choice: SummaryChoice) -> Mapping[str, int]:
    """How many private things of the period stay, by kind and `RATING`; no words are read."""
    values = _values(store, choice, ())
    found: dict[str, int] = {}
    for kind, condition in _COUNTS.items():
        statement = f"SELECT count(*) {condition}"
        row = store.ledger.row(statement, values)
        found[str(kind)] = row[0] if row else 0
    return found


def _leaving(store: Store, choice: SummaryChoice) -> tuple[str, ...]:
    """The items that leave by level, tick and section; no words are read."""
    row = store.ledger.row(
        "SELECT share FROM item WHERE id = ? AND kind = 'mentorship' AND trashed IS NULL",
        (choice.mentorship_id,),
    )
    if row is None:
        raise not_found()
    rows = store.ledger.rows(
        f"SELECT item.id, item.kind, {OPEN_SHARE} AS share FROM item"
        " LEFT JOIN agenda_line ON agenda_line.id = item.id"
        " LEFT JOIN item AS what ON what.id = agenda_line.ref_id"
        " WHERE item.trashed IS NULL AND item.share <> 'private'"
        " AND (item.mentorship_id = :mentorship OR item.id = :mentorship)",
        {"mentorship": choice.mentorship_id},
    )
    return tuple(
        row["id"]
        for row in rows
        if _is_wanted(Kind(row["kind"]), choice)
        and choice.takes(ItemId(row["id"]), Kind(row["kind"]), Share(row["share"]))
    )


def _is_wanted(kind: Kind, choice: SummaryChoice) -> bool:
    if kind is Kind.MENTORSHIP:
        return True
    if kind is Kind.AGENDA_LINE:
        return bool(choice.sections & {Section.TOPICS, Section.NEXT})
    if kind is Kind.SESSION:
        return bool(choice.sections & {Section.SESSIONS, Section.WRITE_UPS})
    return _SECTION.get(kind) in choice.sections


def _values(store: Store, choice: SummaryChoice, leaving: tuple[str, ...]) -> dict[str, Value]:
    return {
        "mentorship": choice.mentorship_id,
        "owner": OWNER,
        "start": choice.start.isoformat(),
        "end": choice.end.isoformat(),
        "since": first_place(choice.start),
        "until": place_after(choice.end),
        "next": next_meeting(store.ledger, choice.mentorship_id),
        "leaving": json.dumps(leaving),
        "with_texts": int(Section.WRITE_UPS in choice.sections),
    }
