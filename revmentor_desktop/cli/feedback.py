"""revmentor-cli feedback ..., concern ..."""

from pathlib import Path

import click

from revmentor_desktop.cli.growth_documents import (
    concern_document,
    concern_line,
    feedback_document,
    feedback_line,
    read_said,
)
from revmentor_desktop.cli.kinds import SHARE, day_or_none, one_of
from revmentor_desktop.cli.run import Run, pass_run
from revmentor_desktop.journal.concern import ConcernDraft, RaisedBy
from revmentor_desktop.journal.feedback import Direction, FeedbackDraft, FeedbackSort
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.operations.bring_up import put_on_agenda
from revmentor_desktop.operations.concerns import keep_concern, list_concerns
from revmentor_desktop.operations.feedback import (
    change_after_feedback,
    close_feedback,
    keep_feedback,
    list_feedback,
    read_feedback,
)
from revmentor_desktop.operations.feedback_card import write_feedback_card
from revmentor_desktop.operations.find import find_item
from revmentor_desktop.support.language import translate


@click.group("feedback")
def feedback() -> None:
    """Feedback given and received, and what came of it."""


@feedback.command("add")
@click.argument("mentorship")
@click.option("--direction", type=one_of(Direction), required=True)
@click.option("--kind", type=one_of(FeedbackSort), required=True)
@click.option(
    "--file", "source", required=True, help="JSON as CLI.md says. - reads standard input."
)
@click.option("--session", "session_name", help="The session it was said in.")
@click.option("--bring-up", is_flag=True, help="Put it on the next agenda.")
@pass_run
def add(
    run: Run,
    mentorship: str,
    direction: str,
    kind: str,
    source: str,
    session_name: str | None,
    bring_up: bool,
) -> None:
    """Keep feedback and print its id."""
    found = run.inputs.json(source, translate("Cli", "the feedback"))
    said, day, share = read_said(found, run.here)
    with run.journal() as journal:
        draft = FeedbackDraft(
            find_item(journal, mentorship, Kind.MENTORSHIP),
            Direction(direction),
            FeedbackSort(kind),
            *said,
            day,
            find_item(journal, session_name, Kind.SESSION) if session_name else None,
            share=share or Share.PRIVATE,
        )
        saved = keep_feedback(journal, draft)
        if bring_up:
            put_on_agenda(journal, saved.id)
            saved = read_feedback(journal, saved.id)
    run.answer(feedback_document(saved), feedback_line(saved))


@feedback.command("list")
@click.argument("mentorship", required=False)
@click.option("--direction", type=one_of(Direction))
@pass_run
def list_all(run: Run, mentorship: str | None, direction: str | None) -> None:
    """Show the feedback, the newest first."""
    with run.journal() as journal:
        whose = find_item(journal, mentorship, Kind.MENTORSHIP) if mentorship else None
        way = Direction(direction) if direction else None
        found = list_feedback(journal, whose, direction=way)
    run.answer(
        [feedback_document(one) for one in found], "\n".join(feedback_line(one) for one in found)
    )


@feedback.command("show")
@click.argument("name")
@pass_run
def show(run: Run, name: str) -> None:
    """Show one piece of feedback."""
    with run.journal() as journal:
        found = read_feedback(journal, find_item(journal, name, Kind.FEEDBACK))
    parts = (feedback_line(found), found.reads_as, found.change, found.outcome)
    run.answer(feedback_document(found), "\n\n".join(part for part in parts if part))


@feedback.command("change")
@click.argument("name")
@click.option("--text-file", required=True, help="What is changed. - reads standard input.")
@click.option("--date", "date_text", help="The day; today unless said.")
@pass_run
def change(run: Run, name: str, text_file: str, date_text: str | None) -> None:
    """Say what is changed because of feedback."""
    day = day_or_none(date_text, run.here)
    text = run.inputs.text(text_file, translate("Cli", "the text"))
    with run.journal() as journal:
        item_id = find_item(journal, name, Kind.FEEDBACK)
        saved = change_after_feedback(journal, item_id, text, day)
    run.answer(feedback_document(saved), feedback_line(saved))


@feedback.command("outcome")
@click.argument("name")
@click.option(
    "--text-file", required=True, help="The result, or the reason. - reads standard input."
)
@click.option("--let-go", is_flag=True, help="It is closed for that reason, without a result.")
@click.option("--date", "date_text", help="The day; today unless said.")
@pass_run
def outcome(run: Run, name: str, text_file: str, let_go: bool, date_text: str | None) -> None:
    """Close feedback with what came of it."""
    day = day_or_none(date_text, run.here)
    text = run.inputs.text(text_file, translate("Cli", "the text"))
    with run.journal() as journal:
        item_id = find_item(journal, name, Kind.FEEDBACK)
        saved = close_feedback(journal, item_id, text, let_go=let_go, day=day)
    run.answer(feedback_document(saved), feedback_line(saved))


@feedback.command("card")
@click.argument("mentorship")
@click.option("--out", required=True, help="The HTML file to write.")
@click.option("--replace", is_flag=True, help="Write over a file that is there.")
@pass_run
def card(run: Run, mentorship: str, out: str, replace: bool) -> None:
    """Write a page that asks the other one for feedback, to be filled in without a network."""
    with run.journal() as journal:
        whose = find_item(journal, mentorship, Kind.MENTORSHIP)
        made = write_feedback_card(journal, whose, Path(out), replace=replace)
    run.answer({"id": made.id, "file": out, "mentorship": whose}, out)


@click.group("concern")
def concern() -> None:
    """What troubles one of you, until it is answered."""


@concern.command("add")
@click.argument("mentorship")
@click.option("--text-file", required=True, help="The concern. - reads standard input.")
@click.option("--by", type=one_of(RaisedBy), default=RaisedBy.ME.value, show_default=True)
@click.option("--date", "date_text", help="Since when; today unless said.")
@click.option("--share", type=SHARE)
@pass_run
def concern_add(
    run: Run, mentorship: str, text_file: str, by: str, date_text: str | None, share: str | None
) -> None:
    """Keep a concern and print its id."""
    since = day_or_none(date_text, run.here)
    text = run.inputs.text(text_file, translate("Cli", "the text"))
    with run.journal() as journal:
        whose = find_item(journal, mentorship, Kind.MENTORSHIP)
        level = Share(share) if share else Share.PRIVATE
        saved = keep_concern(journal, ConcernDraft(whose, text, RaisedBy(by), since, share=level))
    run.made(saved.id, saved.text, since=saved.since, raised_by=saved.raised_by.value)


@concern.command("list")
@click.argument("mentorship")
@click.option("--open", "open_only", is_flag=True, help="Only those still waiting.")
@pass_run
def concern_list(run: Run, mentorship: str, open_only: bool) -> None:
    """Show the concerns, open ones first, the oldest first."""
    with run.journal() as journal:
        whose = find_item(journal, mentorship, Kind.MENTORSHIP)
        found = list_concerns(journal, whose, open_only=open_only)
    run.answer(
        [concern_document(row) for row in found], "\n".join(concern_line(row) for row in found)
    )
