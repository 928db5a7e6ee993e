"""A page that asks for feedback, and the answer it gives (P38). Both are plain files, no network.

The answer is a small block of text that survives e-mail: base64 of a JSON object between two
lines, with a sum over its bytes, so that what was changed on its way is noticed.
"""

import base64
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from html import escape
from typing import Any

from revmentor_desktop.journal.check_in import Answers, Statement
from revmentor_desktop.support.errors import KnownFailure
from revmentor_desktop.support.language import translate

OLD_AFTER = timedelta(days=90)
"""A card that was written longer ago is called old."""

MOST_BYTES, MOST_LETTERS = 1 << 20, 20_000
"""No answer is longer, and no text in it."""

_BLOCK = re.compile(r"-----RevMentor answer (\d{1,9})-----(.*?)-----([0-9a-f]{8})-----", re.DOTALL)
_PARTS: Mapping[str, tuple[str, ...]] = {
    "appreciation": ("situation", "behaviour", "impact"),
    "suggestion": ("situation", "behaviour", "impact", "next_step"),
    "check_in": (*Statement, "helped", "more"),
}


@dataclass(frozen=True, slots=True)
class CardAnswer:
    """What was answered on a card; empty parts say nothing."""

    card_id: str
    appreciation: Mapping[str, str] = field(default_factory=dict)
    suggestion: Mapping[str, str] = field(default_factory=dict)
    check_in: Answers = field(default_factory=Answers)

    @property
    def empty(self) -> bool:
        """Whether nothing was filled in."""
        return not self.appreciation and not self.suggestion and self.check_in.empty


def fill_card(
    template: str, card_id: str, me: str, them: str, *, language: str = "en", day: date
) -> str:
    """The page, filled for one person. Names are escaped; nothing else of the journal is in it."""
    words = {name: escape(text) for name, text in _words(me, them).items()}
    words |= {
        "language": escape(language),
        "statements": "\n".join(_statement(one) for one in Statement),
        "card": _script(card_id),
        "words": _script(
            {
                "file": f"revmentor-answer-{day.isoformat()}.txt",
                "saved": translate("FeedbackCard", "Saved. Send the file to {name}.", name=me),
                "copied": translate("FeedbackCard", "Copied."),
            }
        ),
    }
    return re.sub(r"\{\{(\w+)\}\}", lambda match: words[match[1]], template)


def read_answer(text: str) -> CardAnswer:
    """The answer in a text or a file. Raises KnownFailure with a clear sentence for any other."""
    if len(text) > MOST_BYTES:
        raise _foreign()
    plain = re.sub(r"^[>\s]+", "", text.replace("\r", "\n"), flags=re.MULTILINE)
    block = _BLOCK.search(plain)
    if block is None:
        if not text.strip():
            raise _empty()
        raise _foreign()
    if int(block[1]) != 1:
        raise KnownFailure(
            translate("FeedbackCard", "A newer version of RevMentor wrote this card."),
            _nothing(),
            translate("FeedbackCard", "Bring the answer in with that version."),
        )
    answer = _checked(_unpacked(block[2], block[3]))
    if answer.empty:
        raise _empty()
    return answer


def pack_answer(found: Mapping[str, Any]) -> str:
    """The block of text for an answer, exactly as the page makes it."""
    plain = json.dumps(found, ensure_ascii=False, separators=(",", ":")).encode()
    packed = base64.b64encode(plain).decode()
    lines = "\n".join(packed[at : at + 64] for at in range(0, len(packed), 64))
    return f"-----RevMentor answer 1-----\n{lines}\n-----{_sum(plain)}-----\n"


def _unpacked(packed: str, checksum: str) -> object:
    try:
        plain = base64.b64decode("".join(packed.split()), validate=True)
        if _sum(plain) != checksum:
            raise _edited()
        return json.loads(plain)
    except (ValueError, RecursionError):
        raise _edited() from None


def _checked(found: object) -> CardAnswer:
    """What the page can have made, and nothing else."""
    if not isinstance(found, dict) or found.keys() - _PARTS.keys() - {"card"}:
        raise _edited()
    card_id = found.get("card")
    if not isinstance(card_id, str) or not re.fullmatch(r"[0-9a-z]{8,64}", card_id):
        raise _edited()
    parts = {name: _part(found.get(name), known) for name, known in _PARTS.items()}
    glad, honest, learn, time = (_rating(parts["check_in"], one) for one in Statement)
    return CardAnswer(
        card_id,
        {name: _said(value) for name, value in parts["appreciation"].items()},
        {name: _said(value) for name, value in parts["suggestion"].items()},
        Answers(
            glad,
            honest,
            learn,
            time,
            _said(parts["check_in"].get("helped", "")),
            _said(parts["check_in"].get("more", "")),
        ),
    )


def _part(found: object, known: tuple[str, ...]) -> dict[str, object]:
    if found is None:
        return {}
    if not isinstance(found, dict) or found.keys() - set(known):
        raise _edited()
    return found


def _said(value: object) -> str:
    if not isinstance(value, str) or len(value) > MOST_LETTERS:
        raise _edited()
    return value.strip()


def _rating(part: Mapping[str, object], statement: Statement) -> int | None:
    value = part.get(statement.value)
    if value is None:
        return None
    if type(value) is not int or not 1 <= value <= 5:
        raise _edited()
    return value


def _sum(plain: bytes) -> str:
    """FNV-1a, 32 bits: it notices what was changed by accident, and is short enough for a page."""
    found = 0x811C9DC5
    for byte in plain:
        found = (found ^ byte) * 0x01000193 & 0xFFFFFFFF
    return f"{found:08x}"


def _statement(statement: Statement) -> str:
    name = statement.value
    choices = "".join(
        f'<label><input type="radio" name="{name}" value="{value}" data-part="check_in"'
        f' data-name="{name}"> {value}</label>'
        for value in range(1, 6)
    )
    return f"<fieldset><legend>{escape(statement.words)}</legend>{choices}</fieldset>"


def _script(value: object) -> str:
    """A value inside a script: as JSON that cannot end the script."""
    return json.dumps(value, ensure_ascii=True).replace("<", "\\u003c")


def _words(me: str, them: str) -> dict[str, str]:
    return {
        "title": translate("FeedbackCard", "{name} asks for your feedback", name=me),
        "about": translate(
            "FeedbackCard",
            "{them}, a few sentences help. Leave out what you do not want to say. Nothing is sent"
            " from here: at the end you get a short text to give back to {me}.",
            them=them,
            me=me,
        ),
        "good": translate("FeedbackCard", "Something that was good"),
        "better": translate("FeedbackCard", "Something to do differently"),
        "situation": translate("FeedbackCard", "Situation"),
        "situation_hint": translate("FeedbackCard", "where and when"),
        "behaviour": translate("FeedbackCard", "Behaviour"),
        "behaviour_hint": translate("FeedbackCard", "what a camera would have seen"),
        "impact": translate("FeedbackCard", "Impact"),
        "impact_hint": translate("FeedbackCard", "what it changed, for you or others"),
        "next_step": translate("FeedbackCard", "Next step"),
        "next_step_hint": translate("FeedbackCard", "what to try instead"),
        "going": translate("FeedbackCard", "How is it going?"),
        "scale": translate("FeedbackCard", "1 is not at all, 5 is completely."),
        "helped": translate("FeedbackCard", "What helped most"),
        "more": translate("FeedbackCard", "What you would like more of"),
        "finish": translate("FeedbackCard", "Make the answer"),
        "ready": translate("FeedbackCard", "Your answer"),
        "send": translate("FeedbackCard", "Save it as a file or copy it, and give it to {name}.",
                          name=me),
        "save": translate("FeedbackCard", "Save as a file"),
        "copy": translate("FeedbackCard", "Copy"),
    }  # fmt: skip


def _nothing() -> str:
    return translate("FeedbackCard", "Nothing was brought in.")


def _foreign() -> KnownFailure:
    return KnownFailure(
        translate("FeedbackCard", "There is no answer to a feedback card in this."),
        _nothing(),
        translate("FeedbackCard", "Choose the file that the card saved, or paste its whole text."),
    )


def _edited() -> KnownFailure:
    return KnownFailure(
        translate("FeedbackCard", "This answer was changed on its way."),
        _nothing(),
        translate("FeedbackCard", "Ask for it once more, as the file that the card saved."),
    )


def _empty() -> KnownFailure:
    return KnownFailure(
        translate("FeedbackCard", "This answer is empty."),
        _nothing(),
        translate("FeedbackCard", "Ask for it once more, with a few words in it."),
    )
