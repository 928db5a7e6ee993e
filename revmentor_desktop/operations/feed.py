"""Many sessions or notes at once, from lines of JSON, for scripts.

A line is an object with `date` and any of `title`, `text`, `tags`, `share`; for a session also
`minutes`, `status`, `reason`, `place`, `learned`, `taught` and `private` (the text of its private
note), for a note `private` (true or false). Every line is saved, or named with its reason.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.note import NoteDraft, PrivateNoteDraft
from revmentor_desktop.journal.session import LineDraft, SessionDraft, Status
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.journal.typed_dates import Here, read_when
from revmentor_desktop.operations.find import find_item
from revmentor_desktop.operations.mentorships import read_mentorship
from revmentor_desktop.operations.notes import checked_note, keep_note
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.private_notes import checked_private, keep_private_note
from revmentor_desktop.operations.sessions import checked, first_status, write_up_session
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate

BATCH = 200
"""Lines saved in one transaction: what a power cut may take, and what a full disk may undo."""

_COMMON = {"date", "title", "text", "tags", "share", "private"}
_OF_SESSION = _COMMON | {"minutes", "status", "reason", "place", "learned", "taught"}


@dataclass(frozen=True, slots=True)
class SkippedLine:
    """A line that was not saved: its number from 1, and why."""

    line: int
    reason: str


@dataclass(slots=True)
class Fed:
    """What became of the lines; filled as they are saved."""

    ids: list[ItemId] = field(default_factory=list)
    skipped: list[SkippedLine] = field(default_factory=list)


Saved = Callable[[int], None]
"""Told how many more lines have been dealt with."""

Save = Callable[[], ItemId]


def feed_sessions(
    journal: OpenJournal, lines: Iterable[str], mentorship: str, here: Here, done: Saved
) -> Fed:
    """Save each line as a session of the mentorship (an id or a name). Raises NotFound for it."""
    person = read_mentorship(journal, find_item(journal, mentorship, Kind.MENTORSHIP))

    def prepare(found: dict[str, Any]) -> Save:
        draft = checked(_session(found, person.id, person.minutes, journal, here), journal.clock)
        return lambda: write_up_session(journal, draft).id

    return _feed(journal, lines, prepare, done)


def feed_notes(
    journal: OpenJournal, lines: Iterable[str], mentorship: str | None, here: Here, done: Saved
) -> Fed:
    """Save each line as a note, with or without a mentorship. Raises NotFound for that."""
    person = find_item(journal, mentorship, Kind.MENTORSHIP) if mentorship else None

    def prepare(found: dict[str, Any]) -> Save:
        draft = _note(found, person, here)
        if isinstance(draft, PrivateNoteDraft):
            private = checked_private(draft)
            return lambda: keep_private_note(journal, private).id
        note = checked_note(draft)
        return lambda: keep_note(journal, note).id

    return _feed(journal, lines, prepare, done)


def _feed(
    journal: OpenJournal,
    lines: Iterable[str],
    prepare: Callable[[dict[str, Any]], Save],
    done: Saved,
) -> Fed:
    """Save the lines in batches; what cannot be understood is skipped before its batch begins."""
    fed = Fed()
    waiting: list[Save] = []
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                waiting.append(prepare(_object(line)))
            except WrongUsage as reason:
                fed.skipped.append(SkippedLine(number, str(reason)))
        if len(waiting) == BATCH:
            _save(journal, waiting, fed)
        done(1)
    _save(journal, waiting, fed)
    return fed


def _save(journal: OpenJournal, waiting: list[Save], fed: Fed) -> None:
    with journal.store.change():
        ids = [save() for save in waiting]
    fed.ids.extend(ids)
    waiting.clear()


def _object(line: str) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise WrongUsage(translate("Feed", "This line is no JSON object."))
    return found


def _session(
    found: dict[str, Any], person: ItemId, minutes: int, journal: OpenJournal, here: Here
) -> SessionDraft:
    _only(found, _OF_SESSION)
    when = read_when(_text(found, "date"), here)
    status = _text(found, "status")
    if status and status not in list(Status):
        raise _not_understood("status")
    text = _text(found, "text")
    held = Status(status) if status else first_status(when, journal.clock)
    length = found.get("minutes", minutes)
    if type(length) is not int:
        raise _not_understood("minutes")
    lines = [LineDraft(Kind.LEARNED, line) for line in _texts(found, "learned")]
    lines += [LineDraft(Kind.TAUGHT, line) for line in _texts(found, "taught")]
    return SessionDraft(
        mentorship_id=person,
        when=when,
        minutes=length,
        status=held,
        reason=_text(found, "reason"),
        title=_text(found, "title"),
        text=text,
        share=_share(found),
        place=_text(found, "place"),
        tags=_texts(found, "tags"),
        lines=tuple(lines) or None,
        private_text=_text(found, "private") or None,
        written_up=journal.clock.now() if held is Status.HELD and text else None,
    )


def _note(found: dict[str, Any], person: ItemId | None, here: Here) -> NoteDraft | PrivateNoteDraft:
    _only(found, _COMMON)
    when = read_when(_text(found, "date"), here)
    private = found.get("private", False)
    if not isinstance(private, bool):
        raise _not_understood("private")
    title, text, tags = _text(found, "title"), _text(found, "text"), _texts(found, "tags")
    if private:
        return PrivateNoteDraft(when, text, title, person, tags=tags)
    return NoteDraft(when, title, text, person, _share(found), tags)


def _only(found: dict[str, Any], known: set[str]) -> None:
    if strange := sorted(found.keys() - known):
        raise _not_understood(strange[0])


def _text(found: dict[str, Any], name: str) -> str:
    value = found.get(name) or ""
    if not isinstance(value, str):
        raise _not_understood(name)
    return value


def _texts(found: dict[str, Any], name: str) -> tuple[str, ...]:
    values = found.get(name) or []
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise _not_understood(name)
    return tuple(values)


def _share(found: dict[str, Any]) -> Share:
    share = _text(found, "share") or Share.PRIVATE.value
    if share not in list(Share):
        raise _not_understood("share")
    return Share(share)


def _not_understood(name: str) -> WrongUsage:
    return WrongUsage(translate("Feed", "“{name}” is not understood.", name=name[:40]))
