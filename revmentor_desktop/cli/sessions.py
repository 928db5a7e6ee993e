"""revmentor-cli session ..."""

from dataclasses import replace
from typing import Any

import click

from revmentor_desktop.cli.documents import session_document, session_line, session_row_document
from revmentor_desktop.cli.documents import session_text as text_of
from revmentor_desktop.cli.feeding import feed
from revmentor_desktop.cli.kinds import SHARE, SIDE, day_or_none, one_of, ratings_pair, side_or_none
from revmentor_desktop.cli.options import Options, with_options
from revmentor_desktop.cli.run import Run, pass_run
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.session import LineDraft, SessionDraft, Status
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.journal.typed_dates import read_when
from revmentor_desktop.operations.feed import feed_sessions
from revmentor_desktop.operations.find import find_item
from revmentor_desktop.operations.holiday import meeting_notices
from revmentor_desktop.operations.mentorships import read_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.reschedule import move_session
from revmentor_desktop.operations.sessions import (
    draft_of,
    first_status,
    list_sessions,
    read_session,
    write_up_session,
)
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate

_FIELDS = (
    click.option("--date", "date_text", help="The day, perhaps with a time."),
    click.option("--minutes", type=click.IntRange(1, 1440)),
    click.option("--status", type=one_of(Status)),
    click.option("--reason", help="Why it was moved or missed."),
    click.option("--title"),
    click.option("--text-file", help="The write-up, Markdown. - reads standard input."),
    click.option("--private-file", help="The private note under it."),
    click.option("--learned-file", help="What was learned, one thing a line."),
    click.option("--taught-file", help="What was taught, one thing a line."),
    click.option("--place"),
    click.option("--led-by", type=SIDE),
    click.option("--tag", "tags", multiple=True),
    click.option("--share", type=SHARE, help="Who may see the write-up's text."),
    click.option("--ratings-file", help="JSON: mine and theirs, 1 to 5 each."),
)


@click.group("session")
def session() -> None:
    """Meetings, planned and past."""


@session.command("add")
@click.argument("mentorship")
@with_options(*_FIELDS)
@click.option("--from-jsonl", help="Many at once: one JSON object a line (date, title, text ...).")
@pass_run
def add(run: Run, /, mentorship: str, from_jsonl: str | None, **options: object) -> None:
    """Write up a session and print its id."""
    given = Options(options)
    if from_jsonl:
        if given.given():
            raise WrongUsage(translate("Cli", "--from-jsonl takes everything from its lines."))
        feed(run, from_jsonl, feed_sessions, mentorship)
        return
    if not given.text("date_text"):
        raise WrongUsage(translate("Cli", "A session needs a date: --date."))
    with run.journal() as journal:
        person = read_mentorship(journal, find_item(journal, mentorship, Kind.MENTORSHIP))
        when = read_when(given.text("date_text") or "", run.here)
        draft = SessionDraft(
            person.id, when, minutes=person.minutes, status=first_status(when, run.clock)
        )
        draft = _with_given(run, draft, given)
        if draft.status is Status.HELD and draft.text:
            draft = replace(draft, written_up=run.clock.now())
        notices = meeting_notices(journal, person.id, draft.when)
        saved = write_up_session(journal, draft)
    _tell(run, notices)
    run.made(saved.id, saved.when.iso(), number=saved.number, status=saved.status.value)


@session.command("move")
@click.argument("name")
@click.option("--date", "date_text", required=True, help="The new day, perhaps with a time.")
@click.option("--reason", default="", help="Why it was moved.")
@pass_run
def move(run: Run, name: str, date_text: str, reason: str) -> None:
    """Move a planned session with its agenda; the series stays where it is."""
    when = read_when(date_text, run.here)
    with run.journal() as journal:
        moved = move_session(journal, find_item(journal, name, Kind.SESSION), when, reason)
    _tell(run, moved.notices)
    saved = moved.session
    run.made(saved.id, saved.when.iso(), number=saved.number, left=moved.before.iso())


@session.command("edit")
@click.argument("name")
@with_options(*_FIELDS)
@pass_run
def edit(run: Run, /, name: str, **options: object) -> None:
    """Change a session; what is not named stays. Lists of lines are replaced as a whole."""
    with run.journal() as journal:
        known = read_session(journal, find_item(journal, name, Kind.SESSION)).session
        given = Options(options)
        draft = _with_given(run, draft_of(known), given)
        if given.text("learned_file") or given.text("taught_file"):
            draft = replace(draft, lines=_kept_lines(journal, known.id, draft, given))
        if draft.status is Status.HELD and given.text("text_file") and not draft.written_up:
            draft = replace(draft, written_up=run.clock.now())
        saved = write_up_session(journal, draft)
    run.made(saved.id, saved.when.iso(), number=saved.number, status=saved.status.value)


@session.command("list")
@click.argument("mentorship")
@click.option("--from", "start", help="The first day.")
@click.option("--to", "end", help="The last day.")
@click.option("--limit", type=click.IntRange(1))
@click.option("--offset", type=click.IntRange(0), default=0)
@pass_run
def list_all(
    run: Run, mentorship: str, start: str | None, end: str | None, limit: int | None, offset: int
) -> None:
    """Show the sessions of a mentorship, newest first."""
    first, last = day_or_none(start, run.here), day_or_none(end, run.here)
    with run.journal() as journal:
        person = find_item(journal, mentorship, Kind.MENTORSHIP)
        rows = list_sessions(journal, person, start=first, end=last, limit=limit, offset=offset)
    run.answer(
        [session_row_document(row) for row in rows], "\n".join(session_line(row) for row in rows)
    )


@session.command("show")
@click.argument("name")
@click.option("--private", is_flag=True, help="The private note, too.")
@pass_run
def show(run: Run, name: str, private: bool) -> None:
    """Show a session with its texts."""
    with run.journal() as journal:
        page = read_session(journal, find_item(journal, name, Kind.SESSION))
    run.answer(session_document(page, private=private), text_of(page, private=private))


def _tell(run: Run, notices: tuple[str, ...]) -> None:
    for notice in notices:
        run.tell(notice)


def _with_given(run: Run, draft: SessionDraft, given: Options) -> SessionDraft:
    """The draft with what the flags say in place of what it held."""
    changes: dict[str, Any] = {}
    if date_text := given.text("date_text"):
        changes["when"] = read_when(date_text, run.here)
    for name in ("reason", "title", "place"):
        if given.text(name) is not None:
            changes[name] = given.text(name)
    if minutes := given.number("minutes"):
        changes["minutes"] = minutes
    if status := given.text("status"):
        changes["status"] = Status(status)
    if share := given.text("share"):
        changes["share"] = Share(share)
    if led_by := side_or_none(given.text("led_by")):
        changes["led_by"] = led_by
    if tags := given.texts("tags"):
        changes["tags"] = tags
    return replace(draft, **changes, **_from_files(run, given))


def _from_files(run: Run, given: Options) -> dict[str, Any]:
    """The long texts, ratings and lines that flags name files for."""
    changes: dict[str, Any] = {}
    if source := given.text("text_file"):
        changes["text"] = run.inputs.text(source, translate("Cli", "the text"))
    if source := given.text("private_file"):
        changes["private_text"] = run.inputs.text(source, translate("Cli", "the private note"))
    if source := given.text("ratings_file"):
        found = run.inputs.json(source, translate("Cli", "the ratings"))
        changes["mine"], changes["theirs"] = ratings_pair(found)
    lines: list[LineDraft] = []
    for name, kind in (("learned_file", Kind.LEARNED), ("taught_file", Kind.TAUGHT)):
        if source := given.text(name):
            text = run.inputs.text(source, translate("Cli", "the lines"))
            lines.extend(LineDraft(kind, line) for line in _lines(text))
    if lines:
        changes["lines"] = tuple(lines)
    return changes


def _kept_lines(
    journal: OpenJournal, session_id: ItemId, draft: SessionDraft, given: Options
) -> tuple[LineDraft, ...]:
    """The new lines, and those of the kind that no flag names."""
    stays = {
        Kind.LEARNED: not given.text("learned_file"),
        Kind.TAUGHT: not given.text("taught_file"),
    }
    known = read_session(journal, session_id).session.lines
    old = [LineDraft(line.kind, line.text, line.share, line.id) for line in known]
    return (*(line for line in old if stays[line.kind]), *(draft.lines or ()))


def _lines(text: str) -> list[str]:
    """The written lines of a list, without the marks of a Markdown list."""
    lines = (line.strip() for line in text.splitlines())
    plain = (line[2:].strip() if line[:2] in ("- ", "* ", "+ ") else line for line in lines)
    return [line for line in plain if line]
