"""A mentorship over time, read at once: where it stands, skills, hours, and how it closes."""

from dataclasses import dataclass

from revmentor_desktop.journal.hours import YearOfSessions
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.phase import ClosingReview, Phase, PhaseSince
from revmentor_desktop.journal.question import BankQuestion, QuestionPhase
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.skill import Skill
from revmentor_desktop.operations.mentorships import read_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.phases import read_hours, read_phase, read_review
from revmentor_desktop.operations.questions import first_of_each_habit, list_questions
from revmentor_desktop.operations.skills import list_skills


@dataclass(frozen=True, slots=True)
class StillOpen:
    """What is still open in a mentorship: promises and planned meetings."""

    promises: int = 0
    planned: int = 0


@dataclass(frozen=True, slots=True)
class OverTime:
    """What there is to see. `questions` are some of the bank that fit the phase."""

    mentorship: Mentorship
    phase: PhaseSince
    skills: tuple[Skill, ...]
    hours: tuple[YearOfSessions, ...]
    review: ClosingReview | None
    questions: tuple[BankQuestion, ...]
    still_open: StillOpen


def read_over_time(journal: OpenJournal, mentorship_id: ItemId) -> OverTime:
    """Everything of it. Raises NotFound."""
    mentorship = read_mentorship(journal, mentorship_id)
    phase = read_phase(journal, mentorship_id)
    return OverTime(
        mentorship,
        phase,
        list_skills(journal, mentorship_id),
        read_hours(journal, mentorship_id),
        read_review(journal, mentorship_id),
        _questions(journal, mentorship_id, phase.phase),
        _still_open(journal, mentorship_id),
    )


def _questions(
    journal: OpenJournal, mentorship_id: ItemId, phase: Phase
) -> tuple[BankQuestion, ...]:
    if phase is Phase.ENDED:
        return ()
    wanted = QuestionPhase(phase.value)
    return first_of_each_habit(list_questions(journal, mentorship_id, phase=wanted))[:3]


def _still_open(journal: OpenJournal, mentorship_id: ItemId) -> StillOpen:
    actions = journal.store.actions.all(mentorship_id)
    rows = journal.store.sessions.rows(mentorship_id)
    return StillOpen(
        promises=sum(1 for action in actions if action.done_on is None),
        planned=sum(1 for row in rows if row.status is Status.PLANNED),
    )
