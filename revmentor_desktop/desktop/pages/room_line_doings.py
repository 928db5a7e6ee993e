"""What is done with a line of a meeting that is kept already; each thing has its Undo."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from revmentor_desktop.desktop.again import or_again
from revmentor_desktop.desktop.desk import Desk
from revmentor_desktop.desktop.dialogs.change_action import ChangeAction
from revmentor_desktop.desktop.pages.room_words import mark_name, short_words
from revmentor_desktop.desktop.worker import Failed
from revmentor_desktop.journal.action import Action, ActionDraft
from revmentor_desktop.journal.ids import ItemId
from revmentor_desktop.journal.mentorship import Mentorship
from revmentor_desktop.journal.room import MarkKind, RoomLine
from revmentor_desktop.journal.sharing import Share
from revmentor_desktop.operations.actions import draft_of, keep_action, read_action
from revmentor_desktop.operations.room_changes import (
    LineChange,
    change_line,
    change_line_back,
    mark_line,
)
from revmentor_desktop.operations.throw_away import bring_back, throw_away
from revmentor_desktop.support.errors import KnownFailure

ABOUT_ACTION = "room-action"
"""By which the dialog of an action is known again after a lock."""


class RoomLineDoings(QObject):
    """`changed` comes when other words are in the journal; `lost` carries ones that are not."""

    changed = Signal(object)
    lost = Signal(object, str, object)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.mentorship: Mentorship | None = None
        self.waiting = 0
        self._desk = desk
        self._page = page

    def reword(self, line: RoomLine, typed: str) -> None:
        """Say a line in other words; what could not be kept is handed back."""
        back = self._desk.change(change_line_back)
        self.waiting += 1

        def changed(change: LineChange) -> None:
            self.waiting -= 1
            self.changed.emit(change.after)
            said = self.tr("Changed: {line}").format(line=short_words(change.after.text))
            if change.after.share is Share.PRIVATE:  # it is not on this screen any more
                said = self.tr("Kept for the write-up")
            self._desk.tell(said, lambda: back(change))

        def failed(failure: KnownFailure) -> None:
            self.waiting -= 1
            self.lost.emit(line, typed, failure)

        self._desk.change(change_line, changed, failed)(line, typed)

    def mark(self, line: RoomLine, mark: MarkKind | None) -> None:
        """Set the mark of a line; the one it has comes off."""
        again = self._desk.change(mark_line)
        said = self.tr("Marked: {mark}").format(mark=mark_name(mark)) if mark else ""

        def marked(both: tuple[MarkKind | None, MarkKind | None]) -> None:
            self._desk.tell(said or self.tr("No mark"), lambda: again(line, both[0]))

        self._desk.change(mark_line, marked)(line, None if mark is line.mark else mark)

    def throw(self, line: RoomLine) -> None:
        """Put a line into the trash."""
        back = self._desk.change(bring_back)
        said = self.tr("Thrown away: {line}").format(line=short_words(line.text))
        self._desk.change(throw_away, lambda _gone: self._desk.tell(said, lambda: back(line.id)))(
            line.id
        )

    def ask_when(self, action_id: ItemId) -> None:
        """Ask whose an action is, and by when."""
        self._desk.ask(read_action, self._ask)(action_id)

    def _ask(self, action: Action) -> None:
        if self.mentorship is None:
            return
        dialog = ChangeAction(self._desk.clock, action, self.mentorship, self._page)
        failed = or_again(self._desk, dialog, ABOUT_ACTION, action.id)
        dialog.chosen.connect(lambda draft: self._keep(action, draft, failed))
        self._desk.returning.open(dialog, ABOUT_ACTION, action.id)

    def _keep(self, before: Action, after: ActionDraft, failed: Failed) -> None:
        back = self._desk.change(keep_action)
        said = self.tr("Changed: {line}").format(line=short_words(after.text))

        def kept(_action: Action) -> None:
            self._desk.tell(said, lambda: back(draft_of(before)))

        self._desk.change(keep_action, kept, failed)(after)
