"""Ctrl+J: a topic is jotted over whatever page is shown, and lands in the inbox."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.jot_topic import JotTopic
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.desktop.ways import Ways
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.topic import Topic, TopicDraft
from revmentor_desktop.operations.throw_away import throw_away
from revmentor_desktop.operations.topics import keep_topic
from revmentor_desktop.support.errors import KnownFailure


class Jotting(QObject):
    """Works over the desk; `window` is where it asks."""

    def __init__(self, desk: Desk, ways: Ways, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._ways = ways
        self._window = window
        self._open: JotTopic | None = None

    def begin(self) -> None:
        """Ask for the topic; with nobody in the journal, offer the first mentorship instead."""
        people = self._ways.people.active
        if not people:
            self._ways.go(Place(PageName.MENTORSHIP))
            return
        if self._open is not None:
            self._open.activateWindow()
            return
        whose = self._ways.whose
        known = whose is not None and any(whose.id == one.id for one in people)
        self._ask(people, whose if known else None)

    def _ask(self, people: Sequence[Mentorship], whose: Mentorship | None) -> JotTopic:
        self._open = dialog = JotTopic(people, whose, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.kept.connect(self._keep)
        dialog.inbox_asked.connect(self._go_to_inbox)
        dialog.finished.connect(self._over)
        dialog.open()
        return dialog

    def _over(self) -> None:
        self._open = None

    def _go_to_inbox(self, whose: Mentorship) -> None:
        self._ways.go(Place(PageName.TOPICS, whose.id))

    def _keep(self, draft: TopicDraft) -> None:
        person = self._ways.people.find(draft.mentorship_id)
        name = person.first_name if person is not None else ""

        def kept(topic: Topic) -> None:
            undo = self._desk.change(throw_away)
            words = self.tr("Kept for the next meeting with {name}.").format(name=name)
            self._desk.tell(words, lambda: undo(topic.id))

        self._desk.change(keep_topic, kept, lambda failure: self._again(draft, failure))(draft)

    def _again(self, draft: TopicDraft, failure: KnownFailure) -> None:
        """It was not kept: the words are back where they were typed, with the reason."""
        people = self._ways.people.active
        whose = self._ways.people.find(draft.mentorship_id)
        if self._open is not None or whose not in people:
            self._desk.trouble(failure)
            return
        dialog = self._ask(people, whose)
        dialog.show_draft(draft)
        dialog.text.tell(" ".join(part for part in (failure.what, failure.todo) if part))
