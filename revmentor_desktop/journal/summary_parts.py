"""The chapters of a progress summary, each from the part of the journal it is about.

Everything is told as it stood at the period's end: what was reached or done later is still open.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from revmentor_desktop.journal.goal import Ending
from revmentor_desktop.journal.report import (
    GoalPart,
    LearnedPart,
    Person,
    PromiseBar,
    PromisePart,
    Promises,
    SessionPart,
    Sessions,
    Step,
    TextPart,
)
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.shared import (
    SharedAction,
    SharedGoal,
    SharedJournal,
    SharedMilestone,
    SharedNote,
    SharedSession,
)
from revmentor_desktop.journal.sharing import Kind, Side
from revmentor_desktop.journal.summary_choice import Section, SummaryChoice
from revmentor_desktop.journal.summary_words import (
    day_words,
    minutes_words,
    moment_words,
    short_day,
)
from revmentor_desktop.support.language import translate


def goal_part(goal: SharedGoal, end: date, people: tuple[Person, Person]) -> GoalPart:
    """A goal with its steps, seen from `end`."""
    reached = sum(1 for step in goal.milestones if is_reached(step, end))
    ending = goal.ending if goal.ended_on is None or goal.ended_on <= end else None
    details = [goal.why] if goal.why.strip() else []
    if goal.measure.strip():
        details.append(translate("Summary", "Measured by: {measure}", measure=goal.measure))
    if ending and goal.end_reason.strip():
        details.append(goal.end_reason)
    return GoalPart(
        owner=_of(goal.owner, people),
        title=goal.title,
        next=_ended(ending, goal, end) if ending else _next(goal, end),
        state=_steps_state(reached, len(goal.milestones), ending),
        reached=reached,
        of=len(goal.milestones),
        details=tuple(" ".join(detail.split()) for detail in details),
        steps=tuple(_step(step, end) for step in goal.milestones),
    )


def _steps_state(reached: int, of: int, ending: Ending | None) -> str:
    if of:
        return translate("Summary", "{reached} of %n step(s)", n=of, reached=reached)
    if ending:
        return ""
    return translate("Summary", "no steps yet")


def _ended(ending: Ending, goal: SharedGoal, end: date) -> str:
    day = short_day(goal.ended_on, end) if goal.ended_on else ""
    if ending is Ending.REACHED:
        return translate("Summary", "Reached on {day}", day=day)
    if ending is Ending.RESCOPED:
        return translate("Summary", "Re-scoped on {day}", day=day)
    return translate("Summary", "Stopped on {day}", day=day)


def _next(goal: SharedGoal, end: date) -> str:
    step = next((step for step in goal.milestones if not is_reached(step, end)), None)
    if step is None and goal.by:
        return translate("Summary", "Wished for by {day}", day=short_day(goal.by, end))
    if step is None:
        return ""
    if step.due is None:
        return translate("Summary", "Next: {step}", step=step.title)
    day = short_day(step.due, end)
    return translate("Summary", "Next: {step}, {day}", step=step.title, day=day)


def _step(step: SharedMilestone, end: date) -> Step:
    if is_reached(step, end) and step.reached_on:
        return Step(step.title, True, short_day(step.reached_on, end))
    due = translate("Summary", "due {day}", day=short_day(step.due, end)) if step.due else ""
    return Step(step.title, False, due)


def learned_parts(shared: SharedJournal, people: tuple[Person, Person]) -> Iterable[LearnedPart]:
    """What each side learned from the other, mine first; a side without lines has no box."""
    for learner, other, kind in (
        (people[0], people[1], Kind.LEARNED),
        (people[1], people[0], Kind.TAUGHT),
    ):
        lines = tuple(" ".join(line.text.split()) for line in shared.lines if line.kind is kind)
        if lines:
            title = translate(
                "Summary",
                "{learner}, from {other}",
                learner=learner.first_name,
                other=other.first_name,
            )
            yield LearnedPart(learner, title, lines)


def promises(
    actions: Sequence[SharedAction],
    choice: SummaryChoice,
    people: tuple[Person, Person],
    today: date,
) -> Promises:
    """The chapter of promises; mine first."""
    counted = [action for action in actions if is_due(action, choice, today)]
    bars = tuple(
        _bar([action for action in counted if action.owner is side], choice, people)
        for side in Side
        if any(action.owner is side for action in counted)
    )
    kept, due = sum(bar.kept for bar in bars), sum(bar.due for bar in bars)
    state = ""
    if due:
        state = translate("Summary", "{part} of {whole} kept", part=kept, whole=due)
    ordered = [action for side in Side for action in actions if action.owner is side]
    promises = tuple(_promise(action, choice.end, people) for action in ordered)
    return Promises(Section.PROMISES.heading, state, bars, promises)


def _bar(
    due: Sequence[SharedAction], choice: SummaryChoice, people: tuple[Person, Person]
) -> PromiseBar:
    kept = sum(1 for action in due if is_kept(action, choice.end))
    return PromiseBar(_of(due[0].owner, people), kept, len(due), count_of(kept, len(due)))


def _promise(action: SharedAction, end: date, people: tuple[Person, Person]) -> PromisePart:
    done = action.done_on is not None and action.done_on <= end
    if done and action.done_on:
        state = translate("Summary", "Done {day}", day=short_day(action.done_on, end))
    elif action.due:
        state = translate("Summary", "Due {day}", day=short_day(action.due, end))
    else:
        state = translate("Summary", "Open")
    outcome = " ".join(action.outcome.split()) if done else ""
    text = " ".join(action.text.split())
    return PromisePart(_of(action.owner, people), text, state, done, outcome)


def sessions_chapter(sessions: Sequence[SharedSession]) -> Sessions:
    """The list of all sessions of the period: their facts, and titles that may leave."""
    states = {
        Status.PLANNED: translate("Summary", "Planned"),
        Status.HELD: translate("Summary", "Held"),
        Status.MOVED: translate("Summary", "Moved"),
        Status.MISSED: translate("Summary", "Missed"),
    }
    columns = (
        translate("Summary", "Date"),
        translate("Summary", "About"),
        translate("Summary", "Length"),
        translate("Summary", "Held?"),
    )
    rows = tuple(
        SessionPart(
            moment_words(session.when),
            session.write_up.title if session.write_up else "",
            minutes_words(session.minutes),
            states[session.status],
        )
        for session in sessions
    )
    return Sessions(Section.SESSIONS.heading, columns, rows)


def write_up_parts(sessions: Sequence[SharedSession]) -> tuple[TextPart, ...]:
    """The write-ups that leave, by date."""
    return tuple(
        TextPart(
            session.write_up.title or day_words(session.when.day),
            moment_words(session.when) if session.write_up.title else "",
            session.write_up.text,
        )
        for session in sessions
        if session.write_up and session.write_up.text.strip()
    )


def count_of(part: int, whole: int) -> str:
    """ "3 of 5"."""
    return translate("Summary", "{part} of {whole}", part=part, whole=whole)


def is_due(action: SharedAction, choice: SummaryChoice, today: date) -> bool:
    """Whether a promise of the period counts: a done one at once, an open one after its day."""
    if action.due is None or not choice.start <= action.due <= choice.end:
        return False
    done = action.done_on is not None and action.done_on <= choice.end
    return done or action.due < today


def is_kept(action: SharedAction, end: date) -> bool:
    """Done by the due date (RULES.md, "Promises kept"), seen from the period's end."""
    return (
        action.due is not None
        and action.done_on is not None
        and action.done_on <= min(action.due, end)
    )


def is_reached(step: SharedMilestone, end: date) -> bool:
    """Whether a step was reached by the end of the period."""
    return step.reached_on is not None and step.reached_on <= end


def _of(side: Side, people: tuple[Person, Person]) -> Person:
    return people[0] if side is Side.ME else people[1]


def note_parts(notes: Sequence[SharedNote]) -> tuple[TextPart, ...]:
    """The notes that leave, by date."""
    return tuple(
        TextPart(
            note.title or day_words(note.day), day_words(note.day) if note.title else "", note.text
        )
        for note in notes
    )
