"""An agenda for somebody else, as text, Markdown or JSON: nothing but what may leave."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.journal.typed_dates import MONTHS, WEEKDAYS
from revmentor_desktop.journal.when import When
from revmentor_desktop.support.language import translate


class AgendaFormat(StrEnum):
    """The kinds of file an agenda is shared as."""

    TEXT = "text"
    MARKDOWN = "md"
    EMAIL = "eml"
    JSON = "json"

    @property
    def suffix(self) -> str:
        """The ending of the file's name."""
        return ".txt" if self is AgendaFormat.TEXT else f".{self.value}"


@dataclass(frozen=True, slots=True)
class SharedLine:
    """A line that may leave. `postponed` and `first_raised` tell of a topic carried over."""

    id: ItemId
    text: str
    minutes: int
    raised_by: Side | None
    source: str
    share: Share
    postponed: int = 0
    first_raised: date | None = None


@dataclass(frozen=True, slots=True)
class SharedAgenda:
    """What leaves of an agenda. `me` and `them` are the names it says."""

    me: str
    them: str
    when: When
    minutes: int
    place: str
    lines: tuple[SharedLine, ...]


def subject(when: When) -> str:
    """A neutral subject: nothing but that there is an agenda, and for when."""
    return translate("Agenda", "Agenda for {day}", day=_day(when))


def as_text(agenda: SharedAgenda) -> str:
    """Plain text, for a message."""
    parts = [subject(agenda.when), facts_line(agenda), ""]
    for place, line in enumerate(agenda.lines, start=1):
        first, *rest = line.text.split("\n")
        parts.append(f"{place}. {first} ({_beside(agenda, line)})")
        parts += [f"   {more}" for more in rest]
    return "\n".join(parts) + "\n"


def as_markdown(agenda: SharedAgenda) -> str:
    """CommonMark: a heading and a numbered list; what was typed stays text."""
    parts = [f"# {_escaped(subject(agenda.when))}", "", _escaped(facts_line(agenda)), ""]
    for place, line in enumerate(agenda.lines, start=1):
        first, *rest = _escaped(line.text).split("\n")
        beside = _escaped(_beside(agenda, line))
        parts.append(f"{place}. {first} ({beside})")
        parts += [f"   {more}" for more in rest]
    return "\n".join(parts) + "\n"


def as_document(agenda: SharedAgenda) -> dict[str, Any]:
    """The same as JSON."""
    return {
        "date": agenda.when.iso(),
        "zone": agenda.when.zone,
        "minutes": agenda.minutes,
        "place": agenda.place,
        "lines": [line_document(line) for line in agenda.lines],
    }


def line_document(line: SharedLine) -> dict[str, Any]:
    """One line as JSON (CLI.md); a carried one has how often and since when."""
    document: dict[str, Any] = {
        "id": line.id,
        "text": line.text,
        "minutes": line.minutes,
        "raised_by": line.raised_by.value if line.raised_by else None,
        "source": line.source,
        "share": line.share.value,
    }
    if line.postponed:
        document["postponed"] = line.postponed
        document["first_raised"] = line.first_raised.isoformat() if line.first_raised else None
    return document


def facts_line(agenda: SharedAgenda) -> str:
    """Who meets, when, how long and where: what leaves besides the lines."""
    facts = [translate("Agenda", "{me} and {them}", me=agenda.me, them=agenda.them)]
    if agenda.when.at:
        facts.append(f"{agenda.when.at:%H:%M} ({agenda.when.zone})")
    facts.append(translate("Agenda", "{minutes} min", minutes=agenda.minutes))
    if agenda.place:
        facts.append(agenda.place)
    return ", ".join(facts)


def _beside(agenda: SharedAgenda, line: SharedLine) -> str:
    minutes = translate("Agenda", "{minutes} min", minutes=line.minutes)
    if line.raised_by is None:
        return minutes
    name = agenda.me if line.raised_by is Side.ME else agenda.them
    return translate("Agenda", "{minutes}, raised by {name}", minutes=minutes, name=name)


def _day(when: When) -> str:
    day = when.day
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def _escaped(text: str) -> str:
    """Text without meaning to CommonMark."""
    return "".join(f"\\{sign}" if sign in "\\`*_{}[]<>#|!~" else sign for sign in text)
