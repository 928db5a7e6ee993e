"""revmentor-cli summary: what leaves the journal, and only that."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from revmentor_desktop.cli.kinds import day_or_none, one_of
from revmentor_desktop.cli.options import Options, with_options
from revmentor_desktop.cli.passing import PASSING, read_passing
from revmentor_desktop.cli.run import Run, pass_run
from revmentor_desktop.journal.boundaries import TouchedLine
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.journal.summary_choice import (
    Format,
    Paper,
    Section,
    SummaryChoice,
    Ticks,
)
from revmentor_desktop.journal.summary_kinds import kind_words
from revmentor_desktop.journal.summary_preview import Leaving, Staying, SummaryPreview
from revmentor_desktop.operations.export_summary import export_summary, preview_summary, suffix_of
from revmentor_desktop.operations.file_passphrase import (
    check_file_passphrase,
    judge_file_passphrase,
)
from revmentor_desktop.operations.find import find_item
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate

_ALL = "all"
_FIELDS = (
    click.option("--from", "start", help="The first day.", required=True),
    click.option("--to", "end", help="The last day.", required=True),
    click.option("--sections", help="Comma-separated; all unless said."),
    click.option("--format", "format_name", help="pdf, docx, html or md."),
    click.option("--out", help="The file to write."),
    click.option("--include", multiple=True, help="An item that may be shared, or all of them."),
    click.option("--exclude", multiple=True, help="An item to leave out."),
    click.option("--title", help="A title of your own."),
    click.option("--words-file", help="A paragraph for the top. - reads standard input."),
    click.option("--paper", type=one_of(Paper), help="The size of the pages."),
    click.option(
        "--export-passphrase-file", "locked_by", help="A passphrase for the file; - reads input."
    ),
    *PASSING,
)


@click.command("summary")
@click.argument("mentorship")
@with_options(*_FIELDS)
@click.option("--preview", is_flag=True, help="Say what leaves and what stays; write nothing.")
@click.option("--replace", "replacing", is_flag=True, help="Write over a file of that name.")
@pass_run
def summary(
    run: Run, /, mentorship: str, preview: bool, replacing: bool, **options: object
) -> None:
    """Write a progress summary of a mentorship, for the other person or for oneself.

    It takes what is agreed, and what may be shared where --include names it; never what is private.
    """
    given = Options(options)
    choice_format, out = _file(given, preview)
    start, end = (
        day_or_none(given.text("start"), run.here),
        day_or_none(given.text("end"), run.here),
    )
    if start is None or end is None:
        raise WrongUsage(translate("Cli", "A summary needs both days: --from and --to."))
    with run.journal() as journal:
        choice = _choice(run, journal, mentorship, (start, end), given)
        choice = replace(choice, format=choice_format)
        passing = read_passing(journal, given)
        if preview:
            seen = preview_summary(journal, choice, passing)
            document, text = _preview_document(seen), _preview_text(seen)
        else:
            passphrase = _passphrase(run, given)
            exported = export_summary(
                journal, choice, out, replace=replacing, passing=passing, passphrase=passphrase
            )
            strength = judge_file_passphrase(journal, passphrase) if passphrase else None
            document = {
                "path": str(exported.path.absolute()),
                "format": exported.format.value,
                "pages": exported.pages,
                "warnings": list(exported.warnings),
            }
            text = str(exported.path)
            if strength:
                document["strength"] = strength.word
                run.tell(translate("Cli", "The passphrase: {word}.", word=strength.word))
                if strength.warning:
                    run.warn(strength.warning)
            for warning in exported.warnings:
                run.warn(warning)
    run.answer(document, text)


def _file(given: Options, preview: bool) -> tuple[Format, Path]:
    """The format and the file, each read from the other where only one is given."""
    out, name = given.text("out"), given.text("format_name")
    if not out and not preview:
        raise WrongUsage(translate("Cli", "A summary needs a file to write: --out."))
    if name is None:
        name = Path(out or "").suffix.removeprefix(".").lower() or Format.PDF.value
        name = {"markdown": Format.MARKDOWN.value, "htm": Format.HTML.value}.get(name, name)
    if name not in list(Format):
        raise WrongUsage(
            translate("Cli", "“{name}” is not a format a summary can be written in.", name=name),
            translate("Cli", "Nothing was written."),
            translate("Cli", "Use --format pdf, docx, html or md."),
        )
    form = Format(name)
    if out and given.text("locked_by"):
        _check_ending(Path(out), form)
    return form, Path(out or "")


def _check_ending(out: Path, form: Format) -> None:
    """A file under a passphrase is a zip, unless it is a PDF; its name says so."""
    suffix = suffix_of(form, locked=True)
    if out.suffix.lower() != suffix:
        raise WrongUsage(
            translate("Cli", "Under a passphrase this file is named *{suffix}.", suffix=suffix),
            translate("Cli", "Nothing was written."),
            translate("Cli", "Name it so with --out, and its kind with --format."),
        )


def _passphrase(run: Run, given: Options) -> str:
    source = given.text("locked_by")
    if not source:
        return ""
    passphrase = run.inputs.secret(source, translate("Cli", "the passphrase of the export"))
    return check_file_passphrase(passphrase)


def _choice(
    run: Run, journal: OpenJournal, mentorship: str, period: tuple[date, date], given: Options
) -> SummaryChoice:
    include = given.texts("include")
    words = given.text("words_file")
    paper = given.text("paper")
    start, end = period
    return SummaryChoice(
        find_item(journal, mentorship, Kind.MENTORSHIP),
        start,
        end,
        sections=_sections(given.text("sections")),
        ticks=Ticks.ALL if _ALL in include else Ticks.NONE,
        include=frozenset(find_item(journal, name) for name in include if name != _ALL),
        exclude=frozenset(find_item(journal, name) for name in given.texts("exclude")),
        title=given.text("title") or "",
        words=run.inputs.text(words, translate("Cli", "the words")) if words else "",
        paper=Paper(paper) if paper else Paper.A4,
    )


def _sections(text: str | None) -> frozenset[Section]:
    if text is None:
        return frozenset(Section)
    names = [name.strip().lower() for name in text.split(",") if name.strip()]
    for name in names:
        if name not in list(Section):
            raise WrongUsage(
                translate("Cli", "“{name}” is no section of a summary.", name=name),
                todo=translate(
                    "Cli", "There are: {names}.", names=", ".join(part.value for part in Section)
                ),
            )
    return frozenset(Section(name) for name in names)


def _preview_document(seen: SummaryPreview) -> dict[str, Any]:
    return {
        "from": seen.choice.start.isoformat(),
        "to": seen.choice.end.isoformat(),
        "leaves": [_leaving_document(line) for line in seen.leaves],
        "held_back": [_staying_document(line) for line in seen.stays],
        "touches": [_touch_document(line) for line in seen.touches],
        "empty": seen.empty,
    }


def _touch_document(line: TouchedLine) -> dict[str, Any]:
    return {
        "item": line.item_id,
        "kind": line.kind,
        "boundary": line.touch.boundary.name,
        "found": line.touch.found,
        "line": line.touch.line,
    }


def _leaving_document(line: Leaving) -> dict[str, Any]:
    return {
        "item": line.id,
        "kind": line.kind,
        "text": line.text,
        "reason": line.reason,
        "share": line.share.value if line.share else None,
        "section": line.section.value if line.section else None,
        "date": line.day.isoformat(),
    }


def _staying_document(line: Staying) -> dict[str, Any]:
    return {
        "item": line.item,
        "kind": line.kind,
        "text": line.text,
        "reason": line.reason,
        "count": line.count,
    }


def _preview_text(seen: SummaryPreview) -> str:
    leaves = [
        f"  {line.kind}  {' '.join(line.text.split())}  ({line.reason})" for line in seen.leaves
    ]
    stays = [
        "  "
        + (f"{line.kind}  {' '.join(line.text.split())}" if line.text else _counted(line))
        + f"  ({line.reason})"
        for line in seen.stays
    ]
    touches = [f"  {line.touch.boundary.name}: {line.touch.line}" for line in seen.touches]
    parts = [
        seen.empty,
        "\n".join([translate("Cli", "What leaves"), *leaves]) if leaves else "",
        "\n".join([translate("Cli", "What stays here, and why"), *stays]) if stays else "",
        "\n".join([translate("Cli", "What touches a boundary"), *touches]) if touches else "",
    ]
    return "\n\n".join(part for part in parts if part)


def _counted(line: Staying) -> str:
    return kind_words(line.kind, line.count)
