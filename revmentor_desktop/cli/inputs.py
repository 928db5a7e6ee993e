"""What a command reads: secrets, long texts and JSON, from files, standard input or a prompt."""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import click

from revmentor_desktop.support.errors import NotFound, WrongUsage
from revmentor_desktop.support.language import translate

STANDARD_INPUT = "-"


@dataclass(slots=True)
class Inputs:
    """Reads files and standard input; the latter serves one purpose per call, never two."""

    taken_for: str = field(default="")

    def text(self, source: str, purpose: str) -> str:
        """The whole text of a file, or of standard input for "-". A byte order mark is dropped.

        Raises WrongUsage when standard input is asked for twice or the text is not UTF-8,
        NotFound when the file cannot be read.
        """
        try:
            return self._bytes(source, purpose).decode("utf-8-sig")
        except UnicodeDecodeError:
            raise WrongUsage(
                translate("Cli", "{source} is not UTF-8 text.", source=_shown(source))
            ) from None

    def secret(self, source: str, purpose: str) -> str:
        """A passphrase or recovery words: the text without the one line end that editors add."""
        text = self.text(source, purpose)
        return text.removesuffix("\n").removesuffix("\r")

    def json(self, source: str, purpose: str) -> dict[str, Any]:
        """A JSON object. Raises WrongUsage when it is none."""
        try:
            found = json.loads(self.text(source, purpose))
        except ValueError:
            found = None
        if not isinstance(found, dict):
            raise WrongUsage(
                translate("Cli", "{source} holds no JSON object.", source=_shown(source))
            )
        return found

    def lines(self, source: str, purpose: str) -> Iterator[str]:
        """The lines of a file or of standard input, without their ends."""
        return iter(self.text(source, purpose).splitlines())

    def prompt(self, question: str, *, twice: bool = False) -> str:
        """Ask for a secret on the terminal, unseen. Raises WrongUsage without a terminal."""
        if not sys.stdin.isatty():
            raise WrongUsage(
                translate("Cli", "There is no terminal to ask for a secret on."),
                todo=translate("Cli", "Name a file, or - for standard input."),
            )
        answer: str = click.prompt(
            question, hide_input=True, confirmation_prompt=twice, err=True, type=str
        )
        return answer

    def _bytes(self, source: str, purpose: str) -> bytes:
        if source != STANDARD_INPUT:
            try:
                return Path(source).read_bytes()
            except OSError as error:
                raise NotFound(
                    translate("Cli", "{source} cannot be read.", source=_shown(source))
                ) from error
        if self.taken_for:
            raise WrongUsage(
                translate(
                    "Cli",
                    "Standard input is used for both {first} and {second}.",
                    first=self.taken_for,
                    second=purpose,
                ),
                todo=translate("Cli", "Give one of them in a file."),
            )
        self.taken_for = purpose
        return sys.stdin.buffer.read()


def _shown(source: str) -> str:
    return translate("Cli", "Standard input") if source == STANDARD_INPUT else source
