"""revmentor-cli search, share, delete, trash and history."""

from dataclasses import replace

import click

from revmentor_desktop.cli.documents import found_document
from revmentor_desktop.cli.kinds import SHARE, day_or_none, one_of
from revmentor_desktop.cli.run import Run, pass_run
from revmentor_desktop.journal.search import Found
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.operations.find import (
    find,
    find_item,
    parse_query,
    prepare_private_search,
)
from revmentor_desktop.operations.history import list_versions
from revmentor_desktop.operations.look_up import show_private_hit
from revmentor_desktop.operations.mentorships import list_mentorships
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.share import kind_of, set_share
from revmentor_desktop.operations.throw_away import bring_back, list_trash, throw_away
from revmentor_desktop.support.errors import NotFound
from revmentor_desktop.support.language import translate


@click.command("search")
@click.argument("query")
@click.option("--mentorship")
@click.option("--kind", "kinds", type=one_of(Kind), multiple=True)
@click.option("--tag", "tags", multiple=True)
@click.option("--from", "start", help="The first day.")
@click.option("--to", "end", help="The last day.")
@click.option("--share", "shares", type=SHARE, multiple=True)
@click.option("--limit", type=click.IntRange(0), default=50, show_default=True)
@click.option("--offset", type=click.IntRange(0), default=0)
@click.option("--private", is_flag=True, help="Words of private notes, too.")
@pass_run
def search(  # noqa: PLR0913, PLR0917  # one parameter for each option
    run: Run,
    query: str,
    mentorship: str | None,
    kinds: tuple[str, ...],
    tags: tuple[str, ...],
    start: str | None,
    end: str | None,
    shares: tuple[str, ...],
    limit: int,
    offset: int,
    private: bool,
) -> None:
    """Search everything you wrote."""
    first, last = day_or_none(start, run.here), day_or_none(end, run.here)
    with run.journal() as journal:
        asked = parse_query(journal, query, limit=limit, offset=offset)
        asked = replace(
            asked,
            kinds=(*asked.kinds, *(Kind(kind) for kind in kinds)),
            tags=(*asked.tags, *tags),
            shares=(*asked.shares, *(Share(share) for share in shares)),
            after=first or asked.after,
            before=last or asked.before,
        )
        if mentorship:
            person = find_item(journal, mentorship, Kind.MENTORSHIP)
            asked = replace(asked, mentorship_id=person)
        while not prepare_private_search(journal):
            pass
        found = find(journal, asked)
        if private:
            found = _with_private_words(journal, found, query)
        people = list_mentorships(journal, archived=True)
    names = {person.id: person.counterpart for person in people}
    run.answer(found_document(found, query, names, private=private), _lines(found, private))


@click.command("share")
@click.argument("name")
@click.argument("level", type=SHARE)
@pass_run
def share(run: Run, name: str, level: str) -> None:
    """Say who may see an item."""
    with run.journal() as journal:
        item_id = find_item(journal, name)
        set_share(journal, item_id, Share(level))
    run.made(item_id, level, share=level)


@click.command("delete")
@click.argument("name")
@pass_run
def delete(run: Run, name: str) -> None:
    """Put an item, with what hangs on it, into the trash."""
    with run.journal() as journal:
        thrown = throw_away(journal, find_item(journal, name))
    run.made(
        thrown.id,
        translate("Cli", "%n item(s) in the trash for 30 days.", n=thrown.count),
        kind=thrown.kind.value,
        count=thrown.count,
    )


@click.group("trash")
def trash() -> None:
    """What was deleted and can still be brought back."""


@trash.command("list")
@pass_run
def trash_list(run: Run) -> None:
    """Show what lies in the trash."""
    with run.journal() as journal:
        rows = list_trash(journal)
    run.answer(
        [
            {
                "id": row.id,
                "kind": row.kind.value,
                "title": row.title,
                "count": row.count,
                "deleted": row.thrown_at.isoformat(),
            }
            for row in rows
        ],
        "\n".join(f"{row.id}  {row.kind.value}  {row.title}" for row in rows),
    )


@trash.command("restore")
@click.argument("name")
@pass_run
def trash_restore(run: Run, name: str) -> None:
    """Bring an item back with exactly what went with it."""
    with run.journal() as journal:
        fitting = [row for row in list_trash(journal) if name and row.id.startswith(name.lower())]
        if len(fitting) != 1:
            raise NotFound(
                translate("Cli", "The trash holds no one item “{name}”.", name=name),
                todo=translate("Cli", "Give an id that trash list shows."),
            )
        bring_back(journal, fitting[0].id)
    run.made(fitting[0].id, fitting[0].title, kind=fitting[0].kind.value)


@click.command("history")
@click.argument("name")
@click.option("--private", is_flag=True, help="The words of a private note, too.")
@pass_run
def history(run: Run, name: str, private: bool) -> None:
    """Show the earlier states of a text."""
    with run.journal() as journal:
        item_id = find_item(journal, name)
        hidden = kind_of(journal, item_id) is Kind.PRIVATE_NOTE and not private
        versions = list_versions(journal, item_id)
    run.answer(
        [
            {
                "version": version.id,
                "saved_at": version.saved_at.isoformat(),
                "title": None if hidden else version.title,
                "text": None if hidden else version.text,
            }
            for version in versions
        ],
        "\n".join(f"{version.id}  {version.saved_at.isoformat()}" for version in versions),
    )


def _with_private_words(journal: OpenJournal, found: Found, query: str) -> Found:
    """What was found, with the words around it in private notes that are not sealed."""
    hits = (
        replace(hit, snippet=show_private_hit(journal, hit.id, query).snippet)
        if hit.private
        else hit
        for hit in found.hits
    )
    return replace(found, hits=tuple(hits))


def _lines(found: Found, private: bool) -> str:
    count = f"{found.total:,}+" if found.more else f"{found.total:,}"
    lines = [translate("Cli", "{count} found", count=count)]
    for hit in found.hits:
        hidden = hit.private and not private
        words = translate("Cli", "Private note") if hidden else f"{hit.title}  {hit.snippet}"
        lines.append("  ".join((hit.id, hit.when.iso(), hit.kind.value, " ".join(words.split()))))
    return "\n".join(lines)
