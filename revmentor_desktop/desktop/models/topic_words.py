"""What a list says of a topic: where it comes from, how long, what became of it."""

from revmentor_desktop.desktop.models.agenda_words import minutes_words
from revmentor_desktop.desktop.spoken import day_and_month
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.sharing import Side
from revmentor_desktop.journal.topic import Topic, TopicSource, TopicState
from revmentor_desktop.operations.carry_forward import TopicRow
from revmentor_desktop.support.language import translate


def beneath_topic(row: TopicRow, whose: Mentorship) -> str:
    """How often it was put off, else who raised it and when."""
    return row.lineage.words() or raised_line(row.topic, whose)


def raised_line(topic: Topic, whose: Mentorship) -> str:
    """You raised this on 3 March."""
    day, name = day_and_month(topic.raised_on), whose.first_name
    if topic.source is TopicSource.ASK:
        return translate("Topics page", "From the agreement, {day}", day=day)
    if topic.raised_by is Side.ME:
        return translate("Topics page", "You raised this on {day}", day=day)
    return translate("Topics page", "{name} raised this on {day}", name=name, day=day)


def topic_line(row: TopicRow, whose: Mentorship) -> str:
    """The second line of a topic in its list."""
    topic = row.topic
    parts = [beneath_topic(row, whose)]
    if topic.state is TopicState.DROPPED:
        parts = [_dropped(topic)]
    elif topic.minutes:
        parts.append(minutes_words(topic.minutes))
    return ", ".join(part for part in parts if part)


def state_words(row: TopicRow) -> str:
    """What the chip at its end says; "" for one that simply waits."""
    return {
        TopicState.INBOX: "",
        TopicState.AGENDA: translate("Topics page", "On the agenda") if row.line_id else "",
        TopicState.DISCUSSED: translate("Topics page", "Talked about"),
        TopicState.DROPPED: translate("Topics page", "Dropped"),
    }[row.topic.state]


def _dropped(topic: Topic) -> str:
    reason = topic.reason.split("\n", 1)[0]
    if reason:
        return translate("Topics page", "Dropped: {reason}", reason=reason)
    return translate("Topics page", "Dropped without a reason")
