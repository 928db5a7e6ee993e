"""What is done in the topic inbox, each at once saved and with its Undo."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.drop_topic import DropTopic
from revmentor_desktop.desktop.dialogs.reword_topic import RewordTopic
from revmentor_desktop.desktop.dialogs.throw_away import throw_away_with_undo
from revmentor_desktop.desktop.models.agenda_words import first_line
from revmentor_desktop.desktop.pages.prepare_saving import AtOnce
from revmentor_desktop.desktop.spoken import long_day
from revmentor_desktop.journal.agenda import Outcome
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.journal.topic import Topic, TopicDraft
from revmentor_desktop.operations.carry_forward import TopicRow
from revmentor_desktop.operations.next_agenda import Placed, place_next, take_off_next
from revmentor_desktop.operations.share import set_share
from revmentor_desktop.operations.throw_away import throw_away
from revmentor_desktop.operations.topics import (
    decide_topic,
    keep_topic,
    rank_topics,
    reopen_topic,
    topic_draft_of,
)

DROP, REWORD = "drop topic", "reword topic"
"""By which dialogs are known again after a lock."""


class TopicsDoings(QObject):
    """Works over the desk; `page` is where it asks."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self.saving = AtOnce(desk, self)

    def add(self, draft: TopicDraft, give_back: Callable[[], bool]) -> None:
        """Put a topic into the inbox; `give_back` shows it where it was typed."""

        def kept(topic: Topic) -> None:
            undo = self.saving.change(throw_away)
            self._desk.can_undo(lambda: undo(topic.id))

        self.saving.change(keep_topic, kept, give_back)(draft)

    def rank(self, before: list[ItemId], after: list[ItemId]) -> None:
        """Keep another order."""
        undo = self.saving.change(rank_topics)
        self.saving.change(rank_topics)(after)
        self._desk.can_undo(lambda: undo(before))

    def place(self, row: TopicRow) -> None:
        """Put a topic on the agenda of the next meeting."""

        def placed(found: Placed) -> None:
            undo = self.saving.change(take_off_next)
            day = long_day(found.day, self._desk.clock.today())
            words = self.tr("On the agenda of {day}.").format(day=day)
            self._desk.tell(words, lambda: undo(found))

        self.saving.change(place_next, placed)(row.topic.id)

    def bring_back(self, row: TopicRow) -> None:
        """Take a topic up again."""
        topic = row.topic
        undo = self.saving.change(keep_topic)
        self.saving.change(
            reopen_topic,
            lambda _topic: self._desk.tell(
                self.tr("Back in the inbox."), lambda: undo(topic_draft_of(topic))
            ),
        )(topic.id)

    def reword(self, row: TopicRow) -> None:
        """Ask for other words."""
        topic = row.topic
        dialog = RewordTopic(self._desk, topic.mentorship_id, topic.text, self._page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.chosen.connect(lambda text: self._reword(topic, text))
        self._desk.returning.open(dialog, REWORD, topic.id)

    def drop(self, row: TopicRow) -> None:
        """Ask why, then drop it."""
        dialog = DropTopic(first_line(row.topic.text), self._page)
        dialog.chosen.connect(lambda reason: self._drop(row.topic, reason))
        self._desk.returning.open(dialog, DROP, row.topic.id)

    def come_back(self, kind: str, row: TopicRow) -> None:
        """Ask again what was being asked about a topic when the journal was locked."""
        if kind == DROP:
            self.drop(row)
        elif kind == REWORD:
            self.reword(row)

    def share(self, row: TopicRow, share: Share) -> None:
        """Say who may see a topic."""
        before, undo = row.topic.share, self.saving.change(set_share)
        self.saving.change(set_share)(row.topic.id, share)
        self._desk.can_undo(lambda: undo(row.topic.id, before))

    def throw_away(self, row: TopicRow) -> None:
        """Into the trash, with Undo."""
        throw_away_with_undo(self._desk, row.topic.id, self.tr("Topic thrown away."))

    def _reword(self, topic: Topic, text: str) -> None:
        undo = self.saving.change(keep_topic)
        self.saving.change(
            keep_topic,
            lambda _topic: self._desk.tell(
                self.tr("Reworded."), lambda: undo(topic_draft_of(topic))
            ),
        )(replace(topic_draft_of(topic), text=text))

    def _drop(self, topic: Topic, reason: str) -> None:
        undo = self.saving.change(reopen_topic)
        self.saving.change(
            decide_topic,
            lambda _topic: self._desk.tell(self.tr("Dropped."), lambda: undo(topic.id)),
        )(topic.id, Outcome.DROPPED, reason)
