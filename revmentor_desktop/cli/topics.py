"""revmentor-cli topic ..."""

import click

from revmentor_desktop.cli.cycle_documents import topic_document, topic_line
from revmentor_desktop.cli.kinds import SHARE, SIDE, one_of
from revmentor_desktop.cli.run import Run, pass_run
from revmentor_desktop.journal.agenda import Outcome
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Kind, Share, Side
from revmentor_desktop.journal.topic import TopicDraft
from revmentor_desktop.operations.carry_forward import TopicRow
from revmentor_desktop.operations.find import find_item
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.share import kind_of
from revmentor_desktop.operations.topics import (
    decide_line,
    decide_topic,
    keep_topic,
    list_topics,
    rank_topics,
)
from revmentor_desktop.support.language import translate


@click.group("topic")
def topic() -> None:
    """What either of you wants to talk about."""


@topic.command("add")
@click.argument("mentorship")
@click.option("--text-file", required=True, help="The topic. - reads standard input.")
@click.option("--raised-by", type=SIDE, default=Side.ME.value, show_default=True)
@click.option("--minutes", type=click.IntRange(1, 1440), help="How long it needs.")
@click.option("--share", type=SHARE)
@pass_run
def add(
    run: Run,
    mentorship: str,
    text_file: str,
    raised_by: str,
    minutes: int | None,
    share: str | None,
) -> None:
    """Put a topic into the inbox and print its id."""
    with run.journal() as journal:
        saved = keep_topic(
            journal,
            TopicDraft(
                find_item(journal, mentorship, Kind.MENTORSHIP),
                run.inputs.text(text_file, translate("Cli", "the text")),
                Side(raised_by),
                minutes,
                share=Share(share) if share else Share.MAY_SHARE,
            ),
        )
        row = _row(journal, saved.mentorship_id, saved.id)
    run.answer(topic_document(row), f"{saved.id}  {saved.text}")


@topic.command("list")
@click.argument("mentorship", required=False)
@click.option("--open", "open_only", is_flag=True, help="Only those still to be talked about.")
@pass_run
def list_all(run: Run, mentorship: str | None, open_only: bool) -> None:
    """Show the topics in their order."""
    with run.journal() as journal:
        person = find_item(journal, mentorship, Kind.MENTORSHIP) if mentorship else None
        rows = list_topics(journal, mentorship_id=person, open_only=open_only)
    run.answer([topic_document(row) for row in rows], "\n".join(topic_line(row) for row in rows))


@topic.command("decide")
@click.argument("name")
@click.option("--as", "outcome", type=one_of(Outcome), required=True)
@click.option("--reason", default="", help="Why; it may be empty.")
@pass_run
def decide(run: Run, name: str, outcome: str, reason: str) -> None:
    """Say what became of a topic, or of a line of an agenda."""
    with run.journal() as journal:
        item_id = find_item(journal, name, Kind.TOPIC, Kind.AGENDA_LINE)
        chosen = Outcome(outcome)
        if kind_of(journal, item_id) is Kind.AGENDA_LINE:
            line = decide_line(journal, item_id, chosen, reason)
            document = {"id": line.id, "text": line.text, "outcome": chosen.value,
                        "reason": line.reason}  # fmt: skip
            text = f"{line.id}  {chosen.value}  {line.text}"
        else:
            saved = decide_topic(journal, item_id, chosen, reason)
            row = _row(journal, saved.mentorship_id, saved.id)
            document = topic_document(row) | {"outcome": chosen.value}
            text = topic_line(row)
    run.answer(document, text)


@topic.command("rank")
@click.argument("names", nargs=-1, required=True)
@pass_run
def rank(run: Run, names: tuple[str, ...]) -> None:
    """Put topics in this order, the first one first."""
    with run.journal() as journal:
        ids = [find_item(journal, name, Kind.TOPIC) for name in names]
        rank_topics(journal, ids)
    run.answer({"ids": ids}, "\n".join(ids))


def _row(journal: OpenJournal, mentorship_id: str, topic_id: str) -> TopicRow:
    rows = list_topics(journal, mentorship_id=ItemId(mentorship_id))
    return next(row for row in rows if row.topic.id == topic_id)
