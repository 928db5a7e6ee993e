"""Everything the page "Prepare" shows, read in one go."""

from dataclasses import dataclass

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.question import BankQuestion, Habit
from revmentor_desktop.operations.agenda_page import AgendaPage, read_agenda
from revmentor_desktop.operations.mentorships import read_mentorship
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import next_planned
from revmentor_desktop.operations.questions import first_of_each_habit, list_questions
from revmentor_desktop.operations.settings import owner


@dataclass(frozen=True, slots=True)
class Prepared:
    """The agenda, None when no meeting is planned, and the questions to choose from."""

    mentorship: Mentorship
    owner: str
    agenda: AgendaPage | None
    questions: tuple[BankQuestion, ...]


def read_prepared(
    journal: OpenJournal,
    mentorship_id: ItemId,
    session_id: ItemId | None,
    habit: Habit | None,
    turn: int,
) -> Prepared:
    """The page of a session, or of the next one that is planned. Raises NotFound.

    `turn` counts how often the questions were shuffled; of all habits one question each is first.
    """
    if session_id is None:
        row = next_planned(journal, mentorship_id)
        session_id = row.id if row is not None else None
    questions = list_questions(journal, mentorship_id, habit=habit, shuffle=turn or None)
    if habit is None:
        first = first_of_each_habit(questions)
        questions = (*first, *(one for one in questions if one not in first))
    return Prepared(
        read_mentorship(journal, mentorship_id),
        owner(journal),
        read_agenda(journal, session_id) if session_id is not None else None,
        questions,
    )
