"""Each person's colour: mine green, theirs orange on their page, else by their place in the row."""

from dataclasses import dataclass

from revmentor_desktop.desktop.theme.current import tokens

ROW = ("other", "blue", "pink", "olive", "teal", "plum")
"""The first person one met is orange everywhere; further ones take the next colour in turn."""


@dataclass(frozen=True, slots=True)
class PersonColour:
    """A person's colour in three uses; the values are names of tokens."""

    fill: str
    text: str
    line: str


def person_colour(who: int | str) -> PersonColour:
    """The colour of a place in the row of people, of "me", or of "here", whom the page is about."""
    if who == "me":
        return PersonColour("accent", "accent_text", "soft_edge")
    name = "other" if isinstance(who, str) else ROW[who % len(ROW)]
    return PersonColour(name, f"{name}_text", f"{name}_line")


def person_soft(who: int | str) -> str:
    """The token of the tint behind a value of this person."""
    if tokens().contrast:
        return "card"
    return "soft" if who == "me" else "other_soft"
