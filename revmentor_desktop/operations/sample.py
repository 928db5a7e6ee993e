"""The sample: an invented story to look around in, put in and wiped in one go (P95)."""

import json
from dataclasses import replace
from datetime import date

from revmentor_desktop.journal.action import ActionDraft
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sample_story import (
    Outline,
    ToldGoal,
    ToldMentorship,
    read_mentorship,
    read_outline,
    shift_to,
)
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.sample_cycle import save_around, save_room
from revmentor_desktop.operations.sample_growth import save_growth
from revmentor_desktop.storage.store import Store
from revmentor_desktop.support.errors import KnownFailure
from revmentor_desktop.support.language import translate
from revmentor_desktop.support.resources import resource


def add_sample(journal: OpenJournal, *, today: date | None = None) -> int:
    """Put the sample into the journal, all of it or nothing; how many sessions it brought.

    Its dates move by whole weeks to end at `today` (the journal's own day when left out), its
    times are in the journal's zone. Its mentorships are marked and never mix with real people.
    Raises KnownFailure when it is there already.
    """
    if has_sample(journal):
        raise KnownFailure(
            translate("Sample", "The sample is in this journal already."),
            translate("Sample", "Nothing was changed."),
            translate("Sample", "Wipe it first to begin it anew."),
        )
    story = tell_story(today or journal.clock.today(), journal.clock.zone)
    with journal.store.change():
        for mentorship in story:
            _save(journal.store, mentorship)
    return sum(len(mentorship.sessions) for mentorship in story)


def remove_sample(journal: OpenJournal) -> int:
    """Wipe the sample without a trace, with all that was added to it; how many items went.

    What is in the trash of it goes too. 0 when there is none.
    """
    return journal.store.trash.purge_sample()


def sample_touched(journal: OpenJournal) -> bool:
    """Whether a person has written in the sample, so that wiping it takes their words along."""
    return journal.store.trash.sample_touched()


def has_sample(journal: OpenJournal) -> bool:
    """Whether a mentorship of the sample is in the journal, put away or not."""
    return any(mentorship.sample for mentorship in journal.store.mentorships.all(archived=True))


def tell_story(today: date, zone: str) -> tuple[ToldMentorship, ...]:
    """The shipped story as told on a day, its times in `zone`."""
    outline = sample_outline()
    shift = shift_to(outline.today, today)
    return tuple(read_mentorship(_shipped(name), name, shift, zone) for name in outline.files)


def sample_outline() -> Outline:
    """The story's fixed day and the name of the person who writes it."""
    return read_outline(_shipped("story.json"))


def _shipped(name: str) -> object:
    found: object = json.loads(resource("sample", name).read_text(encoding="utf-8"))
    return found


def _save(store: Store, told: ToldMentorship) -> None:
    whose = store.mentorships.save(told.draft, sample=True).id
    goals = {goal.draft.title: _save_goal(store, goal, whose) for goal in told.goals}
    topics = save_around(store, told.cycle, whose, goals)
    sessions = {}
    for session in told.sessions:
        # each text is a sitting of its own, so that trying the editor shows what was there before
        saved = store.sessions.save(replace(session.draft, mentorship_id=whose), sitting_ended=True)
        _save_actions(store, session.actions, whose, saved.id)
        save_room(store, session.room, saved, topics)
        sessions[saved.when.day] = saved.id
    save_growth(store, told.growth, whose, sessions)
    for goal in told.goals:
        for day in goal.evidence:
            store.evidence.link(goals[goal.draft.title], sessions[day])
    _save_actions(store, told.actions, whose, None)
    for note in told.notes:
        store.notes.save(replace(note, mentorship_id=whose), sitting_ended=True)
    for private_note in told.private_notes:
        store.private_notes.save(replace(private_note, mentorship_id=whose), sitting_ended=True)


def _save_actions(
    store: Store, actions: tuple[ActionDraft, ...], whose: ItemId, session_id: ItemId | None
) -> None:
    for action in actions:
        store.actions.save(replace(action, mentorship_id=whose, session_id=session_id))


def _save_goal(store: Store, told: ToldGoal, whose: ItemId) -> ItemId:
    goal_id = store.goals.save(replace(told.draft, mentorship_id=whose)).id
    for milestone in told.milestones:
        store.goals.save_milestone(replace(milestone, goal_id=goal_id))
    for progress in told.progress:
        store.goals.save_progress(replace(progress, goal_id=goal_id))
    return goal_id
