r"""Texts as the journal keeps them: NFC, newline "\\n", nothing else changed (RULES.md)."""

import unicodedata
from collections.abc import Iterable

from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate

TEXT_LIMIT = 16 * 1024 * 1024
"""Bytes of UTF-8 in one text: some five thousand pages."""


def kept(text: str) -> str:
    r"""The text as it will be saved: composed (NFC), with "\\n" for every kind of line end.

    Half characters that no encoding can write become U+FFFD, and so does U+0000 (CommonMark 0.31,
    section 2.3). Raises WrongUsage above 16 MiB.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "\ufffd")
    if not text.isascii():
        whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        text = unicodedata.normalize("NFC", whole)
    size = len(text) if text.isascii() else len(text.encode())
    if size > TEXT_LIMIT:
        raise WrongUsage(
            translate(
                "Texts", "This text is {size} MB long; one text may be 16.", size=size // 1_000_000
            ),
            translate("Texts", "Nothing was cut off."),
            translate("Texts", "Put it into two, or keep it as a file of its own."),
        )
    return text


def one_line(text: str) -> str:
    """A name or title as saved: on one line, with single spaces. Raises WrongUsage when huge."""
    return " ".join(kept(text).split())


def tidy_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags as saved: on one line, without "#" before them, each once, in the order given."""
    plain = (one_line(tag).lstrip("# ") for tag in tags)
    return tuple(dict.fromkeys(tag for tag in plain if tag))
