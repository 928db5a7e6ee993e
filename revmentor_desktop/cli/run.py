"""One run of the command line: what was asked for in common, and how things are said."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import click

from revmentor_desktop.cli.inputs import Inputs
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.operations.back_up import back_up_if_due
from revmentor_desktop.operations.journals import JournalPlace, find_journal
from revmentor_desktop.operations.open_journal import (
    OpenJournal,
    Passphrase,
    RecoveryWords,
    Secret,
    open_journal,
)
from revmentor_desktop.support.clock import Clock, system_clock
from revmentor_desktop.support.errors import DiskTrouble, KnownFailure, WrongUsage
from revmentor_desktop.support.folders import Folders
from revmentor_desktop.support.language import translate


@dataclass(slots=True)
class Run:
    """The common flags of one call, its inputs, and its one answer on standard output.

    A command answers after its journal is closed, so that there is one answer or one failure.
    """

    folders: Folders
    journal_name: str | None
    passphrase_file: str | None
    words_file: str | None
    as_json: bool
    quiet: bool
    clock: Clock = field(default_factory=system_clock)
    inputs: Inputs = field(default_factory=Inputs)
    _secret: Secret | None = None

    @property
    def here(self) -> Here:
        """Where and when dates are typed. Only the United States write the month first."""
        locale = next(
            (os.environ[name] for name in ("LC_ALL", "LC_TIME", "LANG") if os.environ.get(name)), ""
        )
        return Here(self.clock.local(), self.clock.zone, not locale.startswith("en_US"))

    def answer(self, document: object, text: str) -> None:
        """Print the answer: the document with --json, else the text for a person."""
        if self.as_json:
            click.echo(json.dumps(document, ensure_ascii=False, indent=1, default=str))
        elif text:
            click.echo(text)

    def made(self, item_id: str, text: str, **more: object) -> None:
        """Answer a command that made something: its id, first in the text as in the document."""
        self.answer({"id": item_id, **more}, f"{item_id}  {text}" if text else item_id)

    def tell(self, message: str) -> None:
        """Say something beside the answer, on standard error; silent with --quiet."""
        if not self.quiet:
            click.echo(message, err=True)

    def warn(self, message: str) -> None:
        """Say what must not be missed, also with --quiet."""
        click.echo(message, err=True)

    def place(self) -> JournalPlace:
        """The journal asked for, or the only one."""
        return find_journal(self.folders, self.journal_name)

    def secret(self) -> Secret:
        """The passphrase or recovery words, from where the flags say, else from a prompt.

        Asked for once: the second time the same is given.
        """
        if self._secret is None:
            self._secret = self._read_secret()
        return self._secret

    def _read_secret(self) -> Secret:
        if self.passphrase_file and self.words_file:
            raise WrongUsage(
                translate("Cli", "Give a passphrase or recovery words, one of them is enough.")
            )
        if self.words_file:
            purpose = translate("Cli", "the recovery words")
            return RecoveryWords(self.inputs.secret(self.words_file, purpose))
        if self.passphrase_file:
            purpose = translate("Cli", "the passphrase")
            return Passphrase(self.inputs.secret(self.passphrase_file, purpose))
        return Passphrase(self.inputs.prompt(translate("Cli", "Passphrase")))

    def new_passphrase(self, source: str | None) -> str:
        """A passphrase to be set: from a file, standard input, or asked for twice."""
        if source:
            return self.inputs.secret(source, translate("Cli", "the new passphrase"))
        return self.inputs.prompt(translate("Cli", "New passphrase"), twice=True)

    @contextmanager
    def journal(self) -> Iterator[OpenJournal]:
        """The journal, open; warnings of opening are said, a daily backup is made at the end."""
        place = self.place()
        journal = open_journal(place, self.secret(), folders=self.folders, clock=self.clock)
        with self.closing(journal):
            yield journal

    @contextmanager
    def closing(self, journal: OpenJournal) -> Iterator[OpenJournal]:
        """Close a journal whatever happens; after success with its daily backup."""
        try:
            for warning in journal.warnings:
                self.warn(warning)
            yield journal
            try:
                back_up_if_due(journal)
            except KnownFailure as failure:
                # what was asked for is saved; that the backup failed is said, not returned
                self.warn(str(failure))
        finally:
            journal.close()


pass_run = click.make_pass_decorator(Run)


def document_of_failure(failure: KnownFailure) -> dict[str, Any]:
    """What --json prints of a known failure: its three parts and the exit code."""
    return {
        "error": failure.what or str(failure),
        "kept": failure.kept,
        "todo": failure.todo,
        "exit_code": failure.exit_code,
    }


def disk_trouble(error: OSError) -> DiskTrouble:
    """A known failure for what the system says about a file: full, read-only, not allowed."""
    name = str(error.filename or "")
    return DiskTrouble(
        translate("Cli", "{reason}: {path}", reason=error.strerror or str(error), path=name)
        if name
        else (error.strerror or str(error)),
        todo=translate("Cli", "Make room or choose another place, then run it again."),
    )


def is_terminal() -> bool:
    """Whether messages go to a person's terminal, where a progress bar helps."""
    return sys.stderr.isatty()
