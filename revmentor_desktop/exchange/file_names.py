"""Names of files that every system takes, and that differ by more than case or accents."""

import unicodedata

_FORBIDDEN = frozenset('<>:"/\\|?*' + "#^[]")
"""What Windows refuses in a name, and what ends a link of Obsidian."""

_DEVICES = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{name}{n}" for name in ("com", "lpt") for n in range(10)}
)
_LONGEST = 90
"""Bytes of UTF-8: below the 255 a name may have, with room for folders and for a copy's name."""


def safe_name(text: str, usual: str) -> str:
    """A name made of a text: on one line, short, without signs a system refuses.

    `usual` is for a text that leaves nothing. Not unique: see Names.
    """
    plain = "".join(
        " " if sign in _FORBIDDEN or unicodedata.category(sign)[0] in "CZ" else sign
        for sign in unicodedata.normalize("NFC", text)
    )
    name = _shortened(" ".join(plain.split())).strip(". ")
    if name.split(".")[0].strip().casefold() in _DEVICES:
        name = f"{name}_" if "." not in name else f"_{name}"
    return name or usual


def _shortened(name: str) -> str:
    """As many whole words as fit, at least the letters that do."""
    if len(name.encode()) <= _LONGEST:
        return name
    cut = name.encode()[:_LONGEST].decode("utf-8", "ignore")
    words = cut.rpartition(" ")[0]
    return words if len(words) > len(cut) // 2 else cut


class Names:
    """Hands out each name of a folder once, with a number where it is taken."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def unused(self, name: str, folder: str = "") -> str:
        """The name, or the name with the next number that nobody has in the folder."""
        number, tried = 1, name
        while (key := f"{folder}/{_compared(tried)}") in self._taken:
            number += 1
            tried = f"{name} ({number})"
        self._taken.add(key)
        return tried


def _compared(name: str) -> str:
    """As a disk compares that knows neither case nor how letters are put together."""
    return unicodedata.normalize("NFKC", name).casefold()
