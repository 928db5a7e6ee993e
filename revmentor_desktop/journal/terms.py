"""A typed search as terms (RULES.md, "Search"): words, "phrases", -exclusions. Never an error."""

import re
from dataclasses import dataclass

from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.words import folded, has_cjk, paired

_LONGEST = 1_000  # letters of a query that are read
_MOST = 32  # terms that are read
_QUOTES = str.maketrans("“”„‟«»", '""""""')
_PIECE = re.compile(r'(?P<no>-?)"(?P<phrase>[^"]*)(?P<end>"?)|(?P<word>\S+?)(?="|\s|$)')
_WORDS = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Term:
    """One word or phrase. `text` is as the index knows it (CJK as pairs), `raw` as typed.

    `prefix` lets its last word go on, `exclude` wants what has it not.
    """

    text: str
    raw: str
    exclude: bool = False
    prefix: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the term as typed, folded, for finding them in a text."""
        return tuple(_WORDS.findall(folded(self.raw)))


@dataclass(frozen=True, slots=True)
class Terms:
    """A query taken apart. `literal` is what has no words in it, to be looked for as it is."""

    wanted: tuple[Term, ...] = ()
    unwanted: tuple[Term, ...] = ()
    literal: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing was asked that a text could answer."""
        return not (self.wanted or self.unwanted or self.literal)


def read_terms(text: str, *, typing: bool) -> Terms:
    """What the text asks for. While typing the last word may go on, and one letter asks nothing."""
    text = kept(text[:_LONGEST])
    pieces = list(_PIECE.finditer(text.translate(_QUOTES)))[:_MOST]
    terms: list[Term] = []
    for at, piece in enumerate(pieces):
        last = at == len(pieces) - 1
        term = _term(piece, goes_on=typing and last and text[-1:] not in (" ", '"'))
        if term:
            terms.append(term)
    wanted = tuple(term for term in terms if not term.exclude)
    unwanted = tuple(term for term in terms if term.exclude)
    if typing and sum(len(word) for term in wanted for word in term.words) == 1:
        return Terms()
    if typing:
        wanted = tuple(term for term in wanted if not _one_letter_so_far(term))
    literal = "" if terms else text.strip()
    return Terms(wanted, unwanted, literal if len(literal) > 1 or not typing else "")


def _term(piece: re.Match[str], *, goes_on: bool) -> Term | None:
    raw = piece["word"] or piece["phrase"] or ""
    exclude = bool(piece["no"])
    if piece["word"]:
        exclude = raw.startswith("-") and len(raw) > 1
        raw = raw[1:] if exclude else raw
    words = _WORDS.findall(raw)
    if not words:
        return None
    text = paired(raw) or raw
    lonely = len(words[-1]) == 1 and has_cjk(words[-1])
    prefix = not exclude and (lonely or (goes_on and (len(words[-1]) > 1 or len(words) == 1)))
    return Term(" ".join(text.split()), raw, exclude, prefix)


def _one_letter_so_far(term: Term) -> bool:
    return term.prefix and len(term.words) == 1 and len(term.words[0]) == 1


def expression(terms: Terms) -> str:
    """The terms as an FTS5 expression; "" when no words are wanted.

    Every term is quoted, so nothing a person types has a meaning for the search engine.
    """
    if not terms.wanted:
        return ""
    unwanted = exclusion(terms)
    return inclusion(terms) + (f" NOT {unwanted}" if unwanted else "")


def inclusion(terms: Terms) -> str:
    """The wanted terms alone, all of them, in brackets."""
    return f"({' AND '.join(_quoted(term) for term in terms.wanted)})" if terms.wanted else ""


def exclusion(terms: Terms) -> str:
    """The unwanted terms alone, any of them, in brackets; "" without one."""
    return f"({' OR '.join(_quoted(term) for term in terms.unwanted)})" if terms.unwanted else ""


def _quoted(term: Term) -> str:
    text = term.text.replace('"', '""')
    return f'"{text}" *' if term.prefix else f'"{text}"'
