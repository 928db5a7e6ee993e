"""The items of a SharedJournal as lines of a list: what each is, where it goes, and its words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.shared import SharedAction, SharedGoal, SharedJournal, SharedSession
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.journal.summary_choice import Section


@dataclass(frozen=True, slots=True)
class SharedItem:
    """One item with all its words. `goal_id` is set for the steps of a goal.

    `section` None: beside the name on top.
    """

    id: ItemId
    kind: Kind
    section: Section | None
    day: date
    text: str
    share: Share
    goal_id: ItemId | None = None


def items_of(shared: SharedJournal, end: date) -> tuple[SharedItem, ...]:
    """All items in the order of the sections. `end` is the day of what has none."""
    return tuple(_items(shared, end))


def _items(shared: SharedJournal, end: date) -> Iterable[SharedItem]:
    work = shared.work
    if work:
        yield SharedItem(work.id, Kind.MENTORSHIP, None, end, _words(work.text), work.share)
    for review in shared.closing:
        text = _words(review.text)
        yield SharedItem(review.id, Kind.CLOSING, Section.CLOSING, review.day, text, review.share)
    for goal in shared.goals:
        yield from _goal(goal)
    for line in shared.lines:
        text = _words(line.text)
        yield SharedItem(line.id, line.kind, Section.LEARNED, line.day, text, line.share)
    yield from map(_promise, shared.actions)
    for session in shared.sessions:
        yield from _write_up(session)
    for note in shared.notes:
        text = _words(note.title, note.text)
        yield SharedItem(note.id, Kind.NOTE, Section.NOTES, note.day, text, note.share)


def _goal(goal: SharedGoal) -> Iterable[SharedItem]:
    text = _words(goal.title, goal.why, goal.measure, goal.end_reason)
    yield SharedItem(goal.id, Kind.GOAL, Section.GOALS, goal.made_on, text, goal.share)
    for step in goal.milestones:
        day = step.reached_on or step.due or goal.made_on
        text = _words(step.title)
        yield SharedItem(
            step.id, Kind.MILESTONE, Section.GOALS, day, text, step.share, goal_id=goal.id
        )


def _promise(action: SharedAction) -> SharedItem:
    text = _words(action.text, action.outcome)
    return SharedItem(action.id, Kind.ACTION, Section.PROMISES, action.made_on, text, action.share)


def _write_up(session: SharedSession) -> Iterable[SharedItem]:
    told = session.write_up
    if told:
        text = _words(told.title, told.text)
        yield SharedItem(
            told.id, Kind.SESSION, Section.WRITE_UPS, session.when.day, text, told.share
        )


def _words(*parts: str) -> str:
    return "\n".join(part.strip() for part in parts if part.strip())
