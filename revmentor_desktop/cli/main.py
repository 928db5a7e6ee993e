"""revmentor-cli: the same operations without a window (the contract is CLI.md)."""

import io
import json
import sys
from collections.abc import Sequence

import click

from revmentor_desktop.cli.actions import action
from revmentor_desktop.cli.advice import advice
from revmentor_desktop.cli.agendas import agenda
from revmentor_desktop.cli.agreements import agreement
from revmentor_desktop.cli.backups import backup, restore
from revmentor_desktop.cli.checkin import checkin
from revmentor_desktop.cli.exports import export
from revmentor_desktop.cli.feedback import concern, feedback
from revmentor_desktop.cli.finding import delete, history, search, share, trash
from revmentor_desktop.cli.goals import goal
from revmentor_desktop.cli.imports import import_
from revmentor_desktop.cli.insights import insights
from revmentor_desktop.cli.journals import create, info, list_all, passphrase, recover, verify
from revmentor_desktop.cli.mentorships import mentorship
from revmentor_desktop.cli.notes import note
from revmentor_desktop.cli.run import Run, disk_trouble, document_of_failure
from revmentor_desktop.cli.sample import sample
from revmentor_desktop.cli.sessions import session
from revmentor_desktop.cli.summary import summary
from revmentor_desktop.cli.topics import topic
from revmentor_desktop.support.errors import KnownFailure, WrongUsage
from revmentor_desktop.support.folders import find_folders
from revmentor_desktop.support.language import translate
from revmentor_desktop.support.logs import write_bug_report
from revmentor_desktop.version import VERSION

BUG, STOPPED = 70, 130
"""Exit codes: a bug (CLI.md), and Ctrl-C as shells know it."""

COMMANDS = (
    create, list_all, info, verify, passphrase, recover, sample, mentorship, agreement, topic,
    agenda, session, note, action, advice, feedback, concern, goal, checkin, insights, share,
    search, summary, export, import_, delete, trash, history, backup, restore,
)  # fmt: skip


@click.group(
    "revmentor-cli",
    help="A private, offline journal for mentors and mentees.",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(VERSION, prog_name="revmentor-cli")
@click.option("--home", help="The data folder in place of the usual one (or REVMENTOR_HOME).")
@click.option("--journal", "journal_name", help="Which journal: its name or id.")
@click.option("--passphrase-file", help="A file with the passphrase; - is standard input.")
@click.option("--recovery-words-file", "words_file", help="The twelve words, likewise.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document on standard output.")
@click.option("--quiet", is_flag=True, help="No messages beside the answer.")
@click.pass_context
def program(
    context: click.Context,
    home: str | None,
    journal_name: str | None,
    passphrase_file: str | None,
    words_file: str | None,
    as_json: bool,
    quiet: bool,
) -> None:
    """Take what all commands have in common."""
    context.obj = Run(find_folders(home), journal_name, passphrase_file, words_file, as_json, quiet)


for _command in COMMANDS:
    program.add_command(_command)


def main() -> None:
    """Run the command line and leave with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = run(sys.argv[1:])
    except KeyboardInterrupt:  # a second Ctrl-C, while the first was being answered
        code = STOPPED
    sys.exit(code)


def run(arguments: Sequence[str]) -> int:
    """Run one call and return its exit code; whatever happens, no traceback is printed."""
    try:
        return _known_outcome(list(arguments))
    except BrokenPipeError:
        return 1  # who read the answer has gone; nobody is left to tell
    except Exception as error:  # noqa: BLE001  # the crash handler's door: a bug is reported here
        return _bug(arguments, error)


def _known_outcome(arguments: list[str]) -> int:
    """Do what was asked, or explain why not."""
    failure: KnownFailure
    try:
        return _answered(arguments)
    except KnownFailure as known:
        failure = known
    except click.UsageError as error:
        failure = WrongUsage(
            error.format_message(), todo=error.ctx.get_usage() if error.ctx else ""
        )
    except BrokenPipeError:
        raise
    except OSError as error:
        failure = disk_trouble(error)
    except (click.Abort, KeyboardInterrupt):
        click.echo(translate("Cli", "Stopped. Nothing half-written was left."), err=True)
        return STOPPED
    return _fail(arguments, failure)


def _answered(arguments: list[str]) -> int:
    result = program.main(args=arguments, prog_name="revmentor-cli", standalone_mode=False)
    return result if isinstance(result, int) else 0


def _fail(arguments: Sequence[str], failure: KnownFailure) -> int:
    """Say a known failure, and give it as the one document where --json asks for one."""
    click.echo(_sentences(failure), err=True)
    if "--json" in arguments:
        click.echo(json.dumps(document_of_failure(failure), ensure_ascii=False, indent=1))
    return failure.exit_code


def _sentences(failure: KnownFailure) -> str:
    return "\n".join(part for part in (failure.what, failure.kept, failure.todo) if part)


def _bug(arguments: Sequence[str], error: Exception) -> int:
    try:
        path = write_bug_report(find_folders(_home(arguments)).logs, error)
    except OSError:
        message = translate("Cli", "This is a bug. No report of it could be written.")
    else:
        message = translate(
            "Cli", "This is a bug. A report without any journal text is in {path}", path=path
        )
    click.echo(message, err=True)
    if "--json" in arguments:
        click.echo(json.dumps({"error": message, "exit_code": BUG}, ensure_ascii=False))
    return BUG


def _home(arguments: Sequence[str]) -> str | None:
    """The data folder named on the command line, read without the help of what may have broken."""
    for flag, value in zip(arguments, [*arguments[1:], ""], strict=True):
        if flag == "--home":
            return value
        if flag.startswith("--home="):
            return flag.removeprefix("--home=")
    return None
