"""Feedback given and received, and what came of it (P35, P37, P39)."""

from dataclasses import dataclass, replace
from datetime import date

from revmentor_desktop.journal.feedback import (
    Balance,
    Direction,
    Feedback,
    FeedbackDraft,
    FeedbackSort,
    balance_of,
    quarter_of,
)
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import KnownFailure, WrongUsage
from revmentor_desktop.support.language import translate


@dataclass(frozen=True, slots=True)
class FeedbackRow:
    """Feedback as a list shows it; `number` is that of its session, 0 without one.

    `agenda_on` is the day of the coming agenda that it is on, None when it is on none.
    """

    feedback: Feedback
    number: int
    agenda_on: date | None


@dataclass(frozen=True, slots=True)
class FeedbackPage:
    """All feedback of a mentorship, the newest first, and the balance of this quarter."""

    rows: tuple[FeedbackRow, ...]
    balance: Balance


def keep_feedback(journal: OpenJournal, draft: FeedbackDraft) -> Feedback:
    """Save feedback, new or changed; an appreciation has no next step.

    Raises WrongUsage when it says nothing, lies in the future, or names a session of another
    mentorship; NotFound without a mentorship.
    """
    draft = _tidy(draft)
    if not (draft.situation or draft.behaviour or draft.impact or draft.next_step):
        raise WrongUsage(translate("Feedback", "Feedback needs a few words."))
    if draft.day and draft.day > journal.clock.today():
        raise WrongUsage(translate("Feedback", "This day is still to come."))
    with journal.store.change():
        journal.store.mentorships.get(draft.mentorship_id)
        if draft.session_id:
            session = journal.store.sessions.get(draft.session_id)
            if session.mentorship_id != draft.mentorship_id:
                raise WrongUsage(
                    translate("Feedback", "This session belongs to another mentorship.")
                )
            if draft.day is None and draft.id is None:
                draft = replace(draft, day=min(session.when.day, journal.clock.today()))
        return journal.store.feedback.save(draft)


def read_feedback(journal: OpenJournal, feedback_id: ItemId) -> Feedback:
    """One piece of feedback. Raises NotFound."""
    return journal.store.feedback.get(feedback_id)


def list_feedback(
    journal: OpenJournal,
    mentorship_id: ItemId | None = None,
    *,
    direction: Direction | None = None,
) -> tuple[Feedback, ...]:
    """Feedback of one mentorship or of all, the newest first."""
    found = journal.store.feedback.all(mentorship_id)
    return tuple(one for one in found if direction in (None, one.direction))


def read_feedback_page(journal: OpenJournal, mentorship_id: ItemId) -> FeedbackPage:
    """The feedback of a mentorship as its page shows it. Raises NotFound."""
    journal.store.mentorships.get(mentorship_id)
    found = journal.store.feedback.all(mentorship_id)
    sessions = journal.store.sessions.rows(mentorship_id) if found else ()
    numbers = {row.id: row.number for row in sessions}
    ahead = _coming(journal, mentorship_id, found)
    start, end = quarter_of(journal.clock.today())
    return FeedbackPage(
        tuple(
            FeedbackRow(one, numbers.get(one.session_id, 0) if one.session_id else 0,
                        ahead.get(one.id))
            for one in found
        ),
        balance_of(found, start, end),
    )  # fmt: skip


def change_after_feedback(
    journal: OpenJournal, feedback_id: ItemId, text: str, day: date | None = None
) -> Feedback:
    """Say what is changed because of it, today unless said.

    Raises WrongUsage when it says nothing, or for a day before the feedback or still to come;
    KnownFailure when the feedback is closed.
    """
    said = kept(text).strip()
    if not said:
        raise WrongUsage(translate("Feedback", "A change needs a few words."))
    day = day or journal.clock.today()
    with journal.store.change():
        known = journal.store.feedback.get(feedback_id)
        if known.closed_on:
            raise KnownFailure(
                translate("Feedback", "This feedback is closed."),
                translate("Feedback", "What came of it stays as it is."),
                translate("Feedback", "Open it again first."),
            )
        _check_day(journal, known.day, day)
        return journal.store.feedback.save(
            replace(feedback_draft_of(known), change=said, changed_on=day)
        )


def close_feedback(
    journal: OpenJournal,
    feedback_id: ItemId,
    outcome: str,
    *,
    let_go: bool = False,
    day: date | None = None,
) -> Feedback:
    """Close it with what came of the change, or, with `let_go`, with the reason to leave it be.

    Raises WrongUsage without words, without a change that could have a result, or for a day that
    cannot be.
    """
    said = kept(outcome).strip()
    if not said:
        raise WrongUsage(
            translate("Feedback", "Feedback closes with a result, or with a reason."),
            todo=translate("Feedback", "A few words are enough."),
        )
    day = day or journal.clock.today()
    with journal.store.change():
        known = journal.store.feedback.get(feedback_id)
        if not known.change and not let_go:
            raise WrongUsage(
                translate("Feedback", "Nothing was changed yet that could have a result."),
                todo=translate("Feedback", "Say what changed, or let it go with a reason."),
            )
        _check_day(journal, known.changed_on or known.day, day)
        draft = replace(feedback_draft_of(known), outcome=said, closed_on=day, let_go=let_go)
        return journal.store.feedback.save(draft)


def reopen_feedback(journal: OpenJournal, feedback_id: ItemId) -> Feedback:
    """Take closed feedback up again; its change stays."""
    with journal.store.change():
        known = journal.store.feedback.get(feedback_id)
        draft = replace(feedback_draft_of(known), outcome="", closed_on=None, let_go=False)
        return journal.store.feedback.save(draft)


def feedback_draft_of(feedback: Feedback) -> FeedbackDraft:
    """A draft that changes nothing yet, to replace single fields in."""
    return FeedbackDraft(
        mentorship_id=feedback.mentorship_id,
        direction=feedback.direction,
        sort=feedback.sort,
        situation=feedback.situation,
        behaviour=feedback.behaviour,
        impact=feedback.impact,
        next_step=feedback.next_step,
        day=feedback.day,
        session_id=feedback.session_id,
        bring_up=feedback.bring_up,
        change=feedback.change,
        changed_on=feedback.changed_on,
        outcome=feedback.outcome,
        closed_on=feedback.closed_on,
        let_go=feedback.let_go,
        share=feedback.share,
        id=feedback.id,
    )


def _tidy(draft: FeedbackDraft) -> FeedbackDraft:
    suggestion = draft.sort is FeedbackSort.SUGGESTION
    return replace(
        draft,
        situation=kept(draft.situation).strip(),
        behaviour=kept(draft.behaviour).strip(),
        impact=kept(draft.impact).strip(),
        next_step=kept(draft.next_step).strip() if suggestion else "",
    )


def _check_day(journal: OpenJournal, first: date, day: date) -> None:
    if not first <= day <= journal.clock.today():
        raise WrongUsage(
            translate("Feedback", "What came of feedback comes after it, and not in the future.")
        )


def _coming(
    journal: OpenJournal, mentorship_id: ItemId, found: tuple[Feedback, ...]
) -> dict[ItemId, date]:
    """The day of the coming agenda that feedback is on."""
    marked = [one.id for one in found if one.bring_up]
    if not marked:
        return {}
    seen = journal.store.agendas.appearances(mentorship_id, marked)
    today = journal.clock.today()
    return {
        ItemId(ref_id): place.day
        for ref_id, places in seen.items()
        for place in places
        if place.outcome is None and place.day >= today
    }
