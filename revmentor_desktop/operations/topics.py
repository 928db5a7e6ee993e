"""The inbox of topics: raised by either side, ranked by the mentee, decided in the room."""

from collections.abc import Sequence
from dataclasses import replace

from revmentor_desktop.journal.agenda import Outcome
from revmentor_desktop.journal.agenda_line import AgendaLine, AgendaLineDraft
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.plain_text import kept
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.topic import OPEN_STATES, Topic, TopicDraft, TopicState
from revmentor_desktop.operations.carry_forward import TopicRow, read_lineages
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.support.errors import WrongUsage
from revmentor_desktop.support.language import translate

LONGEST = 1440
"""Minutes of a line at most."""

_STATE = {
    Outcome.DISCUSSED: TopicState.DISCUSSED,
    Outcome.DEFERRED: TopicState.INBOX,
    Outcome.DROPPED: TopicState.DROPPED,
}


def keep_topic(journal: OpenJournal, draft: TopicDraft) -> Topic:
    """Save a topic, new or changed; lines of coming agendas follow its words and minutes.

    Raises WrongUsage when it says nothing or its minutes make no sense.
    """
    draft = replace(draft, text=kept(draft.text).strip(), reason=kept(draft.reason).strip())
    if not draft.text:
        raise WrongUsage(translate("Topics", "A topic needs a few words."))
    check_minutes(draft.minutes)
    with journal.store.change():
        saved = journal.store.topics.save(draft)
        if draft.id:
            _follow(journal, saved)
        return saved


def read_topic(journal: OpenJournal, topic_id: ItemId) -> Topic:
    """One topic. Raises NotFound."""
    return journal.store.topics.get(topic_id)


def list_topics(
    journal: OpenJournal, *, mentorship_id: ItemId | None = None, open_only: bool = False
) -> tuple[TopicRow, ...]:
    """Topics with their lineage, by rank; of one mentorship, or all of them.

    `open_only` leaves out what was talked about or dropped.
    """
    topics = journal.store.topics.all(mentorship_id, OPEN_STATES if open_only else ())
    lineages = {
        whose: read_lineages(journal, whose) for whose in {topic.mentorship_id for topic in topics}
    }
    return tuple(lineages[topic.mentorship_id].row(topic) for topic in topics)


def rank_topics(journal: OpenJournal, ids: Sequence[ItemId]) -> None:
    """Put topics in the mentee's own order, the first one first; those not named come after.

    Raises NotFound.
    """
    with journal.store.change():
        whose = {journal.store.topics.get(topic_id).mentorship_id for topic_id in ids}
        for mentorship_id in whose:
            known = [topic.id for topic in journal.store.topics.all(mentorship_id)]
            named = [topic_id for topic_id in ids if topic_id in known]
            there = set(named)
            journal.store.topics.rank([*named, *(one for one in known if one not in there)])


def decide_topic(
    journal: OpenJournal, topic_id: ItemId, outcome: Outcome, reason: str = ""
) -> Topic:
    """Say what became of a topic, on the agenda it was last on and in the inbox.

    Put off it goes back to the inbox; the reason may be empty. Raises NotFound.
    """
    with journal.store.change():
        topic = journal.store.topics.get(topic_id)
        seen = journal.store.agendas.appearances(topic.mentorship_id, (topic_id,)).get(topic_id)
        waiting = [one for one in seen or () if one.outcome is None]
        if waiting:
            line = journal.store.agendas.get(waiting[-1].line_id)
            decide_line(journal, line.id, outcome, reason)
        else:
            _put_state(journal, topic, outcome, reason)
        return journal.store.topics.get(topic_id)


def reopen_topic(journal: OpenJournal, topic_id: ItemId) -> Topic:
    """Take a topic up again that was talked about or dropped."""
    with journal.store.change():
        topic = journal.store.topics.get(topic_id)
        return journal.store.topics.save(
            replace(topic_draft_of(topic), state=TopicState.INBOX, reason="")
        )


def decide_line(
    journal: OpenJournal, line_id: ItemId, outcome: Outcome | None, reason: str = ""
) -> AgendaLine:
    """Say what became of a line of an agenda, None to open it again; its topic follows."""
    with journal.store.change():
        line = journal.store.agendas.get(line_id)
        said = kept(reason).strip()
        saved = journal.store.agendas.save(
            replace(line_draft_of(line), outcome=outcome, reason=said)
        )
        topic = topic_of(journal, line)
        if topic:
            _put_state(journal, topic, outcome, said)
        return saved


def topic_draft_of(topic: Topic) -> TopicDraft:
    """A draft that changes nothing yet, to replace single fields in."""
    return TopicDraft(
        mentorship_id=topic.mentorship_id,
        text=topic.text,
        raised_by=topic.raised_by,
        minutes=topic.minutes,
        rank=topic.rank,
        state=topic.state,
        reason=topic.reason,
        source=topic.source,
        source_id=topic.source_id,
        share=topic.share,
        raised_on=topic.raised_on,
        id=topic.id,
    )


def line_draft_of(line: AgendaLine) -> AgendaLineDraft:
    """A draft that changes nothing yet, to replace single fields in."""
    return AgendaLineDraft(
        session_id=line.session_id,
        text=line.text,
        minutes=line.minutes,
        source=line.source,
        ref_id=line.ref_id,
        raised_by=line.raised_by,
        position=line.position,
        outcome=line.outcome,
        reason=line.reason,
        seconds=line.seconds,
        share=line.share,
        id=line.id,
    )


def topic_of(journal: OpenJournal, line: AgendaLine) -> Topic | None:
    """The topic a line stands for, None when it stands for something else or it is gone."""
    return journal.store.topics.find(line.ref_id)


def check_minutes(minutes: int | None) -> None:
    """Raises WrongUsage for minutes that make no sense."""
    if minutes is not None and not 1 <= minutes <= LONGEST:
        raise WrongUsage(translate("Topics", "A topic takes from 1 minute to 24 hours."))


def _put_state(journal: OpenJournal, topic: Topic, outcome: Outcome | None, reason: str) -> None:
    state = _STATE[outcome] if outcome else TopicState.AGENDA
    journal.store.topics.save(replace(topic_draft_of(topic), state=state, reason=reason))


def _follow(journal: OpenJournal, topic: Topic) -> None:
    """Give the words of a changed topic to its lines on agendas that are still to come."""
    seen = journal.store.agendas.appearances(topic.mentorship_id, (topic.id,)).get(topic.id, ())
    for one in seen:
        if one.outcome is None and one.status is Status.PLANNED:
            line = journal.store.agendas.get(one.line_id)
            draft = replace(
                line_draft_of(line),
                text=topic.text,
                minutes=topic.minutes or line.minutes,
                raised_by=topic.raised_by,
                share=topic.share,
            )
            journal.store.agendas.save(draft)
