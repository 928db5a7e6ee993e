"""revmentor-cli agreement ..."""

import click

from revmentor_desktop.cli.cycle_documents import (
    agreement_document,
    agreement_text,
    change_document,
    change_text,
)
from revmentor_desktop.cli.kinds import SIDE, day_or_none
from revmentor_desktop.cli.run import Run, pass_run
from revmentor_desktop.journal.agreement import AgreementDraft
from revmentor_desktop.journal.agreement_document import (
    kept_document,
    read_confirmed,
    read_parts,
)
from revmentor_desktop.journal.sharing import Kind, Side
from revmentor_desktop.operations.agree import (
    compare_versions,
    confirm_agreement,
    look_at_together,
    read_agreement,
    version_of,
    write_version,
)
from revmentor_desktop.operations.find import find_item
from revmentor_desktop.support.language import translate


@click.group("agreement")
def agreement() -> None:
    """What the two of you agreed on."""


@agreement.command("set")
@click.argument("mentorship")
@click.option("--file", "source", required=True, help="The agreement as JSON. - reads stdin.")
@click.option("--reason", default="", help="Why there is a new version.")
@pass_run
def set_(run: Run, mentorship: str, source: str, reason: str) -> None:
    """Make a new version of an agreement and print its id."""
    found = run.inputs.json(source, translate("Cli", "the agreement"))
    confirmed = read_confirmed(found, run.clock.today())
    parts = read_parts(found)
    with run.journal() as journal:
        whose = find_item(journal, mentorship, Kind.MENTORSHIP)
        saved = write_version(
            journal,
            AgreementDraft(
                whose,
                parts,
                reason,
                confirmed[Side.ME],
                confirmed[Side.THEM],
                document=kept_document(found),
            ),
        )
        page = read_agreement(journal, whose)
    empty = [side.value for side in page.empty_sides]
    for side in page.empty_sides:
        name = page.me if side is Side.ME else page.them
        run.tell(translate("Cli", "The side of {name} is still empty.", name=name))
    for ask in page.asks:
        run.tell(translate("Cli", "No offer meets: {ask}", ask=ask.text))
    text = translate("Cli", "Version {number}", number=saved.version)
    asks = [{"text": ask.text, "raised_by": ask.side.value} for ask in page.asks]
    run.made(saved.id, text, version=saved.version, empty_sides=empty, unmatched_asks=asks)


@agreement.command("show")
@click.argument("mentorship")
@click.option("--version", "number", type=click.IntRange(1), help="An earlier version.")
@pass_run
def show(run: Run, mentorship: str, number: int | None) -> None:
    """Show the agreement, the newest version unless said."""
    with run.journal() as journal:
        whose = find_item(journal, mentorship, Kind.MENTORSHIP)
        found = version_of(journal, whose, number)
        lines = read_agreement(journal, whose).lines(found)
    run.answer(agreement_document(found), agreement_text(found, lines))


@agreement.command("diff")
@click.argument("mentorship")
@click.argument("before", type=click.IntRange(1))
@click.argument("after", type=click.IntRange(1))
@pass_run
def diff(run: Run, mentorship: str, before: int, after: int) -> None:
    """Show what changed from one version to another, word by word."""
    with run.journal() as journal:
        whose = find_item(journal, mentorship, Kind.MENTORSHIP)
        changes = compare_versions(journal, whose, before, after)
        reason = version_of(journal, whose, after).reason
    run.answer(
        {
            "from": before,
            "to": after,
            "reason": reason,
            "changes": [change_document(change) for change in changes],
        },
        "\n\n".join(
            part for part in (reason, *(change_text(change) for change in changes)) if part
        ),
    )


@agreement.command("confirm")
@click.argument("mentorship")
@click.option("--by", type=SIDE, required=True)
@click.option("--date", "date_text", help="The day; today unless said.")
@pass_run
def confirm(run: Run, mentorship: str, by: str, date_text: str | None) -> None:
    """Say that one side agreed to the newest version."""
    day = day_or_none(date_text, run.here) or run.clock.today()
    with run.journal() as journal:
        newest = version_of(journal, find_item(journal, mentorship, Kind.MENTORSHIP))
        saved = confirm_agreement(journal, newest.id, Side(by), day)
    run.answer(agreement_document(saved), f"{saved.id}  {by}  {day.isoformat()}")


@agreement.command("looked-at")
@click.argument("mentorship")
@click.option("--date", "date_text", help="The day; today unless said.")
@pass_run
def looked_at(run: Run, mentorship: str, date_text: str | None) -> None:
    """Say that both looked at the newest version together and left it as it is."""
    day = day_or_none(date_text, run.here)
    with run.journal() as journal:
        newest = version_of(journal, find_item(journal, mentorship, Kind.MENTORSHIP))
        saved = look_at_together(journal, newest.id, day)
    run.answer(agreement_document(saved), f"{saved.id}  {saved.looked_at}")
