"""Reads shipped JSON strictly: what is missing, misspelt or too much is named with its place."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, time, timedelta
from enum import StrEnum
from typing import TypeVar

from revmentor_desktop.journal.typed_dates import MONTHS

_Chosen = TypeVar("_Chosen", bound=StrEnum)
_Read = TypeVar("_Read")
_DATE_IN_TEXT = re.compile(r"\{(\d{4}-\d\d-\d\d)(:month)?\}")


class StoryFault(ValueError):
    """Something in a shipped file is not as it must be: a bug in that file, with its place."""


class Fields:
    """The fields of one JSON object, each of which must be asked for exactly once.

    `where` names the place for a fault; `shift` is added to every date, also to those written in
    braces inside a text ("{2026-06-12}" becomes "12 June", "{2026-06-12:month}" becomes "June").
    """

    def __init__(self, values: object, where: str, shift: timedelta) -> None:
        if not isinstance(values, Mapping):
            raise StoryFault(f"{where}: an object belongs here")
        self._left = dict(values)
        self._where = where
        self._shift = shift

    def text(self, name: str, *, needed: bool = False) -> str:
        """A text: a string, or a list of paragraphs that are joined with a blank line."""
        value = self._take(name, needed)
        if value is None:
            return ""
        parts: list[object] = value if isinstance(value, list) else [value]
        texts = [part for part in parts if isinstance(part, str) and part.strip()]
        if len(texts) != len(parts):
            raise self._fault(name, "text, or a list of paragraphs, belongs here")
        return _DATE_IN_TEXT.sub(self._spoken, "\n\n".join(texts))

    def names(self, name: str) -> tuple[str, ...]:
        """A list of short texts; none when the field is missing."""
        value = self._take(name, needed=False)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(part, str) for part in value):
            raise self._fault(name, "a list of texts belongs here")
        return tuple(value)

    def number(self, name: str, low: int, high: int) -> int | None:
        """A whole number from `low` to `high`, None when the field is missing."""
        value = self._take(name, needed=False)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            raise self._fault(name, f"a whole number from {low} to {high} belongs here")
        return value

    def flag(self, name: str, usual: bool) -> bool:
        """True or false; `usual` when the field is missing."""
        value = self._take(name, needed=False)
        if not isinstance(value, bool | None):
            raise self._fault(name, "true or false belongs here")
        return usual if value is None else value

    def day(self, name: str) -> date | None:
        """A date, shifted; None when the field is missing."""
        value = self._take(name, needed=False)
        try:
            return None if value is None else date.fromisoformat(str(value)) + self._shift
        except ValueError:
            raise self._fault(name, "a date such as 2026-06-11 belongs here") from None

    def needed_day(self, name: str) -> date:
        """A date, shifted, that must be there."""
        found = self.day(name)
        if found is None:
            raise self._fault(name, "is missing")
        return found

    def at(self, name: str) -> time | None:
        """A clock time such as 14:00, None when the field is missing."""
        value = self._take(name, needed=False)
        try:
            return None if value is None else time.fromisoformat(str(value))
        except ValueError:
            raise self._fault(name, "a time such as 14:00 belongs here") from None

    def choice(self, name: str, kinds: type[_Chosen]) -> _Chosen:
        """One of the values of an enumeration, which must be there."""
        found = self.choice_or_none(name, kinds)
        if found is None:
            raise self._fault(name, "is missing")
        return found

    def choice_or_none(self, name: str, kinds: type[_Chosen]) -> _Chosen | None:
        """One of the values of an enumeration, None when the field is missing."""
        value = self._take(name, needed=False)
        try:
            return None if value is None else kinds(str(value))
        except ValueError:
            raise self._fault(name, f"one of {', '.join(kinds)} belongs here") from None

    def each(self, name: str, read: Callable[["Fields"], _Read]) -> tuple[_Read, ...]:
        """Read a list of objects, none when the field is missing; nothing in them is left over."""
        value = self._take(name, needed=False)
        if value is None:
            return ()
        if not isinstance(value, Sequence) or isinstance(value, str):
            raise self._fault(name, "a list belongs here")
        return tuple(
            self._one(part, f"{self._where}.{name}[{place}]", read)
            for place, part in enumerate(value)
        )

    def one(self, name: str, read: Callable[["Fields"], _Read]) -> _Read | None:
        """Read one object, None when the field is missing; nothing in it is left over."""
        value = self._take(name, needed=False)
        return None if value is None else self._one(value, f"{self._where}.{name}", read)

    def end(self) -> None:
        """Every field must have been asked for by now."""
        if self._left:
            raise StoryFault(f"{self._where}: nobody knows {', '.join(sorted(self._left))}")

    def _one(self, value: object, where: str, read: Callable[["Fields"], _Read]) -> _Read:
        fields = Fields(value, where, self._shift)
        found = read(fields)
        fields.end()
        return found

    def _take(self, name: str, needed: bool) -> object:
        if needed and name not in self._left:
            raise self._fault(name, "is missing")
        return self._left.pop(name, None)

    def _fault(self, name: str, what: str) -> StoryFault:
        return StoryFault(f"{self._where}.{name}: {what}")

    def _spoken(self, match: re.Match[str]) -> str:
        day = date.fromisoformat(match[1]) + self._shift
        month = MONTHS[day.month - 1]
        return month if match[2] else f"{day.day} {month}"
