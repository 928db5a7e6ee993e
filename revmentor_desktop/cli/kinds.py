"""Kinds of value that options take, read once and refused in one voice (exit 2)."""

from dataclasses import fields
from datetime import date
from enum import StrEnum
from typing import Any

import click

from revmentor_desktop.journal.cadence_text import read_cadence
from revmentor_desktop.journal.mentorship import Cadence
from revmentor_desktop.journal.session import Ratings
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.journal.typed_dates import Here, read_day, read_when
from revmentor_desktop.journal.when import When
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate


def one_of(choices: type[StrEnum]) -> click.Choice[str]:
    """An option that takes one of an enumeration's values."""
    return click.Choice([choice.value for choice in choices])


SHARE = one_of(Share)
SIDE = one_of(Side)


def cadence(text: str | None) -> Cadence | None:
    """ "2w", "1m", "1mw" (the same weekday each month), "none" or nothing. Raises WrongUsage."""
    if text is None or text.strip().lower() in ("", "none"):
        return None
    found = read_cadence(text)
    if found is None:
        raise WrongUsage(
            translate("Cli", "“{text}” is no rhythm.", text=text),
            todo=translate("Cli", "Write 2w for every two weeks, 1m for every month."),
        )
    return found


def when_or_none(text: str | None, here: Here) -> When | None:
    """A typed moment, if one was given."""
    return read_when(text, here) if text else None


def day_or_none(text: str | None, here: Here) -> date | None:
    """A typed day, if one was given."""
    return read_day(text, here) if text else None


def side_or_none(text: str | None) -> Side | None:
    """Me or them, if given."""
    return Side(text) if text else None


def ratings_pair(found: dict[str, Any]) -> tuple[Ratings, Ratings]:
    """Mine and theirs, from the JSON of `--ratings-file` (CLI.md). Raises WrongUsage."""
    strange = found.keys() - {"mine", "theirs"}
    if strange:
        raise _strange_rating(sorted(strange)[0])
    return _ratings(found.get("mine")), _ratings(found.get("theirs"))


def _ratings(found: object) -> Ratings:
    if found is None:
        return Ratings()
    if not isinstance(found, dict):
        raise _strange_rating(str(found))
    names = {field.name for field in fields(Ratings)}
    for name, value in found.items():
        if name not in names or (value is not None and type(value) is not int):
            raise _strange_rating(name)
    return Ratings(**found)


def _strange_rating(name: str) -> WrongUsage:
    return WrongUsage(
        translate("Cli", "“{name}” is no rating RevMentor knows.", name=name),
        todo=translate(
            "Cli", "Give mine and theirs, each with openness, respect, engagement, energy, 1 to 5."
        ),
    )
