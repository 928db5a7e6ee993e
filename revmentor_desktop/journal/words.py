"""How written text becomes words that can be found: accents and case aside, CJK as pairs."""

import re
import unicodedata

_CJK_RANGES = (
    "\u2e80-\u2fdf"  # radicals
    "\u3005-\u3007\u3021-\u3029\u3038-\u303b"  # ideographic marks and numerals
    "\u3041-\u3096\u309d-\u309f"  # hiragana
    "\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9d"  # katakana, half-width too
    "\u3105-\u312f\u31a0-\u31bf"  # bopomofo
    "\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\uac00-\ud7a3\ud7b0-\ud7fb"  # hangul
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # han
    "\U00020000-\U0003fffd"
)
_CJK_RUN = re.compile(f"[{_CJK_RANGES}]+")
MARK = "\u0300"
"""What every combining accent becomes in folded text, so that folding keeps positions."""


class _Folds(dict[int, int]):
    """Code point -> folded code point, filled as text is met; one character stays one."""

    def __missing__(self, code: int) -> int:
        folded = self[code] = ord(_fold_one(chr(code)))
        return folded


def _fold_one(char: str) -> str:
    parts = unicodedata.normalize("NFD", char)
    base, marks = parts[0], parts[1:]
    if "\u0300" <= base <= "\u036f":
        return MARK
    if not all("\u0300" <= mark <= "\u036f" for mark in marks):
        base = char
    for lower in (base.casefold(), base.lower()):
        if len(lower) == 1:
            return lower
    return base


_FOLDS = _Folds()


def folded(text: str) -> str:
    """The text without case and accents, character by character: positions stay the same."""
    return text.lower() if text.isascii() else text.translate(_FOLDS)


def compared(text: str) -> str:
    """The text as names and tags are compared: without case, accents and surplus spaces."""
    plain = folded(unicodedata.normalize("NFC", text)).replace(MARK, "")
    return " ".join(plain.split())


def has_cjk(text: str) -> bool:
    """Whether any Chinese, Japanese or Korean character is in the text."""
    return not text.isascii() and _CJK_RUN.search(text) is not None


def paired(text: str) -> str | None:
    """The text with each run of CJK characters as overlapping pairs; None when it has none.

    These scripts put no spaces between words, so any two characters must be a word of the index:
    three of them, ABC, become "AB BC". A single one stays itself.
    """
    if not has_cjk(text):
        return None
    return _CJK_RUN.sub(lambda run: f" {_pairs(run[0])} ", text)


def _pairs(run: str) -> str:
    if len(run) == 1:
        return run
    return " ".join(run[at : at + 2] for at in range(len(run) - 1))
