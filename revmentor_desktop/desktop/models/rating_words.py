"""The four things rated after a session, and what each figure means (RULES.md)."""

from dataclasses import dataclass, replace

from revmentor_desktop.journal.session import Ratings
from revmentor_desktop.support.language import translate


@dataclass(frozen=True, slots=True)
class Rated:
    """One of them: the field of Ratings, its name, and five words from 1 to 5."""

    field: str
    name: str
    words: tuple[str, str, str, str, str]


def rated() -> tuple[Rated, ...]:
    """Openness, respect, engagement, energy."""
    return (
        Rated("openness", translate("Ratings", "Openness"), _openness()),
        Rated("respect", translate("Ratings", "Respect"), _respect()),
        Rated("engagement", translate("Ratings", "Engagement"), _engagement()),
        Rated("energy", translate("Ratings", "Energy"), _energy()),
    )


def value_of(ratings: Ratings, field: str) -> int | None:
    """The answer to one of the four."""
    value: int | None = getattr(ratings, field)
    return value


def with_value(ratings: Ratings, field: str, value: int | None) -> Ratings:
    """The ratings with another answer to one of the four."""
    return replace(ratings, **{field: value})


def _openness() -> tuple[str, str, str, str, str]:
    return (
        translate("Ratings", "Closed"),
        translate("Ratings", "Guarded"),
        translate("Ratings", "Half open"),
        translate("Ratings", "Mostly open"),
        translate("Ratings", "Wide open"),
    )


def _respect() -> tuple[str, str, str, str, str]:
    return (
        translate("Ratings", "Hurtful"),
        translate("Ratings", "Short of respect"),
        translate("Ratings", "Polite"),
        translate("Ratings", "Respectful"),
        translate("Ratings", "Very respectful"),
    )


def _engagement() -> tuple[str, str, str, str, str]:
    return (
        translate("Ratings", "Elsewhere"),
        translate("Ratings", "Much drift"),
        translate("Ratings", "Some drift"),
        translate("Ratings", "Mostly with it"),
        translate("Ratings", "Fully there"),
    )


def _energy() -> tuple[str, str, str, str, str]:
    return (
        translate("Ratings", "Drained"),
        translate("Ratings", "Tired"),
        translate("Ratings", "Even"),
        translate("Ratings", "Lively"),
        translate("Ratings", "Full of energy"),
    )
