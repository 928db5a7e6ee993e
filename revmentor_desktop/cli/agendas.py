"""revmentor-cli agenda ..."""

from pathlib import Path
from typing import Any

import click

from revmentor_desktop.cli.cycle_documents import agenda_document, agenda_text
from revmentor_desktop.cli.kinds import one_of
from revmentor_desktop.cli.options import Options, with_options
from revmentor_desktop.cli.passing import PASSING, read_passing
from revmentor_desktop.cli.run import Run, pass_run
from revmentor_desktop.journal.agenda_templates import Template
from revmentor_desktop.journal.agenda_text import AgendaFormat
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.journal.typed_dates import read_when
from revmentor_desktop.operations.agenda_page import read_agenda
from revmentor_desktop.operations.find import find_item
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import build_agenda, session_for
from revmentor_desktop.operations.share_agenda import AgendaChoice, export_agenda, share_agenda
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate

_FIELDS = (
    click.option("--date", "date_text", help="The day of the meeting; the next one unless said."),
    click.option("--format", "format_name", type=one_of(AgendaFormat),
                 help="Without private lines, for the other person."),
    click.option("--out", help="The file to write."),
    click.option("--replace", "replacing", is_flag=True, help="Write over a file of that name."),
    click.option("--exclude", multiple=True, help="A line to leave out."),
    *PASSING,
)  # fmt: skip


@click.group("agenda")
def agenda() -> None:
    """What a meeting is to be about."""


@agenda.command("show")
@click.argument("mentorship")
@with_options(*_FIELDS)
@pass_run
def show(run: Run, /, mentorship: str, **options: object) -> None:
    """Show the agenda of the next meeting, or of another day."""
    with run.journal() as journal:
        session_id = _session(run, journal, mentorship, Options(options), make=False)
        document, text = _answer(journal, session_id, Options(options))
    run.answer(document, text)


@agenda.command("build")
@click.argument("mentorship")
@with_options(*_FIELDS)
@click.option("--template", type=one_of(Template), default=Template.REGULAR.value,
              show_default=True)  # fmt: skip
@click.option("--anew", is_flag=True, help="Take off what is undecided first.")
@pass_run
def build(run: Run, /, mentorship: str, template: str, anew: bool, **options: object) -> None:
    """Put on the agenda what the rules propose and what fits; what is there stays.

    A day without a session gets a planned one.
    """
    with run.journal() as journal:
        session_id = _session(run, journal, mentorship, Options(options), make=True)
        build_agenda(journal, session_id, Template(template), anew=anew)
        document, text = _answer(journal, session_id, Options(options))
    run.answer(document, text)


def _session(
    run: Run, journal: OpenJournal, mentorship: str, given: Options, *, make: bool
) -> ItemId:
    whose = find_item(journal, mentorship, Kind.MENTORSHIP)
    date_text = given.text("date_text")
    when = read_when(date_text, run.here) if date_text else None
    return session_for(journal, whose, when, make=make).id


def _answer(journal: OpenJournal, session_id: ItemId, given: Options) -> tuple[Any, str]:
    """The agenda as its owner sees it, or, with a format or a file, as it leaves."""
    out, name = given.text("out"), given.text("format_name")
    page = read_agenda(journal, session_id)
    if not out and not name:
        return agenda_document(page), agenda_text(page)
    kind = AgendaFormat(name) if name else _format_of(Path(out or ""))
    choice = AgendaChoice(
        session_id,
        frozenset(find_item(journal, one, Kind.AGENDA_LINE) for one in given.texts("exclude")),
        passing=read_passing(journal, given),
    )
    if out:
        path = export_agenda(
            journal, choice, kind, Path(out), replace=bool(given.values["replacing"])
        )
        document = {"session": session_id, "path": str(path.absolute()), "format": kind.value}
        return document, str(path)
    text = share_agenda(journal, choice, kind)
    return {"session": session_id, "format": kind.value, "text": text}, text.removesuffix("\n")


def _format_of(path: Path) -> AgendaFormat:
    suffix = path.suffix.lower()
    for kind in AgendaFormat:
        if suffix == kind.suffix:
            return kind
    raise WrongUsage(
        translate("Cli", "It is not clear what kind of file {name} is to be.", name=path.name),
        translate("Cli", "Nothing was written."),
        translate("Cli", "Say it with --format: text, md, eml or json."),
    )
