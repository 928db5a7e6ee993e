"""What a person has to do in the window, counted: clicks and keys; typing a text is told apart."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

SECONDS_TO_ACT = 2.0
"""A thought and a click or a key (1.35 + 0.3 to 1.1 in the keystroke-level model), at ease."""

SECONDS_TO_TYPE = 0.28
"""A character, of somebody who types as most do."""


@dataclass(slots=True)
class Tally:
    """`actions` are clicks and keys, each Tab one; `characters` were typed as texts."""

    actions: int = 0
    characters: int = 0

    def acted(self) -> None:
        """Something was clicked, or a key was pressed."""
        self.actions += 1

    def typed(self, text: str) -> None:
        """A text was typed; line breaks belong to it."""
        self.characters += len(text)

    @property
    def seconds(self) -> int:
        """How long it takes, about, at a human pace, typing aside."""
        return round(self.actions * SECONDS_TO_ACT)

    @property
    def typing(self) -> int:
        """How long the typing takes, about, in seconds."""
        return round(self.characters * SECONDS_TO_TYPE)

    def words(self) -> str:
        """12 actions, about 24 s, and 30 s of typing."""
        return f"{self.actions} actions, about {self.seconds} s, and {self.typing} s of typing"


TALLY = Tally()
"""Everything that was done so far; the hands of the stage count in it."""


@contextmanager
def counted() -> Iterator[Tally]:
    """What is done in the block; it is known when the block has ended."""
    before = (TALLY.actions, TALLY.characters)
    found = Tally()
    yield found
    found.actions = TALLY.actions - before[0]
    found.characters = TALLY.characters - before[1]
