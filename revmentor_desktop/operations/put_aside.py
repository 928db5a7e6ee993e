"""Lines that leave an agenda before the meeting: dropped with their topic, or all of them."""

from collections.abc import Sequence

from revmentor_desktop.journal.agenda import Outcome
from revmentor_desktop.journal.agenda_line import AgendaLine
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.topic import TopicState
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import take_off
from revmentor_desktop.operations.topics import decide_topic, reopen_topic, topic_of


def drop_line(journal: OpenJournal, line_id: ItemId, reason: str = "") -> AgendaLine:
    """Take a line off its agenda and drop its topic; the reason may be empty. Raises NotFound."""
    with journal.store.change():
        line = take_off(journal, line_id)
        topic = topic_of(journal, line)
        if topic is not None:
            decide_topic(journal, topic.id, Outcome.DROPPED, reason)
        return line


def put_back_dropped(journal: OpenJournal, line_id: ItemId) -> AgendaLine:
    """Take up the topic of a dropped line again, on the agenda where it was. Raises NotFound."""
    with journal.store.change():
        journal.store.trash.bring_back(line_id)
        line = journal.store.agendas.get(line_id)
        topic = topic_of(journal, line)
        if topic is not None:
            reopen_topic(journal, topic.id)
            journal.store.topics.put_state(topic.id, TopicState.AGENDA)
        return line


def take_all_off(journal: OpenJournal, line_ids: Sequence[ItemId]) -> None:
    """Take several lines off at once, as when a built agenda is undone. Raises NotFound."""
    with journal.store.change():
        for line_id in line_ids:
            take_off(journal, line_id)
