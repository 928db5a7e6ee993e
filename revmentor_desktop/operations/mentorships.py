"""Setting up mentorships, renaming, archiving them."""

from dataclasses import replace
from datetime import date

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship, MentorshipDraft
from revmentor_desktop.journal.phase import Phase
from revmentor_desktop.journal.plain_text import kept, one_line
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.plan_next import forget_plan, plan_next_session
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate


def keep_mentorship(journal: OpenJournal, draft: MentorshipDraft) -> Mentorship:
    """Save a mentorship, new or changed.

    A first meeting today or later also becomes the first planned session. Raises WrongUsage
    without a name.
    """
    draft = replace(
        draft, counterpart=one_line(draft.counterpart), their_work=kept(draft.their_work)
    )
    _check(draft)
    with journal.store.change():
        known = journal.store.mentorships.get(draft.id) if draft.id else None
        saved = journal.store.mentorships.save(draft)
        if known and (known.cadence, known.start) != (saved.cadence, saved.start):
            forget_plan(journal, saved.id)
        if known is None and saved.start and saved.start.day >= journal.clock.today():
            plan_next_session(journal, saved.id)
    return saved


def rename_mentorship(journal: OpenJournal, item_id: ItemId, name: str) -> Mentorship:
    """Call the counterpart something else. Raises WrongUsage without a name, NotFound."""
    with journal.store.change():
        known = journal.store.mentorships.get(item_id)
        return keep_mentorship(journal, replace(draft_of(known), counterpart=name))


def draft_of(mentorship: Mentorship) -> MentorshipDraft:
    """A draft that changes nothing yet, to replace single fields in."""
    return MentorshipDraft(
        counterpart=mentorship.counterpart,
        my_role=mentorship.my_role,
        relation=mentorship.relation,
        cadence=mentorship.cadence,
        minutes=mentorship.minutes,
        start=mentorship.start,
        their_work=mentorship.their_work,
        share=mentorship.share,
        id=mentorship.id,
    )


def read_mentorship(journal: OpenJournal, item_id: ItemId) -> Mentorship:
    """One mentorship. Raises NotFound."""
    return journal.store.mentorships.get(item_id)


def list_mentorships(journal: OpenJournal, *, archived: bool = False) -> tuple[Mentorship, ...]:
    """The mentorships in the order they were made; with `archived` also those put away."""
    return journal.store.mentorships.all(archived=archived)


def archive_mentorship(journal: OpenJournal, item_id: ItemId, day: date | None) -> Mentorship:
    """Put a mentorship away as of a day, or bring it back with None. Nothing in it changes.

    One that had ended is in its closing again once it is brought back.
    """
    with journal.store.change():
        if day is None and journal.store.phases.of(item_id).phase is Phase.ENDED:
            journal.store.phases.put(item_id, Phase.CLOSING, journal.clock.today())
        journal.store.mentorships.archive(item_id, day)
        return journal.store.mentorships.get(item_id)


def name_taken(journal: OpenJournal, name: str, *, but: ItemId | None = None) -> str | None:
    """A sentence when another mentorship has this name. Two people may: nothing is refused."""
    wanted = one_line(name).casefold()
    for other in journal.store.mentorships.all(archived=True):
        if other.id != but and other.counterpart.casefold() == wanted:
            return translate(
                "Mentorships",
                "There is a mentorship with {name} already.",
                name=other.counterpart,
            )
    return None


def _check(draft: MentorshipDraft) -> None:
    if not draft.counterpart:
        raise WrongUsage(
            translate("Mentorships", "A mentorship needs a name."),
            todo=translate("Mentorships", "A first name is enough."),
        )
    if len(draft.counterpart) > 200:
        raise WrongUsage(translate("Mentorships", "A name may have 200 letters."))
    if not 1 <= draft.minutes <= 1440:
        raise WrongUsage(translate("Sessions", "A session lasts from 1 minute to 24 hours."))
    if draft.cadence and not 1 <= draft.cadence.every <= 120:
        raise WrongUsage(translate("Mentorships", "A rhythm is every 1 to 120 weeks or months."))
