"""Feedback that is being typed: kept inside the journal, apart from the list, until it is saved."""

import json
from dataclasses import asdict, dataclass
from datetime import date

from revmentor_desktop.journal.feedback import Direction, Feedback, FeedbackDraft, FeedbackSort
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.session import SessionRow, Status
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.operations.bring_up import put_on_agenda, take_off_agenda
from revmentor_desktop.operations.feedback import FeedbackPage, keep_feedback, read_feedback_page
from revmentor_desktop.operations.next_agenda import Placed
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import next_planned
from revmentor_desktop.operations.settings import owner

_NAME = "feedback-typed"
"""Name of the setting inside the journal; the id of what is changed, or of whose it is, follows."""
_SESSIONS = 8
"""So many of the newest sessions are offered as where feedback is from."""


@dataclass(frozen=True, slots=True)
class SeenFeedback:
    """All that the page of feedback shows.

    `typed` is new feedback that waits to be gone on with; `sessions` are the newest held ones;
    `next_day` is the day of the next meeting, None when none is planned.
    """

    mentorship: Mentorship
    owner: str
    page: FeedbackPage
    typed: FeedbackDraft | None
    sessions: tuple[SessionRow, ...]
    next_day: date | None


@dataclass(frozen=True, slots=True)
class KeptTyped:
    """Where typed words were kept: under the id of what is changed, or of whose it will be."""

    id: ItemId


@dataclass(frozen=True, slots=True)
class FinishedFeedback:
    """Feedback that was saved, and where it is brought up, if it is and a meeting is planned."""

    feedback: Feedback
    placed: Placed | None


def see_feedback(journal: OpenJournal, mentorship_id: ItemId) -> SeenFeedback:
    """The page of a mentorship's feedback. Raises NotFound."""
    coming = next_planned(journal, mentorship_id)
    held = (
        row
        for row in journal.store.sessions.rows(mentorship_id)
        if row.status is Status.HELD and row.when.day <= journal.clock.today()
    )
    newest = sorted(held, key=lambda row: (row.when.day, row.number), reverse=True)
    return SeenFeedback(
        journal.store.mentorships.get(mentorship_id),
        owner(journal),
        read_feedback_page(journal, mentorship_id),
        read_typed_feedback(journal, mentorship_id),
        tuple(newest[:_SESSIONS]),
        coming.when.day if coming else None,
    )


def keep_typed_feedback(journal: OpenJournal, draft: FeedbackDraft) -> KeptTyped:
    """Keep what is typed so far. What says nothing is forgotten."""
    about = draft.id or draft.mentorship_id
    said = draft.situation or draft.behaviour or draft.impact or draft.next_step
    text = json.dumps(asdict(draft), default=str, ensure_ascii=False) if said.strip() else ""
    with journal.store.change():
        journal.store.settings.set(f"{_NAME}:{about}", text)
    return KeptTyped(about)


def read_typed_feedback(journal: OpenJournal, about: ItemId) -> FeedbackDraft | None:
    """What was typed, new for a mentorship or of known feedback; None when nothing waits."""
    try:
        known = json.loads(journal.store.settings.get(f"{_NAME}:{about}") or "null")
        return _read(known) if known else None
    except (ValueError, TypeError, KeyError):
        return None  # a newer version's


def leave_typed_feedback(journal: OpenJournal, about: ItemId) -> None:
    """Forget what was typed: it was left."""
    with journal.store.change():
        journal.store.settings.set(f"{_NAME}:{about}", "")


def finish_feedback(journal: OpenJournal, draft: FeedbackDraft) -> FinishedFeedback:
    """Save feedback, put it on the next agenda or take it off, and forget what was typed.

    Raises what keep_feedback raises; then what was typed is still kept.
    """
    with journal.store.change():
        feedback = keep_feedback(journal, draft)
        placed = None
        if draft.bring_up:
            placed = put_on_agenda(journal, feedback.id)
        elif draft.id:
            take_off_agenda(journal, feedback.id)
        leave_typed_feedback(journal, draft.id or draft.mentorship_id)
        return FinishedFeedback(journal.store.feedback.get(feedback.id), placed)


def _read(known: dict[str, object]) -> FeedbackDraft:
    session, itself = known["session_id"], known["id"]
    return FeedbackDraft(
        mentorship_id=ItemId(str(known["mentorship_id"])),
        direction=Direction(str(known["direction"])),
        sort=FeedbackSort(str(known["sort"])),
        situation=str(known["situation"]),
        behaviour=str(known["behaviour"]),
        impact=str(known["impact"]),
        next_step=str(known["next_step"]),
        day=_day(known["day"]),
        session_id=ItemId(str(session)) if session else None,
        bring_up=bool(known["bring_up"]),
        change=str(known["change"]),
        changed_on=_day(known["changed_on"]),
        outcome=str(known["outcome"]),
        closed_on=_day(known["closed_on"]),
        let_go=bool(known["let_go"]),
        share=Share(str(known["share"])),
        id=ItemId(str(itself)) if itself else None,
    )


def _day(text: object) -> date | None:
    return date.fromisoformat(str(text)) if text else None
