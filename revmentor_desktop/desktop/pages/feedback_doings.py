"""What a person can do to feedback that is in the list: done in the journal, told with Undo."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec

from PySide6.QtCore import QObject

from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.throw_away import throw_away_with_undo
from revmentor_desktop.desktop.worker import Failed
from revmentor_desktop.journal.feedback import Feedback
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.operations.bring_up import put_on_agenda, take_off_agenda
from revmentor_desktop.operations.feedback import (
    change_after_feedback,
    close_feedback,
    feedback_draft_of,
    keep_feedback,
    reopen_feedback,
)
from revmentor_desktop.operations.open_journal import OpenJournal
from revmentor_desktop.operations.share import set_share

P = ParamSpec("P")


class FeedbackDoings(QObject):
    """Each takes the feedback as it was, so that Undo can put back just that."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def say_change(self, feedback: Feedback, words: str, failed: Failed) -> None:
        """Something changes because of it."""
        told = self.tr("Kept what changed.")
        self._change(change_after_feedback, feedback, told, failed)(feedback.id, words)

    def say_result(self, feedback: Feedback, words: str, failed: Failed) -> None:
        """Something came of it; that closes it."""
        told = self.tr("Closed with its result.")
        self._change(close_feedback, feedback, told, failed)(feedback.id, words)

    def let_go(self, feedback: Feedback, words: str, failed: Failed) -> None:
        """Nothing comes of it, for a reason; that closes it."""
        told = self.tr("Closed with its reason.")
        self._change(close_feedback, feedback, told, failed)(feedback.id, words, let_go=True)

    def reopen(self, feedback: Feedback) -> None:
        """Take it up again."""
        self._change(reopen_feedback, feedback, self.tr("Open again."))(feedback.id)

    def share(self, feedback_id: ItemId, share: Share) -> None:
        """Change who may see it."""
        self._desk.change(set_share)(feedback_id, share)

    def bring_up(self, feedback: Feedback) -> None:
        """Put it on the next agenda, or take it off again."""
        on, off = self._desk.change(put_on_agenda), self._desk.change(take_off_agenda)
        if feedback.bring_up:
            told = self.tr("Taken off the agenda.")
            undo: Callable[[], None] = lambda: on(feedback.id)  # noqa: E731  # the two are a pair
            self._desk.change(take_off_agenda, lambda _n: self._desk.tell(told, undo))(feedback.id)
            return

        def placed(where: object) -> None:
            words = (
                self.tr("It is on the next agenda.")
                if where is not None
                else self.tr("No meeting is planned. The next agenda will propose it.")
            )
            self._desk.tell(words, lambda: off(feedback.id))

        self._desk.change(put_on_agenda, placed)(feedback.id)

    def throw_away(self, feedback: Feedback) -> None:
        """Put it into the trash."""
        told = self.tr("Thrown away: {feedback}").format(feedback=feedback.headline)
        throw_away_with_undo(self._desk, feedback.id, told)

    def _change(
        self,
        operation: Callable[Concatenate[OpenJournal, P], object],
        before: Feedback,
        told: str,
        failed: Failed | None = None,
    ) -> Callable[P, None]:
        undo = self._desk.change(keep_feedback)
        draft = feedback_draft_of(before)
        return self._desk.change(
            operation, lambda _saved: self._desk.tell(told, lambda: undo(draft)), failed
        )
