"""The ledger of advice: given, tried, and whether it helped (P26)."""

from dataclasses import dataclass, replace
from datetime import date

from revmentor_desktop.journal.advice import Advice, AdviceDraft, Applied, applied
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.whose import mentor_of
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate


@dataclass(frozen=True, slots=True)
class AdviceLedgerPage:
    """The advice of a mentorship, the newest first, and how much of it was applied."""

    advice: tuple[Advice, ...]
    applied: Applied


def keep_advice(journal: OpenJournal, draft: AdviceDraft) -> Advice:
    """Save advice, new or changed. Raises WrongUsage when it says nothing."""
    draft = replace(draft, text=kept(draft.text).strip(), outcome=kept(draft.outcome).strip())
    if not draft.text:
        raise WrongUsage(translate("Advice", "Advice needs a few words."))
    with journal.store.change():
        return journal.store.advice.save(draft)


def usual_adviser(journal: OpenJournal, mentorship_id: ItemId) -> Side:
    """Who usually gives advice in a mentorship: the mentor."""
    return mentor_of(journal.store.mentorships.get(mentorship_id))


def list_advice(journal: OpenJournal, mentorship_id: ItemId | None = None) -> tuple[Advice, ...]:
    """The advice of one mentorship or of all, the newest first."""
    return journal.store.advice.all(mentorship_id)


def read_ledger(journal: OpenJournal, mentorship_id: ItemId) -> AdviceLedgerPage:
    """The advice of a mentorship with the rate of what was applied."""
    found = journal.store.advice.all(mentorship_id)
    return AdviceLedgerPage(found, applied(found, journal.clock.today()))


def advice_tried(
    journal: OpenJournal,
    advice_id: ItemId,
    *,
    day: date | None = None,
    resonated: bool | None = None,
    outcome: str = "",
) -> Advice:
    """Say that advice was tried, today unless said, whether it helped, and what came of it.

    Raises WrongUsage for a day before it was given or still to come, NotFound.
    """
    day = day or journal.clock.today()
    with journal.store.change():
        known = journal.store.advice.get(advice_id)
        if not known.given_on <= day <= journal.clock.today():
            raise WrongUsage(
                translate("Advice", "Advice is tried after it was given, and not in the future.")
            )
        draft = replace(
            advice_draft_of(known),
            tried_on=day,
            resonated=known.resonated if resonated is None else resonated,
            outcome=outcome or known.outcome,
        )
        return keep_advice(journal, draft)


def advice_not_tried(journal: OpenJournal, advice_id: ItemId) -> Advice:
    """Take back that advice was tried."""
    with journal.store.change():
        known = journal.store.advice.get(advice_id)
        draft = replace(advice_draft_of(known), tried_on=None, resonated=None)
        return journal.store.advice.save(draft)


def advice_draft_of(advice: Advice) -> AdviceDraft:
    """A draft that changes nothing yet, to replace single fields in."""
    return AdviceDraft(
        mentorship_id=advice.mentorship_id,
        text=advice.text,
        given_by=advice.given_by,
        session_id=advice.session_id,
        given_on=advice.given_on,
        tried_on=advice.tried_on,
        resonated=advice.resonated,
        outcome=advice.outcome,
        share=advice.share,
        id=advice.id,
    )
