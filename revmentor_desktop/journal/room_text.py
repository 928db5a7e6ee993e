"""A line typed in the room, read by its first sign (RULES.md, "Topics and agendas").

`?` is a question, `!` an action with owner and day, `*` an insight, `>` advice, `"` what I heard;
without a sign it is a jotting. The signs of other keyboards count too: ؟ ？ ！ ＊ ＞ “ „ « 「.
"""

from dataclasses import dataclass
from datetime import date

from revmentor_desktop.journal.sharing import Kind, Side
from revmentor_desktop.journal.shorthand import Names, due_words, read_owner, read_promise
from revmentor_desktop.journal.typed_dates import Here

_SIGNS = {
    Kind.QUESTION: "?؟？",
    Kind.ACTION: "!！",
    Kind.INSIGHT: "*＊",
    Kind.ADVICE: ">＞",
    Kind.HEARD: '"“”„«»「『',
}
_BY_SIGN = {sign: kind for kind, signs in _SIGNS.items() for sign in signs}
_CLOSING = '"“”»」』 '


@dataclass(frozen=True, slots=True)
class TypedLine:
    """What a line means. `owner` and `due` are an action's, `owner` also who gave the advice."""

    kind: Kind
    text: str
    owner: Side = Side.ME
    due: date | None = None


def read_room_line(typed: str, names: Names, here: Here, adviser: Side) -> TypedLine | None:
    """What a typed line means; None when it says nothing.

    `here` is the moment of the meeting, `adviser` who usually gives advice (the mentor). Never
    raises: what cannot be understood is taken by its words.
    """
    said = typed.strip()
    kind = _BY_SIGN.get(said[:1], Kind.JOTTING)
    if kind is not Kind.JOTTING:
        said = said[1:].strip()
    if kind is Kind.HEARD:
        said = said.rstrip(_CLOSING)
    if not said:
        return None
    if kind is Kind.ACTION:
        owner, said, due = read_promise(said, names, here)
        return TypedLine(kind, said, owner, due)
    if kind is Kind.ADVICE:
        owner, said = read_owner(said, names, adviser)
        return TypedLine(kind, said, owner)
    return TypedLine(kind, said)


def say_room_line(line: TypedLine, names: Names, here: Here, adviser: Side) -> str:
    """How a line is typed, so that :func:`read_room_line` reads it again as what it is."""
    sign = _SIGNS.get(line.kind, "")[:1]
    said = line.text
    if line.kind is Kind.ACTION and line.due is not None:
        said += due_words(line.due, here)
    for name in ("", f"{_first(names.me if line.owner is Side.ME else names.them)}: "):
        typed = f"{sign} {name}{said}".strip()
        if read_room_line(typed, names, here, adviser) == line:
            break
    return typed


def _first(name: str) -> str:
    return name.partition(" ")[0]
