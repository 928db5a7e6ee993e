"""What two people want to change: proposed, agreed, and made part of the agreement (P48)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from revmentor_desktop.journal.agreement import Agreement, AgreementDraft, AgreementParts
from revmentor_desktop.journal.check_in import Adjustment, AdjustmentDraft, CheckIn, CheckInDraft
from revmentor_desktop.journal.concern import ConcernDraft
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.operations.agree import write_version
from revmentor_desktop.operations.check_ins import add_check_in
from revmentor_desktop.operations.concerns import keep_concern
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.throw_away import throw_away
from revmentor_desktop.support.errors import KnownFailure, WrongUsage
from revmentor_desktop.support.language import translate


def keep_adjustment(journal: OpenJournal, draft: AdjustmentDraft) -> Adjustment:
    """Save something to change, new or changed. Raises WrongUsage without words, NotFound."""
    draft = replace(draft, text=kept(draft.text).strip())
    if not draft.text:
        raise WrongUsage(translate("CheckIn", "A change needs a few words."))
    with journal.store.change():
        return journal.store.adjustments.save(draft)


def keep_whole_check_in(
    journal: OpenJournal,
    draft: CheckInDraft,
    concerns: Sequence[str] = (),
    changes: Sequence[str] = (),
) -> CheckIn:
    """Keep a check-in that is over, with the concerns it raised and what is to change."""
    with journal.store.change():
        saved = add_check_in(journal, draft)
        for text in concerns:
            keep_concern(journal, ConcernDraft(saved.mentorship_id, text, since=saved.day))
        for text in changes:
            keep_adjustment(journal, AdjustmentDraft(saved.id, text))
        return saved


def agree_adjustment(
    journal: OpenJournal, adjustment_id: ItemId, day: date | None, from_day: date | None = None
) -> Adjustment:
    """Both agreed on a day, or, with None, not yet; what both agreed to may be shared.

    It holds from `from_day`, from the day of agreeing unless said. Raises WrongUsage for a day
    still to come, KnownFailure for what is part of the agreement already.
    """
    if day and day > journal.clock.today():
        raise WrongUsage(translate("CheckIn", "Nobody agreed on a day that is still to come."))
    with journal.store.change():
        known = journal.store.adjustments.get(adjustment_id)
        if known.agreement_id:
            raise KnownFailure(
                translate("CheckIn", "This is part of the agreement now."),
                translate("CheckIn", "It stays as it is."),
                translate("CheckIn", "Change the agreement instead."),
            )
        draft = replace(
            adjustment_draft_of(known),
            agreed_on=day,
            from_day=(from_day or known.from_day or day) if day else None,
            share=Share.MAY_SHARE if day and known.share is Share.PRIVATE else known.share,
        )
        return journal.store.adjustments.save(draft)


def agreed_and_waiting(adjustments: tuple[Adjustment, ...]) -> tuple[Adjustment, ...]:
    """Those both agreed to that are not part of the agreement yet."""
    return tuple(one for one in adjustments if one.agreed_on and one.agreement_id is None)


def adjust_agreement(
    journal: OpenJournal, check_in_id: ItemId, parts: AgreementParts | None = None
) -> Agreement:
    """Make the next version of the agreement out of what both agreed to in a check-in.

    Without `parts` it becomes ground rules of the version before. The reason names each change, and
    the day both agreed stands for both sides. Raises KnownFailure when nothing waits, NotFound.
    """
    with journal.store.change():
        check_in = journal.store.check_ins.get(check_in_id)
        known = journal.store.adjustments.all(check_in.mentorship_id)
        waiting = agreed_and_waiting(tuple(one for one in known if one.check_in_id == check_in_id))
        days = [one.agreed_on for one in waiting if one.agreed_on]
        if not days:
            raise KnownFailure(
                translate("CheckIn", "Nothing both agreed to waits for the agreement."),
                translate("CheckIn", "The agreement stays as it is."),
                translate("CheckIn", "Say of a change that both agreed, then come back."),
            )
        version = write_version(
            journal,
            AgreementDraft(
                check_in.mentorship_id,
                parts or _with_rules(journal, check_in.mentorship_id, waiting),
                _reason(waiting),
                max(days),
                max(days),
            ),
        )
        for one in waiting:
            draft = replace(adjustment_draft_of(one), agreement_id=version.id)
            journal.store.adjustments.save(draft)
        return version


def take_back_version(journal: OpenJournal, agreement_id: ItemId) -> None:
    """Throw such a version away again; what it was made of waits as before. Raises NotFound."""
    with journal.store.change():
        version = journal.store.agreements.get(agreement_id)
        for one in journal.store.adjustments.all(version.mentorship_id):
            if one.agreement_id == agreement_id:
                draft = replace(adjustment_draft_of(one), agreement_id=None)
                journal.store.adjustments.save(draft)
        throw_away(journal, agreement_id)


def propose_parts(journal: OpenJournal, check_in_id: ItemId) -> AgreementParts | None:
    """What the agreement says with all that both agreed to in a check-in; None: nothing waits.

    Raises NotFound.
    """
    check_in = journal.store.check_ins.get(check_in_id)
    known = journal.store.adjustments.all(check_in.mentorship_id)
    waiting = agreed_and_waiting(tuple(one for one in known if one.check_in_id == check_in_id))
    return _with_rules(journal, check_in.mentorship_id, waiting) if waiting else None


def adjustment_draft_of(adjustment: Adjustment) -> AdjustmentDraft:
    """A draft that changes nothing yet, to replace single fields in."""
    return AdjustmentDraft(
        adjustment.check_in_id,
        adjustment.text,
        adjustment.owner,
        adjustment.position,
        adjustment.agreed_on,
        adjustment.from_day,
        adjustment.agreement_id,
        adjustment.share,
        adjustment.id,
    )


def _with_rules(
    journal: OpenJournal, mentorship_id: ItemId, waiting: tuple[Adjustment, ...]
) -> AgreementParts:
    versions = journal.store.agreements.of_mentorship(mentorship_id)
    parts = versions[-1].parts if versions else AgreementParts()
    new = (one.text for one in waiting if one.text not in parts.ground_rules)
    return replace(parts, ground_rules=(*parts.ground_rules, *new))


def _reason(waiting: tuple[Adjustment, ...]) -> str:
    changes = "; ".join(one.text for one in waiting)
    return translate("CheckIn", "Agreed in a check-in: {changes}", changes=changes)
