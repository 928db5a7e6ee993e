"""The filters a person may type into the search box (RULES.md, "Search").

`with:` a mentorship, `kind:`, `tag:`, `is:private|shared|open`, `after:`, `before:`, `goal:`. A
value with spaces stands in quotes: `with:"Amara Okafor"`. What is no filter is text, so a query
of odd characters is never an error; neither is a filter whose value makes no sense.
"""

import re
from dataclasses import dataclass
from datetime import date

from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.journal.typed_dates import Here, read_day
from revmentor_desktop.support.errors import WrongUsage

# a filter begins a word; inside quotes it is text, so quoted phrases are taken first
_PIECE = re.compile(
    r'(?P<phrase>-?"[^"]*"?)'
    r'|(?<!\S)(?P<name>with|kind|tag|is|after|before|goal):(?P<value>"[^"]+"|[^\s"]+)'
    r"|(?P<text>\S+?(?=\"|\s|$))",
    re.IGNORECASE,
)
_SHARED = (Share.MAY_SHARE, Share.AGREED)


@dataclass(frozen=True, slots=True)
class Filters:
    """What was typed, taken apart. `people` and `goals` are names or ids still to be looked up."""

    text: str
    people: tuple[str, ...] = ()
    goals: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    tags: tuple[str, ...] = ()
    shares: tuple[Share, ...] = ()
    open_only: bool = False
    after: date | None = None
    before: date | None = None


@dataclass(frozen=True, slots=True)
class TypedFilter:
    """One filter as typed: `name` without its colon, `value` without quotes."""

    name: str
    value: str

    def text(self) -> str:
        """As it is typed."""
        spaced = any(letter.isspace() for letter in self.value)
        return f'{self.name}:"{self.value}"' if spaced else f"{self.name}:{self.value}"


def take_filters(typed: str, here: Here) -> tuple[str, tuple[TypedFilter, ...]]:
    """The text without the filters that are typed to their end (a space follows), and those.

    What is not a filter keeps every character, so taking filters out never disturbs typing.
    """
    rest: list[str] = []
    found: list[TypedFilter] = []
    done = 0
    for piece in _PIECE.finditer(typed):
        name, value = (piece["name"] or "").lower(), (piece["value"] or "").strip('"')
        if (
            name
            and typed[piece.end() : piece.end() + 1].isspace()
            and _makes_sense(name, value, here)
        ):
            found.append(TypedFilter(name, value))
            rest.append(typed[done : piece.start()])
            done = piece.end() + 1
    return "".join([*rest, typed[done:]]), tuple(found)


def split_filters(typed: str, here: Here) -> Filters:
    """The text and the filters of a query. Filters that cannot be read stay in the text."""
    words: list[str] = []
    found: dict[str, list[str]] = {}
    for piece in _PIECE.finditer(typed):
        name, value = (piece["name"] or "").lower(), (piece["value"] or "").strip('"')
        if name and _makes_sense(name, value, here):
            found.setdefault(name, []).append(value)
        else:
            words.append(piece[0])
    states = [value.lower() for value in found.get("is", ())]
    shares = [share for state in states for share in _shares(state)]
    return Filters(
        text=" ".join(words),
        people=tuple(found.get("with", ())),
        goals=tuple(found.get("goal", ())),
        kinds=tuple(Kind(value.lower()) for value in found.get("kind", ())),
        tags=tuple(found.get("tag", ())),
        shares=tuple(dict.fromkeys(shares)),
        open_only="open" in states,
        after=read_day(found["after"][-1], here) if "after" in found else None,
        before=read_day(found["before"][-1], here) if "before" in found else None,
    )


def _makes_sense(name: str, value: str, here: Here) -> bool:
    if name == "kind":
        return value.lower() in list(Kind)
    if name == "is":
        return value.lower() in {"private", "shared", "open"}
    if name in ("after", "before"):
        try:
            read_day(value, here)
        except WrongUsage:
            return False
    return bool(value.strip())


def _shares(state: str) -> tuple[Share, ...]:
    if state == "private":
        return (Share.PRIVATE,)
    return _SHARED if state == "shared" else ()
