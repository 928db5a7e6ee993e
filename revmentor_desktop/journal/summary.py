"""The progress summary (P49), made from a SharedJournal alone: no more than it can be in it."""

from collections.abc import Iterable
from datetime import date

from revmentor_desktop.journal.mentorship import Role
from revmentor_desktop.journal.report import Chapter, Figure, Goals, Learned, Person, Summary, Texts
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.shared import SharedJournal
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.summary_choice import Section, SummaryChoice
from revmentor_desktop.journal.summary_growth import (
    changes,
    feedback,
    next_time,
    topics,
)
from revmentor_desktop.journal.summary_parts import (
    count_of,
    goal_part,
    is_due,
    is_kept,
    is_reached,
    learned_parts,
    note_parts,
    promises,
    sessions_chapter,
    write_up_parts,
)
from revmentor_desktop.journal.summary_satisfaction import satisfaction
from revmentor_desktop.journal.summary_words import hours_words, initials, period_words, title_words
from revmentor_desktop.support.language import translate


def build_summary(shared: SharedJournal, choice: SummaryChoice, today: date) -> Summary:
    """The report of what may leave, as things stood at the period's end. Pure."""
    people = _people(shared)
    return Summary(
        language=translate("Summary", "en"),
        title=" ".join(choice.title.split()) or title_words(choice.start, choice.end),
        subtitle=translate("Summary", "Progress summary"),
        period=period_words(choice.start, choice.end),
        made_on=today,
        people=people,
        figures=_figures(shared, choice, today) if Section.GLANCE in choice.sections else (),
        words_title=translate("Summary", "In a few words"),
        words=choice.words.strip(),
        chapters=tuple(_chapters(shared, choice, people, today)),
        about_title=translate("Summary", "About this summary"),
        about=_about(shared, choice, today),
        footer=translate(
            "Summary",
            "{mine} and {theirs}, progress summary",
            mine=people[0].name,
            theirs=people[1].name,
        ),
    )


def _chapters(
    shared: SharedJournal, choice: SummaryChoice, people: tuple[Person, Person], today: date
) -> Iterable[Chapter]:
    if shared.closing:
        yield Texts(Section.CLOSING.heading, note_parts(shared.closing))
    if shared.goals:
        goals = tuple(goal_part(goal, choice.end, people) for goal in shared.goals)
        yield Goals(Section.GOALS.heading, goals)
    if shared.lines:
        yield Learned(Section.LEARNED.heading, tuple(learned_parts(shared, people)))
    if shared.check_ins:
        yield from satisfaction(shared.check_ins, choice, people)
    if shared.adjustments or shared.versions:
        yield changes(shared, choice, people)
    if shared.actions:
        yield promises(shared.actions, choice, people, today)
    yield from _talks(shared, choice, people)
    write_ups = write_up_parts(shared.sessions)
    if write_ups and Section.WRITE_UPS in choice.sections:
        yield Texts(Section.WRITE_UPS.heading, write_ups)
    if shared.notes:
        yield Texts(Section.NOTES.heading, note_parts(shared.notes))
    if shared.next:
        yield next_time(shared.next, people)


def _talks(
    shared: SharedJournal, choice: SummaryChoice, people: tuple[Person, Person]
) -> Iterable[Chapter]:
    """What was said to one another, when the two met, and what about."""
    if shared.feedback:
        yield feedback(shared.feedback, choice, people)
    if shared.sessions and Section.SESSIONS in choice.sections:
        yield sessions_chapter(shared.sessions)
    if shared.topics:
        yield topics(shared.topics, choice, people)


def _people(shared: SharedJournal) -> tuple[Person, Person]:
    mine, theirs = {
        Role.MENTOR: (translate("Summary", "Mentor"), translate("Summary", "Mentee")),
        Role.MENTEE: (translate("Summary", "Mentee"), translate("Summary", "Mentor")),
        Role.BOTH: (
            translate("Summary", "Mentor and mentee in turn"),
            translate("Summary", "Mentor and mentee in turn"),
        ),
    }[shared.my_role]
    if shared.work:
        theirs = translate("Summary", "{role} · {work}", role=theirs, work=shared.work.text)
    return _person(Side.ME, shared.owner, mine), _person(Side.THEM, shared.counterpart, theirs)


def _person(side: Side, name: str, role: str) -> Person:
    return Person(side, name, (name.split() or [name])[0], initials(name), role)


def _figures(shared: SharedJournal, choice: SummaryChoice, today: date) -> tuple[Figure, ...]:
    held = [session for session in shared.sessions if session.status is Status.HELD]
    missed = sum(1 for session in shared.sessions if session.status is Status.MISSED)
    figures: list[Figure] = []
    if held or missed:
        count = count_of(len(held), len(held) + missed)
        figures.append(Figure(count, translate("Summary", "meetings held")))
    if held:
        hours = hours_words(sum(session.minutes for session in held))
        figures.append(Figure(hours, translate("Summary", "hours together")))
    due = [action for action in shared.actions if is_due(action, choice, today)]
    if due:
        kept = sum(1 for action in due if is_kept(action, choice.end))
        figures.append(Figure(count_of(kept, len(due)), translate("Summary", "promises kept")))
    steps = [step for goal in shared.goals for step in goal.milestones]
    if steps:
        reached = sum(1 for step in steps if is_reached(step, choice.end))
        figures.append(Figure(count_of(reached, len(steps)), translate("Summary", "steps reached")))
    return tuple(figures)


def _about(shared: SharedJournal, choice: SummaryChoice, today: date) -> str:
    about = translate(
        "Summary",
        "It holds only what is marked as shared. Private notes and ratings of meetings are not"
        " part of it.",
    )
    if any(is_due(action, choice, today) for action in shared.actions):
        how = translate(
            "Summary",
            "A promise counts as kept when it was done by the day agreed; counted are those due"
            " in this period, an open one once its day has passed.",
        )
        about = f"{about} {how}"
    return about
