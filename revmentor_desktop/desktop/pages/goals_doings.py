"""What a person can do about where a goal came up and comes up next; told with Undo."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.choose_evidence import ChooseEvidence
from revmentor_desktop.desktop.models.goal_words import shown_by_words
from revmentor_desktop.desktop.places import PageName, Place
from revmentor_desktop.journal.goal import Goal
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.session import SessionRow
from revmentor_desktop.journal.sharing import Kind
from revmentor_desktop.operations.goal_agenda import (
    GoalAhead,
    put_goal_on_agenda,
    take_goal_off_agenda,
)
from revmentor_desktop.operations.goal_evidence import (
    ShownBy,
    choose_evidence,
    evidence_choices,
    link_evidence,
    unlink_evidence,
)
from revmentor_desktop.operations.next_agenda import Placed

_PAGES = {Kind.SESSION: PageName.WRITE_UP, Kind.FEEDBACK: PageName.FEEDBACK}
CHOOSING = "goal evidence"
"""The kind by which the dialog comes back after a lock."""


class GoalDoings(QObject):
    """Carries them out over a desk; `page` is where its question is asked."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def go_to(self, goal: Goal, shown: ShownBy) -> None:
        """Lead to the session or the feedback."""
        evidence = shown.evidence
        self._desk.go(Place(_PAGES[evidence.kind], goal.mentorship_id, evidence.item_id))

    def link(self, goal: Goal, session: SessionRow) -> None:
        """The meeting shows how the goal comes along."""
        undo = self._desk.change(unlink_evidence)
        told = self.tr("Linked to: {goal}").format(goal=goal.title)
        self._desk.change(
            link_evidence,
            lambda _none: self._desk.tell(told, lambda: undo(goal.id, session.id)),
        )(goal.id, session.id)

    def unlink(self, goal: Goal, shown: ShownBy) -> None:
        """It does not show it after all."""
        undo, item_id = self._desk.change(link_evidence), shown.evidence.item_id
        words = shown_by_words(shown, self._desk.clock.today())
        told = self.tr("Unlinked: {session}").format(session=words)
        self._desk.change(
            unlink_evidence,
            lambda _none: self._desk.tell(told, lambda: undo(goal.id, item_id)),
        )(goal.id, item_id)

    def ask(self, goal: Goal, linked: Sequence[ShownBy]) -> None:
        """Which sessions and which feedback show it?"""
        ids = {shown.evidence.item_id for shown in linked}
        self._desk.ask(evidence_choices, lambda choices: self._choose(goal, choices, ids))(
            goal.mentorship_id
        )

    def put_on_agenda(self, goal: Goal, ahead: GoalAhead | None) -> None:
        """Have it on the next agenda; Undo leaves it where it was."""
        off = self._desk.change(take_goal_off_agenda)

        def placed(where: object) -> None:
            words = self.tr("No meeting is planned. It waits among the topics.")
            if isinstance(where, Placed):
                words = self.tr("It is on the next agenda: {topic}").format(topic=where.line.text)
            self._desk.tell(words, lambda: off(goal.id, keep_topic=ahead is not None))

        self._desk.change(put_goal_on_agenda, placed)(goal.id)

    def take_off_agenda(self, goal: Goal) -> None:
        """It is not talked about after all; Undo puts it back."""
        on = self._desk.change(put_goal_on_agenda)
        told = self.tr("Taken off the agenda.")
        self._desk.change(
            take_goal_off_agenda, lambda _none: self._desk.tell(told, lambda: on(goal.id))
        )(goal.id)

    def go_to_agenda(self, goal: Goal, ahead: GoalAhead) -> None:
        """Lead to the agenda it is on, or to the topics it waits among."""
        page = PageName.TOPICS if ahead.session_id is None else PageName.PREPARE
        self._desk.go(Place(page, goal.mentorship_id, ahead.session_id))

    def _choose(self, goal: Goal, choices: tuple[ShownBy, ...], linked: set[ItemId]) -> None:
        dialog = ChooseEvidence(goal, choices, linked, self._desk.clock.today(), self._page)
        dialog.chosen.connect(lambda ids: self._keep(goal, ids, linked))
        self._desk.returning.open(dialog, CHOOSING, goal.id)

    def _keep(self, goal: Goal, ids: set[ItemId], before: set[ItemId]) -> None:
        if ids == before:
            return
        undo = self._desk.change(choose_evidence)
        told = self.tr("Kept where it came up.")
        self._desk.change(
            choose_evidence, lambda known: self._desk.tell(told, lambda: undo(goal.id, known))
        )(goal.id, ids)
