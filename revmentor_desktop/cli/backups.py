"""revmentor-cli backup ... and restore."""

from pathlib import Path

import click

from revmentor_desktop.cli.run import Run, pass_run
from revmentor_desktop.operations.back_up import BackupFile, back_up, list_backups
from revmentor_desktop.operations.backup_file import BackupContents, read_backup_file
from revmentor_desktop.operations.restore import open_backup_contents, restore_backup
from revmentor_desktop.support.language import translate


@click.group("backup")
def backup() -> None:
    """Copies one can open, made and checked."""


@backup.command("now")
@click.option("--to", "target", type=click.Path(path_type=Path), help="A second folder for it.")
@pass_run
def now(run: Run, target: Path | None) -> None:
    """Make a backup and check that it opens."""
    with run.journal() as journal:
        made = back_up(journal, "asked", to=target, always=True)
    copy = str(target / made.path.name) if target else None
    run.made(made.path.name, copy or str(made.path), **_file(made), copy=copy)


@backup.command("list")
@pass_run
def list_all(run: Run) -> None:
    """Show the backups of the journal, newest first."""
    files = list_backups(run.place())
    run.answer(
        [{"id": file.path.name, **_file(file)} for file in files],
        "\n".join(f"{file.path.name}  {file.made.isoformat()}" for file in files),
    )


@backup.command("verify")
@click.argument("file", type=click.Path(path_type=Path))
@pass_run
def verify(run: Run, file: Path) -> None:
    """Open a backup with its secret and check all of it."""
    read_backup_file(file)  # what is no backup is said before a passphrase is asked for
    contents = open_backup_contents(file, run.secret(), deep=True, folders=run.folders)
    run.answer({"ok": True, **_contents(contents)}, _text(contents))


@click.command("restore")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--preview", is_flag=True, help="Only show what it holds.")
@click.option("--to", "name", default="", help="As a journal of its own, under this name.")
@pass_run
def restore(run: Run, file: Path, preview: bool, name: str) -> None:
    """Restore a backup; what is there now is kept beside it."""
    read_backup_file(file)
    secret = run.secret()
    if preview:
        contents = open_backup_contents(file, secret, deep=False)
        run.answer(_contents(contents), _text(contents))
        return
    restored = restore_backup(file, secret, folders=run.folders, clock=run.clock, name=name)
    place = restored.place
    kept = str(restored.kept) if restored.kept else None
    run.made(place.id, place.name, name=place.name, folder=str(place.folder), kept=kept)
    if kept:
        run.tell(translate("Cli", "What was there before is kept in {folder}.", folder=kept))
    run.tell(
        translate("Cli", "It opens with what opens the journal today.")
        if restored.present_secret
        else translate("Cli", "It opens with what opened it when the backup was made.")
    )


def _file(made: BackupFile) -> dict[str, object]:
    return {
        "path": str(made.path),
        "made": made.made.isoformat(),
        "reason": made.reason,
        "sequence": made.sequence,
        "verified": made.verified,
        "size": made.size,
    }


def _contents(contents: BackupContents) -> dict[str, object]:
    return {
        "journal": contents.journal_id,
        "name": contents.name,
        "made": contents.made.isoformat(),
        "sequence": contents.sequence,
        "format": contents.format,
        "counts": dict(contents.counts),
    }


def _text(contents: BackupContents) -> str:
    head = translate("Cli", "{name}, {made}", name=contents.name, made=contents.made.isoformat())
    return "\n".join((head, *(f"{kind}: {count}" for kind, count in contents.counts.items())))
