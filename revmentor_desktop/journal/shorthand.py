"""Questions and promises read from a write-up while it is typed (RULES.md, "Topics and agendas").

A line that starts with ``?`` and a space is a question, one that starts with ``!`` and a space a
promise. Nothing of the text is changed; lines inside fenced code are left alone.

What a promise says is read with two plain rules:

- "Amara: send notes" belongs to Amara when Amara is a name of the other person; "Me: ..." or my
  own name makes it mine. Any other promise is mine too, words and all.
- "send notes by Friday" is due on that day when everything after the last "by" is a day
  (journal/typed_dates.py); otherwise those words stay part of the promise.
"""

import hashlib
import re
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.typed_dates import Here, read_day, say_day
from revmentor_desktop.journal.words import compared
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate

_LINE = re.compile(r"^ {0,3}([?!])[ \t]+(\S[^\n]*)$", re.MULTILINE)
_FENCE = re.compile(r"^ {0,3}(```|~~~)[^\n]*$", re.MULTILINE)
_LONGEST_NAME = 80
_LONGEST_DAY = 40
_LONGEST_LINE = 2_000
_MOST = 200


class Mark(StrEnum):
    """What a line is, by its first sign."""

    QUESTION = "?"
    PROMISE = "!"


@dataclass(frozen=True, slots=True)
class Jotted:
    """One line read as a question or a promise.

    `text` is what it says without sign, owner and day; `at` is where its line starts in the text
    (an offset in characters). `owner` and `due` matter for promises only.
    """

    mark: Mark
    text: str
    at: int
    owner: Side = Side.ME
    due: date | None = None

    @property
    def trace(self) -> str:
        """By which the line is known again, without keeping its words: a digest of them.

        Whoever rewords a promise and purges the text leaves nothing of it behind.
        """
        return hashlib.sha256(compared(self.text).encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Names:
    """The names a promise may begin with: the journal's owner and the other person."""

    me: str
    them: str


def read_shorthand(text: str, names: Names, here: Here) -> tuple[Jotted, ...]:
    """The questions and promises of a text, in its order; the first 200 of a long one.

    `here` is the moment of the session, so that "by Friday" is the Friday after it. Never raises:
    a line that cannot be understood is taken by its words.
    """
    fences = [match.start() for match in _FENCE.finditer(text)]
    found: list[Jotted] = []
    for match in _LINE.finditer(text):
        inside_code = bisect_right(fences, match.start()) % 2 == 1
        if inside_code or match.end() - match.start() > _LONGEST_LINE:
            continue
        found.append(_jotted(match, names, here))
        if len(found) == _MOST:
            break
    return tuple(found)


def read_promise(said: str, names: Names, here: Here) -> tuple[Side, str, date | None]:
    """Whose promise the words of a line are, what they say, and when it is due."""
    owner, said = read_owner(said, names)
    said, due = read_due(said, here)
    return owner, said, due


def _jotted(match: re.Match[str], names: Names, here: Here) -> Jotted:
    mark, said = Mark(match[1]), match[2].strip()
    if mark is Mark.QUESTION:
        return Jotted(mark, said, match.start())
    owner, said, due = read_promise(said, names, here)
    return Jotted(mark, said, match.start(), owner, due)


def read_owner(said: str, names: Names, usual: Side = Side.ME) -> tuple[Side, str]:
    """Whose a line is by the name it begins with ("Amara: ..."), and the words after it."""
    name, colon, rest = said.partition(":")
    if not colon or not rest.strip() or len(name) > _LONGEST_NAME:
        return usual, said
    called = compared(name)
    if called and called in _called(names.them):
        return Side.THEM, rest.strip()
    if called in _called(names.me) or called == compared(translate("Shorthand", "Me")):
        return Side.ME, rest.strip()
    return usual, said


def _called(name: str) -> set[str]:
    """How a person may be written: the whole name, or the first one."""
    return {compared(name), compared(name).partition(" ")[0]} - {""}


def read_due(said: str, here: Here) -> tuple[str, date | None]:
    """What is said without the day after its last "by", and that day; None when there is none."""
    by = re.escape(translate("Shorthand", "by"))
    match = re.fullmatch(rf"(.*[^,\s])[,\s]+{by}\s+(.+?)[\s.]*", said, flags=re.IGNORECASE)
    if match is None or len(match[2]) > _LONGEST_DAY:
        return said, None
    try:
        return match[1], read_day(match[2], here)
    except WrongUsage:
        return said, None


def due_words(due: date, here: Here) -> str:
    """The words that :func:`read_due` takes off the end of a promise again."""
    return f" {translate('Shorthand', 'by')} {say_day(due, here.now.date())}"
