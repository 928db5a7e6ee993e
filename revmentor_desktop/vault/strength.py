"""How hard a passphrase is to guess, in words, and a suggestion of a good one.

The number of guesses is what zxcvbn estimates from the first 72 characters (what comes after them
is not counted), or fewer when the passphrase is nothing but words of our own list. It is judged
against what a guess costs here: with 256 MiB for each, a thief who rents a thousand computers
makes about ten thousand guesses a second.

    Weak    under 10^9 guesses    a day, about
    Fair    under 10^11.5         a year
    Good    under 10^13.5         a century
    Strong  more

Source of the estimate: D. Wheeler, "zxcvbn: Low-Budget Password Strength Estimation", 2016.
"""

import re
import secrets
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from revmentor_desktop.support.language import translate
from revmentor_desktop.support.resources import resource
from revmentor_desktop.vault.passphrase import why_refused

SUGGESTED_WORDS: Final = 4
_LONGEST = 72
_LEVELS = ((13.5, 4), (11.5, 3), (9.0, 2))
_OURS = ("revmentor", "mentor", "mentee", "mentoring", "journal", "passphrase")
_LIST_SIZE_LOG10 = 3.89
_BREAKS = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Strength:
    """A judgement to show: `level` of four segments, a `word` for it, and a `sentence`.

    Level 0 is a passphrase that cannot be used, with no word. `why` says what makes it easy to
    guess, as a sentence; empty where there is nothing to say.
    """

    level: int
    word: str
    sentence: str
    why: str = ""

    @property
    def warning(self) -> str:
        """What to say to somebody who takes it nevertheless; empty for a good passphrase."""
        if not 1 <= self.level <= 2:
            return ""
        return " ".join(part for part in (self.why, self.sentence) if part)


def assess(passphrase: str, personal: Sequence[str] = ()) -> Strength:
    """Judge a passphrase as it is typed; takes 1 to 20 ms, the first time more.

    `personal` is what a guesser would try first: the owner's name.
    """
    if not passphrase:
        return Strength(0, "", translate("Strength", "Four unrelated words make a good one."))
    if refused := why_refused(passphrase):
        return Strength(0, "", refused)
    # Late, because its word lists take a tenth of a second and unlocking does not need them.
    from zxcvbn import zxcvbn  # type: ignore[import-untyped]  # noqa: PLC0415  # ships no stubs

    text = unicodedata.normalize("NFC", passphrase)
    found: dict[str, Any] = zxcvbn(text[:_LONGEST], user_inputs=_known(personal))
    log10 = min(float(found["guesses_log10"]), _guesses_by_list(text))
    level = next((level for least, level in _LEVELS if log10 >= least), 1)
    return Strength(
        level,
        _word(level),
        _sentence(level, len(_words(text))),
        _why(found["sequence"]) if level <= 2 else "",
    )


def suggest_passphrase(words: int = SUGGESTED_WORDS) -> str:
    """Different words of the EFF's list, drawn at random; four are 51 bits."""
    return "-".join(secrets.SystemRandom().sample(_list(), words))


def _known(personal: Sequence[str]) -> list[str]:
    parts = [part for text in personal for part in (text, *text.split()) if part.strip()]
    return [*parts, *_OURS]


def _guesses_by_list(text: str) -> float:
    """The logarithm of the guesses of somebody who tries words of our list; infinite if it fails.

    zxcvbn reckons the hyphens between rare words as if they were chosen at random.
    """
    words = _words(text)
    if not words or not set(words) <= set(_list()):
        return float("inf")
    return len(set(words)) * _LIST_SIZE_LOG10


def _words(text: str) -> list[str]:
    return [word for word in _BREAKS.split(text.casefold()) if word]


@cache
def _list() -> tuple[str, ...]:
    """The words of the list without those that hold a hyphen, which is what joins them."""
    lines = resource("words", "eff-long.txt").read_text("ascii").split()
    return tuple(word for word in lines if "-" not in word)


def _word(level: int) -> str:
    words = {
        1: translate("Strength", "Weak"),
        2: translate("Strength", "Fair"),
        3: translate("Strength", "Good"),
        4: translate("Strength", "Strong"),
    }
    return words[level]


def _sentence(level: int, words: int) -> str:
    if level == 4 and words == SUGGESTED_WORDS:
        return translate("Strength", "Four unrelated words are easy to remember, hard to guess.")
    sentences = {
        1: translate("Strength", "Take four unrelated words, or add two to these."),
        2: translate("Strength", "Add another word or two; unusual ones are best."),
        3: translate("Strength", "One more word makes it last."),
        4: translate("Strength", "Guessing it would take longer than a lifetime."),
    }
    return sentences[level]


def _why(sequence: list[dict[str, Any]]) -> str:
    """What makes it easy to guess: what zxcvbn found in its longest part."""
    part = max(sequence, key=lambda match: len(match["token"]))
    pattern = part["pattern"]
    if pattern == "dictionary":
        return _why_word(part, alone=len(sequence) == 1)
    return {
        "spatial": translate("Strength", "Keys that lie side by side are easy to guess."),
        "repeat": translate("Strength", "Repeats like “aaa” or “abcabc” are easy to guess."),
        "sequence": translate("Strength", "Runs like “abc” or “6543” are easy to guess."),
        "regex": translate("Strength", "Years are easy to guess."),
        "date": translate("Strength", "Dates are easy to guess."),
    }.get(pattern, translate("Strength", "It is short."))


def _why_word(part: dict[str, Any], *, alone: bool) -> str:
    if part.get("l33t"):
        return translate("Strength", "Swapped letters like “@” for “a” help very little.")
    if part["reversed"]:
        return translate("Strength", "A word written backwards is not much harder to guess.")
    if alone and part["dictionary_name"] == "passwords":
        return translate("Strength", "It is one of the most used passwords.")
    name = translate("Strength", "Names are easy to guess.")
    return {
        "user_inputs": translate("Strength", "A name or word that belongs to you is tried first."),
        "passwords": translate("Strength", "It is close to one of the most used passwords."),
        "surnames": name,
        "male_names": name,
        "female_names": name,
    }.get(part["dictionary_name"], translate("Strength", "Common words are easy to guess."))
