"""revmentor-cli create, list, info, verify, passphrase change and recover."""

from pathlib import Path

import click

from revmentor_desktop.cli.run import Run, pass_run
from revmentor_desktop.operations.create_journal import (
    assess_passphrase,
    create_journal,
    little_memory_warning,
    new_recovery_words,
)
from revmentor_desktop.operations.health import JournalInfo, describe_journal, examine
from revmentor_desktop.operations.journals import list_journals
from revmentor_desktop.operations.open_journal import Passphrase
from revmentor_desktop.operations.passphrase import change_passphrase, recover_journal
from revmentor_desktop.operations.synced_folders import synced_folder_warning
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.folders import write_new_private
from revmentor_desktop.support.language import translate


@click.command("create")
@click.argument("name", default="")
@click.option("--owner", required=True, help="Your name.")
@click.option("--recovery-words-out", help="A new file that takes the twelve words.")
@pass_run
def create(run: Run, name: str, owner: str, recovery_words_out: str | None) -> None:
    """Create a journal; prints its id, its folder and the twelve words, once."""
    out = Path(recovery_words_out) if recovery_words_out else None
    if out and out.exists():
        raise WrongUsage(
            translate("Cli", "{path} is there already.", path=out),
            todo=translate("Cli", "Name a new file for the words."),
        )
    passphrase = run.new_passphrase(run.passphrase_file)
    for warning in (
        assess_passphrase(passphrase, owner).warning,
        little_memory_warning(),
        synced_folder_warning(run.folders.journals),
    ):
        if warning:
            run.warn(warning)
    words = new_recovery_words()
    if out:
        write_new_private(out, words + "\n")
    try:
        place = create_journal(
            run.folders,
            owner=owner,
            passphrase=passphrase,
            words=words,
            clock=run.clock,
            name=name,
        )
    except BaseException:  # Ctrl-C, too, leaves no file with the words
        if out:
            out.unlink(missing_ok=True)
        raise
    run.answer(
        {
            "id": place.id,
            "name": place.name,
            "folder": str(place.folder),
            "recovery_words": words,
        },
        "\n".join(
            (
                f"{place.id}  {place.name}",
                str(place.folder),
                translate("Cli", "Recovery words, shown this once: {words}", words=words),
                translate("Cli", "Without passphrase and words nobody can open the journal."),
            )
        ),
    )


@click.command("list")
@pass_run
def list_all(run: Run) -> None:
    """Show the journals of this home."""
    places = list_journals(run.folders)
    if not places:
        run.tell(
            translate(
                "Cli",
                "No journal is here. Make one with `revmentor-cli create`, or name another home"
                " with --home.",
            )
        )
    run.answer(
        [{"id": place.id, "name": place.name, "folder": str(place.folder)} for place in places],
        "\n".join(f"{place.id}  {place.name}  {place.folder}" for place in places),
    )


@click.command("info")
@pass_run
def info(run: Run) -> None:
    """Show what a journal holds and how it is kept."""
    with run.journal() as journal:
        found = describe_journal(journal)
        for advice in journal.advice:
            run.tell(advice)
    document = _info(found)
    run.answer(document, "\n".join(f"{name}: {_line(value)}" for name, value in document.items()))


@click.command("verify")
@click.option("--deep", is_flag=True, help="Read every page and every index.")
@pass_run
def verify(run: Run, deep: bool) -> int:
    """Check a journal's health; names what is damaged (exit 4)."""
    report = examine(run.place(), run.secret(), folders=run.folders, clock=run.clock, deep=deep)
    told = "\n".join(report.problems) or translate("Cli", "Healthy: nothing is damaged.")
    run.answer({"ok": report.ok, "deep": deep, "problems": list(report.problems)}, told)
    return 0 if report.ok else 4


@click.group("passphrase")
def passphrase() -> None:
    """The passphrase of a journal."""


@passphrase.command("change")
@click.option("--new-passphrase-file", help="A file with the new one; - is standard input.")
@pass_run
def passphrase_change(run: Run, new_passphrase_file: str | None) -> None:
    """Change the passphrase; the recovery words stay as they are."""
    old = run.secret()
    if not isinstance(old, Passphrase):
        raise WrongUsage(
            translate("Cli", "Changing the passphrase asks for the present one."),
            todo=translate("Cli", "With recovery words, use: recover."),
        )
    with run.journal() as journal:
        new = run.new_passphrase(new_passphrase_file)
        if warning := assess_passphrase(new, journal.owner).warning:
            run.warn(warning)
        change_passphrase(journal, old.text, new)
    run.answer({"id": journal.place.id}, translate("Cli", "The passphrase is changed."))
    run.tell(translate("Cli", "Backups made before still open with the old one."))


@click.command("recover")
@click.option("--recovery-words-file", help="A file with the twelve words; - is standard input.")
@click.option("--new-passphrase-file", help="A file with the new one; - is standard input.")
@pass_run
def recover(run: Run, recovery_words_file: str | None, new_passphrase_file: str | None) -> None:
    """Set a new passphrase with the recovery words."""
    place = run.place()
    source = recovery_words_file or run.words_file
    asked = translate("Cli", "Recovery words")
    words = (
        run.inputs.secret(source, translate("Cli", "the recovery words"))
        if source
        else run.inputs.prompt(asked)
    )
    new = run.new_passphrase(new_passphrase_file)
    if warning := assess_passphrase(new).warning:
        run.warn(warning)
    journal = recover_journal(place, words, new, folders=run.folders, clock=run.clock)
    with run.closing(journal):
        pass
    run.answer({"id": place.id}, translate("Cli", "The new passphrase opens the journal."))


def _info(found: JournalInfo) -> dict[str, object]:
    last = found.last_verified_backup
    return {
        "id": found.id,
        "name": found.name,
        "folder": str(found.folder),
        "owner": found.owner,
        "created": found.created.isoformat(),
        "counts": dict(found.counts),
        "earlier_versions": found.texts_before,
        "format": found.format,
        "kdf": dict(found.kdf),
        "sequence": found.sequence,
        "sqlite_version": found.sqlite_version,
        "cipher_version": found.cipher_version,
        "version": found.version,
        "last_verified_backup": last.isoformat() if last else None,
    }


def _line(value: object) -> str:
    """A value of `info` as a person reads it."""
    if isinstance(value, dict):
        return ", ".join(f"{name} {part}" for name, part in value.items())
    return translate("Cli", "none") if value is None else str(value)
