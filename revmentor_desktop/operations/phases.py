"""Where a mentorship stands, and how it ends: the closing review, then a read-only archive (P8)."""

from datetime import date

from revmentor_desktop.journal.goal import Ending
from revmentor_desktop.journal.hours import YearOfSessions
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.phase import ClosingReview, Phase, PhaseSince
from revmentor_desktop.journal.sharing import Kind, Side
from revmentor_desktop.journal.summary_words import hours_words
from revmentor_desktop.operations.mentorships import archive_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import KnownFailure
from revmentor_desktop.support.language import translate


def read_phase(journal: OpenJournal, mentorship_id: ItemId) -> PhaseSince:
    """The phase of a mentorship and since when. Raises NotFound."""
    journal.store.mentorships.get(mentorship_id)
    return journal.store.phases.of(mentorship_id)


def set_phase(
    journal: OpenJournal, mentorship_id: ItemId, phase: Phase, since: date | None = None
) -> PhaseSince:
    """Say where a mentorship stands, as of today unless said.

    Raises KnownFailure for one that was put away and for "ended", which `end_mentorship` sets.
    """
    known = journal.store.mentorships.get(mentorship_id)
    if known.archived_on:
        raise KnownFailure(
            translate("Phase", "The mentorship with {name} is put away.", name=known.first_name),
            translate("Phase", "It can be read, and nothing in it was changed."),
            translate("Phase", "Bring it back first."),
        )
    if phase is Phase.ENDED:
        raise KnownFailure(
            translate("Phase", "A mentorship ends with its closing review."),
            todo=translate("Phase", "Write a line or two, then end it."),
        )
    with journal.store.change():
        journal.store.phases.put(mentorship_id, phase, since or journal.clock.today())
        return journal.store.phases.of(mentorship_id)


def begin_review(journal: OpenJournal, mentorship_id: ItemId) -> str:
    """The closing document as it begins: what there was, and questions to answer.

    What was written of it already is given instead. Raises NotFound.
    """
    mentorship = journal.store.mentorships.get(mentorship_id)
    known = journal.store.phases.review(mentorship_id)
    if known:
        return known.text
    heading = translate("Closing", "# With {name}, in closing", name=mentorship.counterpart)
    questions = (
        translate("Closing", "## What did we set out to do, and what came of it?"),
        translate("Closing", "## What did I learn?"),
        translate("Closing", "## What do I think {name} takes along?", name=mentorship.first_name),
        translate("Closing", "## What would I do differently?"),
        translate("Closing", "## What do I want to say thank you for?"),
    )
    facts = "\n".join(f"- {fact}" for fact in _facts(journal, mentorship))
    return "\n\n".join((heading, facts, *questions)) + "\n"


def start_review(journal: OpenJournal, mentorship_id: ItemId) -> ClosingReview:
    """Begin the closing document, or go on with it; a mentorship is in its closing from then on.

    Raises NotFound, PutAway.
    """
    with journal.store.change():
        text = begin_review(journal, mentorship_id)
        review = keep_review(journal, mentorship_id, text)
        if journal.store.phases.of(mentorship_id).phase is not Phase.CLOSING:
            set_phase(journal, mentorship_id, Phase.CLOSING)
        return review


def keep_review(journal: OpenJournal, mentorship_id: ItemId, text: str) -> ClosingReview:
    """Save the closing document while it is being written."""
    with journal.store.change():
        return journal.store.phases.save_review(mentorship_id, text)


def read_review(journal: OpenJournal, mentorship_id: ItemId) -> ClosingReview | None:
    """The closing document of a mentorship, None when there is none."""
    return journal.store.phases.review(mentorship_id)


def end_mentorship(journal: OpenJournal, mentorship_id: ItemId, text: str) -> ClosingReview:
    """End a mentorship with its closing document; everything in it is read-only from then on.

    Raises KnownFailure without a text.
    """
    if not text.strip():
        raise KnownFailure(
            translate("Closing", "The closing document is still empty."),
            translate("Closing", "The mentorship goes on."),
            translate("Closing", "A line or two are enough."),
        )
    with journal.store.change():
        review = journal.store.phases.save_review(mentorship_id, text)
        today = journal.clock.today()
        journal.store.phases.put(mentorship_id, Phase.ENDED, today)
        journal.store.mentorships.archive(mentorship_id, today)
        return review


def take_up_again(journal: OpenJournal, mentorship_id: ItemId) -> Mentorship:
    """Bring back a mentorship that ended or was put away; it can be changed again."""
    return archive_mentorship(journal, mentorship_id, None)


def read_hours(
    journal: OpenJournal, mentorship_id: ItemId | None = None
) -> tuple[YearOfSessions, ...]:
    """The hours of each year, of one mentorship or of all, the newest year first."""
    return journal.store.sessions.years(mentorship_id)


def _facts(journal: OpenJournal, mentorship: Mentorship) -> list[str]:
    years = read_hours(journal, mentorship.id)
    held, minutes = sum(year.held for year in years), sum(year.minutes for year in years)
    goals = journal.store.goals.all(mentorship.id)
    reached = sum(1 for goal in goals if goal.ending is Ending.REACHED)
    actions = journal.store.actions.all(mentorship.id)
    lines = [
        translate(
            "Closing", "%n session(s) held, {hours} hours", n=held, hours=hours_words(minutes)
        ),
        translate("Closing", "{reached} of %n goal(s) reached", n=len(goals), reached=reached),
    ]
    for side in Side:
        promised = [action for action in actions if action.owner is side]
        kept = sum(1 for action in promised if action.done_on)
        name = mentorship.first_name
        if side is Side.ME:
            said = translate(
                "Closing", "{kept} of my %n promise(s) kept", n=len(promised), kept=kept
            )
        else:
            said = translate(
                "Closing", "{kept} of %n promise(s) of {name} kept", n=len(promised), kept=kept,
                name=name,
            )  # fmt: skip
        lines.append(said)
    learned = journal.store.facts.count_of(mentorship.id, Kind.LEARNED)
    taught = journal.store.facts.count_of(mentorship.id, Kind.TAUGHT)
    lines.append(
        translate("Closing", "{learned} things learned, {taught} taught", learned=learned,
                  taught=taught)
    )  # fmt: skip
    return lines
