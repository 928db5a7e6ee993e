"""revmentor-cli action ..."""

import click

from revmentor_desktop.cli.documents import action_document, action_line
from revmentor_desktop.cli.kinds import SHARE, SIDE, day_or_none
from revmentor_desktop.cli.run import Run, pass_run
from revmentor_desktop.journal.action import ActionDraft
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.operations.actions import keep_action, list_actions, tick_action
from revmentor_desktop.operations.find import find_item
from revmentor_desktop.support.language import translate


@click.group("action")
def action() -> None:
    """Promises, yours and theirs."""


@action.command("add")
@click.argument("mentorship")
@click.option("--text-file", required=True, help="What was promised. - reads standard input.")
@click.option("--owner", type=SIDE, required=True)
@click.option("--due", help="The day it is promised for.")
@click.option("--session", "session_name", help="The session it was agreed in.")
@click.option("--share", type=SHARE)
@pass_run
def add(
    run: Run,
    mentorship: str,
    text_file: str,
    owner: str,
    due: str | None,
    session_name: str | None,
    share: str | None,
) -> None:
    """Keep a promise and print its id."""
    due_day = day_or_none(due, run.here)
    with run.journal() as journal:
        saved = keep_action(
            journal,
            ActionDraft(
                find_item(journal, mentorship, Kind.MENTORSHIP),
                run.inputs.text(text_file, translate("Cli", "the text")),
                Side(owner),
                due_day,
                find_item(journal, session_name, Kind.SESSION) if session_name else None,
                Share(share) if share else Share.MAY_SHARE,
            ),
        )
    run.made(saved.id, saved.text, due=saved.due, owner=saved.owner.value)


@action.command("list")
@click.option("--open", "open_only", is_flag=True, help="Only those not done.")
@click.option("--mentorship")
@pass_run
def list_all(run: Run, open_only: bool, mentorship: str | None) -> None:
    """Show the promises."""
    with run.journal() as journal:
        person = find_item(journal, mentorship, Kind.MENTORSHIP) if mentorship else None
        actions = list_actions(journal, mentorship_id=person, open_only=open_only)
    run.answer(
        [action_document(found) for found in actions],
        "\n".join(action_line(found) for found in actions),
    )


@action.command("done")
@click.argument("name")
@click.option("--outcome", default="", help="What came of it.")
@click.option("--undo", is_flag=True, help="It is open after all.")
@pass_run
def done(run: Run, name: str, outcome: str, undo: bool) -> None:
    """Mark a promise done today."""
    with run.journal() as journal:
        saved = tick_action(journal, find_item(journal, name, Kind.ACTION), not undo, outcome)
    run.answer(action_document(saved), action_line(saved))
