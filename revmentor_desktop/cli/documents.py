"""The JSON shapes of CLI.md, and the lines of text a person reads instead."""

from collections.abc import Mapping
from typing import Any

from revmentor_desktop.journal.action import Action
from revmentor_desktop.journal.goal import Goal
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Cadence, Mentorship, Unit
from revmentor_desktop.journal.note import Note, NoteRow, PrivateNote
from revmentor_desktop.journal.search import Found, Hit
from revmentor_desktop.journal.session import Line, Ratings, SessionRow
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.operations.sessions import SessionPage
from revmentor_desktop.support.language import translate

Document = dict[str, Any]


def cadence_text(cadence: Cadence | None) -> str | None:
    """A cadence as `--every` takes it: "2w", "1m", "1mw" for the same weekday each month."""
    if cadence is None:
        return None
    unit = "w" if cadence.unit is Unit.WEEKS else "m"
    return f"{cadence.every}{unit}{'w' if cadence.by_weekday else ''}"


def mentorship_document(mentorship: Mentorship) -> Document:
    """A mentorship with all its fields."""
    return {
        "id": mentorship.id,
        "counterpart": mentorship.counterpart,
        "my_role": mentorship.my_role.value,
        "kind": mentorship.relation.value,
        "every": cadence_text(mentorship.cadence),
        "minutes": mentorship.minutes,
        "start": mentorship.start.iso() if mentorship.start else None,
        "their_work": mentorship.their_work,
        "share": mentorship.share.value,
        "sample": mentorship.sample,
        "archived": mentorship.archived_on.isoformat() if mentorship.archived_on else None,
    }


def session_row_document(row: SessionRow) -> Document:
    """A session as lists give it, without its texts."""
    return {
        "id": row.id,
        "mentorship": row.mentorship_id,
        "number": row.number,
        "date": row.when.iso(),
        "zone": row.when.zone,
        "minutes": row.minutes,
        "status": row.status.value,
        "reason": row.reason,
        "title": row.title,
        "place": row.place,
        "share": row.share.value,
        "written_up": row.written_up,
        "has_private_note": row.has_private_note,
        "actions": row.actions,
    }


def session_document(page: SessionPage, *, private: bool) -> Document:
    """A session with its texts exactly as saved; the private note only when asked for."""
    session = page.session
    document: Document = {
        "id": session.id,
        "mentorship": session.mentorship_id,
        "with": page.mentorship.counterpart,
        "number": session.number,
        "date": session.when.iso(),
        "zone": session.when.zone,
        "minutes": session.minutes,
        "status": session.status.value,
        "reason": session.reason,
        "title": session.title,
        "text": session.text,
        "share": session.share.value,
        "place": session.place,
        "led_by": session.led_by.value if session.led_by else None,
        "tags": list(session.tags),
        "ratings": {"mine": _ratings(session.mine), "theirs": _ratings(session.theirs)},
        "written_up": session.written_up.isoformat() if session.written_up else None,
        "learned": _lines(session.lines, Kind.LEARNED),
        "taught": _lines(session.lines, Kind.TAUGHT),
        "actions": [action_document(action) for action in page.actions],
        "has_private_note": session.has_private_note,
    }
    if private:
        document["private_text"] = page.private_text
    return document


def note_document(note: Note) -> Document:
    """A note with its text exactly as saved."""
    return {
        "id": note.id,
        "mentorship": note.mentorship_id,
        "date": note.when.iso(),
        "title": note.title,
        "text": note.text,
        "share": note.share.value,
        "tags": list(note.tags),
        "private": False,
    }


def private_note_document(note: PrivateNote, *, open_words: bool) -> Document:
    """A private note; its words only where they may be read now and were asked for."""
    document: Document = {
        "id": note.id,
        "mentorship": note.mentorship_id,
        "session": note.session_id,
        "date": note.when.iso(),
        "share": Share.PRIVATE.value,
        "seal_until": note.seal_until.isoformat() if note.seal_until else None,
        "private": True,
    }
    if open_words:
        document |= {"title": note.title, "text": note.text, "tags": list(note.tags)}
    return document


def note_row_document(row: NoteRow) -> Document:
    """A note as lists give it; a private one carries no words."""
    return {
        "id": row.id,
        "mentorship": row.mentorship_id,
        "date": row.when.iso(),
        "title": None if row.private else row.headline,
        "share": row.share.value,
        "private": row.private,
    }


def action_document(action: Action) -> Document:
    """An action with all its fields."""
    return {
        "id": action.id,
        "mentorship": action.mentorship_id,
        "session": action.session_id,
        "text": action.text,
        "owner": action.owner.value,
        "due": action.due.isoformat() if action.due else None,
        "done": action.done_on.isoformat() if action.done_on else None,
        "outcome": action.outcome,
        "share": action.share.value,
        "made": action.made_on.isoformat(),
    }


def goal_document(goal: Goal) -> Document:
    """A goal with its milestones and dated progress."""
    return {
        "id": goal.id,
        "mentorship": goal.mentorship_id,
        "owner": goal.owner.value,
        "title": goal.title,
        "why": goal.why,
        "measure": goal.measure,
        "by": goal.by.isoformat() if goal.by else None,
        "made": goal.made_on.isoformat(),
        "share": goal.share.value,
        "reached": goal.reached,
        "closed": goal.ending.value if goal.ending else None,
        "closed_on": goal.ended_on.isoformat() if goal.ended_on else None,
        "reason": goal.end_reason,
        "milestones": [
            {
                "id": step.id,
                "title": step.title,
                "due": step.due.isoformat() if step.due else None,
                "reached": step.reached_on.isoformat() if step.reached_on else None,
                "share": step.share.value,
            }
            for step in goal.milestones
        ],
        "progress": [
            {
                "id": rating.id,
                "date": rating.day.isoformat(),
                "value": rating.value,
                "by": rating.by.value,
                "note": rating.note,
                "share": rating.share.value,
            }
            for rating in goal.progress
        ],
    }


def found_document(
    found: Found, typed: str, names: Mapping[ItemId, str], *, private: bool
) -> Document:
    """The answer of a search; words of private hits only when asked for."""
    return {
        "query": typed,
        "total": found.total,
        "more": found.more,
        "private_ready": found.private_ready,
        "results": [_hit(hit, names, private=private) for hit in found.hits],
    }


def session_line(row: SessionRow) -> str:
    """One line of the list of sessions."""
    title = row.title or (row.reason if row.status.value in ("moved", "missed") else "")
    parts = (row.id, row.when.iso(), f"{row.number:>3}", row.status.value, title)
    return "  ".join(part for part in parts if part)


def session_text(page: SessionPage, *, private: bool) -> str:
    """A session for a person to read."""
    session = page.session
    head = translate(
        "Cli",
        "Session {number} with {name}, {date}, {status}",
        number=session.number,
        name=page.mentorship.counterpart,
        date=session.when.iso(),
        status=session.status.value,
    )
    parts = [f"{session.id}  {head}", session.title, session.reason, session.text]
    for label, kind in (
        (translate("Cli", "Learned"), Kind.LEARNED),
        (translate("Cli", "Taught"), Kind.TAUGHT),
    ):
        lines = [f"  - {line.text}" for line in session.lines if line.kind is kind]
        parts.append("\n".join([label, *lines]) if lines else "")
    parts.append("\n".join(action_line(action) for action in page.actions))
    if private and page.private_text:
        parts.append(translate("Cli", "Private note") + "\n" + page.private_text)
    return "\n\n".join(part for part in parts if part)


def action_line(action: Action) -> str:
    """One line of the list of actions."""
    box = "[x]" if action.done_on else "[ ]"
    due = action.due.isoformat() if action.due else ""
    return "  ".join(
        part for part in (action.id, box, action.owner.value, due, action.text) if part
    )


def goal_line(goal: Goal) -> str:
    """One line of the list of goals."""
    steps = translate(
        "Cli", "{reached} of {all} milestones", reached=goal.reached, all=len(goal.milestones)
    )
    state = goal.ending.value if goal.ending else ""
    return "  ".join(part for part in (goal.id, goal.title, steps, state) if part)


def _hit(hit: Hit, names: Mapping[ItemId, str], *, private: bool) -> Document:
    hidden = hit.private and not private
    return {
        "id": hit.id,
        "kind": hit.kind.value,
        "mentorship": hit.mentorship_id,
        "with": names.get(hit.mentorship_id) if hit.mentorship_id else None,
        "parent": hit.parent_id,
        "date": hit.when.iso(),
        "title": None if hidden else hit.title,
        "snippet": None if hidden else hit.snippet,
        "share": hit.share.value,
        "score": hit.score,
    }


def _ratings(ratings: Ratings) -> Document:
    values = {
        "openness": ratings.openness,
        "respect": ratings.respect,
        "engagement": ratings.engagement,
        "energy": ratings.energy,
    }
    return {name: value for name, value in values.items() if value is not None}


def _lines(lines: tuple[Line, ...], kind: Kind) -> list[Document]:
    return [
        {"id": line.id, "text": line.text, "share": line.share.value}
        for line in lines
        if line.kind is kind
    ]
