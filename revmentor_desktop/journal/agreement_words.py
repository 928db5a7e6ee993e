"""An agreement in words: what each part is called, and what it says on one page."""

from dataclasses import dataclass
from enum import StrEnum

from revmentor_desktop.journal.agreement import AgreementParts, Frequency
from revmentor_desktop.journal.cadence_text import read_cadence
from revmentor_desktop.journal.role_words import cadence_words
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.typed_dates import MONTHS
from revmentor_desktop.support.language import translate


class Part(StrEnum):
    """The parts of an agreement in the order they are read."""

    PURPOSE = "purpose"
    OUTCOMES_MINE = "outcomes.mine"
    OUTCOMES_THEIRS = "outcomes.theirs"
    ASKS_MINE = "asks.mine"
    ASKS_THEIRS = "asks.theirs"
    OFFERS_MINE = "offers.mine"
    OFFERS_THEIRS = "offers.theirs"
    RHYTHM = "frequency"
    CHECK_INS = "check_ins"
    PLACES = "places"
    CHANNELS = "channels"
    BOUNDARIES = "boundaries"
    GROUND_RULES = "ground_rules"
    CANNOT_HELP = "cannot_help_with"
    UNTIL = "until"


@dataclass(frozen=True, slots=True)
class PartText:
    """What one part is called and what it says, a line for each thing."""

    part: Part
    label: str
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """The lines as one text."""
        return "\n".join(self.lines)


def agreement_lines(parts: AgreementParts, me: str = "", them: str = "") -> tuple[PartText, ...]:
    """Every part with its words, empty ones too. `me` and `them` are first names.

    A boundary is its name only: its words are for the guard.
    """
    return tuple(PartText(part, _label(part, me, them), _said(part, parts)) for part in Part)


def agreement_text(parts: AgreementParts) -> str:
    """The whole agreement as plain text, for search."""
    said = [f"{part.label}: {'; '.join(part.lines)}" for part in agreement_lines(parts)
            if part.lines]  # fmt: skip
    return "\n".join(said)


def rhythm_words(frequency: Frequency) -> str:
    """The rhythm as spoken: "Every two weeks, 45 minutes"; words of one's own stay."""
    cadence = read_cadence(frequency.every)
    every = cadence_words(cadence) if cadence else frequency.every
    if frequency.minutes is None:
        return every
    if not every:
        return translate("Agreement", "%n minute(s)", n=frequency.minutes)
    return translate("Agreement", "{every}, %n minute(s)", n=frequency.minutes, every=every)


def _said(part: Part, parts: AgreementParts) -> tuple[str, ...]:
    if part is Part.RHYTHM:
        return _one(rhythm_words(parts.frequency))
    if part is Part.BOUNDARIES:
        return tuple(boundary.name for boundary in parts.boundaries)
    if part is Part.UNTIL:
        day = parts.until
        return (f"{day.day} {MONTHS[day.month - 1]} {day.year}",) if day else ()
    if part is Part.PURPOSE:
        return _one(parts.purpose)
    if part is Part.CHECK_INS:
        return _one(parts.check_ins)
    return _lists(part, parts)


def _lists(part: Part, parts: AgreementParts) -> tuple[str, ...]:
    return {
        Part.OUTCOMES_MINE: parts.outcomes.of(Side.ME),
        Part.OUTCOMES_THEIRS: parts.outcomes.of(Side.THEM),
        Part.ASKS_MINE: parts.asks.of(Side.ME),
        Part.ASKS_THEIRS: parts.asks.of(Side.THEM),
        Part.OFFERS_MINE: parts.offers.of(Side.ME),
        Part.OFFERS_THEIRS: parts.offers.of(Side.THEM),
        Part.PLACES: parts.places,
        Part.CHANNELS: parts.channels,
        Part.GROUND_RULES: parts.ground_rules,
        Part.CANNOT_HELP: parts.cannot_help_with,
    }[part]


def _one(text: str) -> tuple[str, ...]:
    return (text,) if text else ()


def _label(part: Part, me: str, them: str) -> str:
    mine = me or translate("Agreement", "My side")
    theirs = them or translate("Agreement", "Their side")
    return {
        Part.PURPOSE: translate("Agreement", "What we are here for"),
        Part.OUTCOMES_MINE: translate("Agreement", "{name} hopes to", name=mine),
        Part.OUTCOMES_THEIRS: translate("Agreement", "{name} hopes to", name=theirs),
        Part.ASKS_MINE: translate("Agreement", "{name} asks for", name=mine),
        Part.ASKS_THEIRS: translate("Agreement", "{name} asks for", name=theirs),
        Part.OFFERS_MINE: translate("Agreement", "{name} offers", name=mine),
        Part.OFFERS_THEIRS: translate("Agreement", "{name} offers", name=theirs),
        Part.RHYTHM: translate("Agreement", "Rhythm"),
        Part.CHECK_INS: translate("Agreement", "Check-ins"),
        Part.PLACES: translate("Agreement", "Where we meet"),
        Part.CHANNELS: translate("Agreement", "Small things"),
        Part.BOUNDARIES: translate("Agreement", "Boundaries"),
        Part.GROUND_RULES: translate("Agreement", "Ground rules"),
        Part.CANNOT_HELP: translate("Agreement", "{name} cannot help with", name=mine),
        Part.UNTIL: translate("Agreement", "Until"),
    }[part]
