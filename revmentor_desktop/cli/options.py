"""Several commands take the same many options: they are named once and read by name."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

Decorated = TypeVar("Decorated", bound=Callable[..., Any])


def with_options(*options: Callable[[Any], Any]) -> Callable[[Decorated], Decorated]:
    """Put a list of click options on a command, in the order written."""

    def decorate(command: Decorated) -> Decorated:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


@dataclass(frozen=True, slots=True)
class Options:
    """The values of such options; None or an empty tuple where a flag was not given."""

    values: Mapping[str, object]

    def text(self, name: str) -> str | None:
        """The value of an option that takes text."""
        value = self.values[name]
        return value if isinstance(value, str) else None

    def number(self, name: str) -> int | None:
        """The value of an option that takes a whole number."""
        value = self.values[name]
        return value if isinstance(value, int) else None

    def texts(self, name: str) -> tuple[str, ...]:
        """The values of an option that may be given several times."""
        value = self.values[name]
        return tuple(str(part) for part in value) if isinstance(value, tuple) else ()

    def given(self) -> list[str]:
        """The options that were given."""
        return [name for name, value in self.values.items() if value not in (None, ())]
