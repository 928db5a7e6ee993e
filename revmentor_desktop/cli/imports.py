"""revmentor-cli import ...: taking an export in, and taking a whole import out again."""

from dataclasses import asdict
from pathlib import Path

import click

from revmentor_desktop.cli.run import Run, pass_run
from revmentor_desktop.operations.import_open import (
    Imported,
    import_open,
    preview_import,
    read_open_folder,
)
from revmentor_desktop.operations.imports import find_import, list_imports, undo_import
from revmentor_desktop.support.language import translate


@click.group("import")
def import_() -> None:
    """Take in what was written elsewhere."""


@import_.command("open")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Only say what it would bring.")
@pass_run
def open_(run: Run, path: Path, dry_run: bool) -> None:
    """Take in the folder of an open export; what is here already stays as it is."""
    export = read_open_folder(path)  # what is none is said before a passphrase is asked for
    with run.journal() as journal:
        if dry_run:
            done = preview_import(journal, export)
        else:
            done = import_open(journal, export, path.absolute().name)
    _answer(run, done)


@import_.command("list")
@pass_run
def list_all(run: Run) -> None:
    """Show the imports that were not taken out, the latest first."""
    with run.journal() as journal:
        found = list_imports(journal)
    run.answer(
        [
            {"id": one.id, "at": one.at, "format": one.format, "source": one.source,
             "items": one.items}
            for one in found
        ],
        "\n".join(f"{one.id}  {one.at}  {one.format}  {one.source}  {one.items}" for one in found),
    )  # fmt: skip


@import_.command("undo")
@click.argument("import_id", metavar="ID")
@pass_run
def undo(run: Run, import_id: str) -> None:
    """Take a whole import out again; what was changed since stays."""
    with run.journal() as journal:
        done = undo_import(journal, find_import(journal, import_id))
    text = translate("Cli", "%n removed", n=done.removed)
    run.answer({"id": done.id, "removed": done.removed, "kept": done.stayed}, text)
    if done.stayed:
        run.tell(
            translate("Cli", "%n stayed: changed since, or something hangs on them.", n=done.stayed)
        )


def _answer(run: Run, done: Imported) -> None:
    for warning in done.warnings:
        run.warn(warning)
    for skipped in done.skipped:
        run.warn(
            translate("Cli", "{source}: {reason}", source=skipped.source, reason=skipped.reason)
        )
    run.answer(
        {
            "import_id": done.import_id,
            "found": done.found,
            "imported": done.imported,
            "duplicates": done.duplicates,
            "skipped": [asdict(one) for one in done.skipped],
            "warnings": list(done.warnings),
        },
        translate(
            "Cli", "{imported} imported, {duplicates} were here already",
            imported=done.imported, duplicates=done.duplicates,
        ),
    )  # fmt: skip
