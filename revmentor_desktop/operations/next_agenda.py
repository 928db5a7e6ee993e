"""A topic goes on the agenda of the next meeting, from wherever it is seen."""

from dataclasses import dataclass
from datetime import date

from revmentor_desktop.journal.agenda_line import AgendaLine
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.prepare_agenda import next_planned, place_topic, take_off
from revmentor_desktop.support.errors import NotFound
from revmentor_desktop.support.language import translate


@dataclass(frozen=True, slots=True)
class Placed:
    """On which line of which day's agenda a topic is now."""

    line: AgendaLine
    day: date


def place_next(journal: OpenJournal, topic_id: ItemId) -> Placed:
    """Put a topic on the agenda of the next planned meeting. Raises NotFound when there is none."""
    with journal.store.change():
        topic = journal.store.topics.get(topic_id)
        session = next_planned(journal, topic.mentorship_id)
        if session is None:
            raise NotFound(
                translate("Agenda", "No meeting is planned to put it on."),
                translate("Agenda", "The topic waits in the inbox."),
                translate("Agenda", "Set a meeting first."),
            )
        return Placed(place_topic(journal, session.id, topic_id), session.when.day)


def take_off_next(journal: OpenJournal, placed: Placed) -> AgendaLine:
    """Take it off again. Raises NotFound."""
    return take_off(journal, placed.line.id)
