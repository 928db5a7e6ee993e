"""revmentor-cli advice ..."""

import click

from revmentor_desktop.cli.cycle_documents import advice_document, advice_line
from revmentor_desktop.cli.kinds import SHARE, SIDE, day_or_none
from revmentor_desktop.cli.run import Run, pass_run
from revmentor_desktop.journal.advice import AdviceDraft
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.operations.advice import (
    advice_not_tried,
    advice_tried,
    keep_advice,
    list_advice,
    usual_adviser,
)
from revmentor_desktop.operations.find import find_item
from revmentor_desktop.support.language import translate


@click.group("advice")
def advice() -> None:
    """Advice that was given, and what came of it."""


@advice.command("add")
@click.argument("mentorship")
@click.option("--text-file", required=True, help="The advice. - reads standard input.")
@click.option("--by", type=SIDE, help="Who gave it; the mentor unless said.")
@click.option("--date", "date_text", help="The day it was given; today unless said.")
@click.option("--session", "session_name", help="The session it was given in.")
@click.option("--share", type=SHARE)
@pass_run
def add(
    run: Run,
    mentorship: str,
    text_file: str,
    by: str | None,
    date_text: str | None,
    session_name: str | None,
    share: str | None,
) -> None:
    """Keep advice and print its id."""
    day = day_or_none(date_text, run.here)
    with run.journal() as journal:
        whose = find_item(journal, mentorship, Kind.MENTORSHIP)
        saved = keep_advice(
            journal,
            AdviceDraft(
                whose,
                run.inputs.text(text_file, translate("Cli", "the text")),
                Side(by) if by else usual_adviser(journal, whose),
                find_item(journal, session_name, Kind.SESSION) if session_name else None,
                day,
                share=Share(share) if share else Share.PRIVATE,
            ),
        )
    run.made(saved.id, saved.text, given_by=saved.given_by.value, given=saved.given_on)


@advice.command("tried")
@click.argument("name")
@click.option("--date", "date_text", help="The day it was tried; today unless said.")
@click.option("--helped/--did-not-help", default=None, help="Whether it resonated.")
@click.option("--outcome", default="", help="What came of it.")
@click.option("--undo", is_flag=True, help="It was not tried after all.")
@pass_run
def tried(
    run: Run, name: str, date_text: str | None, helped: bool | None, outcome: str, undo: bool
) -> None:
    """Say that advice was tried."""
    day = day_or_none(date_text, run.here)
    with run.journal() as journal:
        advice_id = find_item(journal, name, Kind.ADVICE)
        if undo:
            saved = advice_not_tried(journal, advice_id)
        else:
            saved = advice_tried(journal, advice_id, day=day, resonated=helped, outcome=outcome)
    run.answer(advice_document(saved), advice_line(saved))


@advice.command("list")
@click.argument("mentorship", required=False)
@pass_run
def list_all(run: Run, mentorship: str | None) -> None:
    """Show the advice, the newest first."""
    with run.journal() as journal:
        whose = find_item(journal, mentorship, Kind.MENTORSHIP) if mentorship else None
        found = list_advice(journal, whose)
    run.answer(
        [advice_document(one) for one in found], "\n".join(advice_line(one) for one in found)
    )
