"""Reading JSON that anybody may have written: each field strictly, a fault named with its place."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from revmentor_desktop.journal.agreement_document import kept_document, read_parts
from revmentor_desktop.journal.ids import is_id
from revmentor_desktop.journal.open_format import Field, Sort
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.support.errors import KnownFailure, WrongUsage
from revmentor_desktop.support.language import translate

_KEY = re.compile(r"[0-9a-f]{32}")
_MOST = 1_000_000_000
_LONGEST_PLACE = 200


def fault(where: str, why: str) -> KnownFailure:
    """The failure for a file that is not as it must be; `where` is the place in it."""
    return KnownFailure(
        translate(
            "OpenImport", "The file does not hold together at {where}: {why}.",
            where=where[:_LONGEST_PLACE], why=why,
        ),
        translate("OpenImport", "Nothing was imported."),
        translate("OpenImport", "Export it anew, or put back what was changed there."),
    )  # fmt: skip


def table(value: object, where: str) -> Mapping[str, Any]:
    """A JSON object. Raises KnownFailure."""
    if not isinstance(value, dict):
        raise fault(where, translate("OpenImport", "an object belongs there"))
    return value


def rows(value: object, where: str) -> list[Any]:
    """A JSON list. Raises KnownFailure."""
    if not isinstance(value, list):
        raise fault(where, translate("OpenImport", "a list belongs there"))
    return value


def only(found: Mapping[str, Any], needed: set[str], perhaps: set[str], where: str) -> None:
    """Check that all that is needed is there, and nothing nobody knows. Raises KnownFailure."""
    if missing := sorted(needed - found.keys()):
        raise fault(f"{where}.{missing[0]}", translate("OpenImport", "it is missing"))
    if strange := sorted(found.keys() - needed - perhaps):
        raise fault(
            f"{where}.{strange[0]}", translate("OpenImport", "nothing of that name belongs there")
        )


def read_field(field: Field, value: object, where: str) -> Any:  # noqa: ANN401  # JSON is what it is
    """The value of a field as it is kept. Raises KnownFailure."""
    if value is None:
        if field.null:
            return None
        raise fault(where, translate("OpenImport", "it is empty"))
    if field.sort is Sort.CHOICE and field.choices is not None:
        if value in [choice.value for choice in field.choices]:
            return value
        raise fault(where, translate("OpenImport", "this is none of what can stand there"))
    try:
        return _READ[field.sort](value)
    except (ValueError, TypeError, KeyError, OverflowError, AttributeError, OSError) as error:
        raise fault(where, translate("OpenImport", "this cannot stand there")) from error
    except WrongUsage as known:
        raise fault(where, known.what) from known


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _words(value: object) -> str:
    return kept(_text(value))


def _day(value: object) -> str:
    text = _text(value)
    if date.fromisoformat(text).isoformat() != text:
        raise ValueError
    return text


def _time(value: object) -> str:
    text = _text(value)
    found = time.fromisoformat(text)
    if found.tzinfo is not None or found.isoformat() != text:
        raise ValueError
    return text


def _moment(value: object) -> str:
    found = datetime.fromisoformat(_text(value))
    if found.tzinfo is None:
        raise ValueError
    return found.astimezone(UTC).isoformat(timespec="microseconds")


def _zone(value: object) -> str:
    text = _text(value)
    ZoneInfo(text)
    return text


def _number(least: int, most: int) -> Callable[[object], int]:
    def read(value: object) -> int:
        if type(value) is not int or not least <= value <= most:
            raise ValueError
        return value

    return read


def _score(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 100:
        raise ValueError
    return float(value)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError
    return value


def _id(value: object) -> str:
    """An item's, or the short name of something that ships with the program."""
    text = _words(value)
    if not text or len(text) > 100:
        raise ValueError
    return text


def _key(value: object) -> str:
    if not _KEY.fullmatch(_text(value)):
        raise ValueError
    return _text(value)


def _agreement(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError
    read_parts(value)
    if value.keys() - kept_document(value).keys():
        raise ValueError
    return kept_document(value)


def _holidays(value: object) -> dict[str, Any]:
    if not isinstance(value, dict) or value.keys() != {"typed", "countries"}:
        raise TypeError
    typed = []
    for one in value["typed"]:
        if one.keys() != {"day", "name", "every_year"}:
            raise ValueError
        day, name = _day(one["day"]), _words(one["name"])
        typed.append({"day": day, "name": name, "every_year": _flag(one["every_year"])})
    if not isinstance(value["countries"], list):
        raise TypeError
    return {"typed": typed, "countries": [_words(one) for one in value["countries"]]}


_READ: Mapping[Sort, Callable[[object], Any]] = {
    Sort.WORDS: _words,
    Sort.TRACE: _words,
    Sort.DAY: _day,
    Sort.TIME: _time,
    Sort.MOMENT: _moment,
    Sort.ZONE: _zone,
    Sort.COUNT: _number(0, _MOST),
    Sort.EVERY: _number(1, 1_000),
    Sort.RATING: _number(1, 5),
    Sort.SCORE: _score,
    Sort.FLAG: _flag,
    Sort.ID: _id,
    Sort.KEY: _key,
    Sort.AGREEMENT: _agreement,
    Sort.HOLIDAYS: _holidays,
}


def whole_id(value: object, where: str) -> str:
    """The id of an item. Raises KnownFailure."""
    if not isinstance(value, str) or not is_id(value):
        raise fault(where, translate("OpenImport", "an id belongs there"))
    return value
