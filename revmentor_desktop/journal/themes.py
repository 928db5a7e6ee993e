"""Themes that recur: words that come back in several meetings, with their sentences (P54)."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.journal.stop_words import STOP_WORDS
from revmentor_desktop.journal.words import folded

AT_LEAST, MOST = 3, 8
"""On how many days a word must come back, and how many themes are named."""

_WORD = re.compile(r"[^\W\d_][\w'’-]{3,}")  # both apostrophes
_SENTENCE = re.compile(r"[^.!?…。！？\n]+[.!?…。！？]*[\"'”’»)]*")
_MARKS = re.compile(r"^[#>*+\-\s\d.]+|[*_`#]")


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of the journal; `owner_id` is the item whose page shows it."""

    id: ItemId
    kind: Kind
    owner_id: ItemId
    day: date
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class ThemeSentence:
    """A sentence that names a theme, and where it was written."""

    passage_id: ItemId
    kind: Kind
    owner_id: ItemId
    day: date
    text: str


@dataclass(frozen=True, slots=True)
class Theme:
    """A word that came back on several days, as it was first written."""

    word: str
    days: int
    sentences: tuple[ThemeSentence, ...]


def recurring_themes(
    passages: Sequence[Passage], names: Collection[str] = (), most: int = MOST
) -> tuple[Theme, ...]:
    """Words that came back on three days or more, the most frequent first.

    Everyday words and the `names` of people count for none. A word and its plural are one.
    """
    aside = {_stem(folded(part)) for name in names for part in name.split()}
    days: dict[str, set[date]] = defaultdict(set)
    shown: dict[str, str] = {}
    for passage in passages:
        for match in _WORD.finditer(_said(passage)):
            stem = _stem(folded(match[0]))
            if stem not in STOP_WORDS and stem not in aside:
                days[stem].add(passage.day)
                shown.setdefault(stem, match[0])
    ranked = sorted(
        ((len(on), stem) for stem, on in days.items() if len(on) >= AT_LEAST),
        key=lambda found: (-found[0], found[1]),
    )
    return tuple(
        Theme(shown[stem], count, tuple(_sentences(passages, stem)))
        for count, stem in ranked[:most]
    )


def _sentences(passages: Iterable[Passage], stem: str) -> Iterable[ThemeSentence]:
    for passage in passages:
        for match in _SENTENCE.finditer(_said(passage)):
            if any(_stem(folded(word)) == stem for word in _WORD.findall(match[0])):
                text = _MARKS.sub("", match[0].strip()).strip()
                yield ThemeSentence(passage.id, passage.kind, passage.owner_id, passage.day, text)


def _said(passage: Passage) -> str:
    """What somebody wrote; headings are mostly prompts, which come back by themselves."""
    lines = [line for line in passage.text.splitlines() if not line.lstrip().startswith("#")]
    return "\n".join((passage.title, *lines))


def _stem(word: str) -> str:
    """A word without the possessive and the plain plural, so that both are one theme."""
    word = word.removesuffix("'s").removesuffix("’s").strip("'’-")
    return word[:-1] if len(word) > 4 and word.endswith("s") and not word.endswith("ss") else word
