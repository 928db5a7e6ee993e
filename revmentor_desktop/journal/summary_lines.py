"""The items of a SharedJournal as lines of a list: what each is, where it goes, and its words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.shared import (
    SharedAction,
    SharedFeedback,
    SharedGoal,
    SharedJournal,
    SharedSession,
    SharedTopic,
)
from revmentor_desktop.journal.sharing import Kind, Share
from revmentor_desktop.journal.summary_choice import Section
from revmentor_desktop.journal.summary_growth import version_details, version_title
from revmentor_desktop.journal.summary_satisfaction import check_in_words


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
    yield from _changes(shared)
    yield from map(_promise, shared.actions)
    yield from map(_feedback, shared.feedback)
    for session in shared.sessions:
        yield from _write_up(session)
    yield from (_topic(topic, Section.TOPICS) for topic in shared.topics)
    for note in shared.notes:
        text = _words(note.title, note.text)
        yield SharedItem(note.id, Kind.NOTE, Section.NOTES, note.day, text, note.share)
    if shared.next:
        yield from (_topic(line, Section.NEXT) for line in shared.next.lines)


def _changes(shared: SharedJournal) -> Iterable[SharedItem]:
    for one in shared.check_ins:
        text = check_in_words(one, shared.owner, shared.counterpart)
        yield SharedItem(one.id, Kind.CHECK_IN, Section.CHECK_INS, one.day, text, one.share)
    for change in shared.adjustments:
        text = _words(change.text)
        yield SharedItem(
            change.id, Kind.ADJUSTMENT, Section.CHANGES, change.agreed_on, text, change.share
        )
    for version in shared.versions:
        text = _words(version_title(version), *version_details(version, shared))
        yield SharedItem(
            version.id, Kind.AGREEMENT, Section.CHANGES, version.day, text, version.share
        )


def _feedback(one: SharedFeedback) -> SharedItem:
    text = _words(one.situation, one.behaviour, one.impact, one.next_step, one.change, one.outcome)
    return SharedItem(one.id, Kind.FEEDBACK, Section.FEEDBACK, one.day, text, one.share)


def _topic(topic: SharedTopic, section: Section) -> SharedItem:
    text = _words(topic.text)
    return SharedItem(topic.id, Kind.AGENDA_LINE, section, topic.day, text, topic.share)


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
