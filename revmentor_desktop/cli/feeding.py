"""Saving many lines at once with a progress bar."""

import sys
from collections.abc import Callable, Iterable
from typing import TypeVar

import click

from revmentor_desktop.cli.run import Run, is_terminal
from revmentor_desktop.journal.typed_dates import Here
from revmentor_desktop.operations.feed import Fed
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.language import translate

Target = TypeVar("Target")
Feeder = Callable[[OpenJournal, Iterable[str], Target, Here, Callable[[int], None]], Fed]


def feed(run: Run, source: str, feeder: Feeder[Target], target: Target) -> None:
    """Feed the lines of a file to an operation and answer with what became of them."""
    with run.journal() as journal:
        text = run.inputs.text(source, translate("Cli", "the lines"))
        # split at line feeds only: a JSON string may hold other line ends as they are
        lines = text.removesuffix("\n").split("\n")
        with click.progressbar(length=len(lines), file=sys.stderr, hidden=not _shown(run)) as bar:
            fed = feeder(journal, lines, target, run.here, bar.update)
    for skipped in fed.skipped:
        run.warn(
            translate("Cli", "Line {line}: {reason}", line=skipped.line, reason=skipped.reason)
        )
    run.answer(
        {
            "saved": len(fed.ids),
            "ids": fed.ids,
            "skipped": [{"source": s.line, "reason": s.reason} for s in fed.skipped],
        },
        translate("Cli", "%n saved", n=len(fed.ids)),
    )


def _shown(run: Run) -> bool:
    return is_terminal() and not run.quiet
