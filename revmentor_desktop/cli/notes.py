"""revmentor-cli note ..."""

import click

from revmentor_desktop.cli.documents import (
    note_document,
    note_row_document,
    private_note_document,
)
from revmentor_desktop.cli.feeding import feed
from revmentor_desktop.cli.kinds import SHARE, day_or_none
from revmentor_desktop.cli.run import Run, pass_run
from revmentor_desktop.journal.note import NoteDraft, NoteRow, PrivateNote, PrivateNoteDraft
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.journal.typed_dates import read_when
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.feed import feed_notes
from revmentor_desktop.operations.find import find_item
from revmentor_desktop.operations.notes import keep_note, list_notes, read_note
from revmentor_desktop.operations.private_notes import keep_private_note, read_private_note
from revmentor_desktop.operations.share import kind_of
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate


@click.group("note")
def note() -> None:
    """Free notes, and private ones that only you ever see."""


@note.command("add")
@click.argument("mentorship", required=False)
@click.option("--text-file", help="The text, Markdown. - reads standard input.")
@click.option("--title", default="")
@click.option("--date", "date_text", help="The day, perhaps with a time; now unless said.")
@click.option("--private", is_flag=True, help="A private note, sealed apart.")
@click.option("--seal-until", help="The day a private note may be read again.")
@click.option("--tag", "tags", multiple=True)
@click.option("--share", type=SHARE)
@click.option("--from-jsonl", help="Many at once: one JSON object a line (date, title, text ...).")
@pass_run
def add(  # noqa: PLR0913, PLR0917  # one parameter for each option
    run: Run,
    mentorship: str | None,
    text_file: str | None,
    title: str,
    date_text: str | None,
    private: bool,
    seal_until: str | None,
    tags: tuple[str, ...],
    share: str | None,
    from_jsonl: str | None,
) -> None:
    """Keep a note and print its id."""
    if from_jsonl:
        if text_file or title or date_text or private or seal_until or tags or share:
            raise WrongUsage(translate("Cli", "--from-jsonl takes everything from its lines."))
        feed(run, from_jsonl, feed_notes, mentorship)
        return
    if not text_file:
        raise WrongUsage(translate("Cli", "A note needs a text: --text-file."))
    if private and share not in (None, Share.PRIVATE.value):
        raise WrongUsage(translate("Cli", "A private note is never shared."))
    if seal_until and not private:
        raise WrongUsage(translate("Cli", "Only a private note can be sealed: --private."))
    when = read_when(date_text, run.here) if date_text else When.of(run.clock.now(), run.clock.zone)
    seal = day_or_none(seal_until, run.here)
    with run.journal() as journal:
        person = find_item(journal, mentorship, Kind.MENTORSHIP) if mentorship else None
        text = run.inputs.text(text_file, translate("Cli", "the text"))
        if private:
            sealed = PrivateNoteDraft(when, text, title, person, tags=tags, seal_until=seal)
            item_id = keep_private_note(journal, sealed).id
        else:
            level = Share(share) if share else Share.PRIVATE
            item_id = keep_note(journal, NoteDraft(when, title, text, person, level, tags)).id
    run.made(item_id, when.iso(), private=private)


@note.command("list")
@click.option("--mentorship")
@click.option("--limit", type=click.IntRange(1))
@click.option("--offset", type=click.IntRange(0), default=0)
@pass_run
def list_all(run: Run, mentorship: str | None, limit: int | None, offset: int) -> None:
    """Show notes, newest first; private ones without their words."""
    with run.journal() as journal:
        person = find_item(journal, mentorship, Kind.MENTORSHIP) if mentorship else None
        rows = list_notes(journal, mentorship_id=person, limit=limit, offset=offset)
    run.answer([note_row_document(row) for row in rows], "\n".join(_line(row) for row in rows))


@note.command("show")
@click.argument("name")
@click.option("--private", is_flag=True, help="The words of a private note, too.")
@pass_run
def show(run: Run, name: str, private: bool) -> None:
    """Show a note; a private one gives its words only with --private."""
    with run.journal() as journal:
        item_id = find_item(journal, name, Kind.NOTE, Kind.PRIVATE_NOTE)
        if kind_of(journal, item_id) is Kind.NOTE:
            found = read_note(journal, item_id)
            document, words = note_document(found), [found.title, found.text]
        else:
            sealed = read_private_note(journal, item_id)
            opened = private and not sealed.cooling(journal.clock.today())
            document = private_note_document(sealed, open_words=opened)
            words = [sealed.title, sealed.text] if opened else [_closed(sealed, private)]
    text = "\n\n".join(part for part in words if part)
    run.answer(document, f"{document['id']}  {document['date']}\n\n{text}")


def _closed(note: PrivateNote, asked: bool) -> str:
    """What stands in place of words that are not shown."""
    if asked and note.seal_until:
        return translate(
            "Cli", "Private note, closed until {day}.", day=note.seal_until.isoformat()
        )
    return translate("Cli", "Private note")


def _line(row: NoteRow) -> str:
    words = translate("Cli", "Private note") if row.private else row.headline
    return f"{row.id}  {row.when.iso()}  {words}"
