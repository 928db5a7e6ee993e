"""revmentor-cli sample ..."""

import click

from revmentor_desktop.cli.run import Run, pass_run
from revmentor_desktop.operations.sample import add_sample, remove_sample
from revmentor_desktop.support.language import translate


@click.group("sample")
def sample() -> None:
    """The invented mentorships to look around in."""


@sample.command("add")
@pass_run
def add(run: Run) -> None:
    """Put the sample into the journal."""
    with run.journal() as journal:
        add_sample(journal)
    run.answer({"sample": True}, translate("Cli", "The sample is in the journal."))


@sample.command("remove")
@pass_run
def remove(run: Run) -> None:
    """Take the sample out again, without a trace."""
    with run.journal() as journal:
        remove_sample(journal)
    run.answer({"sample": False}, translate("Cli", "The sample is gone, without a trace."))
