"""Feedback and concerns reach the next agenda (P36, P47)."""

from dataclasses import replace

from revmentor_desktop.journal.concern import Concern, RaisedBy
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Share, Side
from revmentor_desktop.journal.topic import OPEN_STATES, Topic, TopicDraft, TopicSource
from revmentor_desktop.operations.agenda_ideas import feedback_line
from revmentor_desktop.operations.feedback import feedback_draft_of
from revmentor_desktop.operations.next_agenda import Placed, place_next
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import add_proposed, next_planned, take_off
from revmentor_desktop.operations.topics import keep_topic


def put_on_agenda(journal: OpenJournal, feedback_id: ItemId) -> Placed | None:
    """Bring feedback up at the next meeting: on its agenda now, or once one is planned.

    None when no meeting is planned: the next agenda that is built proposes it. Raises NotFound.
    """
    with journal.store.change():
        known = journal.store.feedback.get(feedback_id)
        if not known.bring_up:
            journal.store.feedback.save(replace(feedback_draft_of(known), bring_up=True))
        session = next_planned(journal, known.mentorship_id)
        if session is None:
            return None
        for line in journal.store.agendas.of_session(session.id):
            if line.ref_id == feedback_id:
                return Placed(line, session.when.day)
        return Placed(add_proposed(journal, session.id, feedback_line(known)), session.when.day)


def take_off_agenda(journal: OpenJournal, feedback_id: ItemId) -> None:
    """Feedback is not to be brought up after all; it leaves the agendas to come."""
    with journal.store.change():
        known = journal.store.feedback.get(feedback_id)
        journal.store.feedback.save(replace(feedback_draft_of(known), bring_up=False))
        seen = journal.store.agendas.appearances(known.mentorship_id, [feedback_id])
        for place in seen.get(feedback_id, ()):
            if place.outcome is None and place.day >= journal.clock.today():
                take_off(journal, place.line_id)


def put_concern_on_agenda(journal: OpenJournal, concern_id: ItemId) -> Placed | Topic:
    """Make a topic of a concern and put it on the next agenda.

    Without a meeting the topic waits in the inbox, and is given. The topic is as private as the
    concern, unless the other side raised it too. Raises NotFound.
    """
    with journal.store.change():
        concern = journal.store.concerns.get(concern_id)
        topic = _topic_of(journal, concern) or keep_topic(
            journal,
            TopicDraft(
                concern.mentorship_id,
                concern.text,
                Side.THEM if concern.raised_by is RaisedBy.THEM else Side.ME,
                source=TopicSource.CONCERN,
                source_id=concern_id,
                share=_share(concern),
            ),
        )
        if next_planned(journal, concern.mentorship_id) is None:
            return topic
        return place_next(journal, topic.id)


def _topic_of(journal: OpenJournal, concern: Concern) -> Topic | None:
    """The open topic that was made of a concern before."""
    for topic in journal.store.topics.all(concern.mentorship_id, OPEN_STATES):
        if topic.source is TopicSource.CONCERN and topic.source_id == concern.id:
            return topic
    return None


def _share(concern: Concern) -> Share:
    if concern.raised_by is RaisedBy.ME and concern.share is Share.PRIVATE:
        return Share.PRIVATE
    return Share.MAY_SHARE
