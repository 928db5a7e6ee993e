"""Themes that recur: words that come back in several meetings, with their sentences (P54)."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.journal.stop_words import STOP_WORDS
from revmentor_desktop.journal.words import folded

AT_LEAST, MOST = 3, 8
"""On how many days a word must come back, and how many themes are named."""

SENTENCES = 40
"""So many of the newest sentences of a theme are shown."""

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
    """A word that came back on several days, as it was first written; its newest sentences."""

    word: str
    days: int
    sentences: tuple[ThemeSentence, ...]


def recurring_themes(
    passages: Sequence[Passage], names: Collection[str] = (), most: int = MOST
) -> tuple[Theme, ...]:
    """Words that came back on three days or more, the most frequent first.

    Everyday words and the `names` of people count for none. A word and its plural are one.
    """
    stems = _Stems()
    aside = {stems[part] for name in names for part in name.split()} | STOP_WORDS
    found: dict[str, list[Passage]] = defaultdict(list)
    shown: dict[str, str] = {}
    for passage in passages:
        for word in dict.fromkeys(_WORD.findall(_said(passage))):
            stem = stems[word]
            if stem not in aside:
                found[stem].append(passage)
                shown.setdefault(stem, word)
    days = {stem: len({one.day for one in where}) for stem, where in found.items()}
    ranked = sorted(
        (stem for stem, count in days.items() if count >= AT_LEAST),
        key=lambda stem: (-days[stem], stem),
    )
    return tuple(
        Theme(
            shown[stem],
            days[stem],
            tuple(islice(_sentences(reversed(found[stem]), stem, stems), SENTENCES)),
        )
        for stem in ranked[:most]
    )


class _Stems(dict[str, str]):
    """The stem of each word, worked out once: a journal says the same words again and again."""

    def __missing__(self, word: str) -> str:
        stem = self[word] = _stem(folded(word))
        return stem


def _sentences(
    passages: Iterable[Passage], stem: str, stems: Mapping[str, str]
) -> Iterable[ThemeSentence]:
    for passage in {id(one): one for one in passages}.values():
        for match in _SENTENCE.finditer(_said(passage)):
            if any(stems[word] == stem for word in _WORD.findall(match[0])):
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
