"""What the share guard copies of agendas, feedback, check-ins, changes and the agreement.

A line of an agenda is never more open than what it stands for. Of a check-in only how satisfied
each was is read, of an agreement only what is new in it, and of its boundaries nothing.
"""
# ruff: noqa: S608  # every statement is put together here from fixed text

import json
from collections.abc import Iterable, Mapping, Sequence

from revmentor_desktop.journal.agreement import AgreementParts
from revmentor_desktop.journal.agreement_document import read_parts
from revmentor_desktop.journal.agreement_words import Part, agreement_lines
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.storage.columns import first_place
from revmentor_desktop.storage.ledger import Ledger, Value
from revmentor_desktop.storage.share_terms import IN_FILE, MAY_LEAVE, OF_DAY, PRIVATE

OPEN_SHARE = (
    "CASE WHEN what.share = 'private' OR item.share = 'private' THEN 'private'"
    " WHEN what.share = 'may-share' OR item.share = 'may-share' THEN 'may-share'"
    " ELSE item.share END"
)
"""The level of an item that may be a line standing for another one, `what`."""

_LINES = (
    " FROM item JOIN agenda_line ON agenda_line.id = item.id"
    " JOIN item AS meeting ON meeting.id = item.parent_id AND meeting.trashed IS NULL"
    " JOIN session ON session.id = meeting.id"
    " LEFT JOIN item AS what ON what.id = agenda_line.ref_id"
    f" WHERE {IN_FILE}"
)
_TALKED = (
    "status = 'held' AND outcome = 'discussed'"
    " AND source NOT IN ('promises', 'check-in', 'closing')"
    " AND meeting.place >= :since AND meeting.place < :until"
)
_TO_COME = "meeting.id = :next"
_LINE = (
    f"SELECT item.id, meeting.day, raised_by, agenda_line.minutes, item.body, {OPEN_SHARE}"
    f"{_LINES} AND {MAY_LEAVE} AND coalesce(what.share, '') <> 'private' AND what.trashed IS NULL"
)
_IN_ORDER = " ORDER BY meeting.place, position, item.place"
_OF_FEEDBACK = (
    "(item.place < :until AND (item.place >= :since OR changed_on BETWEEN :start AND :end"
    " OR closed_on BETWEEN :start AND :end))"
)
_CHANGED = "agreed_on BETWEEN :start AND :end"


def _satisfaction(side: str) -> str:
    """The mean of the statements rated, else the bare number (RULES.md)."""
    names = [f"{side}_{name}" for name in ("glad", "open", "learn", "time")]
    whole = " + ".join(f"coalesce({name}, 0)" for name in names)
    count = " + ".join(f"({name} IS NOT NULL)" for name in names)
    return f"coalesce(({whole}) * 1.0 / nullif({count}, 0), {side}_satisfaction)"


_RATED = (
    f"finished_on IS NOT NULL AND coalesce({_satisfaction('my')}, {_satisfaction('their')})"
    " IS NOT NULL"
)

MORE_COPIES: Mapping[str, str] = {
    "topic": f"{_LINE} AND {_TALKED}{_IN_ORDER}",
    "feedback": (
        "SELECT item.id, day, direction, sort, situation, behaviour, impact, next_step, change,"
        " changed_on, outcome, closed_on, share FROM item JOIN feedback USING (id)"
        f" WHERE {IN_FILE} AND {MAY_LEAVE} AND {_OF_FEEDBACK} ORDER BY item.place"
    ),
    "check_in": (
        f"SELECT item.id, day, {_satisfaction('my')}, {_satisfaction('their')}, share"
        f" FROM item JOIN check_in USING (id) WHERE {IN_FILE} AND {MAY_LEAVE} AND {OF_DAY}"
        f" AND {_RATED} ORDER BY item.place"
    ),
    "adjustment": (
        "SELECT item.id, owner, agreed_on, body, agreement_id IS NOT NULL, share"
        f" FROM item JOIN adjustment USING (id) WHERE {IN_FILE} AND {MAY_LEAVE} AND {_CHANGED}"
        " ORDER BY agreed_on, position, item.place"
    ),
    "next": (
        "SELECT day, at, zone, minutes FROM item JOIN session USING (id)"
        f" WHERE {IN_FILE} AND item.id = :next"
    ),
    "next_line": f"{_LINE} AND {_TO_COME}{_IN_ORDER}",
}
"""A statement for each table of the copy, in the order of its columns."""

MORE_COUNTS: Mapping[str, str] = {
    Kind.AGENDA_LINE: f"{_LINES} AND {OPEN_SHARE} = 'private' AND (({_TALKED}) OR {_TO_COME})",
    Kind.FEEDBACK: f"FROM item JOIN feedback USING (id) WHERE {PRIVATE} AND {_OF_FEEDBACK}",
    Kind.CHECK_IN: (
        f"FROM item JOIN check_in USING (id) WHERE {PRIVATE} AND {OF_DAY} AND {_RATED}"
    ),
    Kind.ADJUSTMENT: f"FROM item JOIN adjustment USING (id) WHERE {PRIVATE} AND {_CHANGED}",
    Kind.AGREEMENT: f"FROM item WHERE {PRIVATE} AND kind = 'agreement' AND {OF_DAY}",
}
"""How many private things of each kind there are of a period."""


def next_meeting(ledger: Ledger, mentorship_id: str) -> str | None:
    """The first planned session from today on."""
    row = ledger.row(
        "SELECT item.id FROM item JOIN session USING (id) WHERE item.trashed IS NULL"
        " AND mentorship_id = ? AND status = 'planned' AND place >= ? ORDER BY place LIMIT 1",
        (mentorship_id, first_place(ledger.clock.today())),
    )
    return row["id"] if row else None


def version_rows(ledger: Ledger, values: Mapping[str, Value]) -> Iterable[Sequence[Value]]:
    """The versions of the period that leave, each with what is new since the one before it."""
    rows = ledger.rows(
        "SELECT item.id, version, day, confirmed_mine, confirmed_theirs, reason, share, parts,"
        " (SELECT before.parts FROM agreement AS before JOIN item AS one ON one.id = before.id"
        " WHERE one.mentorship_id = :mentorship AND one.trashed IS NULL"
        " AND before.version < agreement.version ORDER BY before.version DESC LIMIT 1) AS earlier"
        f" FROM item JOIN agreement USING (id) WHERE {IN_FILE} AND {MAY_LEAVE} AND {OF_DAY}"
        " ORDER BY version",
        dict(values),
    )
    for row in rows:
        both = [row["confirmed_mine"], row["confirmed_theirs"]]
        agreed_on = max(both) if all(both) else None
        changed = json.dumps(_changed(row["earlier"], row["parts"]))
        head = (row["id"], row["version"], row["day"], agreed_on)
        yield (*head, row["reason"], changed, row["share"])


def _changed(earlier: str | None, parts: str) -> list[tuple[str, list[str]]]:
    """Each changed part with its new lines. Nothing of a first version, which is all new."""
    if earlier is None:
        return []
    before, after = _read(earlier), _read(parts)
    found = []
    for was, now in zip(agreement_lines(before), agreement_lines(after), strict=True):
        if now.part is Part.BOUNDARIES:
            if before.boundaries != after.boundaries:
                found.append((now.part.value, list[str]()))
        elif was.lines != now.lines:
            new = [line for line in now.lines if line not in was.lines]
            found.append((now.part.value, new))
    return found


def _read(parts: str) -> AgreementParts:
    return read_parts(json.loads(parts))
