"""The one door through which rooms without Qt say something to a person.

Rooms below the window may not import Qt, yet what they say (errors, summaries, labels) must be
translatable. They call :func:`translate`; the window installs Qt's translator behind it with
:func:`use_translator`. `pyside6-lupdate` finds the calls by the function's name.
"""

import re
from collections.abc import Callable

Translator = Callable[[str, str, int], str]
"""Takes (context, source, n) and gives the sentence; n is -1 where nothing is counted."""

_CHOICE = re.compile(r"\(([^()|]*)\|([^()|]*)\)|\(s\)")


def english(_context: str, source: str, n: int) -> str:
    """The source language's own plural rule, used where no translation is installed.

    "%n goal(s)" and "%n (person|people)" become "1 goal", "2 goals", "1 person", "2 people".
    """
    if n < 0:
        return source

    def choose(match: re.Match[str]) -> str:
        one, many = (match[1], match[2]) if match[1] is not None else ("", "s")
        return one if n == 1 else many

    return _CHOICE.sub(choose, source).replace("%n", str(n))


_translator: Translator = english


def use_translator(translator: Translator) -> None:
    """Install the translator of the running interface (the window calls this once at start)."""
    global _translator  # noqa: PLW0603  # the language belongs to the process, as a locale does
    _translator = translator


def translate(context: str, source: str, /, *, n: int = -1, **values: object) -> str:
    """The sentence `source` in the interface language, with `{name}` fields filled from `values`.

    `n` picks the plural form and replaces `%n`. Values are put in after translating, so text a
    person wrote is never looked up or re-read as a pattern.
    """
    sentence = _translator(context, source, n)
    return sentence.format(**values) if values else sentence
