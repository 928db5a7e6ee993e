"""The twelve recovery words: 128 random bits as English words of BIP-39, four of them checksum.

The secret behind them is the words in small letters, one space between them, as UTF-8. Reading is
forgiving in form (capitals, numbers, commas, lines, a word's first four letters, which are unique
in that list) and strict in substance: what is not on the list is named, never guessed.
Source: https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

from mnemonic import Mnemonic

from revmentor_desktop.support.errors import WrongSecret
from revmentor_desktop.support.language import translate

COUNT = 12
_BITS = 128
_SHORTEST_START = 4
_WORD = re.compile(r"[^\W\d_]+")


def new_recovery_words() -> tuple[str, ...]:
    """Twelve fresh words; the person writes them down, nothing keeps them."""
    return tuple(_book().generate(_BITS).split())


def read_recovery_words(text: str | Iterable[str]) -> tuple[str, ...]:
    """The twelve words in what was typed.

    Raises WrongSecret when there are not twelve, when one is not on the list (it is named), and
    when they do not belong together, which is found out without working out a key.
    """
    joined = text if isinstance(text, str) else " ".join(text)
    typed = _WORD.findall(unicodedata.normalize("NFKC", joined).lower())
    if len(typed) != COUNT:
        raise WrongSecret(
            translate(
                "Vault", "%n (word was|words were) read, and there are twelve.", n=len(typed)
            ),
            todo=translate("Vault", "Type all twelve words in their order."),
        )
    words = tuple(_on_the_list(word, number) for number, word in enumerate(typed, 1))
    if not _book().check(" ".join(words)):
        raise WrongSecret(
            translate("Vault", "These twelve words do not belong together."),
            todo=translate(
                "Vault", "One of them is a different one, or two have changed places. Compare them."
            ),
        )
    return words


def same_word(typed: str, word: str) -> bool:
    """Whether what was typed stands for the word, as forgivingly as when it is used."""
    found = _WORD.findall(unicodedata.normalize("NFKC", typed).lower())
    return len(found) == 1 and _complete(found[0]) == word


def secret_of_words(words: tuple[str, ...]) -> bytes:
    """The bytes that are stretched into the key of the recovery slot."""
    return " ".join(words).encode()


def _on_the_list(typed: str, number: int) -> str:
    word = _complete(typed)
    if word is None:
        raise WrongSecret(
            translate(
                "Vault",
                "Word {number}, “{word}”, is not one of the words that are used.",
                number=number,
                word=typed,
            ),
            todo=translate("Vault", "Compare it with the page."),
        )
    return word


def _complete(typed: str) -> str | None:
    """The word of the list: itself, or the only one that begins so; None when there is none."""
    if typed in _book().wordlist:
        return typed
    if len(typed) < _SHORTEST_START:
        return None
    return next((word for word in _book().wordlist if word.startswith(typed)), None)


@cache
def _book() -> Mnemonic:
    return Mnemonic("english")
