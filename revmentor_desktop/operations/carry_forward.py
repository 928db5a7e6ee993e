"""Topics that were put off, with the agendas they were on (P14)."""

from collections.abc import Mapping
from dataclasses import dataclass

from revmentor_desktop.journal.agenda_line import Appearance
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.lineage import Lineage, lineage_of, took_place
from revmentor_desktop.journal.session import Status
from revmentor_desktop.journal.topic import OPEN_STATES, Topic
from revmentor_desktop.operations.open_journal import OpenJournal


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A topic with its lineage. `line_id` is its line on a coming agenda, None in the inbox."""

    topic: Topic
    lineage: Lineage
    line_id: ItemId | None = None
    session_id: ItemId | None = None


@dataclass(frozen=True, slots=True)
class Lineages:
    """Every topic of a mentorship with its lineage, and where it stands now."""

    by_topic: Mapping[ItemId, Lineage]
    coming: Mapping[ItemId, Appearance]

    def row(self, topic: Topic) -> TopicRow:
        """A topic with what is known of it."""
        ahead = self.coming.get(topic.id)
        return TopicRow(
            topic,
            self.by_topic.get(topic.id, Lineage()),
            ahead.line_id if ahead else None,
            ahead.session_id if ahead else None,
        )


def read_lineages(
    journal: OpenJournal, mentorship_id: ItemId, before: ItemId | None = None
) -> Lineages:
    """The lineages of a mentorship's topics; `before` is the session that is being prepared.

    What that session's own agenda says is left out.
    """
    seen = {
        ItemId(ref_id): tuple(one for one in all_seen if one.session_id != before)
        for ref_id, all_seen in journal.store.agendas.appearances(mentorship_id).items()
    }
    last = _last_held(journal, mentorship_id, seen, before)
    coming = {
        topic_id: one
        for topic_id, all_seen in seen.items()
        for one in all_seen
        if one.outcome is None and one.status is Status.PLANNED
    }
    lineages = {topic_id: lineage_of(all_seen, last) for topic_id, all_seen in seen.items()}
    return Lineages(lineages, coming)


def carried_over(
    journal: OpenJournal, mentorship_id: ItemId, before: ItemId | None = None
) -> tuple[TopicRow, ...]:
    """Topics put off at the last session held and on no coming agenda, the longest first."""
    lineages = read_lineages(journal, mentorship_id, before)
    rows = [
        row
        for topic in journal.store.topics.all(mentorship_id, OPEN_STATES)
        if (row := lineages.row(topic)).lineage.carried and row.line_id is None
    ]
    rows.sort(key=lambda row: (-row.lineage.postponed, str(row.lineage.first), row.topic.rank))
    return tuple(rows)


def _last_held(
    journal: OpenJournal,
    mentorship_id: ItemId,
    seen: Mapping[ItemId, tuple[Appearance, ...]],
    before: ItemId | None,
) -> ItemId | None:
    """The last session that took place: marked held, or with lines decided on its agenda."""
    rows = journal.store.sessions.rows(mentorship_id, statuses=(Status.HELD,), limit=2)
    days = {row.id: row.when.day for row in rows if row.id != before}
    for all_seen in seen.values():
        days.update({one.session_id: one.day for one in all_seen if took_place(one)})
    newest = max(days.values(), default=None)
    # of several on one day the latest that was held is meant: rows are newest first
    return next((session_id for session_id, day in days.items() if day == newest), None)
