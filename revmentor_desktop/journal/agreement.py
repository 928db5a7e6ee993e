"""What two people agreed on: purpose, rhythm, hopes, asks and offers, channels, boundaries."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from dateutil.relativedelta import relativedelta

from revmentor_desktop.journal.boundaries import Boundary
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Share, Side

LOOK_AGAIN_MONTHS = 3
"""An agreement is looked at together again after so many months."""


@dataclass(frozen=True, slots=True)
class BothSides:
    """The same question answered by both, each with lines of their own."""

    mine: tuple[str, ...] = ()
    theirs: tuple[str, ...] = ()

    def of(self, side: Side) -> tuple[str, ...]:
        """The lines of one side."""
        return self.mine if side is Side.ME else self.theirs


@dataclass(frozen=True, slots=True)
class Frequency:
    """How often and how long one meets. `every` is "2w", "1m", or words of one's own."""

    every: str = ""
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class AgreementParts:
    """Every part of an agreement; each may be empty.

    `places` is where one meets, `check_ins` how often one looks at the relationship itself,
    `until` the day it is meant to end.
    """

    purpose: str = ""
    frequency: Frequency = field(default_factory=Frequency)
    outcomes: BothSides = field(default_factory=BothSides)
    asks: BothSides = field(default_factory=BothSides)
    offers: BothSides = field(default_factory=BothSides)
    channels: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    check_ins: str = ""
    boundaries: tuple[Boundary, ...] = ()
    ground_rules: tuple[str, ...] = ()
    cannot_help_with: tuple[str, ...] = ()
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    """One version. `confirmed_*` are the days on which each side agreed, None while it waits.

    `made_on` is the day the version was written, `looked_at` when it was last looked at together.
    `document` is the JSON it was kept as (journal/agreement_document.py), `parts` what that says.
    """

    id: ItemId
    mentorship_id: ItemId
    version: int
    parts: AgreementParts
    reason: str
    confirmed_mine: date | None
    confirmed_theirs: date | None
    looked_at: date | None
    made_on: date
    share: Share
    document: Mapping[str, Any]

    @property
    def agreed(self) -> bool:
        """Whether both sides agreed."""
        return self.confirmed_mine is not None and self.confirmed_theirs is not None

    @property
    def reviewed_on(self) -> date:
        """When a version was made or last looked at together (RULES.md)."""
        return max(self.made_on, self.looked_at or self.made_on)

    @property
    def look_again_on(self) -> date:
        """When to look at it together again."""
        return self.reviewed_on + relativedelta(months=LOOK_AGAIN_MONTHS)


@dataclass(frozen=True, slots=True)
class AgreementDraft:
    """A version as typed; `id` None makes a new one, with the next number.

    `document` keeps the JSON it was read from as it was given; None makes one from the parts.
    """

    mentorship_id: ItemId
    parts: AgreementParts
    reason: str = ""
    confirmed_mine: date | None = None
    confirmed_theirs: date | None = None
    looked_at: date | None = None
    made_on: date | None = None
    share: Share = Share.MAY_SHARE
    document: Mapping[str, Any] | None = None
    id: ItemId | None = None


def empty_sides(parts: AgreementParts) -> tuple[Side, ...]:
    """The sides that say nothing of what they hope for, ask for or offer."""
    return tuple(
        side
        for side in Side
        if not (parts.outcomes.of(side) or parts.asks.of(side) or parts.offers.of(side))
    )
