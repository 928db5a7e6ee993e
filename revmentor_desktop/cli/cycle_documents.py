"""The JSON shapes of topics, agendas, agreements, advice, and their lines of text."""

from typing import Any

from revmentor_desktop.journal.advice import Advice
from revmentor_desktop.journal.agenda_text import line_document
from revmentor_desktop.journal.agreement import Agreement
from revmentor_desktop.journal.agreement_changes import PartChange
from revmentor_desktop.journal.agreement_words import PartText
from revmentor_desktop.journal.word_difference import Change
from revmentor_desktop.operations.agenda_page import AgendaPage, AgendaRow
from revmentor_desktop.operations.carry_forward import TopicRow
from revmentor_desktop.operations.share_agenda import shared_line
from revmentor_desktop.support.language import translate

Document = dict[str, Any]


def topic_document(row: TopicRow) -> Document:
    """A topic with all its fields and its lineage."""
    topic, lineage = row.topic, row.lineage
    return {
        "id": topic.id,
        "mentorship": topic.mentorship_id,
        "text": topic.text,
        "raised_by": topic.raised_by.value,
        "minutes": topic.minutes,
        "rank": topic.rank,
        "state": topic.state.value,
        "reason": topic.reason,
        "source": topic.source.value,
        "share": topic.share.value,
        "raised": topic.raised_on.isoformat(),
        "session": row.session_id,
        "postponed": lineage.postponed,
        "first_raised": lineage.first.isoformat() if lineage.first else None,
    }


def topic_line(row: TopicRow) -> str:
    """One line of the list of topics."""
    topic = row.topic
    parts = (topic.id, topic.raised_by.value, topic.state.value, topic.text, row.lineage.words())
    return "  ".join(part for part in parts if part)


def agenda_document(page: AgendaPage) -> Document:
    """An agenda as its owner sees it, private lines too; each line says its share."""
    led, session = page.led, page.session
    return {
        "session": session.id,
        "mentorship": session.mentorship_id,
        "with": page.mentorship.counterpart,
        "date": session.when.iso(),
        "zone": session.when.zone,
        "slot": session.minutes,
        "planned": page.planned,
        "free": page.free,
        "over": page.over,
        "place": session.place,
        "mentee": led.mentee.value,
        "mentee_share": led.percent,
        "lines": [_row_document(row) for row in page.rows],
        "ideas": ideas_document(page),
        "notices": list(page.notices),
    }


def ideas_document(page: AgendaPage) -> list[Document]:
    """What is offered beside the agenda."""
    topics = [
        {
            "id": row.topic.id,
            "text": row.topic.text,
            "raised_by": row.topic.raised_by.value,
            "minutes": row.topic.minutes,
            "source": "carried-over" if row.lineage.carried else "topic",
            "postponed": row.lineage.postponed,
            "first_raised": row.lineage.first.isoformat() if row.lineage.first else None,
        }
        for row in (*page.ideas.carried, *page.ideas.topics)
    ]
    asks = [
        {"id": None, "text": ask.text, "raised_by": ask.side.value, "source": "ask"}
        for ask in page.ideas.asks
    ]
    others = [
        {"id": line.item_id, "text": line.text, "minutes": line.length, "source": line.source.value}
        for line in page.ideas.others
    ]
    return [*topics, *asks, *others]


def agenda_text(page: AgendaPage) -> str:
    """An agenda for its owner to read."""
    session = page.session
    head = translate(
        "Cli",
        "{date} with {name}: {planned} of {slot} minutes planned",
        date=session.when.iso(),
        name=page.mentorship.counterpart,
        planned=page.planned,
        slot=session.minutes,
    )
    led = "" if page.led.percent is None else translate(
        "Cli", "Mentee-led: {percent} %", percent=page.led.percent
    )  # fmt: skip
    lines = [_row_text(row) for row in page.rows]
    return "\n".join(part for part in (head, led, *page.notices, *lines) if part)


def agreement_document(version: Agreement) -> Document:
    """A version as it was given, with its number, who agreed when, and the reason for it."""
    return {
        **version.document,
        "confirmed": {
            "mine": version.confirmed_mine.isoformat() if version.confirmed_mine else None,
            "theirs": version.confirmed_theirs.isoformat() if version.confirmed_theirs else None,
        },
        "version": version.version,
        "id": version.id,
        "mentorship": version.mentorship_id,
        "date": version.made_on.isoformat(),
        "reason": version.reason,
        "looked_at": version.looked_at.isoformat() if version.looked_at else None,
    }


def agreement_text(version: Agreement, parts: tuple[PartText, ...]) -> str:
    """A version for a person to read; empty parts are left out."""
    head = translate("Cli", "Version {number}", number=version.version)
    said = [
        "\n".join([part.label, *(f"  - {line}" for line in part.lines)])
        for part in parts
        if part.lines
    ]
    return "\n\n".join([head, *said])


def change_document(change: PartChange) -> Document:
    """What became of one part, word by word."""
    return {
        "part": change.part.value,
        "label": change.label,
        "before": change.before,
        "after": change.after,
        "pieces": [{"change": piece.change.value, "text": piece.text} for piece in change.pieces],
    }


def change_text(change: PartChange) -> str:
    """The same in one paragraph: [-taken out-] and {+added+}."""
    signs = {
        Change.SAME: ("", ""),
        Change.TAKEN_OUT: ("[-", "-]"),
        Change.ADDED: ("{+", "+}"),
    }
    said = "".join(
        f"{signs[piece.change][0]}{piece.text}{signs[piece.change][1]}" for piece in change.pieces
    )
    return f"{change.label}\n  {said}"


def advice_document(advice: Advice) -> Document:
    """Advice with all its fields."""
    return {
        "id": advice.id,
        "mentorship": advice.mentorship_id,
        "session": advice.session_id,
        "text": advice.text,
        "given_by": advice.given_by.value,
        "given": advice.given_on.isoformat(),
        "tried": advice.tried_on.isoformat() if advice.tried_on else None,
        "resonated": advice.resonated,
        "outcome": advice.outcome,
        "share": advice.share.value,
    }


def advice_line(advice: Advice) -> str:
    """One line of the list of advice."""
    tried = advice.tried_on.isoformat() if advice.tried_on else ""
    parts = (advice.id, advice.given_on.isoformat(), advice.given_by.value, tried, advice.text)
    return "  ".join(part for part in parts if part)


def _row_document(row: AgendaRow) -> Document:
    document = line_document(shared_line(row.line, row.lineage))
    document |= {
        "topic": row.line.ref_id,
        "outcome": row.line.outcome.value if row.line.outcome else None,
        "seconds": row.line.seconds,
        "boundary": row.touch.boundary.name if row.touch else None,
    }
    return document


def _row_text(row: AgendaRow) -> str:
    minutes = translate("Cli", "{minutes} min", minutes=row.line.minutes)
    outcome = row.line.outcome.value if row.line.outcome else ""
    parts = (row.line.id, f"{minutes:>7}", outcome, row.line.text, f"({row.beneath})")
    return "  ".join(part for part in parts if part)
