"""Where words stand on the pages of a PDF: which page, and how far down it."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # read when somebody looks, not at the start
    import pypdfium2  # type: ignore[import-untyped]  # ships no stubs

_ENOUGH = (240, 48, 16)
"""How many letters of a line are looked for: all that fit, then its beginning."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on a page, counted from 0; `top` and `bottom` are parts of its height."""

    page: int
    top: float
    bottom: float


def find_on_pages(pdf: bytes, texts: Sequence[str]) -> tuple[Spot | None, ...]:
    """The first place of each text, None where the pages do not show it.

    Only letters and digits are compared: lines break anywhere, and marks are set as type.
    """
    import pypdfium2  # noqa: PLC0415  # few look

    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [_letters(page.get_textpage().get_text_range()) for page in document]
        joined = "".join(letter for page in pages for letter, _ in page)
        begins = [0]
        for page in pages:
            begins.append(begins[-1] + len(page))
        return tuple(_spot(document, pages, begins, _found(joined, text)) for text in texts)
    finally:
        document.close()


def _letters(text: str) -> list[tuple[str, int]]:
    """Each letter folded, with its place in the text."""
    return [
        (folded, place)
        for place, letter in enumerate(text)
        if letter.isalnum()
        for folded in letter.casefold()
    ]


def _found(joined: str, text: str) -> int | None:
    for wanted in _wanted(text):
        at = joined.find(wanted)
        if at >= 0:
            return at
    return None


def _wanted(text: str) -> Iterator[str]:
    """A line's letters, fewer and fewer of them, then those of its first part."""
    lines = [line for line in text.splitlines() if _plain(line)]
    for line in lines[:1]:
        for part in (line, line.split(" · ", 1)[0]):
            letters = _plain(part)
            yield from (letters[:many] for many in _ENOUGH)


def _plain(line: str) -> str:
    return "".join(letter for letter, _ in _letters(line))


def _spot(
    document: "pypdfium2.PdfDocument",
    pages: Sequence[Sequence[tuple[str, int]]],
    begins: Sequence[int],
    at: int | None,
) -> Spot | None:
    if at is None:
        return None
    number = bisect_right(begins, at) - 1
    page = document[number]
    _, bottom, _, top = page.get_textpage().get_charbox(pages[number][at - begins[number]][1])
    height = page.get_height()
    return Spot(number, *_within((1 - top / height, 1 - bottom / height)))


def _within(parts: Iterable[float]) -> tuple[float, ...]:
    return tuple(min(max(part, 0.0), 1.0) for part in parts)
