"""revmentor-cli mentorship ..."""

import click

from revmentor_desktop.cli.documents import cadence_text, mentorship_document
from revmentor_desktop.cli.kinds import cadence, one_of, when_or_none
from revmentor_desktop.cli.run import Run, pass_run
from revmentor_desktop.journal.mentorship import Mentorship, MentorshipDraft, Relation, Role
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.operations.find import find_item
from revmentor_desktop.operations.mentorships import (
    archive_mentorship,
    keep_mentorship,
    list_mentorships,
    name_taken,
    read_mentorship,
)
from revmentor_desktop.operations.sessions import count_sessions
from revmentor_desktop.support.language import translate


@click.group("mentorship")
def mentorship() -> None:
    """People you mentor, and people who mentor you."""


@mentorship.command("add")
@click.option("--counterpart", required=True, help="Their name.")
@click.option("--my-role", type=one_of(Role), required=True)
@click.option("--kind", type=one_of(Relation), required=True)
@click.option("--every", help="How often you meet: 2w, 1m, 1mw (same weekday each month).")
@click.option("--minutes", type=click.IntRange(1, 1440), default=45, show_default=True)
@click.option("--start", help="The first meeting.")
@pass_run
def add(
    run: Run,
    counterpart: str,
    my_role: str,
    kind: str,
    every: str | None,
    minutes: int,
    start: str | None,
) -> None:
    """Set up a mentorship and print its id."""
    draft = MentorshipDraft(
        counterpart,
        Role(my_role),
        Relation(kind),
        cadence(every),
        minutes,
        when_or_none(start, run.here),
    )
    with run.journal() as journal:
        if taken := name_taken(journal, counterpart):
            run.tell(taken)
        saved = keep_mentorship(journal, draft)
    run.made(saved.id, saved.counterpart, **_but_id(saved))


@mentorship.command("edit")
@click.argument("name")
@click.option("--counterpart", help="Their name.")
@click.option("--my-role", type=one_of(Role))
@click.option("--kind", type=one_of(Relation))
@click.option("--every", help="How often you meet: 2w, 1m, 1mw, none.")
@click.option("--minutes", type=click.IntRange(1, 1440))
@click.option("--start", help="The first meeting.")
@pass_run
def edit(
    run: Run,
    name: str,
    counterpart: str | None,
    my_role: str | None,
    kind: str | None,
    every: str | None,
    minutes: int | None,
    start: str | None,
) -> None:
    """Change what is said of a mentorship; what is not named stays."""
    with run.journal() as journal:
        known = read_mentorship(journal, find_item(journal, name, Kind.MENTORSHIP))
        draft = MentorshipDraft(
            counterpart or known.counterpart,
            Role(my_role) if my_role else known.my_role,
            Relation(kind) if kind else known.relation,
            cadence(every) if every else known.cadence,
            minutes or known.minutes,
            when_or_none(start, run.here) or known.start,
            known.their_work,
            known.share,
            known.id,
        )
        saved = keep_mentorship(journal, draft)
    run.made(saved.id, saved.counterpart, **_but_id(saved))


@mentorship.command("list")
@click.option("--archived", is_flag=True, help="Those put away, too.")
@pass_run
def list_all(run: Run, archived: bool) -> None:
    """Show the mentorships."""
    with run.journal() as journal:
        people = list_mentorships(journal, archived=archived)
    run.answer(
        [mentorship_document(person) for person in people],
        "\n".join(_line(person) for person in people),
    )


@mentorship.command("show")
@click.argument("name")
@pass_run
def show(run: Run, name: str) -> None:
    """Show one mentorship."""
    with run.journal() as journal:
        person = read_mentorship(journal, find_item(journal, name, Kind.MENTORSHIP))
        sessions = count_sessions(journal, person.id)
    run.answer(
        mentorship_document(person) | {"sessions": sessions},
        _line(person) + "\n" + translate("Cli", "%n session(s)", n=sessions),
    )


@mentorship.command("archive")
@click.argument("name")
@click.option("--bring-back", is_flag=True, help="Take it up again.")
@pass_run
def archive(run: Run, name: str, bring_back: bool) -> None:
    """Put a mentorship away; everything in it stays."""
    with run.journal() as journal:
        item_id = find_item(journal, name, Kind.MENTORSHIP)
        day = None if bring_back else journal.clock.today()
        person = archive_mentorship(journal, item_id, day)
    run.made(person.id, person.counterpart, **_but_id(person))


def _but_id(person: Mentorship) -> dict[str, object]:
    return {name: value for name, value in mentorship_document(person).items() if name != "id"}


def _line(person: Mentorship) -> str:
    every = cadence_text(person.cadence) or ""
    parts = (person.id, person.counterpart, person.my_role.value, person.relation.value, every)
    return "  ".join(part for part in parts if part)
