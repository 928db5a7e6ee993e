"""The flags that say how lines pass the guard of the boundaries."""

import click

from revmentor_desktop.cli.options import Options
from revmentor_desktop.operations.find import find_item
from revmentor_desktop.operations.guard import Passing
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate

PASSING = (
    click.option("--leave-out", is_flag=True, help="Leave out every line that touches a boundary."),
    click.option("--release", "released", multiple=True, help="Let a line through, this once."),
    click.option("--reason", "reasons", multiple=True, help="Why; one for each --release."),
)


def read_passing(journal: OpenJournal, given: Options) -> Passing:
    """What the flags say. Raises WrongUsage where a released line lacks its reason.

    One reason serves all lines released; several are for one line each, in their order.
    """
    names, reasons = given.texts("released"), given.texts("reasons")
    if len(reasons) == 1:
        reasons *= len(names)
    if len(names) != len(reasons):
        raise WrongUsage(
            translate("Cli", "Releasing a line asks for a reason."),
            translate("Cli", "Nothing left your journal."),
            translate("Cli", "Give --reason once for each --release."),
        )
    ids = [find_item(journal, name) for name in names]
    return Passing(bool(given.values["leave_out"]), dict(zip(ids, reasons, strict=True)))
