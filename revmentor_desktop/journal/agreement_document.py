"""An agreement as JSON (CLI.md), read strictly and written back as it was given.

A text may be one string or a list of them. What both sides say is an object with `mine` and
`theirs`; a bare text or list is mine.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from revmentor_desktop.journal.agreement import AgreementParts, BothSides, Frequency
from revmentor_desktop.journal.boundaries import Boundary, tidied
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate

_PARTS = (
    "purpose", "frequency", "outcomes", "asks", "offers", "channels", "places", "check_ins",
    "boundaries", "ground_rules", "cannot_help_with", "until",
)  # fmt: skip
_BESIDE = frozenset({"confirmed", "version", "id", "mentorship", "reason", "date", "looked_at"})
_LONGEST_WORD = 200


def read_parts(found: Mapping[str, Any]) -> AgreementParts:
    """The parts a document says. Raises WrongUsage that names the field nobody can read."""
    strange = found.keys() - set(_PARTS) - _BESIDE
    if strange:
        raise _wrong(sorted(map(str, strange))[0])
    return AgreementParts(
        purpose="\n".join(_lines(found, "purpose")),
        frequency=_frequency(found.get("frequency")),
        outcomes=_sides(found, "outcomes"),
        asks=_sides(found, "asks"),
        offers=_sides(found, "offers"),
        channels=_lines(found, "channels"),
        places=_lines(found, "places"),
        check_ins="\n".join(_lines(found, "check_ins")),
        boundaries=_boundaries(found.get("boundaries")),
        ground_rules=_lines(found, "ground_rules"),
        cannot_help_with=_lines(found, "cannot_help_with"),
        until=_day(found.get("until"), "until"),
    )


def kept_document(found: Mapping[str, Any]) -> dict[str, Any]:
    """The parts of a document as they are kept: nothing but the parts, texts composed (NFC)."""
    return {name: _composed(found[name]) for name in _PARTS if name in found}


def document_of(parts: AgreementParts) -> dict[str, Any]:
    """The document that says these parts; empty ones are there too, so that it can be edited."""
    return {
        "purpose": parts.purpose,
        "frequency": {"every": parts.frequency.every, "minutes": parts.frequency.minutes},
        "outcomes": _both(parts.outcomes),
        "asks": _both(parts.asks),
        "offers": _both(parts.offers),
        "channels": list(parts.channels),
        "places": list(parts.places),
        "check_ins": parts.check_ins,
        "boundaries": [
            {"name": boundary.name, "words": list(boundary.words)} for boundary in parts.boundaries
        ],
        "ground_rules": list(parts.ground_rules),
        "cannot_help_with": list(parts.cannot_help_with),
        "until": parts.until.isoformat() if parts.until else None,
    }


def read_confirmed(found: Mapping[str, Any], today: date) -> dict[Side, date | None]:
    """The days on which each side agreed; true is today. Raises WrongUsage."""
    value = found.get("confirmed") or {}
    if not isinstance(value, Mapping) or value.keys() - {"mine", "theirs"}:
        raise _wrong("confirmed")
    return {
        side: today if value.get(name) is True else _day(value.get(name) or None, "confirmed")
        for side, name in ((Side.ME, "mine"), (Side.THEM, "theirs"))
    }


def _both(sides: BothSides) -> dict[str, list[str]]:
    return {"mine": list(sides.mine), "theirs": list(sides.theirs)}


def _composed(value: object) -> Any:  # noqa: ANN401  # JSON is what it is
    if isinstance(value, str):
        return kept(value)
    if isinstance(value, Mapping):
        return {str(name): _composed(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_composed(part) for part in value]
    return value


def _lines(found: Mapping[str, Any], name: str) -> tuple[str, ...]:
    return _texts(found.get(name), name)


def _texts(value: object, name: str) -> tuple[str, ...]:
    if value is None:
        return ()
    texts = [value] if isinstance(value, str) else value
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise _wrong(name)
    return tuple(text for part in texts if (text := kept(part).strip()))


def _sides(found: Mapping[str, Any], name: str) -> BothSides:
    value = found.get(name)
    if not isinstance(value, Mapping):
        return BothSides(mine=_texts(value, name))
    if value.keys() - {"mine", "theirs"}:
        raise _wrong(name)
    return BothSides(_texts(value.get("mine"), name), _texts(value.get("theirs"), name))


def _frequency(value: object) -> Frequency:
    if value is None:
        return Frequency()
    if isinstance(value, str):
        return Frequency(kept(value).strip())
    if not isinstance(value, Mapping) or value.keys() - {"every", "minutes"}:
        raise _wrong("frequency")
    minutes = value.get("minutes")
    if minutes is not None and (type(minutes) is not int or not 1 <= minutes <= 1440):
        raise _wrong("minutes")
    every = value.get("every")
    if type(every) is int:
        every = f"{every}w"
    if every is not None and not isinstance(every, str):
        raise _wrong("every")
    return Frequency(kept(every or "").strip(), minutes)


def _boundaries(value: object) -> tuple[Boundary, ...]:
    if value is None:
        return ()
    if not isinstance(value, list):
        raise _wrong("boundaries")
    found: list[Boundary] = []
    for one in value:
        if isinstance(one, str):
            found.append(Boundary(kept(one)))
            continue
        if not isinstance(one, Mapping) or one.keys() - {"name", "words"}:
            raise _wrong("boundaries")
        if not isinstance(one.get("name"), str):
            raise _wrong("boundaries")
        words = _texts(one.get("words"), "words")
        if any(len(word) > _LONGEST_WORD for word in words):
            raise _wrong("words")
        found.append(Boundary(kept(one["name"]), words))
    return tidied(found)


def _day(value: object, name: str) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise _wrong(name) from None


def _wrong(name: str) -> WrongUsage:
    return WrongUsage(
        translate("Agreement", "“{name}” is no part of an agreement as written here.", name=name),
        translate("Agreement", "Nothing was saved."),
        translate(
            "Agreement",
            "There are: {names}. See `agreement show --json` for their shape.",
            names=", ".join((*_PARTS, "confirmed")),
        ),
    )
