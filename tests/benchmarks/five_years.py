"""What the pages of growth ask of five years and three mentorships, against a list of sessions."""

from datetime import date, time, timedelta
from pathlib import Path

from revmentor_desktop.journal.action import ActionDraft
from revmentor_desktop.journal.agenda import Source
from revmentor_desktop.journal.agenda_line import AgendaLineDraft
from revmentor_desktop.journal.check_in import Answers, CheckInDraft
from revmentor_desktop.journal.feedback import Direction, FeedbackDraft, FeedbackSort
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Cadence, MentorshipDraft, Unit
from revmentor_desktop.journal.room import MarkKind
from revmentor_desktop.journal.session import Ratings, SessionDraft, Status
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.when import When
from revmentor_desktop.operations.check_ins import read_check_in
from revmentor_desktop.operations.feedback import read_feedback_page
from revmentor_desktop.operations.goals import list_goals
from revmentor_desktop.operations.insights import read_insights
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.sessions import list_sessions
from tests.benchmarks.measures import Pairs, in_turns, seconds
from tests.staged import stage_empty

YEARS, ZONE = 5, "Europe/London"
TODAY = date(2026, 6, 11)


def measure_five_years(folder: Path, rounds: int) -> list[Pairs]:
    """What each page asks for, against reading the list of sessions of the same mentorship."""
    journal = stage_empty(folder / "five-years").open()
    try:
        whose = fill_five_years(journal)
        asked = {
            "insights": lambda: read_insights(journal, whose),
            "feedback": lambda: read_feedback_page(journal, whose),
            "check-in": lambda: read_check_in(journal, whose),
            "goals": lambda: list_goals(journal, mentorship_id=whose),
        }
        return [
            in_turns(
                f"{name} of {YEARS} years",
                "its list of sessions",
                8,
                lambda ask=ask: seconds(ask),  # type: ignore[misc]  # each its own
                lambda: seconds(lambda: list_sessions(journal, whose)),
                rounds,
            )
            for name, ask in asked.items()
        ]
    finally:
        journal.close()


def fill_five_years(journal: OpenJournal) -> ItemId:
    """Three mentorships of five years; gives the first of them."""
    with journal.store.change():
        whose, *_ = [_mentorship(journal, name) for name in ("Amara", "Jonas", "Mei")]
    return whose


def _mentorship(journal: OpenJournal, name: str) -> ItemId:
    start = TODAY - timedelta(days=365 * YEARS)
    draft = MentorshipDraft(name, cadence=Cadence(2, Unit.WEEKS), start=When(start, None, ZONE))
    whose = journal.store.mentorships.save(draft).id
    for number in range(26 * YEARS):
        _fortnight(journal, whose, start + timedelta(weeks=2 * number), number)
    return whose


def _fortnight(journal: OpenJournal, whose: ItemId, day: date, number: int) -> None:
    store, rating = journal.store, 1 + number % 5
    rated = Ratings(rating, rating, rating, rating)
    held = SessionDraft(whose, When(day, time(14), ZONE), status=Status.HELD, title=f"S {number}",
                        text="We spoke of the freeze. " * 60, mine=rated, theirs=rated)  # fmt: skip
    session = store.sessions.save(held).id
    for side in Side:
        line = AgendaLineDraft(session, "A topic", 20, Source.MENTEE, raised_by=side)
        store.agendas.save(line)
        store.actions.save(ActionDraft(whose, "A promise", side, day, session, done_on=day))
    store.rooms.add_mark(session, MarkKind.ADVICE)
    way = Direction.GIVEN if number % 2 else Direction.RECEIVED
    store.feedback.save(
        FeedbackDraft(whose, way, FeedbackSort.SUGGESTION, "There", "You asked", day=day)
    )
    if number % 2:
        answers = Answers(rating, rating, rating, rating, "Much", "More")
        store.check_ins.save(CheckInDraft(whose, day, day, answers, answers, day))
