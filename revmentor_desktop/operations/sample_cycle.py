"""Saving what surrounds the sessions of the sample: topics, agendas, agreement, and the rest."""

from collections.abc import Mapping
from dataclasses import replace

from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sample_cycle import ToldCycle, ToldRoom
from revmentor_desktop.journal.session import Session
from revmentor_desktop.journal.topic import Topic
from revmentor_desktop.journal.when import When
from revmentor_desktop.storage.store import Store


def save_around(
    store: Store, told: ToldCycle, whose: ItemId, goals: Mapping[str, ItemId]
) -> dict[str, Topic]:
    """Save what hangs on no session; the topics by their keys. `goals` are ids by title."""
    topics = {}
    for topic in told.topics:
        goal = goals[topic.goal] if topic.goal else None
        draft = replace(topic.draft, mentorship_id=whose, source_id=goal)
        topics[topic.key] = store.topics.save(draft)
    for agreement in told.agreements:
        store.agreements.save(replace(agreement, mentorship_id=whose))
    if told.card:
        store.cultures.save(replace(told.card, mentorship_id=whose))
    for advice in told.advice:
        store.advice.save(replace(advice, mentorship_id=whose))
    for lesson in told.lessons:
        store.lessons.save(replace(lesson, mentorship_id=whose))
    for skill in told.skills:
        saved = store.skills.save(replace(skill.draft, mentorship_id=whose))
        for rating in skill.ratings:
            store.skills.rate(replace(rating, skill_id=saved.id))
    if told.phase.since:
        store.phases.put(whose, told.phase.phase, told.phase.since)
    return topics


def save_room(store: Store, told: ToldRoom, session: Session, topics: Mapping[str, Topic]) -> None:
    """Save the agenda of a session, with what was typed and marked in the room."""
    for line in told.agenda:
        draft = replace(line.draft, session_id=session.id)
        if line.topic:
            topic = topics[line.topic]
            draft = replace(
                draft,
                text=topic.text,
                ref_id=topic.id,
                raised_by=topic.raised_by,
                share=topic.share,
            )
        store.agendas.save(draft)
    for typed in told.lines:
        when = When(session.when.day, typed.at or session.when.at, session.when.zone)
        store.room_lines.save(session.id, typed.kind, typed.text, when=when)
    for mark in told.marks:
        store.rooms.add_mark(session.id, mark)
