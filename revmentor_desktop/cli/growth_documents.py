"""The JSON shapes of feedback, concerns and check-ins, how they are read, and their lines."""

from dataclasses import fields
from datetime import date
from typing import Any

from revmentor_desktop.cli.kinds import day_or_none
from revmentor_desktop.journal.check_in import Adjustment, Answers, CheckIn, Statement
from revmentor_desktop.journal.feedback import Feedback
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.operations.concerns import ConcernRow
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate

Document = dict[str, Any]
_SAID = ("situation", "behaviour", "impact", "next_step")


def feedback_document(feedback: Feedback) -> Document:
    """Feedback with all its fields."""
    return {
        "id": feedback.id,
        "mentorship": feedback.mentorship_id,
        "session": feedback.session_id,
        "direction": feedback.direction.value,
        "kind": feedback.sort.value,
        **{name: getattr(feedback, name) for name in _SAID},
        "reads_as": feedback.reads_as,
        "date": feedback.day.isoformat(),
        "bring_up": feedback.bring_up,
        "state": feedback.state.value,
        "change": feedback.change,
        "changed": _day(feedback.changed_on),
        "outcome": feedback.outcome,
        "closed": _day(feedback.closed_on),
        "let_go": feedback.let_go,
        "share": feedback.share.value,
    }


def feedback_line(feedback: Feedback) -> str:
    """One line of the list of feedback."""
    parts = (
        feedback.id,
        feedback.day.isoformat(),
        feedback.direction.value,
        feedback.sort.value,
        feedback.state.value,
        feedback.headline,
    )
    return "  ".join(parts)


def read_said(
    found: Document, here: Here
) -> tuple[tuple[str, str, str, str], date | None, Share | None]:
    """Situation, behaviour, impact and next step of `--file`, its day and its share.

    Raises WrongUsage for what nobody knows.
    """
    _check_names(found, {*_SAID, "date", "share"})
    situation, behaviour, impact, next_step = (_text(found, name) for name in _SAID)
    said = (situation, behaviour, impact, next_step)
    share = found.get("share")
    if share is not None and share not in list(Share):
        raise _strange("share")
    return said, day_or_none(_text(found, "date") or None, here), Share(share) if share else None


def concern_document(row: ConcernRow) -> Document:
    """A concern with its age and where it is."""
    concern = row.concern
    return {
        "id": concern.id,
        "mentorship": concern.mentorship_id,
        "text": concern.text,
        "raised_by": concern.raised_by.value,
        "since": concern.since.isoformat(),
        "age": row.age,
        "agendas": row.times,
        "agenda_on": _day(row.agenda_on),
        "talked_on": _day(row.talked_on),
        "closed": _day(concern.closed_on),
        "closed_with": concern.closed_with,
        "share": concern.share.value,
    }


def concern_line(row: ConcernRow) -> str:
    """One line of the list of concerns."""
    days = translate("Cli", "%n day(s)", n=row.age)
    concern = row.concern
    return f"{concern.id}  {days}  {concern.raised_by.value}  {concern.text}"


def check_in_document(check_in: CheckIn, adjustments: tuple[Adjustment, ...] = ()) -> Document:
    """A check-in with both sides' answers and what is to change."""
    return {
        "id": check_in.id,
        "mentorship": check_in.mentorship_id,
        "date": check_in.day.isoformat(),
        "due": _day(check_in.due),
        "mine": _answers(check_in.mine),
        "theirs": _answers(check_in.theirs),
        "gap": check_in.gap,
        "adjustments": [
            {
                "id": one.id,
                "text": one.text,
                "owner": one.owner.value,
                "agreed": _day(one.agreed_on),
                "from": _day(one.from_day),
            }
            for one in adjustments
        ],
        "share": check_in.share.value,
    }


def check_in_line(check_in: CheckIn) -> str:
    """One line of the list of check-ins."""
    mine, theirs = check_in.mine.satisfaction, check_in.theirs.satisfaction
    parts = (
        check_in.id,
        check_in.day.isoformat(),
        translate("Cli", "mine {value}", value="-" if mine is None else f"{mine:.3g}"),
        translate("Cli", "theirs {value}", value="-" if theirs is None else f"{theirs:.3g}"),
    )
    return "  ".join(parts)


def read_answers(found: object) -> Answers:
    """One side of `--file`. Raises WrongUsage for what nobody knows."""
    if found is None:
        return Answers()
    if not isinstance(found, dict):
        raise _strange("mine")
    _check_names(found, {"satisfaction", "answers"})
    answers = found.get("answers") or {}
    if not isinstance(answers, dict):
        raise _strange("answers")
    _check_names(answers, {one.name for one in fields(Answers)} - {"given"})
    glad, honest, learn, time = (_rating(answers, statement.value) for statement in Statement)
    helped, more = _text(answers, "helped"), _text(answers, "more")
    return Answers(glad, honest, learn, time, helped, more, _number(found, "satisfaction"))


def _answers(answers: Answers) -> Document:
    return {
        "satisfaction": answers.satisfaction,
        "answers": {
            **{statement.value: answers.of(statement) for statement in Statement},
            "helped": answers.helped,
            "more": answers.more,
        },
    }


def texts_of(found: object, name: str) -> tuple[str, ...]:
    """One text, or a list of texts. Raises WrongUsage."""
    if found is None:
        return ()
    texts = [found] if isinstance(found, str) else found
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise _strange(name)
    return tuple(text for text in texts if text.strip())


def check_names(found: Document, known: set[str]) -> None:
    """Raise WrongUsage for a name nobody knows."""
    _check_names(found, known)


def _check_names(found: Document, known: set[str]) -> None:
    strange = sorted(map(str, found.keys() - known))
    if strange:
        raise _strange(strange[0])


def _rating(found: Document, name: str) -> int | None:
    value = found.get(name)
    if value is not None and type(value) is not int:
        raise _strange(name)
    return value


def _number(found: Document, name: str) -> float | None:
    value = found.get(name)
    if value is not None and (isinstance(value, bool) or not isinstance(value, int | float)):
        raise _strange(name)
    return value


def _text(found: Document, name: str) -> str:
    value = found.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise _strange(name)
    return value


def _strange(name: str) -> WrongUsage:
    return WrongUsage(translate("Cli", "“{name}” is not as it must be here.", name=name[:80]))


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
