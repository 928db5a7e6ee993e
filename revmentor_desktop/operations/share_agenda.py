"""Handing an agenda to the other person: no private line, and no line past a boundary (P17)."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from pathlib import Path

from revmentor_desktop.journal.agenda_line import AgendaLine
from revmentor_desktop.journal.agenda_text import (
    AgendaFormat,
    SharedAgenda,
    SharedLine,
    as_document,
    as_markdown,
    as_text,
    subject,
)
from revmentor_desktop.journal.boundaries import TouchedLine, touched_lines
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.lineage import Lineage
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.operations.carry_forward import read_lineages
from revmentor_desktop.operations.file_out import write_out
from revmentor_desktop.operations.guard import (
    Passing,
    check_releases,
    guard_of,
    held_back,
    keep_releases,
)
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import KnownFailure
from revmentor_desktop.support.language import translate


@dataclass(frozen=True, slots=True)
class AgendaChoice:
    """What a person chooses of an agenda that leaves.

    Lines that may be shared are ticked to begin with, because both will be there for them;
    `exclude` leaves lines out, `with_place` False the place of the meeting; `passing` says how
    lines pass the guard.
    """

    session_id: ItemId
    exclude: frozenset[ItemId] = frozenset()
    with_place: bool = True
    passing: Passing = field(default_factory=Passing)


@dataclass(frozen=True, slots=True)
class StayingLine:
    """A line that stays, and why; a private one carries no words."""

    line_id: ItemId | None
    text: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class AgendaPreview:
    """Line by line what leaves and what stays. `touches` stop it until they are dealt with."""

    agenda: SharedAgenda
    stays: tuple[StayingLine, ...]
    touches: tuple[TouchedLine, ...]
    released: tuple[TouchedLine, ...]
    subject: str

    @property
    def text(self) -> str:
        """What would be copied: plain text."""
        return as_text(self.agenda)


def preview_agenda(journal: OpenJournal, choice: AgendaChoice) -> AgendaPreview:
    """What would leave of an agenda. Writes nothing. Raises NotFound."""
    session = journal.store.sessions.get(choice.session_id)
    mentorship = journal.store.mentorships.get(session.mentorship_id)
    lines = journal.store.agendas.of_session(choice.session_id)
    ticked = [
        line for line in lines if line.share is not Share.PRIVATE and line.id not in choice.exclude
    ]
    # the place of the meeting leaves too; it is no item of its own
    place = session.place if choice.with_place else ""
    said = [
        (None, Kind.SESSION.value, place),
        *((line.id, Kind.AGENDA_LINE.value, line.text) for line in ticked),
    ]
    found = touched_lines(guard_of(journal, mentorship.id), said)
    released = tuple(one for one in found if one.item_id in choice.passing.released)
    touches = tuple(one for one in found if one not in released)
    left_out = {one.item_id for one in touches} if choice.passing.leave_out else set()
    shown = [line for line in ticked if line.id not in left_out]
    agenda = SharedAgenda(
        me=journal.owner,
        them=mentorship.counterpart,
        when=session.when,
        minutes=session.minutes,
        place="" if None in left_out else place,
        lines=_shared(journal, shown),
    )
    return AgendaPreview(
        agenda,
        _stays(lines, shown, choice),
        tuple(one for one in touches if one.item_id not in left_out),
        released,
        subject(session.when),
    )


def share_agenda(journal: OpenJournal, choice: AgendaChoice, kind: AgendaFormat) -> str:
    """The agenda as it leaves, as text of that kind; releases are kept in the journal.

    Raises HeldBack while a line touches a boundary, KnownFailure with nothing to share,
    WrongUsage for a release without a reason.
    """
    check_releases(choice.passing)
    preview = preview_agenda(journal, choice)
    if preview.touches:
        raise held_back(preview.touches)
    if not preview.agenda.lines:
        raise KnownFailure(
            translate("Agenda", "There is no line on this agenda that may leave."),
            translate("Agenda", "Nothing was written."),
            translate("Agenda", "Put a topic on it, or say that one may be shared."),
        )
    keep_releases(journal, choice.passing, preview.released)
    return _written(journal, preview, kind)


def export_agenda(
    journal: OpenJournal,
    choice: AgendaChoice,
    kind: AgendaFormat,
    target: Path,
    *,
    replace: bool = False,
) -> Path:
    """Write the agenda to a file, whole or not at all. Raises as share_agenda, DiskTrouble."""
    preview = preview_agenda(journal, choice)
    if preview.touches:
        raise held_back(preview.touches)
    with journal.store.change():
        content = share_agenda(journal, choice, kind)
        write_out(target, content.encode(), replace=replace)
    return target


def _written(journal: OpenJournal, preview: AgendaPreview, kind: AgendaFormat) -> str:
    if kind is AgendaFormat.MARKDOWN:
        return as_markdown(preview.agenda)
    if kind is AgendaFormat.JSON:
        return json.dumps(as_document(preview.agenda), ensure_ascii=False, indent=1) + "\n"
    if kind is AgendaFormat.EMAIL:
        return _email(journal, preview)
    return preview.text


def _email(journal: OpenJournal, preview: AgendaPreview) -> str:
    """A draft that mail programs open for sending: no recipient, no sender, a neutral subject."""
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["Subject"] = preview.subject
    message["Date"] = format_datetime(journal.clock.now())
    message["Message-ID"] = make_msgid(domain="localhost")  # never this computer's own name
    message.set_content(preview.text)
    return message.as_bytes().decode("utf-8")


def _shared(journal: OpenJournal, lines: list[AgendaLine]) -> tuple[SharedLine, ...]:
    if not lines:
        return ()
    lineages = read_lineages(journal, lines[0].mentorship_id, lines[0].session_id).by_topic
    return tuple(shared_line(line, lineages.get(ItemId(line.ref_id or ""))) for line in lines)


def shared_line(line: AgendaLine, lineage: Lineage | None) -> SharedLine:
    """A line as it is written out."""
    lineage = lineage or Lineage()
    return SharedLine(
        line.id,
        line.text,
        line.minutes,
        line.raised_by,
        line.source.value,
        line.share,
        lineage.postponed,
        lineage.first,
    )


def _stays(
    lines: Iterable[AgendaLine], shown: list[AgendaLine], choice: AgendaChoice
) -> tuple[StayingLine, ...]:
    found = []
    for line in lines:
        if line in shown:
            continue
        if line.share is Share.PRIVATE:
            reason = translate("Agenda", "Only you see this line.")
            found.append(StayingLine(None, None, reason))
        elif line.id in choice.exclude:
            reason = translate("Agenda", "You left it out.")
            found.append(StayingLine(line.id, line.text, reason))
        else:
            reason = translate("Agenda", "It touches a boundary.")
            found.append(StayingLine(line.id, line.text, reason))
    return tuple(found)
