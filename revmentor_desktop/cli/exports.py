"""revmentor-cli export ...: everything out, open to be read or sealed."""

from pathlib import Path
from typing import Any

import click

from revmentor_desktop.cli.kinds import day_or_none, one_of
from revmentor_desktop.cli.options import Options, with_options
from revmentor_desktop.cli.run import Run, pass_run
from revmentor_desktop.journal.open_choice import Left, OpenChoice
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.operations.export_open import Leaving, export_open
from revmentor_desktop.operations.export_sealed import export_sealed
from revmentor_desktop.operations.exports_left import exports_left
from revmentor_desktop.operations.find import find_item
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate

_CHOICE = (
    click.option("--mentorship", help="Only what belongs to this one."),
    click.option("--goal", help="Only this goal, its steps, and what shows how it comes along."),
    click.option("--kind", "kinds", multiple=True, type=one_of(Kind), help="Only these kinds."),
    click.option("--tag", "tags", multiple=True, help="Only what has this tag, and each other."),
    click.option("--from", "start", help="The first day."),
    click.option("--to", "end", help="The last day."),
)


@click.group("export")
def export() -> None:
    """Copies of the journal that leave it."""


@export.command("open")
@click.argument("folder", type=click.Path(path_type=Path))
@with_options(*_CHOICE)
@click.option("--with-private", is_flag=True, help="Private items and notes leave, too.")
@pass_run
def open_(run: Run, /, folder: Path, with_private: bool, **options: object) -> None:
    """Write a folder anybody can read: JSON, and Markdown for every item."""
    with run.journal() as journal:
        choice = _choice(run, journal, Options(options), with_private)
        exported = export_open(journal, choice, folder)
    document = {"path": str(folder.absolute()), "files": exported.files}
    run.answer({**document, **_document(exported.leaving)}, str(folder))
    _tell_left(run, exported.leaving)


@export.command("sealed")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--export-passphrase-file", "passphrase", help="Its passphrase; - reads input.")
@click.option("--without-private", is_flag=True, help="Private items and notes stay here.")
@click.option("--replace", is_flag=True, help="Write over a file of that name.")
@pass_run
def sealed(
    run: Run, file: Path, passphrase: str | None, without_private: bool, replace: bool
) -> None:
    """Write one file under a passphrase of its own, with private items, and a reader beside it."""
    with run.journal() as journal:
        words = (
            run.inputs.secret(passphrase, translate("Cli", "the passphrase of the export"))
            if passphrase
            else run.inputs.prompt(translate("Cli", "Passphrase of the export"), twice=True)
        )
        choice = OpenChoice(with_private=not without_private)
        done = export_sealed(journal, file, words, choice=choice, replace=replace)
    for warning in done.warnings:
        run.warn(warning)
    document = {
        "path": str(file.absolute()),
        "reader": str(done.reader.absolute()),
        "strength": done.strength.word,
        "warnings": list(done.warnings),
    }
    run.answer({**document, **_document(done.leaving)}, str(file))
    run.tell(translate("Cli", "The passphrase: {word}.", word=done.strength.word))
    run.tell(translate("Cli", "It opens with {reader}, without this program.", reader=done.reader))
    _tell_left(run, done.leaving)


@export.command("list")
@pass_run
def list_all(run: Run) -> None:
    """Show which copies left the journal, and when."""
    with run.journal() as journal:
        found = exports_left(journal)
    run.answer(
        [
            {
                "at": one.at,
                "form": one.form,
                "items": one.items,
                "kinds": dict(one.kinds),
                "with_private": one.with_private,
            }
            for one in found
        ],
        "\n".join(f"{one.at}  {one.form}  {one.items}" for one in found),
    )


def _choice(run: Run, journal: OpenJournal, given: Options, with_private: bool) -> OpenChoice:
    mentorship, goal = given.text("mentorship"), given.text("goal")
    start = day_or_none(given.text("start"), run.here)
    end = day_or_none(given.text("end"), run.here)
    if start and end and start > end:
        raise WrongUsage(
            translate("Export", "This period ends before it begins."),
            todo=translate("Export", "Choose a first day that is not after the last."),
        )
    return OpenChoice(
        find_item(journal, mentorship, Kind.MENTORSHIP) if mentorship else None,
        find_item(journal, goal, Kind.GOAL) if goal else None,
        frozenset(map(Kind, given.texts("kinds"))),
        given.texts("tags"),
        start,
        end,
        with_private,
    )


def _document(leaving: Leaving) -> dict[str, Any]:
    return {
        "items": leaving.count,
        "kinds": dict(leaving.kinds),
        "left_out": {why.value: leaving.left.get(why, 0) for why in Left},
    }


def _tell_left(run: Run, leaving: Leaving) -> None:
    """Say on standard error what stayed."""
    sentences = {
        Left.PRIVATE: translate(
            "Cli", "%n private item(s) stayed.", n=leaving.left.get(Left.PRIVATE, 0)
        ),
        Left.SEALED: translate(
            "Cli",
            "%n private note(s) stayed, sealed until a later day.",
            n=leaving.left.get(Left.SEALED, 0),
        ),
        Left.WITH_PRIVATE: translate(
            "Cli",
            "%n item(s) stayed with a private one they hang on.",
            n=leaving.left.get(Left.WITH_PRIVATE, 0),
        ),
    }
    for why, sentence in sentences.items():
        if leaving.left.get(why):
            run.tell(sentence)
