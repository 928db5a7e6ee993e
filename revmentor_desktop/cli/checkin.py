"""revmentor-cli checkin ..."""

import click

from revmentor_desktop.cli.growth_documents import (
    check_in_document,
    check_in_line,
    check_names,
    read_answers,
    texts_of,
)
from revmentor_desktop.cli.kinds import SHARE, day_or_none
from revmentor_desktop.cli.run import Run, pass_run
from revmentor_desktop.journal.check_in import CheckInDraft
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.operations.adjustments import keep_whole_check_in
from revmentor_desktop.operations.check_ins import adjustments_of, list_check_ins
from revmentor_desktop.operations.find import find_item
from revmentor_desktop.support.language import translate

_NAMES = {"date", "due", "mine", "theirs", "concerns", "adjustments"}


@click.group("checkin")
def checkin() -> None:
    """A look at the mentorship itself."""


@checkin.command("add")
@click.argument("mentorship")
@click.option(
    "--file", "source", required=True, help="JSON as CLI.md says. - reads standard input."
)
@click.option("--share", type=SHARE)
@pass_run
def add(run: Run, mentorship: str, source: str, share: str | None) -> None:
    """Keep a check-in that was held and print its id."""
    found = run.inputs.json(source, translate("Cli", "the check-in"))
    check_names(found, _NAMES)
    concerns = texts_of(found.get("concerns"), "concerns")
    changes = texts_of(found.get("adjustments"), "adjustments")
    day, due = (day_or_none(_text(found, name), run.here) for name in ("date", "due"))
    with run.journal() as journal:
        whose = find_item(journal, mentorship, Kind.MENTORSHIP)
        draft = CheckInDraft(
            whose,
            day,
            due,
            read_answers(found.get("mine")),
            read_answers(found.get("theirs")),
            share=Share(share) if share else Share.MAY_SHARE,
        )
        saved = keep_whole_check_in(journal, draft, concerns, changes)
        adjustments = adjustments_of(journal, whose).get(saved.id, ())
    run.answer(check_in_document(saved, adjustments), check_in_line(saved))


@checkin.command("list")
@click.argument("mentorship")
@pass_run
def list_all(run: Run, mentorship: str) -> None:
    """Show the check-ins that were held, the oldest first."""
    with run.journal() as journal:
        whose = find_item(journal, mentorship, Kind.MENTORSHIP)
        found = list_check_ins(journal, whose)
        changes = adjustments_of(journal, whose)
    run.answer(
        [check_in_document(one, changes.get(one.id, ())) for one in found],
        "\n".join(check_in_line(one) for one in found),
    )


def _text(found: dict[str, object], name: str) -> str | None:
    texts = texts_of(found.get(name), name)
    return texts[0] if texts else None
