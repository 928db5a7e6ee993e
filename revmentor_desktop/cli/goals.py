"""revmentor-cli goal ..."""

import click

from revmentor_desktop.cli.documents import goal_document, goal_line
from revmentor_desktop.cli.kinds import SHARE, SIDE, day_or_none, one_of
from revmentor_desktop.cli.run import Run, pass_run
from revmentor_desktop.journal.goal import Ending, GoalDraft, MilestoneDraft, ProgressDraft
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.operations.find import find_item
from revmentor_desktop.operations.goals import (
    close_goal,
    find_milestone,
    keep_goal,
    keep_milestone,
    list_goals,
    rate_progress,
    reach_milestone,
    read_goal,
)
from revmentor_desktop.operations.share import kind_of
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate


@click.group("goal")
def goal() -> None:
    """What either of you wants to reach."""


@goal.command("add")
@click.argument("mentorship")
@click.option("--owner", type=SIDE, required=True)
@click.option("--title", required=True)
@click.option("--why-file", help="So that ... - reads standard input.")
@click.option("--measure", default="", help="How you would know.")
@click.option("--by", help="The day it is wished for.")
@click.option("--share", type=SHARE)
@pass_run
def add(
    run: Run,
    mentorship: str,
    owner: str,
    title: str,
    why_file: str | None,
    measure: str,
    by: str | None,
    share: str | None,
) -> None:
    """Set a goal and print its id."""
    by_day = day_or_none(by, run.here)
    with run.journal() as journal:
        saved = keep_goal(
            journal,
            GoalDraft(
                find_item(journal, mentorship, Kind.MENTORSHIP),
                Side(owner),
                title,
                run.inputs.text(why_file, translate("Cli", "the why")) if why_file else "",
                measure,
                by_day,
                share=Share(share) if share else Share.MAY_SHARE,
            ),
        )
    run.made(saved.id, saved.title)


@goal.command("milestone")
@click.argument("name")
@click.option("--title")
@click.option("--due", help="The day it is wished for.")
@click.option("--reached", help="The day it was reached.")
@pass_run
def milestone(run: Run, name: str, title: str | None, due: str | None, reached: str | None) -> None:
    """Add a milestone to a goal, or, given a milestone, say when it was reached."""
    due_day, reached_day = day_or_none(due, run.here), day_or_none(reached, run.here)
    with run.journal() as journal:
        item_id = find_item(journal, name, Kind.GOAL, Kind.MILESTONE)
        if kind_of(journal, item_id) is Kind.GOAL:
            if not title:
                raise WrongUsage(translate("Cli", "A milestone needs a title: --title."))
            draft = MilestoneDraft(item_id, title, due_day, reached_day)
            item_id = keep_milestone(journal, draft).id
        elif title or due or not reached_day:
            raise WrongUsage(translate("Cli", "Of a milestone, say only when it was --reached."))
        else:
            reach_milestone(journal, item_id, reached_day)
        step = find_milestone(journal, item_id)
    reached_text = step.reached_on.isoformat() if step.reached_on else None
    run.made(step.id, step.title, goal=step.goal_id, title=step.title, reached=reached_text)


@goal.command("progress")
@click.argument("name")
@click.option("--value", type=click.IntRange(1, 5), required=True)
@click.option("--date", "date_text", help="The day of the rating; today unless said.")
@click.option("--by", type=SIDE, default=Side.ME.value, show_default=True)
@click.option("--note-file", help="A note to it. - reads standard input.")
@pass_run
def progress(
    run: Run, name: str, value: int, date_text: str | None, by: str, note_file: str | None
) -> None:
    """Rate how far a goal has come, 1 to 5."""
    day = day_or_none(date_text, run.here) or run.clock.today()
    with run.journal() as journal:
        note = run.inputs.text(note_file, translate("Cli", "the note")) if note_file else ""
        goal_id = find_item(journal, name, Kind.GOAL)
        saved = rate_progress(journal, ProgressDraft(goal_id, day, value, Side(by), note))
    run.made(saved.id, f"{saved.day.isoformat()}  {saved.value}", goal=goal_id)


@goal.command("list")
@click.option("--mentorship")
@pass_run
def list_all(run: Run, mentorship: str | None) -> None:
    """Show the goals with their milestones and progress."""
    with run.journal() as journal:
        person = find_item(journal, mentorship, Kind.MENTORSHIP) if mentorship else None
        goals = list_goals(journal, mentorship_id=person)
    run.answer(
        [goal_document(found) for found in goals], "\n".join(goal_line(found) for found in goals)
    )


@goal.command("close")
@click.argument("name")
@click.option("--reason", required=True)
@click.option("--as", "ending", type=one_of(Ending), help="How it ended.")
@pass_run
def close(run: Run, name: str, reason: str, ending: str | None) -> None:
    """Close a goal; its history stays.

    Unless said otherwise it was reached when all its milestones are, else stopped.
    """
    with run.journal() as journal:
        known = read_goal(journal, find_item(journal, name, Kind.GOAL))
        whole = bool(known.milestones) and known.reached == len(known.milestones)
        likely = Ending.REACHED if whole else Ending.STOPPED
        saved = close_goal(journal, known.id, Ending(ending) if ending else likely, reason)
    run.answer(goal_document(saved), goal_line(saved))
